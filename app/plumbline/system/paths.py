"""Where files are.

The person's files follow the system's conventions (platformdirs), or are together in the folder that `PLUMBLINE_HOME` names, such
as on a USB stick. Without that variable a person can choose a folder for the history, its settings and its logs: a file where the
system keeps settings says which, and models stay where they are. Files that ship with the program are beside the package in an
installed copy, or in the repository it runs from.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable, write_bytes

HOME_VARIABLE: Final = "PLUMBLINE_HOME"
_HISTORY: Final = "history.db"
_CHOICE: Final = "history-folder"


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
        return self.data / _HISTORY

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


class FolderMissingError(MachineError):
    """The folder that was chosen for the history isn't there, such as that of a drive which is not connected."""


def user_paths() -> AppPaths:
    """The folders in use: below `PLUMBLINE_HOME` if it is set, in the folder that was chosen, or the usual ones.

    Raises:
        InputError: `PLUMBLINE_HOME` names no folder, such as "~someone" where there is no such user.
        FolderMissingError: the chosen folder isn't there.
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
    folder = chosen_folder()
    if folder is None:
        return _usual_paths()
    paths = paths_in(folder)
    if not paths.data.is_dir():
        raise FolderMissingError(
            Message("The history's folder is missing"),
            Message("The history is kept in {folder}, which can't be found. No history was opened.", folder=folder),
            Message("If it is on an external drive, connect the drive and unlock it."),
            Remedy(RemedyKind.USE_OWN_HISTORY, file=_choice()),
        )
    return paths


def home_is_fixed() -> bool:
    """`PLUMBLINE_HOME` says where everything is, whatever a person chooses."""
    return bool(os.environ.get(HOME_VARIABLE))


def chosen_folder() -> Path | None:
    """The folder that a person chose for the history; None for the one on this computer."""
    try:
        name = os.fsdecode(_choice().read_bytes())
    except OSError:
        return None
    return Path(name) if name else None


def choose_folder(folder: Path | None) -> None:
    """Has the next start use the history in a folder, which is prepared for it; None for the one on this computer.

    A new history begins with this computer's settings.

    Raises:
        MachineError: a folder or the file with the choice can't be written; the choice is as before.
    """
    file, usual = _choice(), _usual_paths()
    try:
        if folder is None or paths_in(folder).data == usual.data:
            file.unlink(missing_ok=True)
            return
        paths = paths_in(folder)
        # a history that is there never asked for this computer's settings, such as how long verdicts are kept
        new = not paths.history.is_file()
        paths.create()
        if new and usual.settings.is_file() and not paths.settings.exists():
            write_bytes(paths.settings, usual.settings.read_bytes())
        file.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(file, os.fsencode(folder.absolute()))
    except OSError as error:
        raise unwritable(file, error) from error


def paths_in(folder: Path) -> AppPaths:
    """The folders of a history that is in a folder of its own. Models are this computer's, unless the folder has some."""
    data = folder if (folder / _HISTORY).is_file() else folder / "data"
    models = folder / "models"
    return AppPaths(data, folder / "config", models if models.is_dir() else _usual_paths().models, folder / "logs")


def _choice() -> Path:
    return _directories().user_config_path / _CHOICE


def _usual_paths() -> AppPaths:
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
