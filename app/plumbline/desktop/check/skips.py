"""What was skipped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say, say_origin
from plumbline.domain.content import Skip, SkipReason

MOST_SKIPS: Final = 200
"""More than these are not listed."""
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
    SkipReason.OTHER_PART: mark("Check", "Another part of the file is read"),
    SkipReason.CHANGED: mark("Check", "Changed while being read"),
    SkipReason.SYSTEM: mark("Check", "Not written by a person"),
    SkipReason.MEDIA: mark("Check", "Media without text"),
    SkipReason.DELETED: mark("Check", "Deleted message"),
    SkipReason.SHARED: mark("Check", "Shared from somebody else"),
    SkipReason.PROTECTED: mark("Check", "Protected by a password"),
    SkipReason.SCANNED: mark("Check", "A picture of text"),
    SkipReason.STOPPED: mark("Check", "Took too long or too much memory"),
}


def skip_reason(reason: SkipReason) -> str:
    """The kind of reason, in a few words."""
    return translate("Check", _REASONS[reason])


def skip_line(skip: Skip) -> str:
    """What was skipped, and why."""
    why = say(skip.detail) if skip.detail else skip_reason(skip.reason)
    return f"{say_origin(skip.origin)} – {why}"


def show_skips(parent: QWidget, skips: Sequence[Skip], words: str) -> None:
    """Lists skips in a dialog, below a sentence."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Check", "Skipped entries"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    box.setDetailedText("\n".join(skip_line(skip) for skip in skips))
    box.open()
