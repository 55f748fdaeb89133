"""Word documents, presentations, and their OpenDocument counterparts: their whole text, in reading order.

The libraries for these formats give the paragraphs of the body; what people hide or forget stands in text boxes, notes, comments
and tracked changes, so the text is taken from the XML itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, PlaceKind, place
from plumbline.intake.items import mend
from plumbline.intake.readers.office_parts import Attributes, Flavour, Package, Text, left_out_notes, parse
from plumbline.intake.source import Section, Source

_WORD: Final = Flavour(
    paragraphs=frozenset({"p"}),
    texts=frozenset({"t"}),
    signs={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"},
    left_out=frozenset({"Fallback", "tabs", "pPr"}),
    deleted=frozenset({"del", "moveFrom"}),
    rows=frozenset({"tr"}),
    cells=frozenset({"tc"}),
)
_SLIDE: Final = Flavour(
    paragraphs=frozenset({"p"}),
    texts=frozenset({"t"}),
    signs={"br": "\n"},
    left_out=frozenset({"Fallback", "fld"}),
    rows=frozenset({"tr"}),
    cells=frozenset({"tc"}),
)
_OPEN: Final = Flavour(
    paragraphs=frozenset({"p", "h"}),
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    left_out=frozenset({"note-citation", "creator", "date", "sender-initials", "annotation-end"}),
    deleted=frozenset({"tracked-changes"}),
    rows=frozenset({"table-row"}),
    cells=frozenset({"table-cell", "covered-table-cell"}),
)
_OPEN_SLIDES: Final = Flavour(
    paragraphs=_OPEN.paragraphs,
    signs=_OPEN.signs,
    left_out=_OPEN.left_out | {"page-number"},
    apart=frozenset({"page"}),
    rows=_OPEN.rows,
    cells=_OPEN.cells,
)
_BESIDE: Final = re.compile(r"word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml")


def word(source: Source) -> Iterator[Section | Skip]:
    """The body, then headers, footers, notes and comments that have a text."""
    package = Package(source)
    text = Text(_WORD)
    with package.open("word/document.xml") as stream:
        (body,) = text.read(stream, package.work)
    notes = tuple(left_out_notes(package.names, ("word/media/", "word/embeddings/"), deleted=text.deleted))
    yield Section(WHOLE, mend(body)[0], notes)
    said: set[str] = set()
    for name in sorted(name for name in package.names if _BESIDE.fullmatch(name)):
        with package.open(name) as stream:
            (beside,) = Text(_WORD).read(stream, package.work)
        beside = mend(beside)[0].strip()
        if beside and beside not in said:
            said.add(beside)
            yield Section(place(PlaceKind.NOTES), beside)


def open_text(source: Source) -> Iterator[Section | Skip]:
    """An OpenDocument text, its notes and comments where they stand."""
    package = Package(source)
    if package.has("META-INF/manifest.xml") and not package.has("content.xml"):
        yield source.document.skip(SkipReason.PROTECTED, Message("It is protected by a password."))
        return
    text = Text(_OPEN)
    with package.open("content.xml") as stream:
        (body,) = text.read(stream, package.work)
    notes = tuple(left_out_notes(package.names, ("Pictures/", "Object "), deleted=text.deleted))
    yield Section(WHOLE, mend(body)[0], notes)


def slides(source: Source) -> Iterator[Section | Skip]:
    """A PowerPoint presentation: each slide with its notes, in the order in which they are shown."""
    package = Package(source)
    presentation = "ppt/presentation.xml"
    related = package.relations(presentation)
    order: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        if element == "sldId" and (found := related.get(attributes.get(":id", ""))) is not None:
            order.append(found[1])

    with package.open(presentation) as stream:
        parse(stream, package.work, start)
    notes = tuple(left_out_notes(package.names, ("ppt/media/", "ppt/embeddings/"), deleted=False))
    for number, name in enumerate(order, 1):
        parts = [name]
        parts += [target for kind, target in package.relations(name).values() if kind in ("notesSlide", "diagramData")]
        texts: list[str] = []
        for part in parts:
            with package.open(part) as stream:
                texts += Text(_SLIDE).read(stream, package.work)
        yield Section(place(PlaceKind.SLIDE, number), mend("\n\n".join(filter(None, texts)))[0], notes)


def open_slides(source: Source) -> Iterator[Section | Skip]:
    """An OpenDocument presentation: each slide with its notes."""
    package = Package(source)
    with package.open("content.xml") as stream:
        _, *found = Text(_OPEN_SLIDES).read(stream, package.work)
    notes = tuple(left_out_notes(package.names, ("Pictures/", "Object "), deleted=False))
    for number, text in enumerate(found, 1):
        yield Section(place(PlaceKind.SLIDE, number), mend(text)[0], notes)
