"""What a class said, once everybody has finished: how far all agree, and text by text who said what and why, the model last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.verdict_card import VerdictCard
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.amounts import decimal_text, left_to_right, number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import expectation_text, signed
from plumbline.domain.classroom import Exercise, LabelComparison, LabelledText, Labeller
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.golden import GoldenItem
from plumbline.domain.statistics.agreement import Agreement
from plumbline.domain.verdict import Verdict

_SHARE = 50
_LEAST_LINES = 10
_FEW_PAIRS = 6
"""So many pairs of people are shown at once; more of them when asked for."""


@dataclass(frozen=True)
class Beside:
    """What stands beside people's labels, by the text's sha256: what golden sets expect, and the model's verdicts."""

    expected: Mapping[str, Sequence[GoldenItem]] = field(default_factory=dict)
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)


class DiscussionView(QWidget):
    """The texts, the most divided first, and one of them with what everybody said."""

    left = Signal()
    add_model = Signal()
    save = Signal()

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._preferences = preferences
        self._compared: LabelComparison | None = None
        self._beside = Beside()
        self._shown: list[LabelledText] = []
        self._title = label("", "title", wrap=True)
        self._agreement = label("", wrap=True)
        self._agreement.setObjectName("Agreement")
        self._kappa = label(
            translate("Classroom", "Kappa: 1 is full agreement, 0 is no more than chance."),
            "muted",
            wrap=True,
        )
        self._lines_of_agreement: list[str] = []
        self._all_pairs = button("", self._show_pairs, "plain")
        self._sensitive = False
        self._divided = QCheckBox(translate("Classroom", "Only disagreements"))
        self._divided.toggled.connect(lambda _: self._fill())
        self.list = EntryList(translate("Classroom", "Texts"))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self._model = button(translate("Classroom", "Add the model's labels…"), self.add_model.emit)
        self.card = ContentCard(preferences)
        self.card.discreet = True
        self._eye = Eye(preferences, self.card)
        self._said = Card(translate("Classroom", "WHO SAID WHAT"))
        self._lines = label("", wrap=True)
        self._said.body.addWidget(self._lines)
        self._expected = Card(translate("Classroom", "EXPECTED ANSWER"))
        self._answers = label("", wrap=True)
        self._expected.body.addWidget(self._answers)
        self.model_said = VerdictCard(theme, folded=True)
        self.card.covered.connect(self._show_model)
        preferences.changed.connect(self._on_preference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self._make_left(), self._make_right(), _SHARE))

    def _make_left(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._agreement)
        column.addWidget(self._all_pairs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._kappa)
        column.addWidget(
            flow(
                self._model,
                button(translate("Classroom", "Save all labels…"), self.save.emit),
                button(translate("Classroom", "Back"), self.left.emit),
            )
        )
        column.addWidget(flow(self._divided, self._eye))
        self.list.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        column.addWidget(self.list, 1)
        return scrolled(inside)

    def _make_right(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self._said)
        column.addWidget(self._expected)
        column.addWidget(self.model_said)
        column.addStretch(1)
        return scrolled(inside)

    def show_comparison(self, exercise: Exercise, compared: LabelComparison, beside: Beside) -> None:
        """What came out; the model's labels can be added as long as they are not among them."""
        self._compared, self._beside = compared, beside
        self._sensitive = exercise.sensitive
        self._title.setText(exercise.title)
        lines = []
        if compared.people is not None and sum(not one.model for one in compared.labellers) > 2:
            lines.append(
                _line(translate("Classroom", "All people"), translate("Classroom", "Fleiss' kappa"), compared.people)
            )
        self._lines_of_agreement = lines
        for pair in compared.pairs:
            names = translate("Classroom", "{first} and {second}").format(first=pair.first, second=pair.second)
            lines.append(_line(names, translate("Classroom", "Cohen's kappa"), pair.agreement))
        few = len(compared.pairs) <= _FEW_PAIRS
        self._agreement.setText("\n".join(lines if few else lines[:1]))
        self._all_pairs.setText(translate("Classroom", "Show all {n} pairs", "", len(compared.pairs)))
        self._all_pairs.setVisible(not few)
        self._model.setVisible(not any(one.model for one in compared.labellers))
        self._fill()
        self.list.setFocus()

    def _show_pairs(self) -> None:
        self._agreement.setText("\n".join(self._lines_of_agreement))
        self._all_pairs.hide()

    def _fill(self) -> None:
        compared = self._compared
        if compared is None:
            return
        self._shown = list(compared.disagreements if self._divided.isChecked() else compared.texts)
        way = way_of(self._preferences, sensitive=self._sensitive)
        self.list.fill(
            [(one.sha256, " ".join(concealed(one.text, way).split())[:120], self._short(one)) for one in self._shown],
            blurred=[one.sha256 for one in self._shown] if way == BLURRED else (),
        )
        self._show()

    def _short(self, one: LabelledText) -> str:
        assert self._compared is not None, "texts are shown of a comparison"  # noqa: S101
        said = zip(self._compared.labellers, one.labels, strict=True)
        return " · ".join(f"{_name(labeller)}: {signed(given.decision)}" for labeller, given in said)

    @property
    def _current(self) -> LabelledText | None:
        row = self.list.currentRow()
        return self._shown[row] if self._compared is not None and 0 <= row < len(self._shown) else None

    def _show(self) -> None:
        one = self._current
        self._said.setVisible(one is not None)
        if one is None or self._compared is None:
            self._expected.hide()
            self.card.show_content(None)
            self._show_model()
            return
        lines = []
        for labeller, given in zip(self._compared.labellers, one.labels, strict=True):
            if not (labeller.model and self._verdict(one)):
                parts = (f"{_name(labeller)}: {signed(given.decision)}", given.label, given.note)
                lines.append(" · ".join(filter(None, parts)))
        self._lines.setText(readable("\n".join(lines)))
        expected = self._beside.expected.get(one.sha256, ())
        answers = (" · ".join(filter(None, (expectation_text(item.expected), item.note))) for item in expected)
        self._answers.setText(readable("\n".join(answers)))
        self._expected.setVisible(bool(expected))
        self.card.show_content(ContentItem(one.text, Origin("")), sensitive=self._sensitive)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._fill()

    def _verdict(self, one: LabelledText | None) -> Verdict | None:
        return self._beside.verdicts.get(one.sha256) if one is not None else None

    def _show_model(self) -> None:
        verdict = self._verdict(self._current)
        self.model_said.setVisible(verdict is not None)
        if verdict is not None and self._compared is not None:
            name = next((_name(one) for one in self._compared.labellers if one.model), "")
            self.model_said.show_said(name, verdict, self.card.way)


def _name(labeller: Labeller) -> str:
    return translate("Classroom", "{name} (model)").format(name=labeller.name) if labeller.model else labeller.name


def _line(who: str, name: str, agreement: Agreement) -> str:
    same = agreement.unanimous
    kappa = "–" if agreement.kappa is None else decimal_text(agreement.kappa, 2)
    words = translate("Classroom", "{who}: agree on {hits} of {of}, {name} {kappa}")
    return words.format(
        who=who, hits=number_text(same.hits), of=number_text(same.of), name=name, kappa=left_to_right(kappa)
    )
