"""Folders are watched from the window: what comes is judged and listed, and a stop is taken up by the next start."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.watch.page import WatchPage
from plumbline.intake import IntakeOptions
from plumbline.store.history import History
from support import histories
from support.desktop import another_start, end
from support.history_page import with_history
from support.watch_page import WAIT, choose_folder, outcomes, startable
from support.widgets import button, click, offered


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


@pytest.fixture
def page(desktop: Desktop, incoming: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> WatchPage:
    """The form filled in, for the sample's policy and the practice model; files are complete at once."""
    desktop.preferences.set("engine.threads", "1")
    made = desktop.window.open_page("watch")
    assert isinstance(made, WatchPage)
    qtbot.waitUntil(lambda: made.choices.policy.findData("flea-market") >= 0, timeout=WAIT)
    assert not startable(made)
    assert "add a folder" in made.status.text()
    choose_folder(made, "Add folder…", incoming)
    made.choices.policy.setCurrentIndex(made.choices.policy.findData("flea-market"))
    assert not startable(made)
    assert "choose the folder for the verdicts" in made.status.text()
    choose_folder(made, "Choose folder…", incoming.parent / "verdicts")
    assert startable(made)
    request = made.choices.request
    monkeypatch.setattr(made.choices, "request", lambda kind: replace(request(kind), settled=0, every=0.05))
    return made


def test_what_comes_is_judged_and_listed(page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot) -> None:
    (incoming / "a.txt").write_text("We play at the casino.")
    click(page, "Start")
    qtbot.waitUntil(lambda: "a.txt" in outcomes(page), timeout=WAIT)
    assert "Watching" in page.status.text()
    assert not page.choices.isEnabled()
    (incoming / "b.txt").write_text("I like my garden.")
    (incoming / "copy.txt").write_text("We play at the casino.")
    qtbot.waitUntil(lambda: {"b.txt", "copy.txt"} <= set(outcomes(page)), timeout=WAIT)
    assert outcomes(page) == {"a.txt": "✕ Violates: 1", "b.txt": "✓ Allowed: 1", "copy.txt": "The same as a.txt"}
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)
    assert page.status.text() == "Nothing is being watched."
    (verdicts,) = (incoming.parent / "verdicts").glob("a.txt.*")
    assert json.loads(verdicts.read_text())["decision"] == "violates"


def test_a_file_leads_to_its_run(page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot) -> None:
    (incoming / "a.txt").write_text("We play at the casino.")
    click(page, "Start")
    qtbot.waitUntil(lambda: "a.txt" in outcomes(page), timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)
    assert not button(page, "Open in Check").isEnabled()
    page.files.setCurrentItem(page.files.topLevelItem(0))
    click(page, "Open in Check")
    assert isinstance(desktop.window.front, CheckPage)


def test_a_folder_that_can_not_be_used_is_a_sentence(page: WatchPage, incoming: Path, qtbot: QtBot) -> None:
    page.choices.output.setText(str(incoming / "inside"))
    click(page, "Start")
    qtbot.waitUntil(lambda: "inside a watched folder" in page.notice.text, timeout=WAIT)
    assert startable(page)
    assert not (incoming / "inside").exists()
    page.choices.inside.setChecked(True)
    click(page, "Start")
    qtbot.waitUntil(lambda: "Watching 1 folder" in page.status.text(), timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)


def test_folders_are_removed_with_the_keyboard(page: WatchPage, desktop: Desktop, qtbot: QtBot, incoming: Path) -> None:
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    page.choices.add_folder(incoming)
    assert page.choices.folders.count() == 1
    page.choices.folders.setFocus()
    page.choices.folders.setCurrentRow(0)
    qtbot.keyClick(page.choices.folders, Qt.Key.Key_Delete)
    assert page.choices.folders.count() == 0
    assert not startable(page)


def test_the_form_is_kept_for_the_next_start(page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot) -> None:
    page.choices.endings.setText("csv, txt")
    desktop.window.keep_state()
    again = another_start()
    try:
        other = again.window.open_page("watch")
        assert isinstance(other, WatchPage)
        qtbot.waitUntil(lambda: startable(other), timeout=WAIT)
        request = other.choices.request("plumbline")
    finally:
        end(again)
    assert request.folders == (incoming,)
    assert (request.check.policy, request.endings) == ("flea-market", (".csv", ".txt"))


