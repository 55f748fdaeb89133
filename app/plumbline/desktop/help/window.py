"""The guide beside the main window: its pages, and a search through them. Nothing is loaded from elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from plumbline.desktop.help.guide import INDEX, Find, Guide, anchor
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import ListBeside

_SIZE: Final = QSize(860, 680)


class HelpWindow(QWidget):
    """A window of its own, so that one can read and work side by side."""

    def __init__(self, parent: QWidget, guide: Guide) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("Help", "Plumbline Help"))
        self.resize(_SIZE)
        self._guide = guide
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Help", "Search the guide"))
        self.search.setAccessibleName(translate("Help", "Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.pages = self._list(translate("Help", "Pages"))
        self.pages.fill([(page, title, "") for page, title in guide.pages.items()])
        self.found = self._list(translate("Help", "Search results"))
        self.nothing = label(translate("Help", "Nothing found. Try another word."), "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lists = QStackedWidget()
        for widget in (self.pages, self.found, self.nothing):
            self._lists.addWidget(widget)
        self.text = _Browser()
        self.text.setAccessibleName(translate("Help", "Guide"))
        self.text.anchorClicked.connect(self._follow)
        self.back = button(translate("Help", "Back"), self._go_back)
        self.back.setEnabled(False)
        self._shown: list[tuple[str, str]] = []
        self._lay_out()
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("F1")):
            QShortcut(keys, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def open_page(self, page: str = INDEX, at: str = "") -> None:
        """`at`: the anchor of a heading."""
        self._show(page, at)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Links have the colour that was theirs when the page was shown."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown:
            self._show(*self._shown.pop())

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self._lists, 1)
        reading = QWidget()
        right = QVBoxLayout(reading)
        right.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addStretch(1)
        right.addLayout(line)
        right.addWidget(self.text, 1)
        outer = QVBoxLayout(self)
        outer.addWidget(ListBeside(side, reading, 240))

    def _list(self, name: str) -> EntryList:
        made = EntryList(name)
        made.itemActivated.connect(lambda _: self._open_entry(made.name))
        made.itemClicked.connect(lambda _: self._open_entry(made.name))
        return made

    def _open_entry(self, name: str) -> None:
        page, _, at = name.partition("#")
        if self._shown[-1:] != [(page, at)]:
            self._show(page, at)

    def _find(self, words: str) -> None:
        finds = self._guide.find(words)
        self.found.fill([self._entry(find) for find in finds])
        shown = self.pages if not words.strip() else self.found if finds else self.nothing
        self._lists.setCurrentWidget(shown)

    def _entry(self, find: Find) -> tuple[str, str, str]:
        section, page = find.section, self._guide.pages[find.section.page]
        title = page if section.title == page else f"{page} › {section.title}"
        return f"{section.page}#{section.anchor}", title, find.excerpt

    def _show(self, page: str, at: str) -> None:
        self._shown.append((page, at))
        self.back.setEnabled(len(self._shown) > 1)
        self.text.show_markdown(self._guide.text(page))
        self.text.go_to(at)
        self.pages.choose(page)

    def _follow(self, url: QUrl) -> None:
        page = url.path().removesuffix(".md") or self._shown[-1][0]
        if url.isRelative() and page in self._guide.pages:
            self._show(page, url.fragment())

    def _go_back(self) -> None:
        if len(self._shown) > 1:
            self._shown.pop()
            self._show(*self._shown.pop())


class _Browser(QTextBrowser):
    """Shows Markdown. It follows no link by itself and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002, N802 - Qt's name
        return None

    def show_markdown(self, text: str) -> None:
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)

    def go_to(self, at: str) -> None:
        block = self.document().begin()
        while at and block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == at:
                break
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.End)
        cursor = self.textCursor()
        cursor.setPosition(block.position() if at and block.isValid() else 0)
        self.setTextCursor(cursor)
