"""How models, their states and what fits are said in the window."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import localized
from plumbline.desktop.widgets.amounts import duration_text, size_text
from plumbline.domain.models.download import DownloadProgress, Phase
from plumbline.domain.models.fit import FitLevel
from plumbline.services.models.model_list import Row, State

_STATES: Final = {
    State.INSTALLED: mark("Models", "Installed"),
    State.DAMAGED: mark("Models", "Damaged: it is never loaded"),
    State.UNFINISHED: mark("Models", "Not whole yet"),
    State.AVAILABLE: mark("Models", "Can be fetched"),
    State.PROBLEM: mark("Models", "Can't be used"),
}
_FITS: Final = {
    FitLevel.WELL: mark("Models", "Runs well on this machine"),
    FitLevel.SLOWLY: mark("Models", "Runs slowly on this machine"),
    FitLevel.NOT: mark("Models", "Does not fit this machine"),
    FitLevel.UNKNOWN: mark("Models", "Not known yet whether it fits"),
}
_TRUST: Final = {
    "verified": mark("Models", "Its bytes are those that its publisher names."),
    "unverified": mark("Models", "Nobody that Plumbline knows vouches for its bytes."),
    "damaged": mark("Models", "Its bytes are not those that they should be."),
}
_PURPOSES: Final = {
    "moderation": mark("Models", "For moderation"),
    "baseline": mark("Models", "For comparison"),
    "practice": mark("Models", "For learning and trying out, not for decisions"),
}
_PHASES: Final = {
    Phase.FETCHING: mark("Models", "Fetching"),
    Phase.WAITING: mark("Models", "Waiting"),
    Phase.PAUSED: mark("Models", "Paused"),
    Phase.CHECKING: mark("Models", "Checking what is here"),
    Phase.REPAIRING: mark("Models", "Fetching again what was wrong"),
}


def state_text(row: Row) -> str:
    """Where a model stands."""
    if row.state is State.UNFINISHED and row.bytes:
        return translate("Models", "Not whole yet: {percent} % is here").format(percent=100 * row.done // row.bytes)
    return translate("Models", _STATES[row.state])


def fit_text(row: Row) -> str:
    """Whether it fits, in a few words."""
    return translate("Models", _FITS[row.fit.level])


def trust_text(row: Row) -> str:
    """How sure we are of its bytes; "" when none are here."""
    return translate("Models", _TRUST[row.trust]) if row.trust else ""


def purpose_text(row: Row) -> str:
    """What it is for; "" for models that the catalogue does not know."""
    return translate("Models", _PURPOSES[row.purpose]) if row.purpose in _PURPOSES else ""


def progress_text(progress: DownloadProgress) -> str:
    """How far a download is."""
    here = translate("Models", "{done} of {total}").format(
        done=size_text(progress.done), total=size_text(progress.bytes)
    )
    parts = [translate("Models", _PHASES[progress.phase]), here]
    if progress.phase is Phase.FETCHING and progress.rate > 0:
        parts.append(translate("Models", "{rate} a second").format(rate=size_text(int(progress.rate))))
        if progress.left_s is not None:
            parts.append(translate("Models", "{time} left").format(time=duration_text(progress.left_s)))
    if progress.detail:
        parts.append(localized(progress.detail))
    return " · ".join(parts)
