"""Deciding beside the model: agree, override, escalate, note. What a person decided is added, never written over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QPushButton, QWidget

from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.flow import FlowLayout, flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.contract.terms import Label
from plumbline.domain.verdict import Decision, Review
from plumbline.report.parts import titled

_MOST_ROWS = 2
_LEAST_WIDTH = 14
"""Lines of text; in less room buttons have titles alone."""
_SHORTEST = 3
_ARROWS = {"item.previous": "↑", "item.next": "↓"}
_DECISIONS = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)


def deciding_words() -> tuple[str, str]:
    """The title and the explanation of overriding where there is no verdict to override."""
    return translate("Detail", "Decide…"), BY_ID["review.note"].explanation


def _short_titles() -> dict[str, str]:
    """Of the buttons that stand side by side."""
    return {"item.previous": translate("Detail", "Previous"), "item.next": translate("Detail", "Next")}


class ReviewForm(QDialog):
    """A decision with its label and a note."""

    def __init__(
        self,
        parent: QWidget,
        labels: Sequence[Label],
        decision: Decision | None,
        done: Callable[[Review], object],
        *,
        note_first: bool = False,
    ) -> None:
        """`decision`: chosen at first; None for none, and then one has to be chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Detail", "Your decision"))
        self._labels = labels
        self.decision = Choice(translate("Detail", "Your decision"), [(one.value, signed(one)) for one in _DECISIONS])
        self.decision.choose(decision.value if decision else "")
        self.decision.chosen.connect(lambda _: self._fill_labels())
        self.label = QComboBox()
        self.label.setAccessibleName(translate("Detail", "Label"))
        self.note = TextField()
        self.note.setAccessibleName(translate("Detail", "Note"))
        self.note.setPlaceholderText(translate("Detail", "Reason, for the record"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Detail", "Decision"), self.decision)
        form.addRow(translate("Detail", "Label"), self.label)
        form.addRow(translate("Detail", "Note"), self.note)
        buttons = QDialogButtonBox()
        self._go = buttons.addButton(translate("Detail", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._go.setEnabled(decision is not None)
        missing = label(translate("Detail", "Choose a decision. The note is saved with it."), "muted", wrap=True)
        form.addRow(missing)
        form.setRowVisible(missing, decision is None)
        self.decision.chosen.connect(lambda _: self._go.setEnabled(True))
        self.decision.chosen.connect(lambda _: form.setRowVisible(missing, False))
        buttons.addButton(translate("Detail", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self._fill_labels()
        if note_first:
            self.note.setFocus()
        self.accepted.connect(lambda: done(self.review()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter saves once there is a decision; in the note with Ctrl, as it begins a line there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go.click()
        else:
            super().keyPressEvent(event)

    def review(self) -> Review:
        return Review(
            Decision(self.decision.value), str(self.label.currentData() or ""), self.note.toPlainText().strip()
        )

    def _fill_labels(self) -> None:
        self.label.clear()
        self.label.addItem(translate("Detail", "No label"), "")
        for one in self._labels:
            if one.decision.value == self.decision.value:
                self.label.addItem(titled(one.text, one.meaning), one.text)


class ReviewBar(QWidget):
    """The keys of deciding, as buttons: in two rows, where titles and keys that have no room are told by the tooltip."""

    asked = Signal(str)
    """An action's id."""

    DECISIONS = ("review.agree", "review.override", "review.escalate", "review.note")
    STEPS = ("item.previous", "item.next")

    def __init__(self, more: Sequence[str] = ()) -> None:
        """`more`: further actions, after the others."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._said: dict[str, tuple[str, str]] = {}
        self._short = 0
        for name in (*self.DECISIONS, *self.STEPS, *more):
            action = BY_ID[name]
            self._buttons[name] = button("", partial(self.asked.emit, name), "plain" if "item." in name else "")
            self._call(name, action.title, action.explanation)
        steps = [self._buttons[name] for name in self.STEPS]
        others = [made for made in self._buttons.values() if made not in steps]
        self._together = together = QWidget()
        pair = QHBoxLayout(together)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        for made in steps:
            made.setProperty("tight", True)
            pair.addWidget(made)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._flow = flow(*others[: len(self.DECISIONS)], together, *others[len(self.DECISIONS) :])
        line.addWidget(self._flow)

    def leave_out(self, name: str, *, out: bool = True) -> None:
        """Offers an action no more, or again."""
        if self._buttons[name].isHidden() != out:
            self._buttons[name].setHidden(out)
            self._fit()

    def call_override(self, *, overriding: bool) -> None:
        """Where there is no verdict to override, one decides."""
        action = BY_ID["review.override"]
        said = (action.title, action.explanation) if overriding else deciding_words()
        if said != self._said[action.id]:
            self._call(action.id, *said)
            self._fit()

    def _call(self, name: str, title: str, explanation: str) -> None:
        self._said[name] = title, explanation
        self._buttons[name].setAccessibleName(title)
        self._say(name)

    def _say(self, name: str) -> None:
        keys, made, step = BY_ID[name].keys, self._buttons[name], name in self.STEPS
        title, explanation = self._said[name]
        title = _ARROWS[name] if step and self._short else _short_titles().get(name, title)
        keyed = bool(keys) and self._short < (_SHORTEST - 1 if step else _SHORTEST)
        made.setText(f"{title}\u2002{keys[0]}" if keyed else title)
        made.setToolTip(explanation if keyed or not keys else f"{explanation} ({keys[0]})")

    def _fit(self) -> None:
        """First the titles of the steps go, then their keys, and in large text those of the decisions."""
        large = self.width() < _LEAST_WIDTH * self.fontMetrics().lineSpacing()
        rows = {short: self._rows(short) for short in range(_SHORTEST + large)}
        self._rows(min(rows, key=lambda short: max(rows[short], _MOST_ROWS)))

    def _rows(self, short: int) -> int:
        """How many rows the buttons have that say so little."""
        self._short = short
        for name in self._buttons:
            self._say(name)
        self._together.updateGeometry()
        layout = self._flow.layout()
        assert isinstance(layout, FlowLayout), "made by flow()"  # noqa: S101
        return layout.rows(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def allow(self, *, deciding: bool) -> None:
        for name, made in self._buttons.items():
            if name.startswith("review."):
                made.setEnabled(deciding)
