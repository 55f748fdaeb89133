"""The Watch page as a person uses it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from plumbline.desktop.watch.page import WatchPage
from support.widgets import button, click, open_dialog

WAIT = 60_000


def choose_folder(page: WatchPage, which: str, folder: Path) -> None:
    """Chooses a folder with one of the form's buttons."""
    click(page, which)
    chooser = open_dialog(QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def outcomes(page: WatchPage) -> dict[str, str]:
    """File to outcome, of those that are listed."""
    items = [page.files.topLevelItem(row) for row in range(page.files.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items if item is not None}


def startable(page: WatchPage) -> bool:
    return button(page, "Start").isEnabled()
