"""Where in its source something stands, as data: a face puts it into words in its own language.

A place is a path of steps, the outer one first: an entry of an archive, a message in it, an attachment of that, a page.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Final

from plumbline.domain.messages import Message, verbatim
from plumbline.domain.plentiful import plentiful

_LONGEST: Final = 4_000


class PlaceKind(StrEnum):
    """What a step counts or names. The values are stored in every history: they never change."""

    ROW = "row"
    RECORD = "record"
    OBJECT = "object"
    FIELD = "field"
    LINE = "line"
    PARAGRAPH = "paragraph"
    PAGE = "page"
    SLIDE = "slide"
    CHAPTER = "chapter"
    SHEET = "sheet"
    TEXT = "text"  # of a golden set
    MESSAGE = "message"
    QUOTED = "quoted"  # what a message quotes of an earlier one
    OTHER_VERSION = "other version"  # a message's text in its second form, where the two say different things
    NOTES = "notes"  # what stands beside a text: footnotes, comments, a speaker's notes
    ATTACHMENT = "attachment"  # by name
    ENTRY = "entry"  # of an archive, by name
    COLUMN = "column"  # by name
    END = "end"
    WORDS = "words"  # an older version's, in words


@plentiful(frozen=True, slots=True)
class Step:
    """One step of a place.

    Attributes:
        number: counts from 1; 0 where the step has none.
        name: as the source writes it; empty where the step has none.
    """

    kind: PlaceKind
    number: int = 0
    name: str = ""

    @property
    def words(self) -> Message:
        """The step in a few words, without a capital letter."""
        if self.kind in _UNCOUNTED:
            return _UNCOUNTED[self.kind]
        if self.kind in (PlaceKind.ENTRY, PlaceKind.COLUMN, PlaceKind.WORDS):
            return verbatim(self.name)
        if self.name:
            return _named(self.kind, self.name)
        return _numbered(self.kind, str(self.number))


_UNCOUNTED: Final = {
    PlaceKind.QUOTED: Message("quoted text"),
    PlaceKind.OTHER_VERSION: Message("other version"),
    PlaceKind.NOTES: Message("notes"),
    PlaceKind.END: Message("end of file"),
}


@plentiful(frozen=True, slots=True)
class Place:
    """A path of steps from the source inwards; no steps mean the whole source."""

    steps: tuple[Step, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.steps)

    def at(self, kind: PlaceKind, which: int | str = 0) -> Place:
        """This place, and one step further in, by number or by name."""
        return Place((*self.steps, _step(kind, which)))

    def within(self, outer: Place) -> Place:
        """This place as seen from a source that holds this place's own at `outer`."""
        return Place((*outer.steps, *self.steps))

    @property
    def data(self) -> list[list[str | int]]:
        """The steps for other programs: each a kind, and a number or a name."""
        return [[step.kind.value, step.name or step.number] for step in self.steps]

    @property
    def words(self) -> Message:
        """The place in a few words; not for the whole source."""
        words = self.steps[0].words
        for step in self.steps[1:]:
            words = Message("{outer}, {inner}", outer=words, inner=step.words)
        return words

    def __str__(self) -> str:
        return ", ".join(str(step.words) for step in self.steps)


WHOLE: Final = Place()
"""The source as a whole."""


def place(kind: PlaceKind, which: int | str = 0) -> Place:
    """A place of one step."""
    return Place((_step(kind, which),))


def place_text(where: Place) -> str:
    """The place as a history stores it: empty for the whole source, else a JSON list of [kind, number or name]."""
    if not where:
        return ""
    return json.dumps(where.data, separators=(",", ":"))


def place_of(text: str) -> Place:
    """The place in a stored text; what older versions wrote, or another program, is kept as it is."""
    if not text.startswith("[["):
        return place(PlaceKind.WORDS, text) if text else WHOLE
    try:
        return Place(tuple(_stored(*step) for step in json.loads(text)))
    except (ValueError, TypeError, RecursionError):
        return place(PlaceKind.WORDS, text[:_LONGEST])


def _step(kind: PlaceKind, which: int | str) -> Step:
    return Step(kind, which) if isinstance(which, int) else Step(kind, 0, which)


def _stored(kind: str, which: int | str) -> Step:
    if isinstance(which, str):
        return Step(PlaceKind(kind), 0, which)
    return Step(PlaceKind(kind), int(which))


def _named(kind: PlaceKind, name: str) -> Message:
    match kind:
        case PlaceKind.SHEET:
            return Message("sheet “{name}”", name=name)
        case PlaceKind.CHAPTER:
            return Message("chapter “{name}”", name=name)
        case PlaceKind.ATTACHMENT:
            return Message("attachment “{name}”", name=name)
        case PlaceKind.FIELD:
            return Message("field “{name}”", name=name)
    return verbatim(name)


def _numbered(kind: PlaceKind, number: str) -> Message:  # noqa: C901 - one literal for each kind
    match kind:
        case PlaceKind.ROW:
            return Message("row {number}", number=number)
        case PlaceKind.RECORD:
            return Message("record {number}", number=number)
        case PlaceKind.OBJECT:
            return Message("object {number}", number=number)
        case PlaceKind.FIELD:
            return Message("field {number}", number=number)
        case PlaceKind.LINE:
            return Message("line {number}", number=number)
        case PlaceKind.PARAGRAPH:
            return Message("paragraph {number}", number=number)
        case PlaceKind.PAGE:
            return Message("page {number}", number=number)
        case PlaceKind.SLIDE:
            return Message("slide {number}", number=number)
        case PlaceKind.CHAPTER:
            return Message("chapter {number}", number=number)
        case PlaceKind.SHEET:
            return Message("sheet {number}", number=number)
        case PlaceKind.TEXT:
            return Message("text {number}", number=number)
        case PlaceKind.MESSAGE:
            return Message("message {number}", number=number)
    return Message("attachment {number}", number=number)
