"""A run: one policy version, one model, one set of choices, many items.

A `RunSpec` is frozen when the run starts and holds everything that a verdict depends on. Items are numbered from 0 in the order of
reading; (run, position) is unique, so that recording an item twice is impossible and resuming is idempotent.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from plumbline.domain.content import Skip
from plumbline.domain.errors import Hint
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision


class Effort(StrEnum):
    """The reasoning effort. Values are stored and printed; all but AUTO stand in the system message."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    AUTO = "auto"  # low first, and higher where that leaves a doubt: see `plumbline.domain.adaptive`

    @property
    def steps(self) -> tuple[Effort, ...]:
        """The efforts at which an item can be judged, in this order."""
        return (Effort.LOW, Effort.MEDIUM, Effort.HIGH) if self is Effort.AUTO else (self,)


@dataclass(frozen=True, slots=True)
class Bounds:
    """When a decision is certain enough at `Effort.AUTO`.

    Attributes:
        low: with at most this probability of a violation a text is allowed without being judged again.
        high: with at least this probability of a violation it violates without being judged again.
        learned: from which evaluation the bounds come, in words; "" for the default.
    """

    low: float
    high: float
    learned: str = ""


CAUTIOUS: Final = Bounds(0.01, 0.99)
"""Where nothing was learned from examples. A model that has reasoned is mostly more certain than this, right or wrong."""


class RunState(StrEnum):
    """Where a run stands. Values are stored and printed."""

    READING = "reading"  # items are being read in; a run that stays here was cut off while reading
    RUNNING = "running"  # items are being judged; a run that stays here was cut off
    PAUSED = "paused"  # stopped by a person or by an error such as a full disk; can be resumed
    FINISHED = "finished"  # every item has its outcome


class ItemState(StrEnum):
    """Where an item of a run stands. Values are stored and printed."""

    QUEUED = "queued"  # waits for its verdict (also while the model works on it: a crash leaves it queued)
    DONE = "done"  # has a verdict, which may be UNDETERMINED
    SET_ASIDE = "set aside"  # the engine died on it again and again; recorded as UNDETERMINED with reason ENGINE


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. `temperature` 0 is greedy; `seed` is the run's, each item derives its own from it."""

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Which weights judged.

    Attributes:
        sha256: hex sha256 of the file; for a split set the sha256 of the parts' hex digests joined by newlines, in order.
        files: file names (no folders), in order.
        practice: True for the practice model and for random stand-ins: never for decisions.
        server: the address of the team's server that has the weights; "" for this machine. Its weights are not seen: `files` is
            empty then, and `sha256` is over what the server says of its model (`ServedModel.digest`).
    """

    name: str
    sha256: str
    files: tuple[str, ...]
    practice: bool = False
    server: str = ""

    def told_apart(self, digits: int) -> str:
        """Its name with what tells it from others: the first digits of its sha256, or the server that has it."""
        return f"{self.name} ({self.server or f'{self.sha256[:digits]}…'})"


@dataclass(frozen=True, slots=True)
class EngineConfig:
    """What the order of floating-point sums depends on: fixed for a run, stored with it.

    Attributes:
        context_tokens: cells of the KV cache shared by all of them.
        batch_tokens: most tokens in one decode step.
        prefill_tokens: most prompt tokens of newly admitted items in one step.
        gpu_layers: layers kept on a GPU (0 = none; -1 = all).
        experts_on_cpu: the experts' weights stay in main memory although the rest is on a GPU.
        device: llama.cpp's name of the device that does the work.
        engine: name and version of the inference engine.
    """

    sequences: int
    context_tokens: int
    batch_tokens: int
    prefill_tokens: int
    threads: int
    gpu_layers: int
    experts_on_cpu: bool
    device: str
    engine: str


@dataclass(frozen=True, slots=True)
class RunSpec:
    """Everything a run's verdicts depend on.

    Attributes:
        policy: the exact policy version, its contract included.
        date: the date written into the prompt, YYYY-MM-DD, pinned for the run.
        reasoning_budget: most tokens of reasoning for an item; then the reasoning is closed and an answer is asked for.
        state_format: the contract's JSON schema was put into the prompt as `# Response Formats`.
        engine_config: how the engine was set up; None until the engine has said so.
        sources: what the person chose, for the record and for resuming a run that was cut off while reading.
        intake_options: the reader's options as a JSON object text.
        bounds: when a decision is certain enough; exactly where the effort is AUTO.
        repeats: the run of which some items are judged again here, without limits; None for a run of its own.
        part_of: the first run of the check, where it has one for each of several policies; None for that one itself.
        shadow_of: the run whose items are judged here for comparison alone; None for a run that has a say.
    """

    policy: PolicyVersion
    model: ModelIdentity
    effort: Effort
    date: str
    sampling: Sampling
    reasoning_budget: int
    answer_limit: int
    state_format: bool
    app_version: str
    engine_config: EngineConfig | None = None
    sources: tuple[str, ...] = ()
    intake_options: str = "{}"
    bounds: Bounds | None = None
    repeats: int | None = None
    shadow_of: int | None = None
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class RunCounts:
    """How far a run is. `done` counts items with an outcome, the set-aside included; the decisions add up to `done`."""

    total: int = 0
    done: int = 0
    violates: int = 0
    allowed: int = 0
    escalate: int = 0
    undetermined: int = 0
    skipped: int = 0

    def of(self, decision: Decision) -> int:
        return int(getattr(self, decision.value))

    def plus(self, decision: Decision) -> RunCounts:
        name = decision.value
        return replace(self, done=self.done + 1, **{name: self.of(decision) + 1})


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The run exists in the history and its items are known."""

    run: int
    counts: RunCounts
    resumed: bool


