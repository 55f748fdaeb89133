"""Time stamps of the seal: the request as a file, the answer put in, and what each answer shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import PlumblineError
from plumbline.report.time_stamps import Stamped
from plumbline.services.history.time_stamping import ANSWER_SUFFIX, REQUEST_SUFFIX, TimeStamping, shows
from plumbline.store.results.cases import TimeStamp


class TimeStampsDialog(Sheet):
    """What it is about, three buttons, and the answers there are."""

    def __init__(self, parent: QWidget, tasks: Tasks, stamping: Callable[[], TimeStamping]) -> None:
        super().__init__(parent, translate("TimeStamps", "Time stamps"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._stamping = tasks, stamping
        self._certificates: list[Path] = []
        for words in (
            translate(
                "TimeStamps",
                "An outside authority can state when the seal of this history existed. Nothing recorded before then "
                "can be changed unnoticed.",
            ),
            translate(
                "TimeStamps",
                "Plumbline contacts nobody. Save the request, send it to a time-stamping authority (RFC 3161), and "
                "add its answer here. The request contains a hash, and nothing of what was judged.",
            ),
        ):
            self.body.addWidget(label(words, wrap=True))
        self.request = button(translate("TimeStamps", "Save request…"), self._ask_request, "primary")
        self.add = button(translate("TimeStamps", "Add answer…"), self._ask_answer)
        self.certificate = button(translate("TimeStamps", "Certificate of the authority…"), self._ask_certificate)
        self.body.addWidget(flow(self.request, self.add, self.certificate))
        self.status = label("", wrap=True)
        self.status.hide()
        self.found = label("", wrap=True)
        self.found.setObjectName("Time stamps in this history")
        for one in (self.status, self.found):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(one)
        self.body.addStretch(1)
        self.buttons.addButton(translate("TimeStamps", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._load()

    def _load(self) -> None:
        stamping, certificates = self._stamping, tuple(self._certificates)
        self._tasks.run(self, lambda: stamping().kept(certificates), self._show, self._fail)

    def _show(self, kept: list[tuple[TimeStamp, Stamped]]) -> None:
        said = [say(shows(found)) for _, found in reversed(kept)]
        self.found.setText("\n\n".join(said) or translate("TimeStamps", "There is no time stamp yet."))
        self.fit()

    def _ask_request(self) -> None:
        kind = translate("TimeStamps", "Requests")
        chooser = self._chooser(f"{kind} (*{REQUEST_SUFFIX})", self.write_request)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(REQUEST_SUFFIX)
        chooser.selectFile(proposed_name(translate("TimeStamps", "seal"), REQUEST_SUFFIX.removeprefix(".")))
        chooser.open()

    def _ask_answer(self) -> None:
        kind, every = translate("TimeStamps", "Answers"), translate("TimeStamps", "All files")
        chooser = self._chooser(f"{kind} (*{ANSWER_SUFFIX});;{every} (*)", self.put_in)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def _ask_certificate(self) -> None:
        kind, every = translate("TimeStamps", "Certificates"), translate("TimeStamps", "All files")
        chooser = self._chooser(f"{kind} (*.pem *.crt *.cer *.der);;{every} (*)", self.trust)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def _chooser(self, kinds: str, done: Callable[[Path], object]) -> QFileDialog:
        chooser = QFileDialog(self, self.windowTitle(), "", kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: done(Path(name)))
        return chooser

    def write_request(self, file: Path) -> None:
        stamping = self._stamping

        def written(seal: str) -> None:
            words = translate("TimeStamps", "The request was saved to {file}. It is about the seal {seal}.")
            self._tell(words.format(file=file, seal=seal))

        self._tasks.run(self, lambda: stamping().write_request(file), written, self._fail)

    def put_in(self, file: Path) -> None:
        stamping, certificates = self._stamping, tuple(self._certificates)

        def taken(outcome: tuple[str, Stamped]) -> None:
            del outcome
            self._tell(translate("TimeStamps", "The answer was checked and saved."))
            self._load()

        self._tasks.run(self, lambda: stamping().add(file, certificates), taken, self._fail)

    def trust(self, file: Path) -> None:
        self._certificates.append(file)
        self._load()

    def _fail(self, error: PlumblineError) -> None:
        self._certificates.clear()
        self._tell(say_whole(error))

    def _tell(self, words: str) -> None:
        self.status.setText(words)
        self.status.show()
        announce(self, words)
        self.fit()
