"""What a request comes to, whichever of the interfaces it came by: one policy, one text, choices."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from plumbline.api.errors import ApiError, bad
from plumbline.api.schema import objection
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort
from plumbline.services.judging.requests import Asked
from plumbline.services.policies.answer_choice import reading_words
from plumbline.services.policies.library import PolicyLibrary

OWN_MODEL: Final = "plumbline"
"""The model's name for the one in the settings; followed by a slash and a policy's name, it also names the policy."""
OWN_METADATA: Final = (
    "run", "item", "stored", "decision", "reason", "probability", "rules", "policy", "policy_sha256", "effort", "model",
    "model_sha256", "server", "practice",
)  # fmt: skip
_MOST_KNOWN: Final = 64
_MOST_TITLE: Final = 60


@dataclass(frozen=True)
class Question:
    """A request, read.

    Attributes:
        model: as the program named it.
        instructions: the policy's text, None where the model's name names a policy.
        top_logprobs: how many alternatives are wanted beside the decision's probability; None where it isn't wanted.
        schema: the JSON schema that the answer has to fit, or None.
        hide_reasoning: the answer comes without the reasoning.
    """

    model: str
    text: str
    instructions: str | None = None
    effort: Effort | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    most_tokens: int | None = None
    store: bool = True
    stream: bool = False
    top_logprobs: int | None = None
    schema: Mapping[str, Any] | None = None
    json_object: bool = False
    metadata: Mapping[str, str] = field(default_factory=dict)
    hide_reasoning: bool = False
    usage_in_stream: bool = False


class Policies:
    """From questions to policies: those of the library by name, others by their text."""

    def __init__(self, library: Callable[[], PolicyLibrary], models: Callable[[], Iterable[str]]) -> None:
        """`models`: the names of the installed models."""
        self._library = library
        self._models = models
        self._known: dict[str, PolicyVersion] = {}

    def asked(self, question: Question, key: str) -> Asked:
        """What is to be judged.

        Raises:
            ApiError: there is no policy, or two, or none of that name, or no such model.
        """
        policy, model = self.policy(question.model, question.instructions)
        if why := objection(question.schema, policy.contract, json_object=question.json_object):
            raise bad(why, "response_format", "unsupported_schema")
        return Asked(
            policy=policy,
            text=question.text,
            key=key,
            keep=question.store,
            model=model,
            effort=question.effort,
            temperature=question.temperature,
            top_p=question.top_p,
            seed=question.seed,
            most_tokens=question.most_tokens,
        )

    def policy(self, model: str, instructions: str | None) -> tuple[PolicyVersion, str | None]:
        """The policy, and the name of the installed model; None for the one in the settings."""
        own, slash, name = model.partition("/")
        if own == OWN_MODEL and slash:
            if instructions is not None:
                raise bad(
                    f"There are two policies: the model's name says “{name}”, and the request has instructions.",
                    "model",
                )
            try:
                return self._library().chosen(name), None
            except InputError as error:
                raise ApiError(404, str(error), "model_not_found", "model") from None
        if model != OWN_MODEL and model not in set(self._models()):
            raise ApiError(
                404,
                f"There is no model “{model[:80]}” here. Ask for “{OWN_MODEL}”, for “{OWN_MODEL}/POLICY” with the name of a "
                "policy in the library, or for an installed model; GET /v1/models lists them.",
                "model_not_found",
                "model",
            )
        if instructions is None or not instructions.strip():
            raise bad(
                "There is no policy. Send it as instructions (or as the first system or developer message), or name one of the "
                f"library as the model: “{OWN_MODEL}/POLICY”.",
                "instructions",
                "no_policy",
            )
        return self._of_text(instructions), None if model == OWN_MODEL else model

    def names(self) -> list[str]:
        """The policies of the library."""
        return [entry.policy.name for entry in self._library().entries()]

    def _of_text(self, text: str) -> PolicyVersion:
        """A policy from its text. One that is in the library has the answer form that was chosen there."""
        data = text.encode("utf-8")
        sha256 = hashlib.sha256(data).hexdigest()
        same = (entry.policy for entry in self._library().entries() if entry.policy.sha256 == sha256)
        if found := next(same, None):
            return found
        if sha256 not in self._known:
            form = find_answer_form(text)
            if form.contract is None:
                readings = " ".join(f"Reading {n}: {reading_words(one)}." for n, one in enumerate(form.readings, 1))
                raise bad(
                    "The policy doesn't say clearly enough how to answer. "
                    + (f"It can be read in these ways. {readings} " if readings else "")
                    + "Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”, or import it "
                    "into the library and choose there.",
                    "instructions",
                    "unclear_answer_form",
                )
            if len(self._known) >= _MOST_KNOWN:
                self._known.pop(next(iter(self._known)))
            self._known[sha256] = PolicyVersion(f"api-{sha256[:8]}", _title(text), data, form.contract)
        return self._known[sha256]


def _title(text: str) -> str:
    line = next((line for line in text.splitlines() if line.strip(" #*=-")), "").strip(" #*=-")
    return line if len(line) <= _MOST_TITLE else line[: _MOST_TITLE - 1] + "…"
