"""What a report's page is put together from: texts with what is masked in black, hashes, tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.place import place_of
from plumbline.markup.elements import Child, Html, joined, tag
from plumbline.report.document import Data
from plumbline.report.masking import MASK

_MASKED: Final = re.compile(f"({MASK})")


def origin_words(entry: Data) -> str | Message:
    """Where an item or a skip is from: the file, and the place in it."""
    place = place_of(json.dumps(entry["place"], separators=(",", ":")) if entry["place"] else "")
    source = str(entry["source"])
    return Message("{source} · {place}", source=source, place=place.words) if place else source


def text(content: str | Message) -> Child:
    """Text with what is masked in black, and said so to whoever does not see it."""
    if not isinstance(content, str) or MASK not in content:
        return content
    pieces = _MASKED.split(content)
    return joined(*(_mask() if piece == MASK else piece for piece in pieces))


def _mask() -> Html:
    return tag("span", MASK, class_="masked", role="img", aria_label=Message("masked"))


def titled(known: str, title: str) -> str:
    """A rule or a label with what the policy calls it."""
    return f"{known} – {title}" if title and title != known else known


def block(content: str) -> Html:
    """A text that was judged."""
    return tag("div", text(content), class_="text", dir="auto")


def quiet(*children: Child) -> Html:
    """What stands beside a text."""
    return tag("div", *children, class_="quiet", dir="auto")


def digest(hexadecimal: str) -> Html:
    """A hash, read from left to right in every language."""
    return tag("span", hexadecimal, class_="hash", dir="ltr")


def minute(at: str) -> str:
    """A stored time, to the minute; empty where there is none."""
    return f"{at[:16].replace('T', ' ')} UTC" if at else ""


def section(title: Child, *content: Html, anchor: str | None = None) -> Html:
    """A part of the page below its heading; links in the page lead to its anchor."""
    return tag("section", tag("h2", title, dir="auto"), *content, id=anchor)


def facts(rows: Iterable[tuple[Message, Child]]) -> Html:
    """Names and values; rows without a value are left out."""
    shown = [
        tag("tr", tag("th", name, scope="row"), tag("td", value, dir="auto")) for name, value in rows if value != ""
    ]
    return tag("table", *shown, class_="facts")


def table(titles: Sequence[Child], rows: Sequence[Sequence[Child]]) -> Html:
    """A table that can be scrolled where the page is narrow."""
    head = tag("thead", tag("tr", *(tag("th", title, scope="col") for title in titles)))
    body = tag("tbody", *(tag("tr", *(tag("td", cell, dir="auto") for cell in row)) for row in rows))
    return tag("div", tag("table", head, body), class_="wide")
