"""How to get a newer version; and, when a person presses the button, whether there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import PlumblineError
from plumbline.services.updates import BEFORE, Standing, Updates


class UpdateDialog(Sheet):
    """Contacts nobody unless the button is pressed; closing it ends the question."""

    def __init__(self, parent: QWidget, tasks: Tasks, updates: Updates, *, network_allowed: bool) -> None:
        super().__init__(parent, translate("Update", "How to update"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._updates = tasks, updates
        self._asking: Task | None = None
        self.ask_button = button(translate("Update", "Check for a newer version"), self._ask)
        self.ask_button.setVisible(bool(updates.page))
        self.ask_button.setEnabled(network_allowed)
        self.answer = label(wrap=True)
        self.answer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.answer.hide()
        for words in (
            translate("Update", "This is Plumbline {version}.").format(version=updates.version),
            say(updates.how),
            say(BEFORE),
        ):
            self.body.addWidget(label(words, wrap=True))
        if updates.page:
            where = label(translate("Update", "Newer versions: {page}").format(page=updates.page), wrap=True)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(where)
        self.body.addWidget(label(self._note(network_allowed), "muted", wrap=True))
        self.body.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.answer)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.finished.connect(self._leave)

    def _note(self, network_allowed: bool) -> str:
        if not self._updates.page:
            return translate(
                "Update", "This copy doesn't know where newer versions are published. Check where you got it from."
            )
        if not network_allowed:
            return translate(
                "Update", "Plumbline isn't allowed to use the network. You can allow it in Settings, under “Privacy”."
            )
        return translate(
            "Update",
            "Plumbline never looks for newer versions by itself. The button contacts {host} once; the contact is listed in "
            "Settings, under “Privacy”.",
        ).format(host=self._updates.host)

    def _ask(self) -> None:
        self.ask_button.setEnabled(False)
        self._say(translate("Update", "Asking {host}…").format(host=self._updates.host))
        self._asking = self._tasks.job(self, self._updates.ask, self._answered, self._failed)

    def _answered(self, standing: Standing) -> None:
        self.ask_button.setEnabled(True)
        self._say(say(standing.message))

    def _failed(self, error: PlumblineError) -> None:
        self.ask_button.setEnabled(True)
        self._say(say_whole(error))

    def _say(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.show()
        self.fit()

    def _leave(self) -> None:
        if self._asking is not None:
            self._asking.drop()
