"""Searches as one types: the newest wins, the first page comes first, then how far it reaches, then what is looked at.

The first page and the pages that are scrolled to come through the store's lane. How far a search reaches is gone over in a thread
of its own, which ends with the search: for a million verdicts it takes a fraction of a second, and nobody waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from plumbline.desktop.history.asked import Asked
from plumbline.desktop.history.model import PAGE, HitsModel
from plumbline.desktop.shell.tasks import Failed, Task, Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.finding import whole_page
from plumbline.store.history import History
from plumbline.store.results import HitPage, PageStarts

AT_ONCE: Final = 2
"""Pages that are fetched at the same time while one scrolls; the newest wish comes first."""


class Searching(QObject):
    """Fills a model with what is asked."""

    began = Signal()
    """A new search is under way."""
    changed = Signal()
    """More is known: the first page, or how far the search reaches."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], trouble: Failed, parent: QObject) -> None:
        """`history`: opened when it is first asked of, on a thread of work."""
        super().__init__(parent)
        self.model = HitsModel(self)
        self.asked = Asked()
        self.rows = 0
        self.under_way = False
        self.whole = True
        """The search reaches no farther than the rows that are known."""
        self._tasks, self._history, self._trouble = tasks, history, trouble
        self._running: list[Task] = []
        self._fetching: dict[int, Task] = {}
        self._wishes: list[int] = []
        self._cursor = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch)
        self.model.page_wanted.connect(self._wish)
        self.model.more_wanted.connect(self._go_on)

    def ask(self, asked: Asked) -> None:
        """Begins a search; what an earlier one still does is dropped."""
        self.drop()
        self.asked, self.under_way = asked, True
        self.began.emit()
        history = self._history
        self._running.append(
            self._tasks.run(
                self,
                lambda: whole_page(history(), asked.words, asked.filters, limit=PAGE),
                self._on_first,
                self._on_trouble,
            )
        )

    def drop(self) -> None:
        """Nothing of what is under way counts any more."""
        for task in (*self._running, *self._fetching.values()):
            task.drop()
        self._running, self._fetching, self._wishes = [], {}, []
        self.under_way = False

    def _on_trouble(self, error: PlumblineError) -> None:
        self.under_way = False
        self._trouble(error)
        self.changed.emit()

    # How far it reaches

    def _on_first(self, page: HitPage) -> None:
        self.under_way = False
        self.rows, self._cursor, self.whole = 0, "", not page.cursor
        self.model.begin(page.hits)
        if self.whole:
            self.rows = len(page.hits)
        else:
            self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        asked, cursor, rows = self.asked, self._cursor, self.rows
        history = self._history

        def steps(task: Task) -> Generator[PageStarts, None, None]:
            at, before = cursor, rows
            while not task.stopping():
                step = history().search.paginate(asked.words, asked.filters, page=PAGE, cursor=at, before=before)
                yield step
                at, before = step.cursor, before + step.rows
                if not at or before > rows:
                    return

        self._running.append(self._tasks.follow(self, steps, self._on_starts, failed=self._on_trouble))

    def _on_starts(self, starts: list[PageStarts]) -> None:
        for step in starts:
            self.rows += step.rows
            self._cursor = step.cursor
            self.whole = not step.cursor
            self.model.reach(self.rows, step)
        self.changed.emit()

    # Pages

    def _wish(self, page: int) -> None:
        if page in self._fetching:
            return
        if page in self._wishes:
            self._wishes.remove(page)
        self._wishes.append(page)
        del self._wishes[:-AT_ONCE]
        self._soon.start()

    def _fetch(self) -> None:
        while self._wishes and len(self._fetching) < AT_ONCE:
            page = self._wishes.pop()
            start = self.model.start_of(page)
            if start is not None:
                self._fetch_page(page, start)

    def _fetch_page(self, page: int, start: str) -> None:
        asked, history = self.asked, self._history

        def fetched(found: HitPage) -> None:
            self._fetching.pop(page, None)
            self.model.put(page, found.hits)
            self._fetch()

        def failed(error: PlumblineError) -> None:
            self._fetching.pop(page, None)
            self._trouble(error)

        self._fetching[page] = self._tasks.run(
            self, lambda: whole_page(history(), asked.words, asked.filters, limit=PAGE, cursor=start), fetched, failed
        )
