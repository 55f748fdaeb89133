"""The Check page: content under policies, judged before one's eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from plumbline.desktop.check.bar import CheckBar
from plumbline.desktop.check.choosing import Choosing
from plumbline.desktop.check.compose import Compose
from plumbline.desktop.check.estimate import Estimate
from plumbline.desktop.check.judging import Judging
from plumbline.desktop.check.landmarks import Landmarks
from plumbline.desktop.check.recent import RecentRuns
from plumbline.desktop.check.results import ResultsView
from plumbline.desktop.check.running import State
from plumbline.desktop.check.skips import MOST_SKIPS, show_skips
from plumbline.desktop.check.start_view import StartView
from plumbline.desktop.check.welcome import Welcome
from plumbline.desktop.exporting.runs_export import RunsExport
from plumbline.desktop.new_queue.asking import QueueAsking
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.domain.content import Skip
from plumbline.domain.errors import PlumblineError
from plumbline.domain.models.model import PRACTICE
from plumbline.intake import IntakeOptions
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.services.history.runs import RunView
from plumbline.services.judging.checking import Checks, Shadowing
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.samples import practice_sample
from plumbline.store.history import History
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
        queues: Callable[[], ReviewQueues],
        inventory: Inventory,
        engine_host: EngineHost,
        report: Callable[[Page, tuple[tuple[int, int], ...], bool], object],
    ) -> None:
        """`report`: asks over a page for a report on items, by run and position, or, where so said, for a case to put them into."""
        super().__init__(parts, translate("Check", "Check"))
        self._history, self._library, self._report = history, library, report
        self.bar = CheckBar()
        self._choosing = Choosing(self.bar, parts.tasks, parts.preferences, library, inventory, history)
        self.welcome = Welcome()
        self.compose = Compose(parts.tasks, parts.preferences)
        self._estimate = Estimate(self.bar, parts.tasks, history)
        self.compose.seconds = self._estimate.seconds
        self.results = ResultsView(parts, history, runs, golden_sets, self.show_error)
        self.judging = Judging(
            self, self.bar, self.results, history=history, runs=runs, checks=checks, engine_host=engine_host
        )
        self.running = self.judging.running
        self._export = RunsExport(self, history)
        self._queue = QueueAsking(self, history, queues, golden_sets, library)
        self.recent = RecentRuns(parts.tasks, history, runs, self.bar.recent, self.notice, lambda: self.running.active)
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
        bar, judging = self.bar, self.judging
        bar.start.connect(self.start)
        bar.pause.connect(judging.pause_or_resume)
        bar.stop.connect(self.running.stop)
        bar.other.connect(self.new_check)
        bar.export.connect(self.export)
        bar.again.connect(judging.ask_again)
        bar.changed.connect(self._update)
        self.compose.changed.connect(self._update)
        self.compose.counting_began.connect(self._estimate.forget)
        self.compose.counting_went_on.connect(self._estimate.go_on)
        self.compose.panel.said.connect(self.say)
        self._estimate.changed.connect(self.compose.say_total)
        self.welcome.sample.connect(self.try_sample)
        self.welcome.models.connect(lambda: self.intent.emit(intents.GoTo("models")))
        self.recent.read.connect(self.welcome.setHidden)
        self.recent.show.connect(judging.show_run)
        self.recent.resume.connect(judging.resume)
        self.results.said.connect(self.say)
        self.results.queue_asked.connect(lambda: self._queue.ask(self.results.model.runs))
        self.results.report_asked.connect(lambda items, case: self._report(self, items, case))
        self._queue.made.connect(lambda queue, remarks: self.intent.emit(intents.ShowQueue(queue, remarks)))
        self.results.why_skipped.connect(self._show_skips)
        self.results.abilities_changed.connect(self.abilities_changed)
        self.results.detail.intent.connect(self.intent)
        self.results.detail.said.connect(self.say)
        self.results.detail.offered.connect(self.notice.show_text)
        self.results.detail.reviewed.connect(lambda _: self.intent.emit(intents.HistoryChanged()))
        judging.changed.connect(self._update)
        judging.in_front.connect(self._bring_up)

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
            self.judging.show_run(intent.run)
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.bar.fit()

    def landmark(self, name: str) -> QWidget | None:
        return self._landmarks.find(name)

    def _show_latest(self) -> None:
        if self.composing and not self.running.active:
            self.recent.latest(lambda run: self.judging.show_run(run) if run else self.try_sample())

    def handlers(self) -> Handlers:
        handlers: dict[str, Callable[[], object]] = {}
        if self.composing:
            handlers |= {"content.files": self.compose.panel.add_files, "content.folder": self.compose.panel.add_folder}
            if self.compose.ready and self.bar.policies.chosen:
                handlers["run.start"] = self.start
        else:
            handlers |= self.results.handlers()
            if self.results.model.runs and not self.running.active and not self._export.busy:
                handlers["export.shown"] = self.export
            if self.bar.offers_again:
                handlers["run.again"] = self.judging.ask_again
            if not self.running.active:
                handlers["run.new"] = self.new_check
        if not self.running.active:
            handlers["content.paste"] = self.paste
        if self.running.active or self.running.state is State.PAUSED:
            handlers["run.pause"] = self.judging.pause_or_resume
        if self.running.active:
            handlers["run.cancel"] = self.running.stop
        return handlers

    def closing(self) -> None:
        """Pauses the check; it is offered again at the next start."""
        self.running.stop()
        self._export.end()

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
        """Takes what is on the clipboard as content."""
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
        if not self.composing:
            self.compose.begin_anew()
            self.notice.hide()
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
        if self.compose.asks():
            self.say(translate("Check", "Choose first: one item per line, or one text?"))
            return
        shadow = None
        if self.bar.shadow.chosen:
            shadow = Shadowing(self.bar.shadow.chosen, self.bar.shadow.share)
        policies, model, content = self.bar.policies.chosen, self.bar.model_name, self.compose.content

        def begin() -> None:
            self.compose.begun()
            self.judging.begin(policies, model, content, options, shadow)

        if not self._estimate.ask(self, self.compose, begin):
            self.say(translate("Check", "The check starts once the items are counted."))

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
                self.judging.begin([name], PRACTICE, (str(sample.content),), IntakeOptions())

        if self.running.active:
            self.judging.say_running()
        else:
            self.parts.tasks.run(self, imported, begin)

    def export(self) -> None:
        runs = self.results.model.runs
        if runs and not self._export.busy:
            self._export.ask(runs)

    # What is shown

    def _bring_up(self, results: bool) -> None:
        self._stack.setCurrentWidget(self.results if results else self._start)
        if results:
            self.results.table.setFocus()
        self._update()

    def _update(self) -> None:
        running = self.running
        self.bar.show_state(
            composing=self.composing,
            active=running.active,
            paused=running.state is State.PAUSED,
            stopping=running.state is State.STOPPING,
            ready=self.compose.ready,
        )
        self.judging.show_words(composing=self.composing)
        self.abilities_changed.emit()

    def _show_skips(self) -> None:
        run = self.results.model.runs[0]

        def show(skips: Sequence[Skip]) -> None:
            words = translate("Check", "{n} entries were skipped in this check.", "", len(skips))
            show_skips(self, skips, words)

        self.parts.tasks.run(self, lambda: self._history().items.skips(run, limit=MOST_SKIPS), show)
