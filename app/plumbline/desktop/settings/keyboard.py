"""The table of shortcuts, and changing one: a key that something else has is said before it is taken over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
)

from plumbline.desktop.shell.actions import BY_ID, MENUS
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.shortcuts import read_shortcuts, shortcuts_in_force, shown, write_shortcuts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError

_SETTING = "window.shortcuts"
_ID = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 14


class KeyboardCard(Card):
    """Every action with its shortcuts, and a place to change those of the one that is chosen."""

    def __init__(self, preferences: Preferences, show_error: Failed) -> None:
        super().__init__(translate("Settings", "Keyboard"))
        self._preferences = preferences
        self._show_error = show_error
        self.table = QTreeWidget()
        self.table.setAccessibleName(translate("Settings", "Keyboard shortcuts"))
        self.table.setHeaderLabels([translate("Settings", "Action"), translate("Settings", "Shortcut")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * _ROWS_SHOWN)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for title, actions in MENUS.items():
            group = QTreeWidgetItem([translate("Actions", title).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.addTopLevelItem(group)
            for action in actions:
                item = QTreeWidgetItem([action.title])
                item.setData(0, _ID, action.id)
                item.setToolTip(0, action.explanation)
                group.addChild(item)
            group.setExpanded(True)
        self._explanation = label(role="muted", wrap=True)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(translate("Settings", "New shortcut: press the keys"))
        for field in self.keys.findChildren(QLineEdit):  # it takes the focus
            field.setAccessibleName(self.keys.accessibleName())
        self.keys.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_button = button(translate("Settings", "Set"), self._set, "primary")
        self.none_button = button(translate("Settings", "Remove shortcut"), lambda: self._give(()))
        self.back_button = button(translate("Settings", "Reset to default"), self._back)
        self.all_back_button = button(translate("Settings", "Reset all shortcuts"), self._all_back, "plain")
        self._said = label(wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.keys, 1)
        line.addWidget(self.set_button)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._explanation)
        self.body.addLayout(line)
        self.body.addWidget(flow(self.none_button, self.back_button, self.all_back_button))
        self.body.addWidget(self._said)
        self.table.currentItemChanged.connect(lambda _: self._on_chosen())
        self.keys.keySequenceChanged.connect(lambda _: self._on_typed())
        preferences.changed.connect(self._on_preference)
        self._show()
        self._on_chosen()

    def choose(self, action: str) -> None:
        """Chooses an action in the table."""
        self.table.setCurrentItem(next(item for item in self._items() if item.data(0, _ID) == action))

    @property
    def said(self) -> str:
        """What is said about the keys that were typed."""
        return self._said.text()

    @property
    def _action(self) -> str:
        item = self.table.currentItem()
        return str(item.data(0, _ID) or "") if item else ""

    @property
    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for place in range(self.table.topLevelItemCount()):
            group = self.table.topLevelItem(place)
            if group is not None:
                found += [item for row in range(group.childCount()) if (item := group.child(row)) is not None]
        return found

    def _in_force(self) -> dict[str, tuple[str, ...]]:
        return shortcuts_in_force(self._preferences.text(_SETTING))

    def _on_preference(self, key: str) -> None:
        if key == _SETTING:
            self._show()

    def _show(self) -> None:
        in_force = self._in_force()
        for item in self._items():
            name = str(item.data(0, _ID))
            item.setText(1, ", ".join(map(shown, in_force[name])) or "–")
            font = item.font(1)
            font.setBold(in_force[name] != BY_ID[name].keys)
            item.setFont(1, font)
        self._on_typed()

    def _on_chosen(self) -> None:
        chosen = self._action
        self._explanation.setText(
            BY_ID[chosen].explanation
            if chosen
            else translate("Settings", "Select an action, then press the new shortcut.")
        )
        for one in (self.keys, self.none_button, self.back_button):
            one.setEnabled(bool(chosen))
        self.keys.clear()
        self._on_typed()

    def _on_typed(self) -> None:
        other = self._owner(self._typed)
        if other:
            self._said.setText(
                translate("Settings", "“{action}” already has this shortcut. Reassigning it removes it there.").format(
                    action=BY_ID[other].title
                )
            )
        else:
            self._said.clear()
        self.set_button.setText(translate("Settings", "Reassign") if other else translate("Settings", "Set"))
        self.set_button.setEnabled(bool(self._action and self._typed))

    def _owner(self, typed: str) -> str:
        """The action, other than the one that is chosen, that has these keys."""
        if not typed:
            return ""
        wanted = QKeySequence(typed)
        return next(
            (
                name
                for name, keys in self._in_force().items()
                if name != self._action and any(QKeySequence(key) == wanted for key in keys)
            ),
            "",
        )

    def _set(self) -> None:
        self._give((self._typed,))

    def _back(self) -> None:
        self._give(BY_ID[self._action].keys)

    def _give(self, keys: tuple[str, ...]) -> None:
        """Gives the action these keys, and takes them from whatever has them."""
        changed = read_shortcuts(self._preferences.text(_SETTING))
        for key in keys:
            if other := self._owner(key):
                left = tuple(one for one in self._in_force()[other] if QKeySequence(one) != QKeySequence(key))
                changed[other] = left
        changed[self._action] = keys
        self._save(write_shortcuts(changed))

    def _all_back(self) -> None:
        self._save("")

    def _save(self, text: str) -> None:
        try:
            self._preferences.set(_SETTING, text)
        except PlumblineError as error:
            self._show_error(error)
        self.keys.clear()
