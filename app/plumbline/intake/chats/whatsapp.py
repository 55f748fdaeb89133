"""WhatsApp's "export chat": a text file, on iOS `_chat.txt` in a zip.

Shape: public exports and parsers of them; WhatsApp documents none. iOS writes `[14/08/2023, 09:15:32] Name: text`, Android
`14/08/2023, 14:30 - Name: text`, each with the date, the separators and the halves of the day of the phone's language
(`[12.3.2022 klo 14.08.18]`, `8/14/23, 2:30 PM`). Lines without such a beginning go on with the message before. A line without a
name is WhatsApp's own; on iOS those have a name and begin with U+200E.

The file is read twice: whether its days or its months come first shows only over the whole of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from plumbline.domain.content import Origin, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats import whatsapp_words as words
from plumbline.intake.chats.post import (
    ATTACHMENT,
    EDITED,
    WHOLE,
    Entry,
    Omission,
    Post,
    Remark,
    deleted,
    no_text,
    system,
)
from plumbline.intake.items import too_long
from plumbline.intake.options import DateOrder, IntakeOptions
from plumbline.tables.document import Document
from plumbline.tables.lines import Held, lines

_MARK = "\u200e"
_HEAD = re.compile(
    r"[\ufeff\u200e\u200f\u202a-\u202e]*(?P<open>\[)?"
    r"(?P<a>\d{1,4})(?P<sep>[./\-年]|년 )\s?(?P<b>\d{1,2})(?:[./\-月]|월 )\s?(?P<c>\d{1,4})(?:[.日]|일)?[,،]?"
    r"(?:\s?г\.,?)?\s(?:(?P<word>[^\W\d_]{1,8}\.?)\s?)?(?P<hour>\d{1,2})[:.٫](?P<minute>\d{2})(?:[:.٫](?P<second>\d{2}))?"
    r"(?:\s?(?P<half>[^\W\d_]\.?(?:\s?[^\W\d_]\.?){0,6}))?"
    r"(?P<close>\])?(?P<dash>\s[-–]\s|:\s|,\s)?\s?(?P<rest>.*)",
    re.DOTALL,
)
_TIME_FIRST = re.compile(
    r"\A(?P<open>[\ufeff\u200e\u200f\u202a-\u202e]*\[?)(?P<time>\d{1,2}:\d{2}(?::\d{2})?),? "
    r"(?P<date>\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4})(?=\]| [-–] )"
)
"""How Vietnamese phones write it, "21:05, 14/03/2024 - Name: text"; read as if the date stood first."""

_YEARS = range(2009, 2100)
"""In other calendars it is another year; such a time is kept as it is written."""

_QUOTES = re.compile('["“”„«»]')
_BEGINNING = 120
"""A header is no longer than so many characters."""

_FEW = 3


class _Order(StrEnum):
    """Which number of a date is what."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, slots=True)
class _Style:
    """What all headers of a file have in common; a line of another style is part of a message."""

    bracket: bool
    separator: str
    dash: str
    seconds: bool
    half: bool


@dataclass(frozen=True, slots=True)
class _Survey:
    """What the first reading of the file found; `order` is None where nothing tells."""

    style: _Style | None
    order: _Order | None
    other: _Order | None


def looks_like(beginning: list[str]) -> bool:
    """True where the first lines are a chat: at least two begin with the same kind of header, the first of them near the top."""
    if not any(_header(line) for line in beginning[:_FEW]):
        return False
    headers = [found for line in beginning if (found := _header(line))]
    styles = [_style(found) for found in headers]
    most = max(styles.count(style) for style in styles)
    filled = sum(1 for line in beginning if line.strip())
    named = any(": " in found["rest"] or found["rest"].startswith(_MARK) for found in headers)
    return named and (most >= 2 or filled <= _FEW)


