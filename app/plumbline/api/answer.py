"""A verdict as every interface gives it: the text, how it ended, where the decision fell and how probable it was, and metadata."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from plumbline.api.question import Question
from plumbline.api.schema import completed
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.verdict import Decision, UndeterminedReason, Usage, Verdict
from plumbline.services.judging.requests import Answered, Asked

_CUT: Final = (UndeterminedReason.CUT_OFF, UndeterminedReason.BUDGET)
_IMPOSSIBLE: Final = -9999.0
"""What such interfaces say for the logarithm of zero."""


class Ending(StrEnum):
    """How an answer ended."""

    COMPLETE = "completed"
    CUT = "incomplete"  # the limit was reached first
    UNREADABLE = "failed"  # there is no verdict in it


@dataclass(frozen=True)
class Answer:
    """What a request is answered with.

    Attributes:
        text: the answer in the policy's form; "" where no verdict could be read.
        failure: a sentence, where no verdict could be read.
        logprobs: the decision's probability, at the text with which it fell; empty where it isn't known.
    """

    question: Question
    text: str
    reasoning: str
    ending: Ending
    failure: str
    logprobs: list[dict[str, Any]]
    metadata: dict[str, str]
    usage: Usage
    verdict: Verdict


def answer_of(question: Question, asked: Asked, answered: Answered) -> Answer:
    """The answer to a question."""
    verdict = answered.verdict
    reason = verdict.reading.reason
    ending = Ending.COMPLETE if reason is None else Ending.CUT if reason in _CUT else Ending.UNREADABLE
    return Answer(
        question=question,
        text="" if ending is Ending.UNREADABLE else completed(question.schema, verdict.raw),
        reasoning="" if question.hide_reasoning else verdict.reasoning,
        ending=ending,
        failure="" if ending is not Ending.UNREADABLE else undetermined(answered),
        logprobs=decision_logprobs(asked.policy.contract, answered, question.top_logprobs or 0),
        metadata=dict(question.metadata) | own_metadata(asked, answered),
        usage=verdict.usage,
        verdict=verdict,
    )


def own_metadata(asked: Asked, answered: Answered) -> dict[str, str]:
    """What the program says of a verdict beside it; `question.OWN_METADATA` has the names."""
    verdict, model = answered.verdict, answered.model
    found = {
        "stored": "true" if answered.run is not None else "false",
        "decision": verdict.decision.value,
        "policy": asked.policy.name,
        "policy_sha256": asked.policy.sha256,
        "effort": answered.effort.value,
        "model": model.name,
        "model_sha256": model.sha256,
    }
    if model.server:
        found["server"] = model.server
    if answered.run is not None:
        found |= {"run": str(answered.run), "item": str(answered.item)}
    if verdict.reading.reason is not None:
        found["reason"] = verdict.reading.reason.value
    if verdict.reading.rule_ids:
        found["rules"] = ", ".join(verdict.reading.rule_ids)[:512]
    if model.practice:
        found["practice"] = "true"
    elif verdict.probability is not None:
        found["probability"] = f"{verdict.probability.value:.6f}"
    return found


def decision_logprobs(contract: OutputContract, answered: Answered, alternatives: int) -> list[dict[str, Any]]:
    """One entry, for the text with which the decision fell; with alternatives, where there are exactly two, the other one too."""
    probability = answered.verdict.probability
    option, others = _decided(contract, answered.verdict.raw)
    if probability is None or answered.model.practice or not option:
        return []
    found = [_entry(option, probability.value)]
    if alternatives and len(others) == 1:
        found.append(_entry(others[0], 1.0 - probability.value))
    return [{**found[0], "top_logprobs": found[: alternatives or 0]}]


def _decided(contract: OutputContract, raw: str) -> tuple[str, list[str]]:
    """The option with which the decision fell in an answer, and the others that were open there."""
    form = contract.form()
    for end in range(len(raw) + 1):
        options = form.open_decisions(raw[:end])
        if options and all(rest == option for option, rest in options.items()):
            chosen = max((option for option in options if raw[end:].startswith(option)), key=len, default="")
            return chosen, [option for option in options if option != chosen]
    return "", []


def _entry(text: str, probability: float) -> dict[str, Any]:
    logprob = math.log(probability) if probability > 0 else _IMPOSSIBLE
    return {"token": text, "logprob": logprob, "bytes": list(text.encode("utf-8"))}


_WHY: Final = {
    UndeterminedReason.UNREADABLE: "The answer is none that the policy knows.",
    UndeterminedReason.CONTRADICTORY: "Parts of the answer exclude each other.",
    UndeterminedReason.NO_ANSWER: "The model gave no answer.",
    UndeterminedReason.ENGINE: "The model stopped at this text again and again.",
    UndeterminedReason.CUT_OFF: "The answer ended before it was whole.",
    UndeterminedReason.BUDGET: "The limit of tokens was reached before there was an answer.",
}


def undetermined(answered: Answered) -> str:
    """The sentence for a text without a verdict."""
    reason = answered.verdict.reading.reason
    assert answered.verdict.decision is Decision.UNDETERMINED and reason is not None, "it could not be read"  # noqa: S101, PT018
    place = f" It is item {answered.item} of run {answered.run} in the history." if answered.run is not None else ""
    return f"There is no verdict: the text is undetermined. {_WHY[reason]}{place}"
