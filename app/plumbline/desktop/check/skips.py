"""What was skipped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say, say_origin
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.domain.content import Skip, SkipReason

MOST_SKIPS: Final = 200
"""More than these are not listed."""
_ROWS: Final = 6
_REASONS: Final = {
    SkipReason.EMPTY: mark("Check", "Empty"),
    SkipReason.TOO_LARGE: mark("Check", "Too large"),
    SkipReason.BINARY: mark("Check", "Not text"),
    SkipReason.UNDECODABLE: mark("Check", "Unknown encoding"),
    SkipReason.UNSUPPORTED: mark("Check", "Unsupported file type"),
    SkipReason.NOT_REGULAR: mark("Check", "Not a regular file"),
    SkipReason.OUTSIDE: mark("Check", "Outside the chosen folder"),
    SkipReason.LINK: mark("Check", "Symbolic link"),
    SkipReason.UNREADABLE: mark("Check", "Could not be opened"),
    SkipReason.MALFORMED: mark("Check", "Invalid for its format"),
    SkipReason.NO_TEXT_COLUMN: mark("Check", "No text column found"),
    SkipReason.MISSING: mark("Check", "Not found"),
    SkipReason.HIDDEN: mark("Check", "Hidden or system file"),
    SkipReason.EXCLUDED: mark("Check", "Excluded by a filter"),
    SkipReason.OTHER_PART: mark("Check", "Another part of the file is read"),
    SkipReason.CHANGED: mark("Check", "Changed while being read"),
    SkipReason.SYSTEM: mark("Check", "Not written by a person"),
    SkipReason.MEDIA: mark("Check", "Media without text"),
    SkipReason.DELETED: mark("Check", "Deleted message"),
    SkipReason.SHARED: mark("Check", "Shared from someone else"),
    SkipReason.PROTECTED: mark("Check", "Protected by a password"),
    SkipReason.SCANNED: mark("Check", "A picture of text"),
    SkipReason.STOPPED: mark("Check", "Took too long or too much memory"),
}


def skip_reason(reason: SkipReason) -> str:
    """The kind of reason, in a few words."""
    return translate("Check", _REASONS[reason])


def skip_line(skip: Skip) -> str:
    """What was skipped, and why."""
    return f"{say_origin(skip.origin)} – {_why(skip)}"


def _why(skip: Skip) -> str:
    return say(skip.detail) if skip.detail else skip_reason(skip.reason)


def show_skips(parent: QWidget, skips: Sequence[Skip], words: str) -> None:
    """Lists skips in a dialog, below a sentence."""
    SkipsDialog(parent, skips, words).open()


class SkipsDialog(Sheet):
    """What was skipped, and beside it why."""

    def __init__(self, parent: QWidget, skips: Sequence[Skip], words: str) -> None:
        super().__init__(parent, translate("Check", "Skipped entries"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        listed = skips[:MOST_SKIPS]
        table = QTableWidget(len(listed), 2)
        table.setAccessibleName(translate("Check", "Skipped entries"))
        table.setHorizontalHeaderLabels([translate("Check", "Name"), translate("Check", "Reason")])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setItemDelegateForColumn(0, TextDelegate(table, Qt.TextElideMode.ElideMiddle))
        for row, skip in enumerate(listed):
            for column, said in enumerate((say_origin(skip.origin), _why(skip))):
                cell = QTableWidgetItem(said)
                cell.setToolTip(said)
                table.setItem(row, column, cell)
        table.resizeRowsToContents()
        table.setMinimumHeight(_ROWS * 2 * self.fontMetrics().lineSpacing())
        self.body.addWidget(label(words, wrap=True))
        self.body.addWidget(table, 1)
        if len(skips) > len(listed):
            self.body.addWidget(
                label(translate("Check", "The first {n} are listed.", "", len(listed)), "muted", wrap=True)
            )
        self.buttons.addButton(translate("Check", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        table.setFocus()
