"""llama.cpp's own server, llama-server.

Source: its documentation, tools/server/README.md. `POST /completion` takes token ids, and gives back those that it wrote.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from plumbline.domain.run import Sampling
from plumbline.engine.remote import reading
from plumbline.engine.remote.server import MOST_LOGPROBS, Ask, Likeliest, ServerFacts, Written
from plumbline.engine.remote.web import Connection, Json

_FIELDS: Final = ("tokens", "stop_type", "tokens_evaluated", "truncated", "completion_probabilities")
"""What of an answer is wanted; without it the server repeats the whole prompt."""


class LlamaServer:
    """A llama-server; `facts` come from its `/props` and `/v1/models`."""

    def __init__(self, facts: ServerFacts) -> None:
        self.facts: Final = facts

    def complete(self, connection: Connection, ask: Ask, lane: int) -> Written:
        """A lane keeps its slot, so that what it has read before is found again."""
        body: Json = {
            "prompt": list(ask.prompt),
            "n_predict": ask.limit,
            "cache_prompt": True,
            "return_tokens": True,
            "response_fields": list(_FIELDS),
            **_sampling(ask.sampling),
        }
        if self.facts.at_once:
            body["id_slot"] = lane % self.facts.at_once
        if ask.grammar:
            body["grammar"] = ask.grammar
        if ask.banned:
            body["logit_bias"] = [[token, False] for token in ask.banned]
        if ask.likeliest:
            body["n_probs"] = MOST_LOGPROBS
        if ask.stop is not None:
            body |= {"stop": [self.stop_text], "preserved_tokens": [self.stop_text]}
        answer = connection.post("/completion", body)
        if answer.get("truncated"):
            raise reading.unreadable()
        tokens = reading.tokens(answer, "tokens")
        return Written(
            tokens=tokens,
            ended=answer.get("stop_type") == "eos",
            prompt_tokens=reading.number(answer, "tokens_evaluated"),
            likeliest=_likeliest(answer, tokens),
        )

    stop_text: Final = "<|end|>"
    """The one token that ends a request early, as text: it counts only where it came as the token, which the caller checks."""

    def tokenize(self, connection: Connection, text: str, *, controls: bool = False) -> list[int]:
        body: Json = {"content": text, "add_special": False, "parse_special": controls}
        return list(reading.tokens(connection.post("/tokenize", body), "tokens"))


def look(get: Callable[[str], Json]) -> LlamaServer | None:
    """The server of which `get` reads paths, {} for one that it does not have; None where it is of another kind."""
    props = get("/props")
    if "total_slots" not in props or not isinstance(props.get("default_generation_settings"), dict):
        return None
    model = reading.first(get("/v1/models"), "data")
    meta = reading.part(model, "meta")
    build = reading.text(props, "build_info")
    return LlamaServer(
        ServerFacts(
            kind=f"llama-server {build}".rstrip(),
            model=_name(reading.text(model, "id") or reading.text(props, "model_alias")),
            context_tokens=reading.number(reading.part(props, "default_generation_settings"), "n_ctx"),
            at_once=max(reading.number(props, "total_slots"), 1),
            trained_context=reading.number(meta, "n_ctx_train"),
            parameters=reading.number(meta, "n_params"),
            model_bytes=reading.number(meta, "size"),
            vocabulary_size=reading.number(meta, "n_vocab"),
            file_type=reading.text(meta, "ftype"),
        )
    )


def _name(text: str) -> str:
    """The model's name without its folders and ending."""
    return text.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".gguf")


def _sampling(sampling: Sampling) -> Json:
    """Whatever the server was started with: nothing but what the run says."""
    if sampling.temperature <= 0.0:
        return {"samplers": ["top_k"], "top_k": 1, "temperature": 0.0, "seed": sampling.seed}
    return {
        "samplers": ["temperature", "top_p"],
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "seed": sampling.seed,
    }


def _likeliest(answer: Json, tokens: Sequence[int]) -> Callable[[int], Likeliest]:
    """By a token's place; the server leaves out those that end inside a character."""
    listed = answer.get("completion_probabilities")
    left = deque(place for place in listed if isinstance(place, dict)) if isinstance(listed, list) else deque()
    places = [left.popleft() if left and left[0].get("id") == token else {} for token in tokens]

    def at(place: int) -> Likeliest:
        top = places[place].get("top_logprobs")
        entries = [entry for entry in top if isinstance(entry, dict)] if isinstance(top, list) else []
        return reading.likeliest([(entry.get("id"), entry.get("logprob")) for entry in entries])

    return at
