"""From a piece of text to an item, or to a skip: the one gate that every reader's text goes through.

What always holds behind it: the text is not blank, not longer than the cap, and can be stored as UTF-8. Lone surrogates, which
come from JSON escapes such as \\ud800 and from bytes that could not be decoded, are shown as U+FFFD and counted in a note. NUL
characters are kept: the model's tokenizer takes them, and taking them out would change what is judged. So are characters that
nobody sees, with which a word can be hidden from a reader or from the model; a note says that they are there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.visible import HIDDEN

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile(f"[{''.join(sorted(HIDDEN))}]")


@dataclass(frozen=True, slots=True)
class Gate:
    """What is common to the items of one source.

    Attributes:
        encoding: goes into each item.
        notes: go into each item, first.
        max_item_chars: the cap.
        undecodable: the source was read with surrogates in the place of bytes that are not in its encoding.
    """

    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    max_item_chars: int = 2_000_000
    undecodable: bool = False

    def item(self, text: str, origin: Origin, notes: Sequence[str] = ()) -> ContentItem | Skip:
        """The item, or the reason why there is none."""
        if len(text) > self.max_item_chars:
            return too_long(origin, len(text), self.max_item_chars)
        if not text or text.isspace():
            return Skip(origin, SkipReason.EMPTY, "There is no text in it.")
        found = [*self.notes, *notes]
        text, replaced = mend(text)
        if replaced:
            found.append(self._mended(replaced))
        if nul := text.count("\0"):
            found.append(f"holds {nul} NUL {'character' if nul == 1 else 'characters'}, kept as they are")
        if unseen := [] if text.isascii() else _UNSEEN.findall(text):
            what = "1 character" if len(unseen) == 1 else f"{len(unseen)} characters"
            found.append(f"holds {what} that nobody sees, such as U+{ord(unseen[0]):04X}, judged as they are")
        return ContentItem(text, origin, self.encoding, tuple(found))

    def _mended(self, count: int) -> str:
        if self.undecodable:
            return f"{count} {'byte' if count == 1 else 'bytes'} could not be decoded and {_shows(count)} as �"
        return f"{count} half of a surrogate pair, which is no character, {_shows(count)} as �"


def _shows(count: int) -> str:
    return "shows" if count == 1 else "show"


def mend(text: str) -> tuple[str, int]:
    """The text with U+FFFD for each lone surrogate, and how many there were."""
    if text.isascii():
        return text, 0
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.subn("�", text)
    return text, 0


def too_long(origin: Origin, chars: int, cap: int, *, more: bool = False) -> Skip:
    """A piece over the cap; `more`: `chars` had been read when reading stopped."""
    size = f"more than {chars:,}" if more else f"{chars:,}"
    return Skip(
        origin,
        SkipReason.TOO_LARGE,
        f"It has {size} characters; the limit for one item is {cap:,}. Read it by line or by paragraph, or raise the limit.",
    )


def shown_path(path: str | os.PathLike[str]) -> str:
    """A path as text that can be stored: bytes of a file name that are not UTF-8 appear as \\udcXX escapes."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode("utf-8")
