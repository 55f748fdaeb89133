"""Reads a request of the Responses API."""

from __future__ import annotations

from typing import Any, Final

from plumbline.api.errors import bad
from plumbline.api.fields import Fields, encodable
from plumbline.api.question import OWN_METADATA, Question

LEAST_TOKENS: Final = 16
MOST_TOKENS: Final = 1_000_000
MOST_ALTERNATIVES: Final = 20
LOGPROBS: Final = "message.output_text.logprobs"
_NO_CHAT: Final = "Plumbline classifies one text under a policy and does not chat"
NO_TOOLS: Final = f"{_NO_CHAT}: tools can't be called."
_PARTS: Final = ("input_text", "text")


def read_responses(values: dict[str, Any]) -> Question:
    """A request to `/v1/responses`.

    Raises:
        ApiError: it asks for something that there is not here.
    """
    fields = Fields(values)
    policy, text = read_turns(_turns(fields.take("input")), fields.text("instructions"))
    reasoning, form = fields.inner("reasoning"), fields.inner("text")
    effort, hide = reasoning.effort("effort"), reasoning.flag("exclude", default=False)
    reasoning.harmless("summary", "generate_summary")
    reasoning.finish()
    form.harmless("verbosity")
    schema, json_object = read_format(form.inner("format"), None)
    form.finish()
    question = Question(
        model=required_model(fields),
        instructions=policy,
        text=text,
        effort=effort,
        temperature=fields.number("temperature", 0, 2),
        top_p=fields.number("top_p", 0.01, 1),
        most_tokens=fields.whole("max_output_tokens", LEAST_TOKENS, MOST_TOKENS),
        store=fields.flag("store", default=True),
        stream=fields.flag("stream", default=False),
        top_logprobs=_wanted_logprobs(fields),
        schema=schema,
        json_object=json_object,
        metadata=fields.metadata("metadata", OWN_METADATA),
        hide_reasoning=hide,
    )
    refuse_chat(fields)
    fields.harmless("stream_options")
    fields.never("previous_response_id", f"{_NO_CHAT}: a request can't go on from an earlier one.")
    fields.never("conversation", f"{_NO_CHAT}: there are no conversations.")
    fields.never("background", "Requests are answered while the connection is open: “background” can't be true.")
    fields.never(
        "prompt",
        "There are no stored prompts. Send the policy as instructions, or name one of the library as the model.",
    )
    fields.never("moderation", "The answer is a moderation already: “moderation” can't be asked for beside it.")
    fields.only("truncation", ("disabled",), "Nothing is cut off a text here: “truncation” can only be disabled.")
    fields.harmless("max_tool_calls")
    fields.finish()
    return question


def required_model(fields: Fields) -> str:
    """The model's name, which no request may leave out."""
    model = fields.text("model")
    if not model:
        raise bad(
            "“model” is missing. Ask for “plumbline”, or for “plumbline/POLICY” with the name of a policy.", "model"
        )
    return model


def refuse_chat(fields: Fields) -> None:
    """What both interfaces have in common: tools are refused, and what only concerns a service is passed over."""
    fields.never("tools", NO_TOOLS)
    fields.only("tool_choice", ("none", "auto"), NO_TOOLS)
    fields.harmless(
        "parallel_tool_calls", "service_tier", "user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention",
        "prompt_cache_options",
    )  # fmt: skip


def read_format(form: Fields, inside: str | None) -> tuple[dict[str, Any] | None, bool]:
    """The JSON schema of a response format, and whether any JSON object is wanted; `inside`: where the schema's fields are."""
    kind = form.text("type")
    if kind in (None, "text"):
        form.finish()
        return None, False
    if kind == "json_object":
        form.finish()
        return None, True
    if kind != "json_schema":
        raise bad(
            f"“{form.name('type')}” can be text, json_schema or json_object.", form.name("type"), "unsupported_value"
        )
    place = form if inside is None else form.inner(inside)
    schema = place.take("schema")
    place.harmless("name", "strict", "description")
    place.finish()
    form.finish()
    if not isinstance(schema, dict):
        raise bad(f"“{place.name('schema')}” is missing or no object.", place.name("schema"))
    return schema, False


def read_turns(turns: list[tuple[str, str]], instructions: str | None) -> tuple[str | None, str]:
    """The policy and the text, from the roles and texts of a request."""
    policies = [text for role, text in turns if role in ("system", "developer")]
    texts = [text for role, text in turns if role == "user"]
    if instructions is not None:
        policies.insert(0, instructions)
    if any(role == "assistant" for role, _ in turns):
        raise bad(f"{_NO_CHAT}: there can be no earlier answers in a request.", "input", "no_chat")
    if len(policies) > 1:
        raise bad(
            "There are two policies: send instructions, or one system or developer message.",
            "input",
            "two_policies",
        )
    if policies and instructions is None and turns[0][0] == "user":
        raise bad("The policy comes first: put the system or developer message before the text.", "input")
    if not texts:
        raise bad("There is no text to judge. Send it as input, or as a user message.", "input", "no_text")
    if len(texts) > 1:
        raise bad(f"{_NO_CHAT}: send one text in each request, not {len(texts)}.", "input", "no_chat")
    if not texts[0].strip():
        raise bad("The text to judge is empty.", "input", "no_text")
    return (policies[0] if policies else None), texts[0]


def content_text(content: object, where: str) -> str:
    """The text of a message's content: a text, or parts that are text, joined by line feeds."""
    if isinstance(content, str):
        return encodable(content, where)
    if not isinstance(content, list):
        raise bad(f"“{where}” has to be a text, or a list of parts.", where)
    texts = []
    for part in content:
        if not isinstance(part, dict) or part.get("type") not in _PARTS or not isinstance(part.get("text"), str):
            raise bad(f"“{where}” has a part that is no text. Only text can be judged.", where, "unsupported_content")
        texts.append(part["text"])
    return encodable("\n".join(texts), where)


def _turns(given: object) -> list[tuple[str, str]]:
    if given is None:
        return []
    if isinstance(given, str):
        return [("user", encodable(given, "input"))]
    if not isinstance(given, list):
        raise bad("“input” has to be a text, or a list of messages.", "input")
    turns = []
    for item in given:
        kind = item.get("type", "message") if isinstance(item, dict) else None
        if kind == "reasoning":
            continue  # replayed by clients; it was never part of a text
        if kind != "message":
            raise bad(f"{_NO_CHAT}: “input” can only have messages.", "input", "no_chat")
        turns.append((read_role(item.get("role"), "input"), content_text(item.get("content"), "input")))
    return turns


def read_role(role: object, where: str) -> str:
    """A message's role, which is none of a tool."""
    if role not in ("user", "system", "developer", "assistant"):
        raise bad(f"The role of a message can be system, developer or user, not {str(role)[:40]!r}.", where, "no_chat")
    return str(role)


def _wanted_logprobs(fields: Fields) -> int | None:
    alternatives = fields.whole("top_logprobs", 0, MOST_ALTERNATIVES)
    include = fields.take("include") or []
    if not isinstance(include, list):
        raise bad("“include” has to be a list.", "include")
    for wanted in include:
        if wanted not in (LOGPROBS, "reasoning.encrypted_content"):
            raise bad(f"“include” can have “{LOGPROBS}”.", "include", "unsupported_value")
    return (alternatives or 0) if LOGPROBS in include else None
