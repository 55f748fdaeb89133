"""Lists of entries."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.entries import EntryList, fitting


def test_a_list_of_entries_is_wide_enough_for_larger_text(qtbot: QtBot) -> None:
    entries = EntryList("Evaluations")
    qtbot.addWidget(entries)
    font = entries.font()
    font.setPointSizeF(2 * font.pointSizeF())
    entries.setFont(font)
    assert entries.minimumWidth() > entries.fontMetrics().horizontalAdvance("2026-11-27") + 24


def test_a_word_that_is_wider_than_the_list_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    entries = EntryList("Policies")
    qtbot.addWidget(entries)
    metrics = entries.fontMetrics()
    width = metrics.horizontalAdvance("Leserkommentare")
    assert fitting("Leserkommentare unter Nachrichten", metrics, width) == "Leserkommentare unter Nachrichten"
    shown = fitting("Leserkommentare unter Nachrichten", metrics, width - 8)
    assert shown.startswith("Leserkomm")
    assert shown.endswith("… unter Nachrichten")
    assert fitting("Leser-kommentare", metrics, width - 8) == "Leser-kommentare"


def test_what_is_chosen_before_the_list_is_seen_is_in_view(qtbot: QtBot) -> None:
    entries = EntryList("Policies")
    qtbot.addWidget(entries)
    entries.resize(200, 150)
    entries.fill([(f"policy-{number}", f"Policy {number}", "starter") for number in range(40)])
    entries.choose("policy-30")
    entries.show()
    assert entries.viewport().rect().contains(entries.visualItemRect(entries.item(30)))


def test_what_is_chosen_stays_in_view_when_the_list_becomes_narrower(qtbot: QtBot) -> None:
    entries = EntryList("Policies")
    qtbot.addWidget(entries)
    entries.resize(800, 300)
    entries.fill(
        [(f"policy-{number}", f"A policy with a long title, number {number}", "starter") for number in range(9)]
    )
    entries.choose("policy-4")
    entries.show()
    entries.resize(200, 300)
    qtbot.waitUntil(lambda: entries.viewport().rect().contains(entries.visualItemRect(entries.item(4))))
