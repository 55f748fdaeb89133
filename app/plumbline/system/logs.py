"""Log files that never hold content.

Nothing logs a text that was judged, a policy or a reply. In addition, only records of the program's own loggers are written, and
exceptions are written as their type and stack, without their message, because a message can quote what was being read.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import traceback
from pathlib import Path


class ContentFreeFormatter(logging.Formatter):
    """Writes an exception's type and stack, and leaves out its message and every value."""

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name is the standard library's
        if not isinstance(ei, tuple) or ei[0] is None:
            return ""
        kind, _, trace = ei
        places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
        return "\n".join([*places, f"  {kind.__module__}.{kind.__qualname__}"])


def start_logging(folder: Path) -> None:
    """Writes the program's records to `folder`/plumbline.log: at most three files of 1 MB; none if the folder is not writable."""
    handler: logging.Handler = logging.NullHandler()
    if os.access(folder, os.W_OK):
        handler = logging.handlers.RotatingFileHandler(
            folder / "plumbline.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    handler.setFormatter(ContentFreeFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("plumbline")
    for before in logger.handlers:
        before.close()
    logger.handlers = [handler]
    logger.setLevel(logging.INFO)
    logger.propagate = False
