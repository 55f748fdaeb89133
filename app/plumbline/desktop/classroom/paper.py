"""An exercise as a sheet to print: a PDF with the policy, the texts, and boxes to tick."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.classroom import Exercise
from plumbline.files.atomic import unwritable, write_bytes

_MARGIN_MM = 18
_RESOLUTION = 300
_POINTS = 10
_INCH_POINTS = 72


def write_sheet(exercise: Exercise, file: Path) -> None:
    """Writes the PDF.

    Raises:
        MachineError: the file can't be written.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(exercise.title)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font = document.defaultFont()
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(sheet_html(exercise))
    document.print_(writer)
    buffer.close()
    try:
        write_bytes(file, bytes(data.data()), private=False)
    except OSError as error:
        raise unwritable(file, error) from error


def sheet_html(exercise: Exercise) -> str:
    """The sheet as Qt lays it out."""
    boxes = " &nbsp; ".join(f"☐ {escape(f'{word(one.decision)} {one.label}'.rstrip())}" for one in exercise.choices)
    why = escape(translate("Classroom", "Why:"))
    name = escape(translate("Classroom", "Name:"))
    parts = [
        f"<h2>{escape(exercise.title)}</h2><p>{name} ______________________</p>",
        f"<h3>{escape(exercise.policy_title)}</h3>",
        *(f"<p>{escape(line)}</p>" for line in exercise.policy_text.splitlines() if line.strip()),
        "<hr>",
    ]
    for number, text in enumerate(exercise.texts, 1):
        lines = "<br>".join(escape(line) for line in text.splitlines())
        parts.append(f"<p><b>{number}.</b> {lines}<br>{boxes}<br>{why} ____________________________________</p>")
    return "".join(parts)
