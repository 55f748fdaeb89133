"""The page's bar: what a check is to be made with, or what the one that is shown was made with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from plumbline.desktop.check.policy_button import PolicyButton
from plumbline.desktop.check.shadow_button import ShadowButton
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import FoldingLabel
from plumbline.desktop.widgets.menu_button import MenuButton
from plumbline.desktop.widgets.room import has_few_lines
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import Effort

_LEAST_LETTERS: Final = 24
"""The header is never narrower."""


@dataclass(frozen=True, slots=True)
class Choosable:
    """What there is to choose from: (name, title) of policies and of installed models; of versions (reference, title)."""

    policies: tuple[tuple[str, str], ...]
    models: tuple[tuple[str, str], ...]
    default_model: str
    versions: tuple[tuple[str, str], ...] = ()
    usual_policy: str = ""


class CheckBar(QFrame):
    """The page's bar. Its buttons ask; the page does."""

    changed = Signal()
    start = Signal()
    pause = Signal()
    stop = Signal()
    other = Signal()
    export = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.shadow = ShadowButton()
        self.policies = PolicyButton(self.shadow.menu())
        self.policies.changed.connect(lambda: self.shadow.offer(self._one_policy))
        self.policies.changed.connect(self.changed)
        self.shadow.changed.connect(self.changed)
        self.model = ComboBox(translate("Check", "Model"))
        self.effort = Choice(translate("Check", "Effort"), [(one.value, effort_word(one)) for one in Effort])
        self.recent = MenuButton()
        self.recent.say(translate("Check", "Recent"))
        self.buttons: dict[str, QPushButton] = {
            "again": button(translate("Check", "Check again with…"), self.again.emit),
            "export": button(translate("Check", "Export…"), self.export.emit),
            "other": button(translate("Check", "New check"), self.other.emit),
            "stop": button(translate("Check", "Stop"), self.stop.emit),
            "pause": button(translate("Check", "Pause"), self.pause.emit, "primary"),
            "resume": button(translate("Check", "Resume"), self.pause.emit, "primary"),
            "start": button(translate("Check", "Start"), self.start.emit, "primary"),
        }
        self._changing = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._shown: set[str] = set()
        for made in self.buttons.values():
            made.installEventFilter(self)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        self.head = RunHeader()
        self.head.hide()
        self._pickers = flow(self.policies, self.model, self.effort, self.shadow)
        line.addWidget(self._pickers, 1)
        line.addWidget(self.head, 1)
        line.addWidget(flow(self.recent, *self.buttons.values(), trailing=True))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The second of two quick clicks is not for the button that has just come under the pointer."""
        pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        return (pressed and self._changing.isActive()) or super().eventFilter(watched, event)

    @property
    def model_name(self) -> str:
        """The model that is chosen, or ""."""
        return str(self.model.currentData() or "")

    def fill(self, choosable: Choosable, policies: Sequence[str], model: str) -> None:
        self.policies.fill(choosable.policies, policies, choosable.usual_policy)
        self.shadow.fill(choosable.versions, self._one_policy)
        self.model.clear()
        for name, title in choosable.models:
            self.model.addItem(title, name)
        place = self.model.findData(model)
        self.model.setCurrentIndex(place if place >= 0 else max(0, self.model.findData(choosable.default_model)))

    @property
    def offers_again(self) -> bool:
        """What is shown can be judged again."""
        return "again" in self._shown

    @property
    def _one_policy(self) -> str:
        """The policy that is chosen; "" where there are several."""
        return self.policies.chosen[0] if len(self.policies.chosen) == 1 else ""

    def show_state(self, *, composing: bool, active: bool, paused: bool, stopping: bool, ready: bool) -> None:
        shown = {
            "again": not composing and not active and not paused,
            "export": not composing and not active,
            "other": not composing and not active,
            "stop": active and not stopping,
            "pause": active and not stopping,
            "resume": paused and not composing,
            "start": composing and not active,
        }
        names = {name for name, visible in shown.items() if visible}
        if names != self._shown:
            self._shown = names
            self._changing.start()
        for name, made in self.buttons.items():
            made.setVisible(shown[name])
        self.buttons["start"].setEnabled(ready and bool(self.policies.chosen))
        self._pickers.setVisible(composing)
        self.head.setVisible(not composing)
        for widget in (self.policies, self.model, self.effort):
            widget.setEnabled(not active)
        self.shadow.setVisible(composing and self.shadow.wanted)
        self.fit()

    def fit(self) -> None:
        """Where the window has room for few lines, the header has two, above the buttons."""
        low = has_few_lines(self.window())
        above = low and not self.head.isHidden()
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)
        self.head.fold(low)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()


class RunHeader(QFrame):
    """What the check that is shown was made with: it can't be changed any more."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._title, self._below = FoldingLabel("strong"), FoldingLabel("muted")
        self._title.setObjectName("Policy")
        column.addWidget(self._title)
        column.addWidget(self._below)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The buttons beside it take lines of their own before it becomes a narrow column."""
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(_LEAST_LETTERS * self.fontMetrics().averageCharWidth(), hint.height()))

    def fold(self, folded: bool) -> None:
        """Each part in one line, or broken where it has to be."""
        for words in (self._title, self._below):
            words.fold(folded)

    def say(self, title: str, below: str) -> None:
        """The policies, and below them the model, the effort, the source and when."""
        self._title.setText(title)
        self._below.setText(below)
