"""PDF documents: the text of each page in the order in which it was written, by PDFium.

A page without text that shows pictures is a scan: it is named as one, or recognised where that is on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from plumbline.domain import caps
from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.intake.items import mend
from plumbline.intake.readers import recognition
from plumbline.intake.source import Section, Source
from plumbline.tables.document import DocumentError

_BROKEN_WORD: Final = str.maketrans({"\ufffe": "-", "\x02": "-"})
"""What PDFium gives for the hyphen of a word that goes on in the next line; which of the two depends on its version."""

_NOTES_LOOKED_AT: Final = 10_000
_NO_STRING: Final = 2
"""Bytes of an empty string, with the zero at its end."""

_OBJECTS_LOOKED_AT: Final = 200
_DOTS_AN_INCH: Final = 300
_POINTS_AN_INCH: Final = 72


def sections(source: Source) -> Iterator[Section | Skip]:
    """One section a page; a page that can't be read is a skip."""
    data = b"".join(source.document.raw())
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(error) from error
    try:
        count = len(document)
        if count > caps.PAGES:
            detail = Message("It has {n} pages; the limit is {limit}.", n=count, limit=caps.PAGES)
            raise DocumentError(SkipReason.TOO_LARGE, detail)
        for number in range(count):
            source.document.work.check()
            yield _page(source, document, number, place(PlaceKind.PAGE, number + 1))
    finally:
        document.close()


def _page(source: Source, document: pypdfium2.PdfDocument, number: int, where: Place) -> Section | Skip:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return source.document.skip(SkipReason.MALFORMED, Message("The page is damaged."), where)
    try:
        found = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
        shown, _ = mend(found.translate(_BROKEN_WORD))
        beside = [mend(text)[0] for text in _written_on(page) if text]
        if shown.strip() or (beside and not _has_picture(page)):
            return Section(where, "\n\n".join(filter(str.strip, (shown, *beside))))
        if not _has_picture(page):
            return source.document.skip(SkipReason.EMPTY, Message("The page has no text."), where)
        if not source.options.ocr:
            return source.document.skip(SkipReason.SCANNED, recognition.scanned(), where)
        scan = recognition.section(source, _rendered(page), where)
        return replace(scan, text="\n\n".join((scan.text, *beside))) if isinstance(scan, Section) else scan
    except pypdfium2.PdfiumError:
        return source.document.skip(SkipReason.MALFORMED, Message("The page is damaged."), where)
    finally:
        page.close()


def _written_on(page: pypdfium2.PdfPage) -> Iterator[str]:
    """What people wrote on the page: notes and comments, and what they filled in forms, which are no part of its text."""
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _NOTES_LOOKED_AT)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            if kind not in (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP):
                yield _string_of(note, b"V" if kind == pdfium.FPDF_ANNOT_WIDGET else b"Contents").strip()
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def _string_of(note: pdfium.FPDF_ANNOTATION, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    if size <= _NO_STRING:
        return ""
    held = (pdfium.FPDF_WCHAR * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(note, key, held, size)
    return bytes(held).decode("utf-16-le", "replace").rstrip("\0").replace("\r", "\n")


def _has_picture(page: pypdfium2.PdfPage) -> bool:
    kinds = {pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_SHADING}
    for number, shown in enumerate(page.get_objects(max_depth=5)):
        if shown.type in kinds:
            return True
        if number > _OBJECTS_LOOKED_AT:
            break
    return False


def _rendered(page: pypdfium2.PdfPage) -> bytes:
    """The page as a grey picture (PGM), as large as text recognition likes it and the cap allows."""
    width, height = page.get_size()
    scale = _DOTS_AN_INCH / _POINTS_AN_INCH
    dots = width * height * scale * scale
    if dots > caps.PICTURE_PIXELS:
        scale *= (caps.PICTURE_PIXELS / dots) ** 0.5
    bitmap = page.render(scale=scale, grayscale=True)
    rows = memoryview(bitmap.buffer).cast("B")
    lines = (bytes(rows[row * bitmap.stride : row * bitmap.stride + bitmap.width]) for row in range(bitmap.height))
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(lines)


def _unopened(error: pypdfium2.PdfiumError) -> DocumentError:
    if error.err_code == pdfium.FPDF_ERR_PASSWORD:
        return DocumentError(SkipReason.PROTECTED, Message("It is protected by a password."))
    return DocumentError(SkipReason.MALFORMED, Message("It is not a PDF document, or it is damaged."))
