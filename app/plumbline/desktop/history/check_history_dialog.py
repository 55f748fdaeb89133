"""Checks the whole history for damage and changes, against a seal where one was kept, and shows the seal of now.

The engine is held meanwhile: what is judged could not be recorded before the check is over.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_error, say_hint, say_title
from plumbline.desktop.shell.tasks import Lane, Task, Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.foot import keep_room
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import Quarters, announce
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Stage, Work
from plumbline.services.history.integrity import CheckedHistory, check_history, read_seal, save_seal
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.store.history import History


class CheckHistoryDialog(Sheet):
    """The seal that was kept, the check, and what it found."""

    time_stamps = Signal()
    """The person wants to see the time stamps of the seal."""

    def __init__(self, parent: QWidget, tasks: Tasks, history: Callable[[], History], engine_host: EngineHost) -> None:
        super().__init__(parent, translate("Integrity", "Check history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._history, self._engine_host = tasks, history, engine_host
        self._task: Task | None = None
        words = translate(
            "Integrity",
            "The check reads the whole history. It finds damage, and names what was changed or removed since it was recorded.",
        )
        self.body.addWidget(label(words, wrap=True))
        self.kept = QLineEdit()
        self.kept.setAccessibleName(translate("Integrity", "Seal that you kept (optional)"))
        self.body.addWidget(label(self.kept.accessibleName(), wrap=True))
        self.body.addWidget(self.kept)
        self.start = button(translate("Integrity", "Check"), self.check, "primary")
        self.body.addWidget(flow(self.start))
        self.bar = WorkBar()
        keep_room(self.bar)
        self._quarters = Quarters(self)
        self.body.addWidget(self.bar)
        self.verdict = label("", "strong", wrap=True)
        self.outcome = label("", wrap=True)
        self.outcome.setObjectName("Outcome")
        for one in (self.verdict, self.outcome):
            one.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            one.hide()
            self.body.addWidget(one)
        self._sealed = self._seal_part()
        self.status = label("", wrap=True)
        self.status.hide()
        self.body.addWidget(self.status)
        self.body.addStretch(1)
        self.buttons.addButton(translate("Integrity", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.finished.connect(self._drop)

    def _seal_part(self) -> list[QWidget]:
        self.seal = QLineEdit()
        self.seal.setReadOnly(True)
        self.seal.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.seal.setAccessibleName(translate("Integrity", "Seal"))
        keep = translate(
            "Integrity",
            "This is the history's seal. Keep it somewhere other than this computer, on paper or with another "
            "person. It can later show that nothing recorded before it was changed.",
        )
        buttons = flow(
            button(translate("Integrity", "Copy"), self._copy),
            button(translate("Integrity", "Save…"), self._ask_file),
            button(translate("Integrity", "Time stamps…"), self.time_stamps.emit),
        )
        parts: list[QWidget] = [label(keep, wrap=True), self.seal, buttons]
        for part in parts:
            part.hide()
            self.body.addWidget(part)
        return parts

    def check(self) -> None:
        typed = self.kept.text()
        try:
            seal = read_seal(typed) if typed.strip() else ""
        except PlumblineError as error:
            self._fail(error)
            self.kept.setFocus()
            return
        history, engine_host = self._history, self._engine_host

        def work_on(work: Work) -> CheckedHistory:
            with engine_host.claim(Use.AUDIT):
                return check_history(history(), seal, work)

        self._show_found("", "", "")
        self.start.setEnabled(False)
        self._task = self._tasks.job(
            self, work_on, self._show, self._fail, stopped=self._on_stopped, progress=self._on_progress
        )
        self.bar.begin(translate("Integrity", "Reading the file…"), self._task.stop)

    def _on_progress(self, stage: Stage, done: int, total: int) -> None:
        if stage is Stage.CHECKING and total:
            words = translate("Integrity", "{done} of {n} records checked", "", total)
            words = words.format(done=number_text(done))
            self.bar.say(words, done, total)
            self._quarters.tell(done, total, words)

    def _on_stopped(self) -> None:
        self._end(translate("Integrity", "The check was stopped before it had a result."), "", "")

    def _show(self, found: CheckedHistory) -> None:
        report = found.report
        words = [*map(say, found.words), *map(say_hint, report.remedies)]
        if not report.sound:
            verdict = translate("Integrity", "✕ The history is not as it was recorded.")
        elif found.held is False:
            verdict = translate("Integrity", "✕ The history does not match the seal.")
        else:
            verdict = translate("Integrity", "✓ The history is intact.")
            if found.held is None and report.seal:
                words.append(
                    translate(
                        "Integrity",
                        "Without a seal that was kept elsewhere, this does not rule out that the whole history was forged.",
                    )
                )
        self._end(verdict, "\n".join(words), report.seal if report.sound else "")

    def _fail(self, error: PlumblineError) -> None:
        self._end(say_title(error), say_error(error), "")

    def _end(self, verdict: str, words: str, seal: str) -> None:
        self.bar.end()
        self.start.setEnabled(True)
        self._show_found(verdict, words, seal)
        announce(self, f"{verdict} {words}".strip())

    def _show_found(self, verdict: str, words: str, seal: str) -> None:
        for shown, text in ((self.verdict, verdict), (self.outcome, words)):
            shown.setText(text)
            shown.setVisible(bool(text))
        self.seal.setText(seal)
        self.seal.setCursorPosition(0)
        for part in self._sealed:
            part.setVisible(bool(seal))
        self._tell("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.seal.text())

    def _ask_file(self) -> None:
        kind = translate("Integrity", "Text files")
        chooser = QFileDialog(self, translate("Integrity", "Save seal"), "", f"{kind} (*.txt)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(proposed_name(translate("Integrity", "seal"), "txt"))
        chooser.fileSelected.connect(lambda name: self.save(Path(name)))
        chooser.open()

    def save(self, file: Path) -> None:
        seal = self.seal.text()

        def saved(_: None) -> None:
            self._tell(translate("Integrity", "The seal was saved to {file}.").format(file=file))

        self._tasks.run(
            self, lambda: save_seal(seal, file), saved, lambda error: self._tell(say_error(error)), lane=Lane.WORK
        )

    def _tell(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))
        if words:
            announce(self, words)
        self.fit()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
