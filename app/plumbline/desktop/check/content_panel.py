"""What is to be judged: pasted text, or files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from plumbline.desktop.check.source_tree import SourceTree
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.text_field import TextField
from plumbline.intake import Split
from plumbline.services.judging.counting import ContentCount

_SMALL: Final = 100_000
"""A text of so many characters is looked through at every key; a longer one once it is at rest."""
_PROBES: Final = 20


class ContentPanel(Card):
    """Takes text or files, one in the place of the other. A text that somebody wrote is not lost."""

    changed = Signal()
    """There is other text, or there are other files."""
    ticked = Signal()
    """Of the same files others are to be read."""
    split = Signal(object)
    """A `Split`, the answer to the question about lines."""
    asked = Signal()
    """The question about lines has come."""
    cleared = Signal()
    replaced = Signal()
    """Something else has taken the place of all that was there."""
    altered = Signal()
    """Files have joined others, or no line is left of the text that stood in the field."""
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("Check", "CONTENT"))
        self.sources: list[str] = []
        self.text = TextField()
        self.text.setAccessibleName(translate("Check", "Text to judge"))
        self.text.setPlaceholderText(translate("Check", "Paste or type text to judge, or drop files and folders here."))
        self.text.setAcceptDrops(False)
        self.text.textChanged.connect(self._on_text)
        self._unread = False
        self._before = ""
        self._line_count = 0
        self.tree = SourceTree()
        self.tree.changed.connect(self.ticked)
        self.clear_button = button(translate("Check", "Clear"), self.clear)
        self._which = QStackedWidget()
        self._which.addWidget(self.text)
        self._which.addWidget(self.tree)
        self._lines = label("", wrap=True)
        self._line_button = button(translate("Check", "One item per line"), lambda: self.split.emit(Split.LINE))
        self.question = flow(
            self._lines,
            self._line_button,
            button(translate("Check", "One text"), lambda: self.split.emit(Split.FILE)),
        )
        self.question.hide()
        self._kept = flow(
            label(_kept_words(), wrap=True),
            button(translate("Check", "Check the text instead"), self.show_text),
        )
        self._kept.hide()
        self._aside: tuple[str, tuple[str, ...], tuple[str, ...]] | None = None
        """The text, the files and what was left out of them, of the check before."""
        self._former = flow(button(translate("Check", "Use the previous content"), self.bring_back))
        self._total = label("", wrap=True)
        self._total.setObjectName("Number of items")
        self._total.hide()
        self.body.addWidget(self._which, 1)
        self.body.addWidget(self.question)
        self.body.addWidget(self._kept)
        self.body.addWidget(self._former)
        self.body.addWidget(self._total)
        self.body.addWidget(
            flow(
                button(translate("Check", "Add files…"), self.add_files),
                button(translate("Check", "Add folder…"), self.add_folder),
                self.clear_button,
            )
        )
        self._show()

    @property
    def content(self) -> Sequence[str] | str:
        """Paths, or the text."""
        return self.tree.ticked if self.sources else self.text.toPlainText()

    @property
    def ready(self) -> bool:
        """There is something to judge."""
        return bool(self.tree.ticked) if self.sources else self._has_text

    @property
    def _has_text(self) -> bool:
        block = self.text.document().begin()
        while block.isValid():
            if block.text().strip():
                return True
            block = block.next()
        return False

    def add_sources(self, paths: Sequence[str | Path]) -> None:
        """Files and folders are checked in the place of typed text, which is kept."""
        new = [str(path) for path in paths if str(path) not in self.sources]
        if new and (self.sources or self._aside is not None):
            self.altered.emit()
        elif new and self._has_text:
            self.replaced.emit()
            self.said.emit(_kept_words())
        if new:
            self._aside = None
        self.sources += new
        self._show()
        self.changed.emit()

    def put_text(self, text: str) -> None:
        """Text takes the place of files, and of other text, which can be brought back."""
        replaced_text, replaced_files = self._has_text, bool(self.sources)
        self._put(text)
        if replaced_text:
            self.text.setFocus()
            self.said.emit(translate("Check", "The pasted text has replaced yours. Undo brings it back."))
        elif replaced_files:
            self.said.emit(translate("Check", "The pasted text has replaced the files."))

    def _put(self, text: str) -> None:
        if self.sources or self._has_text:
            self.replaced.emit()
        self.sources.clear()
        self.text.selectAll()
        self.text.insertPlainText(text)
        self._show()
        self.changed.emit()

    def show_text(self) -> None:
        """Back from files to the text."""
        self.replaced.emit()
        self.sources.clear()
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Removes what is shown; a text that files stand before comes back."""
        if self.sources and self._has_text:
            self.show_text()
            return
        self._put("")
        self.cleared.emit()

    def put_aside(self) -> None:
        """Begins empty, and offers what was there again."""
        if self.ready:
            self._aside = (self.text.toPlainText(), tuple(self.sources), self.tree.excluded if self.sources else ())
            self.sources.clear()
            self._before = ""
            self.text.clear()
            self._show()
            self.changed.emit()

    def bring_back(self) -> None:
        """Takes the content of the check before again."""
        if self._aside is None:
            return
        text, sources, left_out = self._aside
        self._aside = None
        self.sources += sources
        self.text.setPlainText(text)
        self._show(left_out)
        self.text.setFocus()
        self.changed.emit()

    def _on_text(self) -> None:
        self._unread = True
        if self._aside is not None and self._has_text:
            self._aside = None
            self._former.hide()
            self.altered.emit()
        if self.text.document().characterCount() <= _SMALL:
            self.read_lines()
        self.changed.emit()

    def read_lines(self) -> None:
        """Counts the lines, and tells whether one is left of those that were there when they were last read."""
        if not self._unread:
            return
        self._unread = False
        text = self.text.toPlainText()
        self._line_count = sum(map(bool, map(str.strip, text.splitlines())))
        if self._before and not _share_a_line(self._before, text):
            self.altered.emit()
        self._before = text if self._line_count else ""

    def _show(self, left_out: tuple[str, ...] = ()) -> None:
        self._former.setVisible(self._aside is not None)
        self._which.setCurrentWidget(self.tree if self.sources else self.text)
        self._kept.setVisible(bool(self.sources) and self._has_text)
        self.tree.show_sources(self.sources, left_out)

    def add_files(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFiles, translate("Check", "Add files"))

    def add_folder(self) -> None:
        self._choose(QFileDialog.FileMode.Directory, translate("Check", "Add folder"))

    def _choose(self, mode: QFileDialog.FileMode, title: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.add_sources)
        dialog.open()

    def take(self, event: QDragEnterEvent) -> None:
        """Accepts what can be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """Addresses that are no local files are taken as text."""
        data = event.mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_sources(paths)
        elif data.hasText():
            self.put_text(data.text())
        event.acceptProposedAction()

    # What is said below

    def ask_lines(self, *, undecided: bool) -> None:
        """Lines can be one text or as many items: where nothing was chosen, it is asked beside the text."""
        asked = undecided and not self.sources and self._line_count > 1
        new = asked and self.question.isHidden()
        self.question.setVisible(asked)
        self._lines.setText(translate("Check", "{n} lines: one item per line, or one text?", "", self._line_count))
        if new:
            self.asked.emit()

    def ask_again(self) -> bool:
        """Brings the question about lines to whoever starts without an answer; False where there is none."""
        if self.question.isHidden():
            return False
        self._line_button.setFocus()
        return True

    def show_counts(self, found: ContentCount) -> None:
        self.tree.show_counts(found)

    def show_total(self, words: str) -> None:
        """How much there is to judge, and how long it will take."""
        self._total.setText(words)
        self._total.setVisible(bool(words))


def _kept_words() -> str:
    """What became of a text in whose place files are checked."""
    return translate("Check", "Your text is kept, but the files will be checked.")


def _share_a_line(before: str, after: str) -> bool:
    """True where one of the lines that have words is in both texts; looks first at a few of them."""
    whole = f"\n{after}\n"
    some = (_line_at(before, place * len(before) // _PROBES) for place in range(_PROBES))
    return any(line.strip() and f"\n{line}\n" in whole for line in some) or not _lines(before).isdisjoint(_lines(after))


def _line_at(text: str, place: int) -> str:
    start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    return text[start : end if end >= 0 else len(text)]


def _lines(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(str.strip, text.splitlines())))
