"""What kind of file begins with these bytes, whatever its name says: only kinds that can be told without a doubt."""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO, Final

from plumbline.intake.options import Format
from plumbline.intake.packed import way_of

HEAD_BYTES: Final = 512

_TAR_MAGIC: Final = slice(257, 262)
_OFFICE_PARTS: Final = {
    "word/document.xml": Format.DOCX,
    "ppt/presentation.xml": Format.PPTX,
    "xl/workbook.xml": Format.XLSX,
    "META-INF/container.xml": Format.EPUB,
}
_MIME_TYPES: Final = {
    b"application/vnd.oasis.opendocument.text": Format.ODT,
    b"application/vnd.oasis.opendocument.presentation": Format.ODP,
    b"application/vnd.oasis.opendocument.spreadsheet": Format.ODS,
    b"application/epub+zip": Format.EPUB,
}
_MAILBOX: Final = re.compile(rb"From \S[^\n]{0,200}?\d\d:\d\d[^\n]{0,60}\n(?:>From |>?[!-9;-~]{1,76}:[ \t\r\n])")
"""The line that a mailbox's messages begin with, and a header below it."""

_FIRST_HEADER: Final = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|X-Original-To|Message-ID|MIME-Version):", re.IGNORECASE
)
_HEADERS: Final = re.compile(rb"(?:(?:[!-9;-~]{1,76}:[^\n]*|[ \t]+\S[^\n]*)\n){3,}(?:\r?\n|[^\n]*\Z)")
"""Lines of headers, as a mail server writes them above a message, up to the text or to the end of what is looked at."""

_TWEETS: Final = re.compile(rb"window\.YTD\.(?:deleted_tweets?|tweets?|community_tweet|note_tweet)\.part\d+\s*=")
"""A script that is nothing but data: the posts in an archive of X, formerly Twitter."""

_PICTURES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")


def signature(head: bytes) -> Format | None:
    """The format that bytes begin as; office documents, which are zip files, come as `ZIP`."""
    if head.startswith(b"%PDF-"):
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.ZIP
    if head.startswith(b"{\\rtf"):
        return Format.RTF
    if head[_TAR_MAGIC] == b"ustar":
        return Format.TAR
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Format.MSG
    if _MAILBOX.match(head):
        return Format.MBOX
    if _FIRST_HEADER.match(head) and _HEADERS.match(head):
        return Format.EML
    if _TWEETS.match(head):
        return Format.JSON
    return Format.PICTURE if head.startswith(_PICTURES) else None


def is_binary(head: bytes) -> bool:
    """True for what only the extraction process reads."""
    return signature(head) is not None or way_of(head) is not None


def kind_of_zip(file: BinaryIO) -> Format:
    """What a zip file is: an office document by its parts, else an archive. Any damage makes it an archive."""
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as packed:
            names = set(packed.namelist())
            if "mimetype" in names and packed.getinfo("mimetype").file_size < 100:
                kind = _MIME_TYPES.get(packed.read("mimetype").strip())
                if kind is not None:
                    return kind
            return next((kind for part, kind in _OFFICE_PARTS.items() if part in names), Format.ZIP)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, IndexError):
        return Format.ZIP
