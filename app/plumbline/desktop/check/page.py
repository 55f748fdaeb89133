"""The Check page: content under policies, judged before one's eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.check.bar import CheckBar, Choosable
from plumbline.desktop.check.compose import Compose
from plumbline.desktop.check.recent import RecentRuns
from plumbline.desktop.check.results import ResultsView
from plumbline.desktop.check.running import CheckRunner, State
from plumbline.desktop.check.skips import MOST_SKIPS, show_skips
from plumbline.desktop.check.welcome import Welcome
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.notice import announce
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import PRACTICE
from plumbline.domain.run import Effort, RunCounts
from plumbline.intake import IntakeOptions
from plumbline.services.history.runs import RunView
from plumbline.services.judging.checking import CheckRequest, Checks
from plumbline.services.judging.choices import Choices
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.samples import practice_sample
from plumbline.store.history import History
from plumbline.store.results import RunRecord
from plumbline.weights.library.inventory import Inventory


class CheckPage(Page):
    """The Check page."""

    def __init__(
        self,
        parts: Parts,
        *,
        history: Callable[[], History],
        runs: Callable[[], RunView],
        checks: Callable[[], Checks],
        library: Callable[[], PolicyLibrary],
        inventory: Inventory,
        engine_host: EngineHost,
    ) -> None:
        super().__init__(parts, translate("Check", "Check"))
        self._history, self._runs, self._library = history, runs, library
        self._inventory, self._engine_host = inventory, engine_host
        self.running = CheckRunner(checks, parts.tasks, self)
        self._wanted_policies: list[str] = []
        self._wanted_model = ""
        self.bar = CheckBar()
        self.bar.effort.choose(parts.preferences.text("effort"))
        self.welcome = Welcome()
        self.recent = RecentRuns(parts.tasks, history, runs, self.bar.recent, self.notice, lambda: self.running.active)
        self.recent.read.connect(self.welcome.setHidden)
        self.recent.show.connect(self.show_run)
        self.recent.resume.connect(self.resume)
        self.compose = Compose(parts.tasks, parts.preferences)
        self.results = ResultsView(parts, history, self.show_error)
        start = QWidget()
        around = QVBoxLayout()
        around.setContentsMargins(16, 12, 16, 0)
        around.addWidget(self.welcome)
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around)
        column.addWidget(self.compose, 1)
        self._start = QScrollArea()
        self._start.setWidgetResizable(True)
        self._start.setFrameShape(QScrollArea.Shape.NoFrame)
        self._start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start.setWidget(start)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.results)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        self.welcome.hide()
        self._connect()
        self._update()

    def _connect(self) -> None:
        bar, running = self.bar, self.running
        bar.start.connect(self.start)
        bar.pause.connect(self.pause_or_resume)
        bar.stop.connect(self.stop)
        bar.other.connect(self.new_check)
        bar.export.connect(self.export)
        bar.changed.connect(self._update)
        self.compose.changed.connect(self._update)
        self.welcome.sample.connect(self.try_sample)
        self.welcome.models.connect(lambda: self.intent.emit(intents.GoTo("models")))
        self.results.why_skipped.connect(self._show_skips)
        self.results.abilities_changed.connect(self.abilities_changed)
        self.results.detail.intent.connect(self.intent)
        self.results.detail.reviewed.connect(lambda _: self.intent.emit(intents.HistoryChanged()))
        running.changed.connect(self._update)
        running.began.connect(self._on_began)
        running.recorded.connect(self.results.recorded)
        running.written.connect(self.results.written)
        running.said.connect(self.say)
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)

    # What the window asks

    def opened(self) -> None:
        """Reads what can be chosen, and the latest runs."""
        self._read_choices()
        self.recent.refresh()

    def told(self, intent: intents.Intent) -> None:
        """Another page wants a policy checked, or a run shown, or has changed something."""
        if isinstance(intent, intents.CheckWith):
            if not self.running.active:
                self.new_check()
                self._wanted_policies = [intent.policy]
                self._read_choices()
        elif isinstance(intent, intents.ShowRun):
            self.show_run(intent.run)
        elif isinstance(intent, intents.ModelsChanged):
            self._wanted_model = self.parts.preferences.text("model")
            self._read_choices()
        elif isinstance(intent, intents.PoliciesChanged):
            self._read_choices()
        elif isinstance(intent, intents.HistoryChanged | intents.HistoryReplaced):
            self.recent.refresh()

    def handlers(self) -> Handlers:
        """Content, the run, and the item that is shown."""
        handlers: dict[str, Callable[[], object]] = {}
        if self._composing:
            handlers |= {"content.files": self.compose.add_files, "content.folder": self.compose.add_folder}
            if self.compose.ready and self.bar.policies.chosen:
                handlers["run.start"] = self.start
        else:
            handlers |= self.results.handlers()
            if self.results.model.runs and not self.running.active:
                handlers["export.shown"] = self.export
        if not self.running.active:
            handlers["content.paste"] = self.paste
        if self.running.active or self.running.state is State.PAUSED:
            handlers["run.pause"] = self.pause_or_resume
        if self.running.active:
            handlers["run.cancel"] = self.stop
        return handlers

    def closing(self) -> None:
        """Pauses the check; it is offered again at the next start."""
        self.running.close()

    def holds_work(self) -> bool:
        """Text that was typed and not judged."""
        return self._composing and self.compose.ready

    def state(self) -> dict[str, str]:
        """What was chosen."""
        return {
            "policies": "\n".join(self.bar.policies.chosen),
            "model": str(self.bar.model.currentData() or ""),
            "effort": self.bar.effort.value,
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Restores what was chosen."""
        self._wanted_policies = state.get("policies", "").split("\n")
        self._wanted_model = state.get("model", "")
        self.bar.effort.choose(state.get("effort", ""))

    # What can be chosen

    @property
    def _composing(self) -> bool:
        return self._stack.currentWidget() is self._start

    def _read_choices(self) -> None:
        preferred = self.parts.preferences.text("model")

        def read() -> Choosable:
            policies = tuple((entry.policy.name, entry.policy.title) for entry in self._library().entries())
            models = tuple((model.name, model.title) for model in self._inventory.installed())
            return Choosable(policies, models, preferred or self._inventory.default().name)

        def fill(choosable: Choosable) -> None:
            chosen = self._wanted_policies or self.bar.policies.chosen
            model = self._wanted_model or str(self.bar.model.currentData() or "")
            self.bar.fill(choosable, chosen, model)
            # What is not there yet may have been saved a moment ago: the next reading has it.
            here = {name for name, _ in choosable.policies}
            self._wanted_policies = [name for name in self._wanted_policies if name and name not in here]
            self._wanted_model = ""
            self._update()

        self.parts.tasks.run(self, read, fill)

    # Content

    def paste(self) -> None:
        """Takes what is on the clipboard as content; a text field that has the focus takes it itself."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
            focus.paste()
            return
        data = QGuiApplication.clipboard().mimeData()
        # Qt gives None for a clipboard that is empty.
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data else []
        if not data or (not paths and not data.hasText()):
            self.say(translate("Check", "There is no text on the clipboard."))
            return
        if not self._composing:
            self.new_check()
        if paths:
            self.compose.add_sources(paths)
        else:
            self.compose.put_text(data.text())

    def new_check(self) -> None:
        """Back to choosing content; the check that was shown stays in the history."""
        if self.running.active:
            return
        self.running.forget()
        self._stack.setCurrentWidget(self._start)
        self.recent.refresh()
        self._update()

    # The check

    def start(self) -> None:
        """Judges the content under the policies that are chosen."""
        if self.running.active or not self.compose.ready:
            return
        try:
            options = self.compose.options
        except PlumblineError as error:
            self.show_error(error)
            return
        self._begin(self.bar.policies.chosen, str(self.bar.model.currentData() or ""), self.compose.content, options)

    def try_sample(self) -> None:
        """Judges the sample content with the practice model: a first verdict, with nothing downloaded."""
        sample = practice_sample()
        self._begin([sample.policy], PRACTICE, (str(sample.content),), IntakeOptions())

    def _begin(
        self, policies: Sequence[str | Path], model: str, content: Sequence[str] | str, options: IntakeOptions
    ) -> None:
        choices = Choices(effort=Effort(self.bar.effort.value or self.parts.preferences.text("effort")))
        date = datetime.now(tz=UTC).astimezone().date().isoformat()
        self.notice.hide()
        self._titles = [self.bar.policies.title(str(policy)) for policy in policies]
        self.results.show_runs((), (), RunCounts())
        self._stack.setCurrentWidget(self.results)
        self.running.start(
            [CheckRequest(policy, model or None, content, options, choices, date) for policy in policies]
        )

    def resume(self, run: int) -> None:
        """Resumes a run from the history."""
        if not self.running.active:
            self.show_run(run, then=lambda: self.running.resume(run))

    def pause_or_resume(self) -> None:
        """Pauses the check, or resumes it."""
        if self.running.active:
            self.running.stop()
        else:
            self.notice.hide()
            self.running.resume_paused()

    def stop(self) -> None:
        """Stops: what has its verdict keeps it, and the rest can be judged later."""
        self.running.stop()

    def export(self) -> None:
        """Hands the run's verdicts on: the history shows and writes them."""
        runs = self.results.model.runs
        if runs:
            self.intent.emit(intents.SearchFor(run=runs[0], export=True))

    def show_run(self, run: int, then: Callable[[], object] | None = None) -> None:
        """Shows a run from the history; while another is judged it must wait."""
        if self.running.active:
            self.say(translate("Check", "A check is running. Pause it to open another one."))
            return

        def show(record: RunRecord) -> None:
            self.running.forget()
            self._titles = [record.policy_title]
            self.results.show_runs([run], self._titles, record.counts)
            self._stack.setCurrentWidget(self.results)
            self._shown = record
            self._update()
            if then is not None:
                then()

        self.parts.tasks.run(self, lambda: self._history().runs.get(run), show)

    _shown: RunRecord | None = None
    _titles: Sequence[str] = ()

    def _on_began(self, run: int, place: int) -> None:
        del place
        self._say_what_is_loaded(run)
        runs = self.running.runs
        if list(self.results.model.runs) != runs:
            titles = [*self._titles, *(f"{number}" for number in runs)][: len(runs)]
            self.results.show_runs(runs, titles, self.running.counts)

    def _say_what_is_loaded(self, run: int) -> None:
        def say(model: str) -> None:
            if (info := self._engine_host.info) is not None:
                words = translate("Check", "{model} · {device} · {count} at once").format(
                    model=model, device=info.device, count=info.engine_config.sequences
                )
                self.intent.emit(intents.EngineLoaded(words))

        self.parts.tasks.run(self, lambda: self._history().runs.get(run).model_name, say)

    def _on_ended(self, whole: bool) -> None:
        counts = self.running.counts
        if not self.running.runs:
            self._stack.setCurrentWidget(self._start)
            self._update()
            return
        if whole and not counts.total:
            text = translate("Check", "Nothing to judge: no items were found.")
        elif whole:
            text = translate("Check", "{done} of {total} items judged: {violates} violate, {allowed} allowed.").format(
                done=number_text(counts.done),
                total=number_text(counts.total),
                violates=number_text(counts.violates),
                allowed=number_text(counts.allowed),
            )
        else:
            text = translate("Check", "Paused at {done} of {total} items. Nothing is lost.").format(
                done=number_text(counts.done), total=number_text(counts.total)
            )
        announce(self, text)
        self.intent.emit(intents.HistoryChanged())
        run = self.running.runs[-1]

        def finish(notice: Message | None) -> None:
            self.say(f"{text} {say(notice)}" if notice else text)

        self.parts.tasks.run(self, lambda: self._runs().notice(run), finish)

    def _on_failed(self, error: PlumblineError) -> None:
        if not self.running.runs:
            self._stack.setCurrentWidget(self._start)
            self.show_error(error)
            self._update()
            return
        self.notice.show_error(error, translate("Check", "Resume"), self.running.resume_paused)

    # What is shown

    def _update(self) -> None:
        running = self.running
        self.bar.show_state(
            composing=self._composing,
            active=running.active,
            paused=running.state is State.PAUSED,
            stopping=running.state is State.STOPPING,
            ready=self.compose.ready,
        )
        if running.runs or running.active:
            self.results.show_counts(running.counts)
            self.results.show_words(self._words(), running=running.active)
        elif self._shown is not None and not self._composing:
            self.results.show_words(
                translate("Check", "{policy} · {model} · {when}").format(
                    policy=self._shown.policy_title,
                    model=self._shown.model_name,
                    when=moment_text(self._shown.created),
                ),
                running=False,
            )
        self.abilities_changed.emit()

    def _words(self) -> str:
        running = self.running
        if running.state is State.IDLE:
            return translate("Check", "{done} of {total} items judged").format(
                done=number_text(running.counts.done), total=number_text(running.counts.total)
            )
        return running.words

    def _show_skips(self) -> None:
        """What was left out, and why."""
        runs = self.results.model.runs
        if not runs:
            return
        run = runs[0]

        self.parts.tasks.run(
            self, lambda: self._history().items.skips(run, limit=MOST_SKIPS), partial(show_skips, self)
        )