def read(document: Document, options: IntakeOptions) -> Iterator[Entry]:
    """Messages in the order of the file; a line that stands above the first has no author."""
    survey = _survey(document, options)
    if survey.style is None:
        detail = Message("No line in it begins with a date, a time and a name, as in a chat that WhatsApp exported.")
        yield Omission(WHOLE, SkipReason.MALFORMED, detail)
        return
    order = _Order(options.date_order.value) if options.date_order is not DateOrder.AUTO else survey.order
    yield Remark(_order_note(order, survey, options))
    before: date | None = None
    for number, (header, body) in enumerate(_messages(document, survey.style, options), 1):
        if header is None:
            if body is not None and body.strip():
                lead = Message("It stands above the first message, so that nobody is named as its author.")
                yield Post(number, body, notes=(lead,))
            continue
        day, written = _time(header, order)
        notes: list[Message] = []
        if day is not None and before is not None and day < before:
            notes.append(
                Message(
                    "Its date is before that of the message above it: it may be a part of that message that looks like a new one."
                )
            )
        before = day or before
        if body is None:
            refused = too_long(Origin(""), options.max_item_chars, options.max_item_chars, more=True)
            yield Omission(number, SkipReason.TOO_LARGE, refused.detail or Message("It is too long."), "", "", written)
        else:
            yield _post(number, body, written, notes)


def _post(number: int, body: str, written: str, notes: list[Message]) -> Post | Omission:
    author, text = _author(body)
    # A colon inside quotation marks stands in a notice of WhatsApp's: Bob changed the group name to "A: B"
    if not author or len(_QUOTES.findall(author)) % 2:
        return system(number, "", "", written)
    marked = text.startswith(_MARK)
    text = text.removeprefix(_MARK)
    plain = text.strip().rstrip(".").lower()
    if plain in words.DELETED:
        return deleted(number, "", author, written)
    if plain in words.MEDIA and (marked or plain.startswith("<") or plain == "null"):
        return no_text(number, "", author, written)
    if marked and (words.ENCRYPTED.search(text) or words.EVENT.search(text)) and "\n" not in text.strip():
        return system(number, "", author, written)
    shortened = words.EDITED.sub("", text)
    if shortened != text:
        notes.append(EDITED)
    without = words.ATTACHED.sub("", shortened)
    if without == shortened and (file := words.FILE.match(shortened)):
        without = shortened[file.end() :]
    if without != shortened:
        notes.append(ATTACHMENT)
    text = without.strip()
    if not text:
        return no_text(number, "", author, written)
    if marked and not words.ATTACHED.search(body) and not words.FILE.match(shortened):
        notes.append(Message("It begins with the mark of WhatsApp's own messages (U+200E), but is not a known one."))
    return Post(number, text, "", author, written, notes=tuple(notes))


def _author(body: str) -> tuple[str, str]:
    """The name before the first ": " of the first line, and the rest; no name where there is none."""
    line, end, after = body.partition("\n")
    name, colon, text = line.partition(": ")
    if not colon and line.rstrip().endswith(":"):
        name, colon, text = line.rstrip()[:-1], ":", ""
    if not colon or not name.strip():
        return "", body
    return name.strip().strip("\u200e\u200f\u202a\u202b\u202c"), text + end + after


def _messages(
    document: Document, style: _Style, options: IntakeOptions
) -> Iterator[tuple[re.Match[str] | None, str | None]]:
    """Each message's header, and what stands behind it with the lines below; None for a message over the cap."""
    header: re.Match[str] | None = None
    held = Held(options.max_item_chars)
    for line in lines(document.text(), options.max_row_chars):
        found = _header(line.text) if line.text is not None else None
        if found is not None and _style(found) == style:
            if header is not None or held.chars:
                yield header, _body(held)
            header = found
            held.add(found["rest"])
        elif line.text is None:
            held.count(line.chars)
        else:
            held.add(line.text)
    if header is not None or held.chars:
        yield header, _body(held)


def _body(held: Held) -> str | None:
    text = held.take(0).text
    return None if text is None else text.rstrip("\r\n")


def _header(line: str | None) -> re.Match[str] | None:
    """The header of a line, on a copy with plain spaces before the name."""
    if not line or not any(char.isdigit() for char in line[:12]):
        return None
    plain = line[:_BEGINNING].replace("\u202f", " ").replace("\xa0", " ") + line[_BEGINNING:]
    found = _HEAD.match(_TIME_FIRST.sub(r"\g<open>\g<date>, \g<time>", plain, count=1))
    if found is None:
        return None
    if found["open"]:
        return found if found["close"] else None
    return found if found["dash"] and not found["close"] else None


