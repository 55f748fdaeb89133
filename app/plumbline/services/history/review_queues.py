"""Review queues: made from rules, worked through by people, and what comes out of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from plumbline.domain import near_copies
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.review_queue import (
    Candidate,
    Entry,
    GoldenShare,
    QueueRules,
    arranged,
    chosen,
    golden_count,
    grouped,
    with_golden,
)
from plumbline.domain.verdict import Decision, Review
from plumbline.domain.work import Work
from plumbline.services.history.queue_figures import QueueFigures, queue_figures
from plumbline.services.history.reviewing import agreement, check_label
from plumbline.store.rows import stamp

if TYPE_CHECKING:
    from plumbline.domain.golden import GoldenSet
    from plumbline.store.history import History
    from plumbline.store.results.review_queues import QueueEntry, QueueSummary, ReviewQueue

_PAGE: Final = 200

NamedGolden = Callable[[str, str], "GoldenSet"]
"""The golden set that a policy's name and a reference mean."""


@dataclass(frozen=True, slots=True)
class MadeQueue:
    """A new queue, and what must be said of how its rules could be applied."""

    queue: ReviewQueue
    remarks: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class QueueCount:
    """What rules choose of some runs, before there is a queue.

    Attributes:
        items: how many the queue would have, golden items included.
        golden: how many of them are golden.
        golden_there: how many of the golden set's texts the queue has anyway.
        golden_judged: how many of its other texts have a verdict.
        verdicts, allowed: how many there are in all, and how many of them are "allowed".
        reviewed: how many the rules choose that a person has decided on already; they are left out.
        waiting: how many items have no verdict yet.
    """

    items: int
    golden: int
    verdicts: int
    allowed: int
    reviewed: int
    waiting: int
    golden_there: int = 0
    golden_judged: int = 0


