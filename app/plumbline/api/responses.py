"""Answers of the Responses API: a response as a whole, and the same as a stream of events.

In a stream, the reasoning is sent as it is written and the answer once it is recorded, so that what was sent is what is kept. Where
the reasoning turned out another one (the engine was restarted, or a long text was judged in parts), what was sent of the first is
closed as incomplete, and the one that counts follows as an item of its own.
"""

from __future__ import annotations

import itertools
import secrets
import time
from collections.abc import Iterator
from typing import Any

from plumbline.api.answer import Answer, Ending
from plumbline.api.question import Question

Event = dict[str, Any]


class ResponseWriter:
    """Writes one response."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._id = f"resp_{secrets.token_hex(16)}"
        self._created = int(time.time())
        self._numbers = itertools.count()
        self._output: list[dict[str, Any]] = []
        self._sent = ""
        self._open: dict[str, Any] | None = None  # the reasoning that is being sent

    def whole(self, answer: Answer) -> dict[str, Any]:
        """The response to a request without a stream."""
        output = [_reasoning(answer.reasoning, "completed")] if answer.reasoning else []
        if answer.ending is not Ending.UNREADABLE:
            output.append(self._message(answer))
        return self._response(answer.ending.value, output, answer)

    def begin(self) -> Iterator[Event]:
        """The first events; they come before anything is judged."""
        for kind in ("created", "in_progress"):
            yield self._event(f"response.{kind}", response=self._response("in_progress", []))

    def reasoning(self, text: str) -> Iterator[Event]:
        """Reasoning that was just written."""
        if self._question.hide_reasoning or not text:
            return
        if self._open is None:
            self._open = _reasoning("", "in_progress")
            yield self._event(
                "response.output_item.added",
                output_index=len(self._output),
                item={**self._open, "content": []},
            )
            yield self._part("added", self._open, {"type": "reasoning_text", "text": ""})
        self._sent += text
        yield self._delta("response.reasoning_text.delta", self._open, delta=text)

    def end(self, answer: Answer) -> Iterator[Event]:
        """The rest of the reasoning, the answer, and the end."""
        if not answer.reasoning.startswith(self._sent):
            yield from self._close_reasoning("incomplete")
        yield from self.reasoning(answer.reasoning[len(self._sent) :])
        yield from self._close_reasoning("completed")
        if answer.ending is not Ending.UNREADABLE:
            yield from self._answer(answer)
        status = answer.ending.value
        yield self._event(f"response.{status}", response=self._response(status, self._output, answer))

    def fail(self, message: str) -> Iterator[Event]:
        """There is no verdict at all."""
        yield from self._close_reasoning("incomplete")
        response = self._response("failed", self._output)
        response["error"] = {"code": "server_error", "message": message}
        yield self._event("response.failed", response=response)

    def _close_reasoning(self, status: str) -> Iterator[Event]:
        if self._open is None:
            return
        item, part = self._open, {"type": "reasoning_text", "text": self._sent}
        yield self._delta("response.reasoning_text.done", item, text=self._sent)
        yield self._part("done", item, part)
        item |= {"status": status, "content": [part]}
        yield self._event("response.output_item.done", output_index=len(self._output), item=item)
        self._output.append(item)
        self._open, self._sent = None, ""

    def _answer(self, answer: Answer) -> Iterator[Event]:
        item = self._message(answer)
        (part,) = item["content"]
        logprobs = answer.logprobs if self._question.top_logprobs is not None else []
        begun = {**item, "status": "in_progress", "content": []}
        yield self._event("response.output_item.added", output_index=len(self._output), item=begun)
        yield self._part("added", item, {**part, "text": "", "logprobs": []})
        yield self._delta("response.output_text.delta", item, delta=answer.text, logprobs=logprobs)
        yield self._delta("response.output_text.done", item, text=answer.text, logprobs=logprobs)
        yield self._part("done", item, part)
        yield self._event("response.output_item.done", output_index=len(self._output), item=item)
        self._output.append(item)

    def _event(self, kind: str, **values: Any) -> Event:
        return {"type": kind, "sequence_number": next(self._numbers), **values}

    def _delta(self, kind: str, item: dict[str, Any], **values: Any) -> Event:
        place = {"item_id": item["id"], "output_index": len(self._output), "content_index": 0}
        return self._event(kind, **place, **values)

    def _part(self, kind: str, item: dict[str, Any], part: dict[str, Any]) -> Event:
        return self._delta(f"response.content_part.{kind}", item, part=part)

    def _message(self, answer: Answer) -> dict[str, Any]:
        part: dict[str, Any] = {"type": "output_text", "text": answer.text, "annotations": []}
        if self._question.top_logprobs is not None:
            part["logprobs"] = answer.logprobs
        return {
            "id": f"msg_{secrets.token_hex(16)}",
            "type": "message",
            "role": "assistant",
            "status": "completed" if answer.ending is Ending.COMPLETE else "incomplete",
            "content": [part],
        }

    def _response(self, status: str, output: list[dict[str, Any]], answer: Answer | None = None) -> dict[str, Any]:
        question = self._question
        failed = answer is not None and answer.ending is Ending.UNREADABLE
        return {
            "id": self._id,
            "object": "response",
            "created_at": self._created,
            "status": status,
            "completed_at": int(time.time()) if status == "completed" else None,
            "background": False,
            "error": {"code": "server_error", "message": answer.failure} if answer is not None and failed else None,
            "incomplete_details": {"reason": "max_output_tokens"} if status == "incomplete" else None,
            "instructions": question.instructions,
            "max_output_tokens": question.most_tokens,
            "metadata": answer.metadata if answer is not None else dict(question.metadata),
            "model": question.model,
            "output": list(output),
            "parallel_tool_calls": False,
            "previous_response_id": None,
            "reasoning": {"effort": question.effort.value if question.effort else None, "summary": None},
            "store": question.store,
            "temperature": question.temperature,
            "text": {"format": _format(question)},
            "tool_choice": "none",
            "tools": [],
            "top_logprobs": question.top_logprobs,
            "top_p": question.top_p,
            "truncation": "disabled",
            "usage": _usage(answer) if answer is not None else None,
        }


def _reasoning(text: str, status: str) -> dict[str, Any]:
    return {
        "id": f"rs_{secrets.token_hex(16)}",
        "type": "reasoning",
        "summary": [],
        "content": [{"type": "reasoning_text", "text": text}],
        "status": status,
    }


def _format(question: Question) -> dict[str, Any]:
    if question.schema is not None:
        return {"type": "json_schema", "name": "answer", "schema": dict(question.schema), "strict": True}
    return {"type": "json_object" if question.json_object else "text"}


def _usage(answer: Answer) -> dict[str, Any]:
    usage = answer.usage
    written = usage.reasoning_tokens + usage.answer_tokens
    return {
        "input_tokens": usage.prompt_tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": written,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.prompt_tokens + written,
    }
