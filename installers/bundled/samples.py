"""A small file of each format that needs a library or a reader of its own, for the bundle's test."""

from __future__ import annotations

import base64
import io
import tarfile
import zipfile
import zlib
from typing import Final

TEXT: Final = "The casino near the bridge has free tea today."

_OFFICE: Final = "http://schemas.openxmlformats.org"
_OPEN: Final = "urn:oasis:names:tc:opendocument:xmlns"
_LINKS: Final = f"{_OFFICE}/officeDocument/2006/relationships"


def _zip(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _tar() -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        member = tarfile.TarInfo("post.txt")
        member.size = len(TEXT)
        archive.addfile(member, io.BytesIO(TEXT.encode()))
    return packed.getvalue()


def _links(*targets: tuple[str, str, str]) -> str:
    """Relationships of an Office part: (id, kind, target)."""
    entries = "".join(
        f'<Relationship Id="{i}" Type="{_LINKS}/{kind}" Target="{target}"/>' for i, kind, target in targets
    )
    return f'<Relationships xmlns="{_OFFICE}/package/2006/relationships">{entries}</Relationships>'


def _types(*parts: tuple[str, str]) -> str:
    """The list of an Office file's parts: (name, kind)."""
    kinds = "".join(
        f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in parts
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    named = f'<Default Extension="rels" ContentType="{relations}"/>{kinds}'
    return f'<Types xmlns="{_OFFICE}/package/2006/content-types">{named}</Types>'


def _workbook() -> bytes:
    main = f"{_OFFICE}/spreadsheetml/2006/main"
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{text}</t></is></c></row>'
        for n, text in ((1, "text"), (2, TEXT))
    )
    sheets = '<sheets><sheet name="Items" sheetId="1" r:id="r1"/></sheets>'
    return _zip(
        {
            "[Content_Types].xml": _types(
                ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
                ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
            ),
            "_rels/.rels": _links(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_LINKS}">{sheets}</workbook>',
            "xl/_rels/workbook.xml.rels": _links(("r1", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
        }
    )


def _word() -> bytes:
    main = f"{_OFFICE}/wordprocessingml/2006/main"
    body = f"<w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body>"
    return _zip(
        {
            "[Content_Types].xml": _types(("/word/document.xml", "wordprocessingml.document.main")),
            "_rels/.rels": _links(("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f'<w:document xmlns:w="{main}">{body}</w:document>',
        }
    )


def _presentation() -> bytes:
    slide = f"{_OFFICE}/presentationml/2006/main"
    text = f"{_OFFICE}/drawingml/2006/main"
    names = f'xmlns:p="{slide}" xmlns:a="{text}"'
    shape = f"<p:sp><p:txBody><a:p><a:r><a:t>{TEXT}</a:t></a:r></a:p></p:txBody></p:sp>"
    order = '<p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst>'
    return _zip(
        {
            "[Content_Types].xml": _types(
                ("/ppt/presentation.xml", "presentationml.presentation.main"),
                ("/ppt/slides/slide1.xml", "presentationml.slide"),
            ),
            "_rels/.rels": _links(("r1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{slide}" xmlns:r="{_LINKS}">{order}</p:presentation>',
            "ppt/_rels/presentation.xml.rels": _links(("r1", "slide", "slides/slide1.xml")),
            "ppt/slides/slide1.xml": f"<p:sld {names}><p:cSld><p:spTree>{shape}</p:spTree></p:cSld></p:sld>",
        }
    )


def _open_document(kind: str, body: str) -> bytes:
    spaces = "".join(f' xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "text", "draw", "table"))
    content = f'<office:document-content{spaces} office:version="1.3"><office:body>{body}</office:body></office:document-content>'
    manifest = f'<manifest:manifest xmlns:manifest="{_OPEN}:manifest:1.0" manifest:version="1.3"/>'
    mime = f"application/vnd.oasis.opendocument.{kind}"
    return _zip({"mimetype": mime, "META-INF/manifest.xml": manifest, "content.xml": content})


def _sheet() -> bytes:
    rows = "".join(
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'
        "</table:table-row>"
        for words in ("text", TEXT)
    )
    table = f'<table:table table:name="A">{rows}</table:table>'
    return _open_document("spreadsheet", f"<office:spreadsheet>{table}</office:spreadsheet>")


def _book() -> bytes:
    package = "http://www.idpf.org/2007/opf"
    item = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    return _zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
            '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "book.opf": f'<package xmlns="{package}" version="3.0"><manifest>{item}</manifest>'
            '<spine><itemref idref="a"/></spine></package>',
            "a.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{TEXT}</p></body></html>',
        }
    )


def _pdf() -> bytes:
    drawn = f"BT /F1 12 Tf 20 100 Td ({TEXT}) Tj ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    text, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\n"
    return f"{text}{end}startxref\n{len(text)}\n%%EOF\n".encode("ascii")


_OUTLOOK: Final = (
    "eNrtVUtOwzAUnPQTYBdYsOiGLBEL1MCCHRJCILEAVahLRMSntF3QoCYg9TgcgRtwAzgCHISGea5TRZWgdkFCQCZ6tp8Te2znzfPz0+LL/UPtFRPYRhnDdAFu"
    "rs+hlTLHG/liwzRNpatCSwv8KhyggUOs4wgRErRgiybHnGF27ODyS+Ob6HAFPi44S4wuetyHz1JW1Wcr0e/P6XXJ1VZeR33t44q9LdWTqBFSR2pFA57Jd2AF"
    "NaWhpbG/pfz5sQ9P/FP8DES7mVW07+q6wN/HMeNdlO9jj6pJqIeBVfwso+pkczkW4x71xyGfHvV2Tf2JPkPcsdVXWo74JqAO65/MswpH8Zfzd5MFhD/GLfND"
    "zN23NV9Ik2eDFqj6I6yh5OTP01RzJvwBs+Oo3p/Kn929pvv2DPg3matM+asW/PLr3an8u1b7dy34Swb8gY4AU/45C36J1ZMc/w3jPWIpcZ8w7ltci6kO6jPE"
    "n/yrxkT+L+v2W5ES/xXeAfmRPJA="
)
"""A message as Outlook saves it, packed; tests/support/outlook.py makes such files."""
_PICTURE: Final = (
    "iVBORw0KGgoAAAANSUhEUgAAAR0AAABBAQAAAADEKk3uAAAB9UlEQVRIx+3VsWrcQBAGYAkVamK2SJNCWEWewmA0j5RAGhuMJQjEpevAoX0V2Y2u8ryCwgW2"
    "3YuaXVg0mV3tBfvuHKsIJAFfc2L0Ic0O898l9PLHJK/oH0UuXrtHdX9tiXCqZ5S8OUTuWUSHiHbIukXoxsAkPpviRznQd7gz8F4XXLNijfdXb3UdUKZLlye6"
    "0KKph7LRIjO+ZvIOk4tsgIAuFVpyym1VCxusaiydr5mxx/PLDcqALOLo0agA1MN1jeB8zY74cP1plBF1YqRmG1FyITzqhLUBNWV8Eo1UmPMZ1dv5SRSRpF9o"
    "uqIiInUc9QGtZgQz6in2dBuRIjuj1osZKTIjhtNFpAXPaeDXNfyu5iM3XnDN5BjmFBs35SS+aG58IIWd+QBTwTUrMEwcXt6nccnSqQXI5AuQE/937tB/6ydV"
    "+TsEMX3PIPUn0LrONTRrXecu58zpMteSl+Qp6qp0ANUNVTYBZ44j152m+6iXvM+qx5Ul4Mw5t8XSKrnXU0Aov1qqOHPOWimPoHTDqHmXUsWZCyhVsIfaM82r"
    "LflHpOLMedSejftoZSfYIRXQyh5BxOjWMIIdMvVRhDxF8IhPVxyiNu345nCaUs6Zc4Wfk7H7pzsZuBcNGd1w5iY/8RNnF+yTW7J0dgn6tgRtXv85/yr6CZxs"
    "R7G31Y7iAAAAAElFTkSuQmCC"
)
"""`TEXT` in two lines, as a PNG file."""

_MAIL: Final = f"From: a@example.org\nTo: b@example.org\nSubject: Tea\nDate: Sat, 1 Nov 2025 10:00:00 +0000\n\n{TEXT}\n"

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
    "pdf": _pdf(),
    "docx": _word(),
    "pptx": _presentation(),
    "ods": _sheet(),
    "odt": _open_document("text", f"<office:text><text:p>{TEXT}</text:p></office:text>"),
    "odp": _open_document(
        "presentation",
        "<office:presentation><draw:page><draw:frame><draw:text-box>"
        f"<text:p>{TEXT}</text:p></draw:text-box></draw:frame></draw:page></office:presentation>",
    ),
    "rtf": f"{{\\rtf1\\ansi {TEXT}}}".encode("ascii"),
    "epub": _book(),
    "eml": _MAIL.encode(),
    "mbox": f"From a@example.org Sat Nov  1 10:00:00 2025\n{_MAIL}\n".encode(),
    "msg": zlib.decompress(base64.b64decode(_OUTLOOK)),
    "zip": _zip({"post.txt": TEXT}),
    "tar": _tar(),
    "picture": base64.b64decode(_PICTURE),
}
"""By the format's name; each gives one item with `TEXT` in it, a picture where the system has tesseract."""
