"""Where files are.

The person's files follow the system's conventions (platformdirs), or are together in the folder that `PLUMBLINE_HOME` names, such
as on a USB stick. Files that ship with the program are beside the package in an installed copy, or in the repository it runs from.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message

HOME_VARIABLE: Final = "PLUMBLINE_HOME"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The person's folders.

    Attributes:
        data: history, locks, and records about model files.
        logs: log files; they never hold content.
    """

    data: Path
    config: Path
    models: Path
    logs: Path

    @property
    def history(self) -> Path:
        return self.data / "history.db"

    @property
    def place(self) -> str:
        """Tells this folder's history from others on the machine; "" where the system keeps such files."""
        usual = _directories().user_data_path
        return "" if self.data == usual else hashlib.sha256(os.fsencode(self.data.resolve())).hexdigest()[:16]

    @property
    def locks(self) -> Path:
        return self.data / "locks"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    def create(self) -> None:
        """Creates the folders, readable by the person alone where the system has such permissions.

        A folder that can't be created is ignored where there is a history already: it can be read on a read-only disk.

        Raises:
            MachineError: a folder can't be created.
        """
        for folder in (self.data, self.config, self.models, self.logs, self.locks):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                if self.history.is_file():
                    continue
                raise MachineError(
                    Message("A folder can't be created"),
                    Message("{folder}: {reason}.", folder=folder, reason=reason(error)),
                    Message(
                        "Check the folder's permissions, or set the environment variable {variable} to a writable folder.",
                        variable=HOME_VARIABLE,
                    ),
                ) from error


def user_paths() -> AppPaths:
    """The folders in use: below `PLUMBLINE_HOME` if it is set, else where the system keeps such files.

    Raises:
        InputError: `PLUMBLINE_HOME` names no folder, such as "~someone" where there is no such user.
    """
    home = os.environ.get(HOME_VARIABLE, "")
    if home:
        try:
            root = Path(home).expanduser().absolute()
        except (RuntimeError, OSError) as error:  # no such user; a working directory that was deleted
            raise InputError(
                Message("The data folder can't be found"),
                Message(
                    "The environment variable {variable} is set to “{folder}”.", variable=HOME_VARIABLE, folder=home
                ),
                Message("Set it to the full path of a folder."),
            ) from error
        return AppPaths(root / "data", root / "config", root / "models", root / "logs")
    dirs = _directories()
    data = dirs.user_data_path
    return AppPaths(data, dirs.user_config_path, data / "models", dirs.user_log_path)


def _directories() -> platformdirs.PlatformDirs:
    return platformdirs.PlatformDirs("Plumbline", appauthor=False, roaming=False)


def shipped(name: str) -> Path:
    """A folder that ships with the program, "policies" or "resources": of an installed copy or a bundle, or the repository.

    Raises:
        MachineError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    for candidate in (package / "_data" / name, package.parents[1] / name):
        if candidate.is_dir():
            return candidate
    raise MachineError(
        Message("The installation is incomplete"),
        Message("The folder “{name}”, which is part of Plumbline, is missing.", name=name),
        Message("Reinstall Plumbline."),
    )
