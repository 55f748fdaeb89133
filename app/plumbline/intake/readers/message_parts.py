"""A message's items, whatever format it was saved in: its new text, what it quotes, its other version, and its attachments.

Quoted text is told from new text by the signs that mail programs leave: lines that begin with ">", and the line or the block of
headers that introduces an earlier message. It becomes an item of its own, so that nothing is lost where the signs mislead.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.content import ContentItem, Context, Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind
from plumbline.intake.items import mend
from plumbline.intake.readers.html import visible_text
from plumbline.intake.readers.html_guard import TooComplexError
from plumbline.intake.source import Source
from plumbline.tables.document import DocumentError

_INTRODUCTION: Final = re.compile(
    r"^(?:on|am|le|el|em|il|op|den|dnia|w dniu)\b.{0,200}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|"
    r"napisał\(a\)|napisał)[^\n]{0,80}:\s*$",
    re.IGNORECASE,
)
_ORIGINAL: Final = re.compile(
    r"^\s*-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|"
    r"messaggio originale|oorspronkelijk bericht|wiadomość oryginalna)\s*-{2,}\s*$|^\s*_{10,}\s*$",
    re.IGNORECASE,
)
_HEADERS: Final = re.compile(r"^\s*\**(?:from|von|de|da|van|od)\s*:\**\s*\S", re.IGNORECASE)
_MORE_HEADERS: Final = re.compile(
    r"^\s*\**(?:sent|gesendet|envoyé|enviado|inviato|verzonden|wysłano|date|datum|to|an|à|para|a|aan|do|subject|betreff|objet|asunto)\s*:",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w+")
_LOOKED_AT: Final = 400
_DIFFERENT: Final = 0.2
"""Share of a version's words that the other lacks, above which both are judged."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message; `detail` says why it can't be had."""

    name: str
    data: bytes | None
    detail: Message | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """A message, decoded.

    Attributes:
        plain: its plain text; None where it has none.
        html: its text as a web page; None where it has none.
    """

    external_id: str
    author: str
    written: str
    subject: str
    plain: str | None
    html: str | None
    attachments: Sequence[Attachment]
    notes: tuple[Message, ...] = ()


def items(source: Source, mail: Mail, where: Place) -> Iterator[ContentItem | Skip]:
    """The message's items; at least one, or a skip."""
    name = source.document.name
    origin = Origin(name, where, mend(mail.external_id)[0], mend(mail.author)[0].strip(), mend(mail.written)[0].strip())
    context = Context(title=mend(mail.subject)[0].strip())
    quotation = replace(origin, author="", written="")  # somebody else wrote it, before
    versions = list(_versions(source, mail, origin))
    for number, version in enumerate(versions):
        if isinstance(version, Skip):
            yield version
            continue
        new, quoted = parted(version)
        step = where if not number else where.at(PlaceKind.OTHER_VERSION)
        notes = (*mail.notes, *(_other(versions, number)))
        for text, place, said in ((new, step, origin), (quoted, step.at(PlaceKind.QUOTED), quotation)):
            if not text.strip() and (place is not step or quoted.strip()):
                continue
            entry = source.gate.item(text, replace(said, place=place), notes)
            yield entry if isinstance(entry, Skip) else replace(entry, context=context)
    if not versions and not mail.attachments:
        yield Skip(origin, SkipReason.EMPTY, Message("The message has no text."))
    for number, attachment in enumerate(mail.attachments, 1):
        yield from _attached(source, attachment, where.at(PlaceKind.ATTACHMENT, attachment.name or number))


def _versions(source: Source, mail: Mail, origin: Origin) -> Iterator[str | Skip]:
    """The text; where the message has it twice and the two differ, both."""
    shown: str | None = None
    if mail.html is not None:
        if len(mail.html) > source.options.max_whole_file_bytes:
            detail = Message(
                "Its HTML version has {chars} characters; the limit is {limit}.",
                chars=len(mail.html),
                limit=source.options.max_whole_file_bytes,
            )
            yield Skip(origin, SkipReason.TOO_LARGE, detail)
        else:
            try:
                shown = visible_text(mend(mail.html)[0])
            except TooComplexError:
                yield Skip(
                    origin, SkipReason.TOO_LARGE, Message("Its HTML version is nested too deeply and was not read.")
                )
    plain = mail.plain if mail.plain is not None and mail.plain.strip() else None
    if plain is not None:
        yield plain.replace("\r\n", "\n")
    if shown is not None and shown.strip() and (plain is None or _differs(plain, shown)):
        yield shown


def _differs(plain: str, shown: str) -> bool:
    first, second = (set(_WORD.findall(text.casefold())) for text in (plain, shown))
    return any(one and len(one - other) / len(one) > _DIFFERENT for one, other in ((first, second), (second, first)))


def _other(versions: Sequence[str | Skip], number: int) -> Iterator[Message]:
    if sum(isinstance(version, str) for version in versions) > 1:
        yield (
            Message("The message has two versions of its text that differ; the other one is an item of its own.")
            if not number
            else Message("This is the HTML version of the message; its plain text says something else.")
        )


def parted(text: str) -> tuple[str, str]:
    """New text, and what is quoted: all from the first introduction of an earlier message on, and lines that begin with ">"."""
    lines = text.split("\n")
    begun = False  # a message that is nothing but a quotation is its own text
    for at, line in enumerate(lines):
        if begun and _introduces(lines, at, line[:_LOOKED_AT]):
            return "\n".join(lines[:at]).rstrip(), "\n".join(lines[at:])
        begun = begun or bool(line.strip())
    quoted = [line for line in lines if line.startswith(">")]
    if not quoted or len(quoted) == sum(bool(line.strip()) for line in lines):
        return text, ""
    return "\n".join(line for line in lines if not line.startswith(">")), "\n".join(quoted)


def _introduces(lines: Sequence[str], at: int, line: str) -> bool:
    if _INTRODUCTION.match(line) or (
        at + 1 < len(lines) and _INTRODUCTION.match(f"{line} {lines[at + 1][:_LOOKED_AT]}")
    ):
        dated = any(char.isdigit() for char in line)  # web pages have no marks at the lines that they quote
        return dated or any(below.startswith(">") for below in lines[at + 1 : at + 6])
    if _ORIGINAL.match(line):
        return any(_HEADERS.match(below[:_LOOKED_AT]) for below in lines[at + 1 : at + 4])
    if _HEADERS.match(line):
        return sum(bool(_MORE_HEADERS.match(below[:_LOOKED_AT])) for below in lines[at + 1 : at + 6]) >= 2
    return False


def _attached(source: Source, attachment: Attachment, where: Place) -> Iterator[ContentItem | Skip]:
    origin = Origin(source.document.name, where)
    if attachment.data is None:
        yield Skip(origin, SkipReason.MALFORMED, attachment.detail or Message("The attachment is damaged."))
        return
    try:
        yield from source.inner(attachment.name, io.BytesIO(attachment.data), where)
    except DocumentError as error:
        yield Skip(origin, error.reason, error.detail)
