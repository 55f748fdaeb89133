"""Which formats are read, one row each.

A new format is one module in `readers/` and one row here. Files with other endings are skipped and listed, never read as text,
unless their first bytes say beyond doubt what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.messages import Listing, Message
from plumbline.intake import containers
from plumbline.intake.items import shown_path
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.packed import PACKED
from plumbline.intake.readers import epub, html, mail, office, outlook, pdf, pictures, plain, rtf
from plumbline.intake.source import Section, Source
from plumbline.tables.document import Document
from plumbline.tables.reading import TableKind


@dataclass(frozen=True, slots=True)
class Reader:
    """A format. It has text, sections, rows or entries of its own, or text and rows.

    Attributes:
        suffixes: endings of file names, in lower case, with the dot; the empty one is for names without any.
        split: what one item is by default.
        description: a sentence for the manual.
        text: the document's text in chunks, in constant memory or under a cap.
        table: how its rows are read.
        sections: its pages, slides or chapters, in reading order.
        entries: its items and skips, where what one item is can't be chosen: files in an archive, messages in a mailbox.
        confined: it is read in the extraction process.
        since: the version of the readers that brought it (`IntakeOptions.readers`).
        export: it is an export of messages, recognised by its content.
    """

    name: Format
    suffixes: tuple[str, ...]
    split: Split
    description: str
    text: Callable[[Document, IntakeOptions], Iterator[str]] | None = None
    table: TableKind | None = None
    sections: Callable[[Source], Iterator[Section | Skip]] | None = None
    entries: Callable[[Source], Iterator[ContentItem | Skip]] | None = None
    confined: bool = False
    since: int = 1
    export: bool = False

    @property
    def splits(self) -> bool:
        """True where a person can choose what one item is."""
        return self.text is not None or self.sections is not None


def _export(kind: Format, description: str, *suffixes: str, confined: bool = False) -> Reader:
    return Reader(kind, suffixes, Split.ROW, description, confined=confined, since=3, export=True)


READERS: tuple[Reader, ...] = (
    Reader(Format.TEXT, (".txt", ".text", ""), Split.FILE, "Plain text: one item a file.", plain.text),
    Reader(
        Format.MARKDOWN, (".md", ".markdown"), Split.FILE, "Markdown, as it is written: one item a file.", plain.text
    ),
    Reader(Format.LOG, (".log",), Split.LINE, "Logs: one item a line.", plain.text),
    Reader(Format.CSV, (".csv",), Split.ROW, "Tables: one item a row.", plain.text, TableKind.CSV),
    Reader(Format.TSV, (".tsv", ".tab"), Split.ROW, "Tables with tabs: one item a row.", plain.text, TableKind.TSV),
    Reader(Format.JSONL, (".jsonl", ".ndjson"), Split.ROW, "JSON Lines: one item a line.", plain.text, TableKind.JSONL),
    Reader(Format.JSON, (".json",), Split.ROW, "JSON: one item an element of its list.", plain.text, TableKind.JSON),
    Reader(
        Format.HTML,
        (".html", ".htm", ".xhtml"),
        Split.FILE,
        "Web pages, their visible text: one item a file.",
        html.text,
        confined=True,
    ),
    Reader(
        Format.XLSX,
        (".xlsx",),
        Split.ROW,
        "Workbooks: one item a row of one sheet; where they hold no table, one item a sheet.",
        table=TableKind.XLSX,
        confined=True,
        since=2,
    ),
    Reader(
        Format.ODS,
        (".ods",),
        Split.ROW,
        "OpenDocument spreadsheets, as the others.",
        table=TableKind.ODS,
        confined=True,
        since=4,
    ),
    Reader(
        Format.PARQUET,
        (".parquet",),
        Split.ROW,
        "Data sets in Parquet: one item a row. Needs pyarrow.",
        table=TableKind.PARQUET,
        confined=True,
        since=3,
    ),
    Reader(
        Format.PDF,
        (".pdf",),
        Split.PAGE,
        "PDF documents: one item a page.",
        sections=pdf.sections,
        confined=True,
        since=3,
    ),
    Reader(
        Format.DOCX,
        (".docx", ".docm"),
        Split.FILE,
        "Word documents: one item a document.",
        sections=office.word,
        confined=True,
        since=3,
    ),
    Reader(
        Format.ODT,
        (".odt",),
        Split.FILE,
        "OpenDocument texts: one item a document.",
        sections=office.open_text,
        confined=True,
        since=3,
    ),
    Reader(
        Format.RTF,
        (".rtf",),
        Split.FILE,
        "RTF documents: one item a document.",
        sections=rtf.sections,
        confined=True,
        since=3,
    ),
    Reader(
        Format.PPTX,
        (".pptx", ".pptm"),
        Split.PAGE,
        "Presentations: one item a slide, its notes included.",
        sections=office.slides,
        confined=True,
        since=3,
    ),
    Reader(
        Format.ODP,
        (".odp",),
        Split.PAGE,
        "OpenDocument presentations: one item a slide, its notes included.",
        sections=office.open_slides,
        confined=True,
        since=3,
    ),
    Reader(
        Format.EPUB,
        (".epub",),
        Split.PAGE,
        "E-books: one item a chapter.",
        sections=epub.sections,
        confined=True,
        since=3,
    ),
    Reader(
        Format.EML,
        (".eml",),
        Split.FILE,
        "Saved messages: the new text, what it quotes and each attachment as items.",
        entries=mail.message,
        confined=True,
        since=3,
    ),
    Reader(
        Format.MBOX,
        (".mbox", ".mbx"),
        Split.FILE,
        "Mailboxes: the messages one after the other.",
        entries=mail.mailbox,
        confined=True,
        since=3,
    ),
    Reader(
        Format.MSG,
        (".msg",),
        Split.FILE,
        "Messages saved by Outlook, as the others.",
        entries=outlook.message,
        confined=True,
        since=3,
    ),
    Reader(
        Format.ZIP,
        (".zip",),
        Split.FILE,
        "Archives: each file in them as a file of its own.",
        entries=containers.zip_entries,
        confined=True,
        since=3,
    ),
    Reader(
        Format.TAR,
        (".tar",),
        Split.FILE,
        "Archives: each file in them as a file of its own.",
        entries=containers.tar_entries,
        confined=True,
        since=3,
    ),
    Reader(
        Format.PICTURE,
        (".png", ".jpg", ".jpeg", ".tif", ".tiff"),
        Split.FILE,
        "Pictures, where text recognition is on: the text in them.",
        sections=pictures.sections,
        confined=True,
        since=3,
    ),
    _export(Format.WHATSAPP, "WhatsApp's exported chats: one item a message."),
    _export(Format.TELEGRAM, "Telegram's exports in JSON or as web pages: one item a message."),
    _export(Format.DISCORD, "DiscordChatExporter's JSON, CSV and web pages: one item a message."),
    _export(Format.SLACK, "Slack's exports: one item a message."),
    _export(Format.SIGNAL, "Signal's export as plain text: one item a message."),
    _export(Format.MASTODON, "Mastodon's archive: one item a post."),
    _export(Format.BLUESKY, "Bluesky's posts in JSON or in a repository: one item a post.", ".car", confined=True),
    _export(Format.REDDIT, "Reddit's comments and submissions in JSON Lines: one item each."),
    _export(Format.FACEBOOK, "Facebook's and Instagram's exports in JSON: one item a message, post or comment."),
    _export(Format.YOUTUBE, "YouTube's comments from Google Takeout: one item a comment."),
    _export(Format.DISCOURSE, "Discourse's archives and topics: one item a post."),
)

PLAIN = READERS[0]
"""The reader for pasted text."""

SPREADSHEETS: Final = frozenset({".xls", ".xlsm", ".ods", ".numbers"})
"""Endings of tables that another program can save as CSV."""

_BACKUPS: Final = frozenset({".crypt12", ".crypt14", ".crypt15", ".backup"})
"""Endings of the encrypted backups of WhatsApp and Signal."""

DOCUMENTS: Final = frozenset({".doc", ".ppt", ".pages", ".key", ".docx", ".odt", ".rtf", ".pdf", ".epub"})
"""Endings of documents that another program can save as plain text; a run of an older version lists those read now, too."""

_BY_FORMAT = {reader.name: reader for reader in READERS}
_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}


def reader_for(suffix: str, version: int) -> Reader | None:
    """The reader of files with this ending (lower case, with its dot) in a version of the readers; None when there is none."""
    reader = _BY_SUFFIX.get(suffix)
    return reader if reader is not None and reader.since <= version else None


def reader_of(kind: Format) -> Reader:
    """The reader of a format."""
    return _BY_FORMAT[kind]


def kinds_read() -> Listing:
    """The endings that are read, for messages."""
    suffixes = (*(suffix for reader in READERS for suffix in reader.suffixes if suffix), *sorted(PACKED))
    return Listing(tuple(suffix.lstrip(".") for suffix in suffixes))


def not_read(suffix: str) -> Message:
    """Why a file with this ending is not read."""
    if suffix in SPREADSHEETS:
        return Message(
            "Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file."
        )
    if suffix in DOCUMENTS:
        return Message(
            "Documents of this kind are not read. Save it as plain text in the program that opens it, and add that file."
        )
    if suffix in _BACKUPS:
        return Message(
            "It looks like the encrypted backup of a chat program, which can't be read. "
            "Export the chats as text in that program, and add that file."
        )
    if suffix == ".7z" or suffix == ".rar":
        return Message("Archives of this kind are not read. Unpack it, and add the folder.")
    return Message(
        "Files ending in “{suffix}” are not read. Those that are: {suffixes}.",
        suffix=shown_path(suffix),
        suffixes=kinds_read(),
    )
