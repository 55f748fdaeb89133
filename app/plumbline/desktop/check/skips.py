"""What was left out, and why, in words."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.domain.content import Skip, SkipReason

_REASONS: Final = {
    SkipReason.EMPTY: mark("Check", "Empty"),
    SkipReason.TOO_LARGE: mark("Check", "Too large"),
    SkipReason.BINARY: mark("Check", "Not text"),
    SkipReason.UNDECODABLE: mark("Check", "Unknown encoding"),
    SkipReason.UNSUPPORTED: mark("Check", "Unsupported file type"),
    SkipReason.NOT_REGULAR: mark("Check", "Not a regular file"),
    SkipReason.OUTSIDE: mark("Check", "Outside the chosen folder"),
    SkipReason.LINK: mark("Check", "Symbolic link"),
    SkipReason.UNREADABLE: mark("Check", "Could not be opened"),
    SkipReason.MALFORMED: mark("Check", "Invalid for its format"),
    SkipReason.NO_TEXT_COLUMN: mark("Check", "No text column found"),
    SkipReason.MISSING: mark("Check", "Not found"),
    SkipReason.HIDDEN: mark("Check", "Hidden or system file"),
    SkipReason.EXCLUDED: mark("Check", "Excluded by a filter"),
    SkipReason.CHANGED: mark("Check", "Changed while being read"),
}


def skip_reason(reason: SkipReason) -> str:
    """Why something was left out."""
    return translate("Check", _REASONS[reason])


def skip_line(skip: Skip) -> str:
    """What was left out, and why."""
    why = say(skip.detail) if skip.detail else skip_reason(skip.reason)
    return f"{skip.origin} – {why}"
