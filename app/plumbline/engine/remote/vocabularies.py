"""Which of the known vocabularies a server's model has, held against the server's own tokens before anything is asked.

Prompts are made into tokens here and not by the server. So only models whose tokens are known can be used: those with the
vocabulary of gpt-oss, and the practice model. Its words are split by the server, because llama.cpp splits them so here as well.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import PlumblineError
from plumbline.domain.harmony import Control
from plumbline.domain.messages import Message
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import UnsuitableServerError
from plumbline.engine.interface import ServerAccess
from plumbline.engine.remote.server import Server
from plumbline.engine.remote.web import Connection, RefusedError
from plumbline.gguf.tokens import read_tokens
from plumbline.tokens.harmony import FIRST_CONTROL, SIZE, HarmonyTokenizer, control_texts, read_ranks

PROBES: Final = (
    "A policy in plain words: rule 3 forbids spam, “free followers” and links such as https://shop.example/?id=12345.",
    '{"violation": 1, "rule_ids": ["R2"], "rationale": "The text isn\'t allowed."}\n\n\t# Überschrift\r\n',
    "Ni hao 你好, привет, ¡hola! 🙂🙂 — 1234567 a_b-c   d",
)
"""Texts whose tokens must be the same on both sides; without combining marks, which llama.cpp splits in its own way."""


@dataclass(frozen=True)
class KnownVocabulary:
    """The vocabulary of a server's model. `practice`: that of the practice model."""

    vocabulary: Vocabulary
    practice: bool


def find_vocabulary(server: Server, connection: Connection, access: ServerAccess) -> KnownVocabulary:
    """The vocabulary of the server's model.

    Raises:
        UnsuitableServerError: it is no known one, or the server does not say.
        UnansweredError, RefusedError, ServerFaultError
    """
    size = server.facts.vocabulary_size
    try:
        if not size or size == SIZE:
            vocabulary = _harmony(access.vocabulary)
            if _agrees(server, connection, vocabulary, vocabulary.encode_text):
                return KnownVocabulary(vocabulary, practice=False)
        elif practice := _practice(server, connection, access, size):
            return KnownVocabulary(practice, practice=True)
    except RefusedError as error:
        if error.passing:
            raise
        raise UnsuitableServerError(
            Message("The server does not say how it splits text"),
            Message(
                "Without that it is not certain that a prompt means the same on both sides. {said}", said=error.words
            ),
            Message("Ask whoever runs the server to allow requests to /tokenize."),
        ) from error
    raise UnsuitableServerError(
        Message("The server's model can't be used"),
        Message("“{model}” does not have the tokens of gpt-oss and gpt-oss-safeguard.", model=server.facts.model),
        Message("Ask whoever runs the server to start one of these models."),
    )


def _harmony(folder: Path) -> Vocabulary:
    ranks = read_ranks(folder)
    tokenizer = HarmonyTokenizer(ranks)
    pieces = [*ranks, *(text.encode() for text in control_texts())]
    return Vocabulary(pieces, range(FIRST_CONTROL, SIZE), tokenizer, tokenizer.name)


def _practice(server: Server, connection: Connection, access: ServerAccess, size: int) -> Vocabulary | None:
    try:
        pieces = read_tokens(access.practice)
    except PlumblineError:
        return None
    if len(pieces) != size:
        return None
    asking = threading.Lock()
    own = Connection(access, connection.traffic)

    def tokenize(data: bytes) -> list[int]:
        with asking:
            return server.tokenize(own, data.decode())

    special = [token for token, piece in enumerate(pieces) if piece.startswith(b"<|") and piece.endswith(b"|>")]
    vocabulary = Vocabulary(pieces, special, tokenize)

    def joined(text: str) -> list[int] | None:
        tokens = vocabulary.encode_text(text)
        return tokens if b"".join(pieces[token] for token in tokens) == text.encode() else None

    return vocabulary if _agrees(server, connection, vocabulary, joined) else None


def _agrees(
    server: Server, connection: Connection, vocabulary: Vocabulary, encode: Callable[[str], list[int] | None]
) -> bool:
    controls = all(
        server.tokenize(connection, control.value, controls=True) == [vocabulary.ids[control]] for control in Control
    )
    return controls and all(server.tokenize(connection, probe) == encode(probe) for probe in PROBES)
