"""The Evaluate page: evaluations as grids that fill, what flipped between columns, and the golden sets that they stand on."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from plumbline.desktop.evaluate.golden_view import GoldenView
from plumbline.desktop.evaluate.new_evaluation import Choosable, NewEvaluation
from plumbline.desktop.evaluate.report import ReportView
from plumbline.desktop.evaluate.report_dialog import ReportDialog
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.shell.tasks import Task
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort
from plumbline.domain.work import Work
from plumbline.evaluation.report.outline import EvaluationReport
from plumbline.services.evaluation.evaluate import (
    ColumnBegun,
    ColumnLeft,
    EvaluationEnded,
    EvaluationEvent,
    EvaluationRequest,
)
from plumbline.services.evaluation.reports import Kind
from plumbline.store.results import EvaluationSummary
from plumbline.system.settings import write_atomically

_READ_AGAIN_MS = 700
"""While an evaluation is judged its figures are counted anew so often."""


class EvaluatePage(Page):
    """The Evaluate page."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, translate("Evaluate", "Evaluate"))
        self._summaries: dict[str, EvaluationSummary] = {}
        self._running: Task | None = None
        self._judged = ""
        self._said = ""
        self._sentences: list[str] = []
        self._compares = False
        self._again = QTimer(self)
        self._again.setInterval(_READ_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._list = EntryList(translate("Evaluate", "Evaluations"))
        self._list.currentItemChanged.connect(lambda *_: self._read())
        self.report = ReportView(parts)
        self.golden = GoldenView(self)
        self._empty = EmptyState(
            translate("Evaluate", "How right is a policy?"),
            translate(
                "Evaluate",
                "An evaluation judges examples of which you have said what you expect, and says how often the verdict was right. "
                "Measure versions of a policy, models and efforts side by side, and see which examples flip.",
            ),
            (button(translate("Evaluate", "New evaluation…"), self.ask_new, "primary"),),
        )
        self._which = Choice(
            translate("Evaluate", "What is shown"),
            (
                ("evaluations", translate("Evaluate", "Evaluations")),
                ("golden", translate("Evaluate", "Golden sets")),
            ),
        )
        self._which.chosen.connect(self.show_part)
        self.body.addWidget(self._make_bar())
        self._right = QStackedWidget()
        self._right.addWidget(self._empty)
        self._right.addWidget(self.report)
        self._splitter = ListBeside(self._list, self._right, 240)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.golden)
        self.body.addWidget(self._stack, 1)
        self.report.go_on.connect(lambda: self._resume(self._list.name))
        self.report.stop.connect(self.stop)
        self.report.export.connect(lambda: ReportDialog(self, self.write_report).open())
        self.report.compare.connect(self._compare)
        self._which.choose("evaluations")

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(flow(label(translate("Evaluate", "Evaluate"), "title"), self._which), 1)
        line.addWidget(
            flow(button(translate("Evaluate", "New evaluation…"), self.ask_new, "primary"), trailing=True), 1
        )
        return bar

    # What the window asks

    def opened(self) -> None:
        """Reads what there is."""
        self.refresh()
        self.golden.refresh()

    def handlers(self) -> Handlers:
        """Starting and stopping."""
        if self._running is not None:
            return {"run.cancel": self.stop, "run.pause": self.stop}
        handlers: dict[str, Callable[[], object]] = {"run.start": self.ask_new}
        return handlers

    def told(self, intent: intents.Intent) -> None:
        """Another page asks for a policy's evaluation, or has changed what there is."""
        if isinstance(intent, intents.EvaluatePolicy):
            if intent.draft is None:
                self.ask_new(intent.name)
            else:
                self.measure_draft(intent.name, intent.draft)
        elif isinstance(intent, intents.HistoryReplaced):
            self.refresh()
            self.golden.refresh()

    def closing(self) -> None:
        """Stops what is being judged; it can be taken up again."""
        if self._running is not None:
            self._running.stop()

    def state(self) -> dict[str, str]:
        """The width of the list."""
        return {"list": self._splitter.list_width}

    def restore(self, state: Mapping[str, str]) -> None:
        """Takes up the width of the list."""
        self._splitter.restore_width(state.get("list", ""))

    def show_part(self, part: str) -> None:
        """Shows "evaluations" or "golden"."""
        self._which.choose(part)
        self._stack.setCurrentIndex(1 if part == "golden" else 0)

    # Reading

    def refresh(self, choose: str = "") -> None:
        """Reads which evaluations there are."""
        core = self.parts.core

        def fill(found: list[EvaluationSummary]) -> None:
            self._summaries = {str(one.id): one for one in found}
            self._list.fill([(key, self._title(one), self._below(one)) for key, one in self._summaries.items()])
            self._list.setVisible(bool(found))
            if choose:
                self._list.choose(choose)
            self._read()

        self.parts.tasks.run(self, lambda: list(core.evaluated().listed()), fill)

    def _title(self, one: EvaluationSummary) -> str:
        return one.title or ", ".join(dict.fromkeys(one.policies))

    def _below(self, one: EvaluationSummary) -> str:
        columns = translate("Evaluate", "{n} columns", "", one.columns)
        done = translate("Evaluate", "{done} of {total}").format(done=one.done, total=one.total)
        parts = [one.created[:10], columns]
        if one.done < one.total:
            parts.append(done)
        return " · ".join(parts)

    def _read(self) -> None:
        name = self._list.name
        self._right.setCurrentWidget(self.report if name else self._empty)
        if name:
            self.parts.tasks.run(self, lambda: self.parts.core.evaluated().read(int(name)), self._show)

    def _show(self, report: EvaluationReport) -> None:
        name = str(report.evaluation.id)
        summary = self._summaries.get(name)
        if summary is None or name != self._list.name:
            return
        running = self._running is not None and self._judged in {"", name}
        self.report.show_report(report, self._title(summary), running=running, said=self._said if running else "")
        if self._compares and report.evaluation.finished and not running:
            self._compares = False
            self.report.compare_last_with_first()

    def _compare(self, first: str, second: str) -> None:
        self.parts.tasks.run(
            self, lambda: self.parts.core.evaluated().compare(first, second), self.report.show_comparison
        )

    def write_report(self, target: Path, kind: Kind, texts: bool, reasoning: bool) -> None:
        """Writes the report of the evaluation that is shown."""
        name, core = self._list.name, self.parts.core

        def write() -> None:
            report = core.evaluated().read(int(name))
            lines = core.reports().evaluation(report, kind, reasoning=reasoning, with_text=texts)
            write_atomically(target, "".join(f"{line}\n" for line in lines).encode("utf-8"))

        def written(_: None) -> None:
            self.say(translate("Evaluate", "The report was written to {file}.").format(file=target))

        self.parts.tasks.run(self, write, written)

    # Judging

    def ask_new(self, policy: str = "") -> None:
        """Asks what to measure."""
        core, preferences = self.parts.core, self.parts.preferences

        def look() -> Choosable:
            library = core.library()
            policies: list[tuple[str, str]] = []
            for entry in library.entries():
                kept = core.history().policies.versions(entry.policy.name)
                if len(kept) < 2:
                    policies.append((entry.policy.name, entry.policy.title))
                for number in range(len(kept), 0, -1) if len(kept) > 1 else ():
                    title = translate("Evaluate", "{title}, version {number}").format(
                        title=entry.policy.title, number=number
                    )
                    policies.append((f"{entry.policy.name}@{number}", title))
            installed = core.inventory.installed()
            model = preferences.text("model") or core.inventory.default().name
            return Choosable(
                tuple(policies),
                tuple(core.golden_sets().listed()),
                tuple((one.name, one.title) for one in installed),
                model,
                Effort(preferences.text("effort")),
            )

        def ask(choosable: Choosable) -> None:
            names = [reference for reference, _ in choosable.policies]
            first = next((name for name in names if name.partition("@")[0] == policy), "") if policy else ""
            NewEvaluation(self, choosable, self.begin, first).open()

        self.parts.tasks.run(self, look, ask)

    def measure_draft(self, name: str, draft: PolicyVersion) -> None:
        """Measures what a policy would be beside what is saved, on the golden set that was changed last, and shows the flips."""
        core = self.parts.core

        def newest() -> str | None:
            own = [one for one in core.golden_sets().listed() if one.policy == name]
            return f"{name}/{max(own, key=lambda one: one.created).name}" if own else None

        def begin(golden: str | None) -> None:
            title = translate("Evaluate", "{title}: the draft beside the saved version").format(title=draft.title)
            self._compares = True
            self.begin(EvaluationRequest(policies=(name, draft), golden=golden, title=title))

        self.show_part("evaluations")
        self.parts.tasks.run(self, newest, begin)

    def begin(self, request: EvaluationRequest) -> None:
        """Makes an evaluation and judges it."""
        self._follow(
            lambda work: self.parts.core.evaluations().start(request, self._notify, work),
            judged="",
        )

    def _resume(self, name: str) -> None:
        self._follow(
            lambda work: self.parts.core.evaluations().run(int(name), self._notify, work),
            judged=name,
        )

    def _follow(self, begin: Callable[[Work], Generator[EvaluationEvent, None, None]], judged: str) -> None:
        if self._running is not None:
            return
        self._sentences.clear()
        self._judged, self._said = judged, translate("Evaluate", "preparing…")
        self._running = self.parts.tasks.follow(self, begin, self._take, self._ended, self._failed)
        self.abilities_changed.emit()
        self._again.start()
        self._read()

    def _notify(self, message: Message) -> None:
        self._sentences.append(say(message))

    def _take(self, batch: list[EvaluationEvent]) -> None:
        for event in batch:
            if isinstance(event, ColumnBegun):
                self._said = translate("Evaluate", "column {number} of {all}").format(
                    number=event.column, all=event.columns
                )
                if self._judged != str(event.evaluation):
                    self._judged = str(event.evaluation)
                    self.refresh(self._judged)
            elif isinstance(event, ColumnLeft):
                self._sentences += [f"{event.title}.", event.message, event.hint]
            elif isinstance(event, EvaluationEnded):
                text = (
                    translate("Evaluate", "The evaluation is finished.")
                    if event.finished
                    else translate("Evaluate", "The evaluation is stopped. It goes on where it was.")
                )
                announce(self, text)

    def _ended(self) -> None:
        self._running = None
        self._again.stop()
        self.abilities_changed.emit()
        if self._sentences:
            self.say("\n".join(dict.fromkeys(self._sentences)))
        self.refresh(self._judged)

    def _failed(self, error: PlumblineError) -> None:
        self._ended()
        way_out = partial(self._resume, self._judged) if self._judged else self.ask_new
        self.notice.show_error(error, translate("Evaluate", "Try again"), way_out)

    def stop(self) -> None:
        """Stops judging; what has its verdict keeps it."""
        if self._running is not None:
            self._running.stop()
            self._said = translate("Evaluate", "stopping…")
            self._read()
