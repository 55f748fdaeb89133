"""What the history returns: frozen, complete, and free of the database.

Times are UTC in ISO 8601 with milliseconds and a Z, so that they sort as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from plumbline.domain.adaptive import Step
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.errors import Remedy
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, ItemState, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Review, UndeterminedReason, Verdict


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run as a list shows it.

    Attributes:
        fully_read: all sources have been read; a run without it was cut off while reading.
        finished: when the last item got its outcome, or "".
    """

    id: int
    state: RunState
    created: str
    finished: str
    fully_read: bool
    policy_name: str
    policy_title: str
    policy_sha256: str
    model_name: str
    model_sha256: str
    practice: bool
    effort: Effort
    sources: tuple[str, ...]
    counts: RunCounts


@dataclass(frozen=True, slots=True)
class QueuedItem:
    """An item that waits for its verdict. `attempts` counts the engine's deaths while it worked on the item."""

    item_id: int
    position: int
    sha256: str
    text: str
    origin: Origin
    attempts: int
    shown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What `add_items` found new; what was there already is left as it was."""

    items: int
    skips: int


@dataclass(frozen=True, slots=True)
class Recording:
    """What `record` did. `new` is False when the item already had its outcome: then nothing was changed."""

    item_id: int
    decision: Decision
    new: bool


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """An item of a run as a table shows it.

    Attributes:
        excerpt: the first characters of the text, at most `EXCERPT_CHARS`.
        decision: None while the item is queued.
        same_as: the item whose verdict this one shares because the text is identical.
        review: the latest human decision.
        sensitive: the policy asks for texts to be blurred.
    """

    item_id: int
    run: int
    position: int
    origin: Origin
    sha256: str
    excerpt: str
    state: ItemState
    decision: Decision | None
    reason: UndeterminedReason | None
    labels: tuple[str, ...]
    rule_ids: tuple[str, ...]
    rationale: str
    probability: float | None
    severity: int
    same_as: int | None
    review: Decision | None
    recorded: str
    sensitive: bool = False


EXCERPT_CHARS = 240


class Reviewed(Enum):
    """What people did with an item's verdict."""

    NO = auto()
    YES = auto()
    OTHERWISE = auto()  # they decided otherwise than the model


class ItemOrder(Enum):
    """What a list of items is sorted by."""

    POSITION = auto()
    VERDICT = auto()
    TEXT = auto()
    RULES = auto()
    LOCATION = auto()
    REVIEW = auto()


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """Which items of the runs of a check are listed, and in which order.

    Attributes:
        runs: over the same content; an item is listed where one of them has it as it is wanted.
        order_run: which of the runs `order` means, from 0.
        after: only later positions.
        limit: at most so many; None for all.
    """

    runs: tuple[int, ...]
    decision: Decision | None = None
    review: Reviewed | None = None
    order: ItemOrder = ItemOrder.POSITION
    order_run: int = 0
    descending: bool = False
    after: int = -1
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class ReusedFrom:
    """Where a verdict that was there already was made: the run and the item, which may have been deleted since, and when."""

    run: int
    item: int
    recorded: str


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """Everything that is known of one item.

    Attributes:
        verdict: None while the item is queued.
        same_as: as in `ItemSummary`.
        recorded: when the verdict was recorded, or "".
        reviews: all that was recorded, oldest first.
        reused_from: where the verdict was made, when it was there already for the same inputs.
        steps: those that did not settle the item, in order; the verdict is that of the step after them.
        again: where the item was judged again without limits.
    """

    item_id: int
    run: int
    position: int
    content: ContentItem
    state: ItemState
    attempts: int
    verdict: Verdict | None
    same_as: int | None
    recorded: str
    reviews: tuple[Review, ...]
    spec: RunSpec
    reused_from: ReusedFrom | None = None
    steps: tuple[Step, ...] = ()
    again: JudgedAgainIn | None = None

    @property
    def effort(self) -> Effort:
        """The effort at which the item was judged last, or is judged next."""
        efforts = self.spec.effort.steps
        return efforts[min(len(self.steps), len(efforts) - 1)]


@dataclass(frozen=True, slots=True)
class ReachedLimits:
    """The items of a run that reached a limit and were not judged again since.

    Attributes:
        reasoning: how many reached the limit of reasoning; `answer`: how many reached that of the answer alone.
        positions: of all of them, in order.
        longest: the longest text among them.
    """

    reasoning: int
    answer: int
    positions: tuple[int, ...]
    longest: str


@dataclass(frozen=True, slots=True)
class JudgedAgainIn:
    """The newest verdict on an item in a run that judged it again without limits."""

    run: int
    position: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class ShadowDifference:
    """An item of a run on which its shadow decided otherwise."""

    position: int
    decision: Decision
    shadow: Decision


@dataclass(frozen=True, slots=True)
class Shadow:
    """A second version of the policy on a share of a run's items. Its verdicts have no say.

    Attributes:
        run: the shadow's own number.
        items: how many it judges; `compared`: how many have both verdicts by now.
    """

    run: int
    state: RunState
    policy_title: str
    policy_sha256: str
    items: int
    compared: int
    differing: tuple[ShadowDifference, ...]


class SearchOrder(StrEnum):
    """How hits are ordered."""

    NEWEST = "newest"
    BEST = "best"


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


EVERYTHING = SearchFilters()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text around what was found.

    Attributes:
        field: "content", "rationale", "reasoning", "policy" or "note".
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
    model_name: str
    snippets: tuple[Snippet, ...] = ()
    practice: bool = False


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
class Facets:
    """What verdicts can be filtered by: names and labels that occur in the history, each in the order of the alphabet."""

    policies: tuple[str, ...]
    models: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """A stored policy version.

    Attributes:
        listed: a person put it into the library; a version that was only used in a run is not listed.
        runs: how many runs used it.
    """

    id: int
    version: PolicyVersion
    saved: str
    listed: bool
    runs: int


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """What a policy version was used for: with these weights in so many `runs`, which judged so many `items`."""

    policy_id: int
    model: str
    runs: int
    items: int


@dataclass(frozen=True, slots=True)
class GoldenSummary:
    """A golden set as a list shows it: its newest version."""

    policy: str
    name: str
    version: int
    created: str
    items: int


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """An evaluation as a list shows it; `total` and `done` count verdicts over all of its columns."""

    id: int
    created: str
    title: str
    benchmark: str
    policies: tuple[str, ...]
    columns: int
    total: int
    done: int


@dataclass(frozen=True, slots=True)
class ReusableVerdict:
    """A verdict that exists already for a queued item: the item's position, and the number of the item that has it."""

    position: int
    source: int


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deleted run, and the number of the link that records the deletion: a seal with a smaller number was taken before."""

    run: int
    at: str
    link: int


@dataclass(frozen=True, slots=True)
class Salvage:
    """A salvage from a damaged file.

    Attributes:
        link: the number of the link that records it.
        links: how many links were saved.
        whole: everything in the file could be read.
    """

    at: str
    link: int
    links: int
    whole: bool


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of an integrity check.

    Attributes:
        seal: of the chain's last link; who keeps it elsewhere can later show that nothing before it was changed. "" where the
            file is too damaged to tell, or nothing was recorded yet.
        deletions, salvages: oldest first.
    """

    problems: tuple[Message, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    seal: str = ""
    deletions: tuple[Deletion, ...] = ()
    salvages: tuple[Salvage, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.problems
