"""Filtering by when a verdict was given: common spans of days, or any two days. Days are local, not in UTC."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from plumbline.desktop.shell.i18n import mark, translate

SPANS: Final = (
    (1, mark("History", "Today")),
    (7, mark("History", "Last 7 days")),
    (30, mark("History", "Last 30 days")),
    (365, mark("History", "Last 365 days")),
)


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one day to another, both included; or a number of days up to today."""

    last: int = 0
    first: date | None = None
    until: date | None = None

    def bounds(self, today: date | None = None) -> tuple[datetime | None, datetime | None]:
        """The moment from which it runs and the moment before which it ends, both with their zone."""
        if self.last:
            return _midnight((today or datetime.now().astimezone().date()) - timedelta(days=self.last - 1)), None
        until = _midnight(self.until + timedelta(days=1)) if self.until else None
        return (_midnight(self.first) if self.first else None), until

    @property
    def text(self) -> str:
        for last, words in SPANS:
            if last == self.last:
                return translate("History", words)
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        first, until = (
            locale.toString(QDate(day.year, day.month, day.day), short) if day else ""
            for day in (self.first, self.until)
        )
        return f"{first} – {until}"


class DateRangeDialog(QDialog):
    """Asks for two days."""

    def __init__(self, parent: QWidget, done: Callable[[DateRange], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "Date range"))
        today = QDate.currentDate()
        self.first, self.until = QDateEdit(today.addMonths(-1)), QDateEdit(today)
        form = QFormLayout(self)
        for edit, text in ((self.first, translate("History", "From")), (self.until, translate("History", "To"))):
            edit.setCalendarPopup(True)
            edit.setAccessibleName(text)
            form.addRow(text, edit)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("History", "Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.accepted.connect(lambda: done(self._range()))

    def _range(self) -> DateRange:
        first, until = sorted(
            date(day.year(), day.month(), day.day()) for day in (self.first.date(), self.until.date())
        )
        return DateRange(first=first, until=until)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
