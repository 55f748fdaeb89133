"""Evaluations: policies, models and efforts measured on golden sets, side by side.

An evaluation is a grid, and each of its columns is one run over the texts of a golden set. A `Column` holds what was asked and what
was given, text by text; `plumbline.evaluation` makes figures of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from plumbline.domain.golden import GoldenItem, Half, contradictions
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import RunSpec, RunState
from plumbline.domain.verdict import Decision


@dataclass(frozen=True, slots=True)
class GoldenRef:
    """A version of a golden set, by name."""

    policy: str
    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.policy}/{self.name}@{self.version}"


@dataclass(frozen=True, slots=True)
class Part:
    """A policy, with the golden set that it is measured on."""

    policy: PolicyVersion
    golden: GoldenRef


@dataclass(frozen=True, slots=True)
class NewColumn:
    """A column before it has a run.

    Attributes:
        parts: one, or several whose policies stand in one prompt.
        spec: the run; its policy is the part's, or the joined one.
        repeat: from 0; the seed goes up with it.
        texts: what is judged, each text once, in the golden sets' order.
    """

    parts: tuple[Part, ...]
    spec: RunSpec
    repeat: int
    texts: tuple[GoldenItem, ...]


@dataclass(frozen=True, slots=True)
class EvaluationDetails:
    """What was chosen for a whole evaluation.

    Attributes:
        half: the half of the golden sets that was measured on; None for both.
        parallel: items at once, as it was chosen; None leaves it to the settings.
        benchmark: the name of the published data set, or "".
    """

    half: Half | None = None
    parallel: int | None = None
    benchmark: str = ""
    together: bool = False


class Given(NamedTuple):
    """What was given for one text in one column.

    Attributes:
        item: the item's number in the history.
        decision: None while the text waits.
        labels: the labels given, most severe first.
        probability: see `Verdict.probability`.
        prompt_tokens, reasoning_tokens, answer_tokens, seconds: what it took, steps that did not settle it included.
        reused: the verdict existed already for the same inputs; it cost nothing this time.
        steps_before: how often the text was judged before the answer that counts; 0 but where the effort adapts.
        at_limit: see `Verdict.at_limit`.
    """

    item: int
    sha256: str
    decision: Decision | None
    labels: tuple[str, ...]
    probability: float | None
    prompt_tokens: int
    reasoning_tokens: int
    answer_tokens: int
    seconds: float
    reused: bool
    steps_before: int = 0
    at_limit: bool = False


@dataclass(frozen=True)
class Column:
    """A column with what was given so far.

    Attributes:
        number: its number in the evaluation, from 1.
        parts, spec, repeat: see `NewColumn`.
        given: in the run's order.
        golden: for each part: sha256 → the example, with what is expected under its policy. Texts of which different things are
            expected are not among them.
        contradictory: texts of which the golden sets expect different things; they are judged and not scored.
    """

    number: int
    run: int
    state: RunState
    parts: tuple[Part, ...]
    spec: RunSpec
    repeat: int
    given: tuple[Given, ...]
    golden: tuple[dict[str, GoldenItem], ...]
    contradictory: int = 0

    @property
    def together(self) -> bool:
        return len(self.parts) > 1

    @property
    def done(self) -> int:
        return sum(one.decision is not None for one in self.given)

    @property
    def reused(self) -> int:
        return sum(one.reused for one in self.given)


@dataclass(frozen=True)
class Evaluation:
    """A grid, read back; its columns are in the order in which they are judged. `created` is UTC, ISO 8601."""

    id: int
    created: str
    title: str
    details: EvaluationDetails
    columns: tuple[Column, ...]

    @property
    def finished(self) -> bool:
        return all(column.done == len(column.given) for column in self.columns)

    @property
    def practice(self) -> bool:
        """True when the practice model, or a stand-in, gave any of it: never for decisions."""
        return any(column.spec.model.practice for column in self.columns)


def texts_of(sets: Iterable[Iterable[GoldenItem]], half: Half | None) -> tuple[GoldenItem, ...]:
    """The texts of golden sets, each once, in order; with `half` those alone."""
    found: dict[str, GoldenItem] = {}
    for items in sets:
        for item in items:
            if half is None or item.half is half:
                found.setdefault(item.sha256, item)
    return tuple(found.values())


def by_text(items: Iterable[GoldenItem]) -> tuple[dict[str, GoldenItem], int]:
    """The examples by their text's sha256, and how many texts were left out because different things are expected of them."""
    known = list(items)
    found = {item.sha256: item for item in known}
    torn = contradictions(known) if len(found) < len(known) else {}
    for sha256 in torn:
        del found[sha256]
    return found, len(torn)
