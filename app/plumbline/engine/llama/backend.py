"""llama.cpp behind the `Backend` protocol: the only module that imports llama_cpp, and only the worker imports it.

How the prefix is shared, and why so: the KV cache has two parts, one for all positions and a smaller one for the sliding window. A
sequence is attached by copying the prefix's cells by reference in the first (`seq_cp`) and restoring a snapshot in the second,
because a window cell is used again only when one sequence alone owns it: `seq_cp` alone fills the window and decode stops. A
sequence is never cut back: in this mode llama.cpp answers that it worked and calculates wrongly ever after.

Every call that can fail is checked here and becomes an error with a sentence. What would abort the process (a batch too large,
logits that were not asked for, a forbidden token accepted) is kept out by the callers and checked again here where it is cheap.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Final

os.environ["GGML_NO_BACKTRACE"] = "1"  # an abort would start a debugger otherwise
# GNU's OpenMP lets threads that wait spin for about a millisecond. Beside another busy program the thread they wait for does not
# run meanwhile: a job of three seconds took three quarters of a minute. So they sleep sooner.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

import llama_cpp._ctypes_extensions as library_loader
import llama_cpp._ggml as ggml
import llama_cpp.llama_cpp
import numpy as np
import numpy.typing as npt

from plumbline.domain.messages import Message, sentences, verbatim
from plumbline.engine.decode.backend import Batch, Outcome
from plumbline.engine.decode.sampling import Ids, Logits
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import AnswerFormError, EngineFaultError
from plumbline.engine.interface import Device, EngineInfo
from plumbline.engine.llama.log import LlamaLog
from plumbline.engine.llama.modules import Modules, load_modules
from plumbline.tokens.harmony import FIRST_CONTROL, HarmonyTokenizer, has_these_ranks

llama: Final = llama_cpp.llama_cpp
log: Final = LlamaLog()

_PARTIAL: Final = 1  # of a sequence's state, the sliding window's part alone
_NOT_TEXT: Final = 0x01 | 0x02 | 0x08 | 0x10  # attributes: unknown, unused, control, user-defined
_CPU: Final = 0
_KINDS: Final = {_CPU: "CPU", 1: "GPU", 2: "IGPU", 3: "ACCEL"}


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _take_log_line(level: int, text: bytes, _: object) -> None:
    log.add(level, text)


class LlamaBackend:
    """A model in llama.cpp with its KV cache. Made by `load`; see `Backend` for the methods."""

    def __init__(self, model: Any, context: Any, vocabulary: Vocabulary, info: EngineInfo, stop_flag: StopFlag) -> None:
        self.info: Final = info
        self.vocabulary: Final = vocabulary
        self.sequences: Final = info.engine_config.sequences
        self.context_tokens: Final = info.engine_config.context_tokens
        self.trained_context: Final = info.trained_context
        self.batch_tokens: Final = info.engine_config.batch_tokens
        self.prefill_tokens: Final = info.engine_config.prefill_tokens
        self._model = model
        self._context = context
        self._stop_flag = stop_flag
        self._memory = llama.llama_get_memory(context)
        self._snapshot: Any = (ctypes.c_uint8 * 1)()
        self._prefix = 0
        self._row_type: Any = ctypes.c_float * len(vocabulary)
        self._row_address = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32)(
            ("llama_get_logits_ith", llama._lib)  # noqa: SLF001 - the binding's own returns a slow pointer object
        )
        size = self.batch_tokens
        self._tokens: Any = (ctypes.c_int32 * size)()
        self._positions: Any = (ctypes.c_int32 * size)()
        self._owners: Any = (ctypes.c_int32 * size)()
        self._owner_counts = (ctypes.c_int32 * size)(*[1] * size)
        self._owner_lists = (ctypes.POINTER(ctypes.c_int32) * size)()
        for index in range(size):
            address = ctypes.addressof(self._owners) + index * ctypes.sizeof(ctypes.c_int32)
            self._owner_lists[index] = ctypes.cast(address, ctypes.POINTER(ctypes.c_int32))
        self._outputs: Any = (ctypes.c_int8 * size)()
        self._batch = llama.llama_batch(
            n_tokens=0,
            token=ctypes.cast(self._tokens, ctypes.POINTER(ctypes.c_int32)),
            embd=None,
            pos=ctypes.cast(self._positions, ctypes.POINTER(ctypes.c_int32)),
            n_seq_id=ctypes.cast(self._owner_counts, ctypes.POINTER(ctypes.c_int32)),
            seq_id=ctypes.cast(self._owner_lists, ctypes.POINTER(ctypes.POINTER(ctypes.c_int32))),
            logits=ctypes.cast(self._outputs, ctypes.POINTER(ctypes.c_int8)),
        )

    def clear(self) -> None:
        llama.llama_memory_clear(self._memory, True)
        self._prefix = 0

    def keep_prefix(self, length: int) -> None:
        if llama.llama_memory_seq_pos_max(self._memory, 0) != length - 1:
            raise fault(Message("The prefix has another length than was calculated."))
        size = llama.llama_state_seq_get_size_ext(self._context, 0, _PARTIAL)
        self._snapshot = (ctypes.c_uint8 * size)()
        if llama.llama_state_seq_get_data_ext(self._context, self._snapshot, size, 0, _PARTIAL) != size:
            raise fault(Message("The prefix could not be copied."))
        self._prefix = length

    def attach(self, sequence: int) -> None:
        if not 1 <= sequence <= self.sequences:
            raise ValueError(f"there is no sequence {sequence}")
        size = len(self._snapshot)
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        llama.llama_memory_seq_cp(self._memory, 0, sequence, -1, -1)
        restored = llama.llama_state_seq_set_data_ext(self._context, self._snapshot, size, sequence, _PARTIAL)
        last = llama.llama_memory_seq_pos_max(self._memory, sequence)
        if restored != size or last != self._prefix - 1:
            raise fault(Message("A sequence could not be attached to the prefix."))

    def detach(self, sequence: int) -> None:
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def decode(self, batch: Batch) -> Outcome:
        count = len(batch)
        if not 0 < count <= self.batch_tokens:
            raise ValueError(f"a batch of {count} tokens")
        self._tokens[:count] = batch.tokens
        self._positions[:count] = batch.positions
        self._owners[:count] = batch.sequences
        self._outputs[:count] = batch.outputs
        self._batch.n_tokens = count
        status = llama.llama_decode(self._context, self._batch)
        if status == 0:
            return Outcome.DONE
        if status == 1:
            return Outcome.FULL
        if status == 2 or self._stop_flag.is_set():
            return Outcome.ABORTED
        raise fault(Message("Decoding returned {status}. {errors}", status=str(status), errors=log.errors))

    def logits(self, index: int) -> Logits:
        address = self._row_address(self._context, index)
        if not address:
            raise fault(Message("Logits are missing."))
        row: Logits = np.frombuffer(self._row_type.from_address(address), dtype=np.float32)
        return row

    def grammar(self, text: str) -> LlamaGrammar:
        """A grammar from GBNF, root rule "root"."""
        vocabulary = llama.llama_model_get_vocab(self._model)
        log.clear()
        sampler = llama.llama_sampler_init_grammar(vocabulary, text.encode(), b"root")
        if not sampler:
            raise AnswerFormError(
                Message("The answer format can't be used"),
                sentences(
                    Message("llama.cpp refused the grammar made from the policy's answer format."),
                    verbatim(log.errors) if log.errors else None,
                ),
                Message("Check the labels and limits in the policy's answer format."),
            )
        return LlamaGrammar(sampler)

    def close(self) -> None:
        if self._context:
            llama.llama_free(self._context)
            llama.llama_model_free(self._model)
            self._context = self._model = None


class LlamaGrammar:
    """llama.cpp's grammar sampler; see `Grammar`."""

    def __init__(self, sampler: Any) -> None:
        self._sampler = sampler
        self._one = (llama.llama_token_data * 1)()
        self._one_list = llama.llama_token_data_array(data=self._one, size=1, selected=-1, sorted=False)

    def fork(self) -> LlamaGrammar:
        return LlamaGrammar(llama.llama_sampler_clone(self._sampler))

    def permits(self, token: int) -> bool:
        self._one[0].id = token
        self._one[0].logit = 0.0
        llama.llama_sampler_apply(self._sampler, ctypes.byref(self._one_list))
        return bool(self._one[0].logit > -1.0)

    def permitted(self, ids: Ids) -> npt.NDArray[np.bool_]:
        if not len(ids):
            return np.zeros(0, dtype=np.bool_)
        data = np.zeros(len(ids), dtype=[("id", np.int32), ("logit", np.float32), ("p", np.float32)])
        data["id"] = ids
        pointer = data.ctypes.data_as(ctypes.POINTER(llama.llama_token_data))
        tokens = llama.llama_token_data_array(data=pointer, size=len(ids), selected=-1, sorted=False)
        llama.llama_sampler_apply(self._sampler, ctypes.byref(tokens))
        allowed: npt.NDArray[np.bool_] = data["logit"] > -1.0
        return allowed

    def accept(self, token: int) -> None:
        """Advances by a permitted token; anything else would abort the process."""
        llama.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        if self._sampler:
            llama.llama_sampler_free(self._sampler)
            self._sampler = None


