"""Cut, copy, paste and select all, in whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QAbstractListModel, QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit

_SLOTS: Final = {"edit.cut": "cut", "edit.copy": "copy", "edit.select_all": "selectAll"}


def editing() -> Mapping[str, Callable[[], object]]:
    """The actions, which do nothing where they mean nothing."""
    return {name: partial(_do, slot) for name, slot in _SLOTS.items()}


def paste(otherwise: Callable[[], object]) -> None:
    """Into the text field that has the focus; elsewhere `otherwise` says what becomes of the clipboard."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
        focus.paste()
    else:
        otherwise()


def _do(slot: str) -> None:
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractItemView) and slot == "copy":
        _copy_rows(focus)
    elif focus is not None and focus.metaObject().indexOfMethod(f"{slot}()") >= 0:
        QMetaObject.invokeMethod(focus, slot)


def _copy_rows(view: QAbstractItemView) -> None:
    """What the selected rows show, with tabs between the cells; hidden texts stay hidden."""
    model = view.model()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    rows = sorted({index.row() for index in view.selectedIndexes()})
    lines = ["\t".join(str(model.index(row, column).data() or "") for column in columns) for row in rows]
    if lines:
        QGuiApplication.clipboard().setText("\n".join(lines))
