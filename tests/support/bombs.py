"""Files that are made to stop, fill or crash whoever reads them: one function each, by the name of the file that it makes.

`write(folder, names)` makes them; each is small on the disk, whatever it unpacks to.
"""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import lzma
import random
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from backports import zstd

MB: Final = 1_000_000
Maker = Callable[[], bytes]
BOMBS: Final[dict[str, Maker]] = {}
"""By file name."""


def bomb(name: str) -> Callable[[Maker], Maker]:
    def add(maker: Maker) -> Maker:
        BOMBS[name] = maker
        return maker

    return add


def write(folder: Path, names: Iterable[str]) -> list[Path]:
    paths = []
    for name in names:
        path = folder / name
        path.write_bytes(BOMBS[name]())
        paths.append(path)
    return paths


def zipped(entries: dict[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", way) as packed:
        for name, data in entries.items():
            packed.writestr(name, data)
    return held.getvalue()


def zipped_zeros(name: str, size: int, around: dict[str, bytes] | None = None, chunk: bytes = b"\0" * MB) -> bytes:
    """An entry of many megabytes, never held whole."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for other, data in (around or {}).items():
            packed.writestr(other, data)
        with packed.open(name, "w", force_zip64=True) as stream:
            for _ in range(size // len(chunk)):
                stream.write(chunk)
    return held.getvalue()


def tarred(members: list[tuple[tarfile.TarInfo, bytes]]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as packed:
        for member, data in members:
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))
    return held.getvalue()


def member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: bytes, before: bytes = b"") -> bytes:
    return b'<?xml version="1.0"?>%s<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (before, W, body)


def pdf(objects: list[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, data in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d %s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, start)
    return bytes(out)


def page_of(stream: bytes, entries: bytes = b"") -> bytes:
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            b"<</Length %d %s>>stream\n%s\nendstream" % (len(stream), entries, stream),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
    )


# archives


@bomb("zeros.zip")
def _() -> bytes:
    return zipped_zeros("zeros.txt", 600 * MB)


@bomb("nested.zip")
def _() -> bytes:
    data = zipped({"a.txt": b"text"})
    for depth in range(40):
        data = zipped({f"{depth}.zip": data})
    return data


@bomb("many-nested.zip")
def _() -> bytes:
    data = zipped({"zeros.txt": b"\0" * 20 * MB})
    for _ in range(5):
        data = zipped({f"{number}.zip": data for number in range(16)})
    return data


@bomb("itself.zip")
def _() -> bytes:
    """Entries whose headers all point at the same compressed data."""
    data = zlib.compress(b"\0" * 30 * MB)[2:-4]
    crc = zlib.crc32(b"\0" * 30 * MB)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(data), 30 * MB, 1, 0) + b"a" + data
    entry = (
        struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(data), 30 * MB, 1, 0, 0, 0, 0, 0, 0) + b"a"
    )
    count = 60_000
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, count * len(entry), len(local), 0)
    return local + entry * count + end


@bomb("entries.zip")
def _() -> bytes:
    """More entries than are read, all of them empty."""
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0) + b"a"
    count = 300_000
    at = len(local) + count * len(entry)
    end = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, count * len(entry), len(local))
    end += struct.pack("<4sIQI", b"PK\6\7", 0, at, 1)
    end += struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return local + entry * count + end


@bomb("names.zip")
def _() -> bytes:
    names = [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\windows\\x.txt",
        "a/../../b.txt",
        "..\\c.txt",
        "x" * 60_000 + ".txt",
    ]
    return zipped(dict.fromkeys(names, b"text"))


@bomb("claims.zip")
def _() -> bytes:
    """Says that it holds one byte, and holds a hundred megabytes."""
    data = bytearray(zipped({"a.txt": b"a" * 100 * MB}))
    at = data.rindex(b"PK\1\2")
    data[at + 24 : at + 28] = struct.pack("<I", 1)
    data[22:26] = struct.pack("<I", 1)
    return bytes(data)


@bomb("cut.zip")
def _() -> bytes:
    return zipped({"a.txt": random.Random(1).randbytes(MB)})[: MB // 2]


@bomb("bzip2.zip")
def _() -> bytes:
    return zipped({"a.txt": b"a" * 60 * MB}, zipfile.ZIP_BZIP2)


@bomb("lzma.zip")
def _() -> bytes:
    return zipped({"a.txt": b"a" * 60 * MB}, zipfile.ZIP_LZMA)


@bomb("link.zip")
def _() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        info = zipfile.ZipInfo("link.txt")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        packed.writestr(info, "/etc/passwd")
    return held.getvalue()


@bomb("links.tar")
def _() -> bytes:
    kinds = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE)
    found = [(member(f"{number}.txt", kind, "/etc/passwd"), b"") for number, kind in enumerate(kinds)]
    return tarred([*found, (member("../../outside.txt"), b"text"), (member("/tmp/outside.txt"), b"text")])


@bomb("huge.tar")
def _() -> bytes:
    """A member that claims eight exabytes."""
    data = bytearray(tarred([(member("a.txt"), b"text")]))
    data[124:136] = b"\x80" + (8 * 10**18).to_bytes(11, "big")
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    return bytes(data)


@bomb("pax.tar")
def _() -> bytes:
    """A header of two gigabytes, of which nothing is there."""
    info = member("pax", tarfile.XHDTYPE)
    data = bytearray(tarred([(info, b"")]))
    data[124:136] = b"%011o\0" % (2 * 10**9)
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    return bytes(data)


@bomb("sparse.tar")
def _() -> bytes:
    data = bytearray(tarred([(member("a.txt", tarfile.GNUTYPE_SPARSE), b"")]))
    data[386:398] = b"%011o\0" % 0
    data[398:410] = b"77777777777\0"
    data[483:495] = b"77777777777\0"
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    return bytes(data)


@bomb("broken.tar")
def _() -> bytes:
    data = bytearray(tarred([(member(f"{number}.txt"), b"text " * 200) for number in range(20)]))
    data[512 * 12 : 512 * 13] = b"\xff" * 512
    return bytes(data)


@bomb("many.tar.gz")
def _() -> bytes:
    block = tarred([(member("a"), b"")])[:512]
    return gzip.compress(block * 20_000, 1)


@bomb("zeros.tar.xz")
def _() -> bytes:
    return lzma.compress(tarred([(member("zeros.txt"), b"\0" * 100 * MB)]), preset=0)


@bomb("zeros.txt.gz")
def _() -> bytes:
    return gzip.compress(b"a" * 100 * MB, 9) * 20


@bomb("rows.csv.gz")
def _() -> bytes:
    return gzip.compress(b"text\n" + b"x\n" * 50_000_000, 9)


@bomb("one-line.jsonl.gz")
def _() -> bytes:
    return gzip.compress(b'{"text": "' + b"a" * 300 * MB, 9)


@bomb("zeros.txt.bz2")
def _() -> bytes:
    return bz2.compress(b"\0" * 100 * MB)


@bomb("zeros.txt.xz")
def _() -> bytes:
    return lzma.compress(b"\0" * 100 * MB, preset=0)


@bomb("zeros.jsonl.zst")
def _() -> bytes:
    return zstd.compress(b"\0" * 500 * MB)


@bomb("window.jsonl.zst")
def _() -> bytes:
    """A frame that asks for a window of two gigabytes, and ends."""
    return b"\x28\xb5\x2f\xfd" + bytes([0x00, 21 << 3]) + b"\x03\x00\x00a" + b"\x02\x00\x10"


@bomb("cut.jsonl.zst")
def _() -> bytes:
    text = b"".join(b'{"text": "message %d"}\n' % number for number in range(200_000))
    return zstd.compress(text)[:-2_000]


@bomb("cut.csv.gz")
def _() -> bytes:
    return gzip.compress(b"text\n" + random.Random(1).randbytes(200_000).hex().encode())[:-500]


# documents


@bomb("inside.docx")
def _() -> bytes:
    """A document of 500 MB inside."""
    head, tail = document(b"|").split(b"|")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("word/document.xml", "w") as stream:
        stream.write(head)
        for _ in range(500):
            stream.write(b"<w:p><w:r><w:t>word word</w:t></w:r></w:p>" * 23_000)
        stream.write(tail)
    return held.getvalue()


@bomb("laughs.docx")
def _() -> bytes:
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 20))
    kind = b'<!DOCTYPE w:document [<!ENTITY a0 "ha">%s]>' % entities
    return zipped({"word/document.xml": document(b"<w:p><w:r><w:t>&a19;</w:t></w:r></w:p>", kind)})


@bomb("outside.docx")
def _() -> bytes:
    kind = b'<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return zipped({"word/document.xml": document(b"<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", kind)})


@bomb("deep.docx")
def _() -> bytes:
    return zipped({"word/document.xml": document(b"<w:p>" * MB + b"</w:p>" * MB)})


@bomb("cells.docx")
def _() -> bytes:
    return zipped({"word/document.xml": document(b"<w:tr><w:tc>" * 300_000 + b"</w:tc></w:tr>" * 300_000)})


@bomb("attributes.docx")
def _() -> bytes:
    attributes = b" ".join(b'a%d="x"' % number for number in range(500_000))
    return zipped({"word/document.xml": document(b"<w:p %s/>" % attributes)})


@bomb("one-name.docx")
def _() -> bytes:
    return zipped({"word/document.xml": document(b"<w:" + b"p" * 20 * MB + b"/>")})


@bomb("empty.docx")
def _() -> bytes:
    return zipped({"word/other.xml": b"<a/>"})


@bomb("relations.pptx")
def _() -> bytes:
    relation = b'<Relationship Id="r%d" Type="x/slide" Target="slides/s.xml"/>'
    names = range(100_000)
    rels = b"<Relationships>%s</Relationships>" % b"".join(relation % number for number in names)
    order = b"".join(b'<p:sldId id="1" r:id="r%d"/>' % number for number in names)
    return zipped(
        {
            "ppt/presentation.xml": b'<p:p xmlns:p="p" xmlns:r="r">%s</p:p>' % order,
            "ppt/_rels/presentation.xml.rels": rels,
            "ppt/slides/s.xml": b'<p:s xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:s>' % (b"x" * MB),
        }
    )


@bomb("spaces.odt")
def _() -> bytes:
    space = b'<text:s text:c="999"/>' * 400_000
    content = b'<o:d xmlns:o="o" xmlns:text="t"><text:p>a%sb</text:p></o:d>' % space
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})


@bomb("chapters.epub")
def _() -> bytes:
    book = b'<package><manifest><item id="a" href="a.html"/></manifest><spine>%s</spine></package>'
    return zipped(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": b'<c><rootfile full-path="b.opf"/></c>',
            "b.opf": book % (b'<itemref idref="a"/>' * 300_000),
            "a.html": b"<p>" + b"<b>" * 3 * MB,
        }
    )


_SHEET_KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"


def _spreadsheet(rows: str) -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<office:document-content xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
        f'xmlns:text="{space}text:1.0"><office:body><office:spreadsheet><table:table table:name="t">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": _SHEET_KIND, "content.xml": content.encode()})


@bomb("repeated.ods")
def _() -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
    return _spreadsheet(f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>')


@bomb("far.ods")
def _() -> bytes:
    empty = '<table:table-row table:number-rows-repeated="999999999"><table:table-cell/></table:table-row>'
    cell = '<table:table-cell table:number-columns-repeated="999999999"/><table:table-cell><text:p>x</text:p></table:table-cell>'
    return _spreadsheet(f"{empty}<table:table-row>{cell}</table:table-row>")


@bomb("unpacks.ods")
def _() -> bytes:
    return zipped_zeros("content.xml", 500 * MB, {"mimetype": _SHEET_KIND}, b" " * MB)


@bomb("cell.xlsx")
def _() -> bytes:
    sheet = b'<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    return zipped({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": sheet})


@bomb("braces.rtf")
def _() -> bytes:
    return b"{\\rtf1 " + b"{" * 5 * MB + b"}" * 5 * MB + b"}"


@bomb("words.rtf")
def _() -> bytes:
    return b"{\\rtf1 " + b"\\u8217\\'92" * 2 * MB + b"}"


# pdf


@bomb("pages-loop.pdf")
def _() -> bytes:
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>"])


@bomb("objects-loop.pdf")
def _() -> bytes:
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids 3 0 R/Count 3 0 R>>", b"3 0 R"])


@bomb("prev-loop.pdf")
def _() -> bytes:
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"], b"/Root 1 0 R/Prev 9")


@bomb("streams.pdf")
def _() -> bytes:
    """A page whose text unpacks from layers to gigabytes."""
    data = zlib.compress(b"BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaa) Tj ET\n" * 5 * MB, 9)
    return page_of(zlib.compress(data, 9), b"/Filter[/FlateDecode/FlateDecode]")


@bomb("forms.pdf")
def _() -> bytes:
    """Forms that draw one another, ten times each."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
        b"<</Length 5>>stream\n/X Do\nendstream",
        font,
    ]
    for number in range(6, 26):
        inner = b"/X Do " * 10
        resources = b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1 if number < 25 else 6)
        objects.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]%s/Length %d>>stream\n%s\nendstream"
            % (resources, len(inner), inner)
        )
    return pdf(objects)


