"""Every contact with the network that was ever made, to be read and to be cleared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from plumbline.desktop.settings.contact_list import ContactListDialog, logged_moment_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Lane, Task, Tasks
from plumbline.desktop.widgets.amounts import size_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.domain.models.download import Contact
from plumbline.services.models.weights import Weights


class ContactsCard(Card):
    """How many contacts there were, and a way to read them."""

    def __init__(self, tasks: Tasks, weights: Weights, show_error: Failed) -> None:
        super().__init__(translate("Settings", "Network contacts"))
        self._tasks, self._weights = tasks, weights
        self._show_error = show_error
        self._contacts: list[Contact] = []
        self._reading: Task | None = None
        self.dialog: ContactsDialog | None = None
        self.summary = label(wrap=True)
        self.body.addWidget(self.summary)
        self.show_button = button(translate("Settings", "Show contacts…"), self._show_all)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        """Reads the list."""
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._tasks.run(self, self._weights.contacts, self._show, self._show_error, Lane.WORK)

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
            self.summary.setText(words.format(date=logged_moment_text(contacts[-1].when)))
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


class ContactsDialog(ContactListDialog):
    """With which hosts, why, and how much was received."""

    def __init__(self, parent: QWidget, contacts: list[Contact]) -> None:
        super().__init__(
            parent,
            translate("Settings", "Network contacts"),
            translate(
                "Settings",
                "When Plumbline contacted which host, why, and how much it received. Tokens and content are "
                "never recorded.",
            ),
            (translate("Settings", "Host"), translate("Settings", "Purpose"), translate("Settings", "Received")),
            ((one.when, one.host, one.what, size_text(one.bytes)) for one in reversed(contacts)),
        )
