"""Known trouble of the inference engine, each with its sentence.

They are made where llama.cpp is called and cross from the worker to the client as a kind and three texts; `from_kind` makes
the same class again on the other side, so that callers can catch what they can act on.
"""

from __future__ import annotations

from plumbline.domain.errors import InputError, MachineError, PlumblineError


class ModelFileMissingError(MachineError):
    """A file of the model is not there or can't be opened."""


class ModelFileBrokenError(MachineError):
    """A file of the model is empty, cut off, garbage, or holds numbers that are none."""


class WrongArchitectureError(InputError):
    """The file is a model of a kind that this program does not know how to ask."""


class TooLittleMemoryError(MachineError):
    """The model or its working memory does not fit into this machine."""


class UnknownDeviceError(InputError):
    """The settings name a device that llama.cpp does not offer."""


class PolicyTooLongError(InputError):
    """The policy leaves no room for content and an answer."""


class ContentTooLongError(InputError):
    """One item, its reasoning and its answer don't fit beside the policy."""


class AnswerFormError(InputError):
    """llama.cpp can't use the grammar that the policy's answer format gave."""


class NonFiniteLogitsError(MachineError):
    """The model calculated something that is not a number."""


class NoFreeCellsError(MachineError):
    """The working memory is full although nothing else is running."""


class EngineCancelledError(PlumblineError):
    """What was asked for was called off."""


class EngineStoppedError(MachineError):
    """The inference process is not running."""


class EngineFaultError(MachineError):
    """llama.cpp refused a call that should have worked."""


class ProtocolMismatchError(MachineError):
    """The two halves of the program are of different versions."""


_KINDS: dict[str, type[PlumblineError]] = {
    kind.__name__: kind
    for kind in (
        ModelFileMissingError,
        ModelFileBrokenError,
        WrongArchitectureError,
        TooLittleMemoryError,
        UnknownDeviceError,
        PolicyTooLongError,
        ContentTooLongError,
        AnswerFormError,
        NonFiniteLogitsError,
        NoFreeCellsError,
        EngineCancelledError,
        EngineStoppedError,
        EngineFaultError,
        ProtocolMismatchError,
    )
}


def from_kind(kind: str, title: str, message: str, hint: str) -> PlumblineError:
    """The error that the worker reported, as an exception of its own class."""
    return _KINDS.get(kind, EngineFaultError)(title, message, hint)
