"""The files that were done, newest first, with what came of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision
from plumbline.services.judging.watching.journal import Event, Line

_MOST: Final = 500
_FITTED: Final = QHeaderView.ResizeMode.ResizeToContents
_LINE: Final = Qt.ItemDataRole.UserRole
_WHAT: Final = {
    Event.LEFT_OUT: mark("Watch", "Nothing to judge"),
    Event.CHANGED: mark("Watch", "Changed since, judged again"),
    Event.GONE: mark("Watch", "Removed before it was read"),
}


class DoneList(QTreeWidget):
    """The last files; the rest is in the journal."""

    run_wanted = Signal(int)
    """A run is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Watch", "Finished files"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels([translate("Watch", "File"), translate("Watch", "Outcome"), translate("Watch", "When")])
        header = self.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate((_FITTED, QHeaderView.ResizeMode.Stretch, _FITTED)):
            header.setSectionResizeMode(column, mode)
        self.itemActivated.connect(lambda *_: self.show_run())

    @property
    def run(self) -> int | None:
        """The run of the file that is chosen."""
        item = self.currentItem()
        line = item.data(0, _LINE) if item else None
        return line.run if isinstance(line, Line) else None

    def show_run(self) -> None:
        if self.run is not None:
            self.run_wanted.emit(self.run)

    def add(self, lines: Sequence[Line]) -> None:
        for line in lines:
            path = str(Path(line.folder, line.file))
            item = QTreeWidgetItem([Path(line.file).name, outcome(line), moment_text(line.at)])
            item.setData(0, _LINE, line)
            item.setToolTip(0, path)
            item.setToolTip(1, outcome(line))
            self.insertTopLevelItem(0, item)
        while self.topLevelItemCount() > _MOST:
            self.takeTopLevelItem(self.topLevelItemCount() - 1)


def outcome(line: Line) -> str:
    """What came of a file."""
    if line.event is Event.JUDGED:
        return _counts(line.counts or {})
    if line.event is Event.SAME:
        return translate("Watch", "The same as {file}").format(file=Path(line.same_as).name)
    if line.event is Event.FAILED:
        return translate("Watch", "Can't be judged: {why}").format(why=line.why)
    return translate("Watch", _WHAT[line.event])


def _counts(counts: Mapping[str, int]) -> str:
    said = (f"{signed(Decision(word))}: {number_text(count)}" for word, count in counts.items())
    return " · ".join(said)
