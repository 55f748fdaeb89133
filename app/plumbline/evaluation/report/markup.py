"""HTML made so that nothing that was judged can become markup: text is escaped wherever it is put, unless it was made here.

So there are no templates: an element is a call, its children are text (escaped, with control characters and changes of direction
made visible) or `Html` that these calls made.
"""

from __future__ import annotations

from html import escape
from typing import Final

from plumbline.domain.visible import visible

_EMPTY: Final = frozenset(("meta", "br", "hr", "line", "circle", "rect", "path", "polyline"))


class Html(str):
    """Markup made by this module. Never made from anything that was read."""

    __slots__ = ()


def text(content: str) -> Html:
    """Text as it stands, on as many lines as it has."""
    return Html(escape(visible(content, one_line=False)))


def tag(name: str, /, *children: str | Html, **attributes: str | float | None) -> Html:
    """An element.

    A trailing underscore of an attribute is dropped (`class_`), other underscores are hyphens (`stroke_width`), and None leaves the
    attribute out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_number(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _EMPTY:
        return Html(f"<{name}{written}>" if name in ("meta", "br", "hr") else f"<{name}{written}/>")
    return Html(f"<{name}{written}>{joined(*children)}</{name}>")


def joined(*children: str | Html) -> Html:
    """Children one after the other."""
    return Html("".join(child if isinstance(child, Html) else text(child) for child in children))


def _number(value: str | float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
