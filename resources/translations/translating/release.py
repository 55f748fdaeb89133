"""Makes the .qm files that the window loads from the .ts files. Those that are newer than their source are left alone."""

from __future__ import annotations

import sys
from pathlib import Path

from translating.qt import TRANSLATIONS, ToolError, run_tool


def release() -> list[Path]:
    """Brings every .qm file up to date, beside its .ts file, and returns them all.

    Raises:
        ToolError: lrelease can't run.
    """
    made = []
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            run_tool("lrelease", "-silent", source, "-qm", target)
        made.append(target)
    return made


if __name__ == "__main__":
    try:
        release()
    except ToolError as trouble:
        sys.exit(f"The window will speak English alone, since its translations could not be built. {trouble}")
