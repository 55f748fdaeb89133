"""A check from its start to its last verdict: several policies, pausing, the engine's death, the end of the window."""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.again_dialog import AgainDialog
from plumbline.desktop.check.items import FIRST_VERDICT
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.history.case_dialogs import AddToCaseDialog
from plumbline.desktop.history.report_dialog import ReportDialog
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowPolicy
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort, RunState
from plumbline.domain.verdict import Decision
from plumbline.services.policies.samples import practice_sample
from support.check_page import (
    ALLOWED,
    FIRST,
    SAMPLE,
    SECOND,
    VIOLATES,
    WAIT,
    add_tea_room,
    chip,
    choose_policies,
    finished,
    judge,
    open_check,
    policies,
    progress,
    verdicts,
    write_text,
)
from support.desktop import another_start, end
from support.widgets import action, button, click, column_texts, named, offered, open_dialog, press, visible_text

LINES = "One item per line"


def many(count: int) -> str:
    return "".join(f"Bread number {number} and honey.\n" for number in range(count))


def begun(page: CheckPage, qtbot: QtBot) -> None:
    """Waits until the first item is judged."""
    qtbot.waitUntil(lambda: re.match(r"[1-9]\d* of ", progress(page)) is not None, timeout=WAIT)


def newest(desktop: Desktop) -> int:
    return desktop.core.history().runs.newest(1)[0].id


