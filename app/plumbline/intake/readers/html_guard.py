"""Keeps pages away from the parser that would occupy it for hours or fill the memory.

Building a tree takes time that grows with the square of a page's size where elements nest without end, and memory too where
formatting elements are never closed, because the HTML standard makes new ones in every paragraph. So before parsing, formatting
elements get a name that the standard has no rules for (one that stands as plain text in a title comes out with its new name), and
the depth is estimated from the tags: a page that may be deeper than `DEEPEST` is refused (browsers stop at 512).

The estimate errs on the high side: it counts an end tag only where the parser closes something by it. Elements that are closed by
the next of their kind, such as `p` and `li`, are not counted: they nest only through others. That the estimate is never far too
low is not proved; the tests compare it with the parser's own depth on mixtures of tags.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

DEEPEST = 2_000
"""Deepest nesting of a page that is parsed."""

MOST = 600_000
"""Most tags, counted twice, and attributes of a page that is parsed: a tree of about 130 MB."""

_TAG = re.compile(
    r"""
    <!--(?:-?>|.*?(?:--!?>|\Z))                                       # a comment
    |<(?P<end>/?+)(?P<name>[a-zA-Z][^\s/>]*+)                         # a tag's name
     (?:[\s/]*+[^\s/>][^\s/>=]*+                                      # an attribute
        (?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+       # and its value
     )*+[\s/]*+(?P<closed>>|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
_FORMATTING = frozenset(
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    }
)  # fmt: skip
_SHALLOW = frozenset(
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
        "meta", "param", "source", "track", "wbr", "caption", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
        "html", "head", "body",
    }
)  # fmt: skip
"""Elements that hold nothing, parts of tables, and the frame of the page: they nest only through others, or in drawings."""

_ITEMS = {"li": "li", "dt": "dd", "dd": "dd"}
"""Items of lists, and which of them close one another."""

_SPECIAL = frozenset(
    {
        "address", "article", "aside", "blockquote", "button", "center", "details", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "listing", "main",
        "menu", "nav", "ol", "pre", "search", "section", "summary", "ul", "p", "li", "dt", "dd", "caption", "td", "th",
        "tr", "tbody", "thead", "tfoot", "body",
    }
)  # fmt: skip
"""Elements that the end tag of another kind of element can't close over (HTML standard, the "special" category)."""

_BORDERS = frozenset(
    {
        "table", "object", "template", "marquee", "applet", "select", "frameset", "svg", "math", "mi", "mo", "mn", "ms",
        "mtext", "foreignobject", "desc", "title", "annotation-xml", "style", "script", "textarea", "xmp", "iframe",
        "noembed", "noframes", "noscript", "plaintext",
    }
)  # fmt: skip
"""Elements inside of which an end tag can't close what is outside, or where tags are text."""

_HTML_BORDERS = frozenset({"table", "object", "template", "marquee", "applet", "select", "frameset"})
"""Borders whose end tag closes everything in them; that of the others stops at a special element."""

_FOREIGN = frozenset({"svg", "math"})
_DRAWING = frozenset(
    {
        "g", "path", "circle", "rect", "line", "polyline", "polygon", "ellipse", "use", "stop", "lineargradient",
        "radialgradient", "defs", "text", "tspan", "image", "clippath", "mask", "pattern", "symbol", "animate",
        "animatetransform",
    }
)  # fmt: skip
"""Elements of drawings, which may be many, that do not end the drawing."""


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ONLY_LAST = frozenset({"p", "li", "dt", "dd"})
"""Elements whose end tag may mean another one than the last, or none, where something else was opened in them."""


