"""E-books: their chapters in the order in which they are read, each as the web page that it is."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.intake.items import mend
from plumbline.intake.readers.html import visible_text
from plumbline.intake.readers.html_guard import TooComplexError
from plumbline.intake.readers.office_parts import Attributes, Package, left_out_notes, parse
from plumbline.intake.source import Section, Source
from plumbline.tables.document import DocumentError

_ESCAPE = re.compile("%([0-9A-Fa-f]{2})")


def sections(source: Source) -> Iterator[Section | Skip]:
    """One section a chapter; one that is encrypted or damaged is a skip."""
    package = Package(source)
    if package.has("META-INF/encryption.xml"):
        yield source.document.skip(SkipReason.PROTECTED, Message("Parts of the book are encrypted."))
    notes = tuple(
        left_out_notes(tuple(name.lower() for name in package.names if _is_picture(name)), ("",), deleted=False)
    )
    for number, name in enumerate(_spine(package, _root(package)), 1):
        source.document.work.check()
        where = place(PlaceKind.CHAPTER, number)
        try:
            with package.open(name) as stream:
                page = stream.read(source.options.max_whole_file_bytes + 1)
            if len(page) > source.options.max_whole_file_bytes:
                detail = Message("The chapter is larger than {limit} bytes.", limit=source.options.max_whole_file_bytes)
                yield source.document.skip(SkipReason.TOO_LARGE, detail, where)
                continue
            text = visible_text(mend(page.decode("utf-8-sig", "replace"))[0], titled=False)
        except TooComplexError:
            yield source.document.skip(
                SkipReason.TOO_LARGE, Message("The elements of the chapter are nested too deeply."), where
            )
        except DocumentError as error:
            yield source.document.skip(error.reason, error.detail, where)
        else:
            if text.strip():
                yield Section(where, text, notes)
            else:
                yield source.document.skip(SkipReason.EMPTY, Message("The chapter has no text."), where)


def _root(package: Package) -> str:
    found: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        if element == "rootfile":
            found.append(attributes.get("full-path", ""))

    with package.open("META-INF/container.xml") as stream:
        parse(stream, package.work, start)
    if not found:
        raise DocumentError(SkipReason.MALFORMED, Message("The book does not say what is in it."))
    return found[0]


def _spine(package: Package, root: str) -> list[str]:
    """The names of the chapters' parts, in order."""
    folder = posixpath.dirname(root)
    files: dict[str, str] = {}
    order: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        if element == "item":
            target = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), attributes.get("href", "").partition("#")[0])
            target = (
                target.encode("latin-1", "ignore").decode("utf-8", "replace") if "%" in attributes["href"] else target
            )
            files[attributes.get("id", "")] = posixpath.normpath(posixpath.join(folder, target))
        elif element == "itemref":
            order.append(attributes.get("idref", ""))

    with package.open(root) as stream:
        parse(stream, package.work, start)
    return [files[name] for name in dict.fromkeys(order) if name in files]


def _is_picture(name: str) -> bool:
    return name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"))
