"""The build's part: .qm files are made when the program is installed from its source, and go into the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "app"))

from translating.qt import ToolError
from translating.release import release


class TranslationsHook(BuildHookInterface[Any]):
    """Builds the translations before the wheel is put together; in an editable installation they stay beside their sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling; `version` is "standard" or "editable"."""
        try:
            made = release()
        except ToolError as trouble:
            if version == "standard":
                raise
            # The command line works where Qt's system libraries are missing; `make run` tries again.
            self.app.display_warning(f"The window will speak English alone: {trouble}")
            return
        if version == "standard":
            for file in made:
                build_data["force_include"][str(file)] = f"plumbline/_data/resources/translations/{file.name}"
