"""From a piece of text to an item, or to a skip: the one gate that every reader's text goes through.

Invariants behind it: the text is not blank, not longer than the cap, and can be stored as UTF-8. Lone surrogates, from JSON
escapes such as \\ud800 and from bytes that could not be decoded, are shown as U+FFFD and counted in a note. NUL characters are
kept, because removing them would change what is judged, and so are invisible characters, which can hide a word; a note says so.
Attempts to influence the model are noted as well, see `injection`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.content import ContentItem, Context, Origin, Skip, SkipReason
from plumbline.domain.messages import Listing, Message
from plumbline.domain.visible import HIDDEN, TURNS, UNSEEN
from plumbline.intake.injection import injection_notes, suspicious
from plumbline.intake.mojibake import ENCODED_TWICE, looks_encoded_twice
from plumbline.intake.shown import shown, unknown

_EXCERPT = 60
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOTABLE = re.compile(
    f"[\0\ud800-\udfff\u200c\u200d\ufe00-\ufe0f{''.join(sorted(HIDDEN | TURNS))}]|{ENCODED_TWICE.pattern}"
)
"""What `Gate.item` looks at in a character, or more: nothing in a text without it is noted or changed."""

_NONE = Context()


@dataclass(frozen=True, slots=True)
class Gate:
    """What is common to the items of one source.

    Attributes:
        notes: go into each item, first.
        undecodable: the source was read with surrogates in the place of bytes that are not in its encoding.
        mend_encoding: text that was encoded twice is put right; else a note offers it.
        context: names of what the model is shown beside the text.
    """

    encoding: str = "utf-8"
    notes: tuple[Message, ...] = ()
    max_item_chars: int = 2_000_000
    undecodable: bool = False
    mend_encoding: bool = False
    context: tuple[str, ...] = ()

    def item(
        self,
        text: str,
        origin: Origin,
        notes: Sequence[Message] = (),
        context: Context = _NONE,
        cells: Mapping[str, str | None] | None = None,
        text_column: str = "",
    ) -> ContentItem | Skip:
        """`cells`: of a table's row, for what is shown beside the text."""
        if len(text) > self.max_item_chars:
            return too_long(origin, len(text), self.max_item_chars)
        if not text or text.isspace():
            return Skip(origin, SkipReason.EMPTY, Message("There is no text in it."))
        seen = (*self.notes, *notes)
        if not text.isascii() or "\0" in text:
            text, more = self._looked_at(text)
            seen += more
        seen += injection_notes(text)
        beside: tuple[tuple[str, str], ...] = ()
        if self.context:
            values = shown(self.context, origin, context, cells or {}, text_column)
            beside = tuple((name, mend(value)[0]) for name, value in values)
            if cells is not None and (absent := unknown(self.context, cells)):
                seen += (Message("There is no column {columns} to show as context.", columns=Listing(absent)),)
        return ContentItem(text, origin, self.encoding, seen, context, beside)

    def doubtful(self, texts: Sequence[str]) -> set[int]:
        """Places of the texts that have to go through `item`: about the others there is nothing to say."""
        joined = "".join(texts)
        if self._are_plain(texts, joined):
            return suspicious(texts, joined)
        found = {place for place, text in enumerate(texts) if not self._are_plain((text,), text)}
        plain = ["" if place in found else text for place, text in enumerate(texts)]
        return found | suspicious(plain, "".join(plain))

    def _are_plain(self, texts: Sequence[str], joined: str) -> bool:
        """None is blank, together they are within the cap, and no character in them has to be looked at."""
        if not all(texts) or len(joined) > self.max_item_chars or any(map(str.isspace, texts)):
            return False
        return "\0" not in joined if joined.isascii() else not _NOTABLE.search(joined)

    def _looked_at(self, text: str) -> tuple[str, tuple[Message, ...]]:
        """The text to judge, and notes of what a reviewer would not see."""
        found: list[Message] = []
        if (whole := looks_encoded_twice(text)) is not None:
            text = self._twice(text, whole, found)
        text, replaced = mend(text)
        if replaced:
            found.append(self._mended(replaced))
        if nul := text.count("\0"):
            found.append(
                Message(
                    "It contains {n} NUL characters, judged as they are.",
                    one="It contains {n} NUL character, judged as it is.",
                    n=nul,
                )
            )
        if unseen := [] if text.isascii() else UNSEEN.findall(text):
            found.append(
                Message(
                    "It contains {n} invisible characters, such as {example}, judged as they are.",
                    one="It contains {n} invisible character, {example}, judged as it is.",
                    n=len(unseen),
                    example=f"U+{ord(unseen[0]):04X}",
                )
            )
        return text, tuple(found)

    def _twice(self, text: str, whole: str, notes: list[Message]) -> str:
        if self.mend_encoding:
            notes.append(Message("It was encoded twice; that was undone."))
            return whole
        excerpt = whole if len(whole) <= _EXCERPT else f"{whole[:_EXCERPT]}…"
        notes.append(
            Message(
                "It looks encoded twice and is judged as it stands. Put right it begins: “{excerpt}”.",
                excerpt=" ".join(excerpt.split()),
            )
        )
        return text

    def _mended(self, count: int) -> Message:
        if self.undecodable:
            return Message(
                "{n} bytes could not be decoded; each is shown as �.",
                one="{n} byte could not be decoded and is shown as �.",
                n=count,
            )
        return Message(
            "{n} halves of surrogate pairs, which are not characters, are shown as �.",
            one="{n} half of a surrogate pair, which is not a character, is shown as �.",
            n=count,
        )


def looks_mendable(item: ContentItem) -> bool:
    """True for an item that was taken as it stands although it looks encoded twice."""
    return looks_encoded_twice(item.text) is not None


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
    if more:
        detail = Message(
            "It has more than {chars} characters; the limit for one item is {limit}. "
            "Split it by line or paragraph, or raise the limit.",
            chars=chars,
            limit=cap,
        )
    else:
        detail = Message(
            "It has {chars} characters; the limit for one item is {limit}. "
            "Split it by line or paragraph, or raise the limit.",
            chars=chars,
            limit=cap,
        )
    return Skip(origin, SkipReason.TOO_LARGE, detail)


def shown_path(path: str | os.PathLike[str]) -> str:
    """A path as text that can be stored: bytes of a file name that are not UTF-8 appear as \\udcXX escapes."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode("utf-8")
