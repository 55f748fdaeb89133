"""How things look on a terminal: rows, verdicts, progress.

Text that was judged is hostile until shown otherwise: control characters, escape sequences and characters that
turn the direction of writing are made visible before they reach a terminal. JSON lines carry the exact text,
with such characters escaped.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Collection, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Final, TextIO

import click
from rich.cells import cell_len, set_cell_size

from plumbline.domain.content import Origin, Skip
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.domain.visible import visible, visible_piece
from plumbline.domain.work import Stage
from plumbline.services.history.export import json_line

__all__ = [
    "SIGNS",
    "STAGES",
    "Columns",
    "Progress",
    "Styled",
    "counted",
    "counts_text",
    "duration",
    "file_and_place",
    "json_line",
    "minute",
    "sign",
    "violating",
    "visible",
    "visible_piece",
    "where",
]

SIGNS: Final = {
    Decision.VIOLATES: ("✕ Violates", "red"),
    Decision.ALLOWED: ("✓ Allowed", "green"),
    Decision.ESCALATE: ("▲ Escalate", "yellow"),
    Decision.UNDETERMINED: ("? Undetermined", "bright_black"),
}

STAGES: Final = {
    Stage.HASHING: "verifying the model's checksum",
    Stage.LOADING: "loading the model",
    Stage.PREFILLING: "reading the policy",
}
"""What is done before the first item can be judged."""

_LEAST: Final = 6  # a narrower column would show nothing useful
_LAST_LEAST: Final = 20  # the last column gives way below this only together with the others

PRACTICE_MARK: Final = " · practice model, not for decisions"
"""What stands behind a verdict of the practice model."""
LIMIT_MARK: Final = " · reached the reasoning limit"
"""What stands behind a verdict whose reasoning was ended by the limit."""


def where(origin: Origin) -> str:
    """An item's origin as a table shows it: the path from the working folder, where it lies below it."""
    return str(origin).removeprefix(str(Path.cwd()) + os.sep)


def file_and_place(origin: Origin) -> tuple[Origin, str]:
    """The file that an item stands in, those within archives included, and its place in that file: a heading and a cell."""
    steps = origin.place.steps
    entries = list(takewhile(lambda step: step.kind is PlaceKind.ENTRY, steps))
    return Origin(origin.source, Place(tuple(entries))), str(Place(steps[len(entries) :]))


class Styled(str):
    """Text of the program's own that may carry terminal colours. Never made from anything that was read."""

    __slots__ = ()


def sign(decision: Decision | None) -> Styled:
    """A decision as sign and word, coloured on a terminal."""
    if decision is None:
        return Styled("· waiting")
    word, colour = SIGNS[decision]
    return Styled(click.style(word, fg=colour))


class Columns:
    """Rows with fixed columns that fit the terminal; the last column takes what is left. Works row by row, in constant memory.

    On a narrow terminal the widest columns give way first, and at last the ones on the right are left out.
    """

    def __init__(
        self, titles: Sequence[str], widths: Sequence[int], total: int | None = None, *, firm: Collection[str] = ()
    ) -> None:
        """`widths`: of every column but the last, in cells. `total`: the terminal's width, asked of it when it is None.

        `firm`: titles of columns that give way last.
        """
        total = total or shutil.get_terminal_size((100, 24)).columns
        self._widths = _fitted(widths, total - 1, [title in firm for title in titles])
        self._titles = titles

    def head(self) -> None:
        click.secho(self._line(list(self._titles)), bold=True)

    def row(self, cells: Sequence[str], *, whole: bool = False) -> None:
        """Prints a row; cells are cut with an ellipsis where they do not fit, but with `whole` not the last one."""
        shown = [cell if isinstance(cell, Styled) else visible(cell) for cell in cells]
        click.echo(self._line(shown[:-1], shown[-1]) if whole else self._line(shown))

    def _line(self, cells: list[str], last: str = "") -> str:
        fitted = [_fit(cell, width) for cell, width in zip(cells, self._widths, strict=False)]
        return "  ".join((*fitted, last)).rstrip()


