"""Reads a request for a chat completion, in which the system message is the policy and the user message the text."""

from __future__ import annotations

from typing import Any, Final

from plumbline.api.errors import bad
from plumbline.api.fields import Fields
from plumbline.api.question import OWN_METADATA, Question
from plumbline.api.reading_responses import (
    LEAST_TOKENS,
    MOST_ALTERNATIVES,
    MOST_TOKENS,
    NO_TOOLS,
    content_text,
    read_format,
    read_role,
    read_turns,
    refuse_chat,
    required_model,
)

_MOST_SEED: Final = 2**31 - 1


def read_chat(values: dict[str, Any]) -> Question:
    """A request to `/v1/chat/completions`.

    Raises:
        ApiError: it asks for something that there is not here.
    """
    fields = Fields(values)
    policy, text = read_turns(_turns(fields.take("messages")), None)
    reasoning, options = fields.inner("reasoning"), fields.inner("stream_options")
    schema, json_object = read_format(fields.inner("response_format"), "json_schema")
    wanted, alternatives = fields.flag("logprobs", default=False), fields.whole("top_logprobs", 0, MOST_ALTERNATIVES)
    question = Question(
        model=required_model(fields),
        instructions=policy,
        text=text,
        effort=fields.effort("reasoning_effort") or reasoning.effort("effort"),
        temperature=fields.number("temperature", 0, 2),
        top_p=fields.number("top_p", 0.01, 1),
        seed=fields.whole("seed", 0, _MOST_SEED),
        most_tokens=_most_tokens(fields),
        store=fields.flag("store", default=True),
        stream=fields.flag("stream", default=False),
        top_logprobs=(alternatives or 0) if wanted else None,
        schema=schema,
        json_object=json_object,
        metadata=fields.metadata("metadata", OWN_METADATA),
        hide_reasoning=reasoning.flag("exclude", default=False),
        usage_in_stream=options.flag("include_usage", default=False),
    )
    options.harmless("include_obfuscation")
    options.finish()
    reasoning.harmless("enabled")
    reasoning.finish()
    refuse_chat(fields)
    fields.harmless("verbosity")
    fields.only("n", (1,), "There is one verdict for a text: “n” can only be 1.")
    fields.only("modalities", (["text"],), "Only text is answered.")
    for name in ("functions", "function_call", "audio", "web_search_options", "moderation"):
        fields.never(name, f"“{name}” can't be used: Plumbline classifies one text under a policy.")
    for name in ("stop", "logit_bias", "prediction", "presence_penalty", "frequency_penalty"):
        fields.never(name, f"“{name}” would change how the policy is applied, and can't be used.")
    fields.finish()
    return question


def _most_tokens(fields: Fields) -> int | None:
    both = [fields.whole(name, LEAST_TOKENS, MOST_TOKENS) for name in ("max_completion_tokens", "max_tokens")]
    return next((number for number in both if number is not None), None)


def _turns(given: object) -> list[tuple[str, str]]:
    if not isinstance(given, list) or not given or not all(isinstance(one, dict) for one in given):
        raise bad(
            "“messages” has to be a list: the policy as system message, then the text as user message.", "messages"
        )
    for message in given:
        if message.get("tool_calls") or message.get("function_call"):
            raise bad(NO_TOOLS, "messages", "no_chat")
    return [(read_role(one.get("role"), "messages"), content_text(one.get("content"), "messages")) for one in given]
