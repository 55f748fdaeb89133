"""A small file of each format that needs a library or a reader of its own, for the bundle's test."""

from __future__ import annotations

import io
import zipfile
from typing import Final

TEXT: Final = "The casino near the bridge has free tea today."

_WORKBOOK: Final = {
    "[Content_Types].xml": """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
    "_rels/.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Items" sheetId="1" r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
 Target="worksheets/sheet1.xml"/></Relationships>""",
    "xl/worksheets/sheet1.xml": f"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>{TEXT}</t></is></c></row></sheetData></worksheet>""",
}


def _workbook() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in _WORKBOOK.items():
            archive.writestr(name, content)
    return packed.getvalue()


SAMPLES: Final[dict[str, bytes]] = {
    "text": TEXT.encode(),
    "markdown": f"# Post\n\n{TEXT}\n".encode(),
    "log": f"{TEXT}\n".encode(),
    "csv": f"id,text\n1,{TEXT}\n".encode(),
    "tsv": f"id\ttext\n1\t{TEXT}\n".encode(),
    "json": f'[{{"text": "{TEXT}"}}]'.encode(),
    "jsonl": f'{{"text": "{TEXT}"}}\n'.encode(),
    "html": f"<!doctype html><html><body><p>{TEXT}</p></body></html>".encode(),
    "xlsx": _workbook(),
}
"""By the format's name; each gives one item with `TEXT` in it."""
