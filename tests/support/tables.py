"""Tables for tests: from text or bytes to examples, and a workbook of any rows."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from plumbline.tables.document import Document
from plumbline.tables.reading import SUFFIXES, Table, read_examples

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def examples(data: str | bytes, suffix: str) -> Table:
    """A file of examples with these contents."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return read_examples(Document("file", io.BytesIO(raw)), SUFFIXES[suffix])


def sheet_xml(rows: Sequence[Sequence[str]]) -> str:
    """A sheet with inline texts (ECMA-376)."""
    cells = "".join(
        f'<row r="{r}">'
        + "".join(
            f'<c r="{chr(ord("A") + c)}{r}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
            for c, cell in enumerate(row)
            if cell
        )
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    return f"<worksheet {MAIN}><sheetData>{cells}</sheetData></worksheet>"


def workbook(*sheets: Sequence[Sequence[str]] | str) -> bytes:
    """A minimal xlsx file; a sheet is its rows, or its XML."""
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{KIND}.worksheet+xml"/>' for n in numbers
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
        + "".join(f'<sheet name="sheet {n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
        )
        + "</Relationships>",
    }
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet if isinstance(sheet, str) else sheet_xml(sheet)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()
