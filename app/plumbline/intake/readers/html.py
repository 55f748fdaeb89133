"""Web pages: the text that a person would see, title first.

Blocks begin on a new line, white space is joined as browsers do, preformatted text stays as it is. Scripts, styles, templates and
elements that the page itself hides (`hidden`, `display:none`) are left out; style sheets are not applied, so text that is hidden by
a class is read. A picture counts by its words (`alt`). A page is parsed whole, by Lexbor, and so has its own cap in bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.items import mend
from plumbline.intake.options import IntakeOptions
from plumbline.intake.readers.html_guard import DEEPEST, MOST, TooComplexError, parseable
from plumbline.tables.document import Document, DocumentError

_LEFT_OUT = frozenset({"script", "style", "template", "noscript", "head", "object", "embed", "iframe", "svg", "canvas"})
_LINES = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "select", "summary", "table",
        "tbody", "textarea", "tfoot", "thead", "tr", "ul",
    }
)  # fmt: skip
_PARAGRAPHS = frozenset(
    {
        "article", "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "section", "table",
        "ul",
    }
)  # fmt: skip
_CELLS = frozenset({"td", "th"})
_PREFORMATTED = frozenset({"pre", "textarea"})
_BUTTONS = frozenset({"button", "submit", "reset", "image"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HIDING = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def text(document: Document, options: IntakeOptions) -> Iterator[str]:
    """The page's visible text, as one chunk; `DocumentError` as for `parsed`."""
    yield _visible(parsed(document, options))


def parsed(document: Document, options: IntakeOptions) -> LexborHTMLParser:
    """The page as a tree; `DocumentError` when it is larger than the cap, or too complex."""
    cap = options.max_whole_file_bytes
    if document.size > cap:
        raise DocumentError(
            SkipReason.TOO_LARGE,
            Message(
                "The page has {bytes} bytes; the limit for a file that is read whole is {limit}.",
                bytes=document.size,
                limit=cap,
            ),
        )
    page, _ = mend("".join(document.text()))
    try:
        return LexborHTMLParser(parseable(page))
    except TooComplexError as error:
        detail = Message(
            "Its elements are nested more than {levels} levels deep, or it has more than {tags} tags.",
            levels=DEEPEST,
            tags=MOST // 2,
        )
        raise DocumentError(SkipReason.TOO_LARGE, detail) from error


def visible_text(page: str, *, titled: bool = True) -> str:
    """The text of an HTML page, lines separated by one line feed, paragraphs by two; may raise `TooComplexError`.

    `titled`: the page's title is a part of it.
    """
    return _visible(LexborHTMLParser(parseable(page)), titled=titled)


def _visible(tree: LexborHTMLParser, *, titled: bool = True) -> str:
    title = tree.css_first("head > title")
    lines = _Lines()
    if titled and title is not None:
        lines.add(title.text())
        lines.end(paragraph=True)
    node = tree.body
    if node is not None:
        _walk(node, lines)
    return lines.text()


def _walk(root: LexborNode, lines: _Lines) -> None:
    """Without recursion: pages nest as deep as they like."""
    node: LexborNode | None = root
    preformatted = 0
    while node is not None:
        tag = node.tag or ""
        inner = None
        if node.is_text_node:
            lines.add(node.text_content or "", as_it_is=preformatted > 0)
        elif node.is_element_node and tag not in _LEFT_OUT and not _hidden(node):
            _border(tag, lines)
            lines.add(_words_of(node, tag))
            inner = node.child
            preformatted += tag in _PREFORMATTED and inner is not None
        if inner is not None:
            node = inner
            continue
        while node is not None and node.mem_id != root.mem_id and node.next is None:
            node = node.parent
            if node is not None:
                _border(node.tag or "", lines)
                preformatted -= node.tag in _PREFORMATTED
        if node is None or node.mem_id == root.mem_id:
            return
        node = node.next


def _border(tag: str, lines: _Lines) -> None:
    if tag in _LINES:
        lines.end(paragraph=tag in _PARAGRAPHS)
    elif tag in _CELLS:
        lines.add(" ")


def _words_of(node: LexborNode, tag: str) -> str:
    """What an element without text shows: a picture's words (emoji are pictures in many pages), a button's."""
    attributes = node.attributes
    if tag == "img":
        return attributes.get("alt") or attributes.get("title") or ""
    if tag == "input" and attributes.get("type") in _BUTTONS:
        return attributes.get("value") or attributes.get("alt") or ""
    return ""


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style") or ""))


class _Lines:
    def __init__(self) -> None:
        self._done: list[str] = []
        self._line: list[str] = []
        self._gap = False

    def add(self, text: str, *, as_it_is: bool = False) -> None:
        self._line.append(text if as_it_is else _SPACES.sub(" ", text))

    def end(self, *, paragraph: bool = False) -> None:
        line = "".join(self._line)
        self._line = []
        # Joining single spaces again: those of neighbouring pieces meet here. Preformatted lines keep theirs.
        line = line.strip("\n") if "\n" in line else re.sub(" +", " ", line).strip(" ")
        if line:
            self._done.append("\n" * (1 + self._gap) if self._done else "")
            self._done.append(line)
            self._gap = False
        self._gap = self._gap or paragraph

    def text(self) -> str:
        self.end()
        return "".join(self._done)
