"""Asks what a queue is to be made from, and makes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.new_queue.form import GoldenChoice, NewQueue, NewQueueDialog, Source
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.sources import run_text
from plumbline.domain.work import Work
from plumbline.services.evaluation.golden import GoldenSets, by_title
from plumbline.services.history.review_queues import MadeQueue, ReviewQueues
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord

_OFFERED: Final = 100
"""The newest runs that a queue can be made from."""


class QueueAsking(QObject):
    """Over a page."""

    made = Signal(int, str)
    """The new queue's number, and what there is to say of it; "" for nothing."""

    def __init__(
        self,
        page: Page,
        history: Callable[[], History],
        queues: Callable[[], ReviewQueues],
        golden_sets: Callable[[], GoldenSets],
        library: Callable[[], PolicyLibrary],
    ) -> None:
        super().__init__(page)
        self._page, self._tasks = page, page.parts.tasks
        self._history, self._queues, self._golden_sets, self._library = history, queues, golden_sets, library

    def ask(self, runs: Sequence[int] = ()) -> None:
        """With `runs` these are chosen at first."""
        wanted = tuple(runs)

        def read() -> tuple[list[RunRecord], list[RunRecord], list[GoldenChoice]]:
            history = self._history()
            titles = self._library().titles()
            golden = [
                GoldenChoice(one.policy, one.name, one.version, one.items, titles.get(one.policy, one.policy))
                for one in by_title(self._golden_sets().listed(), titles)
            ]
            own = [history.runs.get(run) for run in wanted]
            return own, history.runs.newest(_OFFERED, evaluated=False), golden

        def ask(found: tuple[list[RunRecord], list[RunRecord], list[GoldenChoice]]) -> None:
            own, records, golden = found
            sources = _sources(records, own)
            if sources:
                NewQueueDialog(self._page, self._tasks, self._queues, sources, golden, self._make).open()

        self._tasks.run(self, read, ask, self._page.show_error)

    def _make(self, asked: NewQueue) -> None:
        def make(work: Work) -> MadeQueue:
            return self._queues().make(asked.title, asked.runs, asked.rules, work)

        def made(found: MadeQueue) -> None:
            self.made.emit(found.queue.id, " ".join(say(remark) for remark in found.remarks))

        self._tasks.job(self, make, made, self._page.show_error)


def _sources(records: Sequence[RunRecord], wanted: Sequence[RunRecord]) -> list[Source]:
    """The runs one by one, and all under each policy that has several; those that are wanted first."""
    found = [Source(run_text(record), (record.id,), frozenset({record.policy_name})) for record in records]
    by_policy: dict[str, list[RunRecord]] = {}
    for record in records:
        by_policy.setdefault(record.policy_name, []).append(record)
    for runs in by_policy.values():
        if len(runs) > 1:
            words = translate("Review", "All {n} checks under {policy}", "", len(runs))
            numbers = tuple(run.id for run in reversed(runs))
            title = words.format(policy=runs[0].policy_title)
            found.append(Source(title, numbers, frozenset({runs[0].policy_name})))
    if not wanted:
        return found
    own = tuple(record.id for record in wanted)
    others = [source for source in found if source.runs != own]
    return [Source(run_text(*wanted), own, frozenset(record.policy_name for record in wanted)), *others]