class StopFlag:
    """Stops a running decode, from any thread.

    llama.cpp asks a C function between two operations whether to continue. A function of Python's would take the interpreter's lock
    thousands of times a step; the C library's `strlen` does not: it is handed a text that is empty while work may continue.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self._function = ctypes.cast(library.strlen, llama.ggml_abort_callback)

    def set(self) -> None:
        """Stops what is being calculated, now and until `clear`."""
        self._text[0] = b"x"

    def clear(self) -> None:
        self._text[0] = b"\0"

    def is_set(self) -> bool:
        return self._text[0] != b"\0"

    def install(self, context: Any) -> None:
        llama.llama_set_abort_callback(context, self._function, ctypes.addressof(self._text))


@cache
def start_library(*, gpus: bool) -> Modules:
    """Sets the library up: its log goes to `log`, and the modules of its devices are loaded. `gpus`: those of GPUs too."""
    llama.llama_log_set(_take_log_line, ctypes.c_void_p(0))
    llama.llama_backend_init()
    if ggml_function("ggml_backend_reg_count", ctypes.c_size_t)():  # this build has its devices in itself
        return Modules()
    return load_modules(ggml.libggml_base_path, _load_module, gpus=gpus)


def _load_module(file: Path) -> str | None:
    if ggml_function("ggml_backend_load", ctypes.c_void_p, ctypes.c_char_p)(os.fsencode(file)):
        return None
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        return str(
            error.__cause__ or error
        )  # a bundle's loader keeps what the system said as the cause of its own error
    return ""  # the library is sound, and found nothing to work with


def on_abort(take: Callable[[str], None]) -> object:
    """Hands the message of an abort inside llama.cpp to `take`, in the moments before the process ends.

    What is returned must be kept referenced as long as the process lives.
    """
    callback = ctypes.CFUNCTYPE(None, ctypes.c_char_p)(lambda message: take(message.decode("utf-8", "replace")))
    ggml_function("ggml_set_abort_callback", ctypes.c_void_p, ctypes.c_void_p)(callback)
    return callback


def list_devices() -> list[tuple[Device, int]]:
    """What this build can use, each with llama.cpp's handle for it."""
    count = ggml_function("ggml_backend_dev_count", ctypes.c_size_t)
    get = ggml_function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    name = ggml_function("ggml_backend_dev_name", ctypes.c_char_p, ctypes.c_void_p)
    description = ggml_function("ggml_backend_dev_description", ctypes.c_char_p, ctypes.c_void_p)
    kind = ggml_function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)
    size = ctypes.POINTER(ctypes.c_size_t)
    memory = ggml_function("ggml_backend_dev_memory", None, ctypes.c_void_p, size, size)
    devices = []
    for index in range(count()):
        handle = get(index)
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        memory(handle, ctypes.byref(free), ctypes.byref(total))
        words = description(handle).decode("utf-8", "replace")
        device = Device(name(handle).decode(), words, _KINDS.get(kind(handle), "ACCEL"), free.value, total.value)
        devices.append((device, handle))
    return devices


