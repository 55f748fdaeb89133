"""Searching as one types: the newest query wins, the first page comes first, then the number of rows, then what is scrolled to.

Pages are loaded in the store's lane, the rows counted in a thread of their own: nobody waits for a count of a million verdicts."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from plumbline.desktop.history.hits_model import PAGE, HitsModel
from plumbline.desktop.history.query import Query
from plumbline.desktop.shell.tasks import Failed, Lane, Task, Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Work
from plumbline.services.history.finding import whole_page
from plumbline.store.history import History
from plumbline.store.results.search import HitPage, PageStarts

AT_ONCE: Final = 2
"""Pages that are loaded at the same time while one scrolls; the newest wish comes first."""


class Search(QObject):
    """Fills a model with the hits of a query: `rows` are known so far, and are all of them once it is `whole`."""

    began = Signal()
    """A new search has started."""
    changed = Signal()
    """More is known: the first page, or how far the search reaches."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], show_error: Failed, parent: QObject) -> None:
        """`history`: opened at its first call, on a worker thread."""
        super().__init__(parent)
        self.model = HitsModel(self)
        self.query = Query()
        self.rows = 0
        self.running = False
        self.failed = False
        self.whole = True
        self._tasks, self._history, self._show_error = tasks, history, show_error
        self._searches: list[Task] = []
        self._loads: dict[int, Task] = {}
        self._wanted_pages: list[int] = []
        self._cursor = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._load_wanted)
        self.model.page_wanted.connect(self._want)
        self.model.more_wanted.connect(self._extend)

    def start(self, query: Query) -> None:
        self.drop()
        self.query, self.running, self.failed = query, True, False
        self.began.emit()
        history = self._history
        self._searches.append(
            self._tasks.job(
                self,
                lambda work: whole_page(history(), query.words, query.filters, limit=PAGE, work=work),
                self._on_first_page,
                self._on_error,
                lane=Lane.STORE,
            )
        )

    def drop(self) -> None:
        for task in (*self._searches, *self._loads.values()):
            task.drop()
        self._searches, self._loads, self._wanted_pages = [], {}, []
        self.running = False

    def _on_error(self, error: PlumblineError) -> None:
        self.running, self.failed = False, True
        self._show_error(error)
        self.changed.emit()

    def _on_first_page(self, page: HitPage) -> None:
        self.running = False
        self.rows, self._cursor, self.whole = 0, "", not page.cursor
        self.model.begin(page.hits)
        if self.whole:
            self.rows = len(page.hits)
        else:
            self._extend()
        self.changed.emit()

    def _extend(self) -> None:
        query, cursor, rows = self.query, self._cursor, self.rows
        history = self._history

        def steps(work: Work) -> Generator[PageStarts, None, None]:
            at, before = cursor, rows
            while not work.cancelled:
                step = history().search.paginate(
                    query.words, query.filters, page=PAGE, cursor=at, before=before, work=work
                )
                yield step
                at, before = step.cursor, before + step.rows
                if not at or before > rows:
                    return

        self._searches.append(self._tasks.follow(self, steps, self._on_starts, failed=self._on_error))

    def _on_starts(self, starts: list[PageStarts]) -> None:
        for step in starts:
            self.rows += step.rows
            self._cursor = step.cursor
            self.whole = not step.cursor
            self.model.reach(self.rows, step)
        self.changed.emit()

    def _want(self, page: int) -> None:
        if page in self._loads:
            return
        if page in self._wanted_pages:
            self._wanted_pages.remove(page)
        self._wanted_pages.append(page)
        del self._wanted_pages[:-AT_ONCE]
        self._soon.start()

    def _load_wanted(self) -> None:
        while self._wanted_pages and len(self._loads) < AT_ONCE:
            page = self._wanted_pages.pop()
            start = self.model.start_of(page)
            if start is not None:
                self._load(page, start)

    def _load(self, page: int, start: str) -> None:
        query, history = self.query, self._history

        def loaded(found: HitPage) -> None:
            self._loads.pop(page, None)
            self.model.put(page, found.hits)
            self._load_wanted()

        def failed(error: PlumblineError) -> None:
            self._loads.pop(page, None)
            self._show_error(error)

        self._loads[page] = self._tasks.job(
            self,
            lambda work: whole_page(history(), query.words, query.filters, limit=PAGE, cursor=start, work=work),
            loaded,
            failed,
            lane=Lane.STORE,
        )
