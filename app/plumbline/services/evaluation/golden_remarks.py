"""What there is to say of a golden set before a policy is measured with it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from plumbline.domain.golden import GoldenSet, Half, contradictions
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion

FEW: Final = 10
"""Fewer examples of one kind say next to nothing about it."""


def remarks(golden: GoldenSet, policy: PolicyVersion) -> list[Message]:
    """What would spoil a measurement of this policy with a set; one sentence each, without content."""
    found: list[Message] = []
    for same in contradictions(golden.items).values():
        said = tuple(dict.fromkeys(str(item.expected) for item in same))
        places = tuple(str(number) for number, item in enumerate(golden.items, 1) if item.sha256 == same[0].sha256)
        found.append(
            Message(
                "Examples {numbers} have the same text and contradictory labels: {labels}.",
                numbers=Listing(places),
                labels=Listing(said),
            )
        )
    unknown = Counter(str(item.expected) for item in golden.items if item.expected.decision is None)
    found += [
        Message(
            "{n} items are labelled “{label}”, for which the policy has no decision.",
            one="{n} item is labelled “{label}”, for which the policy has no decision.",
            label=label,
            n=count,
        )
        for label, count in unknown.most_common()
    ]
    found += [
        Message("Example {number} is in the policy itself: the model is shown its answer.", number=str(number))
        for number, item in enumerate(golden.items, 1)
        if len(item.text.split()) > 2 and item.text.strip() in policy.text
    ]
    decided = Counter(item.expected.decision for item in golden.items if item.expected.decision)
    expectable = dict.fromkeys(label.decision for label in policy.contract.labels)
    found += [
        Message(
            "Only {n} items are labelled “{decision}”: figures for it will be vague.",
            one="Only {n} item is labelled “{decision}”: figures for it will be vague.",
            decision=decision.value,
            n=decided[decision],
        )
        if decided[decision]
        else Message("No item is labelled “{decision}”: there will be no figures for it.", decision=decision.value)
        for decision in expectable
        if decided[decision] < FEW
    ]
    if len(golden.items) > 1 and len({item.half for item in golden.items}) == 1:
        found.append(
            Message("All items are in the half “{half}”: nothing is kept apart.", half=golden.items[0].half.value)
        )
    return found


def half_counts(golden: GoldenSet) -> dict[str, int]:
    """How many items each half has."""
    counts = Counter(item.half for item in golden.items)
    return {half.value: counts[half] for half in Half}
