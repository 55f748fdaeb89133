"""A log of contacts, to be read and to be cleared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.labels import label

_MOST_SHOWN: Final = 2000


class ContactListDialog(QDialog):
    """The newest come first; `clear` is the button that asks for the log to be cleared."""

    def __init__(
        self, parent: QWidget, title: str, words: str, heads: Sequence[str], rows: Iterable[Sequence[str]]
    ) -> None:
        """`heads` are the columns behind the time; each row begins with its time, as it was recorded."""
        super().__init__(parent)
        self.setWindowTitle(title)
        window = parent.window()
        self.resize(min(820, window.width() - 40), min(480, window.height() - 40))
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(title)
        self.table.setHeaderLabels([translate("Settings", "When"), *heads])
        for when, *cells in islice(rows, _MOST_SHOWN):
            row = QTreeWidgetItem([logged_moment_text(when), *cells])
            for column, text in enumerate(cells, 1):
                row.setToolTip(column, text)
            self.table.addTopLevelItem(row)
        for column in range(len(heads)):
            self.table.resizeColumnToContents(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.clear = buttons.addButton(translate("Settings", "Clear list"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(label(words, "muted", wrap=True))
        outer.addWidget(self.table, 1)
        outer.addWidget(buttons)


def logged_moment_text(when: str) -> str:
    """The log is a file that people can edit: what is no time is shown as it stands."""
    try:
        return moment_text(when)
    except ValueError:
        return when
