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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

os.environ["GGML_NO_BACKTRACE"] = "1"  # an abort would start a debugger otherwise

import llama_cpp
import llama_cpp._ctypes_extensions as library_loader
import llama_cpp._ggml as ggml
import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt
import psutil

from plumbline.domain.errors import PlumblineError
from plumbline.domain.run import Schedule
from plumbline.engine.api import Device, DryRun, EngineInfo, EngineSettings
from plumbline.engine.backend import Batch, Outcome
from plumbline.engine.devices import Plan, check_memory, make_plan
from plumbline.engine.errors import (
    AnswerFormError,
    EngineCancelledError,
    EngineFaultError,
    ModelFileBrokenError,
    TooLittleMemoryError,
)
from plumbline.engine.llama_log import LlamaLog
from plumbline.engine.model_files import ARCHITECTURE, check_files, find_parts, wrong_architecture
from plumbline.engine.sampling import Ids, Logits
from plumbline.engine.vocabulary import Vocabulary

_PARTIAL: Final = 1  # of a sequence's state, the sliding window's part alone
_NOT_TEXT: Final = 0x01 | 0x02 | 0x08 | 0x10  # attributes: unknown, unused, control, user-defined
_KINDS: Final = {0: "CPU", 1: "GPU", 2: "IGPU", 3: "ACCEL"}
_EXPERTS: Final = rb"\.ffn_(up|down|gate)_exps"
_UBATCH: Final = 512

_log: Final = LlamaLog()


@llama.llama_log_callback  # type: ignore[untyped-decorator]
def _take_log_line(level: int, text: bytes, _: object) -> None:
    _log.add(level, text)


