"""The tables of the form that states how answers are read: the answers with what they mean, and the fields of a JSON answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from plumbline.desktop.policies.words import field_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.contract.terms import DEFAULT_SEVERITY, Field, FieldKind, Label
from plumbline.domain.verdict import Decision

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_MOST_SEVERE: Final = 99
_Row = TypeVar("_Row")


class RowsModel(QAbstractTableModel, Generic[_Row]):
    """Rows that can be changed, added and removed."""

    def __init__(self, new: _Row, headings: Sequence[str]) -> None:
        """`new`: what a row is when it is added."""
        super().__init__()
        self.rows: list[_Row] = []
        self._new, self._headings = new, headings

    def add(self) -> int:
        """Returns the new row's number."""
        row = len(self.rows)
        self.beginInsertRows(QModelIndex(), row, row)
        self.rows.append(self._new)
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        if 0 <= row < len(self.rows):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.rows[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:  # noqa: N802 - Qt's
        return self._headings[section] if orientation is Qt.Orientation.Horizontal and role == _DISPLAY else None

    def _change(self, row: int, changed: _Row) -> None:
        self.rows[row] = changed
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._headings) - 1))


class LabelModel(RowsModel[Label]):
    """The answers: what is written, what it decides, how severe it is, and its title."""

    def __init__(self) -> None:
        super().__init__(
            Label("", Decision.VIOLATES, DEFAULT_SEVERITY[Decision.VIOLATES]),
            (
                translate("Policies", "Answer"),
                translate("Policies", "Meaning"),
                translate("Policies", "Severity"),
                translate("Policies", "Title"),
            ),
        )
        self.fixed = False

    def show(self, labels: Sequence[Label], *, fixed: bool) -> None:
        """`fixed`: what is written can't be changed ("0" and "1")."""
        self.beginResetModel()
        self.rows, self.fixed = list(labels), fixed
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.fixed and index.column() == 0 else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in (_DISPLAY, _EDIT) or not index.isValid():
            return None
        label = self.rows[index.row()]
        decision = word(label.decision) if role == _DISPLAY else label.decision.value
        return (label.text, decision, label.severity, label.meaning)[index.column()]

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        """Another decision brings the severity that goes with it, where it was the usual one."""
        if role != _EDIT:
            return False
        label = self.rows[index.row()]
        if index.column() == 0:
            label = replace(label, text=str(value).strip())
        elif index.column() == 1:
            decision = Decision(str(value))
            usual = label.severity == DEFAULT_SEVERITY[label.decision]
            label = replace(label, decision=decision, severity=DEFAULT_SEVERITY[decision] if usual else label.severity)
        elif index.column() == 2:
            label = replace(label, severity=min(max(int(str(value) or 0), 0), _MOST_SEVERE))
        else:
            label = replace(label, meaning=str(value).strip())
        self._change(index.row(), label)
        return True


class FieldModel(RowsModel[Field]):
    """The fields of a JSON answer, in the order in which they are written."""

    def __init__(self) -> None:
        super().__init__(
            Field("", FieldKind.TEXT),
            (
                translate("Policies", "Field"),
                translate("Policies", "Type"),
                translate("Policies", "Options"),
                translate("Policies", "Can be null"),
            ),
        )

    def show(self, fields: Sequence[Field]) -> None:
        self.beginResetModel()
        self.rows = list(fields)
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        kind = self.rows[index.row()].kind
        if index.column() == 2 and kind not in (FieldKind.CHOICE, FieldKind.NUMBER):
            return flags
        if index.column() == 3:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if kind is FieldKind.LABEL else flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        field = self.rows[index.row()]
        if index.column() == 3:
            if role == Qt.ItemDataRole.CheckStateRole and field.kind is FieldKind.LABEL:
                return Qt.CheckState.Checked if field.nullable else Qt.CheckState.Unchecked
            return None
        if role not in (_DISPLAY, _EDIT):
            return None
        kind = field_word(field.kind) if role == _DISPLAY else field.kind.value
        options = str(field.most) if field.kind is FieldKind.NUMBER else ", ".join(field.options)
        return (field.name, kind, options)[index.column()]

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        field = self.rows[index.row()]
        if index.column() == 3 and role == Qt.ItemDataRole.CheckStateRole:
            field = replace(field, nullable=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role != _EDIT:
            return False
        elif index.column() == 0:
            field = replace(field, name=str(value).strip())
        elif index.column() == 1:
            field = Field(field.name, FieldKind(str(value)))
            if field.kind is FieldKind.CHOICE:
                field = replace(field, options=("low", "medium", "high"))
            elif field.kind is FieldKind.NUMBER:
                field = replace(field, most=1)
        elif field.kind is FieldKind.NUMBER:
            text = str(value).strip()
            field = replace(field, most=int(text) if text.isdecimal() else field.most)
        else:
            field = replace(field, options=tuple(part.strip() for part in str(value).split(",") if part.strip()))
        self._change(index.row(), field)
        return True


class ChoiceDelegate(QStyledItemDelegate):
    """A cell that is one of a few values: a box opens where it is edited."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`choices`: values with their words."""
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        box = NamedBox(parent)
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        for value, text in self._choices:
            box.addItem(text, value)

        def take(_row: int) -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box)

        box.activated.connect(take)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(_EDIT)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), editor.currentData(), _EDIT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint(option, index) + QSize(24, 8)


def table_view(model: QAbstractTableModel, name: str) -> QTableView:
    """A table in which a second click or a key edits a cell, so that the arrow keys still move."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    trigger = QTableView.EditTrigger
    view.setEditTriggers(
        trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
    )
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.verticalHeader().hide()
    view.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
    view.setShowGrid(False)
    return view