@dataclass(frozen=True, slots=True)
class ItemsRead:
    """Items are being read; `items` and `skipped` so far."""

    run: int
    items: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something offered was left out."""

    run: int
    skip: Skip


@dataclass(frozen=True, slots=True)
class Streamed:
    """Text that the model has just written for an item; `channel` is "analysis" or "final".

    A long text is judged in parts at the same time: this is of number `part` of `parts`, counted from 0.
    """

    run: int
    position: int
    channel: str
    text: str
    part: int = 0
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Working:
    """The model is at work: prompt tokens `read` and tokens `written` in this stretch of the run, over all items."""

    run: int
    read: int
    written: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """The item's outcome is in the history, durably."""

    run: int
    position: int
    item: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class StepBegun:
    """A run at `Effort.AUTO` goes on to its next effort; `waiting` items are judged at it."""

    run: int
    effort: Effort
    waiting: int


@dataclass(frozen=True, slots=True)
class JudgedAgain:
    """The item's answer left a doubt. It is in the history, durably, and the item will be judged again at the next effort."""

    run: int
    position: int


@dataclass(frozen=True, slots=True)
class ShadowJudged:
    """The run's shadow, which doesn't affect the result, has judged `done` of `total` items."""

    run: int
    shadow: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class WorkerRestarted:
    """The inference process died and was started again; `positions` went back to the queue, `set_aside` did not.

    Attributes:
        hints: what a person can do where something in the machine is suspected; empty as long as nothing is.
    """

    run: int
    message: Message
    positions: tuple[int, ...]
    set_aside: tuple[int, ...]
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The run stopped: FINISHED, or PAUSED with what is left in the queue."""

    run: int
    state: RunState
    counts: RunCounts


@dataclass(frozen=True, slots=True)
class RunsTogether:
    """The first run of a check and `runs`, all of its runs, one for each policy: they exist from here on."""

    run: int
    runs: tuple[int, ...]


RunEvent = (
    RunStarted
    | RunsTogether
    | ItemsRead
    | Skipped
    | Streamed
    | Working
    | StepBegun
    | JudgedAgain
    | Recorded
    | ShadowJudged
    | WorkerRestarted
    | RunEnded
)
