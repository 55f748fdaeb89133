"""Where the program's files are, and putting every setting back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError
from plumbline.system.paths import AppPaths


class PlacesCard(Card):
    """Each folder, with a button that opens it in the system's own file window."""

    def __init__(self, paths: AppPaths) -> None:
        super().__init__(translate("Settings", "File locations"))
        for name, path in (
            (translate("Settings", "History"), paths.history),
            (translate("Settings", "Models"), paths.models),
            (translate("Settings", "Settings"), paths.settings),
            (translate("Settings", "Logs (never contain content)"), paths.logs),
        ):
            self.body.addWidget(label(name, "strong", wrap=True))
            self.body.addWidget(self._line(name, path))

    def _line(self, name: str, path: Path) -> QWidget:
        shown = label(_breakable(path), wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        folder = path.parent if path.suffix else path
        open_button = button(translate("Settings", "Open folder"), lambda: _open(folder))
        open_button.setAccessibleName(translate("Settings", "Open folder: {what}").format(what=name))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 6)
        line.addWidget(shown, 1)
        line.addWidget(open_button, 0, Qt.AlignmentFlag.AlignTop)
        return row


class ResetCard(Card):
    """Puts every setting back."""

    def __init__(self, preferences: Preferences, show_error: Failed) -> None:
        super().__init__(translate("Settings", "Reset"))
        self._preferences = preferences
        self._show_error = show_error
        self.question: QMessageBox | None = None
        self.body.addWidget(
            label(
                translate("Settings", "Resets all settings to their defaults. History, policies and models are kept."),
                "muted",
                wrap=True,
            )
        )
        self.button = button(translate("Settings", "Reset all settings…"), self._ask)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask(self) -> None:
        self.question = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Settings", "Reset all settings?"),
            translate("Settings", "All settings return to their defaults, including shortcuts and language."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        yes = self.question.addButton(translate("Settings", "Reset"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(self._reset)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _reset(self) -> None:
        try:
            self._preferences.reset_all()
        except PlumblineError as error:
            self._show_error(error)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _breakable(path: Path) -> str:
    """The path with places where a line may break; they are not seen, and are no part of a name."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
