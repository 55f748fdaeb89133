"""Answers as chat completions: as a whole, and as a stream of chunks. The reasoning stands beside the content, as `reasoning`."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from typing import Any

from plumbline.api.answer import Answer, Ending
from plumbline.api.question import Question


class CompletionWriter:
    """Writes one completion."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._head = {"id": f"chatcmpl-{secrets.token_hex(16)}", "created": int(time.time()), "model": question.model}
        self._sent = ""

    def whole(self, answer: Answer) -> dict[str, Any]:
        """The answer to a request without a stream."""
        message: dict[str, Any] = {"role": "assistant", "content": answer.text, "refusal": None}
        if answer.reasoning:
            message["reasoning"] = answer.reasoning
        choice = {"index": 0, "message": message, "finish_reason": _reason(answer), "logprobs": self._logprobs(answer)}
        return {
            **self._head,
            "object": "chat.completion",
            "choices": [choice],
            "usage": _usage(answer),
            "metadata": answer.metadata,
        }

    def begin(self) -> Iterator[dict[str, Any]]:
        yield self._chunk({"role": "assistant", "content": ""})

    def reasoning(self, text: str) -> Iterator[dict[str, Any]]:
        """Reasoning that was just written."""
        if text and not self._question.hide_reasoning:
            self._sent += text
            yield self._chunk({"reasoning": text})

    def end(self, answer: Answer) -> Iterator[dict[str, Any]]:
        """The rest of the reasoning, the answer and the end.

        Reasoning that turned out another one than what was sent follows as a whole, behind an empty line.
        """
        same = answer.reasoning.startswith(self._sent)
        yield from self.reasoning(answer.reasoning[len(self._sent) :] if same else f"\n\n{answer.reasoning}")
        yield self._chunk({"content": answer.text}, logprobs=self._logprobs(answer))
        yield self._chunk({}, finish_reason=_reason(answer), metadata=answer.metadata)
        if self._question.usage_in_stream:
            yield {**self._head, "object": "chat.completion.chunk", "choices": [], "usage": _usage(answer)}

    def _chunk(
        self,
        delta: dict[str, Any],
        *,
        finish_reason: str | None = None,
        logprobs: dict[str, Any] | None = None,
        metadata: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason, "logprobs": logprobs}
        more = {} if metadata is None else {"metadata": metadata}
        return {**self._head, "object": "chat.completion.chunk", "choices": [choice], **more}

    def _logprobs(self, answer: Answer) -> dict[str, Any] | None:
        if self._question.top_logprobs is None:
            return None
        return {"content": answer.logprobs, "refusal": None}


def _reason(answer: Answer) -> str:
    return "stop" if answer.ending is Ending.COMPLETE else "length"


def _usage(answer: Answer) -> dict[str, Any]:
    usage = answer.usage
    written = usage.reasoning_tokens + usage.answer_tokens
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": written,
        "total_tokens": usage.prompt_tokens + written,
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "prompt_tokens_details": {"cached_tokens": 0},
    }
