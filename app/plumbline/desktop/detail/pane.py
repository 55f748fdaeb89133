"""The item's pane: assembly of its cards, and where its keys lead."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.detail.appealing import Appealing
from plumbline.desktop.detail.appeals import AppealsCard
from plumbline.desktop.detail.concealment import BLURRED, concealed_but
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.deciding import Deciding
from plumbline.desktop.detail.facts import (
    again_line,
    cost_text,
    dependence_lines,
    part_line,
    probability_help,
    probability_text,
    review_line,
    step_lines,
)
from plumbline.desktop.detail.linked import LinkedText
from plumbline.desktop.detail.review import ReviewBar
from plumbline.desktop.detail.source_file import SourceFile
from plumbline.desktop.detail.statement import StatementDialog, copy_statement
from plumbline.desktop.detail.writing import Writing
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import ShowAppeal, ShowPolicy
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.tasks import Failed, Task
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.room import has_few_lines
from plumbline.desktop.widgets.scroll_area import ScrollArea
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import limit_sentence, reason_sentence
from plumbline.domain.rules import defined_rule_ids
from plumbline.domain.run import Streamed
from plumbline.domain.verdict import Review, UndeterminedReason, Verdict
from plumbline.report.parts import titled
from plumbline.services.history.label_meanings import meanings_of
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord

_BEFORE_CONTENT: Final = 2


class DetailPane(QWidget):
    """One item, whole."""

    reviewed = Signal(int)
    """The number of an item on which a person has just decided."""
    go_next = Signal()
    go_previous = Signal()
    intent = Signal(object)
    said = Signal(str)
    """News of what was done with the item."""
    offered = Signal(str, str, object)
    """News with a way on: what is said, the button's words, and what it does."""
    abilities_changed = Signal()

    def __init__(self, parts: Parts, history: Callable[[], History], show_error: Failed) -> None:
        super().__init__()
        self._parts = parts
        self._history = history
        self._show_error = show_error
        self.item: ItemRecord | None = None
        self._quoted: tuple[str, str, Collection[str], Collection[str]] | None = None
        self.policy_title: Callable[[int], str] = lambda _: ""
        """How the policy of a run is called where verdicts under several are shown; otherwise ""."""
        self.reviews: Callable[[ItemRecord], Sequence[Review]] = lambda item: item.reviews
        """What is told of the decisions on an item."""
        self.discreet = False
        """Nothing shows where an item comes from, nor what was decided on it before."""
        self.wanted: int | None = None
        """The number of the item that is shown, or is being fetched to be shown."""
        self._task: Task | None = None
        self._streaming: tuple[int, int] | None = None
        self._badge = VerdictBadge(parts.theme)
        self._rules = label("", "title", wrap=True)
        self._figures = label("", "muted", wrap=True)
        self.content = ContentCard(parts.preferences)
        self.content.covered.connect(self._cover)
        self.source = SourceFile(self, parts.tasks, show_error)
        self.source.said.connect(self.said)
        self.content.open_wanted.connect(partial(self._do, "item.open"))
        self.appealing = Appealing(self, parts, history, show_error)
        self.appealing.opened.connect(self._say_opened)
        self.deciding = Deciding(self, parts, history, show_error)
        for decisions in (self.appealing, self.deciding):
            decisions.recorded.connect(self._recorded)
        self.deciding.undone.connect(lambda _: self.show_again())
        self._why = Card(translate("Detail", "WHY"))
        self.rationale = LinkedText(translate("Detail", "Why"))
        self._why.body.addWidget(self.rationale)
        self._reasoning_card = Card(translate("Detail", "REASONING, FOR REVIEWERS"))
        self.reasoning = LinkedText(translate("Detail", "Reasoning"), reading=True)
        self._reasoning_card.body.addWidget(self.reasoning)
        self._steps = Card(translate("Detail", "STEPS"))
        self._steps_words = label("", wrap=True)
        self._steps.body.addWidget(self._steps_words)
        self._people = Card(translate("Detail", "REVIEWS"))
        self._people_words = label("", wrap=True)
        self._people.body.addWidget(self._people_words)
        self._appeals = AppealsCard()
        self._more = self._make_more()
        self.bar = ReviewBar(["item.appeal"])
        self.bar.asked.connect(self._do)
        self._lay_out()
        self._writing = Writing(self.reasoning)
        self._blurs = [Blur(text) for text in (self.rationale, self.reasoning)]
        for text in (self.rationale, self.reasoning):
            text.rule.connect(self._show_rule)
        self.show_item(None)

    def _make_more(self) -> Card:
        card = Card(translate("Detail", "WHAT THE VERDICT DEPENDS ON"))
        self._unfold = QToolButton()
        self._unfold.setProperty("role", "plain")
        self._unfold.setCheckable(True)
        card.head.addWidget(self._unfold)
        self._facts = QPlainTextEdit()
        self._facts.setReadOnly(True)
        self._facts.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._facts.setAccessibleName(translate("Detail", "What the verdict depends on"))
        self._facts.setTabChangesFocus(True)
        self._unfold.toggled.connect(self._show_facts)
        self._show_facts(shown=False)
        card.body.addWidget(self._facts)
        return card

    def _show_facts(self, shown: bool) -> None:
        self._facts.setVisible(shown)
        self._unfold.setText(translate("Detail", "Hide") if shown else translate("Detail", "Show"))
        self._unfold.setAccessibleName(
            translate("Detail", "Hide what the verdict depends on")
            if shown
            else translate("Detail", "Show what the verdict depends on")
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._rules, 1)
        column.addLayout(head)
        column.addWidget(self._figures)
        column.addWidget(self.content)
        column.addWidget(self._why)
        column.addWidget(self._steps)
        column.addWidget(self._people)
        column.addWidget(self._appeals)
        column.addWidget(self._reasoning_card, 1)
        column.addWidget(self._more)
        column.addStretch(0)  # takes the room that is left where there is no reasoning
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(ScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(translate("Detail", "Item"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.bar)
        outer.addLayout(foot)
        self._column, self._foot = column, foot
        self.rationale.fit(1, 7)
        self.reasoning.setMinimumHeight(6 * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little height, the buttons scroll with the item instead of taking half of it."""
        super().resizeEvent(event)
        low = has_few_lines(self)
        if low == (self._foot.count() == 0):
            return
        if low:
            self._foot.removeWidget(self.bar)
            self._column.insertWidget(_BEFORE_CONTENT, self.bar)
        else:
            self._column.removeWidget(self.bar)
            self._foot.addWidget(self.bar)
        self._foot.setContentsMargins(*((0, 0, 0, 0) if low else (16, 8, 16, 12)))

    # What is shown

    def show_item(self, item: int | None) -> None:
        """By its number in the history; None shows none."""
        self.wanted = item
        self._streaming = None
        self._quoted = None
        if self._task is not None:
            self._task.drop()
            self._task = None
        if item is None:
            self._show(None)
            return
        history = self._history
        self._task = self._parts.tasks.run(self, lambda: history().items.get(item), self._show, self._show_error)

    def show_again(self) -> None:
        if self.wanted is not None:
            self.show_item(self.wanted)

    def show_writing(self, item: int, run: int, position: int) -> None:
        """Shows an item on which the model works: what it writes is added by `add_written`."""
        self.show_item(item)
        self._streaming = (run, position)
        self._writing.begin()

    def add_written(self, event: Streamed) -> None:
        """Adds what the model has just written, if it is of the item that is shown."""
        if self._streaming == (event.run, event.position) and event.channel == "analysis":
            self._reasoning_card.show()
            self._writing.add(event.text, event.part, event.parts)

    def _show(self, item: ItemRecord | None) -> None:
        self.item = item
        self._inside.setVisible(item is not None)
        self.bar.setVisible(item is not None)
        self.content.discreet = self.discreet
        self.content.show_content(
            item.content if item else None,
            sensitive=item is not None and item.sensitive,
            file=self.source.there(item),
        )
        verdict = item.verdict if item else None
        self.bar.allow(deciding=verdict is not None)
        self.bar.leave_out("item.appeal", out=self.discreet or verdict is None)
        self._badge.show_verdict(verdict.decision if verdict else None)
        policy = steady(self.policy_title(item.run)) if item else ""
        self._badge.setAccessibleDescription(policy)
        self._more.setVisible(verdict is not None and not self.discreet)
        if item is not None and verdict is not None:
            self._show_verdict(item, verdict, policy)
        elif item is not None:
            self._rules.setText(translate("Detail", "Waiting for its verdict"))
            self._figures.setText(policy)
            self._why.hide()
            self._steps.hide()
            self._people.hide()
            self._appeals.hide()
            self._reasoning_card.setVisible(self._streaming is not None)
        self.abilities_changed.emit()

    def _show_verdict(self, item: ItemRecord, verdict: Verdict, policy: str) -> None:
        reading, text = verdict.reading, item.spec.policy.text
        contract = item.spec.policy.contract
        given = contract.rule_ids if contract.standard else ()
        titles = {rule: one.title for rule, one in meanings_of(item.spec.policy).items() if one.is_rule}
        cited = dict.fromkeys((*reading.labels, *reading.rule_ids))
        self._rules.setText(", ".join(titled(rule, titles.get(rule, "")) for rule in cited))
        practice = item.spec.model.practice
        figures = (policy, probability_text(verdict, practice=practice), cost_text(verdict, item.steps))
        self._figures.setText(" · ".join(filter(None, figures)))
        self._figures.setToolTip(probability_help() if verdict.probability and not practice else "")
        rules, unknown = (*given, *defined_rule_ids(text)), verdict.unknown_rule_ids
        why = [reason_sentence(reading.reason) if reading.reason else "", reading.rationale]
        if verdict.at_limit and reading.reason is not UndeterminedReason.BUDGET:
            why.insert(0, limit_sentence())
        if invented := [rule for rule in unknown if rule not in reading.rationale]:
            why.append(translate("Detail", "Cited, but not in the policy: {rules}").format(rules=", ".join(invented)))
        if known := [rule for rule in reading.rule_ids if rule not in unknown and rule not in reading.rationale]:
            why.append(translate("Detail", "Rules cited: {rules}").format(rules=", ".join(known)))
        why += [part_line(part, number) for number, part in enumerate(verdict.parts, 1)]
        why.append("" if self.discreet else again_line(item))
        if reading.reason and verdict.raw:
            why.append(translate("Detail", "Raw answer: {answer}").format(answer=verdict.raw))
        rationale = "\n".join(filter(None, why))
        self._why.setVisible(bool(rationale))
        self._quoted = (rationale, verdict.reasoning, rules, unknown)
        self._reasoning_card.setVisible(bool(verdict.reasoning))
        self._cover()
        self._steps.setVisible(bool(item.steps))
        self._steps_words.setText("\n".join(step_lines(item, verdict)))
        reviews = self.reviews(item)
        self._people.setVisible(bool(reviews) and not self.discreet)
        self._people_words.setText("\n".join(map(review_line, reviews)))
        self._appeals.show_appeals(() if self.discreet else item.appeals, self.content.way)
        self._facts.setPlainText("\n".join(dependence_lines(item)))

    def _cover(self) -> None:
        """Reasons and reasoning quote the text: where it is hidden, they are."""
        way = self.content.way
        for blur in self._blurs:
            blur.set_on(way == BLURRED)
        self._writing.cover(way)
        if self._quoted is None or self._streaming is not None:
            return
        rationale, reasoning, rules, unknown = self._quoted
        self._appeals.cover(way)
        ids = {*rules, *unknown}
        self.rationale.show_text(concealed_but(rationale, way, ids), rules, unknown)
        self.reasoning.show_text(concealed_but(reasoning, way, ids), rules, unknown)

    def _show_rule(self, rule: str) -> None:
        if self.item is not None:
            policy = self.item.spec.policy
            self.intent.emit(ShowPolicy(policy.name, rule, policy.sha256))

    # Doing

    def handlers(self) -> Handlers:
        undo: Handlers = {"edit.undo": self._undo} if self.deciding.can_undo(self.item) else {}
        if self.item is None:
            return undo
        names = ["item.next", "item.previous", "content.reveal"]
        if self.source.there(self.item) and not self.discreet:
            names.append("item.open")
        if self.item.verdict is not None:
            names += ["review.agree", "review.override", "review.escalate", "review.note"]
            names += ["item.statement", "item.reply"]
            if not self.discreet:
                names.append("item.appeal")
        return {**{name: partial(self._do, name) for name in names}, **undo}

    def _undo(self) -> None:
        self.deciding.undo(self.item)

    def _do(self, name: str) -> None:
        item = self.item
        if name == "item.next":
            self.go_next.emit()
        elif name == "item.previous":
            self.go_previous.emit()
        elif name == "content.reveal":
            if not pressed_instead():
                self.content.reveal()
        elif name == "item.open" and item is not None:
            self.source.open(item)
        elif name == "item.statement" and item is not None:
            StatementDialog(self, self._parts, item, self._show_error).open()
        elif name == "item.reply" and item is not None:
            copy_statement(self, self._parts, item, self.said.emit, self._show_error)
        elif name == "item.appeal" and item is not None:
            self.appealing.ask(item, self.content.way)
        elif item is not None and item.verdict is not None:
            self.deciding.do(name, item, item.verdict)

    def _say_opened(self, appeal: int) -> None:
        self.offered.emit(
            translate("Appeals", "The appeal is open. It is waiting for a decision on the Review page."),
            translate("Appeals", "Show appeal"),
            partial(self.intent.emit, ShowAppeal(appeal)),
        )

    def _recorded(self, item: int) -> None:
        self.reviewed.emit(item)
        if self.wanted == item:
            self.show_again()


def pressed_instead() -> bool:
    """The space key presses a button and opens a box of choices where one has the focus."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton):
        focus.click()
        return True
    if isinstance(focus, QComboBox):
        focus.showPopup()
        return True
    return False
