"""Everything that a window says or could say: to the eye, to screen readers, and to programs that read its widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_TEXTS = ("text", "plainText", "title", "placeholderText", "currentText", "toolTip", "statusTip", "whatsThis")
_ROLES = (
    *(
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.StatusTipRole,
    ),
    *(Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
)
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_MOST_ROWS = 40
_DEEPEST = 12


def everything(*, visible: bool = False) -> str:
    """All of it, a line each; `visible`: of visible windows and widgets alone."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() or not visible]
    widgets = [one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible() or not visible]
    lines = [line for widget in widgets for line in _of(widget)]
    lines += [
        line for top in tops for line in _accessible(QAccessible.queryAccessibleInterface(top), 0, visible=visible)
    ]
    lines += [
        words for top in tops for action in top.findChildren(QAction) for words in (action.text(), action.toolTip())
    ]
    return "\n".join(lines)


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    for name in _TEXTS:
        value = widget.property(name)
        if isinstance(value, str):
            yield value
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _data(widget.model())


def _data(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for column in range(20):
            index = model.index(row, column, QModelIndex())
            if not index.isValid():
                break
            yield from (str(index.data(role)) for role in _ROLES)


def _accessible(one: QAccessibleInterface | None, depth: int, *, visible: bool) -> Iterator[str]:
    if one is None or not one.isValid() or depth > _DEEPEST or (visible and one.state().invisible):
        return
    yield from (one.text(kind) for kind in _SAID)
    for number in range(min(one.childCount(), 400)):
        yield from _accessible(one.child(number), depth + 1, visible=visible)
