"""Where files are: one answer for the whole program.

The person's files follow the system's conventions (platformdirs), or lie together in the folder that
`PLUMBLINE_HOME` names, which makes a portable installation on a stick possible. What ships with the program is
found beside the package in an installed copy, or in the repository it runs from.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message

HOME_VARIABLE: Final = "PLUMBLINE_HOME"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The person's folders.

    Attributes:
        data: history, locks, what is known of weights files.
        config: settings.
        models: weights.
        logs: log files; they never hold content.
    """

    data: Path
    config: Path
    models: Path
    logs: Path

    @property
    def history(self) -> Path:
        """The history's database file."""
        return self.data / "history.db"

    @property
    def locks(self) -> Path:
        """Lock files of runs that are being worked on."""
        return self.data / "locks"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    def create(self) -> None:
        """Creates the folders, readable by the person alone where the system knows such rights.

        Where there is a history already, a folder that can't be made is no reason to stop: it can be read on a disk that can't be
        written to.

        Raises:
            MachineError: a folder can't be made or written.
        """
        for folder in (self.data, self.config, self.models, self.logs, self.locks):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                if self.history.is_file():
                    continue
                raise MachineError(
                    Message("A folder can't be made"),
                    Message(
                        "Plumbline needs the folder {folder}, and the system says: {reason}.",
                        folder=folder,
                        reason=reason(error),
                    ),
                    Message(
                        "Check the folder's rights, or set {home_variable} to a folder that you can write to.",
                        home_variable=HOME_VARIABLE,
                    ),
                ) from error


def user_paths() -> AppPaths:
    """The folders in use: below `PLUMBLINE_HOME` if that is set, else where the system keeps such files."""
    home = os.environ.get(HOME_VARIABLE, "")
    if home:
        root = Path(home).expanduser().absolute()
        return AppPaths(root / "data", root / "config", root / "models", root / "logs")
    dirs = platformdirs.PlatformDirs("Plumbline", appauthor=False, roaming=False)
    data = dirs.user_data_path
    return AppPaths(data, dirs.user_config_path, data / "models", dirs.user_log_path)


def shipped(name: str) -> Path:
    """A folder that ships with the program: "policies" or "resources".

    Looked for in a frozen bundle, in an installed copy, and in the repository that the package runs from, in this order.

    Raises:
        MachineError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle) / name] if bundle else []
    candidates += [package / "_data" / name, package.parents[1] / name]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise MachineError(
        Message("The installation is incomplete"),
        Message("The folder “{name}” that belongs to Plumbline is missing.", name=name),
        Message("Install Plumbline again."),
    )
