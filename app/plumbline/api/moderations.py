"""Moderations: a drop-in for programs that ask for flags and categories. The categories are the policy's own."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any, Final

from plumbline.api.answer import own_metadata
from plumbline.api.errors import bad
from plumbline.api.fields import Fields, encodable
from plumbline.api.question import OWN_METADATA, Question
from plumbline.api.reading_responses import content_text, required_model
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.verdict import Decision
from plumbline.services.judging.requests import Answered, Asked

MOST_INPUTS: Final = 256
_WHOLE: Final = "violation"
"""The category of a policy that has no labels and no rules."""


def read_moderation(values: dict[str, Any]) -> list[Question]:
    """A request to `/v1/moderations`: a question for each text.

    Raises:
        ApiError: it asks for something that there is not here.
    """
    fields = Fields(values)
    texts = _texts(fields.take("input"))
    model, policy = required_model(fields), fields.text("instructions")
    store, metadata = fields.flag("store", default=True), fields.metadata("metadata", OWN_METADATA)
    fields.harmless("user", "safety_identifier")
    fields.finish()
    return [Question(model=model, text=text, instructions=policy, store=store, metadata=metadata) for text in texts]


def moderation(question: Question, answers: Sequence[tuple[Asked, Answered]]) -> dict[str, Any]:
    """The answer; every text has a verdict."""
    return {
        "id": f"modr-{secrets.token_hex(16)}",
        "model": question.model,
        "results": [_result(asked, answered) for asked, answered in answers],
    }


def _result(asked: Asked, answered: Answered) -> dict[str, Any]:
    reading = answered.verdict.reading
    names = categories(asked.policy.contract)
    flagged = answered.verdict.decision is not Decision.ALLOWED
    applied = {*reading.labels, *reading.rule_ids} & set(names) if flagged else set()
    if flagged and names == (_WHOLE,):
        applied = {_WHOLE}
    probability = None if answered.model.practice else answered.verdict.probability
    score = 1.0 if probability is None else probability.value
    return {
        "flagged": flagged,
        "categories": {name: name in applied for name in names},
        "category_scores": {name: score if name in applied else 0.0 for name in names},
        "category_applied_input_types": {name: ["text"] if name in applied else [] for name in names},
        "metadata": own_metadata(asked, answered),
    }


def categories(contract: OutputContract) -> tuple[str, ...]:
    """What a text can be flagged for: the labels that are not “allowed”, and the rules."""
    labels = [label.text for label in contract.labels if label.decision is not Decision.ALLOWED and label.text != "1"]
    return tuple(dict.fromkeys((*labels, *contract.rule_ids))) or (_WHOLE,)


def _texts(given: object) -> list[str]:
    if isinstance(given, str):
        texts = [encodable(given, "input")]
    elif isinstance(given, list) and given and all(isinstance(one, str) for one in given):
        texts = [encodable(one, "input") for one in given]
    elif isinstance(given, list) and given:
        texts = [content_text(given, "input")]
    else:
        raise bad("“input” has to be a text, a list of texts, or a list of parts.", "input")
    if len(texts) > MOST_INPUTS:
        raise bad(f"“input” has more than {MOST_INPUTS} texts. Send them in several requests.", "input")
    if not all(text.strip() for text in texts):
        raise bad("A text to judge is empty.", "input", "no_text")
    return texts
