"""A shadow's comparison in words, the same for both faces."""

from __future__ import annotations

from plumbline.domain.messages import Message
from plumbline.store.results.runs import Shadow


def shadow_words(shadow: Shadow, total: int) -> Message:
    """What the shadow of a run with `total` items decided otherwise."""
    return Message(
        "“{policy}” in the shadow, on {compared} of {n} items: {same} the same, {other} different. "
        "It doesn't affect the result.",
        one="“{policy}” in the shadow, on {compared} of {n} item: {same} the same, {other} different. "
        "It doesn't affect the result.",
        policy=shadow.policy.words(),
        compared=shadow.compared,
        n=total,
        same=shadow.compared - len(shadow.differing),
        other=len(shadow.differing),
    )
