"""The form for a new queue: from which checks, by which rules, in which order, for whom."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from plumbline.desktop.new_queue.words import count_words, hard_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.combo_box import ElidingBox
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.spin_box import DecimalBox, SpinBox
from plumbline.domain.review_queue import GoldenShare, HardItems, QueueRules
from plumbline.services.history.review_queues import QueueCount, ReviewQueues

_COUNT_MS = 250
_GOLDEN_LETTERS = 28


@dataclass(frozen=True, slots=True)
class Source:
    """Runs that a queue can be made from, with a name for them; `policies`: under which they were judged."""

    title: str
    runs: tuple[int, ...]
    policies: frozenset[str]


@dataclass(frozen=True, slots=True)
class GoldenChoice:
    """A golden set that can be hidden in a queue; `title`: its policy's."""

    policy: str
    name: str
    version: int
    items: int
    title: str


@dataclass(frozen=True, slots=True)
class NewQueue:
    """What the form asks for."""

    title: str
    runs: tuple[int, ...]
    rules: QueueRules


class NewQueueDialog(Sheet):
    """The form."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        queues: Callable[[], ReviewQueues],
        sources: Sequence[Source],
        golden: Sequence[GoldenChoice],
        make: Callable[[NewQueue], object],
    ) -> None:
        """`sources`: the first is chosen; there is at least one."""
        super().__init__(parent, translate("Review", "New queue"))
        self._tasks, self._queues = tasks, queues
        self._sources, self._golden = sources, golden
        self._later = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._later.timeout.connect(self._ask_count)
        self._asked = 0
        self.title = QLineEdit(sources[0].title)
        self.title.home(False)  # a long title is read from its beginning
        self.source = _box(translate("Review", "Verdicts of"), [source.title for source in sources])
        self.violates = _tick(translate("Review", "Everything that violates"), on=True)
        self.escalated = _tick(translate("Review", "Everything that was escalated"), on=True)
        self.undetermined = _tick(translate("Review", "Everything undetermined"), on=True)
        self.between = _tick(translate("Review", "A probability from"))
        self.low = _percent(translate("Review", "Lowest probability"), 50)
        self.high = _percent(translate("Review", "Highest probability"), 90)
        self.audit = _tick(translate("Review", "A random share of what was allowed:"))
        self.share = _percent(translate("Review", "Share of what was allowed"), 5)
        self.every = _tick(translate("Review", "One verdict in"))
        self.nth = SpinBox()
        self.nth.setRange(1, 100_000)
        self.nth.setValue(10)
        self.nth.setAccessibleName(translate("Review", "One verdict in so many"))
        self.similar = _tick(translate("Review", "Put similar items together"), on=True)
        self.hard = _box(translate("Review", "Hard items"), [hard_word(order) for order in HardItems])
        self.golden = _box(translate("Review", "Golden items"), [], _GOLDEN_LETTERS)
        self.golden_share = _percent(translate("Review", "Share of golden items"), 5)
        self.reviewers = QLineEdit()
        self.reviewers.setAccessibleName(translate("Review", "Reviewers"))
        self.reviewers.setPlaceholderText(translate("Review", "Names, separated by commas; each gets a part"))
        self.seed = QLineEdit()
        self.seed.setAccessibleName(translate("Review", "Seed"))
        self._drawn = secrets.token_hex(4)
        self.seed.setPlaceholderText(self._drawn)
        self._count = label("", "muted", wrap=True)
        self._count.setObjectName("Number of items")
        self._lay_out()
        self._offer_golden()
        self.go = self.buttons.addButton(translate("Review", "Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.buttons.addButton(translate("Review", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(lambda: make(self.asked()))
        self._connect()
        self._update()

    def _lay_out(self) -> None:
        self.title.setAccessibleName(translate("Review", "Title"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("Review", "Verdicts of"), self.source)
        form.addRow(translate("Review", "Title"), self.title)
        self.body.addLayout(form)
        self.body.addWidget(label(translate("Review", "What has to be reviewed"), "caption"))
        for tick in (self.violates, self.escalated, self.undetermined):
            self.body.addWidget(tick)
        self.body.addWidget(flow(self.between, self.low, label(translate("Review", "to")), self.high))
        self.body.addWidget(flow(self.audit, self.share))
        self.body.addWidget(flow(self.every, self.nth))
        self.body.addWidget(label(translate("Review", "How"), "caption"))
        self.body.addWidget(self.similar)
        how = QFormLayout()
        how.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        how.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        how.addRow(translate("Review", "Hard items"), self.hard)
        how.addRow(
            label(
                translate("Review", "Hard items are those that break a policy whose texts are blurred."),
                "muted",
                wrap=True,
            )
        )
        how.addRow(translate("Review", "Golden items"), flow(self.golden, self.golden_share))
        how.addRow(translate("Review", "Reviewers"), self.reviewers)
        how.addRow(translate("Review", "Seed"), self.seed)
        how.addRow(label(translate("Review", "The same seed draws the same items."), "muted", wrap=True))
        self.body.addLayout(how)
        self.keep_in_view(self._count)

    def _connect(self) -> None:
        for tick in (self.violates, self.escalated, self.undetermined, self.between, self.audit, self.every):
            tick.toggled.connect(self._update)
        for number in (self.low, self.high, self.share, self.nth):
            number.valueChanged.connect(self._update)
        self.seed.textChanged.connect(self._update)
        self.golden.currentIndexChanged.connect(self._update)
        self.golden_share.valueChanged.connect(self._update)
        self.source.currentIndexChanged.connect(self._on_source)

    def _on_source(self, row: int) -> None:
        if self.title.text() in {source.title for source in self._sources}:
            self.title.setText(self._sources[row].title)
            self.title.home(False)
        self._offer_golden()
        self._update()

    def _offer_golden(self) -> None:
        """Only sets of the policies that the verdicts are of: no other item looks like the others."""
        before, policies = self.golden.currentData(), self._sources[self.source.currentIndex()].policies
        self.golden.clear()
        self.golden.addItem(translate("Review", "None"))
        for one in self._golden:
            if one.policy in policies:
                words = translate("Review", "{policy} · {name}, {n} items", "", one.items)
                self.golden.addItem(words.format(policy=one.title, name=one.name), one)
        again = (row for row in range(1, self.golden.count()) if self.golden.itemData(row) == before)
        self.golden.setCurrentIndex(next(again, 0))

    def asked(self) -> NewQueue:
        """What the form says now."""
        source = self._sources[self.source.currentIndex()]
        names = (name.strip() for name in self.reviewers.text().split(","))
        one, golden = self.golden.currentData(), None
        if isinstance(one, GoldenChoice):
            golden = GoldenShare(one.policy, one.name, one.version, self.golden_share.value() / 100)
        rules = QueueRules(
            violates=self.violates.isChecked(),
            escalated=self.escalated.isChecked(),
            undetermined=self.undetermined.isChecked(),
            between=(self.low.value() / 100, self.high.value() / 100) if self.between.isChecked() else None,
            audit=self.share.value() / 100 if self.audit.isChecked() else 0.0,
            every=self.nth.value() if self.every.isChecked() else 0,
            seed=self.seed.text().strip() or self._drawn,
            hard=list(HardItems)[self.hard.currentIndex()],
            similar=self.similar.isChecked(),
            golden=golden,
            reviewers=tuple(dict.fromkeys(name for name in names if name)),
        )
        return NewQueue(self.title.text().strip() or source.title, source.runs, rules)

    def _update(self) -> None:
        self.low.setEnabled(self.between.isChecked())
        self.high.setEnabled(self.between.isChecked())
        self.share.setEnabled(self.audit.isChecked())
        self.nth.setEnabled(self.every.isChecked())
        self.golden_share.setEnabled(self.golden.currentIndex() > 0)
        self._later.start()

    def _ask_count(self) -> None:
        asked, queues = self.asked(), self._queues
        self._asked += 1
        turn = self._asked

        def show(count: QueueCount) -> None:
            if turn != self._asked:
                return
            self._count.setText(count_words(count, asked.rules))
            self.go.setEnabled(count.items > 0)
            self.fit()

        self._tasks.run(self, lambda: queues().count(asked.runs, asked.rules), show)


def _tick(text: str, *, on: bool = False) -> QCheckBox:
    tick = QCheckBox(text)
    tick.setChecked(on)
    return tick


def _box(name: str, entries: Sequence[str], letters: int = 12) -> QComboBox:
    box = ElidingBox(name, letters)
    box.addItems(list(entries))
    return box


def _percent(name: str, value: float) -> QDoubleSpinBox:
    spin = DecimalBox()
    spin.setAccessibleName(name)
    spin.setRange(0, 100)
    spin.setDecimals(1)
    spin.setSuffix(translate("Review", " %"))
    spin.setValue(value)
    return spin
