"""A second reviewer: a queue's items go out as a file, and their decisions come back beside the first person's."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from plumbline.domain.classroom import Choice, Exercise, choices_of
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import NamedVersion
from plumbline.domain.second_review import (
    Batch,
    Conflict,
    ModelSaid,
    Opinion,
    Opinions,
    TwoReviewers,
    agreements,
    conflict,
)
from plumbline.domain.verdict import Decision, Review, standing
from plumbline.services.history.reviewing import check_label
from plumbline.services.history.second_review_files import read_batch, read_opinions, write_batch, write_opinions
from plumbline.store.rows import stamp

if TYPE_CHECKING:
    from plumbline.domain.contract.contract import OutputContract
    from plumbline.domain.policy import PolicyVersion
    from plumbline.domain.verdict import Verdict
    from plumbline.store.history import History
    from plumbline.store.results.items import ItemRecord
    from plumbline.store.results.review_queues import QueueEntry


@dataclass(frozen=True, slots=True)
class ItemConflict:
    """A conflict with the entry of the queue that it is on."""

    entry: QueueEntry
    conflict: Conflict


@dataclass(frozen=True)
class Merged:
    """What came of a file of decisions.

    Attributes:
        added: items that got the second person's decision.
        known: items that had it already.
        missing: texts of the file that are not in the queue any more.
    """

    opinions: Opinions
    added: int
    known: int
    missing: int


class SecondReviews:
    """Batches of queues, and what comes back."""

    def __init__(self, history: History) -> None:
        self._history = history

    # At the first reviewer's

    def batch(self, queue: int, *, blind: bool = True, places: Collection[int] | None = None) -> Batch:
        """The items of a queue, each text once. Who decided what before is not in it, nor which items are golden.

        Args:
            places: of the entries that are wanted; None for all.

        Raises:
            InputError: the items were judged under several policies, or versions of one.
        """
        found = self._history.review_queues.get(queue)
        texts: dict[str, ItemRecord] = {}
        policies: dict[str, NamedVersion] = {}
        for entry in found.entries:
            if places is not None and entry.place not in places:
                continue
            item = self._history.items.get(entry.item_id)
            policies[item.policy.sha256] = item.policy
            texts.setdefault(item.content.sha256, item)
        if len(policies) > 1:
            raise InputError(
                Message("The queue has several policies"),
                Message(
                    "A second reviewer decides under one version of one policy. This queue has: {policies}.",
                    policies=Listing(tuple(one.words(policies.values()) for one in policies.values())),
                ),
                Message("Make a queue of the runs under one of them."),
            )
        if not texts:
            raise InputError(
                Message("There is nothing to hand out"),
                Message("None of these items is in queue {queue} any more.", queue=str(queue)),
                Remedy(RemedyKind.LIST_QUEUES),
            )
        policy = next(iter(texts.values())).spec.policy
        exercise = Exercise(
            title=found.title,
            policy_name=policy.name,
            policy_title=policy.title,
            policy_text=policy.text,
            choices=_choices(policy),
            texts=tuple(item.content.text for item in texts.values()),
            sensitive=policy.sensitive,
        )
        shown = {digest: item.content.shown for digest, item in texts.items() if item.content.shown}
        model = None if blind else {digest: _said(item.verdict) for digest, item in texts.items()}
        return Batch(exercise, shown, model)

    def write(self, batch: Batch, file: Path, passphrase: str) -> None:
        write_batch(batch, file, passphrase)

    def merge(self, queue: int, file: Path, passphrase: str) -> Merged:
        """Puts a second person's decisions beside what is there, with their name and times. Nothing is overwritten.

        All of it or nothing; a second time adds what is new. A conflict that was settled is open again where what is new differs
        from what settled it.

        Raises:
            InputError: the file is another one, is of another queue, or has labels that the policy lacks.
        """
        self._history.require_writable()
        found = read_opinions(file, passphrase)
        by_text: dict[str, list[QueueEntry]] = {}
        contract: OutputContract | None = None
        for entry in self._history.review_queues.get(queue).entries:
            item = self._history.items.get(entry.item_id)
            policy = item.spec.policy
            if hashlib.sha256(policy.text.encode("utf-8")).hexdigest() == found.policy:
                by_text.setdefault(item.content.sha256, []).append(entry)
                contract = policy.contract
        if contract is None or (found.made and not any(one.sha256 in by_text for one in found.made)):
            raise InputError(
                Message("These decisions are of another queue"),
                Message("What is in {file} was decided on other texts, or under another policy.", file=file.name),
                Remedy(RemedyKind.LIST_QUEUES),
            )
        decisions: list[tuple[list[int], Review]] = []
        known = missing = 0
        for one in found.made:
            check_label(contract, one.decision, one.label)
            entries = by_text.get(one.sha256, [])
            missing += not entries
            new = [entry.place for entry in entries if not _has(entry, found.reviewer, one)]
            known += len(entries) - len(new)
            if new:
                decisions.append((new, Review(one.decision, one.label, one.note, found.reviewer, one.at, merged=True)))
        added = self._history.review_queues.decide_each(queue, decisions)
        return Merged(found, added, known, missing)

    def agreements(self, queue: int) -> list[TwoReviewers]:
        """For each two people how far their first decisions on the queue's items agree."""
        return agreements(entry.reviews for entry in self._history.review_queues.get(queue).entries)

    def conflicts(self, queue: int, *, settled: bool = False) -> list[ItemConflict]:
        """The items on which people decided differently, in the queue's order; those that were settled where wanted."""
        entries = self._history.review_queues.get(queue).entries
        found = ((entry, conflict(entry.reviews)) for entry in entries)
        return [ItemConflict(entry, one) for entry, one in found if one is not None and (settled or not one.settled)]

    # At the second reviewer's, where no history is needed

    @staticmethod
    def read(file: Path, passphrase: str) -> Batch:
        return read_batch(file, passphrase)

    @staticmethod
    def decisions_file(batch: Path, reviewer: str) -> Path:
        """Where a reviewer's decisions are kept: beside the batch."""
        name = re.sub(r"[^\w-]+", "-", reviewer).strip("-") or "reviewer"
        return batch.with_name(f"{batch.stem}.{name}.decisions")

    @staticmethod
    def opinions(batch: Batch, reviewer: str, file: Path, passphrase: str) -> Opinions:
        """What was decided so far; nothing where there is no file yet, `InputError` where it is somebody else's."""
        if not file.exists():
            return Opinions(batch.exercise.id, batch.policy, reviewer, batch.blind, ())
        found = read_opinions(file, passphrase)
        if (found.batch, found.reviewer) != (batch.exercise.id, reviewer):
            raise InputError(
                Message("This is somebody else's file"),
                Message(
                    "{file} holds decisions of {reviewer}, maybe on another batch.",
                    file=file.name,
                    reviewer=found.reviewer,
                ),
                Remedy(RemedyKind.CHOOSE_OUTPUT),
            )
        return found

    @staticmethod
    def decided(found: Opinions, opinion: Opinion) -> Opinions:
        """With one more decision, made now, or another one in the place of an earlier one on the same text."""
        others = tuple(one for one in found.made if one.sha256 != opinion.sha256)
        return replace(found, made=(*others, replace(opinion, at=stamp(datetime.now(tz=UTC)))))

    @staticmethod
    def taken_back(found: Opinions) -> Opinions:
        """Without the decision that was made last."""
        return replace(found, made=found.made[:-1])

    @staticmethod
    def keep(found: Opinions, file: Path, passphrase: str) -> None:
        write_opinions(found, file, passphrase)


def _choices(policy: PolicyVersion) -> tuple[Choice, ...]:
    """The policy's own, and always a plain "escalate"."""
    own = choices_of(policy)
    return own if any(one.decision is Decision.ESCALATE for one in own) else (*own, Choice("", Decision.ESCALATE))


def _said(verdict: Verdict | None) -> ModelSaid:
    if verdict is None:
        return ModelSaid(Decision.UNDETERMINED)
    reading = verdict.reading
    return ModelSaid(verdict.decision, " ".join(reading.labels[:1]), tuple(reading.rule_ids), reading.rationale)


def _has(entry: QueueEntry, reviewer: str, opinion: Opinion) -> bool:
    """Whether it was merged before, or only repeats what this reviewer decided last."""
    said = (opinion.decision, opinion.label, opinion.note)
    own = [one for one in standing(entry.reviews) if one.merged and one.reviewer == reviewer]
    return any(
        (one.reviewer, one.at, one.decision) == (reviewer, opinion.at, opinion.decision) for one in entry.reviews
    ) or any((one.decision, one.label, one.note) == said for one in own[-1:])
