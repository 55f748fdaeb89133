"""Finds out what answers at an address, by asking it and not by its name."""

from __future__ import annotations

from typing import Final

from plumbline.domain.messages import Message
from plumbline.engine.errors import UnsuitableServerError
from plumbline.engine.remote import llama_server, reading, vllm
from plumbline.engine.remote.server import Server
from plumbline.engine.remote.web import Connection, Json, RefusedError

_NOT_FOUND: Final = (400, 404, 405, 501)


def recognize(connection: Connection) -> Server:
    """The server at the other end.

    Raises:
        UnsuitableServerError: it is one that renders prompts by itself, or no known one.
        UnansweredError, RefusedError: it did not answer, or wants a key.
    """

    def get(path: str) -> Json:
        try:
            return connection.get(path)
        except RefusedError as error:
            if error.status in _NOT_FOUND:
                return {}
            raise

    found: Server | None = llama_server.look(get) or vllm.look(get)
    if found is not None:
        return found
    if reading.text(get("/api/version"), "version"):
        raise _renders("Ollama")
    if "compatibility_type" in reading.first(get("/api/v0/models"), "data"):
        raise _renders("LM Studio")
    raise UnsuitableServerError(
        Message("This is no server that can be used"),
        Message("Something answers at the address, but it is neither llama-server nor vLLM."),
        Message("Ask whoever runs the server for the address of llama-server or vLLM itself."),
    )


def _renders(name: str) -> UnsuitableServerError:
    return UnsuitableServerError(
        Message("{server} can't be used", server=name),
        Message(
            "{server} takes prompts as text alone and makes control tokens of what looks like them, so that a text could "
            "imitate the program's own messages and decide its own verdict.",
            server=name,
        ),
        Message("Have the same model served by llama-server or vLLM instead."),
    )
