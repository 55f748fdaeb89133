"""The Responses API, asked by OpenAI's own client, and its events checked against that client's types."""

from __future__ import annotations

import asyncio
import json
import math
import threading
from pathlib import Path
from typing import Literal

import openai
import pytest
from openai.types.responses import Response
from pydantic import BaseModel

from plumbline.domain.verdict import FinishReason
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedReply
from plumbline.system.api_key import ApiKeys
from support.local_api import POLICY, MemorySecrets, RunningApi, running_api, sells

_MADE_BY_THE_CLIENT = ("response.output_text.delta", "response.output_text.done", "response.completed")
"""What it gives beside the events that were sent."""
LOGPROBS = ["message.output_text.logprobs"]


def text_and_reasoning(response: Response) -> tuple[str, str]:
    reasoning, _ = response.output
    assert reasoning.type == "reasoning"
    assert reasoning.content is not None
    return response.output_text, reasoning.content[0].text


def test_the_answer_comes_with_reasoning_metadata_and_a_place_in_the_history(running: RunningApi) -> None:
    client = running.client()
    response = client.responses.create(
        model="plumbline", instructions=POLICY, input="I sell a bike.", metadata={"ticket": "7"}
    )
    Response.model_validate(response.to_dict())
    assert text_and_reasoning(response) == ("1", "I read 14 letters.")
    assert response.status == "completed"
    assert response.metadata is not None
    assert {name: response.metadata[name] for name in ("ticket", "decision", "run", "item", "stored")} == {
        "ticket": "7", "decision": "violates", "run": "1", "item": "1", "stored": "true",
    }  # fmt: skip
    (run,) = running.history.runs.newest()
    assert run.sources == ("local API", running.api.keys.name)
    assert running.history.items.page(1, limit=9)[0].excerpt == "I sell a bike."


def test_requests_of_a_day_are_one_run_for_each_policy_and_choice(running: RunningApi) -> None:
    client = running.client()
    for text in ("one", "two", "one"):
        client.responses.create(model="plumbline", instructions=POLICY, input=text)
    client.responses.create(model="plumbline", instructions=POLICY, input="one", reasoning={"effort": "high"})
    client.responses.create(model="plumbline", instructions=POLICY + "\nBe kind.\n", input="one")
    assert [run.counts.done for run in reversed(running.history.runs.newest())] == [3, 1, 1]
    assert running.history.audit.check().sound


def test_a_new_start_goes_on_with_the_run_of_today(tmp_path: Path) -> None:
    secrets = MemorySecrets()
    key = ApiKeys(secrets).make().text
    for text in ("one", "two"):
        with running_api(tmp_path, keys=ApiKeys(secrets), key=key) as running:
            running.client().responses.create(model="plumbline", instructions=POLICY, input=text)
            runs = running.history.runs.newest()
    assert [run.counts.done for run in runs] == [2]


def test_a_policy_of_the_library_is_named_by_the_model(running: RunningApi) -> None:
    response = running.client().responses.create(model="plumbline/spam", input="Hello")
    assert response.metadata is not None
    assert response.metadata["policy"] == "spam"


def test_a_policy_without_a_form_gets_the_standard_form(tmp_path: Path) -> None:
    with running_api(tmp_path, lambda *_: ScriptedReply('{"violation": 0}')) as running:
        response = running.client().responses.create(
            model="plumbline", instructions="1. Be kind.\n2. No ads.", input="Hello"
        )
        assert response.output_text == '{"violation": 0}'


def test_the_policy_can_be_a_first_developer_message(running: RunningApi) -> None:
    given = [
        {"role": "developer", "content": POLICY},
        {"type": "reasoning", "id": "rs_1", "summary": []},
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "I sell a bike."}]},
    ]
    response = running.client().responses.create(model="plumbline", input=given)  # type: ignore[arg-type]
    assert response.output_text == "1"


def test_the_decisions_probability_is_in_the_logprobs(running: RunningApi) -> None:
    response = running.client().responses.create(
        model="plumbline", instructions=POLICY, input="sell", include=LOGPROBS, top_logprobs=2  # type: ignore[arg-type]
    )  # fmt: skip
    Response.model_validate(response.to_dict())
    message = response.output[1]
    assert message.type == "message"
    assert message.content[0].type == "output_text"
    (entry,) = message.content[0].logprobs or []
    assert (entry.token, round(math.exp(entry.logprob), 6)) == ("1", 0.9)
    assert [(one.token, round(math.exp(one.logprob), 6)) for one in entry.top_logprobs] == [("1", 0.9), ("0", 0.1)]