def test_the_first_start_is_one_click_from_a_verdict(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    page = open_check(desktop)
    qtbot.waitUntil(lambda: offered(page, "Try it with sample content"), timeout=WAIT)
    click(page, "Try it with sample content")
    finished(page, qtbot)
    assert verdicts(page).count(VIOLATES) == 9
    assert verdicts(page).count(ALLOWED) == 7
    qtbot.waitUntil(lambda: "practice model" in page.notice.text, timeout=WAIT)
    click(page, "New check")
    qtbot.waitUntil(lambda: not offered(page, "Try it with sample content"), timeout=WAIT)


def test_a_second_click_on_new_check_starts_nothing(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    first = newest(desktop)
    click(page, "New check")
    click(page, "Use the previous content")
    start = button(page, "Start")
    assert start.isEnabled()
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    assert not page.running.active
    assert newest(desktop) == first
    start.click()  # as by the keyboard
    assert page.running.active
    finished(page, qtbot)


def test_the_sample_can_be_had_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    desktop.window.open_page("history")
    action(desktop.window, "help.sample").trigger()
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    finished(page, qtbot)
    assert "16 of 16" in progress(page)


def test_a_rule_of_the_sample_leads_to_its_policy(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    page = open_check(desktop)
    qtbot.waitUntil(lambda: offered(page, "Try it with sample content"), timeout=WAIT)
    click(page, "Try it with sample content")
    finished(page, qtbot)
    version = desktop.core.library().find("flea-market").sha256
    assert "A flea market, small · version 1" in visible_text(page)
    assert version[:8] not in visible_text(page)
    page.results.detail.intent.emit(ShowPolicy("flea-market", "R1", version))
    policies_page = desktop.window.open_page("policies")
    assert isinstance(policies_page, PoliciesPage)
    qtbot.waitUntil(lambda: "casino" in policies_page.editor.toPlainText(), timeout=WAIT)


def test_the_practice_model_is_kept_to_what_it_can_follow_unless_that_is_wanted(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    choose_policies(page, SAMPLE, "Spam in a community")
    write_text(page, "Cheap followers.")
    click(page, "Start")
    qtbot.waitUntil(lambda: "can't follow this policy" in page.notice.text, timeout=WAIT)
    assert "“Spam in a community”" in page.notice.text
    assert desktop.core.history().runs.newest(1) == []
    click(page.notice, "Get a model")
    assert desktop.window.front.accessibleName() == "Models"
    desktop.window.trigger("page.check")
    click(page, "Start")
    qtbot.waitUntil(lambda: "can't follow this policy" in page.notice.text, timeout=WAIT)
    click(page.notice, "Judge anyway")
    finished(page, qtbot)
    assert len(page.running.runs) == 2
    page.notice.show_text("Something else.")
    assert not offered(page.notice, "Get a model")


def test_the_main_job_needs_no_mouse(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    text = named(page, QPlainTextEdit, "Text to judge")
    text.setFocus()
    qtbot.keyClicks(text, "My password is on the pillow.")
    press(desktop.window, "Ctrl+Return")
    finished(page, qtbot)
    qtbot.waitUntil(lambda: offered(page, "Escalate"), timeout=WAIT)
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: chip_of_review(page) == "▲ Escalate", timeout=WAIT)


def chip_of_review(page: CheckPage) -> str:
    """The person's decision on the first item, in the table's last column."""
    model = page.results.table.model()
    return str(model.index(0, model.columnCount() - 1).data() or "")


def test_counts_filter_the_table(page: CheckPage, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino.\nBread and honey.\nMy password.\nTea for two.\n", split=LINES)
    chip(page, VIOLATES).click()
    qtbot.waitUntil(lambda: verdicts(page) == [VIOLATES] * 2, timeout=WAIT)
    chip(page, "All").click()
    qtbot.waitUntil(lambda: len(verdicts(page)) == 4 and all(verdicts(page)), timeout=WAIT)


def test_several_policies_stand_side_by_side(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    assert policies(page).text() == "2 policies"
    write_text(page, "The casino.\nBread and honey.\nGood morning.", split=LINES)
    click(page, "Start")
    qtbot.waitUntil(
        lambda: (
            (verdicts(page, FIRST), verdicts(page, SECOND))
            == ([VIOLATES, ALLOWED, ALLOWED], [ALLOWED, VIOLATES, ALLOWED])
        ),
        timeout=WAIT,
    )
    finished(page, qtbot)
    qtbot.waitUntil(lambda: chip(page, VIOLATES).text() == f"{VIOLATES} 2", timeout=WAIT)
    chip(page, VIOLATES).click()
    qtbot.waitUntil(lambda: verdicts(page, FIRST) == [VIOLATES, ALLOWED], timeout=WAIT)
    table = page.results.table
    table.setCurrentIndex(table.model().index(1, SECOND))
    qtbot.waitUntil(lambda: "Tea room" in item_policy(page), timeout=WAIT)
    detail = page.results.detail
    assert "Tea room" in visible_text(detail)
    assert SAMPLE not in visible_text(detail)
    (badge,) = detail.findChildren(VerdictBadge)
    assert QAccessible.queryAccessibleInterface(badge).text(QAccessible.Text.Description) == "Tea room"
    press(desktop.window, "E")
    qtbot.waitUntil(
        lambda: column_texts(table, table.model().columnCount() - 1) == ["", "– / ▲ Escalate"], timeout=WAIT
    )
    qtbot.waitUntil(lambda: "0 of 3 items reviewed · 1 of 6 verdicts" in visible_text(page), timeout=WAIT)
    click(page, "Export…")
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)), timeout=WAIT)
    dialog = open_dialog(ExportDialog)
    assert "6 verdicts will be exported." in visible_text(dialog)
    dialog.reject()


def item_policy(page: CheckPage) -> str:
    """The title of the policy under which the item in the pane was judged."""
    item = page.results.detail.item
    return item.spec.policy.title if item else ""


def test_a_check_under_two_policies_that_was_left_goes_on_under_both(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    write_text(page, many(40), split=LINES)
    click(page, "Start")
    begun(page, qtbot)
    desktop.window.close()
    desktop.close()
    again = another_start()
    try:
        page = open_check(again)
        qtbot.waitUntil(lambda: "Nothing is lost" in page.notice.text, timeout=WAIT)
        assert SAMPLE in page.notice.text
        assert "Tea room" in page.notice.text
        assert " of 40 items" in page.notice.text
        click(page.notice, "Resume")
        qtbot.waitUntil(lambda: page.running.active, timeout=WAIT)
        assert page.results.filters.chips[None].text() == "All 40"
        finished(page, qtbot)
        counts = [record.counts for record in again.core.history().runs.newest()]
        assert [(one.done, one.total) for one in counts] == [(40, 40), (40, 40)]
        assert [one.violates for one in counts] == [40, 0]
    finally:
        end(again)


def test_one_click_chooses_one_policy(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    (action,) = [one for one in policies(page).menu().actions() if one.text() == "Tea room"]
    action.trigger()
    assert policies(page).text() == "Policy: Tea room"
    assert page.bar.policies.chosen == ["tea-room"]


def test_several_items_are_decided_on_at_once(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino.\nBread and honey.\nMy password.\nTea for two.", split=LINES)
    page.results.table.selectAll()
    qtbot.waitUntil(lambda: offered(page, "Agree"), timeout=WAIT)
    press(desktop.window, "A")
    box = open_dialog(QMessageBox)
    assert "4 items" in box.informativeText() + box.text()
    click(box, "Record")
    qtbot.waitUntil(lambda: "4 of 4 items reviewed" in visible_text(page), timeout=WAIT)
    history = desktop.core.history()
    items = history.items.page(newest(desktop))
    assert [item.review for item in items] == [item.decision for item in items]


def test_what_a_person_decided_becomes_examples_from_the_table(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino.\nBread and honey.\nTea for two.", split=LINES)
    qtbot.waitUntil(lambda: offered(page, "Agree"), timeout=WAIT)
    with menu_entry(page, "Add to golden set") as entry:
        assert not entry.isEnabled()
        assert entry.toolTip() == "Decide on the item first. A golden set holds what people decided."
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: "1 of 3 items reviewed" in visible_text(page), timeout=WAIT)
    page.results.table.selectAll()
    table_entry(page, "Add to golden set")
    qtbot.waitUntil(lambda: page.notice.status.text() == f"{SAMPLE} · examples now has 1 example.", timeout=WAIT)
    kept = desktop.core.golden_sets().get("flea-market", "examples").items
    assert [(one.text, one.expected.decision) for one in kept] == [("The casino.", Decision.VIOLATES)]


def test_chosen_items_are_reported_on_and_put_into_a_case_from_the_table(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    judge(page, qtbot, "The casino.\nBread and honey.\nTea for two.", split=LINES)
    page.results.table.selectAll()
    table_entry(page, "Report…")
    report = open_dialog(ReportDialog)
    qtbot.waitUntil(lambda: "3 items in the report." in visible_text(report), timeout=WAIT)
    report.close()
    table_entry(page, "Add to case…")
    qtbot.waitUntil(lambda: bool(page.findChildren(AddToCaseDialog)), timeout=WAIT)
    dialog = open_dialog(AddToCaseDialog)
    assert "3 items will be added." in visible_text(dialog)
    dialog.case.setEditText("Harbour")
    click(dialog, "Add")
    qtbot.waitUntil(lambda: "3 items added to the case “Harbour”." in page.notice.status.text(), timeout=WAIT)
    assert [one.items for one in desktop.core.history().cases.all()] == [3]
    assert desktop.window.front is page


@contextmanager
def menu_entry(page: CheckPage, text: str) -> Iterator[QAction]:
    """An entry of the context menu of the table, while that is open."""
    page.results.table.customContextMenuRequested.emit(page.results.table.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [one for one in menu.actions() if one.text() == text]
    yield entry
    menu.close()


def table_entry(page: CheckPage, text: str) -> None:
    """Chooses an entry of the context menu of the table."""
    with menu_entry(page, text) as entry:
        entry.trigger()


def test_what_is_not_reviewed_is_found_and_rows_are_sorted(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "Bread and honey.\nThe casino.\nTea for two.", split=LINES)
    qtbot.waitUntil(lambda: offered(page, "Agree"), timeout=WAIT)
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: "1 of 3 items reviewed" in visible_text(page), timeout=WAIT)
    (action,) = [one for one in page.results.filters.review.menu().actions() if one.text() == "Not reviewed"]
    action.trigger()
    qtbot.waitUntil(lambda: verdicts(page) == [VIOLATES, ALLOWED], timeout=WAIT)
    (action,) = [one for one in page.results.filters.review.menu().actions() if one.text() == "Reviewed or not"]
    action.trigger()
    qtbot.waitUntil(lambda: verdicts(page) == [ALLOWED, VIOLATES, ALLOWED], timeout=WAIT)
    page.results.table.horizontalHeader().sectionClicked.emit(FIRST)
    qtbot.waitUntil(lambda: verdicts(page) == [VIOLATES, ALLOWED, ALLOWED], timeout=WAIT)


def test_items_are_found_by_rule_and_by_words(page: CheckPage, qtbot: QtBot) -> None:
    judge(page, qtbot, "Bread and honey.\nThe casino near the bridge.\nMy password.\nHoney near the café.", split=LINES)
    filters = page.results.filters
    qtbot.waitUntil(lambda: len(filters.rule.menu().actions()) > 1, timeout=WAIT)
    entries = {one.text(): one for one in filters.rule.menu().actions()}
    (betting,) = [text for text in entries if text.startswith("R1 – ")]
    entries[betting].trigger()
    qtbot.waitUntil(lambda: texts(page) == ["The casino near the bridge."], timeout=WAIT)
    assert filters.rule.text() == betting
    entries["All rules"].trigger()
    qtbot.waitUntil(lambda: len(texts(page)) == 4, timeout=WAIT)
    qtbot.keyClicks(filters.box, "NEAR cafe")
    qtbot.waitUntil(lambda: texts(page) == ["Honey near the café."], timeout=WAIT)
    filters.box.clear()
    qtbot.waitUntil(lambda: len(texts(page)) == 4, timeout=WAIT)


def texts(page: CheckPage) -> list[str]:
    """What the table shows of the texts."""
    model = page.results.model
    return [str(model.index(row, model.text_column).data() or "") for row in range(model.rowCount())]


def test_the_same_items_are_judged_again_under_another_policy(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    judge(page, qtbot, "Bread and honey.\nGood morning.", split=LINES)
    first = newest(desktop)
    click(page, "Check again with…")
    dialog = open_dialog(AgainDialog)
    dialog.policy.setCurrentText("Tea room")
    click(dialog, "Start")
    qtbot.waitUntil(lambda: newest(desktop) != first, timeout=WAIT)
    finished(page, qtbot)
    qtbot.waitUntil(lambda: verdicts(page) == [VIOLATES, ALLOWED], timeout=WAIT)
    assert "Tea room" in visible_text(page.bar)


def test_a_check_is_paused_and_resumed(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    write_text(page, many(200), split=LINES)
    click(page, "Start")
    begun(page, qtbot)
    click(page, "Pause")
    qtbot.waitUntil(lambda: offered(page, "Resume"), timeout=WAIT)
    assert "paused" in progress(page)
    history, run = desktop.core.history(), newest(desktop)
    assert 0 < history.runs.counts(run).done < 200
    click(page.bar, "Resume")
    finished(page, qtbot)
    assert history.runs.counts(run).done == 200
    assert history.runs.get(run).state is RunState.FINISHED


def test_the_engine_is_killed_under_a_check_and_the_check_goes_on(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    write_text(page, many(120), split=LINES)
    click(page, "Start")
    begun(page, qtbot)
    (engine,) = multiprocessing.active_children()
    os.kill(engine.pid or 0, signal.SIGKILL)
    finished(page, qtbot)
    counts = desktop.core.history().runs.counts(newest(desktop))
    assert counts.done == counts.total == 120
    assert counts.undetermined == 0


def test_a_check_that_was_left_is_offered_again_at_the_next_start(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    write_text(page, many(80), split=LINES)
    click(page, "Start")
    begun(page, qtbot)
    run = newest(desktop)
    desktop.window.close()
    desktop.close()
    again = another_start()
    try:
        page = open_check(again)
        qtbot.waitUntil(lambda: "Nothing is lost" in page.notice.text, timeout=WAIT)
        click(page.notice, "Resume")
        finished(page, qtbot)
        assert again.core.history().runs.counts(run).done == 80
    finally:
        end(again)


def test_that_a_check_has_ended_is_said_on_the_page_in_front(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    write_text(page, many(20), split=LINES)
    click(page, "Start")
    begun(page, qtbot)
    other = desktop.window.open_page("models")
    qtbot.waitUntil(lambda: "20 of 20 items judged" in other.notice.text, timeout=WAIT)
    page.running.failed.emit(MachineError(Message("The model can't be loaded"), Message("It is gone.")))
    assert other.notice.text == "The check has stopped. The model can't be loaded. It is gone."


def test_the_model_is_released(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    status = desktop.window.sidebar.status
    qtbot.waitUntil(lambda: "at once" in status.text(), timeout=WAIT)
    action(desktop.window, "engine.release").trigger()
    qtbot.waitUntil(lambda: "at once" not in status.text(), timeout=WAIT)
    assert desktop.core.engine_host.info is None


def test_items_that_reached_a_limit_are_judged_again_with_one_click(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("reasoning.budget", "5")
    judge(page, qtbot, "My password is on the pillow.")
    qtbot.waitUntil(lambda: "1 item reached the limit of 5 tokens of reasoning." in visible_text(page), timeout=WAIT)
    first = newest(desktop)
    row = page.results.model.index(0, FIRST_VERDICT)
    assert str(row.data()).endswith("*")
    assert str(row.data(Qt.ItemDataRole.ToolTipRole)).endswith(". The reasoning reached its limit.")
    click(page, "Judge again without limits")
    qtbot.waitUntil(lambda: newest(desktop) != first, timeout=WAIT)
    finished(page, qtbot)
    assert desktop.core.history().runs.spec(newest(desktop)).repeats == first
    assert verdicts(page) == [VIOLATES]
    assert not offered(page, "Judge again without limits")


def test_the_effort_adapts_in_the_window_too(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.bar.effort.choose("auto")
    judge(page, qtbot, "The casino is open.")
    record = desktop.core.history().runs.get(newest(desktop))
    assert record.effort is Effort.AUTO
    assert verdicts(page) == [VIOLATES]


def test_another_policy_can_run_in_the_shadow_of_one_with_a_single_version(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    list(desktop.core.library().import_from(practice_sample().policy.with_name("class-chat")))
    page.opened()
    qtbot.waitUntil(lambda: "class-chat" in page.bar.policies.titles, timeout=WAIT)
    choose_policies(page, "A flea market, small")
    assert not page.bar.shadow.isVisible()
    other, own = (page.bar.policies.title(name) for name in ("class-chat", "flea-market"))
    *_, shadow = page.bar.policies.menu().actions()
    assert (shadow.text(), shadow.isEnabled()) == ("Shadow", True)
    entries = shadow.menu().actions()
    assert own not in [one.text() for one in entries]
    next(one for one in entries if one.text() == other).trigger()
    assert page.bar.shadow.isVisible()
    page.bar.shadow.choose(page.bar.shadow.chosen, 1.0)
    judge(page, qtbot, "We play soccer at noon.")
    qtbot.waitUntil(
        lambda: "in the shadow, on 1 of 1 item: 0 the same, 1 different" in visible_text(page), timeout=WAIT
    )
    assert "Item 1: ✓ Allowed, in the shadow ✕ Violates" in visible_text(page)


def test_a_policy_is_not_offered_as_its_own_shadow(page: CheckPage, qtbot: QtBot) -> None:
    page.opened()
    qtbot.waitUntil(lambda: len(page.bar.policies.titles) > 1, timeout=WAIT)
    first, second, *_ = page.bar.policies.titles
    page.bar.policies.choose([first])
    page.bar.shadow.choose(second, 0.5)
    page.bar.policies.choose([second])
    assert page.bar.shadow.chosen == ""
    assert not any(one.text() == page.bar.policies.title(second) for one in page.bar.shadow.menu().actions())


def test_a_shadow_runs_beside_one_policy_alone(page: CheckPage, qtbot: QtBot) -> None:
    page.opened()
    qtbot.waitUntil(lambda: len(page.bar.policies.titles) > 2, timeout=WAIT)
    first, second, third, *_ = page.bar.policies.titles
    page.bar.policies.choose([first])
    page.bar.shadow.choose(third, 0.5)
    page.bar.policies.choose([first, second])
    *_, shadow = page.bar.policies.menu().actions()
    assert not shadow.isEnabled()
    assert not page.bar.shadow.isVisible()
    assert page.bar.shadow.chosen == ""


def test_a_second_version_runs_in_the_shadow(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "flea-market"
    shutil.copytree(practice_sample().policy, folder)
    library = desktop.core.library()
    list(library.import_from(folder))
    text = (folder / "policy.md").read_text("utf-8")
    (folder / "policy.md").write_text(text.replace("password", "pillow"), "utf-8")
    list(library.import_from(folder))
    page.opened()
    qtbot.waitUntil(
        lambda: any(one.text().endswith("version 2") for one in page.bar.shadow.menu().actions()), timeout=WAIT
    )
    choose_policies(page, "A flea market, small")
    assert page.bar.shadow.isVisible()
    _, newest_version, action, *_ = page.bar.shadow.menu().actions()
    assert (newest_version.text()[-9:], action.text()[-9:]) == ("version 2", "version 1")
    action.trigger()
    page.bar.shadow.choose(page.bar.shadow.chosen, 1.0)
    judge(page, qtbot, "My password is on the letter.")
    qtbot.waitUntil(
        lambda: "in the shadow, on 1 of 1 item: 0 the same, 1 different" in visible_text(page), timeout=WAIT
    )
    assert "Item 1: ✓ Allowed, in the shadow ✕ Violates" in visible_text(page)
    assert len(desktop.core.history().runs.newest(5)) == 1


def test_how_the_answers_of_each_policy_are_read_is_said_together(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, answer in (
        ("Pets", "Answer with 1 if it violates, else with 0."),
        ("Cars", "Answer with KEEP or REMOVE."),
    ):
        file = tmp_path / f"{name}.md"
        file.write_text(f"{answer}\n\n- R1 Sale: bike, scooter\n", "utf-8")
        list(desktop.core.library().import_from(file))
    page.opened()
    qtbot.waitUntil(lambda: {"Pets", "Cars"} <= set(page.bar.policies.titles.values()), timeout=WAIT)
    said: list[str] = []
    page.running.said.connect(said.append)
    choose_policies(page, "Pets", "Cars")
    judge(page, qtbot, "A bike for sale.")
    told = next(one for one in said if "Pets" in one and "Cars" in one)
    assert "“Pets” states its own answer (1: violates; 0: allowed)." in told
    assert "“Cars” states its own answer (REMOVE: violates; KEEP: allowed)." in told
