"""A report as a document of Qt's: for the preview, for PDF and for paper. It loads nothing, whatever stands in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QPointF, QRectF, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from plumbline.desktop.widgets.colours import Tokens
from plumbline.desktop.widgets.pdf import write_pdf
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.markup.elements import Html, joined, tag, written
from plumbline.markup.page import Wording
from plumbline.report.document import Data
from plumbline.report.page import contents, heading, in_pieces

_POINTS: Final = 9.5
_MARGIN_CM: Final = 2
_AT_ONCE: Final = 150_000
"""Letters of markup that are laid out together; what comes then begins a page."""
_STYLE: Final = """
h1 {{ font-size: x-large; margin-top: 0; margin-bottom: 6px; }}
h2 {{ font-size: large; margin-top: 18px; margin-bottom: 6px; }}
h3 {{ font-size: medium; margin-top: 14px; margin-bottom: 4px; }}
p {{ margin-top: 4px; margin-bottom: 4px; }}
th {{ color: {quiet}; font-weight: normal; text-align: left; padding: 2px 10px 2px 0px; }}
td {{ padding: 2px 10px 2px 0px; }}
.notice {{ background-color: {band}; }}
.quiet, summary {{ color: {quiet}; }}
.text {{ white-space: pre-wrap; background-color: {band}; }}
.quote {{ background-color: {band}; }}
pre {{ white-space: pre-wrap; background-color: {band}; }}
.hash {{ color: {quiet}; font-family: monospace; font-size: small; }}
.masked {{ background-color: {ink}; color: {ink}; }}
.violates {{ color: {violates}; font-weight: bold; }}
.allowed {{ color: {allowed}; font-weight: bold; }}
.escalate, .undetermined {{ font-weight: bold; }}
"""
_PAPER: Final = {"ink": "#000000", "quiet": "#444444", "band": "#f1f2f4", "violates": "#a3261d", "allowed": "#1a6b35"}


class _ClosedDocument(QTextDocument):
    """A text document that loads no pictures, styles or files."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing."""
        del kind, name
        return None


def markup(document: Data, wording: Wording, shown: range | None = None) -> str:
    """The report's page as markup that Qt can show; with `shown` only some of its items, for the preview."""
    top = () if shown is not None and shown.start else (tag("h1", heading(document), dir="auto"),)
    sections = [_for_qt(one, right_to_left=wording.right_to_left) for one in contents(document, wording, shown)]
    return written(joined(*top, *sections), wording.say)


def style(colours: dict[str, str]) -> str:
    """The style sheet of `markup`, as far as Qt knows styles."""
    return _STYLE.format(**colours)


def colours_of(tokens: Tokens) -> dict[str, str]:
    """The colours of the window."""
    return {
        "ink": tokens.ink,
        "quiet": tokens.muted,
        "band": tokens.ground,
        "violates": tokens.violates.ink,
        "allowed": tokens.allowed.ink,
    }


def on_paper(document: Data, wording: Wording, device: QPagedPaintDevice, work: Work | None = None) -> None:
    """Puts the whole report on pages, black on white; on any thread. A part at a time, so that it needs little memory.

    Raises:
        Cancelled: it was cancelled; of what was printed nothing counts.
    """
    work, total, done = work or Work(), len(document["items"]), 0
    loop = QEventLoop()  # a document wants timers, which a thread has only with a loop
    painter = QPainter(device)
    pages = _Pages(device, painter)
    right_to_left = wording.right_to_left
    waiting = written(tag("h1", heading(document), dir="auto"), wording.say)
    try:
        for sections, items in in_pieces(document, wording):
            work.report(Stage.WRITING, done, total)
            shown = (_for_qt(one, right_to_left=right_to_left) for one in sections)
            waiting, done = waiting + written(joined(*shown), wording.say), done + items
            if len(waiting) > _AT_ONCE:
                pages.add(waiting)
                waiting = ""
        if waiting:
            pages.add(waiting)
    except Cancelled:
        if isinstance(device, QPrinter):
            device.abort()
        raise
    finally:
        painter.end()
        del pages, loop


class _Pages:
    """Pages with a margin, numbered at the foot, as Qt prints a document; each part begins a page."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._device, self._painter = device, painter
        self._font = QFont()
        self._font.setPointSizeF(_POINTS)
        self._body = QRectF(0, 0, device.width(), device.height())
        self._margin = device.logicalDpiY() * _MARGIN_CM / 2.54
        self._number = 0

    def add(self, html: str) -> None:
        made = _ClosedDocument()
        made.setDefaultFont(self._font)
        made.setDefaultStyleSheet(style(_PAPER))
        made.setHtml(html)
        made.documentLayout().setPaintDevice(self._device)
        frame = made.rootFrame()
        form = frame.frameFormat()
        form.setMargin(self._margin)
        frame.setFrameFormat(form)
        made.setPageSize(self._body.size())
        for page in range(made.pageCount()):
            if self._number:
                self._device.newPage()
            self._number += 1
            self._paint(made, page)

    def _paint(self, made: QTextDocument, page: int) -> None:
        painter, metrics = self._painter, QFontMetricsF(self._font, self._device)
        view = self._body.translated(0, page * self._body.height())
        painter.save()
        painter.translate(0, -view.top())
        made.drawContents(painter, view)
        painter.restore()
        painter.setFont(self._font)
        number = str(self._number)
        right, bottom = self._body.width() - self._margin, self._body.height() - self._margin
        painter.drawText(QPointF(right - metrics.horizontalAdvance(number), bottom + 2 * metrics.ascent()), number)


def write_report(document: Data, wording: Wording, file: Path, work: Work | None = None) -> None:
    """Writes the report as PDF.

    Raises:
        MachineError: the file can't be written.
        Cancelled: it was cancelled; the file is as it was.
    """
    title = wording.say(said) if not isinstance(said := heading(document), str) else said
    program = str(document["report"]["program"])
    write_pdf(file, title, lambda writer: on_paper(document, wording, writer, work), program)


def _for_qt(html: Html, *, right_to_left: bool) -> Html:
    """What a page folds is open on paper, and links lead nowhere there.

    Qt knows no sections, and puts the columns of a table from left to right.
    """
    if html.name in ("summary", "nav"):
        return joined()
    name = {"section": "div", "details": "div", "bdi": "span"}.get(html.name, html.name)
    children = tuple(
        _for_qt(child, right_to_left=right_to_left) if isinstance(child, Html) else child for child in html.children
    )
    attributes = html.attributes
    if right_to_left and name == "tr":
        children = children[::-1]
    if right_to_left and name == "table":
        attributes = (*attributes, ("width", "100%"))
    return Html(name, children, attributes)
