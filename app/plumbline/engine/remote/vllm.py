"""vLLM, by its documented interface: the completions endpoint of its OpenAI-compatible server, and `/tokenize`.

Source: vLLM's documentation of its OpenAI-compatible server, and the request's schema there. It batches, shares prefixes and
spreads over several cards and machines by itself: what a client does for it is to keep enough requests under way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from plumbline.engine.remote import reading
from plumbline.engine.remote.server import MOST_LOGPROBS, Ask, Likeliest, ServerFacts, Written
from plumbline.engine.remote.web import Connection, Json

_TOKEN: Final = "token_id:"  # noqa: S105 - how a token is written where its id is asked for
_BANNED: Final = -100.0


class VllmServer:
    """A vLLM server."""

    def __init__(self, facts: ServerFacts, model: str) -> None:
        """`model`: the name that its requests state."""
        self.facts: Final = facts
        self._model = model

    def complete(self, connection: Connection, ask: Ask, lane: int) -> Written:  # noqa: ARG002 - it schedules by itself
        sampling = ask.sampling
        body: Json = {
            "model": self._model,
            "prompt": list(ask.prompt),
            "max_tokens": ask.limit,
            "temperature": max(sampling.temperature, 0.0),
            "top_p": sampling.top_p,
            "top_k": 0,  # the model's own defaults would count otherwise
            "min_p": 0.0,
            "repetition_penalty": 1.0,
            "seed": sampling.seed,
            "return_token_ids": True,
        }
        if ask.stop is not None:
            body["stop_token_ids"] = [ask.stop]
        if ask.grammar:
            body["structured_outputs"] = {"grammar": ask.grammar}
        if ask.banned:
            body["logit_bias"] = {str(token): _BANNED for token in ask.banned}
        if ask.likeliest:
            body |= {"logprobs": MOST_LOGPROBS, "return_tokens_as_token_ids": True}
        answer = connection.post("/v1/completions", body)
        choice = reading.first(answer, "choices")
        tokens = reading.tokens(choice, "token_ids")
        stopped_by = choice.get("stop_reason")
        return Written(
            tokens=tokens,
            ended=choice.get("finish_reason") == "stop" and (ask.stop is None or stopped_by != ask.stop),
            prompt_tokens=reading.number(reading.part(answer, "usage"), "prompt_tokens"),
            likeliest=_likeliest(reading.part(choice, "logprobs")),
        )

    def tokenize(self, connection: Connection, text: str, *, controls: bool = False) -> list[int]:  # noqa: ARG002
        """vLLM always recognizes control tokens in a text."""
        body: Json = {"model": self._model, "prompt": text, "add_special_tokens": False}
        return list(reading.tokens(connection.post("/tokenize", body), "tokens"))


def look(get: Callable[[str], Json]) -> VllmServer | None:
    """The server of which `get` reads paths, {} for one that it does not have; None where it is of another kind."""
    version = reading.text(get("/version"), "version")
    if not version:
        return None
    model = reading.first(get("/v1/models"), "data")
    longest = reading.number(model, "max_model_len")
    if not longest:
        return None
    name = reading.text(model, "id")
    facts = ServerFacts(kind=f"vLLM {version}", model=name.rsplit("/", 1)[-1], context_tokens=longest)
    return VllmServer(facts, name)


def _likeliest(logprobs: Json) -> Callable[[int], Likeliest]:
    listed = logprobs.get("top_logprobs")
    places = listed if isinstance(listed, list) else []

    def at(place: int) -> Likeliest:
        top = places[place] if place < len(places) else None
        named = [(str(name).removeprefix(_TOKEN), p) for name, p in top.items()] if isinstance(top, dict) else []
        return reading.likeliest([(int(name), p) for name, p in named if name.isascii() and name.isdigit()])

    return at
