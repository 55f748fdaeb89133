"""A preview of a report, some items at a time. Words that are selected in it can be masked."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import SHOWN, way_of
from plumbline.desktop.history.printing import colours_of, markup, style
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.wording import wording
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import add_entry
from plumbline.desktop.widgets.theme import Theme
from plumbline.report.document import Choices, Data, reduced

_TOGETHER: Final = 25
_CODE: Final = re.compile(r"⟨([0-9A-F]{4,6})⟩")
_BETWEEN: Final = re.compile("[\u2028\u2029\n]+")


def words_of(selected: str) -> list[str]:
    """What was selected, each line by itself; what a page shows by its code stands for itself."""
    found: dict[str, None] = {}
    for line in _BETWEEN.split(selected):
        for word in (line.strip(), _CODE.sub(lambda code: _character(code[1]), line).strip()):
            if len(word) > 1:
                found[word] = None
    return list(found)


def _character(code: str) -> str:
    number = int(code, 16)
    return chr(number) if number <= 0x10FFFF else ""


class _Page(QTextBrowser):
    """Text to be read and selected. It loads nothing and opens nothing."""

    mask_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(translate("Report", "Preview of the report"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing."""
        del kind, name
        return None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        entry = add_entry(menu, translate("Report", "Mask selection"), self.mask_wanted.emit)
        entry.setEnabled(self.textCursor().hasSelection())
        menu.exec(event.globalPos())
        menu.deleteLater()


class ReportPreview(QWidget):
    """The page as it will be, but for the table of links."""

    mask_wanted = Signal(list)
    """Emits words that a person wants masked."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self._document: Data | None = None
        self._first = 0
        self._opened = False
        self.page = _Page()
        self._mask_button = button(translate("Report", "Mask selection"), self._mask)
        self._mask_button.setEnabled(False)
        self.page.mask_wanted.connect(self._mask)
        self.page.copyAvailable.connect(self._mask_button.setEnabled)
        self._before = button(translate("Report", "Previous items"), lambda: self._turn(-_TOGETHER))
        self._after = button(translate("Report", "Next items"), lambda: self._turn(_TOGETHER))
        self._where = label("", "muted")
        self._hidden = label(translate("Report", "Texts are hidden here, but they will be in the report."), wrap=True)
        self._show = button(translate("Report", "Show texts"), self._open)
        line = QHBoxLayout()
        line.addWidget(self._hidden, 1)
        line.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.page, 1)
        column.addWidget(flow(self._mask_button, self._before, self._after, self._where))
        theme.changed.connect(self._draw)
        self._draw()

    def show_report(self, document: Data | None) -> None:
        """Shows a report; the place in it stays where it can."""
        self._document = document
        if document is None or self._first >= len(document["items"]):
            self._first = 0
        self._draw()

    def _open(self) -> None:
        self._opened = True
        self._draw()
        self.page.setFocus()

    def _turn(self, by: int) -> None:
        self._first += by
        self._draw()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _draw(self) -> None:
        document = self._document
        count = len(document["items"]) if document else 0
        last = min(self._first + _TOGETHER, count)
        for one in (self._before, self._after, self._where):
            one.setVisible(count > _TOGETHER)
        self._before.setEnabled(self._first > 0)
        self._after.setEnabled(last < count)
        words = translate("Report", "Items {first} to {last} of {all}")
        self._where.setText(
            words.format(first=number_text(self._first + 1), last=number_text(last), all=number_text(count))
        )
        concealed = document is not None and self._conceals(document)
        self._hidden.setVisible(concealed)
        self._show.setVisible(concealed)
        if document is None:
            self.page.clear()
            return
        shown = {**document, "items": [reduced(one, _HIDING) for one in document["items"]]} if concealed else document
        place = self.page.verticalScrollBar().value()
        said = wording()
        self.page.document().setDefaultStyleSheet(style(colours_of(self._theme.tokens)))
        self.page.setHtml(markup(shown, said, range(self._first, last)))
        self.page.verticalScrollBar().setValue(place)

    def _conceals(self, document: Data) -> bool:
        if self._opened or not document["report"]["texts"]:
            return False
        sensitive = any(run["policy"]["sensitive"] for run in document["runs"])
        return way_of(self._preferences, sensitive=sensitive) != SHOWN

    def _mask(self) -> None:
        words = words_of(self.page.textCursor().selectedText())
        if words:
            self.mask_wanted.emit(words)


_HIDING: Final = Choices(texts=False)
