"""Advice on a policy, which never changes it. Checks that depend on words are made only in the languages known here.

Sources: the user guide and the technical report of gpt-oss-safeguard (length, sections, examples, words to avoid, output limits),
and what is known of the prompt format (the effort, control tokens).
"""

from __future__ import annotations

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.lint.advice import Advice, Severity, Subject
from plumbline.domain.lint.answer_checks import ANSWER_CHECKS, counted_examples
from plumbline.domain.lint.text_checks import TEXT_CHECKS
from plumbline.domain.lint.vocabulary import QUOTED, language_of
from plumbline.domain.messages import Message
from plumbline.domain.outline import outline

__all__ = ["Advice", "Severity", "count_examples", "lint"]


def lint(policy_text: str, contract: OutputContract | None, token_count: int) -> tuple[Advice, ...]:
    """All advice on a policy, errors first, then in the text's order. `token_count`: the policy's length."""
    if not policy_text.strip():
        message = Message("The policy is empty. Write down what is allowed and what is not.")
        return (Advice(Severity.ERROR, "empty", message),)
    policy = _subject(policy_text, contract, token_count)
    found = [advice for check in (*TEXT_CHECKS, *ANSWER_CHECKS) for advice in check(policy)]
    rank = {severity: place for place, severity in enumerate(Severity)}
    return tuple(sorted(found, key=lambda advice: (rank[advice.severity], advice.line, advice.column)))


def count_examples(policy_text: str, contract: OutputContract) -> tuple[int, int]:
    """How many examples a policy shows of what violates it, and of what is allowed."""
    return counted_examples(_subject(policy_text, contract, 0))


def _subject(policy_text: str, contract: OutputContract | None, token_count: int) -> Subject:
    masked = QUOTED.sub(lambda match: " " * len(match.group()), policy_text)
    return Subject(policy_text, masked, outline(policy_text), contract, token_count, language_of(masked))
