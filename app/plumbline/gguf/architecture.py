"""The architectures that Plumbline can run, by the names that llama.cpp gives them."""

from __future__ import annotations

from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message
from plumbline.domain.visible import visible

SUPPORTED: Final = ("gpt-oss",)
RELATED: Final = frozenset((*SUPPORTED, "gptoss"))
"""Spellings under which other programs keep models of these architectures; llama.cpp does not load the last one."""
_LONGEST_SHOWN: Final = 80


class UnsupportedArchitectureError(InputError):
    """A model of an architecture that Plumbline does not run."""


def unsupported(architecture: str) -> Message:
    """Why a model of this architecture can't be used."""
    supported = Listing(SUPPORTED)
    if not architecture:
        return Message(
            "The file does not name its architecture; Plumbline runs {supported} models only.", supported=supported
        )
    return Message(
        "Its architecture is {architecture}; Plumbline runs {supported} models only.",
        architecture=visible(architecture[:_LONGEST_SHOWN]),
        supported=supported,
    )


def unusable(architecture: str, kind: str) -> Message | None:
    """Why a file of this architecture and kind (`general.type`) can't be used as a model; None where it can."""
    if kind == "adapter":
        return Message("It is an adapter: changes for the weights of a model, not a model.")
    if kind not in ("", "model"):
        return Message("It is not a model, but of the kind {kind}.", kind=visible(kind[:_LONGEST_SHOWN]))
    return None if architecture in SUPPORTED else unsupported(architecture)


def require_supported(architecture: str, model: str) -> None:
    """Raises `UnsupportedArchitectureError` for another one; `model` names a file, a repository or a model in it."""
    if architecture not in SUPPORTED:
        raise UnsupportedArchitectureError(
            Message("This model can't be used"),
            Message("{model}: {reason}", model=model, reason=unsupported(architecture)),
            Message("Choose gpt-oss-safeguard or gpt-oss in GGUF format."),
        )
