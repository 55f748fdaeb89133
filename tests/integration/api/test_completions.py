"""Chat completions, moderations and the list of models, asked by OpenAI's own client."""

from __future__ import annotations

import asyncio
import math
from pathlib import Path

import openai
import pytest
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion_chunk import ChatCompletionChunk

from plumbline.engine.scripted.engine import ScriptedReply
from plumbline.services.models.engine_host import Use
from support.local_api import POLICY, RunningApi, running_api

MESSAGES = [{"role": "system", "content": POLICY}, {"role": "user", "content": "I sell a bike."}]


def test_a_completion_has_the_answer_and_beside_it_the_reasoning(running: RunningApi) -> None:
    answer = running.client().chat.completions.create(
        model="plumbline", messages=MESSAGES, logprobs=True, top_logprobs=2, seed=3, max_tokens=400  # type: ignore[arg-type]
    )  # fmt: skip
    ChatCompletion.model_validate(answer.to_dict())
    (choice,) = answer.choices
    assert (choice.message.content, choice.finish_reason) == ("1", "stop")
    assert choice.message.to_dict()["reasoning"] == "I read 14 letters."
    assert choice.logprobs is not None
    assert round(math.exp(choice.logprobs.content[0].logprob), 6) == 0.9  # type: ignore[index]
    assert answer.to_dict()["metadata"]["run"] == "1"  # type: ignore[index]


def test_a_stream_of_chunks(running: RunningApi) -> None:
    chunks = list(
        running.client().chat.completions.create(
            model="plumbline", messages=MESSAGES, stream=True, stream_options={"include_usage": True}  # type: ignore[arg-type]
        )
    )  # fmt: skip
    for chunk in chunks:
        ChatCompletionChunk.model_validate(chunk.to_dict())
    deltas = [chunk.choices[0].delta.to_dict() for chunk in chunks if chunk.choices]
    assert "".join(str(delta.get("content") or "") for delta in deltas) == "1"
    assert "".join(str(delta.get("reasoning") or "") for delta in deltas) == "I read 14 letters."
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"
    assert chunks[-1].usage is not None


def test_the_reasoning_can_be_left_out(running: RunningApi) -> None:
    answer = running.client().chat.completions.create(
        model="plumbline", messages=MESSAGES, extra_body={"reasoning": {"exclude": True}}  # type: ignore[arg-type]
    )  # fmt: skip
    assert "reasoning" not in answer.choices[0].message.to_dict()


@pytest.mark.parametrize(
    "more",
    [
        {"n": 2},
        {"stop": ["x"]},
        {"tools": [{"type": "function", "function": {"name": "f"}}]},
        {"functions": [{"name": "f"}]},
        {"logit_bias": {"1": 5}},
        {"frequency_penalty": 1},
        {"messages": [*MESSAGES, {"role": "assistant", "content": "1"}]},
        {"messages": [*MESSAGES, {"role": "tool", "content": "1", "tool_call_id": "1"}]},
        {"messages": [{"role": "user", "content": "x"}]},
        {"messages": []},
        {"response_format": {"type": "json_object"}},
    ],
)
def test_what_is_chat_is_refused(running: RunningApi, more: dict[str, object]) -> None:
    with pytest.raises(openai.BadRequestError):
        running.client().post(
            "/chat/completions", body={"model": "plumbline", "messages": MESSAGES, **more}, cast_to=ChatCompletion
        )
    assert running.engines == []


def test_an_undetermined_text_is_an_error_of_the_stream(tmp_path: Path) -> None:
    with running_api(tmp_path, lambda *_: ScriptedReply("maybe")) as running:
        client = running.client()
        with pytest.raises(openai.UnprocessableEntityError, match="item 1 of run 1"):
            client.chat.completions.create(model="plumbline", messages=MESSAGES)  # type: ignore[arg-type]
        with pytest.raises(openai.APIError, match="undetermined"):
            list(client.chat.completions.create(model="plumbline", messages=MESSAGES, stream=True))  # type: ignore[arg-type]


def test_moderations_flag_by_the_policys_labels(tmp_path: Path) -> None:
    def label(content: str, _: object) -> ScriptedReply:
        broken = '"violation": 1, "policy_category": "SP2", "rule_ids": ["SP2"]'
        answer = broken if "cheap" in content else '"violation": 0, "policy_category": null, "rule_ids": []'
        return ScriptedReply(f'{{{answer}, "confidence": "high", "rationale": "So."}}', probability=0.9)

    with running_api(tmp_path, label) as running:
        moderation = running.client().moderations.create(model="plumbline/spam", input=["cheap followers", "a cat"])
        first, second = (result.to_dict() for result in moderation.results)
    assert (first["flagged"], second["flagged"]) == (True, False)
    assert [name for name, applies in first["categories"].items() if applies] == ["SP2"]  # type: ignore[attr-defined]
    assert first["category_scores"]["SP2"] == 0.9  # type: ignore[index]
    assert not any(second["categories"].values())  # type: ignore[attr-defined]


def test_the_asynchronous_client_moderates(running: RunningApi) -> None:
    async def ask() -> bool:
        async with running.async_client() as client:
            answer = await client.moderations.create(
                model="plumbline", input=[{"type": "text", "text": "I sell."}], extra_body={"instructions": POLICY}
            )
            return answer.results[0].flagged

    assert asyncio.run(ask())


def test_models_are_the_librarys_policies_and_what_is_installed(running: RunningApi) -> None:
    names = [model.id for model in running.client().models.list()]
    assert {"plumbline", "plumbline/spam", "stand-in"} <= set(names)


def test_while_the_model_is_in_use_requests_are_refused_where_the_setting_says_so(running: RunningApi) -> None:
    running.settings.set("api.when_busy", "refuse")
    client = running.client()
    with running.host.claim(Use.CHECK), pytest.raises(openai.InternalServerError, match="check is running") as refusal:
        client.responses.create(model="plumbline", instructions=POLICY, input="x")
    assert refusal.value.response.headers["retry-after"] == "2"
    assert client.responses.create(model="plumbline", instructions=POLICY, input="x").output_text == "0"


def test_else_they_wait_for_it(running: RunningApi) -> None:
    async def ask() -> str:
        async with running.async_client() as client:
            with running.host.claim(Use.CHECK):
                stream = await client.responses.create(model="plumbline", instructions=POLICY, input="x", stream=True)
                assert (await anext(aiter(stream))).type == "response.created"
                assert running.engines == []
            return [event async for event in stream][-1].type

    assert asyncio.run(ask()) == "response.completed"
