"""The window by the keyboard alone: no mouse, and nothing that is called instead of a key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListWidget, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.evaluate.golden_import import GoldenImport
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.entries import EntryList
from plumbline.domain.verdict import Decision
from plumbline.services.policies.samples import practice_sample
from plumbline.store.results.search import SearchField
from screens.camera import settled
from screens.scenes import SCENES
from screens.stage import put_away, show
from support.check_page import FIRST, VIOLATES, WAIT, finished, policies, verdicts
from support.keys import called, choose, dialog, in_window, press, tab_to, target, write
from support.layout_check import focusable
from support.widgets import named, offered, visible_text

_DIALOGS = (
    *("statement", "policies-stating", "report", "report-check", "cases", "case-add", "time-stamps", "review-new"),
    *("history-written", "history-author", "search-save", "searches"),
    *("appeal-new", "appeal-decision", "appeal-reply", "appeal-figures", "second-send", "second-passphrase"),
    *("review-similar", "encrypt", "recovery", "recovery-test", "unlock", "palette", "update", "about"),
)
_KEPT_OPEN = ("recovery", "recovery-test")
"""Escape does not close what shows a code once: a button does."""


def test_from_the_first_start_to_a_recorded_decision(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(practice_sample().policy))
    in_window(desktop.window)
    press("Ctrl+1")
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    qtbot.waitUntil(lambda: len(policies(page).menu().actions()) > 1, timeout=WAIT)
    tab_to(policies(page).text())
    choose("A flea market, small", key="Space")
    tab_to("Text to judge")
    write("Bread and honey.")
    press("Return")
    write("The casino near the bridge.")
    qtbot.waitUntil(lambda: offered(page, "One item per line"), timeout=WAIT)
    tab_to("One item per line")
    press("Space", "Ctrl+Return")
    finished(page, qtbot)
    tab_to("Items")
    press("J")
    qtbot.waitUntil(
        lambda: page.results.detail.item is not None and page.results.detail.item.position == 1, timeout=WAIT
    )
    press("E")
    items = desktop.core.history().items
    qtbot.waitUntil(lambda: items.page(1)[1].review is Decision.ESCALATE, timeout=WAIT)
    tab_to("Items")
    press("Shift+F10")
    choose("Sort by", "Verdict")
    in_window(desktop.window)
    qtbot.waitUntil(lambda: verdicts(page, FIRST)[:1] == [VIOLATES], timeout=WAIT)


def test_a_policy_is_made_changed_and_saved(desktop: Desktop, qtbot: QtBot) -> None:
    in_window(desktop.window)
    press("Ctrl+2")
    page = desktop.window.front
    assert isinstance(page, PoliciesPage)
    qtbot.waitUntil(lambda: page.drafting.draft is not None, timeout=WAIT)
    press("Ctrl+N")
    dialog()
    tab_to("Title")
    write("No shouting")
    press("Return")
    qtbot.waitUntil(
        lambda: page.drafting.draft is not None and page.drafting.draft.title == "No shouting", timeout=WAIT
    )
    in_window(desktop.window)
    tab_to("The policy's text")
    press("Ctrl+End")
    write("Capitals alone are shouting.")
    qtbot.waitUntil(lambda: "policy.save" in page.handlers(), timeout=WAIT)
    press("Ctrl+S")
    library = desktop.core.library()
    qtbot.waitUntil(lambda: any(one.policy.title == "No shouting" for one in library.entries()), timeout=WAIT)


def test_the_history_is_searched_and_exported(full_desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = full_desktop
    in_window(desktop.window)
    press("Ctrl+3", "Ctrl+F")
    write("bridge")
    qtbot.waitUntil(lambda: "1 verdict" in _words(desktop), timeout=WAIT)
    tab_to("Verdicts")
    press("Ctrl+Shift+E")
    dialog()
    tab_to("Choose file…")
    press("Space")
    qtbot.waitUntil(lambda: type(QApplication.activeModalWidget()).__name__ == "QFileDialog", timeout=WAIT)
    in_window(QApplication.activeModalWidget())
    press("Ctrl+A")
    write(str(tmp_path / "found.csv"))
    press("Return")
    qtbot.waitUntil((tmp_path / "found.csv").exists, timeout=WAIT)
    assert "casino" in (tmp_path / "found.csv").read_text("utf-8-sig")


def test_a_filter_that_is_typed_is_set_and_taken_back(full_desktop: Desktop, qtbot: QtBot) -> None:
    desktop = full_desktop
    in_window(desktop.window)
    press("Ctrl+3")
    page = desktop.window.front
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.search.rows > 0 and not page.search.running, timeout=WAIT)
    found = page.search.rows
    tab_to("More filters")
    QTimer.singleShot(0, lambda: choose("File…"))
    press("Space")
    dialog()
    write("no such file")
    press("Return")
    in_window(desktop.window)
    qtbot.waitUntil(lambda: page.search.query.filters.file == "no such file", timeout=WAIT)
    qtbot.waitUntil(lambda: page.search.rows == 0 and not page.search.running, timeout=WAIT)
    tab_to("More filters")
    choose("Search in", "Reasons", key="Space")
    qtbot.waitUntil(lambda: page.search.query.filters.within is SearchField.RATIONALE, timeout=WAIT)
    in_window(desktop.window)
    tab_to("File: no such file")
    choose("Any", key="Space")
    qtbot.waitUntil(lambda: page.search.query.filters.file == "", timeout=WAIT)
    in_window(desktop.window)
    tab_to("Clear all")
    press("Space")
    qtbot.waitUntil(lambda: page.search.rows == found and not page.search.running, timeout=WAIT)


def _words(desktop: Desktop) -> str:
    return desktop.window.front._count.text()  # type: ignore[attr-defined]


def test_a_queue_is_made_and_worked_through(full_desktop: Desktop, qtbot: QtBot) -> None:
    desktop = full_desktop
    in_window(desktop.window)
    press("Ctrl+6")
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: offered(page, "New queue…"), timeout=WAIT)
    tab_to("New queue…")
    press("Space")
    dialog()
    tab_to("Create")
    press("Space")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT)
    in_window(desktop.window)
    qtbot.waitUntil(lambda: bool(page.overview.list.names()) or page.work.queue is not None, timeout=WAIT)
    if page.work.queue is None:
        tab_to("Queues")
        press("Return")
    qtbot.waitUntil(lambda: page.work.detail.item is not None, timeout=WAIT)
    tab_to("Items to review")
    press("A")
    qtbot.waitUntil(lambda: any(entry.decision for entry in page.work.model.entries), timeout=WAIT)


def test_a_golden_set_is_measured_and_the_examples_of_a_cell_are_opened(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    library, sets, sample = desktop.core.library(), desktop.core.golden_sets(), practice_sample()
    list(library.import_from(sample.policy))
    policy = library.find("flea-market")
    examples = sets.read_file(sample.content, policy).items[:6]
    sets.keep("flea-market", "six", examples)
    in_window(desktop.window)
    press("Ctrl+4")
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    tab_to("View: Evaluations")
    press("Right", "Space")
    tab_to("Golden sets")
    golden = target()
    assert isinstance(golden, EntryList)
    qtbot.waitUntil(lambda: "flea-market/six" in golden.names(), timeout=WAIT)
    for _ in range(golden.names().index("flea-market/six")):
        press("Down")
    assert golden.name == "flea-market/six"
    press("Ctrl+Return")
    dialog()
    tab_to("Policies")
    policies = target()
    assert isinstance(policies, QListWidget)
    (item,) = policies.findItems(policy.title, Qt.MatchFlag.MatchExactly)
    assert item.checkState() is Qt.CheckState.Checked, "its golden set was in view"
    tab_to("Examples")
    sets_to_choose = target()
    assert isinstance(sets_to_choose, QComboBox)
    assert sets_to_choose.currentData() == "flea-market/six"
    tab_to("Start")
    press("Space")
    in_window(desktop.window)
    table = named(page, QTableView, "Results")
    qtbot.waitUntil(
        lambda: not page.running.active and table.isVisible() and table.model().index(0, 8).data() == "6", timeout=WAIT
    )
    tab_to("Results")
    press("Tab")
    bar = target()
    assert isinstance(bar, QTabBar)
    tab_to("Expected vs. actual")
    press("Return")
    opened = target()
    assert isinstance(opened, EntryList)
    assert called(opened) == "Examples"
    violating = [one.text for one in examples if one.expected.decision is Decision.VIOLATES]
    assert opened.count() > 0
    assert {opened.item(row).text() for row in range(opened.count())} <= set(violating)


def test_a_golden_set_is_imported(desktop: Desktop, qtbot: QtBot) -> None:
    library, sample = desktop.core.library(), practice_sample()
    list(library.import_from(sample.policy))
    in_window(desktop.window)
    press("Ctrl+4")
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    tab_to("View: Evaluations")
    press("Right", "Space")
    tab_to("Import examples…")
    press("Space")
    qtbot.waitUntil(lambda: type(QApplication.activeModalWidget()).__name__ == "QFileDialog", timeout=WAIT)
    in_window(QApplication.activeModalWidget())
    press("Ctrl+A")
    write(str(sample.content))
    press("Return")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), GoldenImport), timeout=WAIT)
    opened = dialog()
    tab_to("Policy")
    policy = target()
    assert isinstance(policy, QComboBox)
    while policy.currentText() != "A flea market, small":
        press("Down")
    tab_to("Name of the golden set")
    press("Ctrl+A")
    write("by keys")
    tab_to("Label column")
    write("no such column")
    press("Tab")
    qtbot.waitUntil(lambda: "There is no such column" in visible_text(opened), timeout=WAIT)
    assert not offered(opened, "Import")
    tab_to("Label column")
    press("Ctrl+A", "Delete", "Tab")
    qtbot.waitUntil(lambda: offered(opened, "Import"), timeout=WAIT)
    assert "16 examples: " in visible_text(opened)
    tab_to("Import")
    press("Space")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: "flea-market/by keys" in sets.names(), timeout=WAIT)
    in_window(desktop.window)
    tab_to("Golden sets")


def test_evaluations_models_and_settings(full_desktop: Desktop, qtbot: QtBot) -> None:
    desktop = full_desktop
    in_window(desktop.window)
    press("Ctrl+4")
    tab_to("New evaluation…")
    press("Space")
    opened = dialog()
    press("Escape")
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=WAIT)
    in_window(desktop.window)
    press("Ctrl+5", "Tab")
    tab_to("Models")
    models = target()
    assert isinstance(models, EntryList)
    qtbot.waitUntil(lambda: models.count() > 1, timeout=WAIT)
    first = models.currentRow()
    press("Down")
    assert models.currentRow() == first + 1
    press("Ctrl+,")
    page = desktop.window.front
    assert isinstance(page, SettingsPage)
    tab_to("Sections")
    press("Down")
    tab_to("Text size")
    press("Right")
    qtbot.waitUntil(lambda: desktop.preferences.number("window.text_size") > 100, timeout=WAIT)
    press("Ctrl+K")
    dialog()
    write("history")
    press("Return")
    qtbot.waitUntil(lambda: called(desktop.window.front) == "History", timeout=WAIT)


def test_every_dialog_begins_in_itself_lets_tab_go_round_and_closes_by_escape(
    full_desktop: Desktop, qtbot: QtBot
) -> None:
    desktop = full_desktop
    desktop.preferences.set("window.motion", "reduced")
    for scene in [one for one in SCENES if one.name in _DIALOGS]:
        show(desktop, scene)
        settled(desktop.window)
        opened = dialog()
        assert isinstance(opened, QDialog), scene.name
        if not opened.isAncestorOf(QApplication.focusWidget() or desktop.window):
            press("Tab")
        first = target()
        assert opened.isAncestorOf(first), scene.name
        reached = {first}
        for _ in range(120):
            press("Tab")
            reached.add(target())
            if target() is first:
                break
        assert target() is first, f"{scene.name}: Tab does not come round, but stays at {called(target())}"
        assert all(opened.isAncestorOf(one) for one in reached), scene.name
        missed = [called(one) for one in set(focusable(opened)) - reached if not one.visibleRegion().isEmpty()]
        assert not missed, (scene.name, missed)
        press("Escape")
        assert opened.isVisible() is (scene.name in _KEPT_OPEN), scene.name
    put_away(desktop)
