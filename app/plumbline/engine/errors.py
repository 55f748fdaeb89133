"""Known errors of the inference engine.

Errors are made where llama.cpp is called and cross from the worker to the client as an `ErrorReport`, of which the same class is
made again on the other side, so that callers can catch what they can act on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.errors import Hint, InputError, MachineError, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message


class ModelFileMissingError(MachineError):
    """A file of the model is not there or can't be opened."""


class ModelFileBrokenError(MachineError):
    """A file of the model is empty, cut off, garbage, or holds weights that are not numbers."""


class WrongArchitectureError(InputError):
    """The file is a model of a kind that this program does not know how to prompt."""


class TooLittleMemoryError(MachineError):
    """The model or its working memory does not fit into this machine."""


class UnknownDeviceError(InputError):
    """The settings name a device that llama.cpp does not offer."""


class PolicyTooLongError(InputError):
    """The policy leaves no space for content and an answer."""


class ContentTooLongError(InputError):
    """One item, its reasoning and its answer don't fit beside the policy."""


class AnswerFormError(InputError):
    """llama.cpp can't use the grammar made from the policy's answer format."""


class NonFiniteLogitsError(MachineError):
    """The model calculated something that is not a number."""


class NoFreeCellsError(MachineError):
    """The KV cache is full although nothing else is running."""


class EngineStoppedError(MachineError):
    """The inference process is not running."""


class EngineDiedError(EngineStoppedError):
    """The inference process ended by itself, or something outside the program ended it."""


class EngineFaultError(MachineError):
    """llama.cpp refused a call that should have worked."""


class ProtocolMismatchError(MachineError):
    """The program and its inference process are of different versions."""


class ErrorKind(StrEnum):
    """The errors that cross from the worker to the client."""

    MODEL_FILE_MISSING = "model file missing"
    MODEL_FILE_BROKEN = "model file broken"
    WRONG_ARCHITECTURE = "wrong architecture"
    TOO_LITTLE_MEMORY = "too little memory"
    UNKNOWN_DEVICE = "unknown device"
    POLICY_TOO_LONG = "policy too long"
    CONTENT_TOO_LONG = "content too long"
    ANSWER_FORM = "answer form"
    NON_FINITE_LOGITS = "non-finite logits"
    NO_FREE_CELLS = "no free cells"
    ENGINE_FAULT = "engine fault"
    PROTOCOL_MISMATCH = "protocol mismatch"


_CLASSES: Final[dict[ErrorKind, type[PlumblineError]]] = {
    ErrorKind.MODEL_FILE_MISSING: ModelFileMissingError,
    ErrorKind.MODEL_FILE_BROKEN: ModelFileBrokenError,
    ErrorKind.WRONG_ARCHITECTURE: WrongArchitectureError,
    ErrorKind.TOO_LITTLE_MEMORY: TooLittleMemoryError,
    ErrorKind.UNKNOWN_DEVICE: UnknownDeviceError,
    ErrorKind.POLICY_TOO_LONG: PolicyTooLongError,
    ErrorKind.CONTENT_TOO_LONG: ContentTooLongError,
    ErrorKind.ANSWER_FORM: AnswerFormError,
    ErrorKind.NON_FINITE_LOGITS: NonFiniteLogitsError,
    ErrorKind.NO_FREE_CELLS: NoFreeCellsError,
    ErrorKind.ENGINE_FAULT: EngineFaultError,
    ErrorKind.PROTOCOL_MISMATCH: ProtocolMismatchError,
}
_KINDS: Final = {cls: kind for kind, cls in _CLASSES.items()}


@dataclass(frozen=True, slots=True)
class ErrorReport:
    """An error as data."""

    kind: ErrorKind
    title: Message
    message: Message
    hints: tuple[Hint, ...] = ()

    @classmethod
    def of(cls, error: PlumblineError) -> ErrorReport:
        """What crosses the border; an error of no kind of its own is an `EngineFaultError` on the other side."""
        return cls(_KINDS.get(type(error), ErrorKind.ENGINE_FAULT), error.title, error.message, error.hints)

    def error(self) -> PlumblineError:
        return _CLASSES[self.kind](self.title, self.message, *self.hints)


def without_gpu(device: str) -> tuple[Hint, ...]:
    """What to try where the inference process ended while a GPU was in use; `device`: its name, or "" while drivers started."""
    suspected = (
        Message("The GPU ({device}) was in use, and its driver may be the cause.", device=device)
        if device
        else Message("The drivers of the GPUs were being started, and one of them may be the cause.")
    )
    return (
        suspected,
        Message("Try it with no layers on the GPU: the processor then does the work, more slowly."),
        Remedy(RemedyKind.CHANGE_SETTING, key="engine.gpu_layers", value="0"),
    )
