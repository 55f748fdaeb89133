"""The check on the page: what it was asked for with, how it is begun, resumed, shown again, and what is said of its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.check.again_dialog import AgainDialog
from plumbline.desktop.check.bar import CheckBar
from plumbline.desktop.check.results import ResultsView
from plumbline.desktop.check.running import CheckRunner
from plumbline.desktop.check.wording import header_words, judged_words, loaded_words, outcome
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.shell.page import Page
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import PRACTICE
from plumbline.domain.run import Effort, RunCounts, RunState
from plumbline.intake import IntakeOptions
from plumbline.services.history.runs import RunView
from plumbline.services.judging.checking import CheckRequest, Checks, Shadowing
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.practice import OutsidePracticeError
from plumbline.services.models.engine_host import EngineHost
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord


class Judging(QObject):
    """One check at a time, with a run for each policy."""

    in_front = Signal(bool)
    """Its results are to be seen; False: there are none."""
    changed = Signal()

    def __init__(
        self,
        page: Page,
        bar: CheckBar,
        results: ResultsView,
        *,
        history: Callable[[], History],
        runs: Callable[[], RunView],
        checks: Callable[[], Checks],
        engine_host: EngineHost,
    ) -> None:
        super().__init__(page)
        self._page, self._bar, self._results = page, bar, results
        self._history, self._runs, self._engine_host = history, runs, engine_host
        self._tasks = page.parts.tasks
        self._shown: tuple[RunRecord, ...] = ()
        self._titles: Sequence[str] = ()
        self._judge_anyway: Callable[[], object] = lambda: None
        """With the practice model, although it was not made for the policy."""
        self.running = running = CheckRunner(checks, self._tasks, self)
        running.changed.connect(self.changed)
        running.began.connect(self._on_began)
        running.recorded.connect(results.recorded)
        running.written.connect(results.detail.add_written)
        running.said.connect(page.say)
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)
        results.remarks.judge_again.connect(self._judge_without_limits)

    # Beginning

    def begin(
        self,
        policies: Sequence[str | Path],
        model: str,
        content: Sequence[str] | str,
        options: IntakeOptions,
        shadow: Shadowing | None = None,
    ) -> None:
        """Judges content under policies, with the effort that the bar shows."""
        effort = self._bar.effort.value or self._page.parts.preferences.text("effort")
        requests = [
            CheckRequest(
                policy, model or None, content, options, Choices(effort=Effort(effort)), _today(), shadow=shadow
            )
            for policy in policies
        ]
        self._titles = [self._bar.policies.title(str(policy)) for policy in policies]
        self._begin(requests, self.running.start)

    def ask_again(self) -> None:
        """The same items under another policy, model or effort."""
        if not self.running.active and self._results.model.runs:
            policies = [record.policy_name for record in self._shown]
            AgainDialog(self._page, self._bar, policies, self._judge_again).open()

    def _judge_again(self, policy: str, model: str, effort: str) -> None:
        run = self._results.model.runs[0]
        choices = Choices(effort=Effort(effort))
        request = CheckRequest(policy, model or None, "", IntakeOptions(), choices, _today())
        self._titles = [self._bar.policies.title(policy)]
        self._begin([request], lambda requests: self.running.judge_again(run, requests[0]))

    def _begin(self, requests: Sequence[CheckRequest], judge: Callable[[Sequence[CheckRequest]], object]) -> None:
        anyway = [replace(request, practice_anyway=True) for request in requests]
        self._judge_anyway = lambda: self._begin(anyway, judge)
        self._page.notice.hide()
        self._shown = ()
        self._clear_results()
        self._results.show_practice(requests[0].model == PRACTICE)
        self.in_front.emit(True)
        judge(requests)

    def _judge_without_limits(self) -> None:
        if self.running.active or len(self._results.model.runs) != 1:
            return
        (run,) = self._results.model.runs
        self._page.notice.hide()
        self._clear_results()
        self.running.judge_without_limits(run)

    def _clear_results(self) -> None:
        self._results.remarks.clear()
        self._results.show_runs((), (), RunCounts())

    # Pausing, resuming and showing

    def pause_or_resume(self) -> None:
        if self.running.active:
            self.running.stop()
        else:
            self._page.notice.hide()
            self.running.resume_paused()

    def resume(self, run: int) -> None:
        """With the other runs of its check."""

        def go() -> None:
            finished = [record.id for record in self._shown if record.state is RunState.FINISHED]
            self.running.resume([record.id for record in self._shown], finished)

        if not self.running.active:
            self.show_run(run, then=go)

    def show_run(self, run: int, then: Callable[[], object] | None = None) -> None:
        """While another run is judged, this one must wait."""
        if self.running.active:
            self.say_running()
            return

        def show(records: tuple[RunRecord, ...]) -> None:
            self.running.forget()
            self._titles = [record.policy_title for record in records]
            counts = max((record.counts for record in records), key=lambda counts: counts.total)
            self._shown = records
            self._results.show_runs([record.id for record in records], self._titles, counts)
            self.in_front.emit(True)
            self._results.show_practice(records[0].practice)
            self.changed.emit()
            self._look_for_remarks()
            if then is not None:
                then()

        self._tasks.run(self, lambda: self._history().together.runs_of(run), show)

    def say_running(self) -> None:
        """What was wanted has to wait."""
        self._page.say(translate("Check", "A check is running. Pause it to open another one."))

    def show_words(self, *, composing: bool) -> None:
        """How far it is, and in the bar what it was made with."""
        running, results = self.running, self._results
        if running.runs or running.active:
            if running.counts.total or not results.model.runs:  # before it has read, what was judged earlier counts
                results.show_counts(running.counts)
            results.show_words(running.words, running=running.active)
        elif self._shown and not composing:
            done = min(self._shown, key=lambda record: record.counts.done).counts
            results.show_words(judged_words(done), running=False)
        self._bar.head.say(*header_words(self._shown, self._titles))

    # What the runner says

    def _on_began(self, run: int) -> None:
        self._results.remarks.clear()
        self._say_what_is_loaded(run)
        runs = self.running.runs
        if list(self._results.model.runs) != runs:
            titles = [*self._titles, *(f"{number}" for number in runs)][: len(runs)]
            self._results.show_runs(runs, titles, self.running.counts)

    def _say_what_is_loaded(self, run: int) -> None:
        def say_it(records: tuple[RunRecord, ...]) -> None:
            record = records[0]
            self._shown = records
            self._results.show_practice(record.practice)
            self.changed.emit()
            if (info := self._engine_host.info) is not None:
                self._page.intent.emit(intents.EngineLoaded(loaded_words(record, info)))

        self._tasks.run(self, lambda: self._history().together.runs_of(run), say_it)

    def _on_ended(self, whole: bool) -> None:
        if not self.running.runs:
            self.in_front.emit(False)
            return
        text = outcome(self.running.counts, len(self.running.runs), whole=whole)
        self._page.intent.emit(intents.HistoryChanged())
        run = self.running.runs[-1]
        self._look_for_remarks()

        def finish(notice: Message | None) -> None:
            self._page.say(f"{text} {say(notice)}" if notice else text)
            self._page.say_elsewhere(text)

        self._tasks.run(self, lambda: self._runs().notice(run), finish)

    def _on_failed(self, error: PlumblineError) -> None:
        notice = self._page.notice
        self._page.say_elsewhere(f"{translate('Check', 'The check has stopped.')} {say_whole(error)}")
        if self.running.runs:
            notice.show_error(error, translate("Check", "Resume"), self.running.resume_paused)
            return
        self.in_front.emit(False)
        if isinstance(error, OutsidePracticeError):
            self._page.show_practice_error(error, self._judge_anyway)
        else:
            self._page.show_error(error)

    def _look_for_remarks(self) -> None:
        """Of one run alone, and once it is not judged any more."""
        runs = self._results.model.runs
        if len(runs) == 1 and not self.running.active:
            self._results.remarks.look(runs[0])
        else:
            self._results.remarks.clear()


def _today() -> str:
    return datetime.now(tz=UTC).astimezone().date().isoformat()
