"""Where the history is when the window starts, and what to do where its folder is missing."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from plumbline.desktop.shell.i18n import Languages, translate
from plumbline.desktop.shell.messages import say, say_error
from plumbline.system.paths import AppPaths, FolderMissingError, choose_folder, shipped, user_paths


def find_paths() -> AppPaths | None:
    """The folders in use. Where the chosen one is missing, the person plugs it in, uses this computer's, or leaves: None.

    Raises:
        PlumblineError: there is no usable folder.
    """
    while True:
        try:
            return user_paths()
        except FolderMissingError as error:
            if not _asked(error):
                return None


def _asked(error: FolderMissingError) -> bool:
    """False when the person leaves. The settings, with the language, are in the folder that is missing."""
    languages = Languages(shipped("resources") / "translations")
    languages.use("system")
    box = QMessageBox(QMessageBox.Icon.Warning, say(error.title), say_error(error))
    again = box.addButton(translate("Start", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    usual = box.addButton(translate("Start", "Use this computer's history"), QMessageBox.ButtonRole.ActionRole)
    leave = box.addButton(translate("Start", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(leave)
    box.exec()
    if box.clickedButton() is usual:
        choose_folder(None)
    languages.leave()
    return box.clickedButton() in (again, usual)
