"""Review queues: which verdicts a person looks at, why, in which order and by whom.

What is drawn depends on the rules, the texts and the seed, so that the same rules give the same queue again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from plumbline.domain.verdict import Decision


class Why(StrEnum):
    """Why an item is in a queue. Values are stored and printed."""

    VIOLATES = "violates"
    ESCALATED = "escalated"  # by the model or by a person
    UNDETERMINED = "undetermined"
    BETWEEN = "between"  # the probability is between two bounds
    AUDIT = "audit"  # one of a random share of what was allowed
    EVERY = "every"  # every so manieth


class HardItems(StrEnum):
    """Where hard items stand: those that break a policy whose texts are blurred. Values are stored and printed."""

    AS_THEY_COME = "as they come"
    SPREAD = "spread"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class GoldenShare:
    """Items with a known verdict among the others.

    Attributes:
        policy, name, version: the golden set.
        share: how many there are for each other item, above 0.
    """

    policy: str
    name: str
    version: int
    share: float


@dataclass(frozen=True, slots=True)
class QueueRules:
    """What a queue is made from; an item is in it where any rule holds.

    Attributes:
        between: the lowest and the highest probability, ends included.
        audit: share of what was allowed, 0 to 1; at least one item, if it is above 0.
        every: every so manieth verdict; 0 for none.
        seed: what the audit and the places of golden items are drawn with.
        similar: near-copies stand together.
        reviewers: each gets a part of the items; none: anybody reviews all.
    """

    violates: bool = False
    escalated: bool = False
    undetermined: bool = False
    between: tuple[float, float] | None = None
    audit: float = 0.0
    every: int = 0
    seed: str = ""
    hard: HardItems = HardItems.AS_THEY_COME
    similar: bool = True
    golden: GoldenShare | None = None
    reviewers: tuple[str, ...] = ()

    @property
    def why(self) -> tuple[Why, ...]:
        """Every reason for which an item may be chosen."""
        kinds = (self.violates, self.escalated, self.undetermined, self.between, self.audit, self.every)
        return tuple(why for why, wanted in zip(Why, kinds, strict=True) if wanted)

    @property
    def chooses(self) -> bool:
        """At least one rule chooses items."""
        return bool(self.why)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A verdict that may be reviewed.

    Attributes:
        probability: None where there is none, or it says nothing.
        hard: as in `HardItems`.
        review: what a person decided already; only an escalation leaves something to decide.
        reviews: how many were recorded.
        policy: tells versions of policies apart.
    """

    item_id: int
    run: int
    position: int
    sha256: str
    decision: Decision
    probability: float | None
    hard: bool
    review: Decision | None
    reviews: int
    policy: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An item's place in a queue.

    Attributes:
        likeness: which entries are similar: those with the same number.
        known: the right decision of a golden item; None for all others.
    """

    candidate: Candidate
    why: tuple[Why, ...]
    likeness: int = 0
    reviewer: str = ""
    known: Decision | None = None


def chosen(rules: QueueRules, candidates: Sequence[Candidate]) -> list[Entry]:
    """The items that the rules choose, in the order given, each with every reason. What was decided by a person is left out."""
    found: list[Entry] = []
    audited = _audited(rules, candidates)
    for number, candidate in enumerate(candidates, 1):
        why = reasons(rules, candidate, number, audited=candidate.item_id in audited)
        if why and candidate.review in (None, Decision.ESCALATE):
            found.append(Entry(candidate, why, likeness=len(found)))
    return found


def _audited(rules: QueueRules, candidates: Sequence[Candidate]) -> set[int]:
    """The items that the audit draws: so many as its share says, whoever has decided on them meanwhile."""
    allowed = [candidate for candidate in candidates if candidate.decision is Decision.ALLOWED]
    if not rules.audit or not allowed:
        return set()
    allowed.sort(key=lambda candidate: (drawn(rules.seed, candidate), candidate.item_id))
    return {candidate.item_id for candidate in allowed[: max(1, round(rules.audit * len(allowed)))]}


def reasons(rules: QueueRules, candidate: Candidate, number: int, *, audited: bool = False) -> tuple[Why, ...]:
    """Why a verdict, the `number`-th from 1 on, is to be reviewed; none where it is not."""
    escalated = Decision.ESCALATE in (candidate.decision, candidate.review)
    if candidate.review is Decision.ESCALATE and not rules.escalated:
        return ()  # it was reviewed
    low, high = rules.between or (0.0, 0.0)
    holds = {
        Why.VIOLATES: rules.violates and candidate.decision is Decision.VIOLATES,
        Why.ESCALATED: rules.escalated and escalated,
        Why.UNDETERMINED: rules.undetermined and candidate.decision is Decision.UNDETERMINED,
        Why.BETWEEN: rules.between is not None
        and candidate.probability is not None
        and low <= candidate.probability <= high,
        Why.AUDIT: audited,
        Why.EVERY: bool(rules.every) and number % rules.every == 0,
    }
    return tuple(why for why, held in holds.items() if held)


def drawn(seed: str, candidate: Candidate) -> float:
    """A number from 0 to below 1 that depends on the seed, the text and its place alone."""
    digest = hashlib.sha256(f"{seed}\n{candidate.position}\n{candidate.sha256}".encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def golden_count(rules: QueueRules, entries: Sequence[Entry]) -> int:
    """How many golden items belong among these entries."""
    return max(1, round(rules.golden.share * len(entries))) if rules.golden else 0


def with_golden(
    rules: QueueRules, entries: Sequence[Entry], golden: Sequence[tuple[Candidate, Decision]]
) -> list[Entry]:
    """The entries with golden items hidden among them: those whose verdict the rules would have chosen too."""
    if rules.golden is None or not entries:
        return list(entries)
    usual = {reason for entry in entries for reason in entry.why}
    fitting = []
    for candidate, known in golden:
        why = _disguise(rules, candidate, usual)
        if why:
            fitting.append(Entry(replace(candidate, review=None), why, known=known))
    fitting.sort(key=lambda entry: (drawn(f"{rules.seed} golden", entry.candidate), entry.candidate.item_id))
    mixed = list(entries)
    taken = fitting[: golden_count(rules, entries)]
    for number, entry in enumerate(taken):
        own = replace(entry, likeness=len(entries) + number)
        place = int(drawn(f"{rules.seed} place", entry.candidate) * (len(mixed) + 1))
        while 0 < place < len(mixed) and mixed[place].likeness == mixed[place - 1].likeness:
            place -= 1  # not in the middle of similar ones
        mixed.insert(place, own)
    return mixed


def _disguise(rules: QueueRules, candidate: Candidate, usual: set[Why]) -> tuple[Why, ...]:
    why = [reason for reason in reasons(replace(rules, every=0), candidate, 1) if reason in usual]
    if not why and candidate.decision is Decision.ALLOWED and Why.AUDIT in usual:
        why = [Why.AUDIT]
    if not why and Why.EVERY in usual:
        why = [Why.EVERY]
    return tuple(why)


def grouped(entries: Sequence[Entry], leaders: Sequence[int]) -> list[Entry]:
    """The entries with similar ones behind the first of them; `leaders`: for each entry the place of that first one."""
    order = sorted(range(len(entries)), key=lambda place: (leaders[place], place))
    return [replace(entries[place], likeness=leaders[place]) for place in order]


def arranged(rules: QueueRules, entries: Sequence[Entry]) -> list[Entry]:
    """The entries with hard ones where the rules want them, and with a reviewer each; similar ones stay together."""
    blocks: dict[int, list[Entry]] = {}
    for entry in entries:
        blocks.setdefault(entry.likeness, []).append(entry)
    hard = [block for block in blocks.values() if any(entry.candidate.hard for entry in block)]
    easy = [block for block in blocks.values() if not any(entry.candidate.hard for entry in block)]
    match rules.hard:
        case HardItems.LAST:
            ordered = [*easy, *hard]
        case HardItems.SPREAD:
            ordered = _spread(easy, hard)
        case HardItems.AS_THEY_COME:
            ordered = list(blocks.values())
    given = []
    for number, block in enumerate(ordered):
        reviewer = rules.reviewers[number % len(rules.reviewers)] if rules.reviewers else ""
        given += [replace(entry, reviewer=reviewer) for entry in block]
    first: dict[int, int] = {}
    for place, entry in enumerate(given):
        first.setdefault(entry.likeness, place)
    return [replace(entry, likeness=first[entry.likeness]) for entry in given]


def _spread(easy: list[list[Entry]], hard: list[list[Entry]]) -> list[list[Entry]]:
    """Hard blocks at equal distances among the others, beginning with an easy one."""
    ordered = [((number + 1) / (len(easy) + 1), 0, block) for number, block in enumerate(easy)]
    ordered += [((number + 1) / (len(hard) + 1), 1, block) for number, block in enumerate(hard)]
    ordered.sort(key=lambda placed: placed[:2])
    return [block for _, _, block in ordered]
