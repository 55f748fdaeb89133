"""The Check page on the real core: from paste and folders to verdicts, pausing, going on, deciding."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.items import DECISION
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.check.running import State
from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.history.export_dialog import ExportDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.services.policies.samples import practice_sample

WAIT = 60_000


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> CheckPage:
    """The page, with the sample policy in the library and chosen."""
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(practice_sample().policy))
    page = cast("CheckPage", desktop.window.open_page("check"))
    page.told(CheckWith("flea-market"))
    qtbot.waitUntil(lambda: page.bar.policies.chosen == ["flea-market"], timeout=WAIT)
    return page


def over(page: CheckPage, qtbot: QtBot) -> None:
    """Waits until the check has all of its verdicts, and the table too."""
    qtbot.waitUntil(lambda: page.running.state is State.IDLE and bool(page.running.runs), timeout=WAIT)
    qtbot.waitUntil(lambda: all(shown(page)), timeout=WAIT)


def shown(page: CheckPage) -> list[Decision | None]:
    """The verdicts in the table."""
    model = page.results.model
    return [model.data(model.index(row, 1), DECISION) for row in range(model.rowCount())]  # type: ignore[misc]


def table_text(page: CheckPage) -> str:
    model = page.results.model
    cells = [
        str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    return " ".join(cells)


def judge(page: CheckPage, qtbot: QtBot, text: str) -> None:
    page.compose.put_text(text)
    page.start()
    over(page, qtbot)


def test_the_first_start_is_one_click_from_a_verdict(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    page = cast("CheckPage", desktop.window.open_page("check"))
    qtbot.waitUntil(lambda: not page.welcome.isHidden(), timeout=WAIT)
    page.welcome.sample.emit()
    over(page, qtbot)
    assert shown(page).count(Decision.VIOLATES) == 9
    assert shown(page).count(Decision.ALLOWED) == 7
    qtbot.waitUntil(lambda: "practice model" in page.notice.text, timeout=WAIT)
    page.new_check()
    qtbot.waitUntil(page.welcome.isHidden, timeout=WAIT)


def test_from_paste_to_verdict_with_the_content_hidden_until_asked_for(page: CheckPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The casino near the bridge has free tea today.")
    page.setFocus()
    page.paste()
    assert page.compose.text.toPlainText().startswith("The casino")
    qtbot.waitUntil(lambda: "1 item" in page.compose._says.text(), timeout=WAIT)
    page.start()
    over(page, qtbot)
    assert shown(page) == [Decision.VIOLATES]
    detail = page.results.detail
    qtbot.waitUntil(lambda: detail.item is not None and detail.item.verdict is not None, timeout=WAIT)
    assert "casino" not in table_text(page)
    assert "casino" not in detail.content.text.toPlainText()
    detail.content.reveal()
    assert "casino" in detail.content.text.toPlainText()
    qtbot.keyRelease(page, Qt.Key.Key_Space)
    assert "casino" not in detail.content.text.toPlainText()
    assert "R1" in detail.rationale.toHtml()
    assert "rule:R1" in detail.rationale.toHtml()
    assert "casino" in detail.reasoning.toPlainText()


def test_a_folder_becomes_items_and_what_is_left_out_is_said(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("I sold the bicycle to my teacher yesterday.")
    (tmp_path / "two.csv").write_text("id,words,body\n1,a,My password is on the pillow.\n2,b,Bread and honey.\n")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    page.compose.add_sources([tmp_path])
    qtbot.waitUntil(lambda: "3 item" in page.compose._says.text(), timeout=WAIT)
    assert "skipped" in page.compose._says.text()
    page.start()
    over(page, qtbot)
    assert sorted(map(str, shown(page))) == ["allowed", "allowed", "violates"]
    assert "skipped" in page.results.words_label.text()
    page.results.why_skipped.emit()
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)), timeout=WAIT)
    (box,) = page.findChildren(QMessageBox)
    assert "photo.png" in box.detailedText()
    box.close()


def test_the_text_column_can_be_changed_before_the_run(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("text,reply\nBread and honey.,The casino is open.\n")
    page.compose.add_sources([file])
    qtbot.waitUntil(lambda: page.compose.column.findText("reply") > 0, timeout=WAIT)
    page.compose.column.setCurrentText("reply")
    qtbot.waitUntil(lambda: "“reply”" in page.compose._says.text(), timeout=WAIT)
    page.start()
    over(page, qtbot)
    assert shown(page) == [Decision.VIOLATES]


def test_a_person_decides_by_one_key_and_the_model_s_verdict_stays(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("review.name", "Ada")
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    judge(page, qtbot, "The casino near the bridge.\nBread, honey and butter for the children.")
    detail = page.results.detail
    qtbot.waitUntil(lambda: bool(detail.item and detail.item.verdict), timeout=WAIT)
    press(qtbot, desktop, "A")
    qtbot.waitUntil(lambda: bool(detail.item and detail.item.reviews), timeout=WAIT)
    press(qtbot, desktop, "J")
    qtbot.waitUntil(lambda: bool(detail.item and detail.item.position == 1 and detail.item.verdict), timeout=WAIT)
    press(qtbot, desktop, "O")
    (form,) = detail.findChildren(ReviewForm)
    assert form.decision.value == "violates"
    form.note.setPlainText("It is bait.")
    form.accept()
    qtbot.waitUntil(lambda: bool(detail.item and detail.item.reviews), timeout=WAIT)
    history = desktop.core.history()
    items = history.items.page(page.running.runs[0])
    first, second = (history.items.get(item.item_id) for item in items)
    assert [review.decision for review in first.reviews] == [Decision.VIOLATES]
    assert [(review.decision, review.note, review.reviewer) for review in second.reviews] == [
        (Decision.VIOLATES, "It is bait.", "Ada")
    ]
    assert second.verdict is not None
    assert second.verdict.decision is Decision.ALLOWED
    press(qtbot, desktop, "K")
    qtbot.waitUntil(lambda: bool(detail.item and detail.item.position == 0), timeout=WAIT)


def test_what_was_judged_is_handed_on_from_the_history(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    qtbot.waitUntil(lambda: "at once" in desktop.window.sidebar.status.text(), timeout=WAIT)
    page.export()
    history = desktop.window.front
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: bool(history.findChildren(ExportDialog)), timeout=WAIT)
    history.findChildren(ExportDialog)[0].reject()
    qtbot.waitUntil(lambda: history.search.query.filters.run == page.running.runs[0], timeout=WAIT)
    desktop.window.trigger("engine.release")
    qtbot.waitUntil(lambda: "at once" not in desktop.window.sidebar.status.text(), timeout=WAIT)
    assert desktop.core.engine_host.info is None


def test_counts_filter_the_table(page: CheckPage, qtbot: QtBot) -> None:
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    judge(page, qtbot, "The casino.\nBread and honey.\nMy password.\nTea for two.\n")
    page.results.chips[Decision.VIOLATES].click()
    qtbot.waitUntil(lambda: shown(page) == [Decision.VIOLATES] * 2, timeout=WAIT)
    page.results.chips[None].click()
    qtbot.waitUntil(lambda: len(shown(page)) == 4 and all(shown(page)), timeout=WAIT)


def test_several_policies_stand_side_by_side(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "tea-room"
    shutil.copytree(practice_sample().policy, folder)
    text = (folder / "policy.md").read_text("utf-8").replace("casino", "honey")
    (folder / "policy.md").write_text(text, "utf-8")
    list(desktop.core.library().import_from(folder))
    page._read_choices()
    qtbot.waitUntil(lambda: "tea-room" in page.bar.policies._titles, timeout=WAIT)
    page.bar.policies.choose(["flea-market", "tea-room"])
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    page.compose.put_text("The casino.\nBread and honey.")
    page.start()
    qtbot.waitUntil(lambda: page.running.state is State.IDLE and len(page.running.runs) == 2, timeout=WAIT)
    model = page.results.model

    def rows() -> list[tuple[object, object]]:
        return [
            (model.data(model.index(row, 1), DECISION), model.data(model.index(row, 2), DECISION)) for row in range(2)
        ]

    violates, allowed = Decision.VIOLATES, Decision.ALLOWED
    qtbot.waitUntil(lambda: rows() == [(violates, allowed), (allowed, violates)], timeout=WAIT)


def test_a_check_is_paused_and_goes_on(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    page.compose.put_text("".join(f"Bread number {number} and honey.\n" for number in range(200)))
    page.start()
    qtbot.waitUntil(lambda: page.running.counts.done > 0, timeout=WAIT)
    page.pause_or_go_on()
    qtbot.waitUntil(lambda: not page.running.active, timeout=WAIT)
    assert page.running.state is State.PAUSED
    run = page.running.runs[0]
    done = desktop.core.history().runs.counts(run).done
    assert 0 < done < 200
    page.pause_or_go_on()
    over(page, qtbot)
    assert desktop.core.history().runs.counts(run).done == 200
    assert desktop.core.history().runs.get(run).state is RunState.FINISHED


def test_the_engine_is_killed_under_a_check_and_the_check_goes_on(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    page.compose.put_text("".join(f"Bread number {number} and honey.\n" for number in range(120)))
    page.start()
    qtbot.waitUntil(lambda: page.running.counts.done > 0, timeout=WAIT)
    engine = desktop.core.engine_host._engine
    os.kill(engine.pid, signal.SIGKILL)  # type: ignore[union-attr]
    over(page, qtbot)
    counts = desktop.core.history().runs.counts(page.running.runs[0])
    assert counts.done == counts.total == 120
    assert counts.undetermined == 0


def test_a_check_that_was_left_is_offered_again_at_the_next_start(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, qapp: QApplication
) -> None:
    page.compose.split.setCurrentIndex(page.compose.split.findData("line"))
    page.compose.put_text("".join(f"Bread number {number} and honey.\n" for number in range(200)))
    page.start()
    qtbot.waitUntil(lambda: page.running.counts.done > 0, timeout=WAIT)
    run = page.running.runs[0]
    desktop.window.close()
    desktop.close()
    again = Desktop(qapp, desktop.core.paths)
    again.open()
    try:
        page = cast("CheckPage", again.window.open_page("check"))
        qtbot.waitUntil(lambda: "Nothing is lost" in page.notice.text, timeout=WAIT)
        page.notice._way_out.click()
        over(page, qtbot)
        assert again.core.history().runs.counts(run).done == 200
    finally:
        again.window.close()
        again.close()
        again.window.deleteLater()
        again.deleteLater()


def test_the_main_job_needs_no_mouse(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.compose.text.setFocus()
    qtbot.keyClicks(page.compose.text, "My password is on the pillow.")
    press(qtbot, desktop, "Return", Qt.KeyboardModifier.ControlModifier)
    over(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.results.detail.item and page.results.detail.item.verdict), timeout=WAIT)
    press(qtbot, desktop, "E")
    qtbot.waitUntil(lambda: bool(page.results.detail.item and page.results.detail.item.reviews), timeout=WAIT)
    assert page.results.detail.item is not None
    assert page.results.detail.item.reviews[0].decision is Decision.ESCALATE


def test_what_is_wrong_with_the_encoding_is_said_at_once(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bread.")
    page.compose.add_sources([tmp_path / "a.txt"])
    page.compose.encoding.setCurrentText("klingon")
    qtbot.waitUntil(lambda: "klingon" in page.compose._says.text(), timeout=WAIT)
    page.start()
    assert "klingon" in page.notice.text
    assert not page.running.active


def press(
    qtbot: QtBot, desktop: Desktop, key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Presses a key as the window gets it: as the shortcut of an action that can be done now."""
    name = {"Return": "Ctrl+Return"}.get(key, key) if modifier is not Qt.KeyboardModifier.NoModifier else key
    (action,) = [
        action
        for action in desktop.window.actions()
        if name in [shortcut.toString() for shortcut in action.shortcuts()]
    ]
    assert action.isEnabled(), f"{name} can't be done now"
    action.trigger()