class ReviewQueues:
    """All review queues; `named_golden` finds golden sets."""

    def __init__(self, history: History, named_golden: NamedGolden) -> None:
        self._history = history
        self._named_golden = named_golden

    # Making

    def newest_check(self) -> tuple[int, ...]:
        """The runs of the newest check; InputError where there is none."""
        newest = next(iter(self._history.runs.newest(1, evaluated=False)), None)
        if newest is None:
            raise InputError(
                Message("There is nothing to review yet"), Message("The history holds no verdicts of a check.")
            )
        return tuple(run.id for run in self._history.together.runs_of(newest.id))

    def runs_of_policy(self, policy: str | None, since: datetime | None) -> tuple[int, ...]:
        """The runs under any version of a policy, begun since then, oldest first; InputError where there is none."""
        begun = stamp(since) if since is not None else ""
        found: list[int] = []
        before: int | None = None
        while page := self._history.runs.newest(_PAGE, before, evaluated=False):
            found += [run.id for run in page if policy in (None, run.policy_name) and run.created >= begun]
            before = page[-1].id
        if not found:
            raise InputError(
                Message("There are no such runs"),
                Message("The history holds no run under that policy and from that time."),
                Remedy(RemedyKind.LIST_RUNS),
            )
        return tuple(reversed(found))

    def golden_share(self, runs: Sequence[int], reference: str, share: float) -> GoldenShare:
        """The golden set that a reference means for the policy of these runs, as a share of a queue.

        Raises:
            InputError: there is no such set, or the runs have several policies and the reference names none.
        """
        policies = sorted({self._history.runs.get(run).policy_name for run in runs})
        if len(policies) > 1 and "/" not in reference:
            raise InputError(
                Message("Which policy's golden set?"),
                Message("The runs were judged under several policies, and each has its own golden sets."),
                Message(
                    "Write the policy's name before the set's, as in {example}.", example=f"{policies[0]}/examples"
                ),
            )
        golden = self._named_golden(policies[0], reference)
        return GoldenShare(golden.policy, golden.name, golden.version, share)

    def count(self, runs: Sequence[int], rules: QueueRules) -> QueueCount:
        """How many items a queue of verdicts of these runs would have, and what there is beside them."""
        candidates = self._history.review_queues.candidates(runs)
        entries = chosen(rules, candidates)
        judged, there = self._golden(rules.golden, entries) if rules.golden else ([], 0)
        golden = len(with_golden(rules, entries, judged)) - len(entries)
        listed = {entry.candidate.item_id for entry in entries}  # also what people escalated and the model did not
        undecided = chosen(rules, [replace(one, review=None) for one in candidates])
        counts = [self._history.runs.get(run).counts for run in runs]
        return QueueCount(
            items=len(entries) + golden,
            golden=golden,
            verdicts=len(candidates),
            allowed=sum(one.decision is Decision.ALLOWED for one in candidates),
            reviewed=sum(entry.candidate.item_id not in listed for entry in undecided),
            waiting=sum(one.total - one.done for one in counts),
            golden_there=there,
            golden_judged=len(judged),
        )

    def make(self, title: str, runs: Sequence[int], rules: QueueRules, work: Work | None = None) -> MadeQueue:
        """Makes a queue of verdicts of these runs. Without a seed the rules get one.

        Raises:
            InputError: the rules can't be used, or they choose nothing.
        """
        self._writable()
        _check(rules)
        rules = rules if rules.seed else replace(rules, seed=secrets.token_hex(4))
        for run in runs:
            self._history.runs.get(run)
        queues = self._history.review_queues
        candidates = queues.candidates(runs)
        entries = chosen(rules, candidates)
        if not entries:
            raise InputError(
                Message("The queue would be empty"),
                Message(
                    "The rules choose none of {n} verdicts. What a person has decided on already is left out.",
                    one="The rules choose none of {n} verdict. What a person has decided on already is left out.",
                    n=len(candidates),
                ),
                Message("Choose other rules, or other runs."),
            )
        if rules.similar:
            entries = grouped(entries, self._leaders(entries, work))
        remarks = []
        if rules.between is not None and any(self._history.runs.get(run).practice for run in runs):
            remarks.append(
                Message("The practice model's probability says nothing, so its verdicts are not chosen by it.")
            )
        if rules.golden is not None:
            wanted, others = golden_count(rules, entries), len(entries)
            entries = with_golden(rules, entries, self._golden(rules.golden, entries)[0])
            if len(entries) - others < wanted:
                remarks.append(
                    Message(
                        "The queue has {found} of {n} golden items that were asked for: only those with a verdict under "
                        "this policy, such as an evaluation gives, look like the others.",
                        one="The queue has {found} of {n} golden item that was asked for: only one with a verdict under "
                        "this policy, such as an evaluation gives, looks like the others.",
                        found=len(entries) - others,
                        n=wanted,
                    )
                )
        number = queues.make(title, rules, arranged(rules, entries))
        return MadeQueue(queues.get(number), tuple(remarks))

    def _leaders(self, entries: Sequence[Entry], work: Work | None) -> list[int]:
        """For each entry the place of the first one that is similar and was judged under the same policy."""
        texts = self._history.review_queues.texts([entry.candidate.item_id for entry in entries])
        leaders = list(range(len(entries)))
        for policy in {entry.candidate.policy for entry in entries}:
            own = [place for place, entry in enumerate(entries) if entry.candidate.policy == policy]
            found = near_copies.groups([texts[place] for place in own], work)
            for place, leader in zip(own, found, strict=True):
                leaders[place] = own[leader]
        return leaders

    def _golden(self, share: GoldenShare, entries: Sequence[Entry]) -> tuple[list[tuple[Candidate, Decision]], int]:
        """The golden set's verdicts on texts that are not among the entries, and how many of its texts are."""
        golden = self._named_golden(share.policy, f"{share.policy}/{share.name}@{share.version}")
        known = {item.sha256: item.expected.decision for item in golden.items if item.expected.decision is not None}
        there = {entry.candidate.sha256 for entry in entries}
        judged = self._history.review_queues.judged_texts(share.policy, [text for text in known if text not in there])
        found = [(candidate, known[candidate.sha256]) for candidate in judged]
        return found, len(known.keys() & there)

    # Reviewing

    def queues(self, reviewer: str = "") -> list[QueueSummary]:
        """All queues, newest first, with how many items are reviewed for this person."""
        return self._history.review_queues.summaries(reviewer)

    def queue(self, number: int) -> ReviewQueue:
        return self._history.review_queues.get(number)

    def entries(self, number: int, places: Sequence[int]) -> tuple[QueueEntry, ...]:
        """The entries at these places, in their order in the queue."""
        return self._history.review_queues.at(number, places)

    def excerpts(self, number: int) -> dict[int, tuple[str, bool]]:
        """By item the beginning of its text, and whether a policy asks for it to be blurred."""
        return self._history.review_queues.excerpts(number)

    def remove(self, number: int) -> None:
        """Removes a queue; the decisions on its items stay."""
        self._history.review_queues.remove(number)

    def agree(
        self, number: int, place: int, note: str = "", reviewer: str = "", *, among: Sequence[int] | None = None
    ) -> int:
        """Records the model's decision on an entry as the person's, also on those similar; returns on how many.

        Args:
            among: the places that are decided on, instead of all that are similar and not reviewed yet.
        """
        entry = self._entry(number, place)
        review = agreement(self._history.items.get(entry.item_id), note, reviewer)
        return self._record(number, entry, review, among)

    def agree_each(self, number: int, places: Sequence[int], reviewer: str = "") -> int:
        """Agrees with the model's decision on each of these entries; returns on how many.

        Where the model gave no decision there is nothing to agree with.
        """
        self._writable()
        count = 0
        for entry in self.entries(number, places):
            if entry.decision is not Decision.UNDETERMINED:
                review = agreement(self._history.items.get(entry.item_id), reviewer=reviewer)
                count += self._history.review_queues.decide(number, [entry.place], review)
        return count

    def decide(self, number: int, place: int, review: Review, *, among: Sequence[int] | None = None) -> int:
        """Records a decision on an entry, also on those similar; returns on how many. `among` as in `agree`.

        Entries that were judged under another policy get it without the label, which may mean something else there.
        """
        entry = self._entry(number, place)
        if review.decision is not None:
            contract = self._history.items.get(entry.item_id).spec.policy.contract
            check_label(contract, review.decision, review.label)
        return self._record(number, entry, review, among)

    def undo(self, number: int, place: int, reviewer: str = "") -> int:
        """Takes back the decision on an entry, and on those that were decided on together with it; returns on how many.

        That it was taken back is kept. InputError where there is no decision.
        """
        entry = self._entry(number, place)
        made = entry.review
        if made is None:
            raise InputError(
                Message("There is nothing to undo"),
                Message("Nobody has decided on item {item} of queue {queue}.", item=str(place + 1), queue=str(number)),
            )
        places = [place]
        if made.together:
            places = [
                other.place
                for other in self.queue(number).entries
                if other.review is not None and (other.review.at, other.review.together) == (made.at, made.together)
            ]
        return self._history.review_queues.withdraw(number, places, reviewer)

    def take_back(self, number: int, places: Sequence[int], reviewer: str = "") -> int:
        """Takes back the decisions on these entries; returns on how many there was one."""
        self._writable()
        return self._history.review_queues.withdraw(number, places, reviewer)

    def _writable(self) -> None:
        self._history.require_writable()

    def _entry(self, number: int, place: int) -> QueueEntry:
        self._writable()
        return self.entries(number, [place])[0]

    def _record(self, number: int, entry: QueueEntry, review: Review, among: Sequence[int] | None) -> int:
        if among is None:
            alike = (other for other in self.queue(number).entries if other.likeness == entry.likeness)
            among = [
                other.place for other in alike if other.decided(review.reviewer) is None or other.place == entry.place
            ]
        own = [other.place for other in self.entries(number, among) if other.policy == entry.policy]
        others = [place for place in among if place not in set(own)]
        count = self._history.review_queues.decide(number, own, review)
        return count + (self._history.review_queues.decide(number, others, replace(review, label="")) if others else 0)

    # What came out

    def figures(self, number: int, reviewer: str = "") -> QueueFigures:
        """`reviewer`: for whom it is told how much is reviewed."""
        return queue_figures(self.queue(number).entries, reviewer)

    def hard_today(self, reviewer: str) -> int:
        """How many hard items a person has decided on since midnight."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return self._history.review_queues.hard_since(stamp(midnight), reviewer)


def _check(rules: QueueRules) -> None:
    if not rules.chooses:
        raise InputError(
            Message("No rule is chosen"),
            Message("A queue needs at least one rule that says what is to be reviewed."),
            Message("The simplest: everything that violates, and everything that is undetermined."),
        )
    if rules.between is not None and not 0 <= rules.between[0] <= rules.between[1] <= 1:
        raise InputError(
            Message("These bounds can't be used"),
            Message("A probability is between 0 and 1, and the lower bound comes first."),
        )
    for share in (rules.audit, rules.golden.share if rules.golden else 0.0):
        if not 0 <= share <= 1:
            raise InputError(
                Message("This share can't be used"), Message("A share is above 0 and at most 1: 0.05 is one in twenty.")
            )
