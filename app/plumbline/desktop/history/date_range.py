"""Filtering by day: when a verdict was given, or when content was written. Common spans of days, or from one day to another."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialogButtonBox, QFormLayout, QWidget

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.amounts import local_time_text
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.days import beginning, day_after, day_before, here
from plumbline.store.results.saved_searches import first_moment

SPANS: Final = (
    (1, mark("History", "Today")),
    (7, mark("History", "Last 7 days")),
    (30, mark("History", "Last 30 days")),
    (365, mark("History", "Last 365 days")),
)
_SHORT_YEAR: Final = re.compile("(?<!y)yy(?!y)")
_LAST: Final = QDate(9998, 12, 31)
"""The day after a day must be a date, too."""


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one day on and before another, either of them open; or a number of days up to today. Days are local, not in UTC.

    Attributes:
        moments: instead of days, where they are none of this place: those of a search that was saved elsewhere.
    """

    last: int = 0
    first: date | None = None
    before: date | None = None
    moments: tuple[datetime | None, datetime | None] | None = None

    def bounds(self, today: date | None = None) -> tuple[datetime | None, datetime | None]:
        """The moment from which it runs and the moment before which it ends, both with their zone."""
        if self.moments is not None:
            return self.moments
        if self.last:
            return first_moment(self.last, today), None
        return (beginning(self.first) if self.first else None), (beginning(self.before) if self.before else None)

    @property
    def last_day(self) -> date | None:
        """The last day that is included."""
        return day_before(self.before) if self.before else None

    @property
    def text(self) -> str:
        for last, words in SPANS:
            if last == self.last:
                return translate("History", words)
        if self.moments is not None:
            first, until = (local_time_text(one) if one else "" for one in self.moments)
            return _between(first, until)
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        first, until = (locale.toString(_shown(day), short) if day else "" for day in (self.first, self.last_day))
        return _between(first, until)


UNDATED: Final = DateRange()
"""Neither end: what has no date that can be read."""


def date_range(since: datetime | None, before: datetime | None) -> DateRange | None:
    """The days that these moments bound, or the moments where they begin no day here; None for neither."""
    if since is None and before is None:
        return None
    if any(one is not None and one != beginning(here(one).date()) for one in (since, before)):
        return DateRange(moments=(since, before))
    return DateRange(first=since and here(since).date(), before=before and here(before).date())


def written_range(since: date | None, before: date | None) -> DateRange | None:
    """The days from one on and before another; None for neither."""
    return None if since is None and before is None else DateRange(first=since, before=before)


class DayEdit(QDateEdit):
    """A date that can be typed with or without its separators. The year has four digits, as 20 may begin any of a hundred."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setDisplayFormat(_SHORT_YEAR.sub("yyyy", self.displayFormat()))
        self._led_on = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """By whatever key one comes, a date is typed from its first part on."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelectedSection(self.sectionAt(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.setSelectedSection(self.sectionAt(0))
            return
        typed = event.text()
        if self._led_on and typed.isprintable() and typed and not typed.isalnum():
            self._led_on = False  # the separator that was passed already
            return
        before = self.currentSection()
        super().keyPressEvent(event)
        self._led_on = typed.isdigit() and self.currentSection() != before


class DateRangeDialog(Sheet):
    """Asks for two days, or for one of them."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        done: Callable[[DateRange], object],
        *,
        chosen: DateRange | None,
        hint: str = "",
    ) -> None:
        """`chosen`: what it shows at first. `hint`: what a person should know of the dates."""
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = QDate.currentDate()
        first, until = (chosen.first, chosen.last_day) if chosen is not None else (None, None)
        self.first = DayEdit(_shown(first) if first else today.addMonths(-1))
        self.until = DayEdit(_shown(until) if until else today)
        self._ends: list[QCheckBox] = []
        form = QFormLayout()
        for edit, text, ticked in (
            (self.first, translate("History", "From"), first is not None or until is None),
            (self.until, translate("History", "To"), until is not None or first is None),
        ):
            edit.setCalendarPopup(True)
            edit.setMaximumDate(_LAST)
            edit.setAccessibleName(text)
            box = QCheckBox(text)
            box.setChecked(ticked)
            edit.setEnabled(ticked)
            box.toggled.connect(edit.setEnabled)
            box.toggled.connect(self._enable)
            self._ends.append(box)
            form.addRow(box, edit)
        self.body.addLayout(form)
        if hint:
            self.body.addWidget(label(hint, "muted", wrap=True))
        self._apply = self.buttons.addButton(translate("History", "Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.setProperty("role", "primary")
        self.buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(lambda: done(self._range()))

    def _enable(self) -> None:
        self._apply.setEnabled(any(box.isChecked() for box in self._ends))

    def _range(self) -> DateRange:
        first, until = (
            date(edit.date().year(), edit.date().month(), edit.date().day()) if box.isChecked() else None
            for box, edit in zip(self._ends, (self.first, self.until), strict=True)
        )
        if first and until and first > until:
            first, until = until, first
        return DateRange(first=first, before=day_after(until) if until else None)


def _between(first: str, until: str) -> str:
    if not until:
        return translate("History", "from {day}").format(day=first)
    if not first:
        return translate("History", "until {day}").format(day=until)
    return f"{first} – {until}"


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
