"""The team's server: its address, certificate and key; asked what it is before it is used, and left again with one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.leaving import KEYS, server_in_use
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Failed, Lane, Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import practice_mark
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import PlumblineError
from plumbline.domain.models.server import ServerAddress
from plumbline.services.models.team_server import Found, TeamServer


class TeamServerCard(Card):
    """Where texts go, and how to change it."""

    def __init__(
        self,
        tasks: Tasks,
        preferences: Preferences,
        server: TeamServer,
        keep_key: Callable[[str], str],
        show_error: Failed,
    ) -> None:
        """`keep_key`: keeps the server's key, or with "" forgets it; returns where."""
        super().__init__(translate("Server", "Where texts are judged"))
        self._tasks, self._preferences, self._server = tasks, preferences, server
        self._keep_key, self._show_error = keep_key, show_error
        self.dialog: Sheet | None = None
        self.state = label(role="strong", wrap=True)
        self.found = label(wrap=True)
        explained = label(
            translate(
                "Server",
                "A model on a larger computer in your team can judge texts, if llama-server or vLLM runs there. "
                "Texts and policies are then sent to it; the history stays here. It is used wherever no other model "
                "is chosen. Nothing is sent while use of the network is turned off under Privacy.",
            ),
            "muted",
            wrap=True,
        )
        self.address = _line(translate("Server", "Address"), "https://HOST:PORT")
        self.certificate = _line(
            translate("Server", "Certificate"), translate("Server", "Only if the server has one of its own")
        )
        self.choose = button(translate("Server", "Choose file…"), self._choose_certificate)
        self.use = button(translate("Server", "Use this server…"), self._ask_use, "primary")
        self.key = button(translate("Server", "Key…"), self._ask_key)
        self.test = button(translate("Server", "Test"), self._test)
        self.leave = button(translate("Server", "Stop using it"), self._leave)
        for widget in (
            self.state,
            explained,
            label(translate("Server", "Address"), "strong"),
            self.address,
        ):
            self.body.addWidget(widget)
        self.body.addWidget(label(translate("Server", "Certificate"), "strong"))
        self.body.addWidget(self.certificate)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(flow(self.use, self.key, self.test, self.leave))
        self.body.addWidget(self.found)
        self.address.textChanged.connect(self._update)
        preferences.changed.connect(self._on_preference)
        self._asking = False
        self.refresh()

    def _on_preference(self, key: str) -> None:
        if key in KEYS:
            self.refresh()

    def refresh(self) -> None:
        """Shows what is set."""
        self.address.setText(self._preferences.text("engine.server"))
        self.certificate.setText(self._preferences.text("engine.server_certificate"))
        address = server_in_use(self._preferences)
        if address is not None:
            self.state.setText(" ".join(say(words) for words in (address.leaves, address.readable) if words))
        elif self._preferences.text("engine.server"):
            self.state.setText(
                translate("Server", "Use of the network is turned off under Privacy, so nothing is sent to it.")
            )
        else:
            self.state.setText(translate("Server", "Texts stay on this machine."))
            self.found.setText("")
        self._update()

    def _update(self) -> None:
        is_set = bool(self._preferences.text("engine.server"))
        self.use.setEnabled(not self._asking and bool(self.address.text().strip()))
        self.test.setVisible(is_set)
        self.test.setEnabled(not self._asking)
        self.leave.setVisible(is_set)
        self.found.setVisible(bool(self.found.text()))

    def _choose_certificate(self) -> None:
        chooser = QFileDialog(self, translate("Server", "Certificate"), "", "PEM (*.pem *.crt *.cer);;* (*)")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.certificate.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _ask_use(self) -> None:
        try:
            address = ServerAddress.parse(self.address.text())
        except PlumblineError as error:
            self._show_error(error)
            return
        question = _question(self, translate("Server", "Send texts to this server?"), translate("Server", "Use it"))
        question.body.addWidget(label(say(address.leaves), "strong", wrap=True))
        if address.readable is not None:
            question.body.addWidget(label(say(address.readable), wrap=True))
        question.body.addWidget(
            label(
                translate("Server", "Whoever runs it can read what is judged. Ask them whether they keep it."),
                wrap=True,
            )
        )
        question.accepted.connect(lambda: self._use(address, self.certificate.text().strip()))
        self._open(question)

    def _use(self, address: ServerAddress, certificate: str) -> None:
        def use(found: Found) -> None:
            self._asking = False
            self._say_found(found)
            try:
                self._preferences.set("engine.server_certificate", certificate)
                self._preferences.set("engine.server", str(address))
            except PlumblineError as error:
                self._show_error(error)

        self._begin(address.host)
        self._tasks.job(self, lambda work: self._server.try_out(address, certificate, work), use, self._on_failed)

    def _test(self) -> None:
        def show(found: Found) -> None:
            self._asking = False
            self._say_found(found)

        self._begin(ServerAddress.parse(self._preferences.text("engine.server")).host)
        self._tasks.job(self, lambda work: self._server.look(work, again=True), show, self._on_failed)

    def _begin(self, host: str) -> None:
        self._asking = True
        self.found.setText(translate("Server", "Asking {host}…").format(host=host))
        self._update()

    def _on_failed(self, error: PlumblineError) -> None:
        self._asking = False
        self.found.setText("")
        self._update()
        self._show_error(error)

    def _say_found(self, found: Found) -> None:
        words = translate("Server", "{model}: {server}. Items at once: {count}. Context: {context} tokens.").format(
            model=found.info.model_name,
            server=found.info.version,
            count=number_text(found.info.engine_config.sequences),
            context=number_text(found.info.engine_config.context_tokens),
        )
        self.found.setText(f"{words} {practice_mark()}." if found.info.practice else words)
        self._update()

    def _leave(self) -> None:
        try:
            for key in ("engine.server", "engine.server_certificate"):
                self._preferences.reset(key)
        except PlumblineError as error:
            self._show_error(error)

    def _ask_key(self) -> None:
        question = _question(self, translate("Server", "The server's key"), translate("Server", "Keep"))
        question.body.addWidget(
            label(
                translate(
                    "Server",
                    "It is stored in the system's keyring and sent only to the server. Leave it empty to delete it.",
                ),
                wrap=True,
            )
        )
        typed = QLineEdit()
        typed.setAccessibleName(translate("Server", "The server's key"))
        typed.setEchoMode(QLineEdit.EchoMode.Password)
        question.body.addWidget(typed)
        question.accepted.connect(lambda: self._keep(typed.text().strip()))
        self._open(question)
        typed.setFocus()

    def _keep(self, key: str) -> None:
        def kept(where: str) -> None:
            words = translate("Server", "The key is stored in {keyring}.").format(keyring=where)
            self.found.setText(words if key else translate("Server", "The key was deleted."))
            self._update()

        self._tasks.run(self, lambda: self._keep_key(key), kept, self._show_error, Lane.WORK)

    def _open(self, question: Sheet) -> None:
        question.finished.connect(question.deleteLater)
        self.dialog = question
        question.open()


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return line


def _question(parent: QWidget, title: str, go: str) -> Sheet:
    question = Sheet(parent, title)
    question.buttons.addButton(button(go, question.accept, "primary"), QDialogButtonBox.ButtonRole.AcceptRole)
    question.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
    return question
