"""Advice on putting several policies into one prompt: each has to be shorter than it would be alone.

Source: OpenAI's user guide of gpt-oss-safeguard: each policy compressed to 300 to 600 tokens, with one or two examples of each
kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from plumbline.domain.lint.linter import count_examples
from plumbline.domain.messages import Message, sentences
from plumbline.domain.policy import PolicyVersion

BEST_TOKENS: Final = (300, 600)
BEST_EXAMPLES: Final = (1, 2)


def joint_advice(policies: Sequence[PolicyVersion], count: Callable[[str], int]) -> tuple[Message, ...]:
    """The length of each policy, and what would be better in one prompt with others. `count` counts the tokens of a text."""
    return tuple(_advice(policy, count(policy.text)) for policy in policies)


def _advice(policy: PolicyVersion, tokens: int) -> Message:
    violating, allowed = count_examples(policy.text, policy.contract)
    said = [
        Message(
            "“{policy}” has {n} tokens. Examples of what violates it: {violating}; of what is allowed: {allowed}.",
            policy=policy.name,
            n=tokens,
            violating=violating,
            allowed=allowed,
        )
    ]
    least, most = BEST_TOKENS
    if not least <= tokens <= most:
        said.append(Message("In one prompt with others, {least} to {most} tokens work best.", least=least, most=most))
    few, many = BEST_EXAMPLES
    if not (few <= violating <= many and few <= allowed <= many):
        said.append(
            Message("In one prompt with others, {few} or {many} examples of each kind work best.", few=few, many=many)
        )
    return sentences(*said)
