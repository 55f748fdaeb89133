"""Following a run: progress on standard error, outcomes on standard output, and the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import Final

import click

from plumbline.cli.history.rows import counts_row
from plumbline.cli.interrupts import STOPPED_EXIT, interruptible
from plumbline.cli.judging.printing import print_items, print_limits, print_shadows
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import (
    Progress,
    counted,
    counts_text,
    json_line,
    visible,
)
from plumbline.cli.spreadsheet import write_csv
from plumbline.cli.streams import let_go
from plumbline.domain.content import SkipReason
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import (
    Effort,
    ItemsRead,
    Recorded,
    RunCounts,
    RunEnded,
    RunEvent,
    RunStarted,
    RunState,
    ShadowJudged,
    Skipped,
    StepBegun,
    WorkerRestarted,
    Working,
)
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Cancelled, Work
from plumbline.services.history.export import CSV_FIELDS, csv_cells
from plumbline.services.history.runs import RunView

FAIL_ON_EXIT: Final = 3
_MOST_SKIPS_SHOWN: Final = 20


@dataclass
class RunReporter:
    """Follows a run's events: progress on standard error, outcomes on standard output, and the exit code."""

    runs: RunView
    output: str
    fail_on: frozenset[Decision] = frozenset()
    progress: Progress = field(default_factory=Progress)
    run: int | None = None
    counts: RunCounts = field(default_factory=RunCounts)
    skips: Counter[SkipReason] = field(default_factory=Counter)
    output_error: OSError | None = None

    def follow(self, start: Callable[[Work], Generator[RunEvent, None, None]]) -> int:
        """Consumes the events of what `start` begins; Ctrl+C pauses the run and says how to resume it.

        So does an output that can't be written any more, on a full disk or to a reader that has gone, unless everything is judged.
        """
        ended: RunEnded | None = None
        with (
            suppress(KeyboardInterrupt, Cancelled),
            interruptible(self.progress.stage) as work,
            closing(start(work)) as events,
        ):
            if self.output == "csv":
                self._write(lambda: write_csv(CSV_FIELDS))
            for event in () if self.output_error else events:
                self._on(event)
                if isinstance(event, RunEnded):
                    ended = event
                if self.output_error and self.counts.done < self.counts.total:
                    break
        self.progress.finish()
        why = f"The output can no longer be written ({self.output_error.strerror}). " if self.output_error else ""
        code = 1 if self.output_error and not isinstance(self.output_error, BrokenPipeError) else STOPPED_EXIT
        if self.run is None:
            click.echo(f"{why}Stopped before anything was judged; there is no run to resume.", err=True)
            return code
        counts = ended.counts if ended else self.runs.run(self.run).counts
        self._close(counts, ended.state if ended else RunState.PAUSED)
        if ended is None or ended.state is not RunState.FINISHED:
            click.echo(f"{why}Stopped. Resume with: plumbline resume {self.run}", err=True)
            return code
        if counts.total == 0:
            raise InputError(
                Message("There was nothing to judge"),
                Message(
                    "No text was found; {n} entries were skipped.",
                    one="No text was found; {n} entry was skipped.",
                    n=counts.skipped,
                ),
                Message("The reasons are listed above. Check the paths and the options for reading."),
            )
        if why and code != STOPPED_EXIT:
            click.echo(f"{why}Run {self.run} is finished, and its verdicts are in the history.", err=True)
            return code
        return self._outcome(counts)

    def finished(self, counts: RunCounts) -> int:
        """Of a run in which nothing is left to judge."""
        click.echo(f"Run {self.run} is finished.", err=self.output != "table")
        if self.output == "jsonl":
            self._close(counts, RunState.FINISHED)
        return self._outcome(counts)

    def _outcome(self, counts: RunCounts) -> int:
        return FAIL_ON_EXIT if any(counts.of(decision) for decision in self.fail_on) else 0

    def _on(self, event: RunEvent) -> None:
        self.run = event.run
        if isinstance(event, StepBegun):
            if event.effort is not Effort.LOW:
                number = counted(event.waiting, "item is", "items are")
                self.progress.say(f"{number} judged again at {event.effort.value} effort.")
        elif isinstance(event, ShadowJudged):
            self.progress.moving(f"shadow: {event.done:,} of {event.total:,} items")
        else:
            self._on_items(event)

    def _on_items(self, event: RunEvent) -> None:
        if isinstance(event, ItemsRead):
            self.progress.reading(event.items, event.skipped)
        elif isinstance(event, Skipped):
            self.skips[event.skip.reason] += 1
            if self.skips.total() <= _MOST_SKIPS_SHOWN:
                self.progress.skipped(event.skip)
        elif isinstance(event, RunStarted):
            self.counts = event.counts
            self.progress.judging(self.counts)
        elif isinstance(event, WorkerRestarted):
            self.progress.say(f"The engine stopped and was restarted. {visible(str(event.message))}")
            for hint in event.hints:
                self.progress.say(visible(hint_text(hint)))
            if event.set_aside:
                numbers = ", ".join(str(position + 1) for position in event.set_aside)
                self.progress.say(f"Set aside, because the engine stopped on it three times: item {numbers}.")
        elif isinstance(event, Working):
            self.progress.judging(self.counts, event.read, event.written)
        elif isinstance(event, Recorded):
            self.counts = self.counts.plus(event.decision)
            self._print(event)
            self.progress.judging(self.counts)

    def _print(self, event: Recorded) -> None:
        if self.output == "table":
            return
        self.progress.finish()
        row = self.runs.row(event.run, event.position)
        self._write(lambda: write_csv(csv_cells(row)) if self.output == "csv" else click.echo(json_line(row)))

    def _write(self, write: Callable[[], None]) -> None:
        """Writes to standard output, and notes when that can't be written any more."""
        try:
            write()
        except OSError as error:
            self.output_error = error
            let_go()

    def _close(self, counts: RunCounts, state: RunState) -> None:
        assert self.run is not None, "a run that is closed was started"  # noqa: S101
        if self.output == "jsonl":
            click.echo(json_line(counts_row(self.run, state, counts, self.runs.skips_by_reason(self.run))))
            return
        if self.output == "table" and counts.done:
            print_items(self.runs, self.run)
        more = self.skips.total() - _MOST_SKIPS_SHOWN
        if more > 0:
            click.echo(f"… and {more} more were skipped. `plumbline show {self.run}` lists them.", err=True)
        click.echo(counts_text(counts) + ".", err=self.output != "table")
        if counts.done and (again := self.runs.judged_again(self.run)):
            click.echo(str(again), err=self.output != "table")
        if counts.done:
            print_limits(self.runs, self.run, err=self.output != "table")
            print_shadows(self.runs, self.run, counts.total, err=self.output != "table")
        if counts.done and (notice := self.runs.notice(self.run)):
            click.echo(str(notice), err=self.output != "table")
