"""Days as sources write them; what can be read in two ways is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.dates import day_written, time_written


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-15", "2024-03-15"),
        ("2024-03-15T23:30:00-11:00", "2024-03-15"),
        ("2024-03-15 14:00:00 UTC", "2024-03-15"),
        ("2024/3/5 9:00", "2024-03-05"),
        ("2024. 3. 15. 오후 2:11", "2024-03-15"),
        ("2024年3月15日 14:11", "2024-03-15"),
        ("20240315", "2024-03-15"),
        ("20240315T101500Z", "2024-03-15"),
        ("Fri, 15 Mar 2024 23:30:00 -1100 (SST)", "2024-03-15"),
        ("Sat, 3 Feb 2024 08:00:00 +0000", "2024-02-03"),
        ("Thu, 29 Feb 2024 08:00:00 +0000", "2024-02-29"),
        ("31 Dec 1999 23:59 +0000", "1999-12-31"),
        ("15 Mar 24 10:00 GMT", "2024-03-15"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06"),
        ("Fri Mar 15 10:00:00 2024", "2024-03-15"),
        ("Fri Mar 15 10:00:00 +0000 2024", "2024-03-15"),
        ("Fri Mar  5 10:00:00 CET 2024", "2024-03-05"),
        ("March 15, 2024 at 1:30 PM", "2024-03-15"),
        ("Sept. 3rd, 2024", "2024-09-03"),
        ("3 September 2024", "2024-09-03"),
        ("15.03.2024 12:30:45 UTC+01:00", "2024-03-15"),
        ("3.4.2024", "2024-04-03"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("04/04/2024", "2024-04-04"),
        ("1710460800", "2024-03-15"),
        ("1710460800.25", "2024-03-15"),
        ("1710460800000", "2024-03-15"),
        ("٢٠٢٤-٠٣-١٥", "2024-03-15"),
    ],
)
def test_a_date_stands_for_its_day(written: str, day: str) -> None:
    assert day_written(written) == day


@pytest.mark.parametrize(
    "written",
    [
        *("", "03/04/2024", "3-4-2024", "03/04/24", "15.03.24", "2024-13-01", "2024-02-30", "31/31/2024", "2024", "12"),
        *(
            "yesterday",
            "10:15",
            "15 Foo 2024",
            "15 Foo 2024 10:00",
            "30 Feb 2024 10:00",
            "00 Feb 2024 10:00",
            "Marketing 15, 2024",
            "15 mars 2024",
            "2024-03-155",
            "123456",
            "now",
        ),
    ],
)
def test_what_is_no_date_or_has_two_readings_is_no_day(written: str) -> None:
    assert day_written(written) == ""


@given(st.text() | st.from_regex(r"[\d]{1,20}[-/. ]?[\d]{0,4}[-/. ]?[\d]{0,4}"))
def test_any_text_can_be_asked(text: str) -> None:
    assert day_written(text) == "" or len(day_written(text)) == 10


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("Tue, 03 Mar 2026 14:05:00 +0200", "2026-03-03T14:05:00"),
        ("3 Mar 2026 9:05 GMT", "2026-03-03T09:05:00"),
        ("2026-03-03T14:05:30-11:00", "2026-03-03T14:05:30"),
        ("2026-03-03 14:05", "2026-03-03T14:05:00"),
        ("2026-03-03", None),
        ("2026-03-03 at 14:05", None),
        ("Tue, 03 Mar 2026 34:05:00 +0200", None),
        ("Tue, 31 Feb 2026 14:05:00 +0200", None),
        ("03/04/2026 14:05", None),
        ("", None),
    ],
)
def test_times_are_read_as_they_are_written(written: str, time: str | None) -> None:
    found = time_written(written)
    assert (found.isoformat() if found else None) == time


@given(
    st.text(max_size=40) | st.from_regex(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} [12]\d{3} [0-9: +-]{0,12}", fullmatch=True)
)
def test_whatever_is_written_is_a_time_or_none(written: str) -> None:
    found = time_written(written)
    assert found is None or found.tzinfo is None
