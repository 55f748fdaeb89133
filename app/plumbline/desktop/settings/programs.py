"""Other programs on this computer: whether they are answered, with which key, who asked, and how a program asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPlainTextEdit, QWidget

from plumbline.api.asked_log import REFUSED
from plumbline.api.examples import curl_example, python_example
from plumbline.desktop.settings.contact_list import ContactListDialog, logged_moment_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.shell.programs import OtherPrograms
from plumbline.desktop.shell.tasks import Failed, Lane, Task, Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.models.download import Contact
from plumbline.system.api_key import NewKey


class ProgramsCard(Card):
    """Where the local API listens, its key, and who asked."""

    def __init__(
        self, programs: OtherPrograms, tasks: Tasks, show_error: Failed, to_history: Callable[[], object]
    ) -> None:
        """`to_history`: opens the page with what was asked."""
        super().__init__(translate("Programs", "Local API"))
        self._programs, self._tasks, self._show_error = programs, tasks, show_error
        self._asked: list[Contact] = []
        self._reading: tuple[Task, ...] = ()
        self.dialog: KeyDialog | AskedDialog | QMessageBox | None = None
        self.state = label(role="strong", wrap=True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key = label(wrap=True)
        self.opens = label(
            translate(
                "Programs",
                "While this is on, every program that runs under your account and has the key can have text judged, and "
                "reads the answers to its own requests. It can't read the history, change anything, or use the "
                "network. Web pages are always refused. “Allow use of the network” has no effect on it: no other computer is "
                "contacted.",
            ),
            "muted",
            wrap=True,
        )
        self.summary = label(wrap=True)
        self.new_key = button(translate("Programs", "New key…"), self._ask_new_key)
        self.copy_address = button(
            translate("Programs", "Copy address"), lambda: QGuiApplication.clipboard().setText(programs.address)
        )
        self.show_asked = button(translate("Programs", "Who asked…"), self._show_asked)
        self.show_history = button(translate("Programs", "Open history"), to_history)
        for words in (self.state, self.key, self.opens, self.summary):
            self.body.addWidget(words)
        self.body.addWidget(flow(self.copy_address, self.new_key, self.show_asked, self.show_history))
        self.show_asked.hide()
        programs.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Looks again at all of it."""
        if self._programs.error is not None:
            self.state.setText(say_whole(self._programs.error))
        elif self._programs.api.running:
            self.state.setText(translate("Programs", "Listening at {address}").format(address=self._programs.address))
        else:
            self.state.setText(translate("Programs", "Off: no program can send requests."))
        for task in self._reading:
            task.drop()
        run, api = self._tasks.run, self._programs.api
        self._reading = (
            run(self, lambda: api.keys.exists, self._show_key, self._show_error, Lane.WORK),
            run(self, api.log.read, self._show_summary, self._show_error, Lane.WORK),
        )

    def _show_key(self, exists: bool) -> None:
        self.key.setText(
            translate("Programs", "There is a key. It can't be shown again; a new one replaces it.")
            if exists
            else translate("Programs", "There is no key yet. Without one, every request is refused.")
        )

    def _show_summary(self, asked: list[Contact]) -> None:
        self._asked = asked
        self.show_asked.setVisible(bool(asked))
        if not asked:
            self.summary.setText(translate("Programs", "No program has sent a request yet."))
            return
        refused = sum(one.requests for one in asked if one.what == REFUSED)
        words = translate(
            "Programs",
            "Programs have asked {n} times, most recently on {date}. Refused: {refused}.",
            "",
            sum(one.requests for one in asked),
        )
        self.summary.setText(words.format(date=logged_moment_text(asked[-1].when), refused=number_text(refused)))

    def _ask_new_key(self) -> None:
        if not self._programs.api.keys.exists:
            self._make_key()
            return
        question = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Programs", "Make a new key?"),
            translate("Programs", "Programs that have the old key are refused until you give them the new one."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        yes = question.addButton(translate("Programs", "New key"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(self._make_key)
        question.finished.connect(question.deleteLater)
        self.dialog = question
        question.open()

    def _make_key(self) -> None:
        self._tasks.run(self, self._programs.api.keys.make, self._show_new_key, self._show_error, Lane.WORK)

    def _show_new_key(self, key: NewKey) -> None:
        self.refresh()
        self.dialog = KeyDialog(self.window(), key)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _show_asked(self) -> None:
        dialog = AskedDialog(self, self._asked)
        dialog.clear.clicked.connect(self._clear)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _clear(self) -> None:
        log = self._programs.api.log
        self._tasks.run(self, log.clear, lambda _: self.refresh(), self._show_error, Lane.WORK)
        if isinstance(self.dialog, AskedDialog):
            self.dialog.accept()


class ExamplesCard(Card):
    """How a program asks, to be copied."""

    def __init__(self, programs: OtherPrograms) -> None:
        super().__init__(translate("Programs", "Examples"))
        self._programs = programs
        self.body.addWidget(
            label(
                translate(
                    "Programs",
                    "Programs send requests as they would to OpenAI: give them this address and the key. The model's name is "
                    "plumbline/ followed by the name of a policy or, if the policy comes with the request, just plumbline.",
                ),
                "muted",
                wrap=True,
            )
        )
        self._texts = [(make, self._add(name)) for name, make in (("curl", curl_example), ("Python", python_example))]
        programs.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """With the address of now."""
        for make, shown in self._texts:
            text = make(self._programs.address)
            shown.setPlainText(text)
            shown.setFixedHeight(shown.fontMetrics().lineSpacing() * (text.count("\n") + 3) + 16)

    def _add(self, name: str) -> QPlainTextEdit:
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setAccessibleName(translate("Programs", "Example: {name}").format(name=name))
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        shown.setStyleSheet(f'font-family: "{family}";')
        shown.ensurePolished()
        copy = button(translate("Programs", "Copy"), lambda: QGuiApplication.clipboard().setText(shown.toPlainText()))
        copy.setAccessibleName(translate("Programs", "Copy: {name}").format(name=name))
        self.body.addWidget(label(name, "strong"))
        self.body.addWidget(shown)
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        return shown


class KeyDialog(Sheet):
    """A new key, shown this once."""

    def __init__(self, parent: QWidget, key: NewKey) -> None:
        super().__init__(parent, translate("Programs", "New key"))
        self.shown = label(key.text, "strong", wrap=True)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        kept = (
            translate("Programs", "Only a checksum of it is kept, in the system's keyring ({keyring}).").format(
                keyring=key.kept_in
            )
            if key.kept_in
            else translate("Programs", "This system has no keyring, so the key is valid until Plumbline is closed.")
        )
        self.body.addWidget(
            label(translate("Programs", "Copy the key into the other program. It is shown only once."), wrap=True)
        )
        self.body.addWidget(self.shown)
        copy = button(translate("Programs", "Copy"), lambda: QGuiApplication.clipboard().setText(key.text))
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(label(kept, "muted", wrap=True))
        close = button(translate("Programs", "Close"), self.accept, "primary")
        self.buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)


class AskedDialog(ContactListDialog):
    """Which programs, how often, and whether they were answered."""

    def __init__(self, parent: QWidget, asked: list[Contact]) -> None:
        refused, answered = translate("Programs", "Refused"), translate("Programs", "Answered")
        super().__init__(
            parent,
            translate("Programs", "Who asked"),
            translate(
                "Programs",
                "Programs under the names they give themselves, minute by minute. What they sent is only in the "
                "history, and not even there if they asked for it not to be stored.",
            ),
            (translate("Programs", "Program"), translate("Programs", "Requests"), translate("Programs", "Outcome")),
            (
                (one.when, one.host, number_text(one.requests), refused if one.what == REFUSED else answered)
                for one in reversed(asked)
            ),
        )
