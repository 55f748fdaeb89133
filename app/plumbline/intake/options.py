"""How content is read: one frozen set of choices, stored with the run.

The caps are part of the choices because they decide which items exist: a run that is resumed must read the same sequence again.
A cap never cuts an item; what is over it is left out whole and listed with its size.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message, sentences
from plumbline.tables.decoding import known_encoding
from plumbline.tables.dialect import known_delimiter

READERS_VERSION: Final = 5


class Split(StrEnum):
    """What one item is."""

    AUTO = "auto"  # as the format suggests: the registry names it for each
    FILE = "file"
    PAGE = "page"  # a page, slide, chapter or sheet of a document; in formats without, the file
    LINE = "line"
    PARAGRAPH = "paragraph"  # lines up to a blank line
    ROW = "row"  # a row of a table, an object of a JSON file; in formats without rows, a line


class Format(StrEnum):
    """How something is read; the registry has a reader for each."""

    TEXT = "text"
    MARKDOWN = "markdown"
    LOG = "log"
    CSV = "csv"
    TSV = "tsv"
    JSONL = "jsonl"
    JSON = "json"
    HTML = "html"
    XLSX = "xlsx"
    ODS = "ods"
    PARQUET = "parquet"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    PPTX = "pptx"
    ODP = "odp"
    EPUB = "epub"
    EML = "eml"
    MBOX = "mbox"
    MSG = "msg"
    ZIP = "zip"
    TAR = "tar"
    PICTURE = "picture"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    DISCORD = "discord"
    SLACK = "slack"
    SIGNAL = "signal"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    REDDIT = "reddit"
    FACEBOOK = "facebook"
    YOUTUBE = "youtube"
    DISCOURSE = "discourse"


class DateOrder(StrEnum):
    """Which number of a date such as 03/04/2024 is what, in exports that write dates in the phone's language."""

    AUTO = "auto"  # as the dates of the whole file allow
    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


MOST_BEFORE: Final = 200
"""Most messages before one that can go with it."""

_LISTS: Final = ("context", "exclude", "files")
"""Options of several texts."""


