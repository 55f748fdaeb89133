"""Every contact with the network that was ever made, to be read and to be cleared."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Lane, Tasks
from plumbline.desktop.widgets.amounts import moment_text, size_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.domain.models.download import Contact
from plumbline.services.models.weights import Weights

_MOST_SHOWN: Final = 2000


class ContactsCard(Card):
    """How many contacts there were, and a way to read them."""

    def __init__(self, tasks: Tasks, weights: Weights, show_error: Failed) -> None:
        super().__init__(translate("Settings", "Network contacts"))
        self._tasks, self._weights = tasks, weights
        self._show_error = show_error
        self._contacts: list[Contact] = []
        self.dialog: ContactsDialog | None = None
        self.summary = label(wrap=True)
        self.body.addWidget(self.summary)
        self.show_button = button(translate("Settings", "Show contacts…"), self._show_all)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        """Reads the list."""
        self._tasks.run(self, self._weights.contacts, self._show, self._show_error, Lane.WORK)

    def _show(self, contacts: list[Contact]) -> None:
        self._contacts = contacts
        self.show_button.setVisible(bool(contacts))
        if contacts:
            words = translate(
                "Settings",
                "Plumbline has contacted the network {n} times, most recently on {date}.",
                "",
                len(contacts),
            )
            self.summary.setText(words.format(date=_date(contacts[-1].when)))
        else:
            self.summary.setText(translate("Settings", "Plumbline has never contacted the network from this machine."))

    def _show_all(self) -> None:
        self.dialog = ContactsDialog(self, self._contacts)
        self.dialog.clear.clicked.connect(self._clear)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _clear(self) -> None:
        log = self._weights.contact_log
        self._tasks.run(self, log.clear, lambda _: self.refresh(), self._show_error, Lane.WORK)
        if self.dialog is not None:
            self.dialog.accept()


class ContactsDialog(QDialog):
    """The list, newest first."""

    def __init__(self, parent: QWidget, contacts: list[Contact]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Network contacts"))
        window = parent.window()
        self.resize(min(820, window.width() - 40), min(480, window.height() - 40))
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHeaderLabels(
            [
                translate("Settings", "When"),
                translate("Settings", "Host"),
                translate("Settings", "Purpose"),
                translate("Settings", "Received"),
            ]
        )
        for contact in reversed(contacts[-_MOST_SHOWN:]):
            row = QTreeWidgetItem([_date(contact.when), contact.host, contact.what, size_text(contact.bytes)])
            row.setToolTip(2, contact.what)
            self.table.addTopLevelItem(row)
        for column in range(3):
            self.table.resizeColumnToContents(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.clear = buttons.addButton(translate("Settings", "Clear list"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column_box = QVBoxLayout(self)
        column_box.addWidget(
            label(
                translate(
                    "Settings",
                    "When Plumbline contacted which host, why, and how much it received. Tokens and content are "
                    "never recorded.",
                ),
                "muted",
                wrap=True,
            )
        )
        column_box.addWidget(self.table, 1)
        column_box.addWidget(buttons)


def _date(when: str) -> str:
    """The log is a file that people can edit: what is no time is shown as it stands."""
    try:
        return moment_text(when)
    except ValueError:
        return when
