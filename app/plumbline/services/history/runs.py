"""What the faces show of runs, joined from the history and from what is going on now."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from plumbline.domain.content import Skip
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort, RunState
from plumbline.markup.words import again_without_limit

if TYPE_CHECKING:
    from plumbline.store.history import History
    from plumbline.store.results.items import ItemRecord, ItemSummary
    from plumbline.store.results.runs import RunRecord, Shadow
    from plumbline.system.locks import RunLocks

_PAGE: Final = 200

PRACTICE_NOTICE: Final = Message(
    "These verdicts come from the practice model. It is for learning the program and for tests, not for decisions."
)


class RunStatus(StrEnum):
    """A run's state as people see it. Values are printed."""

    READING = "reading"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    INTERRUPTED = "cut off"  # it should be going on, and nobody works on it


class RunView:
    """Reads runs, page by page where there may be many rows."""

    def __init__(self, history: History, locks: RunLocks) -> None:
        self._history = history
        self._locks = locks

    def run(self, run: int) -> RunRecord:
        return self._history.runs.get(run)

    def runs(self) -> Iterator[RunRecord]:
        before: int | None = None
        while page := self._history.runs.newest(_PAGE, before):
            yield from page
            before = page[-1].id

    def status(self, run: RunRecord) -> RunStatus:
        going = run.state in (RunState.READING, RunState.RUNNING)
        if going and not self._locks.is_working(run.id):
            return RunStatus.INTERRUPTED
        return RunStatus(run.state.value)

    def left(self, most: int, *, watched: bool) -> RunRecord | None:
        """Of the newest runs, the first that is paused or was cut off: one over files of a watched folder, or any other."""
        for run in self._history.runs.newest(most, evaluated=False):
            left = self.status(run) in (RunStatus.PAUSED, RunStatus.INTERRUPTED)
            if left and bool(json.loads(self._history.runs.spec(run.id).intake_options).get("files")) is watched:
                return run
        return None

    def items(self, run: int) -> Iterator[ItemSummary]:
        after = -1
        while page := self._history.items.page(run, after=after, limit=_PAGE):
            yield from page
            after = page[-1].position

    def item_at(self, run: int, position: int) -> ItemRecord:
        """Everything that is known of one item, by its place in its run, from 0.

        Raises:
            InputError: there is no such run, or it has no such item.
        """
        self._history.runs.get(run)
        page = self._history.items.page(run, after=position - 1, limit=1)
        if not page or page[0].position != position:
            raise InputError(
                Message("No such item"),
                Message("Run {run} has no item {item}.", run=str(run), item=str(position + 1)),
                Remedy(RemedyKind.SHOW_RUN, run=str(run)),
            )
        return self._history.items.get(page[0].item_id)

    def skips(self, run: int) -> Iterator[Skip]:
        after = -1
        while page := self._history.items.skips(run, after, _PAGE):
            yield from page
            after += len(page)

    def row(self, run: int, position: int) -> dict[str, object]:
        """One verdict as a flat row."""
        return self._history.export.one(run, position)

    def skips_by_reason(self, run: int) -> dict[str, int]:
        return dict(Counter(skip.reason.value for skip in self.skips(run)))

    def judged_again(self, run: int) -> Message | None:
        """How many items an adaptive effort judged at a higher effort; None where it was none."""
        if self._history.runs.get(run).effort is not Effort.AUTO:
            return None
        taken = self._history.runs.steps(run)
        again, high = sum(taken.values()), sum(count for steps, count in taken.items() if steps > 1)
        if not again:
            return None
        if not high:
            return Message(
                "{n} items were judged again at medium effort.",
                one="{n} item was judged again at medium effort.",
                n=again,
            )
        return Message(
            "{n} items were judged again at medium effort, and {high} of them at high effort.",
            one="{n} item was judged again at medium effort, and {high} at high effort.",
            n=again,
            high=high,
        )

    def limits(self, run: int) -> Message | None:
        """How many items reached a limit and were not judged again since; None where none did."""
        reached = self._history.limits.reached(run)
        spec = self._history.runs.spec(run)
        if not reached.positions or not spec.reasoning_budget:
            return None
        if not reached.answer:
            return Message(
                "{n} items reached the limit of {limit} tokens of reasoning.",
                one="{n} item reached the limit of {limit} tokens of reasoning.",
                n=reached.reasoning,
                limit=spec.reasoning_budget,
            )
        if not reached.reasoning:
            return Message(
                "{n} answers reached the limit of {limit} tokens.",
                one="{n} answer reached the limit of {limit} tokens.",
                n=reached.answer,
                limit=spec.answer_limit,
            )
        return Message(
            "{n} items reached a limit: {reasoning} that of {budget} tokens of reasoning, "
            "{answer} that of {limit} tokens of an answer.",
            n=len(reached.positions),
            reasoning=reached.reasoning,
            budget=spec.reasoning_budget,
            answer=reached.answer,
            limit=spec.answer_limit,
        )

    def at_limit(self, run: int) -> int:
        """How many of these reached the limit of their reasoning."""
        return self._history.limits.reached(run).reasoning

    def repeats(self, run: int) -> Message | None:
        """What a run is that judges items of another one again."""
        spec = self._history.runs.spec(run)
        return None if spec.repeats is None else again_without_limit(spec.repeats)

    def shadows(self, run: int) -> list[Shadow]:
        return self._history.shadows.of_run(run)

    def notice(self, run: int) -> Message | None:
        """What must be said beside the run's verdicts."""
        return PRACTICE_NOTICE if self._history.runs.get(run).practice else None
