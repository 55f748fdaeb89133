"""An exercise as a sheet to print: a PDF with the policy, the texts, and boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPdfWriter, QTextBlockFormat, QTextCursor, QTextDocument

from plumbline.desktop.detail.choice_words import rule_words
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.pdf import write_pdf
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.classroom import Exercise
from plumbline.domain.contract.for_people import without_answer_form
from plumbline.domain.verdict import Decision

_POINTS = 10
_GAP = " &nbsp; "
_MARGIN_INCHES = 2 / 2.54
"""Around a page, as `QTextDocument.print_` has it."""
_MOST_MARKS = 6
"""Number signs before a heading."""


def write_sheet(exercise: Exercise, file: Path) -> None:
    """Writes the PDF.

    Raises:
        MachineError: the file can't be written.
    """
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(sheet_html(exercise))

    def draw(writer: QPdfWriter) -> None:
        _keep_whole(document, document.blockCount() - len(exercise.texts), writer)
        document.print_(writer)

    write_pdf(file, exercise.title, draw)


def sheet_html(exercise: Exercise) -> str:
    """The sheet as Qt lays it out."""
    boxes = _boxes(exercise)
    why = escape(translate("Classroom", "Why:"))
    name = escape(translate("Classroom", "Name:"))
    parts = [
        f"<h2>{escape(exercise.title)}</h2><p>{name} ______________________</p>",
        f"<h3>{escape(exercise.policy_title)}</h3>",
        *_policy_html(exercise),
        "<hr>",
    ]
    for number, text in enumerate(exercise.texts, 1):
        lines = "<br>".join(escape(line) for line in text.splitlines())
        parts.append(f"<p><b>{number}.</b> {lines}<br>{boxes}<br>{why} ____________________________________</p>")
    return "".join(parts)


def _boxes(exercise: Exercise) -> str:
    """A line for each decision, with a box for each of its rules; decisions alone in one line."""
    rules: dict[Decision, list[str]] = {}
    for choice, rule in rule_words(exercise).items():
        rules.setdefault(choice.decision, []).append(rule)
    lines = [
        _box(word(decision)) if named == [""] else f"{escape(word(decision))}: {_GAP.join(map(_box, named))}"
        for decision, named in rules.items()
    ]
    return ("<br>" if any(map(any, rules.values())) else _GAP).join(lines)


def _box(words: str) -> str:
    return f"☐&nbsp;{escape(words)}"


def _keep_whole(document: QTextDocument, first: int, writer: QPdfWriter) -> None:
    """Begins a new page where one of the texts, each a block from the `first` on, would be torn over two."""
    while (torn := _torn(document, first, writer)) is not None:
        cursor = QTextCursor(document.findBlockByNumber(torn))
        form = cursor.blockFormat()
        form.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(form)
        first = torn + 1


def _torn(document: QTextDocument, first: int, writer: QPdfWriter) -> int | None:
    """The first block that stands on two pages and would fit on one; laid out as `QTextDocument.print_` does it."""
    laid = document.clone()
    laid.documentLayout().setPaintDevice(writer)
    frame = laid.rootFrame().frameFormat()
    margin = int(_MARGIN_INCHES * writer.logicalDpiY())
    frame.setMargin(margin)
    laid.rootFrame().setFrameFormat(frame)
    height = writer.height()
    laid.setPageSize(QSizeF(writer.width(), height))
    for number in range(first, laid.blockCount()):
        place = laid.documentLayout().blockBoundingRect(laid.findBlockByNumber(number))
        if place.top() // height != (place.bottom() - 1) // height and place.height() <= height - 2 * margin:
            return number
    return None


def _policy_html(exercise: Exercise) -> Iterator[str]:
    """The policy without what it tells a program of its answer, line by line: headings in bold, list items with a dot."""
    for line in without_answer_form(exercise.policy_text).splitlines():
        mark, _, said = line.strip().partition(" ")
        said = said.strip()
        if said and len(mark) <= _MOST_MARKS and not mark.strip("#"):
            if said != exercise.policy_title:
                yield f"<p><b>{escape(said)}</b></p>"
        elif said and mark in ("-", "*"):
            yield f"<p>• {escape(said)}</p>"
        elif mark:
            yield f"<p>{escape(line)}</p>"