class _TensorOverride(ctypes.Structure):
    _fields_ = (("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p))


class LlamaBackend:
    """A model in llama.cpp with its KV cache. Made by `load`; see `Backend` for the methods."""

    def __init__(self, model: Any, context: Any, vocabulary: Vocabulary, info: EngineInfo, stop_flag: StopFlag) -> None:
        self.info: Final = info
        self.vocabulary: Final = vocabulary
        self.sequences: Final = info.schedule.sequences
        self.context_tokens: Final = info.schedule.context_tokens
        self.trained_context: Final = info.trained_context
        self.batch_tokens: Final = info.schedule.batch_tokens
        self.prefill_tokens: Final = info.schedule.prefill_tokens
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
        """Empties the KV cache."""
        llama.llama_memory_clear(self._memory, True)
        self._prefix = 0

    def keep_prefix(self, length: int) -> None:
        """Takes the snapshot of sequence 0's sliding window."""
        if llama.llama_memory_seq_pos_max(self._memory, 0) != length - 1:
            raise _fault("the prefix has another length than was calculated")
        size = llama.llama_state_seq_get_size_ext(self._context, 0, _PARTIAL)
        self._snapshot = (ctypes.c_uint8 * size)()
        if llama.llama_state_seq_get_data_ext(self._context, self._snapshot, size, 0, _PARTIAL) != size:
            raise _fault("the prefix could not be copied")
        self._prefix = length

    def attach(self, sequence: int) -> None:
        """Makes a sequence begin with the prefix."""
        if not 1 <= sequence <= self.sequences:
            raise ValueError(f"there is no sequence {sequence}")
        size = len(self._snapshot)
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        llama.llama_memory_seq_cp(self._memory, 0, sequence, -1, -1)
        restored = llama.llama_state_seq_set_data_ext(self._context, self._snapshot, size, sequence, _PARTIAL)
        last = llama.llama_memory_seq_pos_max(self._memory, sequence)
        if restored != size or last != self._prefix - 1:
            raise _fault("a sequence did not take the prefix")

    def detach(self, sequence: int) -> None:
        """Gives a sequence's cells back."""
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def decode(self, batch: Batch) -> Outcome:
        """Calculates a batch; the GIL is free meanwhile."""
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
        raise _fault(f"decode answered {status}; {_log.errors}")

    def logits(self, index: int) -> Logits:
        """A view of one row of logits."""
        address = self._row_address(self._context, index)
        if not address:
            raise _fault("logits are missing")
        row: Logits = np.frombuffer(self._row_type.from_address(address), dtype=np.float32)
        return row

    def grammar(self, text: str) -> LlamaGrammar:
        """A grammar from GBNF, root rule "root"."""
        vocabulary = llama.llama_model_get_vocab(self._model)
        _log.clear()
        sampler = llama.llama_sampler_init_grammar(vocabulary, text.encode(), b"root")
        if not sampler:
            raise AnswerFormError(
                "The answer's form can't be used",
                f"The grammar made from the policy's answer format was refused. {_log.errors}".strip(),
                "Check the labels and limits in the policy's answer format.",
            )
        return LlamaGrammar(sampler)

    def close(self) -> None:
        """Frees context and model."""
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
        """A copy that goes on by itself."""
        return LlamaGrammar(llama.llama_sampler_clone(self._sampler))

    def permits(self, token: int) -> bool:
        """Whether this token can come next."""
        self._one[0].id = token
        self._one[0].logit = 0.0
        llama.llama_sampler_apply(self._sampler, ctypes.byref(self._one_list))
        return bool(self._one[0].logit > -1.0)

    def permitted(self, ids: Ids) -> npt.NDArray[np.bool_]:
        """For each token whether it can come next."""
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
        """Goes on by a permitted token; anything else would abort the process."""
        llama.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        """Frees it."""
        if self._sampler:
            llama.llama_sampler_free(self._sampler)
            self._sampler = None


class StopFlag:
    """Calls a running decode off, from any thread.

    llama.cpp asks a C function between two operations whether to go on. A function of Python's would take the interpreter's lock
    thousands of times a step; the C library's `strlen` does not: it is handed a text that is empty while work may go on.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self._function = ctypes.cast(library.strlen, llama.ggml_abort_callback)

    def set(self) -> None:
        """Calls off what is being calculated, now and until `clear`."""
        self._text[0] = b"x"

    def clear(self) -> None:
        """Work may go on."""
        self._text[0] = b"\0"

    def is_set(self) -> bool:
        """Whether work is called off."""
        return self._text[0] != b"\0"

    def install(self, context: Any) -> None:
        """Has a context look at the flag."""
        llama.llama_set_abort_callback(context, self._function, ctypes.addressof(self._text))


def load(
    files: Sequence[Path], settings: EngineSettings, stop_flag: StopFlag, on_progress: Callable[[float], bool]
) -> LlamaBackend:
    """Loads a model and makes its context.

    Args:
        files: all parts, or one of them.
        settings: see `EngineSettings`.
        stop_flag: calls a decode off.
        on_progress: takes 0.0 to 1.0; returns False to call the loading off.

    Raises:
        ModelFileMissingError, ModelFileBrokenError, WrongArchitectureError: about the files.
        TooLittleMemoryError, UnknownDeviceError: about the machine.
        EngineCancelledError: it was called off.
        EngineFaultError: anything else.
    """
    llama.llama_log_set(_take_log_line, ctypes.c_void_p(0))
    parts = find_parts(files)
    check_files(parts)
    llama.llama_backend_init()
    _load_device_libraries()
    devices = list_devices()
    model_bytes = sum(part.stat().st_size for part in parts)
    plan = make_plan(settings, [device for device, _ in devices], model_bytes, psutil.virtual_memory().available)
    if plan.gpu is None or plan.experts_on_cpu:
        check_memory("The model", model_bytes, psutil.virtual_memory().total + psutil.swap_memory().total)
    _log.clear()
    model = _load_model(parts, plan, settings, {device.name: handle for device, handle in devices}, on_progress)
    offloaded = _log.offloaded_layers
    try:
        vocabulary = read_vocabulary(llama.llama_model_get_vocab(model))
        check_memory("The working memory for this context", _kv_estimate(model, plan), _memory_for_kv(plan))
        _log.clear()
        context = _make_context(model, plan, settings)
    except PlumblineError:
        llama.llama_model_free(model)
        raise
    stop_flag.install(context)
    info = _describe(model, context, plan, settings, [device for device, _ in devices], offloaded, _log.kv_bytes)
    return LlamaBackend(model, context, vocabulary, info, stop_flag)


def measure(files: Sequence[Path], settings: EngineSettings) -> DryRun:
    """What llama.cpp would allocate for a model under these settings: its own dry allocation, which reads no weights.

    Args:
        files: all parts, or one of them.
        settings: see `EngineSettings`.

    Raises:
        ModelFileMissingError, ModelFileBrokenError, WrongArchitectureError: about the files.
        TooLittleMemoryError, UnknownDeviceError: about the machine.
    """
    llama.llama_log_set(_take_log_line, ctypes.c_void_p(0))
    parts = find_parts(files)
    check_files(parts)
    llama.llama_backend_init()
    _load_device_libraries()
    devices = list_devices()
    model_bytes = sum(part.stat().st_size for part in parts)
    plan = make_plan(settings, [device for device, _ in devices], model_bytes, psutil.virtual_memory().available)
    _log.clear()
    handles = {device.name: handle for device, handle in devices}
    model = _load_model(parts, plan, settings, handles, lambda _: True, dry=True)
    try:
        _log.clear()
        context = _make_context(model, plan, settings)
        dry_run = DryRun(
            weights=int(llama.llama_model_size(model)),
            kv=_log.kv_cells_bytes,
            compute=_log.compute_bytes,
            context_tokens=llama.llama_n_ctx(context),
            sequences=plan.sequences,
            devices=tuple(device for device, _ in devices),
        )
        llama.llama_free(context)
    finally:
        llama.llama_model_free(model)
    return dry_run


def on_abort(take: Callable[[str], None]) -> object:
    """Hands the message of an abort inside llama.cpp to `take`, in the moments before the process ends.

    Returns:
        What must be kept referenced as long as the process lives.
    """

    def tell(message: bytes) -> None:
        take(message.decode("utf-8", "replace"))

    callback = ctypes.CFUNCTYPE(None, ctypes.c_char_p)(tell)
    _ggml_function("ggml_set_abort_callback", ctypes.c_void_p, ctypes.c_void_p)(callback)
    return callback


def list_devices() -> list[tuple[Device, int]]:
    """What this build can use, each with llama.cpp's handle for it."""
    count = _ggml_function("ggml_backend_dev_count", ctypes.c_size_t)
    get = _ggml_function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    name = _ggml_function("ggml_backend_dev_name", ctypes.c_char_p, ctypes.c_void_p)
    description = _ggml_function("ggml_backend_dev_description", ctypes.c_char_p, ctypes.c_void_p)
    kind = _ggml_function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)
    size = ctypes.POINTER(ctypes.c_size_t)
    memory = _ggml_function("ggml_backend_dev_memory", None, ctypes.c_void_p, size, size)
    devices = []
    for index in range(count()):
        handle = get(index)
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        memory(handle, ctypes.byref(free), ctypes.byref(total))
        words = (
            name(handle).decode(),
            description(handle).decode("utf-8", "replace"),
            _KINDS.get(kind(handle), "ACCEL"),
        )
        devices.append((Device(*words, free.value, total.value), handle))
    return devices


def read_vocabulary(handle: Any) -> Vocabulary:
    """The model's vocabulary, as tables."""
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
        room = len(data) + 8
        tokens = (ctypes.c_int32 * room)()
        count = llama.llama_tokenize(handle, data, len(data), tokens, room, False, False)
        if count < 0:
            raise _fault("a text could not be tokenized")
        return tokens[:count]

    return Vocabulary(pieces, special, tokenize)


def version() -> str:
    """Name and version of the inference library."""
    return f"llama-cpp-python {llama_cpp.__version__}"


def _load_model(
    parts: Sequence[Path],
    plan: Plan,
    settings: EngineSettings,
    handles: dict[str, int],
    on_progress: Callable[[float], bool],
    *,
    dry: bool = False,
) -> Any:
    params = llama.llama_model_default_params()
    if dry:  # lists the tensors and reads none; llama.cpp aborts when a file is mapped as well
        params.no_alloc, params.load_mode = True, llama.LLAMA_LOAD_MODE_NONE
    params.n_gpu_layers = plan.gpu_layers
    params.check_tensors = settings.check_tensors
    called_off = False

    @llama.llama_progress_callback  # type: ignore[untyped-decorator]
    def progress(fraction: float, _: object) -> bool:
        nonlocal called_off
        called_off = called_off or not on_progress(fraction)
        return not called_off

    params.progress_callback = progress
    # A list with nothing before its end says: no device but the CPU.
    chosen = (ctypes.c_void_p * 2)(handles[plan.gpu.name] if plan.gpu else None, None)
    params.devices = ctypes.cast(chosen, ctypes.c_void_p)
    overrides = (_TensorOverride * 2)()
    if plan.experts_on_cpu:
        overrides[0].pattern = _EXPERTS
        overrides[0].buffer_type = _ggml_function("ggml_backend_cpu_buffer_type", ctypes.c_void_p)()
        params.tensor_buft_overrides = ctypes.cast(overrides, ctypes.c_void_p)
    paths = [os.fsencode(part) for part in parts]
    if len(paths) == 1:
        model = llama.llama_model_load_from_file(paths[0], params)
    else:
        model = llama.llama_model_load_from_splits((ctypes.c_char_p * len(paths))(*paths), len(paths), params)
    if not model:
        raise (
            EngineCancelledError("Called off", "Loading the model was called off.")
            if called_off
            else _load_error(parts)
        )
    architecture = _metadata(model, "general.architecture")
    if architecture != ARCHITECTURE:
        llama.llama_model_free(model)
        raise wrong_architecture(architecture)
    return model


def _load_error(parts: Sequence[Path]) -> PlumblineError:
    name = parts[0].name
    if _log.says_truncated:
        return ModelFileBrokenError(
            "The model file is cut off",
            f"“{name}” is shorter than it says it is: the download was probably not finished.",
            "Download the model again.",
        )
    if _log.says_broken_numbers:
        return ModelFileBrokenError(
            "The model file is damaged",
            f"“{name}” holds weights that are not numbers.",
            "Download the model again, and compare its checksum.",
        )
    if _log.says_no_memory:
        return TooLittleMemoryError(
            "Too little memory",
            f"“{name}” could not be loaded: there is not enough memory.",
            "Close other programs, choose a smaller model, or keep fewer layers on the GPU.",
        )
    if _log.says_other_architecture:
        return wrong_architecture("")
    return ModelFileBrokenError(
        "The model can't be loaded",
        f"llama.cpp refused “{name}”: {_log.errors or 'it gave no reason'}.",
        "Download the model again, and compare its checksum.",
    )


def _make_context(model: Any, plan: Plan, settings: EngineSettings) -> Any:
    params = llama.llama_context_default_params()
    params.n_ctx = plan.context_tokens
    params.n_batch = min(max(settings.batch_tokens, plan.sequences), plan.context_tokens)
    params.n_ubatch = min(_UBATCH, params.n_batch)
    params.n_seq_max = plan.sequences + 1
    # One row of logits for each sequence: room for as many rows as tokens would be hundreds of megabytes.
    params.n_outputs_max = plan.sequences + 1
    params.n_threads = params.n_threads_batch = plan.threads
    params.kv_unified = True
    params.swa_full = False
    params.no_perf = True
    context = llama.llama_init_from_model(model, params)
    if not context:
        raise TooLittleMemoryError(
            "Too little memory",
            f"A context of {plan.context_tokens:,} tokens for {plan.sequences} sequences could not be made. {_log.errors}",
            "Close other programs, or set fewer sequences or a smaller context.",
        )
    return context


def _kv_estimate(model: Any, plan: Plan) -> int:
    """About how many bytes the KV cache takes: 16-bit keys and values for half of the layers, and the window for the others."""
    width = int(_metadata(model, f"{ARCHITECTURE}.attention.key_length") or 64) * llama.llama_model_n_head_kv(model)
    window = llama.llama_model_n_swa(model) * (plan.sequences + 1) + _UBATCH
    cells = plan.context_tokens + min(window, plan.context_tokens)
    return int(cells * width * 4 * -(-llama.llama_model_n_layer(model) // 2))


def _memory_for_kv(plan: Plan) -> int:
    if plan.gpu is not None and plan.gpu.memory_total:
        return plan.gpu.memory_total
    return int(psutil.virtual_memory().available)


def _describe(
    model: Any,
    context: Any,
    plan: Plan,
    settings: EngineSettings,
    devices: Sequence[Device],
    offloaded: int,
    kv_bytes: int,
) -> EngineInfo:
    gpu_build = bool(llama.llama_supports_gpu_offload())
    device = plan.gpu.name if plan.gpu and offloaded else "CPU"
    layers = llama.llama_model_n_layer(model) + 1
    warnings = []
    if gpu_build and not offloaded:
        warnings.append("This build can use a GPU, but the model runs on the CPU.")
    elif 0 < offloaded < layers:
        warnings.append(f"Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.")
    batch_tokens = llama.llama_n_batch(context)  # clamped to the context, silently
    description = ctypes.create_string_buffer(256)
    llama.llama_model_desc(model, description, len(description))
    return EngineInfo(
        architecture=_metadata(model, "general.architecture"),
        model_name=_metadata(model, "general.name"),
        parameters=int(llama.llama_model_n_params(model)),
        file_type=description.value.decode("utf-8", "replace"),
        model_bytes=int(llama.llama_model_size(model)),
        trained_context=llama.llama_model_n_ctx_train(model),
        vocabulary_size=llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model)),
        devices=tuple(devices),
        device=device,
        offloaded_layers=offloaded,
        gpu_build=gpu_build,
        warnings=tuple(warnings),
        schedule=Schedule(
            sequences=plan.sequences,
            context_tokens=llama.llama_n_ctx(context),
            batch_tokens=batch_tokens,
            prefill_tokens=max(1, min(settings.prefill_tokens, batch_tokens)),
            threads=llama.llama_n_threads(context),
            gpu_layers=plan.gpu_layers,
            experts_on_cpu=plan.experts_on_cpu,
            device=device,
            engine=version(),
        ),
        kv_bytes=kv_bytes,
        version=version(),
    )


def _metadata(model: Any, key: str) -> str:
    buffer = ctypes.create_string_buffer(512)
    count = llama.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace") if count >= 0 else ""


def _load_device_libraries() -> None:
    """Finds device libraries that a build keeps apart; does nothing where they are built in."""
    _ggml_function("ggml_backend_load_all", None)()


def _ggml_function(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml's, which the binding has no table for."""
    try:
        function = getattr(ggml.libggml, name)
    except AttributeError:
        function = getattr(library_loader.load_shared_library("ggml-base", ggml.libggml_base_path), name)
    function.restype = result
    function.argtypes = arguments
    return function


def _fault(what: str) -> EngineFaultError:
    return EngineFaultError(
        "llama.cpp failed",
        f"The inference library did not do what was asked: {what}.",
        "Try again; if it happens again, report it with the model's name.",
    )
