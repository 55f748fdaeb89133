"""The window's words for models, their states and what fits."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import duration_text, size_text
from plumbline.domain.models.download import DownloadProgress, Phase
from plumbline.domain.models.fit import FitLevel
from plumbline.domain.models.model import Purpose, Trust
from plumbline.services.models.model_list import Row, State

_STATES: Final = {
    State.INSTALLED: mark("Models", "Installed"),
    State.DAMAGED: mark("Models", "Damaged; it is never loaded"),
    State.UNFINISHED: mark("Models", "Partly downloaded"),
    State.AVAILABLE: mark("Models", "Available"),
    State.PROBLEM: mark("Models", "Can't be used"),
}
_FITS: Final = {
    FitLevel.WELL: mark("Models", "Runs well on this machine"),
    FitLevel.SLOWLY: mark("Models", "Runs slowly on this machine"),
    FitLevel.NOT: mark("Models", "Doesn't fit on this machine"),
    FitLevel.UNKNOWN: mark("Models", "Not measured yet"),
}
_TRUST: Final = {
    Trust.VERIFIED: mark("Models", "File verified"),
    Trust.UNVERIFIED: mark("Models", "File not verified: its sha256 is not known to Plumbline"),
    Trust.DAMAGED: mark("Models", "File damaged: its sha256 is not the expected one"),
}
_PURPOSES: Final = {
    Purpose.MODERATION: mark("Models", "For moderation"),
    Purpose.BASELINE: mark("Models", "For comparison"),
    Purpose.PRACTICE: mark("Models", "For learning and trying out, not for decisions"),
}
_PHASES: Final = {
    Phase.DOWNLOADING: mark("Models", "Downloading"),
    Phase.WAITING: mark("Models", "Waiting"),
    Phase.PAUSED: mark("Models", "Paused"),
    Phase.CHECKING: mark("Models", "Checking"),
    Phase.REPAIRING: mark("Models", "Repairing"),
}


def state_text(row: Row) -> str:
    """A model's state."""
    if row.state is State.UNFINISHED and row.bytes:
        return translate("Models", "Partly downloaded: {percent} %").format(percent=100 * row.done // row.bytes)
    return translate("Models", _STATES[row.state])


def fit_text(row: Row) -> str:
    """Whether it fits, in a few words."""
    return translate("Models", _FITS[row.fit.level])


def trust_text(row: Row) -> str:
    """Whether its files are the right ones; "" when none are here."""
    return translate("Models", _TRUST[row.trust]) if row.trust else ""


def purpose_text(row: Row) -> str:
    """What it is for; "" for models that the catalogue does not know."""
    return translate("Models", _PURPOSES[row.purpose]) if row.purpose else ""


def progress_text(progress: DownloadProgress) -> str:
    """How far a download is."""
    here = translate("Models", "{done} of {total}").format(
        done=size_text(progress.done), total=size_text(progress.bytes)
    )
    parts = [translate("Models", _PHASES[progress.phase]), here]
    if progress.phase is Phase.DOWNLOADING and progress.rate > 0:
        parts.append(translate("Models", "{rate} per second").format(rate=size_text(int(progress.rate))))
        if progress.left_s is not None:
            parts.append(translate("Models", "{time} left").format(time=duration_text(progress.left_s)))
    if progress.detail:
        parts.append(say(progress.detail))
    return " · ".join(parts)
