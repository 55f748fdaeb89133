"""Items with what is known of them, as they are read back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from plumbline.domain.adaptive import Step
from plumbline.domain.appeals import Appeal
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort, ItemState, RunSpec
from plumbline.domain.verdict import Decision, Review, UndeterminedReason, Verdict
from plumbline.store.results.runs import JudgedAgainIn


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """An item of a run as a table shows it.

    Attributes:
        excerpt: the first characters of the text, at most `EXCERPT_CHARS`.
        decision: None while the item is queued.
        same_as: the item whose verdict this one shares because the text is identical.
        review: the latest human decision.
        sensitive: a policy under which the same text stands in any run asks for it to be blurred.
        at_limit: see `Verdict.at_limit`.
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
    at_limit: bool = False


EXCERPT_CHARS = 240


class Reviewed(Enum):
    """What people did with an item's verdict."""

    NO = auto()  # a verdict of it is left to be decided on
    YES = auto()  # each of its verdicts was decided on
    OTHERWISE = auto()  # they decided otherwise than the model


@dataclass(frozen=True, slots=True)
class ReviewTally:
    """How much of a check people have decided on.

    Attributes:
        items: those of which each verdict was decided on.
        of_items: those that have a verdict.
        verdicts: those that were decided on.
        of_verdicts: all that there are; with several policies an item has one under each.
    """

    items: int = 0
    of_items: int = 0
    verdicts: int = 0
    of_verdicts: int = 0


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
        rule: a label or a rule that the answer names; "" for all.
        words: each stands somewhere in the text, compared as the search compares; "" for all.
        order_run: which of the runs `order` means, from 0.
        after: only later positions.
        limit: at most so many; None for all.
    """

    runs: tuple[int, ...]
    decision: Decision | None = None
    review: Reviewed | None = None
    rule: str = ""
    words: str = ""
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
        reviews: all that was recorded, oldest first; `appeals` likewise.
        reused_from: where the verdict was made, when it was there already for the same inputs.
        steps: those that did not settle the item, in order; the verdict is that of the step after them.
        again: where the item was judged again without limits.
        policy_number: of the policy's version, as in `NamedVersion`.
        sensitive: as in `ItemSummary`.
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
    appeals: tuple[Appeal, ...] = ()
    policy_number: int = 0
    sensitive: bool = False

    @property
    def policy(self) -> NamedVersion:
        policy = self.spec.policy
        return NamedVersion(policy.title, self.policy_number, policy.sha256)

    @property
    def effort(self) -> Effort:
        """The effort at which the item was judged last, or is judged next."""
        efforts = self.spec.effort.steps
        return efforts[min(len(self.steps), len(efforts) - 1)]


@dataclass(frozen=True, slots=True)
class ReusableVerdict:
    """A verdict that exists already for a queued item: the item's position, and the number of the item that has it."""

    position: int
    source: int