def test_what_the_practice_model_can_not_follow_is_judged_all_the_same_when_asked_for(
    page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot
) -> None:
    spam = page.choices.policy.findData("spam")
    assert spam >= 0
    page.choices.policy.setCurrentIndex(spam)
    (incoming / "a.txt").write_text("We play at the casino.")
    click(page, "Start")
    qtbot.waitUntil(lambda: offered(page, "Judge anyway"), timeout=WAIT)
    assert offered(page, "Get a model")
    click(page, "Judge anyway")
    qtbot.waitUntil(lambda: "a.txt" in outcomes(page), timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)


def test_a_watch_that_the_windows_end_stopped_is_told_of_at_the_next_start(
    page: WatchPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click(page, "Start")
    qtbot.waitUntil(lambda: "Watching" in page.status.text(), timeout=WAIT)
    kept = page.state()
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)
    assert not page.state()["watching"]
    page.restore(kept)
    assert "These folders were being watched when Plumbline was closed." in page.notice.text


def left_behind(desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    """A run of a watch that a crash cut off: half of it is judged, and nobody works on it."""

    def make(history: History) -> None:
        options = IntakeOptions(files=("a.csv",)).to_json()
        run = history.runs.create(histories.spec(sources=(str(folder),), intake_options=options))
        history.runs.add_items(run, 0, [histories.item(f"text {number}", number) for number in range(2)])
        history.runs.reading_done(run)
        history.runs.record(run, 0, histories.verdict())

    with_history(desktop, qtbot, make)


def test_a_watch_that_was_cut_off_is_offered_here_and_not_as_a_check(
    page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot
) -> None:
    left_behind(desktop, qtbot, incoming)
    desktop.window.keep_state()
    again = another_start()
    try:
        check = again.window.open_page("check")
        assert isinstance(check, CheckPage)
        qtbot.waitUntil(check.bar.recent.isEnabled, timeout=WAIT)
        assert not check.notice.text
        other = again.window.open_page("watch")
        assert isinstance(other, WatchPage)
        qtbot.waitUntil(lambda: "was interrupted" in other.notice.text, timeout=WAIT)
        assert "incoming" in other.notice.text
        click(other.notice, "Start")
        qtbot.waitUntil(lambda: other.running.active, timeout=WAIT)
        assert not other.notice.isVisible()
        other.running.stop()
        qtbot.waitUntil(lambda: startable(other), timeout=WAIT)
    finally:
        end(again)


def test_a_watch_of_another_folder_that_was_cut_off_is_told_of_without_a_button(
    page: WatchPage, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    left_behind(desktop, qtbot, tmp_path / "elsewhere")
    desktop.window.keep_state()
    again = another_start()
    try:
        other = again.window.open_page("watch")
        assert isinstance(other, WatchPage)
        qtbot.waitUntil(lambda: "was interrupted" in other.notice.text, timeout=WAIT)
        assert "elsewhere" in other.notice.text
        assert not offered(other.notice, "Start")
    finally:
        end(again)


def test_the_status_says_what_is_done_when_nothing_is_judged(page: WatchPage, incoming: Path, qtbot: QtBot) -> None:
    said: list[str] = []
    page.running.changed.connect(lambda: said.append(page.running.words))
    click(page, "Start")
    waiting = "Watching 1 folder · waiting for new files"
    qtbot.waitUntil(lambda: page.status.text() == waiting, timeout=WAIT)
    (incoming / "a.txt").write_text("We play at the casino.")
    qtbot.waitUntil(lambda: page.status.text() == f"{waiting} · 1 file done", timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: startable(page), timeout=WAIT)
    assert "Watching 1 folder · reading new files…" in said
    assert not [words for words in said if "of 0 items" in words]
    assert page.notice.text.startswith("Watching has stopped: 1 file")


def test_that_a_watch_has_stopped_is_said_on_the_page_in_front(
    page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot
) -> None:
    click(page, "Start")
    qtbot.waitUntil(lambda: "waiting for new files" in page.status.text(), timeout=WAIT)
    other = desktop.window.open_page("models")
    page.running.stop()
    qtbot.waitUntil(lambda: "Watching has stopped." in other.notice.text, timeout=WAIT)


def test_that_a_watch_has_failed_is_said_on_the_page_in_front(
    page: WatchPage, desktop: Desktop, incoming: Path, qtbot: QtBot
) -> None:
    click(page, "Start")
    qtbot.waitUntil(lambda: "waiting for new files" in page.status.text(), timeout=WAIT)
    other = desktop.window.open_page("models")
    (incoming.parent / "verdicts" / "journal.jsonl").mkdir()
    (incoming / "a.txt").write_text("We play at the casino.")
    qtbot.waitUntil(lambda: "Watching has stopped." in other.notice.text, timeout=WAIT)
    assert "journal.jsonl" in other.notice.text
    assert "journal.jsonl" in page.notice.text
    assert startable(page)
