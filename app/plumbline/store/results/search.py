"""What is searched for, and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store.results.items import ItemSummary


class SearchOrder(StrEnum):
    """How hits are ordered."""

    NEWEST = "newest"
    BEST = "best"


class SearchField(StrEnum):
    """One of the texts in which words are looked for. The values are stored and printed."""

    CONTENT = "content"
    RATIONALE = "rationale"
    REASONING = "reasoning"
    NOTE = "note"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class SearchFilters:
    """What a hit must satisfy; None is "does not matter". All that are given must hold.

    Attributes:
        decision: the model's.
        runs: any of these; none for all.
        policy: a policy's name, or the sha256 of one version's bytes.
        model: a model's name, or its sha256.
        since, until: the verdict was recorded from `since` on, and before `until`. Aware datetimes.
        disagreed: the latest human decision differs from the model's (True), or is the same (False).
        label: one of the verdict's labels, as the contract spells it.
        effort: that of the answer that counts; AUTO for all verdicts of runs whose effort adapts.
        evaluated: also verdicts of evaluations. Runs that are named are searched in any case.
        within: the text in which all words must be found.
        written_since, written_until: the content was written on this day or later, and before that one, as its source writes the
            day (`plumbline.domain.dates`).
        undated: the source does not say when the content was written, or not so that it can be read.
        author: words that all occur in the author, as the source names them.
        file: words that all occur in the name of the file, its folders included, or of a file in it.
    """

    decision: Decision | None = None
    policy: str | None = None
    model: str | None = None
    run: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    reviewed: bool | None = None
    disagreed: bool | None = None
    label: str | None = None
    effort: Effort | None = None
    runs: tuple[int, ...] = ()
    evaluated: bool = True
    within: SearchField | None = None
    written_since: date | None = None
    written_until: date | None = None
    undated: bool = False
    author: str = ""
    file: str = ""

    @property
    def given(self) -> dict[str, object]:
        """By name, those that differ from what they are where nothing was asked for."""
        return {one.name: value for one in fields(self) if (value := getattr(self, one.name)) != one.default}


EVERYTHING = SearchFilters()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text around what was found.

    Attributes:
        field: one of `SearchField`.
        text: the piece, exactly as it is in the source.
        marks: (start, end) character offsets in `text` of what was found; end is exclusive.
    """

    field: str
    text: str
    marks: tuple[tuple[int, int], ...]
    cut_before: bool = False
    cut_after: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An item that was found. `snippets` is empty when nothing but filters was asked for."""

    item: ItemSummary
    policy_name: str
    policy: NamedVersion
    model_name: str
    practice: bool
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class HitPage:
    """One page of hits.

    Attributes:
        hits: may be fewer than asked for, even none, while `cursor` is set: a search for one or two characters looks through the
            verdicts a stretch at a time.
        cursor: pass it to `search` for what comes next; "" when there is no more.
    """

    hits: tuple[Hit, ...]
    cursor: str = ""


@dataclass(frozen=True, slots=True)
class PageStarts:
    """Where the pages of a search begin, counted one step further.

    Attributes:
        rows: how many finds this step had.
        starts: for each page that these finds filled, the cursor of the next page.
        cursor: where the next step begins; "" when this was the last.
    """

    rows: int
    starts: tuple[str, ...] = ()
    cursor: str = ""


@dataclass(frozen=True, slots=True)
class FoundRuns:
    """The runs of one step's finds.

    Attributes:
        verdicts: for each run how many of its verdicts this step found.
        cursor: where the next step begins; "" when this was the last.
    """

    verdicts: Mapping[int, int]
    cursor: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """What verdicts can be filtered by: names and labels that occur in the history, each in the order of the alphabet."""

    policies: tuple[str, ...]
    models: tuple[str, ...]
    labels: tuple[str, ...]