@bomb("large-page.pdf")
def _() -> bytes:
    return page_of(b"BT /F1 9 Tf (text) Tj ET").replace(b"[0 0 612 792]", b"[0 0 9e9 9e9]")


@bomb("noise.pdf")
def _() -> bytes:
    data = bytearray(page_of(b"BT /F1 9 Tf (text) Tj ET"))
    chance = random.Random(3)
    for _ in range(60):
        data[chance.randrange(9, len(data))] = chance.randrange(256)
    return bytes(data)


# mail


@bomb("no-end.mbox")
def _() -> bytes:
    return b"From a@b Thu Nov  5 10:00:00 2026\nSubject: x\n\n" + b"a" * 150 * MB


@bomb("many.mbox")
def _() -> bytes:
    return b"From a@b Thu Nov  5 10:00:00 2026\n\n" * 40_000


@bomb("spaces.mbox")
def _() -> bytes:
    return (b"\nFrom " + b" " * 100_000 + b"\n") * 100


@bomb("nested.eml")
def _() -> bytes:
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (number, number) for number in range(3_000)
    )
    return b"From: a@b\nMIME-Version: 1.0\n" + parts + b"\ntext\n"


@bomb("forwarded.eml")
def _() -> bytes:
    return b"From: a@b\n" + b"Content-Type: message/rfc822\n\n" * 3_000 + b"\ntext\n"


