"""The second reviewer's side: text after text of a batch, decided on with the keys of every review."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from plumbline.desktop.detail.choice_words import choice_words, on_button
from plumbline.desktop.detail.concealment import BLURRED, concealed_but
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.pane import pressed_instead
from plumbline.desktop.detail.review import ReviewBar, ReviewForm, deciding_words
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.answer_foot import OverAnswers, stacked
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import FlowLayout, flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.desktop.widgets.strange_text import readable, steady
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.classroom import Choice
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.contract.terms import Label
from plumbline.domain.second_review import Batch, ModelSaid, Opinion, Opinions
from plumbline.domain.verdict import Decision, Review

_SHARE: Final = 40
_KEYS: Final = 9


class DecideView(QWidget):
    """One person's decisions on a batch."""

    decided = Signal(object)
    """An `Opinion`, to be kept."""
    taken_back = Signal()
    """The last decision is to be taken back."""
    left = Signal()
    save_wanted = Signal()
    abilities_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.batch: Batch | None = None
        self.found: Opinions | None = None
        self._place = 0
        self._title = label("", "title", wrap=True)
        self._policy = QPlainTextEdit()
        self._policy.setReadOnly(True)
        self._policy.setTabChangesFocus(True)
        self._policy.setAccessibleName(translate("SecondReview", "Policy"))
        self._progress = label("", wrap=True)
        self._progress.setObjectName("Progress")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("SecondReview", "Progress"))
        self._number = label("", "muted", wrap=True)
        self._number.setObjectName("Text")
        self.card = ContentCard(parts.preferences)
        self.card.discreet = True
        self.card.covered.connect(self._cover)
        self._eye = Eye(parts.preferences, self.card)
        self._model = Card(translate("SecondReview", "WHAT THE MODEL SAYS"))
        self._badge = VerdictBadge(parts.theme)
        self._cited, self._said = label("", wrap=True), label("", wrap=True)
        self._said.setObjectName("What the model says")
        self._blur = Blur(self._said)
        for part in (self._badge, self._cited, self._said):
            self._model.body.addWidget(part)
        self._choices = flow()
        self.bar = ReviewBar()
        self.bar.asked.connect(self._do)
        self._kept = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self._make_left(), self._make_right(), _SHARE))
        for number in range(1, _KEYS + 1):
            QShortcut(QKeySequence(str(number)), self, partial(self._press, number - 1))

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._title)
        column.addWidget(self._policy, 1)
        return left

    def _make_right(self) -> OverAnswers:
        line = QHBoxLayout()
        line.addWidget(self._progress, 1)
        line.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignTop)
        ways = flow(
            button(translate("SecondReview", "Save answer as…"), self.save_wanted.emit),
            button(translate("SecondReview", "Close batch"), self.left.emit),
        )
        return OverAnswers(
            stacked(line, self._bar),
            stacked(self._number, self.card, self._model, self._kept),
            stacked(self._choices, self.bar, ways),
        )

    # What is shown

    def show_batch(self, batch: Batch, found: Opinions, kept: str) -> None:
        """At the first text that is not decided on; `kept`: the name of the file that the decisions are in."""
        self.batch, self.found = batch, found
        exercise = batch.exercise
        self._title.setText(steady(exercise.policy_title))
        self._policy.setPlainText(readable(exercise.policy_text))
        words = translate(
            "SecondReview", "Each decision is saved at once in “{file}”, next to the batch. Send that file back."
        )
        self._kept.setText(words.format(file=steady(kept)))
        self._fill_choices()
        self.bar.leave_out("review.agree", out=batch.blind)
        self._place = self._next_open(-1)
        self._show()
        self.card.text.setFocus()

    def close_batch(self) -> None:
        """Shows nothing of it any more."""
        self.batch = self.found = None
        self._policy.clear()
        self.card.show_content(None)
        self._said.clear()

    def _fill_choices(self) -> None:
        layout = self._choices.layout()
        assert isinstance(layout, FlowLayout), "made by flow()"  # noqa: S101
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        names = choice_words(self.batch.exercise) if self.batch else {}
        for number, choice in enumerate(self._numbered):
            words = names[choice]
            made = button(words, partial(self._press, number))
            short = on_button(words, self.fontMetrics())
            made.setText(f"{short}\u2002{number + 1}" if number < _KEYS else short)
            made.setAccessibleName(words)
            made.setToolTip(choice.meaning or (words if short != words else ""))
            layout.addWidget(made)

    def _show(self) -> None:
        batch, found = self.batch, self.found
        if batch is None or found is None:
            return
        count = len(batch.exercise.texts)
        known = {one.sha256 for one in found.made} & set(batch.exercise.digests)
        words = translate("SecondReview", "{name}: {done} of {n} texts decided on", "", count)
        words = words.format(name=found.reviewer, done=number_text(len(known)))
        if len(known) == count:
            done = translate("SecondReview", "All done.")
            words = f"{words}. {done}"
        self._progress.setText(words)
        self._bar.setRange(0, count)
        self._bar.setValue(len(known))
        number = translate("SecondReview", "Text {number}").format(number=number_text(self._place + 1))
        said = found.on(self._digest)
        if said is not None:
            yours = translate("SecondReview", "your decision: {decision}").format(decision=signed(said.decision))
            number = " · ".join(filter(None, (number, yours, steady(said.label), readable(said.note))))
        self._number.setText(number)
        text = batch.exercise.texts[self._place]
        shown = batch.shown.get(self._digest, ())
        self.card.show_content(ContentItem(text, Origin(""), shown=shown), sensitive=batch.sensitive)
        self.bar.call_override(overriding=self._overrides)
        self.bar.allow(deciding=True)
        self.abilities_changed.emit()

    def _cover(self) -> None:
        """What the model says quotes the text: where that is hidden, so is this."""
        model = self._model_said
        self._model.setVisible(model is not None)
        if model is not None:
            self._badge.show_verdict(model.decision)
            why = concealed_but(model.rationale, self.card.way, model.rules)
            self._cited.setText(readable(", ".join(filter(None, dict.fromkeys((model.label, *model.rules))))))
            self._cited.setVisible(bool(self._cited.text()))
            self._said.setText(readable(why))
            self._blur.set_on(self.card.way == BLURRED)

    @property
    def _numbered(self) -> list[Choice]:
        """What a digit decides; a plain "escalate" has a key of its own."""
        choices = self.batch.exercise.choices if self.batch else ()
        return [one for one in choices if one.label or one.decision is not Decision.ESCALATE]

    @property
    def _digest(self) -> str:
        return self.batch.exercise.digests[self._place] if self.batch else ""

    @property
    def _model_said(self) -> ModelSaid | None:
        return self.batch.model[self._digest] if self.batch and self.batch.model is not None else None

    @property
    def _overrides(self) -> bool:
        """Whether the model's verdict is known, so that there is something to agree with or to override."""
        model = self._model_said
        return model is not None and model.decision is not Decision.UNDETERMINED

    def _next_open(self, place: int) -> int:
        if self.batch is None or self.found is None:
            return 0
        digests = self.batch.exercise.digests
        order = [*range(place + 1, len(digests)), *range(min(place + 1, len(digests)))]
        return next((one for one in order if self.found.on(digests[one]) is None), max(place, 0))

    # Deciding

    def handlers(self) -> Handlers:
        """What the keys do here."""
        names = ["item.next", "item.previous", "content.reveal", "review.override", "review.escalate", "review.note"]
        if self.batch is not None and not self.batch.blind:
            names.append("review.agree")
        if self.found is not None and self.found.made:
            names.append("edit.undo")
        return {name: partial(self._do, name) for name in names}

    def wordings(self) -> Mapping[str, tuple[str, str]]:
        return {} if self._overrides else {"review.override": deciding_words()}

    def _do(self, name: str) -> None:
        if self.batch is None or self.found is None:
            return
        if name == "content.reveal":
            if not pressed_instead():
                self.card.reveal()
        elif name in ("item.next", "item.previous"):
            last = len(self.batch.exercise.texts) - 1
            self._place = min(max(self._place + (1 if name == "item.next" else -1), 0), last)
            self._show()
        elif name == "edit.undo":
            self._take_back(self.batch, self.found)
        elif name == "review.escalate":
            self._decide(Review(Decision.ESCALATE))
        else:
            self._agree_or_ask(name, self.batch, self.found)

    def _agree_or_ask(self, name: str, batch: Batch, found: Opinions) -> None:
        """Where there is nothing to agree with, the person says what it is."""
        model, said = self._model_said, found.on(self._digest)
        stands = said.decision if said else None
        choices = batch.exercise.choices
        if name == "review.agree" and model is not None and model.decision is not Decision.UNDETERMINED:
            fits = any((one.label, one.decision) == (model.label, model.decision) for one in choices)
            self._decide(Review(model.decision, model.label if fits else ""))
            return
        first = stands
        if name != "review.note" and model is not None and model.decision is not Decision.UNDETERMINED:
            first = Decision.ALLOWED if model.decision is Decision.VIOLATES else Decision.VIOLATES
        elif name == "review.note" and first is None and model is not None:
            first = model.decision if model.decision is not Decision.UNDETERMINED else None
        labels = tuple(Label(one.label, one.decision, meaning=one.meaning) for one in choices if one.label)
        ReviewForm(self, labels, first, self._decide, note_first=name == "review.note").open()

    def _press(self, number: int) -> None:
        if self.isVisible() and number < len(self._numbered):
            choice = self._numbered[number]
            self._decide(Review(choice.decision, choice.label))

    def _decide(self, review: Review) -> None:
        if self.found is None or review.decision is None:
            return
        self.decided.emit(Opinion(self._digest, review.decision, review.label, review.note, ""))

    def _take_back(self, batch: Batch, found: Opinions) -> None:
        """Takes back the decision that was made last, and goes to its text."""
        if found.made:
            digests = batch.exercise.digests
            last = found.made[-1].sha256
            self._place = digests.index(last) if last in digests else self._place
            self.taken_back.emit()

    def stay(self, found: Opinions) -> None:
        """With one decision less: the text that it was on stays in view."""
        self.found = found
        self._show()

    def renew(self, found: Opinions) -> None:
        """With one more decision: goes to the next text without one."""
        self.found = found
        self._place = self._next_open(self._place)
        self._show()
