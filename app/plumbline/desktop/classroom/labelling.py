"""Labelling blind: one text after the other, the policy beside it, and a key for each choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from plumbline.desktop.detail.choice_words import choice_words, on_button
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.answer_foot import OverAnswers, stacked
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import FlowLayout, flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.classroom import Exercise, Labeller, TextLabel
from plumbline.domain.content import ContentItem, Origin

_SHARE = 42
_KEYS = 9


class LabelView(QWidget):
    """One person's labels on an exercise. Nobody's opinion is shown."""

    labelled = Signal(object)
    """A `TextLabel`, to be kept."""
    left = Signal()
    next_person = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.exercise: Exercise | None = None
        self.labeller: Labeller | None = None
        self._place = 0
        self._kept_in = ""
        self._busy = False
        self._title = label("", "title", wrap=True)
        self._progress = label("", wrap=True)
        self._progress.setObjectName("Progress")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Classroom", "Progress"))
        self._policy = QPlainTextEdit()
        self._policy.setReadOnly(True)
        self._policy.setTabChangesFocus(True)
        self._policy.setAccessibleName(translate("Classroom", "Policy"))
        self.card = ContentCard(preferences)
        self.card.discreet = True
        self.note = QLineEdit()
        self.note.setAccessibleName(translate("Classroom", "Why"))
        self.note.setPlaceholderText(translate("Classroom", "Reason (optional)"))
        self._eye = Eye(preferences, self.card)
        self._chosen = label("", "muted", wrap=True)
        self._choices = flow()
        self._before = button(translate("Classroom", "Previous text"), partial(self._go, -1), "plain")
        self._after = button(translate("Classroom", "Next text"), partial(self._go, 1), "plain")
        self._next = button(translate("Classroom", "Next person…"), self.next_person.emit)
        self._leave = button(translate("Classroom", "Back"), self.left.emit)
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
        above = stacked(line, self._bar)
        answers = stacked(self.note, self._choices, flow(self._before, self._after, self._next, self._leave))
        return OverAnswers(above, stacked(self._chosen, self.card), answers)

    def show_exercise(self, exercise: Exercise, labeller: Labeller, kept_in: str) -> None:
        """Begins at the first text that this person has not labelled yet. `kept_in`: the name of the file with the labels."""
        self._kept_in = kept_in
        self.exercise, self.labeller, self._busy = exercise, labeller, False
        self._title.setText(exercise.policy_title)
        self._policy.setPlainText(exercise.policy_text)
        layout = self._choices.layout()
        assert isinstance(layout, FlowLayout), "made by flow()"  # noqa: S101
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        names = choice_words(exercise)
        for number, choice in enumerate(exercise.choices):
            words = names[choice]
            made = button(words, partial(self._press, number))
            short = on_button(words, self.fontMetrics())
            made.setText(f"{short}\u2002{number + 1}" if number < _KEYS else short)
            made.setAccessibleName(words)
            made.setToolTip(choice.meaning or (words if short != words else ""))
            layout.addWidget(made)
        self._place = self._next_open(-1)
        self._show()
        self.card.text.setFocus()

    def renew(self, labeller: Labeller) -> None:
        """What was labelled is kept: goes to the next text without a label."""
        self.labeller, self._busy = labeller, False
        self._place = self._next_open(self._place)
        self._show()

    def _next_open(self, place: int) -> int:
        if self.exercise is None or self.labeller is None:
            return 0
        count = len(self.exercise.digests)
        order = [*range(place + 1, count), *range(min(place + 1, count))]
        known = self.labeller.by_text
        return next((one for one in order if self.exercise.digests[one] not in known), max(place, 0))

    def _go(self, by: int) -> None:
        if self.exercise is not None:
            self._place = min(max(self._place + by, 0), len(self.exercise.texts) - 1)
            self._show()

    def _show(self) -> None:
        exercise, labeller = self.exercise, self.labeller
        if exercise is None or labeller is None:
            return
        count, missing = len(exercise.texts), labeller.missing(exercise)
        words = translate("Classroom", "{name}: {done} of {n} texts labelled", "", count).format(
            name=labeller.name, done=number_text(count - missing)
        )
        if not missing:
            done = translate(
                "Classroom", "All done. Your labels are in {file}, next to the exercise. Pass this file on."
            )
            words = f"{words}. {done.format(file=self._kept_in)}"
        self._progress.setText(words)
        self._bar.setRange(0, count)
        self._bar.setValue(count - missing)
        self.card.show_content(ContentItem(exercise.texts[self._place], Origin("")), sensitive=exercise.sensitive)
        said = labeller.by_text.get(exercise.digests[self._place])
        number = translate("Classroom", "Text {number} of {total}").format(
            number=number_text(self._place + 1), total=number_text(count)
        )
        if said is not None:
            own = translate("Classroom", "your answer: {answer}")
            number = f"{number} · {own.format(answer=f'{signed(said.decision)} {said.label}'.rstrip())}"
        self._chosen.setText(number)
        self.note.setText(said.note if said else "")
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < count - 1)

    def _press(self, number: int) -> None:
        exercise = self.exercise
        if exercise is None or self._busy or number >= len(exercise.choices) or not self.isVisible():
            return
        self._busy = True
        choice = exercise.choices[number]
        note = self.note.text().strip()
        self.labelled.emit(TextLabel(exercise.digests[self._place], choice.decision, choice.label, note))
