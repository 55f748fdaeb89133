"""What a check is made with: policies, model, effort."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton

from plumbline.desktop.check.shadow_button import ShadowButton
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import Effort


@dataclass(frozen=True, slots=True)
class Choosable:
    """What there is to choose from: (name, title) of policies and of installed models; of versions (reference, title)."""

    policies: tuple[tuple[str, str], ...]
    models: tuple[tuple[str, str], ...]
    default_model: str
    versions: tuple[tuple[str, str], ...] = ()


class PolicyButton(QToolButton):
    """One policy, or several."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("policies")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._titles: dict[str, str] = {}
        self.chosen: list[str] = []
        self._say()

    def fill(self, policies: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offers policies (name, title); of those chosen the ones that are not there any more are left out."""
        self._titles = dict(policies)
        self.chosen = [name for name in chosen if name in self._titles] or list(self._titles)[:1]
        self._menu.clear()
        for name, title in policies:
            action = QAction(title, self._menu)
            action.setCheckable(True)
            action.setChecked(name in self.chosen)
            action.toggled.connect(lambda on, name=name: self._toggle(name, on=on))
            self._menu.addAction(action)
        self._say()

    def title(self, name: str) -> str:
        return self._titles.get(name, name)

    def _toggle(self, name: str, *, on: bool) -> None:
        if on:
            self.chosen.append(name)
        else:
            self.chosen.remove(name)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if not self.chosen:
            text = translate("Check", "No policy")
        elif len(self.chosen) == 1:
            text = translate("Check", "Policy: {title}").format(title=self.title(self.chosen[0]))
        else:
            text = translate("Check", "{n} policies", "", len(self.chosen))
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)


class CheckBar(QFrame):
    """The page's bar. Its buttons ask; the page does."""

    changed = Signal()
    start = Signal()
    pause = Signal()
    stop = Signal()
    other = Signal()
    export = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.policies = PolicyButton()
        self.policies.changed.connect(self.changed)
        self.model = ComboBox(translate("Check", "Model"))
        self.effort = Choice(translate("Check", "Effort"), [(one.value, effort_word(one)) for one in Effort])
        self.shadow = ShadowButton()
        self.recent = QToolButton()
        self.recent.setText(translate("Check", "Recent"))
        self.recent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.recent.setMenu(QMenu(self.recent))
        self.buttons: dict[str, QPushButton] = {
            "export": button(translate("Check", "Export…"), self.export.emit),
            "other": button(translate("Check", "New check"), self.other.emit),
            "stop": button(translate("Check", "Stop"), self.stop.emit),
            "pause": button(translate("Check", "Pause"), self.pause.emit, "primary"),
            "resume": button(translate("Check", "Resume"), self.pause.emit, "primary"),
            "start": button(translate("Check", "Start"), self.start.emit, "primary"),
        }
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(flow(self.policies, self.model, self.effort, self.shadow), 3)
        line.addWidget(flow(self.recent, *self.buttons.values(), trailing=True), 2)

    @property
    def model_name(self) -> str:
        """The model that is chosen, or ""."""
        return str(self.model.currentData() or "")

    def fill(self, choosable: Choosable, policies: Sequence[str], model: str) -> None:
        self.policies.fill(choosable.policies, policies)
        self.shadow.fill(choosable.versions)
        self.model.clear()
        for name, title in choosable.models:
            self.model.addItem(title, name)
        place = self.model.findData(model)
        self.model.setCurrentIndex(place if place >= 0 else max(0, self.model.findData(choosable.default_model)))

    def show_state(self, *, composing: bool, active: bool, paused: bool, stopping: bool, ready: bool) -> None:
        shown = {
            "export": not composing and not active,
            "other": not composing and not active,
            "stop": active and not stopping,
            "pause": active and not stopping,
            "resume": paused and not composing,
            "start": composing and not active,
        }
        for name, made in self.buttons.items():
            made.setVisible(shown[name])
        self.buttons["start"].setEnabled(ready and bool(self.policies.chosen))
        for widget in (self.policies, self.model, self.effort):
            widget.setEnabled(not active)
        self.shadow.setVisible(composing)
        self.shadow.setEnabled(len(self.policies.chosen) == 1)