def _fitted(widths: Sequence[int], total: int, firm: Sequence[bool]) -> list[int]:
    """The columns' widths, with the last column's, that fit into `total` cells with two between them."""
    fitted = [*widths, _LAST_LEAST]
    for giving in ([column for column, kept in enumerate(firm) if not kept], range(len(fitted))):
        while sum(fitted) + 2 * (len(fitted) - 1) > total:
            widest = max(giving, key=fitted.__getitem__)
            if fitted[widest] <= _LEAST:
                break
            fitted[widest] -= 1
    while sum(fitted) + 2 * (len(fitted) - 1) > total and len(fitted) > 1:
        fitted.pop()
    fitted[-1] += max(0, total - sum(fitted) - 2 * (len(fitted) - 1))
    return fitted


def _fit(text: str, width: int) -> str:
    plain = click.unstyle(text)
    if cell_len(plain) > width:
        return set_cell_size(plain, width - 1) + "…"
    return text + " " * (width - cell_len(plain))


def counted(number: int, one: str, many: str) -> str:
    """A number with the words that go with it."""
    return f"{number:,} {one if number == 1 else many}"


def violating(counts: RunCounts) -> str:
    """How many items violate, with the verb."""
    return f"{counts.violates} {'violates' if counts.violates == 1 else 'violate'}"


def minute(at: str) -> str:
    """A recorded time (UTC, ISO 8601) to the minute."""
    return f"{at[:16].replace('T', ' ')} UTC"


def counts_text(counts: RunCounts) -> str:
    """A run's counts in words."""
    text = (
        f"{counts.done} of {counts.total} items judged: {violating(counts)}, {counts.allowed} allowed, "
        f"{counts.escalate} to escalate, {counts.undetermined} undetermined"
    )
    return f"{text}; {counts.skipped} skipped" if counts.skipped else text


class Progress:
    """Progress in words on standard error: rewritten in place on a terminal, a line every few seconds elsewhere."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._began = time.monotonic()
        self._last = self._began
        self._shown = 0
        self._stage: Stage | None = None
        self._first_done: int | None = None

    def reading(self, items: int, skipped: int) -> None:
        self._show(f"reading: {items:,} items, {skipped:,} skipped")

    def stage(self, stage: Stage, done: int, total: int) -> None:
        """A stage before the first item can be judged. Shown at once where it is new."""
        what = STAGES.get(stage, stage.value)
        self._show(f"{what}: {done / total:.0%}" if done and total else f"{what}…", at_once=stage is not self._stage)
        self._stage = stage

    def judging(self, counts: RunCounts, read: int = 0, written: int = 0) -> None:
        """Items are being judged. `read`, `written`: tokens so far, shown until the first verdict is there."""
        if self._first_done is None:
            self._first_done, self._began = counts.done, time.monotonic()
        seconds = time.monotonic() - self._began
        rate = (counts.done - self._first_done) / seconds if seconds > 0 else 0.0
        text = f"{counts.done:,} of {counts.total:,} items"
        if rate > 0:
            text += f" · {rate:.1f} a second" if rate >= 0.1 else f" · {60 * rate:.1f} a minute"
            text += f" · about {duration((counts.total - counts.done) / rate)} left"
        elif read or written:
            text += f" · the model has read {read:,} tokens and written {written:,}"
        if counts.skipped:
            text += f" · {counts.skipped:,} skipped"
        self._show(text)

    def moving(self, text: str) -> None:
        self._show(text)

    def skipped(self, skip: Skip) -> None:
        detail = f": {visible(str(skip.detail))}" if skip.detail else ""
        self.say(f"skipped {visible(where(skip.origin))} — {skip.reason.value}{detail}")

    def notify(self, message: Message) -> None:
        """Prints a message that stays. Names of files are in it, which may hold what a terminal would obey."""
        self.say(visible(str(message), one_line=False))

    def say(self, text: str) -> None:
        self.finish()
        click.echo(text, file=self._stream)

    def _show(self, text: str, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if now - self._last < (0.1 if self._terminal else 10) and not (at_once and self._terminal):
            return
        self._last = now
        if not self._terminal:
            self._stream.write(text + "\n")
        else:
            text = text[: shutil.get_terminal_size((80, 24)).columns - 1]
            self._stream.write("\r" + text + " " * max(0, self._shown - len(text)))
            self._shown = len(text)
        self._stream.flush()

    def finish(self) -> None:
        if self._shown:
            self._stream.write("\r" + " " * self._shown + "\r")
            self._stream.flush()
            self._shown = 0


def duration(seconds: float) -> str:
    """A duration in words."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"
