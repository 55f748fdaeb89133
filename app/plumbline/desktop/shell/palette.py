"""The command palette: type a few letters of what you want to do, press Enter. Everything that can be done now is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from plumbline.desktop.shell import fuzzy
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.shortcuts import shown
from plumbline.desktop.widgets.labels import label

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """A field and the actions that fit what is typed in it."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction], do: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Palette", "Find a command"))
        self.resize(min(560, parent.width() - 40), min(380, parent.height() - 40))
        self._all = actions
        self._do = do
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(translate("Palette", "Type part of a command's name"))
        self.typed.setAccessibleName(translate("Palette", "Find a command"))
        self.typed.installEventFilter(self)
        self.typed.textChanged.connect(self._find)
        self.typed.returnPressed.connect(self._take)
        self.found = QTreeWidget()
        self.found.setColumnCount(2)
        self.found.setHeaderHidden(True)
        self.found.setRootIsDecorated(False)
        self.found.setUniformRowHeights(True)
        self.found.header().setStretchLastSection(False)
        self.found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.found.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.found.setAccessibleName(translate("Palette", "Commands"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.itemClicked.connect(lambda _item, _column: self._take())
        self.found.itemActivated.connect(lambda _item, _column: self._take())
        self.found.currentItemChanged.connect(self._explain)
        self._explanation = label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(self.typed)
        column.addWidget(self.found, 1)
        column.addWidget(self._explanation)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and down move in the list while the field keeps the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.found.event(event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, query: str) -> None:
        self.found.clear()
        for action in fuzzy.best(query, self._all, _text):
            item = QTreeWidgetItem([_text(action), shown(action.shortcut().toString())])
            item.setData(0, Qt.ItemDataRole.UserRole, action)
            self.found.addTopLevelItem(item)
        first = self.found.topLevelItem(0)
        if first is not None:
            self.found.setCurrentItem(first)
        else:
            self._explanation.setText(translate("Palette", "No matching command"))

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        self._explanation.setText(item.data(0, Qt.ItemDataRole.UserRole).statusTip() if item else "")

    def _take(self) -> None:
        item = self.found.currentItem()
        if item is None:
            return
        action = item.data(0, Qt.ItemDataRole.UserRole)
        self.accept()
        self._do(action.objectName())


def _text(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
