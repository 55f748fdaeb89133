"""Under which policy is judged: one by a click, several by ticks, or one with another in its shadow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QMenu, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import MenuButton, add_choice, add_entry
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.theme import STEP

_NAME = Qt.ItemDataRole.UserRole


class PolicyButton(MenuButton):
    """One policy, or several."""

    changed = Signal()

    def __init__(self, shadow: QMenu) -> None:
        """`shadow`: what can be chosen to run in the shadow of one policy."""
        super().__init__()
        self.setObjectName("policies")
        self._shadow = shadow
        self.titles: dict[str, str] = {}
        self.chosen: list[str] = []
        self._say()

    def fill(self, policies: Sequence[tuple[str, str]], chosen: Sequence[str], usual: str = "") -> None:
        """Offers policies (name, title); of those chosen the ones that are not there any more are left out.

        Args:
            usual: the one to begin with where nothing was chosen.
        """
        self.titles = dict(policies)
        known = [name for name in chosen if name in self.titles]
        self.chosen = known or ([usual] if usual in self.titles else list(self.titles)[:1])
        self._show()

    def title(self, name: str) -> str:
        return self.titles.get(name, name)

    def choose(self, names: Sequence[str]) -> None:
        """Judges under these policies and no others."""
        self.chosen = [name for name in names if name in self.titles]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        if len(self.chosen) > 1:
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for name, title in self.titles.items():
            add_choice(menu, title, partial(self.choose, [name]), chosen=name in self.chosen, group=group)
        if len(self.titles) > 1:
            menu.addSeparator()
            add_entry(menu, translate("Check", "Several…"), self._ask_several)
            menu.addMenu(self._shadow)
        self._say()

    def _ask_several(self) -> None:
        SeveralDialog(self, self.titles, self.chosen, self.choose).open()

    def _say(self) -> None:
        if not self.chosen:
            text = translate("Check", "No policy")
        elif len(self.chosen) == 1:
            text = translate("Check", "Policy: {title}").format(title=self.title(self.chosen[0]))
        else:
            text = translate("Check", "{n} policies", "", len(self.chosen))
        self.say(text)
        self.setToolTip(", ".join(map(self.title, self.chosen)))
        self.setAccessibleName(text)


class SeveralDialog(Sheet):
    """A list of policies with ticks."""

    def __init__(
        self,
        parent: QWidget,
        titles: dict[str, str],
        chosen: Sequence[str],
        done: Callable[[Sequence[str]], object],
    ) -> None:
        super().__init__(parent, translate("Check", "Choose policies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = translate(
            "Check", "All of the content is judged under each policy, so several policies take several times as long."
        )
        self.body.addWidget(label(words, wrap=True))
        self.list = QListWidget()
        self.list.setSpacing(STEP)
        self.list.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.list.setAccessibleName(translate("Check", "Policies"))
        for name, title in titles.items():
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._enable())
        self.body.addWidget(self.list)
        self.buttons.addButton(translate("Check", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._go = self.buttons.addButton(translate("Check", "Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._enable()
        first = next((row for row, name in enumerate(titles) if name in chosen), 0)
        self.list.setCurrentRow(first)
        self.accepted.connect(lambda: done(self.ticked))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What is ticked is in view."""
        super().showEvent(event)
        if (current := self.list.currentItem()) is not None:
            self.list.scrollToItem(current, QListWidget.ScrollHint.PositionAtTop)

    @property
    def ticked(self) -> list[str]:
        """The names of the policies with a tick."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_NAME)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _enable(self) -> None:
        self._go.setEnabled(bool(self.ticked))
