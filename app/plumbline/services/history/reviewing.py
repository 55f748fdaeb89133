"""Recording a person's decision on an item, beside the model's verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message
from plumbline.domain.verdict import Decision, Review
from plumbline.store.refusals import NotInHistoryError

if TYPE_CHECKING:
    from plumbline.domain.contract.contract import OutputContract
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.items import ItemRecord


_AT_ONCE: Final = 500


def decide_many(
    history: History, run: int, positions: Sequence[int], review: Review | None, reviewer: str = ""
) -> tuple[tuple[int, Review], ...]:
    """Records a decision on each of these items, or None for the model's own; returns what was recorded, by the item's number.

    Items without a verdict are left out, and so are those that were decided on in this way before; where the model gave no
    decision there is nothing to agree with.
    """
    recorded: list[tuple[int, Review]] = []
    for start in range(0, len(positions), _AT_ONCE):
        decisions = [
            (item.item_id, review or Review(item.decision, next(iter(item.labels), ""), reviewer=reviewer))
            for item in history.items.at(run, positions[start : start + _AT_ONCE])
            if item.decision is not None and (review is not None or item.decision is not Decision.UNDETERMINED)
        ]
        recorded += history.reviews.add_each(decisions)
    return tuple(recorded)


def check_label(contract: OutputContract, decision: Decision, label: str) -> None:
    """InputError where a policy has no such label for a decision; "" is none."""
    labels = [one.text for one in contract.labels if one.decision is decision]
    if label and label not in labels:
        raise InputError(
            Message("No such label"),
            Message("The policy has no label “{label}” for “{decision}”.", label=label, decision=decision.value),
            Message("Choose one of {labels}.", labels=Listing(tuple(labels), alternatives=True))
            if labels
            else Message("It has no labels for this decision."),
        )


def agreement(item: ItemRecord, note: str = "", reviewer: str = "") -> Review:
    """The model's own decision and first label as the person's; InputError where it gave none."""
    verdict = item.verdict
    if verdict is None or verdict.decision is Decision.UNDETERMINED:
        raise InputError(
            Message("There is nothing to agree with"),
            Message(
                "The model gave no decision on item {item} of run {run}.",
                item=str(item.position + 1),
                run=str(item.run),
            ),
            Message("Say what you decide instead."),
        )
    label = verdict.reading.labels[0] if verdict.reading.labels else ""
    return Review(verdict.decision, label, note, reviewer)


class Reviewing:
    """Records reviews of items that are named by their place in a run."""

    def __init__(self, history: History, runs: RunView) -> None:
        self._history = history
        self._runs = runs

    def decide(
        self, run: int, position: int, decision: Decision, label: str = "", note: str = "", reviewer: str = ""
    ) -> Review:
        """Records a decision, which is not UNDETERMINED; returns it as it was stored.

        Raises:
            InputError: there is no such item, it has no verdict yet, or the policy has no such label for this decision.
            HistoryError: the history can't be written.
        """
        item = self._item(run, position)
        check_label(item.spec.policy.contract, decision, label)
        return self._history.reviews.add(item.item_id, Review(decision, label, note, reviewer))

    def agree(self, run: int, position: int, note: str = "", reviewer: str = "") -> Review:
        """Records the model's own decision and first label as the person's; otherwise as `decide`."""
        item = self._item(run, position)
        return self._history.reviews.add(item.item_id, agreement(item, note, reviewer))

    def undo(self, run: int, position: int, reviewer: str = "") -> Review:
        """Takes back the decision that stands; returns what stands from here on. That it was taken back is kept.

        Raises:
            InputError: there is no such item, or no decision on it.
            HistoryError: the history can't be written.
        """
        item = self._item(run, position)
        left = self._history.reviews.withdraw(item.item_id, reviewer)
        if left is None:
            raise InputError(
                Message("There is nothing to undo"),
                Message("Nobody has decided on item {item} of run {run}.", item=str(position + 1), run=str(run)),
            )
        return left

    def _item(self, run: int, position: int) -> ItemRecord:
        self._history.require_writable()
        item = self._runs.item_at(run, position)
        if item.verdict is None:
            raise NotInHistoryError.verdict(run, position)
        return item
