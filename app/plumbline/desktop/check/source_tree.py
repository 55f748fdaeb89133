"""The files and folders of a check as a tree: what is ticked is read, and beside each file stands how many items it holds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem

from plumbline.desktop.check.skips import skip_line, skip_reason
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import number_text
from plumbline.domain.content import Skip
from plumbline.intake.folders import is_excluded, pattern_of
from plumbline.services.judging.counting import ContentCount, FileCount

_MOST_FILES: Final = 5_000
"""More are read and not listed one by one."""
_PATH: Final = int(Qt.ItemDataRole.UserRole)
_COUNT: Final = _PATH + 1


class _Rows(QStyledItemDelegate):
    """Rows as high as those of the program's tables."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), option.fontMetrics.height() + 12)


class SourceTree(QTreeWidget):
    """What was added, and below a folder the files in it once they were counted."""

    changed = Signal()
    """Something was ticked or unticked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Check", "Files and folders to judge"))
        self.setColumnCount(2)
        self.setHeaderLabels([translate("Check", "Name"), translate("Check", "Items")])
        self.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Rows(self))
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(lambda *_: self.changed.emit())
        self._left_out: tuple[str, ...] = ()

    def show_sources(self, sources: Sequence[str], left_out: tuple[str, ...] = ()) -> None:
        """Not counted yet; what was left out of a source that stays is forgotten, but for these patterns."""
        self._left_out = left_out
        self.blockSignals(True)
        self.clear()
        for source in sources:
            self.addTopLevelItem(_root(source))
        self.blockSignals(False)

    def show_counts(self, found: ContentCount) -> None:
        """Lists the files. Ticks stay where they are."""
        excluded, ticked = self.excluded, self.ticked
        roots = [_path(top) for top in self._tops()]
        why = {skip.origin.source: skip for skip in found.skips if not skip.origin.place}
        self._left_out = ()
        self.blockSignals(True)
        self.clear()
        for root in roots:
            top = _grown(root, found.files, why)
            self.addTopLevelItem(top)
            for leaf in _leaves(top):
                if root not in ticked or is_excluded(_path(leaf), "", excluded):
                    leaf.setCheckState(0, Qt.CheckState.Unchecked)
            top.setExpanded(True)
        self.blockSignals(False)

    def _tops(self) -> list[QTreeWidgetItem]:
        return list(filter(None, (self.topLevelItem(place) for place in range(self.topLevelItemCount()))))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The sources of which something is read."""
        return tuple(_path(top) for top in self._tops() if _is_read(top))

    @property
    def excluded(self) -> tuple[str, ...]:
        """Patterns of the files and folders below them that are not read."""
        patterns = list(self._left_out)
        waiting = self._tops()
        while waiting:
            for below in _children(waiting.pop()):
                if _is_read(below):
                    waiting.append(below)
                else:
                    patterns.append(pattern_of(_path(below)))
        return tuple(sorted(patterns))

    @property
    def items(self) -> int:
        """How many items the ticked files hold, as far as they were counted."""
        leaves = (leaf for top in self._tops() for leaf in _leaves(top))
        return sum(int(leaf.data(0, _COUNT) or 0) for leaf in leaves if _is_read(leaf))


def _path(entry: QTreeWidgetItem) -> str:
    return str(entry.data(0, _PATH))


def _is_read(entry: QTreeWidgetItem) -> bool:
    return entry.checkState(0) is not Qt.CheckState.Unchecked


def _children(entry: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return list(filter(None, (entry.child(place) for place in range(entry.childCount()))))


def _root(path: str) -> QTreeWidgetItem:
    return _entry(f"\u200e{path}", path)  # a path begins with its "/" where one reads from right to left, too


def _entry(text: str, path: str) -> QTreeWidgetItem:
    entry = QTreeWidgetItem([text, ""])
    entry.setData(0, _PATH, path)
    entry.setToolTip(0, path)
    entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
    entry.setCheckState(0, Qt.CheckState.Checked)
    entry.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return entry


def _grown(root: str, files: dict[str, FileCount], why: dict[str, Skip]) -> QTreeWidgetItem:
    """A source with its files below it, folder in folder."""
    top = _root(root)
    base = PurePath(os.path.abspath(root))  # noqa: PTH100 - as they are read
    folders: dict[PurePath, QTreeWidgetItem] = {base: top}
    listed = 0
    rest = FileCount()
    for name, count in files.items():
        path = PurePath(name)
        if path == base:
            _say(top, count, why.get(name))
        elif path.is_relative_to(base):
            listed += 1
            if listed > _MOST_FILES:
                rest = FileCount(rest.items + count.items, rest.skips + count.skips)
                continue
            entry = _entry(path.name, name)
            _folder(path.parent, folders).addChild(entry)
            _say(entry, count, why.get(name))
    if rest.items or rest.skips:
        more = _entry(translate("Check", "{n} more files", "", listed - _MOST_FILES), root)
        more.setFlags(more.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        top.addChild(more)
        _say(more, rest)
    return top


def _folder(path: PurePath, folders: dict[PurePath, QTreeWidgetItem]) -> QTreeWidgetItem:
    if path not in folders:
        entry = _entry(path.name, str(path))
        _folder(path.parent, folders).addChild(entry)
        folders[path] = entry
    return folders[path]


def _say(entry: QTreeWidgetItem, count: FileCount, skip: Skip | None = None) -> None:
    entry.setData(0, _COUNT, count.items)
    skipped = translate("Check", "Skipped") if skip is None else skip_reason(skip.reason)
    entry.setText(1, number_text(count.items) if count.items else skipped)
    if skip is not None:
        entry.setToolTip(1, skip_line(skip))


def _leaves(top: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    waiting = [top]
    while waiting:
        entry = waiting.pop()
        below = _children(entry)
        if not below:
            yield entry
        waiting += below
