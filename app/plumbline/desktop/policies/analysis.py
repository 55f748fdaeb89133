"""The analysis of a policy's text while it is being written: its contract, its rules and the advice on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import rule_lines
from plumbline.domain.lint.answer_checks import NO_ANSWER_FORM
from plumbline.domain.lint.linter import Advice, lint
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.drafting import revised

MOST_ANALYSED: Final = 200_000
"""Bytes. A longer text fits no model's context many times over, and analysing it at every pause would only take time."""


@dataclass(frozen=True)
class Analysis:
    """What was found in a text.

    Attributes:
        rules: the ids of the rules that it defines, each with its line, from 1.
        tokens: how many tokens it has; None where it was not analysed.
        plain: the text was not analysed.
        readings: what the text can be read as, where how it is answered is not clear.
    """

    draft: PolicyDraft
    advice: tuple[Advice, ...] = ()
    rules: Mapping[str, int] = field(default_factory=dict)
    tokens: int | None = None
    plain: bool = False
    readings: tuple[OutputContract, ...] = ()


def analyse(
    draft: PolicyDraft, data: bytes, count: Callable[[str], int], earlier: Sequence[OutputContract] = ()
) -> Analysis:
    """`draft`: as it was found before. `count`: counts the tokens of a text. `earlier`: the contracts of the saved versions."""
    if data != draft.data or draft.contract is None:
        draft = revised(draft, data, earlier)
    text = draft.text
    readings = find_answer_form(text, earlier).readings if draft.contract is None else ()
    tokens = count(text)
    advice = lint(text, draft.contract, tokens)
    if readings:  # the card asks which one is meant
        advice = tuple(one for one in advice if one.code != NO_ANSWER_FORM)
    return Analysis(
        draft,
        advice,
        rule_lines(text, draft.contract),
        tokens,
        readings=readings,
    )


def unanalysed(draft: PolicyDraft, data: bytes) -> Analysis:
    """A text that is only shown."""
    return Analysis(with_text(draft, data), plain=True)


def with_text(draft: PolicyDraft, data: bytes) -> PolicyDraft:
    """The draft with another text that was not analysed: a contract that was found in the old text is not known any more."""
    if data == draft.data:
        return draft
    stated = draft.contract is not None and not draft.contract.inferred
    return replace(draft, data=data, contract=draft.contract if stated else None)