@dataclass(frozen=True, slots=True)
class IntakeOptions:
    """Choices for reading; `InputError` when a cap is not a positive number, or the encoding is not known.

    Attributes:
        text_column: name of the column (or JSON field, nested ones with dots) that holds the text; also its number from 1
            where no column has that name. None: found by its name, else the column with the longest text.
        delimiter: what stands between the cells of every csv and tsv file; None: found for each.
        sheet: the sheet of every workbook, by name or number from 1; None: the first that is a table.
        encoding: the encoding of every file; None: found for each.
        recursive: folders inside a chosen folder are read too.
        exclude: patterns (`*`, `?`, `[…]`) of what is left out of a chosen folder: a name, the way from that folder, or the whole
            path, with "/" on every system.
        read_as: the format of everything that is read, whatever its name; None: as its name says, and for standard input as its
            beginning says.
        max_row_chars: longest row of a table or a JSON file, all its columns together.
        max_whole_file_bytes: largest file of a format that can only be read whole (html).
        max_depth: deepest folder inside a chosen folder.
        date_order: of dates in WhatsApp's chats.
        messages_before: of chats, an item is a message with so many before it in its conversation.
        mend_encoding: text that looks encoded twice is put right before it is judged; else it is noted with the item.
        ocr: text in scanned pages and pictures is recognised by the system's tesseract.
        context: columns, and fields of `shown`, that the model is shown beside the text.
        files: of a chosen folder only these are read, in this order: their paths from there, with "/" between the steps. Empty:
            all.
        readers: which kinds of file are read: 1, of older versions, lacks workbooks and compressed files, 2 documents, mail,
            archives and exports of chats, 3 OpenDocument spreadsheets and workbooks without a table. A run whose reading an
            older version began is resumed with the kinds that it read; where a table is read otherwise now, the first text that
            differs ends the reading with an error.
    """

    split: Split = Split.AUTO
    text_column: str | None = None
    encoding: str | None = None
    recursive: bool = True
    read_as: Format | None = None
    max_item_chars: int = 2_000_000
    max_row_chars: int = 8_000_000
    max_whole_file_bytes: int = 16 * 1024 * 1024
    max_depth: int = 64
    readers: int = READERS_VERSION
    date_order: DateOrder = DateOrder.AUTO
    messages_before: int = 0
    mend_encoding: bool = False
    ocr: bool = False
    context: tuple[str, ...] = ()
    delimiter: str | None = None
    sheet: str | None = None
    exclude: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("max_item_chars", "max_row_chars", "max_whole_file_bytes", "max_depth", "readers"):
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise InputError(
                    Message("Unusable limit"), Message("The limit {name} must be a whole number above 0.", name=name)
                )
        if self.split not in list(Split):
            raise InputError(
                Message("Unknown split"),
                Message("One item can be: {splits}.", splits=Listing(tuple(Split), alternatives=True)),
            )
        object.__setattr__(self, "split", Split(self.split))
        if self.read_as is not None:
            if self.read_as not in list(Format):
                raise InputError(
                    Message("Unknown format"), Message("The formats are: {formats}.", formats=Listing(tuple(Format)))
                )
            object.__setattr__(self, "read_as", Format(self.read_as))
        if self.delimiter is not None:
            object.__setattr__(self, "delimiter", known_delimiter(self.delimiter))
        if self.date_order not in list(DateOrder):
            raise InputError(
                Message("Unknown order of dates"),
                Message("The orders are: {orders}.", orders=Listing(tuple(DateOrder))),
            )
        object.__setattr__(self, "date_order", DateOrder(self.date_order))
        before = self.messages_before
        if not isinstance(before, int) or isinstance(before, bool) or not 0 <= before <= MOST_BEFORE:
            raise InputError(
                Message("Unusable number of messages"),
                Message("Between 0 and {most} messages can go before an item.", most=MOST_BEFORE),
            )
        if self.encoding is not None:
            object.__setattr__(self, "encoding", known_encoding(self.encoding))

    def to_json(self) -> str:
        """Keys are in a fixed order. In ASCII: a file's name may hold what can't be stored as it is."""
        return json.dumps(dataclasses.asdict(self))

    @classmethod
    def from_json(cls, text: str) -> IntakeOptions:
        """A key that is missing has its default; `InputError` when the text is no such object, or a value can't be used."""
        try:
            data = json.loads(text)
        except ValueError as error:
            raise _unreadable(Message("They are not JSON.")) from error
        if not isinstance(data, dict):
            raise _unreadable(Message("They are not a JSON object."))
        fields = {field.name: field.type for field in dataclasses.fields(cls)}
        for key, value in data.items():
            if key not in fields:
                raise _unreadable(Message("This version does not know “{key}”.", key=key))
            if not _fits(key, value):
                raise _unreadable(Message("The value of “{key}” is of the wrong kind.", key=key))
        data.setdefault("readers", 1)
        if "split" in data:
            data["split"] = Split(data["split"])
        for key in _LISTS:
            data[key] = tuple(data.get(key, ()))
        return cls(**data)


def _fits(key: str, value: object) -> bool:
    if key == "split":
        return value in list(Split)
    if key == "read_as":
        return value is None or value in list(Format)
    if key in {"text_column", "delimiter", "sheet", "encoding"}:
        return value is None or isinstance(value, str)
    if key == "date_order":
        return value in list(DateOrder)
    if key in _LISTS:
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    if key in {"recursive", "mend_encoding", "ocr"}:
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool)


def _unreadable(why: Message) -> InputError:
    return InputError(
        Message("Unreadable reading options"),
        sentences(Message("The options stored with this run can't be used."), why),
        Message("The run was made by another version of the program, or its record was changed."),
    )
