"""What is cut off: an engine that dies, a program that stops, a text that is too long for one go."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import openai
from openai.types.responses import Response

from plumbline.domain.run import RunState
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedDeath, ScriptedReply
from plumbline.system.api_key import ApiKeys
from support.local_api import POLICY, MemorySecrets, RunningApi, running_api, sells


def test_what_a_stop_left_in_the_queue_is_judged_with_the_next_request(tmp_path: Path) -> None:
    secrets = MemorySecrets()
    key = ApiKeys(secrets).make().text
    begun, go_on = threading.Event(), threading.Event()

    def stuck(content: str, request: GenerationRequest) -> ScriptedReply:
        begun.set()
        go_on.wait(60)
        return sells(content, request)

    async def ask_and_stop(running: RunningApi) -> list[object]:
        async with running.async_client() as client:
            asking = [
                asyncio.create_task(client.responses.create(model="plumbline", instructions=POLICY, input=text))
                for text in ("keep one", "keep two", "sell three")
            ]
            await asyncio.to_thread(begun.wait, 60)
            closing = asyncio.create_task(asyncio.to_thread(running.queue.close))
            go_on.set()
            await closing
            return list(await asyncio.gather(*asking, return_exceptions=True))

    with running_api(tmp_path, stuck, keys=ApiKeys(secrets), key=key) as running:
        ended = asyncio.run(ask_and_stop(running))
        assert any(isinstance(one, openai.InternalServerError) for one in ended)
        (run,) = running.history.runs.newest()
        assert run.state in (RunState.PAUSED, RunState.FINISHED)
    with running_api(tmp_path, keys=ApiKeys(secrets), key=key) as running:
        response = running.client().responses.create(model="plumbline", instructions=POLICY, input="sell four")
        assert response.output_text == "1"
        running.queue.close()  # the answer comes a moment before the run's end is recorded
        (run,) = running.history.runs.newest()
        assert run.state in (RunState.PAUSED, RunState.FINISHED)
        assert run.counts.done == run.counts.total
        assert running.history.audit.check().sound


def test_an_engine_that_dies_is_started_again_and_the_request_answered(tmp_path: Path) -> None:
    deaths = iter([True])

    def dies_once(content: str, request: GenerationRequest) -> ScriptedReply | ScriptedDeath:
        return ScriptedDeath() if next(deaths, False) else sells(content, request)

    with running_api(tmp_path, dies_once) as running:
        response = running.client().responses.create(model="plumbline", instructions=POLICY, input="I sell.")
        assert response.output_text == "1"


def test_a_long_text_is_judged_in_parts_and_its_stream_ends_with_what_decided(tmp_path: Path) -> None:
    text = "\n\n".join(f"paragraph {number} " + "word " * 300 for number in range(8)) + " I sell."

    def by_part(content: str, request: GenerationRequest) -> ScriptedReply:
        option = "1" if "sell" in content else "0"
        return ScriptedReply(option, reasoning=f"Part with {len(content)} letters.")

    with running_api(tmp_path, by_part) as running:
        events = list(
            running.client().responses.create(model="plumbline", instructions=POLICY, input=text, stream=True)
        )
        final = events[-1].response  # type: ignore[union-attr]
        Response.model_validate(final.to_dict())
        assert events[-1].type == "response.completed"
        assert final.output_text == "1"
        *earlier, message = final.output
        assert message.type == "message"
        assert [item.status for item in earlier] == ["completed"]  # type: ignore[union-attr]