@bomb("parts.eml")
def _() -> bytes:
    head = b'From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n'
    return head + b"--x\nContent-Type: text/csv; name=a.csv\n\ntext\na\n" * 50_000 + b"--x--\n"


@bomb("headers.eml")
def _() -> bytes:
    return b"".join(b"Received: from %d\n" % number for number in range(300_000)) + b"\ntext\n"


@bomb("address.eml")
def _() -> bytes:
    return b"From: " + b"(" * MB + b"a@b\nSubject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\ntext\n"


@bomb("quotes.eml")
def _() -> bytes:
    return b"From: a@b\n\n" + b"On 1.1. wrote\n" * 200_000


@bomb("charset.eml")
def _() -> bytes:
    return b'From: a@b\nContent-Type: text/plain; charset="idna"\n\n' + b"a." * 200_000


@bomb("attached.eml")
def _() -> bytes:

    inner = base64.encodebytes(zipped_zeros("zeros.txt", 300 * MB))
    head = b"From: a@b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n"
    return head + inner


@bomb("sectors.msg")
def _() -> bytes:
    """An OLE file whose directory leads back to itself."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 1, *[0xFFFFFFFF] * 126)
    root = "Root Entry\0".encode("utf-16-le").ljust(64, b"\0")
    entry = root + struct.pack("<HBBIII16sIQQIQ", 22, 5, 1, 0, 0, 0, bytes(16), 0, 0, 0, 0, 2**40)
    return bytes(header) + table + entry * 4


# web pages


@bomb("quotes.html")
def _() -> bytes:
    return "‹".encode() * (16 * 1024 * 1024 // 3)


@bomb("ends.html")
def _() -> bytes:
    return b"</a" * 5 * MB


SHORT: Final = (
    "zeros.zip", "many-nested.zip", "links.tar", "pax.tar", "rows.csv.gz", "window.jsonl.zst", "inside.docx", "laughs.docx",
    "pages-loop.pdf", "forms.pdf", "forwarded.eml", "attached.eml", "quotes.html",
)  # fmt: skip
"""Those that are tried by default: one of each kind."""
