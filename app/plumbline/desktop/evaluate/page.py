"""The Evaluate page: evaluations with their results, the verdicts that change between columns, and golden sets."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from plumbline.desktop.classroom.view import ClassroomView
from plumbline.desktop.evaluate.choosable import Choosable, choosable
from plumbline.desktop.evaluate.golden_view import GoldenView
from plumbline.desktop.evaluate.judged_example import JudgedExample
from plumbline.desktop.evaluate.learning import LearningDialog
from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.desktop.evaluate.report_dialog import ReportDialog
from plumbline.desktop.evaluate.report_view import ReportView
from plumbline.desktop.evaluate.running import RunningEvaluation
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.shell.wording import wording
from plumbline.desktop.widgets.amounts import moment_alone
from plumbline.desktop.widgets.buttons import Choice, button, set_role
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.domain.errors import PlumblineError
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Verdict
from plumbline.domain.work import Work
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.scoring import Judged
from plumbline.evaluation.second_pass import SecondPass
from plumbline.services.evaluation.classroom import Classroom
from plumbline.services.evaluation.evaluate import EvaluationRequest, Evaluations
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.evaluation.reports import Kind, Reports
from plumbline.services.evaluation.results import Evaluated
from plumbline.services.history.deletion import Deleted, Deletions
from plumbline.services.judging.practice import OutsidePracticeError
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.store.results.library import EvaluationSummary
from plumbline.weights.library.inventory import Inventory

_READ_AGAIN_MS: Final = 700
"""How often the figures are reloaded while an evaluation runs."""

_EVALUATIONS, _GOLDEN, _CLASSROOM = "evaluations", "golden", "classroom"


class EvaluatePage(Page):
    """The Evaluate page."""

    def __init__(
        self,
        parts: Parts,
        *,
        evaluated: Callable[[], Evaluated],
        evaluations: Callable[[], Evaluations],
        reports: Callable[[], Reports],
        golden_sets: Callable[[], GoldenSets],
        library: Callable[[], PolicyLibrary],
        history: Callable[[], History],
        deletions: Callable[[], Deletions],
        inventory: Inventory,
        classroom: Callable[[], Classroom],
    ) -> None:
        super().__init__(parts, translate("Evaluate", "Evaluate"))
        self._evaluated, self._reports, self._golden_sets = evaluated, reports, golden_sets
        self._library, self._history, self._inventory = library, history, inventory
        self._deletions = deletions
        self._summaries: dict[str, EvaluationSummary] = {}
        self._titles: dict[str, str] = {}
        self._compares = False
        self._asked: EvaluationRequest | None = None
        self.running = RunningEvaluation(parts.tasks, evaluations, self)
        self._again = QTimer(self, interval=_READ_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._list = EntryList(translate("Evaluate", "Evaluations"))
        self.report = ReportView(parts.theme, parts.preferences)
        self.golden = GoldenView(self, golden_sets, library)
        self.classroom = ClassroomView(self, classroom, golden_sets, library)
        self._empty = EmptyState(
            translate("Evaluate", "How accurate is a policy?"),
            translate(
                "Evaluate",
                "An evaluation checks examples whose correct verdict is known, and shows how often the verdict was correct. "
                "Compare versions of a policy, models and efforts side by side, and see which verdicts change.",
            ),
            (button(translate("Evaluate", "New evaluation…"), self.ask_new, "primary"),),
        )
        self._view = Choice(
            translate("Evaluate", "View"),
            (
                (_EVALUATIONS, translate("Evaluate", "Evaluations")),
                (_GOLDEN, translate("Evaluate", "Golden sets")),
                (_CLASSROOM, translate("Evaluate", "Classroom")),
            ),
        )
        self.body.addWidget(self._make_bar())
        self._right = QStackedWidget()
        self._right.addWidget(QWidget())  # until the evaluations are read
        self._right.addWidget(self._empty)
        self._right.addWidget(self.report)
        self._splitter = ListBeside(self._list, self._right, 240)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.golden)
        self._stack.addWidget(self.classroom)
        self.body.addWidget(self._stack, 1)
        self._view.choose(_EVALUATIONS)
        self._connect()

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 10, 16, 10)
        self._new = button(translate("Evaluate", "New evaluation…"), self.ask_new)
        line.addWidget(flow(label(translate("Evaluate", "Evaluate"), "title"), self._view, self._new))
        return bar

    def _connect(self) -> None:
        self._view.chosen.connect(self.show_part)
        self.classroom.abilities_changed.connect(self.abilities_changed)
        self.classroom.evaluation_wanted.connect(self.ask_new)
        self._list.currentItemChanged.connect(lambda *_: self._read())
        self.report.resume.connect(lambda: self.running.resume(self._list.name))
        self.report.stop.connect(self.running.stop)
        self.report.export.connect(lambda: ReportDialog(self, self._write_report).open())
        self.report.delete.connect(self._ask_delete)
        self.report.learn.connect(self._ask_learning)
        self.report.compare.connect(self._compare)
        self.report.example.connect(self._show_example)
        self.running.began.connect(self._on_began)
        self.running.column_begun.connect(self._on_column)
        self.running.finished.connect(self.say)
        self.running.finished.connect(self.say_elsewhere)
        self.running.ended.connect(self._on_ended)
        self.running.failed.connect(self._on_failed)

    def opened(self) -> None:
        self.refresh()
        self.golden.refresh()

    def handlers(self) -> Handlers:
        if self.running.active:
            return {"run.cancel": self.running.stop, "run.pause": self.running.stop}
        handlers: dict[str, Callable[[], object]] = {"run.start": self.ask_new}
        if self._view.value == _CLASSROOM:
            handlers.update(self.classroom.handlers())
        return handlers

    def told(self, intent: intents.Intent) -> None:
        if isinstance(intent, intents.EvaluatePolicy):
            if intent.draft is None:
                self.ask_new(intent.name)
            else:
                self._measure_draft(intent.name, intent.draft)
        elif isinstance(intent, intents.HistoryReplaced):
            self.refresh()
            self.golden.refresh()

    def closing(self) -> None:
        self.running.end()

    def state(self) -> dict[str, str]:
        return {"list": self._splitter.list_width}

    def restore(self, state: Mapping[str, str]) -> None:
        self._splitter.restore_width(state.get("list", ""))

    def show_part(self, part: str) -> None:
        """Shows "evaluations", "golden" or "classroom"."""
        self._view.choose(part)
        self._stack.setCurrentIndex((_EVALUATIONS, _GOLDEN, _CLASSROOM).index(part))
        self._emphasize()
        self.abilities_changed.emit()

    def _emphasize(self) -> None:
        """One button at a time is the main one: elsewhere, and where there is no evaluation yet, the page has another."""
        main = self._view.value == _EVALUATIONS and self._right.currentWidget() is self.report
        set_role(self._new, "primary" if main else "")

    # Reading

    def refresh(self, choose: str = "") -> None:

        def read() -> tuple[list[EvaluationSummary], dict[str, str]]:
            return list(self._evaluated().listed()), self._library().titles()

        def fill(found: tuple[list[EvaluationSummary], dict[str, str]]) -> None:
            listed, self._titles = found
            self._summaries = {str(one.id): one for one in listed}
            self._list.fill([(key, self._title(one), _below(one)) for key, one in self._summaries.items()])
            self._list.setVisible(bool(listed))
            if choose:
                self._list.choose(choose)
            self._read()

        self.parts.tasks.run(self, read, fill)

    def _title(self, one: EvaluationSummary) -> str:
        return one.title or ", ".join(dict.fromkeys(self._titles.get(name, name) for name in one.policies))

    def _read(self) -> None:
        name = self._list.name
        self._right.setCurrentWidget(self.report if name else self._empty)
        self._emphasize()
        if name:
            self.parts.tasks.run(self, lambda: self._evaluated().read(int(name), titled=True), self._show)

    def _show(self, report: EvaluationReport) -> None:
        name = str(report.evaluation.id)
        summary = self._summaries.get(name)
        if summary is None or name != self._list.name:
            return
        done = sum(column.done for column in report.evaluation.columns)
        self._list.set_below(name, _below(replace(summary, done=done)))
        running = self.running.shows(name)
        status = self.running.status if running else ""
        self.report.show_report(report, self._title(summary), running=running, status=status)
        if self._compares and report.evaluation.finished and not running:
            self._compares = False
            self.report.compare_last_with_first()

    def _compare(self, first: str, second: str) -> None:
        self.parts.tasks.run(
            self, lambda: self._evaluated().compare(first, second, titled=True), self.report.comparison.show_comparison
        )

    def _show_example(self, one: Judged, policy: PolicyVersion) -> None:
        def show(verdict: Verdict | None) -> None:
            JudgedExample(self, self.parts.theme, self.parts.preferences, one, verdict, policy).open()

        self.parts.tasks.run(self, lambda: self._evaluated().verdict(one.item), show, self.show_error)

    def _ask_delete(self) -> None:
        number, summary = self._list.name, self._summaries.get(self._list.name)
        if summary is None:
            return
        deletions = self._deletions

        def steps(work: Work) -> Generator[Deleted, None, None]:
            yield from deletions().remove(deletions().of_evaluation(int(number)), work)

        def deleted() -> None:
            self.say(translate("Evaluate", "The evaluation was deleted."))
            self.refresh()
            self.intent.emit(intents.HistoryChanged())

        ask_yes(
            self,
            translate("Evaluate", "Delete evaluation"),
            translate(
                "Evaluate",
                "“{title}” will be deleted with its verdicts and figures. This can't be undone. Golden sets and policies are kept.",
            ).format(title=self._title(summary)),
            translate("Evaluate", "Delete"),
            lambda: self.parts.tasks.follow(self, steps, lambda _: None, deleted, self.show_error),
        )

    def _ask_learning(self) -> None:
        name = self._list.name

        def keep(found: SecondPass) -> None:
            words = translate("Evaluate", "The effort Auto judges {policy} by this from now on.").format(
                policy=found.policy.title
            )
            self.parts.tasks.run(self, lambda: self._evaluated().keep_bounds(found), lambda _: self.say(words))

        dialog = LearningDialog(self, keep)

        def learn(recall: float) -> None:
            self.parts.tasks.run(
                dialog, lambda: self._evaluated().second_passes(name, recall), dialog.show_found, self.show_error
            )

        dialog.asked.connect(learn)
        dialog.open()
        learn(dialog.recall.value() / 100)

    def _write_report(self, target: Path, kind: Kind, texts: bool, reasoning: bool) -> None:
        name, said = self._list.name, wording()

        def write() -> None:
            report = self._evaluated().read(int(name), titled=True)
            lines = self._reports().evaluation(report, kind, reasoning=reasoning, with_text=texts, wording=said)
            self._reports().write(lines, target)

        def written(_: None) -> None:
            self.say(translate("Evaluate", "Report saved to {file}.").format(file=target))

        self.parts.tasks.run(self, write, written)

    # Running

    def ask_new(self, policy: str = "") -> None:
        """`policy` is selected at first, and from the golden sets the one in view."""

        def ask(found: Choosable) -> None:
            names = [reference for reference, _ in found.policies]
            first = next((name for name in names if name.partition("@")[0] == policy), "") if policy else ""
            golden = self.golden.list.name if self._view.value == _GOLDEN else ""
            NewEvaluation(self, found, self.begin, first, golden).open()

        def read() -> Choosable:
            return choosable(
                self.parts.preferences, self._library(), self._history(), self._golden_sets(), self._inventory
            )

        self.parts.tasks.run(self, read, ask)

    def _measure_draft(self, name: str, draft: PolicyVersion) -> None:
        def newest() -> str | None:
            own = [one for one in self._golden_sets().listed() if one.policy == name]
            return f"{name}/{max(own, key=lambda one: one.created).name}" if own else None

        def begin(golden: str | None) -> None:
            title = translate("Evaluate", "{title}: draft and saved version").format(title=draft.title)
            self._compares = True
            self.begin(EvaluationRequest(policies=(name, draft), golden=golden, title=title))

        self.show_part(_EVALUATIONS)
        self.parts.tasks.run(self, newest, begin)

    def begin(self, request: EvaluationRequest) -> None:
        self._asked = request
        self.show_part(_EVALUATIONS)
        self.running.start(request)

    def _on_began(self) -> None:
        self.abilities_changed.emit()
        self._again.start()
        self.say(translate("Evaluate", "Preparing the evaluation…"))
        self._read()

    def _on_column(self) -> None:
        if self.running.number not in self._summaries:
            self.say(translate("Evaluate", "Evaluating…"))
            self.refresh(self.running.number)
        else:
            self._read()

    def _on_ended(self, words: str) -> None:
        self._again.stop()
        self.abilities_changed.emit()
        if words:
            self.say(words)
        self.refresh(self.running.number)

    def _on_failed(self, error: PlumblineError) -> None:
        number = self.running.number
        self.say_elsewhere(f"{translate('Evaluate', 'The evaluation has stopped.')} {say_whole(error)}")
        if not number:
            self.say(translate("Evaluate", "The evaluation was not started."))
        if isinstance(error, OutsidePracticeError) and self._asked is not None:
            anyway = replace(self._asked, practice_anyway=True)
            self.show_practice_error(error, partial(self.begin, anyway))
            return
        again = partial(self.running.resume, number) if number else self.ask_new
        self.notice.show_error(error, translate("Evaluate", "Try again"), again)


def _below(one: EvaluationSummary) -> str:
    parts = [moment_alone(one.created), translate("Evaluate", "{n} rows", "", one.columns)]
    if one.done < one.total:
        parts.append(translate("Evaluate", "{done} of {total}").format(done=one.done, total=one.total))
    return " · ".join(parts)
