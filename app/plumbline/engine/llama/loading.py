"""Loading a model into llama.cpp: from files and settings to a backend that is ready, or to a sentence that says why not.

llama.cpp answers most failures with a null pointer and a line in its log. What can be said beforehand is said beforehand (missing
parts, another architecture, memory that is not there); the rest is read from the log.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psutil

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message, sentences, verbatim
from plumbline.domain.run import EngineConfig
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import ModelFileBrokenError, TooLittleMemoryError
from plumbline.engine.interface import Device, DryRun, EngineInfo, EngineSettings
from plumbline.engine.llama.backend import (
    LlamaBackend,
    StopFlag,
    cpu_buffer_type,
    list_devices,
    llama,
    log,
    read_vocabulary,
    start_library,
    version,
)
from plumbline.engine.llama.devices import DeviceLayout, check_memory, lay_out, wants_gpu
from plumbline.engine.llama.model_files import check_files, find_parts, wrong_architecture
from plumbline.engine.llama.modules import Modules
from plumbline.gguf.architecture import SUPPORTED
from plumbline.processes.confinement import limit_own_memory

_EXPERTS: Final = rb"\.ffn_(up|down|gate)_exps"
_UBATCH: Final = 512
_PROGRESS_PARTS: Final = 1000
_OWN_MEMORY: Final = 4 << 30
"""Bytes for the program itself, and for what llama.cpp calculates in."""
_OWN_BYTES_PER_TOKEN: Final = 4_096
"""Of the context, beside the KV cache: masks."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What is known before llama.cpp opens a file."""

    parts: tuple[Path, ...]
    model_bytes: int
    devices: tuple[Device, ...]
    handles: dict[str, int]
    layout: DeviceLayout
    settings: EngineSettings
    modules: Modules


def load(
    files: Sequence[Path],
    settings: EngineSettings,
    stop_flag: StopFlag,
    work: Work | None = None,
    on_gpu: Callable[[str], object] = bool,
) -> LlamaBackend:
    """Loads a model and makes its context.

    Args:
        files: all of the model's parts or one of them.
        stop_flag: stops a decode.
        on_gpu: is told the name of the GPU that will be used, or "", once the drivers have said what there is.

    Raises:
        ModelFileMissingError, ModelFileBrokenError, WrongArchitectureError: about the files.
        TooLittleMemoryError, UnknownDeviceError: about the machine.
        EngineFaultError: anything else.
        Cancelled: the work was cancelled.
    """
    ready = _prepare(files, settings)
    layout = ready.layout
    on_gpu(layout.gpu.name if layout.gpu else "")
    if layout.gpu is None or layout.experts_on_cpu:
        check_memory(Message("The model"), ready.model_bytes, _main_memory())
    log.clear()
    _limit_memory(ready, 2 * ready.model_bytes)
    model = _load_model(ready, work or Work())
    offloaded, weight_bytes = log.offloaded_layers, log.weight_bytes
    try:
        vocabulary = read_vocabulary(llama.llama_model_get_vocab(model))
        check_memory(
            Message("The working memory for this context"),
            _kv_estimate(model, layout),
            (layout.gpu and layout.gpu.memory_total) or int(psutil.virtual_memory().available),
        )
        log.clear()
        _limit_memory(ready, 2 * (ready.model_bytes + _kv_estimate(model, layout)))
        context = _make_context(model, ready)
    except PlumblineError:
        llama.llama_model_free(model)
        raise
    stop_flag.install(context)
    info = _describe(model, context, ready, offloaded, weight_bytes, vocabulary)
    return LlamaBackend(model, context, vocabulary, info, stop_flag)


def measure(files: Sequence[Path], settings: EngineSettings) -> DryRun:
    """What llama.cpp would allocate for a model under these settings: its own dry allocation, which reads no weights.

    Raises:
        ModelFileMissingError, ModelFileBrokenError, WrongArchitectureError: about the files.
        TooLittleMemoryError, UnknownDeviceError: about the machine.
    """
    ready = _prepare(files, settings)
    _limit_memory(ready, 0)
    model = _load_model(ready, Work(), dry=True)
    try:
        log.clear()
        context = _make_context(model, ready)
        dry_run = DryRun(
            weights=int(llama.llama_model_size(model)),
            kv=log.kv_cells_bytes,
            compute=log.compute_bytes,
            context_tokens=llama.llama_n_ctx(context),
            sequences=ready.layout.sequences,
            devices=ready.devices,
        )
        llama.llama_free(context)
    finally:
        llama.llama_model_free(model)
    return dry_run


