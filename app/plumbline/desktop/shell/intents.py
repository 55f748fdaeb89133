"""What a page asks of the window: go somewhere, show something. Pages know nothing of each other; the window alone joins them."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.policy import PolicyVersion


@dataclass(frozen=True, slots=True)
class GoTo:
    """Bring a page to the front. `page`: as in `pages`."""

    page: str


@dataclass(frozen=True, slots=True)
class ShowPolicy:
    """Show a policy in the editor.

    Attributes:
        rule: the id of a rule to go to, or "".
        version: the sha256 of one version's bytes, or "" for the newest.
    """

    name: str
    rule: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class CheckWith:
    """Go to the check page with this policy chosen."""

    policy: str


@dataclass(frozen=True, slots=True)
class ShowRun:
    """Show a run's table on the check page."""

    run: int


@dataclass(frozen=True, slots=True)
class SearchFor:
    """Show the history, filtered.

    Attributes:
        policy: a policy's name, or the sha256 of one version's bytes; "" for any.
        runs: numbers of runs; none for any.
    """

    policy: str = ""
    runs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowQueue:
    """Show a review queue that has just been made; `remarks`: what there is to say of it, or ""."""

    queue: int
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class ShowAppeal:
    """Show an open appeal among those that wait for a decision."""

    appeal: int


@dataclass(frozen=True, slots=True)
class EvaluatePolicy:
    """Measure a policy: its draft beside the saved version at once, or without a draft ask what to measure."""

    name: str
    draft: PolicyVersion | None = None


@dataclass(frozen=True, slots=True)
class EngineLoaded:
    """A model is in memory: what to say of it; "" when none is any more."""

    words: str


@dataclass(frozen=True, slots=True)
class News:
    """Something has ended on a page that is not in front: what to say of it there."""

    words: str


@dataclass(frozen=True, slots=True)
class ModelsChanged:
    """Models were added or removed."""


@dataclass(frozen=True, slots=True)
class PoliciesChanged:
    """The library has changed."""


@dataclass(frozen=True, slots=True)
class HistoryChanged:
    """Verdicts, reviews or runs were added or removed elsewhere than on the page that shows them."""


@dataclass(frozen=True, slots=True)
class HistoryReplaced:
    """The history's file was closed and opened again (encrypted, decrypted, given another key)."""


@dataclass(frozen=True, slots=True)
class ShowSettings:
    """Show a part of the settings: "privacy", "appearance", "keyboard", "model", "advanced", "files" or "about"."""

    section: str


@dataclass(frozen=True, slots=True)
class TrySample:
    """Judge the sample content with the practice model."""


@dataclass(frozen=True, slots=True)
class Unlock:
    """Ask again for the key of the encrypted history."""


Intent = (
    GoTo
    | ShowSettings
    | Unlock
    | ShowPolicy
    | CheckWith
    | TrySample
    | ShowRun
    | SearchFor
    | ShowQueue
    | ShowAppeal
    | EvaluatePolicy
    | EngineLoaded
    | News
    | ModelsChanged
    | PoliciesChanged
    | HistoryChanged
    | HistoryReplaced
)
