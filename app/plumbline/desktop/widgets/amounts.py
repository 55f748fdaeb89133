"""Sizes, shares and times in the words and digits of the window's language. The command line shows the same figures."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from plumbline.desktop.shell.i18n import translate
from plumbline.domain.dates import day_written, time_written

_KB, _MINUTE, _HOUR = 1000, 60, 3600


def size_text(count: int, *, about: bool = False) -> str:
    """A number of bytes, in units of 1,000: "12.1 GB", and "≈ 12.1 GB" when it is not known to the byte."""
    text = QLocale().formattedDataSize(count, 0 if count < _KB else 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"≈ {text}" if about else text


def duration_text(seconds: float) -> str:
    """A time that is left: "about 5 min", "about 2 h 10 min", "less than a minute"."""
    if seconds < _MINUTE:
        return translate("Amounts", "less than a minute")
    if seconds < _HOUR:
        return translate("Amounts", "about {minutes} min").format(minutes=number_text(round(seconds / _MINUTE)))
    hours, rest = divmod(round(seconds / _MINUTE), 60)
    return translate("Amounts", "about {hours} h {minutes} min").format(
        hours=number_text(hours), minutes=number_text(rest)
    )


def number_text(number: int) -> str:
    """A whole number with the language's grouping: "1,488"."""
    return QLocale().toString(number)


def decimal_text(number: float, digits: int = 1) -> str:
    """A number with a fixed count of digits after the decimal point: "0.9"."""
    return QLocale().toString(number, "f", digits)


def percent_text(share: float, digits: int = 0) -> str:
    """A share from 0 to 1 in per cent: "92 %"."""
    words = translate("Amounts", "{number} %").replace("%", QLocale().percent())
    return words.format(number=decimal_text(share * 100, digits))


def moment_text(recorded: str) -> str:
    """A stored time as the window's language writes it, in local time; "" for none."""
    return local_time_text(datetime.fromisoformat(recorded)) if recorded else ""


def moment_alone(recorded: str) -> str:
    """As `moment_text`, at the beginning of a line of a list: its painter would frame the marks of direction."""
    return moment_text(recorded).strip("\u2067\u2069")


def local_time_text(moment: datetime) -> str:
    """A time with its zone as the window's language writes it, in local time."""
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return _isolated(QLocale().toString(local, QLocale.FormatType.ShortFormat))


def written_text(written: str) -> str:
    """A date that a source wrote, in its own time zone, as the window's language writes it; what can't be read is left as it is."""
    if (time := time_written(written)) is not None:
        clock = QTime(time.hour, time.minute)
        short = QLocale().toString(
            QDateTime(QDate(time.year, time.month, time.day), clock), QLocale.FormatType.ShortFormat
        )
    elif ":" not in written and (day := day_written(written)):
        short = QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)
    else:
        return written
    return short


def _isolated(text: str) -> str:
    """Keeps what is written from right to left together when it stands between names in Latin letters."""
    return f"\u2067{text}\u2069" if _from_right_to_left() else text


def left_to_right(text: str) -> str:
    """Keeps the order of figures and signs, as in "92 % (74–98 %)", in a text that is written from right to left."""
    return f"\u2066{text}\u2069" if _from_right_to_left() else text


def _from_right_to_left() -> bool:
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
