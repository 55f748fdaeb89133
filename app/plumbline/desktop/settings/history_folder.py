"""Another history, in a folder that the person chooses. It is opened by the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.leaving import server_in_use
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.errors import PlumblineError
from plumbline.system.paths import HOME_VARIABLE, choose_folder, chosen_folder, home_is_fixed, paths_in
from plumbline.system.settings import Settings


class HistoryFolderCard(Card):
    """Chooses the history's folder, and the way back."""

    def __init__(self, show_error: Failed) -> None:
        super().__init__(translate("Settings", "History folder"))
        self._show_error = show_error
        if home_is_fixed():
            words = translate("Settings", "The environment variable {variable} sets the folder of the history.")
            self.body.addWidget(label(words.format(variable=HOME_VARIABLE), "muted", wrap=True))
            return
        words = translate(
            "Settings",
            "Checks, reviews and policies are kept in one history. You can keep another history, with its own "
            "settings, in a folder that you choose, such as one on an encrypted USB drive. Models are shared.",
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        buttons = [button(translate("Settings", "Open another history…"), self._choose)]
        if chosen_folder() is not None:
            buttons.append(button(translate("Settings", "Use this computer's history…"), lambda: self._ask(None)))
        self.body.addWidget(flow(*buttons))

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("Settings", "Choose the history's folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._ask(Path(name)))
        dialog.open()

    def _ask(self, folder: Path | None) -> None:
        try:
            leaving = _leaving(folder)
        except PlumblineError as error:
            self._show_error(error)
            return
        if folder is None:
            words = translate("Settings", "Plumbline will close. The next start opens the history on this computer.")
        elif paths_in(folder).history.is_file():
            words = translate("Settings", "Plumbline will close. The next start opens the history in {folder}.")
        else:
            words = translate(
                "Settings",
                "There is no history in {folder} yet. Plumbline will close, and the next start creates one there.",
            )
        question = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Settings", "Open another history?"),
            "\n\n".join(filter(None, (words.format(folder=steady(str(folder))), leaving))),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = question.addButton(translate("Settings", "Close Plumbline"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: self._take(folder))
        question.open()

    def _take(self, folder: Path | None) -> None:
        try:
            choose_folder(folder)
        except PlumblineError as error:
            self._show_error(error)
        else:
            self.window().close()


def _leaving(folder: Path | None) -> str:
    """Where the settings in a folder, which may be somebody else's, send texts; "" where they stay here.

    Raises:
        InputError: the settings are no TOML.
        MachineError: the settings can't be read.
    """
    if folder is None:
        return ""
    address = server_in_use(Settings(paths_in(folder).settings, lenient=True))
    return say(address.leaves) if address is not None else ""