def test_what_is_not_to_be_stored_is_not(running: RunningApi) -> None:
    response = running.client().responses.create(
        model="plumbline", instructions=POLICY, input="a canary 8731", store=False
    )
    assert (response.output_text, response.metadata["stored"]) == ("0", "false")  # type: ignore[index]
    assert "run" not in response.metadata  # type: ignore[operator]
    assert running.history.runs.newest() == []
    kept = b"".join(path.read_bytes() for path in running.home.rglob("*") if path.is_file())
    assert b"canary 8731" not in kept
    assert b"it offers goods" not in kept


class Verdict(BaseModel):
    """What a program takes an answer as."""

    violation: int
    policy_category: str | None = None
    rationale: str | None = None


class Other(BaseModel):
    """What no answer is."""

    mood: Literal["good", "bad"]


@pytest.mark.parametrize(
    "final", ['{"violation": 0}', '{"violation": 1, "policy_category": "R1", "rationale": "It is unkind."}']
)
def test_answers_are_parsed_into_a_model(tmp_path: Path, final: str) -> None:
    with running_api(tmp_path, lambda *_: ScriptedReply(final)) as running:
        response = running.client().responses.parse(
            model="plumbline", instructions="1. Be kind.\n2. No ads.", input="Hello", text_format=Verdict
        )
    assert response.output_parsed == Verdict(**json.loads(final))


def test_a_schema_that_the_policys_form_does_not_fit_is_refused(running: RunningApi) -> None:
    for policy in ("1. Be kind.", POLICY):
        with pytest.raises(openai.BadRequestError, match=r"form|without an object"):
            running.client().responses.parse(model="plumbline", instructions=policy, input="Hello", text_format=Other)


def test_a_stream_has_every_event_in_its_place(running: RunningApi) -> None:
    kinds = []
    with running.client().responses.stream(
        model="plumbline", instructions=POLICY, input="I sell a bike.", include=LOGPROBS  # type: ignore[list-item]
    ) as stream:  # fmt: skip
        for event in stream:
            if event.type not in _MADE_BY_THE_CLIENT:
                type(event).model_validate(event.to_dict())
            kinds.append(event.type)
        final = stream.get_final_response()
    Response.model_validate(final.to_dict())
    assert text_and_reasoning(final) == ("1", "I read 14 letters.")
    assert kinds[:2] == ["response.created", "response.in_progress"]
    assert kinds[-1] == "response.completed"
    assert [kind for kind in kinds if kind.startswith("response.reasoning_text")][-1] == "response.reasoning_text.done"
    assert kinds.index("response.reasoning_text.done") < kinds.index("response.output_text.delta")


def test_raw_events_are_of_the_clients_types(running: RunningApi) -> None:
    numbers = []
    for event in running.client().responses.create(
        model="plumbline", instructions=POLICY, input="I sell.", stream=True
    ):
        type(event).model_validate(event.to_dict())
        numbers.append(event.sequence_number)
    assert numbers == list(range(len(numbers)))
    assert len(numbers) == 15


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        (ScriptedReply("maybe"), "failed"),
        (ScriptedReply(None), "failed"),
        (ScriptedReply("", finish_reason=FinishReason.LENGTH), "incomplete"),
    ],
)
def test_what_is_undetermined_is_never_a_verdict(tmp_path: Path, reply: ScriptedReply, status: str) -> None:
    with running_api(tmp_path, lambda *_: reply) as running:
        client = running.client()
        response = client.responses.create(model="plumbline", instructions=POLICY, input="Hello")
        Response.model_validate(response.to_dict())
        assert (response.status, response.output_text) == (status, "")
        assert response.metadata["decision"] == "undetermined"  # type: ignore[index]
        events = list(client.responses.create(model="plumbline", instructions=POLICY, input="Hello!", stream=True))
        assert events[-1].type == f"response.{status}"
        with pytest.raises(openai.APIStatusError, match="undetermined"):
            client.moderations.create(model="plumbline", input="Hello!!", extra_body={"instructions": POLICY})


