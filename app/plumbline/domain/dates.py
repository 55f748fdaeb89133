"""The day for which a date stands, as its source writes it: in ISO 8601, in a mail's header, in seconds since 1970, in a table.

The day is the one that is written there, in the time zone of the source; a number of seconds is a day in UTC. What can be read in
two ways, such as 03/04/2024, is no day: neither reading is taken for the right one. Where points stand between the numbers, the day
comes first, as everywhere that writes dates so.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

_LONGEST: Final = 100
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_TOGETHER: Final = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T\d{2,6}\S*)?")
_SINCE_1970: Final = re.compile(r"(\d{9,10}|\d{13}|\d{16}|\d{19})(?:\.\d+)?")
_UNITS: Final = {9: 1, 10: 1, 13: 10**3, 16: 10**6, 19: 10**9}
_MAIL: Final = re.compile(r"(?:[A-Z][a-z]{2}, )?(0?[1-9]|[12][0-9]) ([A-Z][a-z]{2}) ([12][0-9]{3}) [0-9]")
"""The usual form of a mail's date, of which there can be a million: read in a fraction of the time that all forms take."""
_NUMBERS: Final = {name.capitalize(): f"{number:02}" for number, name in enumerate(_MONTHS, 1)}
_IN_EACH_MONTH: Final = "28"
_MONTH: Final = r"([A-Za-z]{3,9})\.?"
_TH: Final = r"(?:st|nd|rd|th)?"
_DAY_MONTH: Final = re.compile(rf"(?<![\d:])(\d{{1,2}}){_TH}[ -]{_MONTH},?[ -](\d{{4}}|\d\d)(?![\d:])")
_MONTH_DAY: Final = re.compile(rf"\b{_MONTH} +(\d{{1,2}}){_TH},? +(\d{{4}})(?!\d)")
_TIME_BETWEEN: Final = re.compile(
    rf"\b{_MONTH} +(\d{{1,2}}) +[\d:]{{5,8}} +(?:[A-Z]{{2,5}} +|[+-]\d{{4}} +)?(\d{{4}})(?!\d)"
)
_CENTURY: Final = 50  # of two digits in a mail's header (RFC 5322, 4.3): before it the years after 2000


def day_written(text: str) -> str:
    """The day in ISO 8601; "" where there is none, or more than one reading."""
    if (mail := _MAIL.match(text)) and (month := _NUMBERS.get(mail[2])) and (day := mail[1].zfill(2)) <= _IN_EACH_MONTH:
        return f"{mail[3]}-{month}-{day}"
    text = text[:_LONGEST].strip()
    if text[:1].isdecimal():
        if found := _YEAR_FIRST.match(text) or _TOGETHER.fullmatch(text):
            return _day(int(found[1]), int(found[2]), int(found[3]))
        if found := _YEAR_LAST.match(text):
            return _year_last(int(found[1]), int(found[3]), int(found[4]), pointed=found[2] == ".")
        if found := _SINCE_1970.fullmatch(text):
            return datetime.fromtimestamp(int(found[1]) // _UNITS[len(found[1])], UTC).date().isoformat()
    if found := _DAY_MONTH.search(text):
        return _named(int(found[1]), found[2], found[3])
    if found := _TIME_BETWEEN.search(text) or _MONTH_DAY.search(text):
        return _named(int(found[2]), found[1], found[3])
    return ""


def time_written(text: str) -> datetime | None:
    """The date and the time of day that are written there, in the time zone of the source; None where there is no such time.

    In ISO 8601, or as in a mail's header.
    """
    text = text[:_LONGEST].strip()
    try:
        if _YEAR_FIRST.match(text):
            return datetime.fromisoformat(text).replace(tzinfo=None) if ":" in text else None
        return parsedate_to_datetime(text).replace(tzinfo=None) if _MAIL.match(text) else None
    except ValueError:
        return None


def _year_last(first: int, second: int, year: int, *, pointed: bool) -> str:
    if pointed:
        return _day(year, second, first)
    readings = {_day(year, second, first), _day(year, first, second)} - {""}
    return readings.pop() if len(readings) == 1 else ""


def _named(day: int, month: str, year: str) -> str:
    name = month.lower()
    if name[:3] not in _MONTHS or not (name in _MONTHS or name in _NAMES or name == "sept"):
        return ""
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _CENTURY else 1900
    return _day(number, _MONTHS.index(name[:3]) + 1, day)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
