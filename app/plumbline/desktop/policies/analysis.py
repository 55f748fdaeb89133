"""What is found out about a policy's text while it is being written: its draft, its rules and the advice on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plumbline.domain.lint.linter import Advice, lint
from plumbline.domain.lint.text_checks import estimated_tokens
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.rules import find_rules
from plumbline.services.policies.drafting import retold


@dataclass(frozen=True)
class Analysis:
    """What was found out.

    Attributes:
        draft: the text with how its answers are read.
        advice: on it, errors first.
        rules: the ids of the rules that it defines, each with its line, from 1.
        estimate: about how many tokens it has.
    """

    draft: PolicyDraft
    advice: tuple[Advice, ...]
    rules: Mapping[str, int]
    estimate: int


def analyse(draft: PolicyDraft, data: bytes, tokens: int | None) -> Analysis:
    """Looks at a text.

    Args:
        draft: as it was found before.
        data: the text as it is now.
        tokens: its length, if it was counted.
    """
    if data != draft.data:
        draft = retold(draft, data)
    text = draft.text
    return Analysis(
        draft,
        lint(text, draft.contract, tokens),
        {mention.id: mention.line for mention in find_rules(text) if mention.defined},
        estimated_tokens(text),
    )
