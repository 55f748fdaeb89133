"""Golden sets are renamed and deleted as a whole: by buttons, from the context menu, and with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.evaluate.whole_sets import RenameDialog
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.question import Question
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Half
from support import histories
from support.desktop import Desktop
from support.evaluate_page import GOLDEN, WAIT
from support.history_page import with_history
from support.widgets import choose_entry, click, named, open_dialog, visible_text


@pytest.fixture
def sets(page: EvaluatePage, few_examples: None, qtbot: QtBot) -> EntryList:
    """The list, at the six examples."""
    click(page, "View: Golden sets")
    found = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in found.names(), timeout=WAIT)
    found.choose(GOLDEN)
    qtbot.waitUntil(lambda: all(one.isEnabled() for one in page.golden.whole.button.menu().actions()), timeout=WAIT)
    return found


def asked(qtbot: QtBot, page: EvaluatePage) -> Question:
    """The question, when it has come."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(Question)), timeout=WAIT)
    return open_dialog(Question)


def test_a_set_is_renamed_with_the_keyboard(
    page: EvaluatePage, sets: EntryList, desktop: Desktop, qtbot: QtBot
) -> None:
    qtbot.keyClick(sets, Qt.Key.Key_F2)
    dialog = asked(qtbot, page)
    assert isinstance(dialog, RenameDialog)
    assert not dialog.go.isEnabled()
    dialog.name.setText("weekly")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sets.name == "flea-market/weekly", timeout=WAIT)
    qtbot.waitUntil(lambda: "A flea market, small · weekly" in visible_text(page), timeout=WAIT)
    assert GOLDEN not in sets.names()
    found = with_history(desktop, qtbot, lambda _: desktop.core.golden_sets().get("flea-market", "weekly"))
    assert (found.version, len(found.items)) == (1, 6)


def test_a_name_that_is_taken_is_refused_before_it_is_taken(
    page: EvaluatePage, sets: EntryList, desktop: Desktop, qtbot: QtBot
) -> None:
    with_history(
        desktop, qtbot, lambda history: history.golden.save("flea-market", "weekly", histories.golden()).version
    )
    page.golden.refresh()
    qtbot.waitUntil(lambda: "flea-market/weekly" in sets.names(), timeout=WAIT)
    choose_entry(page.golden.whole.button, "Rename…")
    dialog = asked(qtbot, page)
    assert isinstance(dialog, RenameDialog)
    dialog.name.setText(" weekly ")
    assert "The policy has a golden set of this name." in visible_text(dialog)
    assert not dialog.go.isEnabled()
    dialog.name.setText("monthly")
    assert "golden set of this name" not in visible_text(dialog)
    assert dialog.go.isEnabled()


def test_deleting_says_what_goes_and_what_stays(
    page: EvaluatePage, sets: EntryList, desktop: Desktop, qtbot: QtBot
) -> None:
    policy, golden = desktop.core.library().find("flea-market"), desktop.core.golden_sets()
    ref = GoldenRef("flea-market", "examples", 1)
    spec = histories.spec(policy=policy, sources=("golden set",))
    column = NewColumn((Part(policy, ref),), spec, 0, golden.get("flea-market", "examples").items)
    details = EvaluationDetails(Half.TEST, 1, "", together=False)
    number = with_history(
        desktop, qtbot, lambda history: [history.evaluations.create("Kept", details, [column]) for _ in range(2)][-1]
    )
    with_history(desktop, qtbot, lambda _: golden.remove_example(golden.get("flea-market", "examples"), 0))
    qtbot.keyClick(sets, Qt.Key.Key_Delete)
    question = asked(qtbot, page)
    said = visible_text(question)
    assert "“A flea market, small · examples” will be deleted, with 2 versions. This can't be undone." in said
    assert "2 evaluations measured on it are kept, with the examples that they need." in said
    assert "Review queues and what people decided are kept." in said
    click(question, "Cancel")
    assert GOLDEN in sets.names()
    choose_entry(page.golden.whole.button, "Delete…")
    click(asked(qtbot, page), "Delete")
    qtbot.waitUntil(lambda: GOLDEN not in sets.names(), timeout=WAIT)
    assert "“A flea market, small · examples” was deleted." in page.notice.text
    kept = with_history(desktop, qtbot, lambda history: history.evaluations.get(number))
    assert len(kept.columns[0].golden[0]) == 6


def test_the_examples_that_ship_with_a_policy_stay(page: EvaluatePage, sets: EntryList, qtbot: QtBot) -> None:
    menu = page.golden.whole.button.menu()

    def entries() -> dict[str, bool]:
        sets.customContextMenuRequested.emit(sets.rect().center())
        qtbot.waitUntil(menu.isVisible, timeout=WAIT)
        found = {action.text(): action.isEnabled() for action in menu.actions()}
        menu.hide()
        return found

    assert entries() == {"Rename…": True, "Delete…": True}
    sets.choose("spam/examples")
    qtbot.waitUntil(lambda: "Spam in a community · examples" in visible_text(page), timeout=WAIT)
    assert entries() == {"Rename…": False, "Delete…": False}
    assert {action.toolTip() for action in menu.actions()} == {"These examples come with Plumbline."}
    qtbot.keyClick(sets, Qt.Key.Key_Delete)
    assert not page.findChildren(Question)
