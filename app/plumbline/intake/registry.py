"""Which formats are read, one row each.

A new format is one module in `readers/` and one row here. Files with other endings are skipped and listed, never read as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.messages import Listing
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.readers import html, plain
from plumbline.tables.document import Document
from plumbline.tables.reading import TableKind


@dataclass(frozen=True, slots=True)
class Reader:
    """A format.

    Attributes:
        suffixes: endings of file names, in lower case, with the dot; the empty one is for names without any.
        split: what one item is by default.
        description: a sentence for the manual.
        text: the document's text in chunks, in constant memory or under a cap; None for formats that have only rows.
        table: how its rows are read; None for formats without.
        export: it is an export of messages, recognized by its content.
    """

    name: Format
    suffixes: tuple[str, ...]
    split: Split
    description: str
    text: Callable[[Document, IntakeOptions], Iterator[str]] | None
    table: TableKind | None = None
    export: bool = False


def _export(kind: Format, description: str, *suffixes: str) -> Reader:
    return Reader(kind, suffixes, Split.ROW, description, None, export=True)


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
    ),
    Reader(Format.XLSX, (".xlsx",), Split.ROW, "Workbooks, their first sheet: one item a row.", None, TableKind.XLSX),
    _export(Format.WHATSAPP, "WhatsApp's exported chats: one item a message."),
    _export(Format.TELEGRAM, "Telegram's exports in JSON or as web pages: one item a message."),
    _export(Format.DISCORD, "DiscordChatExporter's JSON, CSV and web pages: one item a message."),
    _export(Format.SLACK, "Slack's exports: one item a message."),
    _export(Format.SIGNAL, "Signal's export as plain text: one item a message."),
    _export(Format.MASTODON, "Mastodon's archive: one item a post."),
    _export(Format.BLUESKY, "Bluesky's posts in JSON or in a repository: one item a post.", ".car"),
    _export(Format.REDDIT, "Reddit's comments and submissions in JSON Lines: one item each."),
    _export(Format.FACEBOOK, "Facebook's and Instagram's exports in JSON: one item a message, post or comment."),
    _export(Format.YOUTUBE, "YouTube's comments from Google Takeout: one item a comment."),
    _export(Format.DISCOURSE, "Discourse's archives and topics: one item a post."),
)

PLAIN = READERS[0]
"""The reader for pasted text."""

SPREADSHEETS: Final = frozenset({".xls", ".xlsm", ".ods", ".numbers"})
"""Endings of tables that another program can save as CSV."""
DOCUMENTS: Final = frozenset({".docx", ".doc", ".odt", ".rtf", ".pages", ".pdf", ".epub"})
"""Endings of documents that another program can save as plain text."""

_BY_FORMAT = {reader.name: reader for reader in READERS}
_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}


def reader_for(suffix: str) -> Reader | None:
    """The reader of files with this ending (lower case, with its dot); None when there is none."""
    return _BY_SUFFIX.get(suffix)


def reader_of(kind: Format) -> Reader:
    """The reader of a format."""
    return _BY_FORMAT[kind]


def kinds_read() -> Listing:
    """The endings that are read, for messages."""
    return Listing(tuple(suffix.lstrip(".") for reader in READERS for suffix in reader.suffixes if suffix))
