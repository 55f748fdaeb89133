"""What the services see of the engine: settings, what can be asked, what is answered. No process, no llama.cpp.

An engine holds one model and one prefix (the part of the prompt that all items share). Items are submitted in order, admitted in
that order, and come back as events in the order they end. An id is the caller's own and is answered exactly once: by `Completed`,
by `Failed`, or inside a `WorkerDied`.

The schedule depends on nothing but the order of submissions and the tokens themselves: a free slot waits until the next item is
there or the caller polls, so that the same run on the same machine gives the same bytes. Submit ahead (a few items more than
`EngineConfig.sequences`) and poll; then nothing ever waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.harmony import Reply, Segment
from plumbline.domain.messages import Message
from plumbline.domain.run import EngineConfig, Sampling
from plumbline.domain.verdict import DecisionProbability, FinishReason, Usage
from plumbline.domain.work import Work
from plumbline.engine.errors import ErrorReport


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How the engine is set up. None chooses what suits the device.

    Attributes:
        sequences: items decoded at once, 1 to 255.
        context_tokens: cells of the KV cache, shared by the policy and all sequences.
        batch_tokens: most tokens in one decode step.
        prefill_tokens: most prompt tokens of new items in one step, which bounds its duration.
        gpu_layers: layers on the GPU; -1 for all, 0 for none.
        experts_on_cpu: keep the experts' weights in main memory and the rest on the GPU.
        device: llama.cpp's name of the only device to use ("CUDA0", "CPU"); None for its own choice.
        check_tensors: read every weight while loading and refuse NaN and infinity; slow for large models.
    """

    sequences: int | None = None
    context_tokens: int | None = None
    batch_tokens: int = 512
    prefill_tokens: int = 256
    threads: int | None = None
    gpu_layers: int = -1
    experts_on_cpu: bool | None = None
    device: str | None = None
    check_tensors: bool = False


@dataclass(frozen=True, slots=True)
class ServerAccess:
    """How a team's server is reached.

    Attributes:
        address: as `ServerAddress` writes it.
        key: a secret; "" for none.
        certificate: a file with the certificate that vouches for the server, where the system's own don't; "" for none.
        contacts: the list of contacts with the network, in which each is noted.
        practice: the practice model's file, whose vocabulary is known by it.
        vocabulary: the folder with the ranks of the gpt-oss models' vocabulary.
    """

    address: str
    key: str = field(default="", repr=False)
    certificate: str = ""
    contacts: Path = Path()
    practice: Path = Path()
    vocabulary: Path = Path()


@dataclass(frozen=True, slots=True)
class Device:
    """A device as llama.cpp reports it. `kind` is "CPU", "GPU", "IGPU" or "ACCEL"; memory in bytes, 0 where unknown."""

    name: str
    description: str
    kind: str
    memory_free: int
    memory_total: int


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What was loaded and what it runs on, asked from llama.cpp.

    Attributes:
        architecture: the file's architecture key.
        model_name: the name inside the file; not to be trusted.
        file_type: how the weights are stored, in llama.cpp's words.
        model_bytes: size of the weights.
        trained_context: tokens the model was trained on at once.
        devices: all that this build can use.
        device: the name of the one that does most of the work.
        offloaded_layers: layers on a GPU, the output layer included.
        gpu_build: this build of llama.cpp can use a GPU at all.
        warnings: what a person should know of how it runs.
        engine_config: what the order of floating-point sums depends on.
        kv_bytes: size of the KV cache.
        version: name and version of the inference library.
        weight_bytes: memory that the weights take, copies in a faster order included.
        processor: the variant of the code for the processor, such as "haswell"; "" where the build has but one.
        unloaded_modules: each GPU module that can't be used, with the reason in the system's words; "" where it found no driver.
        practice: this is the practice model; known of a team's server alone, where no file is at hand to tell.
    """

    architecture: str
    model_name: str
    parameters: int
    file_type: str
    model_bytes: int
    trained_context: int
    vocabulary_size: int
    devices: tuple[Device, ...]
    device: str
    offloaded_layers: int
    gpu_build: bool
    warnings: tuple[Message, ...]
    engine_config: EngineConfig
    kv_bytes: int
    version: str
    weight_bytes: int = 0
    processor: str = ""
    unloaded_modules: tuple[tuple[str, str], ...] = ()
    practice: bool = False

    @property
    def module_troubles(self) -> tuple[Message, ...]:
        """Why GPU modules are not used."""
        return tuple(
            Message("The GPU module {name} can't be loaded: {reason}.", name=name, reason=reason)
            if reason
            else Message("The GPU module {name} found no driver that it can use.", name=name)
            for name, reason in self.unloaded_modules
        )

    @property
    def device_name(self) -> str:
        """The device that does most of the work, with what it is: "Vulkan0 (NVIDIA GeForce RTX 4060)"."""
        more = [device.description for device in self.devices if device.name == self.device and device.description]
        if self.processor and not self.offloaded_layers:
            more.append(f"code for {self.processor}")
        return f"{self.device} ({', '.join(more)})" if more else self.device


@dataclass(frozen=True, slots=True)
class DryRun:
    """What llama.cpp would allocate for a model, in bytes, and the devices that it found.

    Attributes:
        weights: all tensors.
        kv: the KV cache.
        compute: the buffers of a decode step and of its outputs.
    """

    weights: int
    kv: int
    compute: int
    context_tokens: int
    sequences: int
    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class PrefixInfo:
    """The shared part of the prompt, as it stands in the KV cache.

    Attributes:
        content_limit: most tokens of content that still leave room for the reasoning and the answer.
    """

    tokens: int
    content_limit: int


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One item.

    Attributes:
        id: the caller's own number, unique among what is in flight.
        segments: what follows the prefix, up to and with the opening of the model's turn.
        form: None leaves the model free: no grammar and no masks, for measuring it.
        decisions: option of the form's deciding choice → group ("violates"); for the probability.
        sampling: `seed` is the item's own.
        reasoning_budget: most tokens of reasoning; then it is closed and the answer is asked for. 0: no reasoning.
        answer_limit: most tokens of the final message.
    """

    id: int
    segments: tuple[Segment, ...]
    form: AnswerForm | None
    decisions: Mapping[str, str] = field(default_factory=dict)
    sampling: Sampling = field(default_factory=Sampling)
    reasoning_budget: int = 2048
    answer_limit: int = 512
    stream: bool = False


