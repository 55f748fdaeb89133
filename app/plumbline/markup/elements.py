"""HTML made so that nothing that was judged can become markup: text is escaped wherever it is put, unless it was made here.

So there are no templates: an element is a call, and its children are texts, messages and elements. A message is put into words
only when the whole is written, in the language of whoever reads it. Control characters and changes of direction are made visible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.visible import visible

_VOID: Final = frozenset(("meta", "br", "hr"))
_MARKS: Final = re.compile("([\u200e\u200f])")
"""Marks of direction, with which translations keep a word in its place."""
_SELF_CLOSING: Final = frozenset(("line", "circle", "rect", "path", "polyline"))

Say = Callable[[Message], str]
Attribute = str | int | float | Message


@dataclass(frozen=True, slots=True)
class Html:
    """An element, or several in a row where `name` is empty."""

    name: str
    children: tuple[Child, ...] = ()
    attributes: tuple[tuple[str, Attribute], ...] = ()


Child = str | Message | Html
NOTHING: Final = Html("")


def tag(name: str, /, *children: Child, **attributes: Attribute | None) -> Html:
    """An element.

    A trailing underscore of an attribute is dropped (`class_`), other underscores are hyphens (`stroke_width`), and None leaves the
    attribute out.
    """
    given = ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None)
    return Html(name, children, tuple(given))


def joined(*children: Child) -> Html:
    """Children one after the other."""
    return Html("", children)


def written(html: Child, say: Say = str) -> str:
    """The markup, with every message in the words of `say`."""
    return "".join(_pieces(html, say))


def _pieces(html: Child, say: Say) -> Iterator[str]:
    if not isinstance(html, Html):
        yield _text(html, say)
        return
    if html.name:
        yield f"<{html.name}{''.join(_attribute(name, value, say) for name, value in html.attributes)}"
        yield "/>" if html.name in _SELF_CLOSING else ">"
    for child in html.children:
        yield from _pieces(child, say)
    if html.name and html.name not in _VOID and html.name not in _SELF_CLOSING:
        yield f"</{html.name}>"


def _attribute(name: str, value: Attribute, say: Say) -> str:
    if isinstance(value, float):
        value = f"{value:.2f}".rstrip("0").rstrip(".")
    return f' {name}="{_text(value if isinstance(value, str | Message) else str(value), say)}"'


def _text(content: str | Message, say: Say) -> str:
    """On as many lines as it has."""
    if isinstance(content, Message):
        said = say(content)
        if _MARKS.search(said) and not _MARKS.search(str(content)):  # the translation's own
            return "".join(one if _MARKS.fullmatch(one) else _escaped(one) for one in _MARKS.split(said))
        return _escaped(said)
    return _escaped(content)


def _escaped(text: str) -> str:
    return escape(visible(text, one_line=False))