P = {"instructions": POLICY}
X = {"role": "user", "content": "x"}


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"input": "x"}, "no policy"),
        ({"input": "x", "instructions": "   "}, "no policy"),
        ({**P}, "no text"),
        ({**P, "input": " "}, "empty"),
        ({**P, "input": "x", "model": "gpt-5"}, "no model"),
        ({**P, "input": "x", "model": "/etc/passwd"}, "no model"),
        ({"input": "x", "model": "plumbline/nothing"}, "no such policy"),
        ({"input": "x", "model": "plumbline//etc"}, "no such policy"),
        ({"input": "x", "model": "plumbline/spam", "instructions": POLICY}, "two policies"),
        ({**P, "input": [{"role": "system", "content": "x"}, X]}, "two policies"),
        ({**P, "input": [X, {"role": "assistant", "content": "1"}]}, "earlier answers"),
        ({**P, "input": [X, {"role": "user", "content": "y"}]}, "one text"),
        ({**P, "input": [{"role": "user", "content": [{"type": "input_image", "image_url": "x"}]}]}, "no text"),
        ({**P, "input": [{"type": "function_call_output", "call_id": "1", "output": "x"}]}, "only have messages"),
        ({**P, "input": "x", "tools": [{"type": "web_search"}]}, "tools"),
        ({**P, "input": "x", "tool_choice": "required"}, "tools"),
        ({**P, "input": "x", "reasoning": {"effort": "xhigh"}}, "low, medium or high"),
        ({**P, "input": "x", "reasoning": {"effort": "none"}}, "low, medium or high"),
        ({**P, "input": "x", "previous_response_id": "resp_1"}, "earlier one"),
        ({**P, "input": "x", "conversation": "c"}, "conversations"),
        ({**P, "input": "x", "background": True}, "background"),
        ({**P, "input": "x", "truncation": "auto"}, "cut off"),
        ({**P, "input": "x", "prompt": {"id": "p"}}, "stored prompts"),
        ({**P, "input": "x", "temperature": 3}, "from 0 to 2"),
        ({**P, "input": "x", "max_output_tokens": 3}, "whole number"),
        ({**P, "input": "x", "metadata": {"run": "9"}}, "another name"),
        ({**P, "input": "x", "include": ["file_search_call.results"]}, "include"),
        ({**P, "input": "x", "seeds": 4}, "no field"),
        ({**P, "input": "x", "store": "no"}, "true or false"),
        ({"instructions": "Rate the text from 1 to 5, or say GOOD or BAD or answer yes.", "input": "x"}, "how to answer"),
    ],
)  # fmt: skip
def test_what_can_t_be_had_is_refused_with_a_sentence(
    running: RunningApi, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(openai.APIStatusError) as refusal:
        running.client().post("/responses", body={"model": "plumbline", **fields}, cast_to=Response)
    assert refusal.value.status_code in (400, 404)
    assert says.lower() in str(refusal.value.body).lower()
    assert running.engines == []


@pytest.mark.parametrize("field", ["service_tier", "user", "safety_identifier", "prompt_cache_key"])
def test_what_only_concerns_a_service_is_passed_over(running: RunningApi, field: str) -> None:
    client = running.client()
    response = client.responses.create(model="plumbline", instructions=POLICY, input="x", extra_body={field: "auto"})
    assert response.output_text == "0"


def test_two_hundred_at_once_are_answered_and_kept_once_each(running: RunningApi) -> None:
    async def ask() -> list[str]:
        async with running.async_client() as client:
            answers = await asyncio.gather(
                *(
                    client.responses.create(
                        model="plumbline", instructions=POLICY, input=f"{'sell' if number % 2 else 'keep'} {number}"
                    )
                    for number in range(200)
                )
            )
            return [answer.output_text for answer in answers]

    assert asyncio.run(ask()) == [str(number % 2) for number in range(200)]
    (run,) = running.history.runs.newest()
    assert (run.counts.total, run.counts.done, run.counts.violates) == (200, 200, 100)
    assert running.history.audit.check().sound


def test_a_time_out_and_a_disconnect_harm_nobody_else(tmp_path: Path) -> None:
    go_on = threading.Event()

    def slow(content: str, request: GenerationRequest) -> ScriptedReply:
        if "slow" in content:
            go_on.wait(60)
        return sells(content, request)

    with running_api(tmp_path, slow) as running:
        client = running.client()
        try:
            with pytest.raises(openai.APITimeoutError):
                client.with_options(timeout=0.5).responses.create(
                    model="plumbline", instructions=POLICY, input="slow sell"
                )
            with client.responses.stream(model="plumbline", instructions=POLICY, input="gone") as stream:
                assert next(iter(stream)).type == "response.created"
        finally:
            go_on.set()
        assert client.responses.create(model="plumbline", instructions=POLICY, input="I sell.").output_text == "1"
        again = client.responses.create(model="plumbline", instructions=POLICY, input="slow sell")
        assert (again.output_text, again.metadata["run"]) == ("1", "1")  # type: ignore[index]


def test_the_asynchronous_client_streams(running: RunningApi) -> None:
    async def ask() -> str:
        async with (
            running.async_client() as client,
            client.responses.stream(model="plumbline", instructions=POLICY, input="I sell.") as stream,
        ):
            return (await stream.get_final_response()).output_text

    assert asyncio.run(ask()) == "1"
