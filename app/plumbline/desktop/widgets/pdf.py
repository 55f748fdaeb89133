"""Documents on paper: as PDF, in black on white."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from plumbline.files.atomic import unwritable, write_bytes

_DPI: Final = 150


def page_layout() -> QPageLayout:
    """A4 without margins: a document that is printed adds its own, with the number of the page in them."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def write_pdf(file: Path, title: str, draw: Callable[[QPdfWriter], object], creator: str = "Plumbline") -> None:
    """Writes what is drawn as a PDF.

    Raises:
        MachineError: the file can't be written.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout())
    writer.setTitle(title)
    writer.setCreator(creator)
    draw(writer)
    buffer.close()
    try:
        write_bytes(file, bytes(data.data()), private=False)
    except OSError as error:
        raise unwritable(file, error) from error