def _prepare(files: Sequence[Path], settings: EngineSettings) -> _Prepared:
    parts = find_parts(files)
    check_files(parts)
    modules = start_library(gpus=wants_gpu(settings))
    devices = list_devices()
    model_bytes = sum(part.stat().st_size for part in parts)
    offered = tuple(device for device, _ in devices)
    layout = lay_out(settings, offered, model_bytes, psutil.virtual_memory().available)
    handles = {device.name: handle for device, handle in devices}
    return _Prepared(parts, model_bytes, offered, handles, layout, settings, modules)


def _limit_memory(ready: _Prepared, most: int) -> None:
    """A file that makes llama.cpp take more ends in a sentence, and not in a machine without memory.

    The drivers of graphics cards reserve more than they use: with them there is no limit. Weights that are mapped don't count; some
    are copied, to be calculated with faster.
    """
    if ready.layout.gpu is None:
        limit_own_memory(_OWN_MEMORY + _OWN_BYTES_PER_TOKEN * ready.layout.context_tokens + most)


class _TensorOverride(ctypes.Structure):
    _fields_ = (("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p))


def _load_model(ready: _Prepared, work: Work, *, dry: bool = False) -> Any:
    layout, parts = ready.layout, ready.parts
    params = llama.llama_model_default_params()
    if dry:  # lists the tensors and reads none; llama.cpp aborts when a file is mapped as well
        params.no_alloc, params.load_mode = True, llama.LLAMA_LOAD_MODE_NONE
    params.n_gpu_layers = layout.gpu_layers
    params.check_tensors = ready.settings.check_tensors
    cancelled = False

    @llama.llama_progress_callback  # type: ignore[untyped-decorator]
    def progress(fraction: float, _: object) -> bool:
        nonlocal cancelled
        try:
            work.report(Stage.LOADING, round(fraction * _PROGRESS_PARTS), _PROGRESS_PARTS)
        except Cancelled:  # an exception would not find its way through C
            cancelled = True
        return not cancelled

    params.progress_callback = progress
    # A list with nothing before its end says: no device but the CPU.
    chosen = (ctypes.c_void_p * 2)(ready.handles[layout.gpu.name] if layout.gpu else None, None)
    params.devices = ctypes.cast(chosen, ctypes.c_void_p)
    overrides = (_TensorOverride * 2)()
    if layout.experts_on_cpu:
        overrides[0].pattern = _EXPERTS
        overrides[0].buffer_type = cpu_buffer_type()
        params.tensor_buft_overrides = ctypes.cast(overrides, ctypes.c_void_p)
    paths = [os.fsencode(part) for part in parts]
    if len(paths) == 1:
        model = llama.llama_model_load_from_file(paths[0], params)
    else:
        model = llama.llama_model_load_from_splits((ctypes.c_char_p * len(paths))(*paths), len(paths), params)
    if not model:
        if cancelled:
            raise Cancelled
        raise _load_error(parts)
    architecture = _metadata(model, "general.architecture")
    if architecture not in SUPPORTED:
        llama.llama_model_free(model)
        raise wrong_architecture(architecture)
    return model


def _load_error(parts: Sequence[Path]) -> PlumblineError:
    name = parts[0].name
    if log.says_truncated:
        return ModelFileBrokenError(
            Message("The model file is cut off"),
            Message("“{name}” is shorter than its header says. The download was probably not finished.", name=name),
            Message("Download the model again."),
        )
    if log.says_broken_numbers:
        return ModelFileBrokenError(
            Message("The model file is damaged"),
            Message("“{name}” holds weights that are not numbers.", name=name),
            Message("Download the model again, or verify the file."),
        )
    if log.says_no_memory:
        return TooLittleMemoryError(
            Message("Too little memory"),
            Message("There is not enough memory to load “{name}”.", name=name),
            Message("Close other programs, choose a smaller model, or keep fewer layers on the GPU."),
        )
    if log.says_other_architecture:
        return wrong_architecture("")
    return ModelFileBrokenError(
        Message("The model can't be loaded"),
        Message("llama.cpp refused “{name}”: {errors}.", name=name, errors=log.errors)
        if log.errors
        else Message("llama.cpp refused “{name}” and gave no reason.", name=name),
        Message("Download the model again, or verify the file."),
    )


def _make_context(model: Any, ready: _Prepared) -> Any:
    layout = ready.layout
    params = llama.llama_context_default_params()
    params.n_ctx = layout.context_tokens
    params.n_batch = min(max(ready.settings.batch_tokens, layout.sequences), layout.context_tokens)
    params.n_ubatch = min(_UBATCH, params.n_batch)
    params.n_seq_max = layout.sequences + 1
    # One row of logits for each sequence: space for as many rows as tokens would be hundreds of megabytes.
    params.n_outputs_max = layout.sequences + 1
    params.n_threads = params.n_threads_batch = layout.threads
    params.kv_unified = True
    params.swa_full = False
    params.no_perf = True
    context = llama.llama_init_from_model(model, params)
    if not context:
        raise TooLittleMemoryError(
            Message("Too little memory"),
            sentences(
                Message(
                    "A context of {tokens} tokens could not be created (items at once: {sequences}).",
                    tokens=layout.context_tokens,
                    sequences=layout.sequences,
                ),
                verbatim(log.errors) if log.errors else None,
            ),
            Message("Close other programs, or set fewer sequences or a smaller context."),
        )
    return context


def _kv_estimate(model: Any, layout: DeviceLayout) -> int:
    """About how many bytes the KV cache takes: 16-bit keys and values for half of the layers, and the window for the others."""
    architecture = _metadata(model, "general.architecture")
    width = int(_metadata(model, f"{architecture}.attention.key_length") or 64) * llama.llama_model_n_head_kv(model)
    window = llama.llama_model_n_swa(model) * (layout.sequences + 1) + _UBATCH
    cells = layout.context_tokens + min(window, layout.context_tokens)
    return int(cells * width * 4 * -(-llama.llama_model_n_layer(model) // 2))


def _main_memory() -> int:
    try:
        swap = psutil.swap_memory().total
    except (OSError, RuntimeError):  # Windows, where its performance counters are switched off
        swap = 0
    return int(psutil.virtual_memory().total + swap)


def _describe(
    model: Any, context: Any, ready: _Prepared, offloaded: int, weight_bytes: int, vocabulary: Vocabulary
) -> EngineInfo:
    layout = ready.layout
    library = version(ready.modules.processor)
    engine = ", ".join(part for part in (library, vocabulary.tokenizer) if part)
    gpu_build = bool(llama.llama_supports_gpu_offload())
    device = layout.gpu.name if layout.gpu and offloaded else "CPU"
    layers = llama.llama_model_n_layer(model) + 1
    warnings = []
    if gpu_build and not offloaded:
        warnings.append(Message("This build can use a GPU, but the model runs on the CPU."))
    elif 0 < offloaded < layers:
        warnings.append(
            Message(
                "Only {offloaded} of {layers} layers are on the GPU; the others run on the CPU.",
                offloaded=offloaded,
                layers=layers,
            )
        )
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
        vocabulary_size=len(vocabulary),
        devices=ready.devices,
        device=device,
        offloaded_layers=offloaded,
        gpu_build=gpu_build,
        warnings=tuple(warnings),
        engine_config=EngineConfig(
            sequences=layout.sequences,
            context_tokens=llama.llama_n_ctx(context),
            batch_tokens=batch_tokens,
            prefill_tokens=max(1, min(ready.settings.prefill_tokens, batch_tokens)),
            threads=llama.llama_n_threads(context),
            gpu_layers=layout.gpu_layers,
            experts_on_cpu=layout.experts_on_cpu,
            device=device,
            engine=engine,
        ),
        kv_bytes=log.kv_bytes,
        version=library,
        weight_bytes=weight_bytes,
        processor=ready.modules.processor,
        unloaded_modules=ready.modules.failed,
    )


def _metadata(model: Any, key: str) -> str:
    buffer = ctypes.create_string_buffer(512)
    count = llama.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace") if count >= 0 else ""