@dataclass(frozen=True, slots=True)
class Generation:
    """The outcome of one item.

    Attributes:
        probability: of the chosen option's group where the decision fell, among all groups; None where there was no such place.
        decision_option: the option that was written at the deciding place, or "".
        usage: the prompt is prefix and suffix; forced tokens are counted as reasoning or answer too.
        prefilled_tokens: prompt tokens calculated for this item alone.
        forced_tokens: tokens that were written without sampling, structure included.
    """

    id: int
    reply: Reply
    finish_reason: FinishReason
    probability: DecisionProbability | None
    decision_option: str
    usage: Usage
    prefilled_tokens: int
    forced_tokens: int


@dataclass(frozen=True, slots=True)
class Admitted:
    """Work on the item has started. A second one for the same id: it was restarted, and what was streamed is void."""

    id: int


@dataclass(frozen=True, slots=True)
class Streamed:
    """Text just written; `channel` is "analysis", "final" or another channel's name."""

    id: int
    channel: str
    text: str


@dataclass(frozen=True, slots=True)
class Worked:
    """How much was calculated since the prefix was opened: prompt tokens `read` and tokens `written`, over all items.

    Comes about twice a second while there is work, for display only.
    """

    read: int
    written: int


@dataclass(frozen=True, slots=True)
class Completed:
    """The item has ended; a cancelled one with `FinishReason.CANCELLED`."""

    generation: Generation

    @property
    def id(self) -> int:
        return self.generation.id


@dataclass(frozen=True, slots=True)
class Failed:
    """The item can't be judged. `retryable`: trying again may help."""

    id: int
    report: ErrorReport
    retryable: bool


@dataclass(frozen=True, slots=True)
class WorkerDied:
    """The inference process ended. Call `restart` and submit again.

    Attributes:
        message: what is known of the cause, in whole sentences.
        in_flight: every id that was submitted and has had no answer, in submit order.
        admitted: those of them that were being worked on: one of these may be the cause.
        gpu: the GPU that was in use, whose driver may be the cause; "" for none.
    """

    message: Message
    in_flight: tuple[int, ...]
    admitted: tuple[int, ...]
    gpu: str = ""


WorkerEvent = Admitted | Streamed | Worked | Completed | Failed
EngineEvent = WorkerEvent | WorkerDied


class Engine(Protocol):
    """An inference engine as the services use it. All calls but `cancel` and `kill` belong to one thread."""

    @property
    def info(self) -> EngineInfo:
        """What was loaded. Raises EngineStoppedError before `start`."""

    def start(self, files: Sequence[Path], settings: EngineSettings, work: Work | None = None) -> EngineInfo:
        """Loads a model: one file, or all parts of a split set, or the first part of one.

        Raises:
            PlumblineError: it can't be loaded.
            Cancelled: the work was cancelled; nothing is loaded then.
        """

    def open_prefix(
        self,
        segments: Sequence[Segment],
        *,
        reasoning_budget: int = 2048,
        answer_limit: int = 512,
        work: Work | None = None,
    ) -> PrefixInfo:
        """Calculates the shared part of the prompt; nothing may be in flight.

        Raises:
            PolicyTooLongError: it leaves no space for content.
            Cancelled: the work was cancelled; the model stays loaded where it could be stopped in time.
        """

    def submit(self, request: GenerationRequest) -> None:
        """Queues an item behind those submitted before."""

    def poll(self, timeout: float | None = None) -> list[EngineEvent]:
        """Waits for at least one event, or for `timeout` seconds (None: without end). Empty when nothing is in flight."""

    def cancel(self, ids: Iterable[int] | None = None) -> None:
        """Cancels items (None: all). Each still ends in a `Completed` with CANCELLED. May be called from any thread."""

    def clear(self) -> None:
        """Cancels everything and waits until nothing is in flight; an engine that does not hear it in time is killed."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, as content."""

    def restart(self, work: Work | None = None) -> EngineInfo:
        """After a death: the same model and the same prefix again. Nothing is in flight afterwards.

        Raises:
            EngineDiedError: the engine died again while it loaded.
            Cancelled: the work was cancelled.
        """

    def close(self) -> None:
        """Ends the engine; may be called twice."""

    def kill(self) -> None:
        """Ends the engine at once, from any thread; a blocked call raises EngineStoppedError, `poll` gives WorkerDied."""
