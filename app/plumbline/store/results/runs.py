"""Runs and their queue, as they are read back."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.content import Origin
from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort, RunCounts, RunState
from plumbline.domain.verdict import Decision


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run as a list shows it.

    Attributes:
        fully_read: all sources have been read; a run without it was cut off while reading.
        finished: when the last item got its outcome, or "".
        policy_number: the version's, as in `NamedVersion`.
        server: the address of the team's server that judges; "" for this machine.
    """

    id: int
    state: RunState
    created: str
    finished: str
    fully_read: bool
    policy_name: str
    policy_title: str
    policy_sha256: str
    policy_number: int
    model_name: str
    model_sha256: str
    practice: bool
    effort: Effort
    sources: tuple[str, ...]
    counts: RunCounts
    server: str = ""

    @property
    def policy(self) -> NamedVersion:
        return NamedVersion(self.policy_title, self.policy_number, self.policy_sha256)


@dataclass(frozen=True, slots=True)
class QueuedItem:
    """An item that waits for its verdict. `attempts` counts the engine's deaths while it worked on the item."""

    item_id: int
    position: int
    sha256: str
    text: str
    origin: Origin
    attempts: int
    shown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What `add_items` found new; what was there already is left as it was."""

    items: int
    skips: int


@dataclass(frozen=True, slots=True)
class Recording:
    """What `record` did. `new` is False when the item already had its outcome: then nothing was changed."""

    item_id: int
    decision: Decision
    new: bool


@dataclass(frozen=True, slots=True)
class ReachedLimits:
    """The items of a run that reached a limit and were not judged again since.

    Attributes:
        reasoning: how many reached the limit of reasoning; `answer`: how many reached that of the answer alone.
        positions: of all of them, in order.
        longest: the longest text among them.
    """

    reasoning: int
    answer: int
    positions: tuple[int, ...]
    longest: str


@dataclass(frozen=True, slots=True)
class JudgedAgainIn:
    """The newest verdict on an item in a run that judged it again without limits."""

    run: int
    position: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class ShadowDifference:
    """An item of a run on which its shadow decided otherwise."""

    position: int
    decision: Decision
    shadow: Decision


@dataclass(frozen=True, slots=True)
class Shadow:
    """A second version of the policy on a share of a run's items. Its verdicts have no say.

    Attributes:
        run: the shadow's own number.
        items: how many it judges; `compared`: how many have both verdicts by now.
    """

    run: int
    state: RunState
    policy: NamedVersion
    items: int
    compared: int
    differing: tuple[ShadowDifference, ...]
