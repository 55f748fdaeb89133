"""The Check page: content under policies, judged before one's eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from plumbline.desktop.check.again_dialog import AgainDialog
from plumbline.desktop.check.bar import CheckBar
from plumbline.desktop.check.choosing import Choosing
from plumbline.desktop.check.compose import Compose
from plumbline.desktop.check.estimate import Estimate
from plumbline.desktop.check.landmarks import Landmarks
from plumbline.desktop.check.recent import RecentRuns
from plumbline.desktop.check.results import ResultsView
from plumbline.desktop.check.running import CheckRunner, State
from plumbline.desktop.check.skips import MOST_SKIPS, show_skips
from plumbline.desktop.check.start_view import StartView
from plumbline.desktop.check.welcome import Welcome
from plumbline.desktop.check.wording import header_words, judged_words, loaded_words, outcome
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.domain.content import Skip
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import PRACTICE
from plumbline.domain.run import Effort, RunCounts, RunState
from plumbline.intake import IntakeOptions
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.runs import RunView
from plumbline.services.judging.checking import CheckRequest, Checks, Shadowing
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.practice import OutsidePracticeError
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.samples import practice_sample
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord
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
        golden_sets: Callable[[], GoldenSets],
        inventory: Inventory,
        engine_host: EngineHost,
    ) -> None:
        super().__init__(parts, translate("Check", "Check"))
        self._history, self._runs, self._engine_host = history, runs, engine_host
        self._library = library
        self.running = CheckRunner(checks, parts.tasks, self)
        self._shown: tuple[RunRecord, ...] = ()
        self._titles: Sequence[str] = ()
        self._requests: Sequence[CheckRequest] = ()
        self._judge_anyway: Callable[[], object] = lambda: None
        """With the practice model, although it was not made for the policy."""
        self.bar = CheckBar()
        self._choosing = Choosing(self.bar, parts.tasks, parts.preferences, library, inventory, history)
        self.welcome = Welcome()
        self.recent = RecentRuns(parts.tasks, history, runs, self.bar.recent, self.notice, lambda: self.running.active)
        self.recent.read.connect(self.welcome.setHidden)
        self.recent.show.connect(self.show_run)
        self.recent.resume.connect(self.resume)
        self.compose = Compose(parts.tasks, parts.preferences)
        self._estimate = Estimate(self.bar, parts.tasks, history)
        self.compose.seconds = self._estimate.seconds
        self.results = ResultsView(parts, history, runs, golden_sets, self.show_error)
        self.results.said.connect(self.say)
        self._start = StartView(self.welcome, self.compose)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.results)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        detail = self.results.detail
        self._landmarks = Landmarks(
            {"policy": self.bar.policies, "content": self.compose.panel},
            {"verdict": detail, "decide": detail.bar},
            self.new_check,
            self._show_latest,
        )
        self.welcome.hide()
        self._connect()
        self._update()

    def _connect(self) -> None:
        bar, running = self.bar, self.running
        bar.start.connect(self.start)
        bar.pause.connect(self.pause_or_resume)
        bar.stop.connect(running.stop)
        bar.other.connect(self.new_check)
        bar.export.connect(self.export)
        bar.again.connect(self._ask_again)
        bar.changed.connect(self._update)
        self.compose.changed.connect(self._update)
        self._estimate.changed.connect(self.compose.say_total)
        self.welcome.sample.connect(self.try_sample)
        self.welcome.models.connect(lambda: self.intent.emit(intents.GoTo("models")))
        self.results.why_skipped.connect(self._show_skips)
        self.results.remarks.judge_again.connect(self._judge_without_limits)
        self.results.abilities_changed.connect(self.abilities_changed)
        self.results.detail.intent.connect(self.intent)
        self.results.detail.source.said.connect(self.say)
        self.results.detail.reviewed.connect(lambda _: self.intent.emit(intents.HistoryChanged()))
        running.changed.connect(self._update)
        running.began.connect(self._on_began)
        running.recorded.connect(self.results.recorded)
        running.written.connect(self.results.detail.add_written)
        running.said.connect(self.say)
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)

    # What the window asks

    def opened(self) -> None:
        self._choosing.read()
        self.recent.refresh()
        self._estimate.read()

    def told(self, intent: intents.Intent) -> None:
        if isinstance(intent, intents.CheckWith):
            if not self.running.active:
                self.new_check()
                self._choosing.choose_policy(intent.policy)
        elif isinstance(intent, intents.ShowRun):
            self.show_run(intent.run)
        elif isinstance(intent, intents.TrySample):
            self.try_sample()
        elif isinstance(intent, intents.ModelsChanged):
            self._choosing.choose_preferred_model()
        elif isinstance(intent, intents.PoliciesChanged):
            self._choosing.read()
        elif isinstance(intent, intents.HistoryReplaced):
            self.opened()
            if not self.composing:
                self.results.reviewed()
                self.results.detail.show_again()
        elif isinstance(intent, intents.HistoryChanged):
            self.recent.refresh()
            if not self.composing:
                self.results.reviewed()

    def landmark(self, name: str) -> QWidget | None:
        return self._landmarks.find(name)

    def _show_latest(self) -> None:
        if self.composing and not self.running.active:
            self.recent.latest(lambda run: self.show_run(run) if run else self.try_sample())

    def handlers(self) -> Handlers:
        handlers: dict[str, Callable[[], object]] = {}
        if self.composing:
            handlers |= {"content.files": self.compose.panel.add_files, "content.folder": self.compose.panel.add_folder}
            if self.compose.ready and self.bar.policies.chosen:
                handlers["run.start"] = self.start
        else:
            handlers |= self.results.detail.handlers()
            if self.results.model.runs and not self.running.active:
                handlers["export.shown"] = self.export
        if not self.running.active:
            handlers["content.paste"] = self.paste
        if self.running.active or self.running.state is State.PAUSED:
            handlers["run.pause"] = self.pause_or_resume
        if self.running.active:
            handlers["run.cancel"] = self.running.stop
        return handlers

    def closing(self) -> None:
        """Pauses the check; it is offered again at the next start."""
        self.running.stop()

    def holds_work(self) -> bool:
        return self.composing and self.compose.ready

    def state(self) -> dict[str, str]:
        return self._choosing.state()

    def restore(self, state: Mapping[str, str]) -> None:
        self._choosing.restore(state)

    # Content

    @property
    def composing(self) -> bool:
        """A check is being put together."""
        return self._stack.currentWidget() is self._start

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
        if not self.composing:
            self.new_check()
        if paths:
            self.compose.panel.add_sources(paths)
        else:
            self.compose.panel.put_text(data.text())

    def new_check(self) -> None:
        """Returns to choosing content; the check that was shown stays in the history."""
        if self.running.active:
            return
        self.running.forget()
        self._stack.setCurrentWidget(self._start)
        self.recent.refresh()
        self._update()

    # The check

    def start(self) -> None:
        if self.running.active or not self.compose.ready:
            return
        try:
            options = self.compose.options
        except PlumblineError as error:
            self.show_error(error)
            return
        shadow = None
        if self.bar.shadow.chosen and len(self.bar.policies.chosen) == 1:
            shadow = Shadowing(self.bar.shadow.chosen, self.bar.shadow.share)
        policies, model, content = self.bar.policies.chosen, self.bar.model_name, self.compose.content
        self._estimate.ask(self, self.compose.counted, lambda: self._begin(policies, model, content, options, shadow))

    def try_sample(self) -> None:
        """Judges the sample content with the practice model: a first verdict, with nothing downloaded.

        Its policy comes into the library, so that its rules can be looked up and changed.
        """
        sample, library = practice_sample(), self._library

        def imported() -> str:
            known = {entry.policy.name for entry in library().entries()}
            if sample.policy.name not in known:
                list(library().import_from(sample.policy))
            return sample.policy.name

        def begin(name: str) -> None:
            self.intent.emit(intents.PoliciesChanged())
            if not self.running.active:
                self._begin([name], PRACTICE, (str(sample.content),), IntakeOptions())

        if self.running.active:
            self.say(translate("Check", "A check is running. Pause it to open another one."))
        else:
            self.parts.tasks.run(self, imported, begin)

    def _begin(
        self,
        policies: Sequence[str | Path],
        model: str,
        content: Sequence[str] | str,
        options: IntakeOptions,
        shadow: Shadowing | None = None,
    ) -> None:
        choices = Choices(effort=Effort(self.bar.effort.value or self.parts.preferences.text("effort")))
        date = datetime.now(tz=UTC).astimezone().date().isoformat()
        self.notice.hide()
        self._titles = [self.bar.policies.title(str(policy)) for policy in policies]
        self.results.show_practice(model == PRACTICE)
        self._requests = [
            CheckRequest(policy, model or None, content, options, choices, date, shadow=shadow) for policy in policies
        ]
        self._judge()

    def _ask_again(self) -> None:
        """The same items under another policy, model or effort."""
        runs = self.results.model.runs
        if self.running.active or not runs:
            return
        AgainDialog(self, self.bar, [record.policy_name for record in self._shown], self._judge_again).open()

    def _judge_again(self, policy: str, model: str, effort: str) -> None:
        run = self.results.model.runs[0]
        date = datetime.now(tz=UTC).astimezone().date().isoformat()
        choices = Choices(effort=Effort(effort))
        request = CheckRequest(policy, model or None, "", IntakeOptions(), choices, date)
        self._titles = [self.bar.policies.title(policy)]
        self.results.show_practice(model == PRACTICE)
        self._begin_judging(lambda: self.running.judge_again(run, request))
        self._judge_anyway = lambda: self._begin_judging(
            lambda: self.running.judge_again(run, replace(request, practice_anyway=True))
        )

    def _begin_judging(self, begin: Callable[[], object]) -> None:
        self.notice.hide()
        self._shown = ()
        self.results.remarks.clear()
        self.results.show_runs((), (), RunCounts())
        self._stack.setCurrentWidget(self.results)
        begin()

    def _judge(self) -> None:
        requests = self._requests
        self._begin_judging(lambda: self.running.start(requests))
        self._judge_anyway = lambda: self._begin_judging(
            lambda: self.running.start([replace(request, practice_anyway=True) for request in requests])
        )

    def resume(self, run: int) -> None:
        """With the other runs of its check."""

        def go() -> None:
            finished = [record.id for record in self._shown if record.state is RunState.FINISHED]
            self.running.resume([record.id for record in self._shown], finished)

        if not self.running.active:
            self.show_run(run, then=go)

    def pause_or_resume(self) -> None:
        if self.running.active:
            self.running.stop()
        else:
            self.notice.hide()
            self.running.resume_paused()

    def export(self) -> None:
        runs = self.results.model.runs
        if runs:
            self.intent.emit(intents.SearchFor(runs=tuple(runs), export=True))

    def show_run(self, run: int, then: Callable[[], object] | None = None) -> None:
        """While another run is judged, this one must wait."""
        if self.running.active:
            self.say(translate("Check", "A check is running. Pause it to open another one."))
            return

        def show(records: tuple[RunRecord, ...]) -> None:
            self.running.forget()
            self._titles = [record.policy_title for record in records]
            counts = max((record.counts for record in records), key=lambda counts: counts.total)
            self._shown = records
            self.results.show_runs([record.id for record in records], self._titles, counts)
            self._stack.setCurrentWidget(self.results)
            self.results.show_practice(records[0].practice)
            self._update()
            self._look_for_remarks()
            if then is not None:
                then()

        self.parts.tasks.run(self, lambda: self._history().together.runs_of(run), show)

    def _judge_without_limits(self) -> None:
        if self.running.active or len(self.results.model.runs) != 1:
            return
        (run,) = self.results.model.runs
        self.notice.hide()
        self.results.remarks.clear()
        self.results.show_runs((), (), RunCounts())
        self.running.judge_without_limits(run)

    def _look_for_remarks(self) -> None:
        """Of one run alone, and once it is not judged any more."""
        runs = self.results.model.runs
        if len(runs) == 1 and not self.running.active:
            self.results.remarks.look(runs[0])
        else:
            self.results.remarks.clear()

    def _on_began(self, run: int) -> None:
        self.results.remarks.clear()
        self._say_what_is_loaded(run)
        runs = self.running.runs
        if list(self.results.model.runs) != runs:
            titles = [*self._titles, *(f"{number}" for number in runs)][: len(runs)]
            self.results.show_runs(runs, titles, self.running.counts)

    def _say_what_is_loaded(self, run: int) -> None:
        def say(records: tuple[RunRecord, ...]) -> None:
            record = records[0]
            self._shown = records
            self.results.show_practice(record.practice)
            self._update()
            if (info := self._engine_host.info) is not None:
                self.intent.emit(intents.EngineLoaded(loaded_words(record, info)))

        self.parts.tasks.run(self, lambda: self._history().together.runs_of(run), say)

    def _on_ended(self, whole: bool) -> None:
        if not self.running.runs:
            self._stack.setCurrentWidget(self._start)
            self._update()
            return
        text = outcome(self.running.counts, len(self.running.runs), whole=whole)
        self.intent.emit(intents.HistoryChanged())
        run = self.running.runs[-1]
        self._look_for_remarks()

        def finish(notice: Message | None) -> None:
            self.say(f"{text} {say(notice)}" if notice else text)

        self.parts.tasks.run(self, lambda: self._runs().notice(run), finish)

    def _on_failed(self, error: PlumblineError) -> None:
        if not self.running.runs:
            self._stack.setCurrentWidget(self._start)
            if isinstance(error, OutsidePracticeError):
                self.notice.show_error(error, translate("Check", "Judge anyway"), self._judge_anyway)
            else:
                self.show_error(error)
            self._update()
            return
        self.notice.show_error(error, translate("Check", "Resume"), self.running.resume_paused)

    # What is shown

    def _update(self) -> None:
        running = self.running
        self.bar.show_state(
            composing=self.composing,
            active=running.active,
            paused=running.state is State.PAUSED,
            stopping=running.state is State.STOPPING,
            ready=self.compose.ready,
        )
        if running.runs or running.active:
            self.results.show_counts(running.counts)
            self.results.show_words(running.words, running=running.active)
        elif self._shown and not self.composing:
            done = min(self._shown, key=lambda record: record.counts.done).counts
            self.results.show_words(judged_words(done), running=False)
        self.bar.head.say(*header_words(self._shown, self._titles))
        self.abilities_changed.emit()

    def _show_skips(self) -> None:
        run = self.results.model.runs[0]

        def show(skips: Sequence[Skip]) -> None:
            words = translate("Check", "{n} entries were skipped in this check.", "", len(skips))
            show_skips(self, skips, words)

        self.parts.tasks.run(self, lambda: self._history().items.skips(run, limit=MOST_SKIPS), show)
