"""A check that is put together: the content, a look at what will be read, and how much there is to judge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plumbline.desktop.check.content_panel import ContentPanel
from plumbline.desktop.check.preview_panel import PreviewPanel
from plumbline.desktop.detail.concealment import way_of
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.amounts import duration_text
from plumbline.desktop.widgets.split_view import Splitter
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Stage, Work
from plumbline.intake import IntakeOptions, Preview
from plumbline.intake.folders import is_excluded
from plumbline.services.judging.contents import look
from plumbline.services.judging.counting import ContentCount, count_content
from plumbline.services.judging.recognition import with_recognition

_SHOWN: Final = 50
_WAIT_MS: Final = 250
_LEAST_LINES: Final = 22
_WIDE_LINES: Final = 34
"""From this width on, in heights of a line, a choice has its name beside it."""


class Compose(QWidget):
    """The content, and a look at it."""

    counting_began = Signal()
    counting_went_on = Signal()
    """More items are counted, or all of them, or they can't be."""
    changed = Signal()
    """There is something to judge now, or nothing any more."""

    def __init__(self, tasks: Tasks, preferences: Preferences) -> None:
        super().__init__()
        self._tasks, self._preferences = tasks, preferences
        self.seconds: Callable[[int], float | None] = lambda _: None
        """How long so many items take with what is chosen; None where nobody can tell."""
        self._looking: Task | None = None
        self._counting: Task | None = None
        self._counted: ContentCount | None = None
        self._so_far = 0
        self._uncountable = False
        self._judged = False
        """The choices are those of a check that was made."""
        self._begun = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self._look)
        self.setAcceptDrops(True)
        self.panel, self.preview = ContentPanel(), PreviewPanel()
        splitter = Splitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.panel)
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addWidget(splitter)
        self.panel.changed.connect(self._on_content)
        self.panel.ticked.connect(self._on_ticks)
        self.panel.cleared.connect(self.preview.clear)
        self.panel.replaced.connect(self.preview.clear)
        self.panel.altered.connect(self._on_altered)
        self.panel.split.connect(self.preview.answer)
        self.preview.changed.connect(self._on_choice)
        preferences.changed.connect(self._on_preference)
        self._on_content()

    # What is chosen

    @property
    def content(self) -> Sequence[str] | str:
        """Paths, or the text."""
        return self.panel.content

    @property
    def options(self) -> IntakeOptions:
        """Raises `InputError` for an encoding that does not exist."""
        self.panel.read_lines()  # an answer for other lines is not used
        return replace(self._all_options, exclude=self.panel.tree.excluded if self.panel.sources else ())

    @property
    def _all_options(self) -> IntakeOptions:
        return with_recognition(self.preview.options, self._preferences)

    @property
    def ready(self) -> bool:
        return self.panel.ready

    @property
    def counted(self) -> int:
        """The items that were counted so far; 0 for text, which is not counted."""
        return self.panel.tree.items if self._counted is not None else self._so_far

    @property
    def counting(self) -> bool:
        """Files are still being looked through for items."""
        return bool(self.panel.sources) and self._counted is None and not self._uncountable

    def begun(self) -> None:
        """A check of what is here has begun."""
        self._begun = True

    def begin_anew(self) -> None:
        """The next check begins empty. If it is of the same content, the choices are the same; nothing was answered for it yet."""
        self.preview.forget_answer()
        self._judged = True
        if self._begun:
            self._begun = False
            self.panel.put_aside()

    def asks(self) -> bool:
        """A question has to be answered before the start, and stands before whoever wanted it."""
        self.panel.read_lines()
        self.panel.ask_lines(undecided=self.preview.undecided)
        return self.panel.ask_again()

    # What the window asks

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Larger text and more choices need more height; where the window has less, the page scrolls."""
        lines = QSize(0, _LEAST_LINES * self.fontMetrics().lineSpacing())
        return super().minimumSizeHint().expandedTo(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.preview.put_names(above=self.width() < _WIDE_LINES * self.fontMetrics().lineSpacing())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        self.panel.take(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.panel.drop(event)

    # A look at it

    def _on_content(self) -> None:
        self.panel.clear_button.setEnabled(self.ready)
        self.preview.allow(files=bool(self.panel.sources))
        self._look_soon()
        self.changed.emit()

    def _on_altered(self) -> None:
        if self._judged:
            self.preview.clear()
        self.preview.forget_answer()

    def _on_choice(self) -> None:
        self._judged = False
        self._look_soon()

    def _on_ticks(self) -> None:
        """Of what was counted another part is wanted; it is not counted again."""
        self._look_at_beginning()
        self.say_total()
        self.changed.emit()

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._look_at_beginning()

    def _look_soon(self) -> None:
        self.panel.ask_lines(undecided=self.preview.undecided)
        self._stop_counting()
        self._counted, self._so_far, self._uncountable = None, 0, False
        self.counting_began.emit()
        self._later.start()

    def _look(self) -> None:
        self.panel.read_lines()
        self.panel.ask_lines(undecided=self.preview.undecided)
        self._look_at_beginning()
        self._count()

    def _look_at_beginning(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        if not self.ready:
            self._show(Preview((), (), (), {}, complete=True))
            return
        try:
            options = self.options
        except PlumblineError as error:
            self.preview.show_error(error)
            return
        content = self.content
        self._looking = self._tasks.job(
            self, lambda work: look(content, options, _SHOWN, work), self._show, self.preview.show_error
        )

    def _show(self, found: Preview) -> None:
        self.preview.show_preview(found, way_of(self._preferences, sensitive=False))
        self._show_skips()

    # How much there is

    def _count(self) -> None:
        """Everything, whatever is ticked: what is unticked may be ticked again."""
        sources = tuple(self.panel.sources)
        self.say_total()
        if not sources:
            return
        try:
            options = self._all_options
        except PlumblineError:
            self._on_uncounted()
            return

        def count(work: Work) -> ContentCount:
            return count_content(sources, options, work, lambda items: work.report(Stage.CHECKING, items))

        self._counting = self._tasks.job(
            self,
            count,
            self._on_counted,
            lambda _: self._on_uncounted(),
            progress=lambda _, items, __: self._on_count(items),
        )

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.drop()
            self._counting = None

    def _on_uncounted(self) -> None:
        """The items can't be counted; a check would say why."""
        self._uncountable = True
        self.counting_went_on.emit()

    def _on_count(self, items: int) -> None:
        self._so_far = items
        self.say_total()
        self.counting_went_on.emit()

    def _on_counted(self, found: ContentCount) -> None:
        self._counted = found
        self.panel.show_counts(found)
        self.say_total()
        self._show_skips()
        self.changed.emit()
        self.counting_went_on.emit()

    def _show_skips(self) -> None:
        if self._counted is not None:
            excluded = self.panel.tree.excluded
            self.preview.show_skips(
                [skip for skip in self._counted.skips if not is_excluded(skip.origin.source, "", excluded)]
            )

    def say_total(self) -> None:
        """How many items there are, and how long they take."""
        items = self.counted
        if not items:
            self.panel.show_total("")
            return
        counting = self._counted is None
        words = (
            translate("Check", "{n} items so far…", "", items)
            if counting
            else translate("Check", "{n} items to judge", "", items)
        )
        if not counting and (seconds := self.seconds(items)) is not None:
            words = " · ".join((words, duration_text(seconds)))
        self.panel.show_total(words)
