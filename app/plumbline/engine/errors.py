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


class ServerUnreachableError(MachineError):
    """A team's server does not answer, or not as itself."""


class ServerKeyError(InputError):
    """A team's server wants a key, or another one."""


class UnsuitableServerError(InputError):
    """What answers is no server that can be used, or its model is none."""


class ServerFaultError(MachineError):
    """A team's server refused a request that should have worked, or gave an answer that it should not."""


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
    SERVER_UNREACHABLE = "server unreachable"
    SERVER_KEY = "server key"
    UNSUITABLE_SERVER = "unsuitable server"
    SERVER_FAULT = "server fault"
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
    ErrorKind.SERVER_UNREACHABLE: ServerUnreachableError,
    ErrorKind.SERVER_KEY: ServerKeyError,
    ErrorKind.UNSUITABLE_SERVER: UnsuitableServerError,
    ErrorKind.SERVER_FAULT: ServerFaultError,
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


def policy_too_long(tokens: int, limit: int, reasoning: int, answer: int) -> PolicyTooLongError:
    """The error for a policy of so many tokens, with the program's own lines, in a context of `limit`."""
    return PolicyTooLongError(
        Message("The policy is too long"),
        Message(
            "With the program's own lines it has {tokens} tokens. The context holds {limit}, of which {reasoning} are "
            "reserved for reasoning and {answer} for the answer. That leaves no space for content.",
            tokens=tokens,
            limit=limit,
            reasoning=reasoning,
            answer=answer,
        ),
        Message("Shorten the policy, lower the reasoning budget, or set a larger context."),
    )


def content_too_long(tokens: int, limit: int, prefix: int, reserved: int) -> ContentTooLongError:
    """The error for an item of so many tokens in a context of `limit`."""
    return ContentTooLongError(
        Message("The content is too long"),
        Message(
            "It has {tokens} tokens. The context holds {limit}, of which {prefix} are taken by the policy and {reserved} "
            "are reserved for reasoning and the answer.",
            tokens=tokens,
            limit=limit,
            prefix=prefix,
            reserved=reserved,
        ),
        Message("Split the content, lower the reasoning budget, or set a larger context."),
    )


def mixed_versions(other: int, own: int) -> ProtocolMismatchError:
    """The error for a program of another protocol than this process."""
    return ProtocolMismatchError(
        Message("Two versions of the program are mixed"),
        Message(
            "The program is of version {other}, its inference process of version {own}.", other=str(other), own=str(own)
        ),
        Message("Close the program and start it again. It was probably updated while it was running."),
    )


def items_under_way() -> EngineFaultError:
    """The error for a policy that is to be changed under items."""
    return EngineFaultError(
        Message("Items are still being judged"),
        Message("The policy can't be changed under them."),
    )


def no_model_yet() -> EngineFaultError:
    """The error for work that was asked for too early."""
    return EngineFaultError(
        Message("No model is loaded"),
        Message("The inference process was asked for work before it had a model."),
    )


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
