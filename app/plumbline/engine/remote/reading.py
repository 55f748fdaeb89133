"""Reading what a server answered: every field is checked, because the other side may be anything."""

from __future__ import annotations

from plumbline.domain.messages import Message
from plumbline.engine.errors import ServerFaultError
from plumbline.engine.remote.server import Likeliest
from plumbline.engine.remote.web import Json

_MOST_TEXT = 200


def number(answer: Json, key: str) -> int:
    """A whole number; 0 where there is none."""
    value = answer.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def text(answer: Json, key: str) -> str:
    """A line of text, cut; "" where there is none."""
    value = answer.get(key)
    return " ".join(value.split())[:_MOST_TEXT] if isinstance(value, str) else ""


def part(answer: Json, key: str) -> Json:
    """An object; {} where there is none."""
    value = answer.get(key)
    return value if isinstance(value, dict) else {}


def first(answer: Json, key: str) -> Json:
    """The first object of a list; {} where there is none."""
    value = answer.get(key)
    return value[0] if isinstance(value, list) and value and isinstance(value[0], dict) else {}


def tokens(answer: Json, key: str) -> tuple[int, ...]:
    """A list of token ids.

    Raises:
        ServerFaultError: there is none.
    """
    value = answer.get(key)
    if not isinstance(value, list) or not all(type(token) is int and token >= 0 for token in value):
        raise unreadable()
    return tuple(value)


def likeliest(pairs: object) -> Likeliest:
    """Tokens with the logarithms of their probabilities, from pairs; what is none is left out."""
    found: Likeliest = {}
    for pair in pairs if isinstance(pairs, list) else ():
        token, logprob = pair
        if type(token) is int and token >= 0 and isinstance(logprob, int | float) and logprob <= 0.0:
            found[token] = float(logprob)
    return found


def unreadable() -> ServerFaultError:
    """The error for an answer that does not have its form."""
    return ServerFaultError(
        Message("The server's answer can't be read"),
        Message("It does not have the form that this kind of server documents."),
        Message("Check the server's version, and that nothing between it and this machine changes its answers."),
    )