_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("style", "script", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
"""Elements whose content is text up to their end tag, where the parser reads HTML."""

_NO_HTML = frozenset({"svg", "math", "select", "frameset", "template", "plaintext", "noscript"})
"""Borders inside of which that is not sure."""


@dataclass
class _Layer:
    """What is open above one special element, or at the bottom of a frame."""

    special: str = ""
    weight: int = 0
    names: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def depth(self) -> int:
        return self.weight + len(self.names)

    def close(self, name: str) -> int:
        """Closes up to the last one of this name; returns how many that were."""
        if not self.counts[name]:
            return 0
        before = len(self.names)
        while True:
            last = self.names.pop()
            self.counts[last] -= 1
            if last == name:
                return before - len(self.names)


@dataclass
class _Frame:
    """What is open inside one border element; `pure` while it is surely a drawing, where `/>` closes a tag."""

    border: str = ""
    pure: bool = False
    last_item: str = ""
    layers: list[_Layer] = field(default_factory=lambda: [_Layer()])
    specials: Counter[str] = field(default_factory=Counter)

    def open(self, name: str) -> int:
        """Returns the change in depth."""
        if name not in _SPECIAL:
            layer = self.layers[-1]
            layer.names.append(name)
            layer.counts[name] += 1
            return 1
        closed = self._pop() if name == "p" == self.layers[-1].special and self.border != "select" else 0
        weight = int(name != "p" and name not in _SHALLOW and not self._continues(name))
        self.layers.append(_Layer(name, weight))
        self.specials[name] += 1
        return weight - closed

    def end_paragraph(self) -> None:
        """What is open in a paragraph that another block ends stays open: from now on no `p` closes it."""
        layer = self.layers[-1]
        if layer.special == "p":
            self.specials["p"] -= 1
            layer.special = ""

    def stay(self) -> None:
        """Keeps a drawing or a formula from being closed by its name: some tags lead out of it without an end."""
        if self.border in _FOREIGN:
            self.pure = False
            if len(self.layers) == 1:
                self.layers.append(_Layer())

    def close(self, name: str) -> int:
        """Returns the change in depth."""
        if name not in _SPECIAL:
            return -self.layers[-1].close(name)
        if name in _ONLY_LAST and self.layers[-1].special != name:
            return 0
        closed = 0
        if self.specials[name]:
            while name:
                name = "" if self.layers[-1].special == name else name
                closed += self._pop()
        return -closed

    def _pop(self) -> int:
        layer = self.layers.pop()
        self.specials[layer.special] -= 1
        return layer.depth

    def _continues(self, name: str) -> bool:
        """True for a list's item that closes the one before it: items of two kinds in turn do not."""
        kind = _ITEMS.get(name)
        same = kind is not None and self.last_item in {"", kind}
        self.last_item = kind or self.last_item
        return same


class TooComplexError(Exception):
    """The page may nest deeper than `DEEPEST`, or has more tags and attributes than `MOST`."""


def parseable(page: str) -> str:
    """The page with formatting elements renamed, to be parsed in reasonable time and memory; else `TooComplexError`."""
    nesting = _Nesting()
    parts = 0
    done: list[str] = []
    at = 0
    while tag := _TAG.search(page, at):
        start, at = at, tag.end()
        if tag["name"] is None:
            done.append(page[start:at])
            continue
        parts += 1 + len(tag[0].split())  # about one more for each attribute
        if parts > MOST:
            raise TooComplexError
        name = tag["name"].lower()
        if name in _FORMATTING:
            done += (page[start : tag.start("name")], "x-", page[tag.start("name") : at])
            name = f"x-{name}"
        else:
            done.append(page[start:at])
        if tag["end"]:
            nesting.close(name)
        elif name in _RAW and nesting.in_html:
            end = _RAW[name].search(page, at)
            start, at = at, end.end() if end else len(page)
            done.append(page[start:at])
        else:
            nesting.open(name, itself_closed=tag[0].endswith("/>"))
    done.append(page[at:])
    return "".join(done)


class _Nesting:
    def __init__(self) -> None:
        self._frames = [_Frame()]
        self._foreign = 0
        self._unsure = 0
        self._depth = 0

    @property
    def in_html(self) -> bool:
        """True where the parser surely reads HTML by the rules of a page's body."""
        return not self._unsure

    def open(self, name: str, *, itself_closed: bool) -> None:
        frame = self._frames[-1]
        name = _plain(name)
        if name == "hr" or (name != "p" and name in _SPECIAL | _BORDERS):
            frame.end_paragraph()
        if name in _SHALLOW:
            frame.stay()
        if name in _SHALLOW and name not in _SPECIAL and not self._foreign:
            return
        if frame.pure and name in _DRAWING:
            if itself_closed:
                return
        else:
            frame.pure = False
        if name in _BORDERS:
            self._frames.append(_Frame(name, pure=name == "svg" and len(self._frames) == 1))
            self._foreign += name in _FOREIGN
            self._unsure += name in _NO_HTML
            self._depth += 1
        else:
            self._depth += frame.open(name) + (self._foreign > 0 and name in _SHALLOW and name in _SPECIAL)
        if self._depth > DEEPEST:
            raise TooComplexError

    def close(self, name: str) -> None:
        frame = self._frames[-1]
        name = _plain(name)
        if name in {"p", "br"}:
            frame.stay()
        if name in _SHALLOW or name == "form":  # the end of a form leaves open what was opened in it
            return
        if not frame.border or frame.border != name:
            self._depth += frame.close(name)
        elif name in _HTML_BORDERS or len(frame.layers) == 1:
            self._frames.pop()
            self._foreign -= name in _FOREIGN
            self._unsure -= name in _NO_HTML
            self._depth -= 1 + sum(layer.depth for layer in frame.layers)


def _plain(name: str) -> str:
    """The end tag of one heading closes any."""
    return "h1" if name in _HEADINGS else name
