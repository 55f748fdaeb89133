"""Sizes, shares and times as the window's language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from plumbline.desktop.widgets.amounts import (
    duration_text,
    left_to_right,
    moment_text,
    number_text,
    percent_text,
    size_text,
    written_text,
)


@pytest.fixture
def locale(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_sizes_and_shares_are_those_of_the_command_line(locale: None) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert [size_text(count) for count in (9, 12_300, 12_100_000_000)] == ["9 bytes", "12.3 kB", "12.1 GB"]
    assert size_text(12_100_000_000, about=True) == "≈ 12.1 GB"
    assert percent_text(0.917, 1) == "91.7 %"
    assert number_text(75_125) == "75,125"


def test_the_time_left_is_said_roughly(locale: None) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert [duration_text(seconds) for seconds in (5, 300, 7800)] == [
        "less than a minute",
        "about 5 min",
        "about 2 h 10 min",
    ]


def test_a_time_keeps_together_between_latin_names(locale: None) -> None:
    for name, isolated in (("de_DE", False), ("ar_001", True)):
        QLocale.setDefault(QLocale(name))
        text = moment_text("2026-11-29T20:00:00.000Z")
        assert "2026" in text or "26" in text
        assert (text.startswith("\u2067") and text.endswith("\u2069")) is isolated
    assert moment_text("") == ""


def test_figures_keep_their_order_in_a_text_from_right_to_left(locale: None) -> None:
    QLocale.setDefault(QLocale("ar_001"))
    assert left_to_right("92 % (74–98 %)") == "\u206692 % (74–98 %)\u2069"
    QLocale.setDefault(QLocale("de_DE"))
    assert left_to_right("92 % (74–98 %)") == "92 % (74–98 %)"


@pytest.mark.parametrize(
    ("language", "written", "shown"),
    [
        ("en_US", "Tue, 03 Mar 2026 14:05:00 +0200", "3/3/26 2:05 PM"),
        ("de_DE", "Tue, 03 Mar 2026 14:05:00 +0200", "03.03.26 14:05"),
        ("de_DE", "2026-03-03T14:05:30Z", "03.03.26 14:05"),
        ("de_DE", "2026-03-03", "03.03.26"),
        ("de_DE", "03/04/2026 14:05", "03/04/2026 14:05"),
        ("de_DE", "yesterday", "yesterday"),
    ],
)
def test_dates_of_sources_are_written_as_the_language_writes_them(
    locale: None, language: str, written: str, shown: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert written_text(written).replace("\u202f", " ").replace(",", "") == shown