def _style(header: re.Match[str]) -> _Style:
    half = bool(header["half"] or (header["word"] and _half(header["word"])))
    dash = "" if header["open"] else (header["dash"] or "").strip()
    return _Style(bool(header["open"]), header["sep"].strip(), dash, bool(header["second"]), half)


def _survey(document: Document, options: IntakeOptions) -> _Survey:
    """The style of the first header, and the order that the dates of all headers of that style allow."""
    style: _Style | None = None
    dates: list[tuple[int, int, int]] = []
    for line in lines(document.text(), options.max_row_chars):
        header = _header(line.text)
        if header is None:
            continue
        style = style or _style(header)
        triple = (int(header["a"]), int(header["b"]), int(header["c"]))
        if _style(header) == style and (not dates or dates[-1] != triple):
            dates.append(triple)
    return _Survey(style, *_order(dates))


def _order(dates: list[tuple[int, int, int]]) -> tuple[_Order | None, _Order | None]:
    """The order of day and month, and the other one that no date contradicts; None and both where nothing tells.

    First what a calendar allows; then, of orders that it does not decide, the one in which time goes back less often.
    """
    if not dates:
        return None, None
    kinds = [order for order in _Order if all(_day(triple, order) for triple in dates)]
    if not kinds:
        # Some line that only looks like a header: what suits most of the dates.
        counts = {order: sum(1 for triple in dates if _day(triple, order)) for order in _Order}
        best = max(counts, key=lambda order: counts[order])
        return best, None
    if len(kinds) == 1:
        return kinds[0], None
    back = {}
    for order in kinds[:2]:
        days = [day for triple in dates if (day := _day(triple, order))]
        back[order] = sum(1 for earlier, later in pairwise(days) if later < earlier)
    first, second = sorted(back, key=lambda order: back[order])
    if back[first] == back[second]:
        return None, None
    return first, second


def _day(triple: tuple[int, int, int], order: _Order) -> date | None:
    a, b, c = triple
    match order:
        case _Order.DMY:
            day, month, year = a, b, c
        case _Order.MDY:
            month, day, year = a, b, c
        case _Order.YMD:
            year, month, day = a, b, c
    if (order is _Order.YMD) != (triple[0] > 31):
        return None
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def _order_note(order: _Order | None, survey: _Survey, options: IntakeOptions) -> Message:
    shown = {
        _Order.DMY: Message("day, month, year"),
        _Order.MDY: Message("month, day, year"),
        _Order.YMD: Message("year, month, day"),
    }
    if order is None:
        return Message(
            "Whether its dates have the day or the month first can't be told from this file: they are kept as they are written. "
            "Say which it is."
        )
    if options.date_order is not DateOrder.AUTO:
        return Message("Its dates are read as {order}, as chosen.", order=shown[order])
    if survey.other is not None:
        return Message(
            "Its dates are read as {order}, because time then goes forward; {other} is possible too.",
            order=shown[order],
            other=shown[survey.other],
        )
    return Message("Its dates are read as {order}.", order=shown[order])


def _time(header: re.Match[str], order: _Order | None) -> tuple[date | None, str]:
    """The day, and the time in ISO 8601 without a zone; as it is written where the order is not known."""
    raw = _raw(header)
    if order is None:
        return None, raw
    day = _day((int(header["a"]), int(header["b"]), int(header["c"])), order)
    hour = int(header["hour"])
    half = _half(header["half"] or "") or _half(header["word"] or "")
    if (
        day is None
        or day.year not in _YEARS
        or hour > 23
        or int(header["minute"]) > 59
        or (header["half"] and not half)
    ):
        return day, raw
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    seconds = f":{int(header['second']):02}" if header["second"] else ""
    return day, f"{day.isoformat()}T{hour:02}:{int(header['minute']):02}{seconds}"


def _raw(header: re.Match[str]) -> str:
    end = header.end("half") if header["half"] else header.end("second") if header["second"] else header.end("minute")
    return header.string[header.start("a") : end].strip()


def _half(text: str) -> str:
    plain = text.replace(".", "").replace(" ", "").lower()
    return "pm" if plain in words.AFTERNOON else "am" if plain in words.MORNING else ""
