"""Opening the file that an item came from, with the system's program, and saying where in it the item stands.

Another program may run what a file holds, or load what it names from the network. So a kind that can is asked about first, and of
a file of no kind that is read here the folder is opened instead.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_place
from plumbline.desktop.shell.tasks import Failed, Lane, Task, Tasks
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.place import Place
from plumbline.domain.work import Work
from plumbline.intake import READERS, Format
from plumbline.intake.packed import PACKED
from plumbline.services.judging.source_files import has_file, place_now, source_file
from plumbline.store.results.items import ItemRecord

_ACTIVE: Final = frozenset({Format.HTML, Format.EML, Format.MBOX, Format.MSG})
_MACROS: Final = frozenset({".docm", ".xlsm", ".pptm"})
_QUIET: Final = (
    frozenset(suffix for reader in READERS if reader.name not in _ACTIVE for suffix in reader.suffixes if suffix)
    | frozenset(PACKED)
) - _MACROS
_ASKED: Final = _MACROS | {suffix for reader in READERS if reader.name in _ACTIVE for suffix in reader.suffixes}


class SourceFile(QObject):
    """The file of the item that is looked at."""

    said = Signal(str)

    def __init__(self, around: QWidget, tasks: Tasks, show_error: Failed) -> None:
        super().__init__(around)
        self._around, self._tasks, self._show_error = around, tasks, show_error
        self._looking: Task | None = None

    @staticmethod
    def there(item: ItemRecord | None) -> bool:
        """Whether the item came from a file."""
        return item is not None and has_file(item)

    def open(self, item: ItemRecord) -> None:
        """Opens it, and says meanwhile if the text is not at its place any more."""
        self._tasks.run(self, lambda: source_file(item), partial(self._go, item), self._show_error, Lane.WORK)

    def _go(self, item: ItemRecord, file: Path) -> None:
        suffix = file.suffix.lower()
        if suffix in _ASKED:
            self._ask(file, partial(self._open, item, file))
        elif suffix in _QUIET:
            self._open(item, file)
        else:
            self._open_folder(item, file)

    def _ask(self, file: Path, go: Callable[[], object]) -> None:
        question = Question(
            self._around, translate("SourceFile", "Open in another program"), translate("SourceFile", "Open")
        )
        question.say(
            translate(
                "SourceFile",
                "{file} opens in another program. Unlike Plumbline, that program may run what is in the file, or load pictures "
                "and pages from the network, and so tell others that it was opened.",
            ).format(file=steady(file.name))
        )
        folder = question.buttons.addButton(
            translate("SourceFile", "Open folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        folder.clicked.connect(question.reject)
        folder.clicked.connect(lambda: _open(file.parent))
        question.accepted.connect(go)
        question.open()

    def _open(self, item: ItemRecord, file: Path) -> None:
        words = (
            translate("SourceFile", "{file} was opened.")
            if _open(file)
            else translate("SourceFile", "No program for {file} was found on this computer.")
        )
        self._say(words.format(file=steady(file.name)), item)

    def _open_folder(self, item: ItemRecord, file: Path) -> None:
        _open(file.parent)
        words = translate(
            "SourceFile", "The folder of {file} was opened, since opening a file of this kind could run it."
        )
        self._say(words.format(file=steady(file.name)), item)

    def _say(self, words: str, item: ItemRecord) -> None:
        """Also copies the place, and looks whether the text is still there."""
        place = say_place(item.content.origin.place)
        if place:
            QGuiApplication.clipboard().setText(place)
            where = translate("SourceFile", "The item is at: {place} (copied).").format(place=place)
            words = f"{words} {where}"
        self.said.emit(words)
        if self._looking is not None:
            self._looking.drop()

        def look(work: Work) -> Place | None:
            return place_now(item, work)

        self._looking = self._tasks.job(self, look, partial(self._compare, item), self._show_error)

    def _compare(self, item: ItemRecord, now: Place | None) -> None:
        if now == item.content.origin.place:
            return
        words = translate("SourceFile", "The file has changed since it was judged.")
        more = (
            translate("SourceFile", "The item's text is not in it any more.")
            if now is None
            else translate("SourceFile", "The item's text is now at: {place}.").format(place=say_place(now))
        )
        self.said.emit(f"{words} {more}")


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
