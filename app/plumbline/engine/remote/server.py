"""What the engine needs of a server, whichever kind it is: to complete a prompt of tokens, token by token.

A prompt always goes as token ids, so that no text in it can become a control token: a server that takes text alone is not used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from plumbline.domain.run import Sampling
from plumbline.engine.remote.web import Connection

MOST_LOGPROBS = 20
"""How many of the likeliest tokens are asked for where a decision falls: what vLLM gives unless it is started otherwise."""

Likeliest = dict[int, float]
"""The likeliest tokens at a place, each with the logarithm of its probability."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be completed.

    Attributes:
        prompt: all tokens so far.
        limit: most tokens to write.
        stop: a token that ends it beside those that end every turn; it is part of what comes back.
        grammar: GBNF that what is written follows; "" for none.
        banned: tokens that are never written.
        likeliest: also say which tokens were the likeliest at each place.
    """

    prompt: Sequence[int]
    limit: int
    sampling: Sampling
    stop: int | None = None
    grammar: str = ""
    banned: Sequence[int] = ()
    likeliest: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What came back.

    Attributes:
        tokens: in order, with the one that ended it where the server tells it.
        ended: the model ended its turn.
        likeliest: the likeliest tokens at a token's place, from 0, where they were asked for; none where they are not known.
        prompt_tokens: how many the server counted.
    """

    tokens: tuple[int, ...]
    ended: bool
    prompt_tokens: int
    likeliest: Callable[[int], Likeliest] = lambda _place: {}


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What a server says of itself.

    Attributes:
        kind: its name and version, such as "llama-server b6000".
        model: what it calls its model.
        context_tokens: the most tokens of one request, prompt and answer together.
        at_once: how many requests it works on at once; 0 where it decides by itself.
        trained_context, parameters, model_bytes, vocabulary_size: 0 where it does not say.
        file_type: how the weights are stored, "" where it does not say.
    """

    kind: str
    model: str
    context_tokens: int
    at_once: int = 0
    trained_context: int = 0
    parameters: int = 0
    model_bytes: int = 0
    vocabulary_size: int = 0
    file_type: str = ""

    @property
    def of_model(self) -> tuple[object, ...]:
        """What is the same as long as the server has the same model."""
        return self.model, self.parameters, self.model_bytes, self.vocabulary_size, self.file_type


class Server(Protocol):
    """A kind of server, with the model that it has."""

    @property
    def facts(self) -> ServerFacts: ...

    def complete(self, connection: Connection, ask: Ask, lane: int) -> Written:
        """Writes on from a prompt. `lane`: which of the requests at once this is, from 0.

        Raises:
            UnansweredError, RefusedError, ServerFaultError
        """

    def tokenize(self, connection: Connection, text: str, *, controls: bool = False) -> list[int]:
        """The server's own tokens of a text. With `controls`, control tokens in it are recognized.

        Raises:
            UnansweredError, RefusedError, ServerFaultError
        """