def read_vocabulary(handle: Any) -> Vocabulary:
    """The model's vocabulary, as tables. Where it is the published one, text is tokenized as the models were trained."""
    size = llama.llama_vocab_n_tokens(handle)
    buffer = ctypes.create_string_buffer(1 << 10)
    pieces = []
    special = []
    for token in range(size):
        count = llama.llama_token_to_piece(handle, token, buffer, len(buffer), 0, True)
        if count < 0:
            buffer = ctypes.create_string_buffer(-count)
            count = llama.llama_token_to_piece(handle, token, buffer, len(buffer), 0, True)
        pieces.append(ctypes.string_at(buffer, count))
        if llama.llama_vocab_get_attr(handle, token) & _NOT_TEXT:
            special.append(token)

    def tokenize(data: bytes) -> list[int]:
        most = len(data) + 8
        tokens = (ctypes.c_int32 * most)()
        count = llama.llama_tokenize(handle, data, len(data), tokens, most, False, False)
        if count < 0:
            raise fault(Message("A text could not be tokenized."))
        return tokens[:count]

    if has_these_ranks(pieces) and min(special, default=0) >= FIRST_CONTROL:
        harmony = HarmonyTokenizer(pieces[:FIRST_CONTROL])
        return Vocabulary(pieces, special, harmony, harmony.name)
    return Vocabulary(pieces, special, tokenize)


def cpu_buffer_type() -> int:
    """llama.cpp's handle for buffers in main memory."""
    device = ggml_function("ggml_backend_dev_by_type", ctypes.c_void_p, ctypes.c_int)(_CPU)
    return int(ggml_function("ggml_backend_dev_buffer_type", ctypes.c_void_p, ctypes.c_void_p)(device))


def version(processor: str) -> str:
    """The inference library's, with its name; `processor`: the variant in use, whose sums may differ in the last digits."""
    of_library = f"llama-cpp-python {llama_cpp.__version__}"
    return f"{of_library}, CPU variant {processor}" if processor else of_library


def ggml_function(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml's, which the binding has no table for."""
    try:
        function = getattr(ggml.libggml, name)
    except AttributeError:
        function = getattr(library_loader.load_shared_library("ggml-base", ggml.libggml_base_path), name)
    function.restype = result
    function.argtypes = arguments
    return function


def fault(what: Message) -> EngineFaultError:
    """The error for a call that should have worked. `what`: what happened, in a sentence."""
    return EngineFaultError(
        Message("llama.cpp failed"), what, Message("Try again. If it happens again, report it with the model's name.")
    )
