"""The History page: search as one types, filters, scrolling, deciding, export, deletion; content stays behind its veil."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.asked import Asked
from plumbline.desktop.history.days import Days
from plumbline.desktop.history.delegate import HitDelegate, _cut
from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.export_dialog import ExportDialog
from plumbline.desktop.history.model import MOST_PAGES, PAGE
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.rows import RowText
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.history import History
from plumbline.store.repositories import items as item_rows
from plumbline.store.repositories import verdicts as verdict_rows
from plumbline.system.paths import user_paths
from support import histories

VIOLATES, ALLOWED, ESCALATE = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE


def judge(
    history: History, *pairs: tuple[str, Decision, str], policy: str = "spam", state: RunState | None = None
) -> int:
    """A run over texts, each with its decision and rationale; its number."""
    run = history.runs.create(histories.spec(policy=histories.policy(policy)))
    history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _, _) in enumerate(pairs)])
    history.runs.reading_done(run)
    for number, (_, decision, rationale) in enumerate(pairs):
        history.runs.record(run, number, histories.verdict(decision, rationale, reasoning="thinking about it"))
    if state is not None:
        history.runs.set_state(run, state)
    return run


@pytest.fixture
def filled(_own_home: Path) -> Path:
    """A history with two finished runs and one that was cut off, before the window opens."""
    paths = user_paths()
    paths.create()
    with History.open(paths.history) as history:
        first = judge(
            history,
            ("Buy cheap watches now", VIOLATES, "Bulk promotion of goods."),
            ("How do I upload a photo?", ALLOWED, "A question."),
            ("Send 0.1 to this address", ESCALATE, "Asks for money."),
            state=RunState.FINISHED,
        )
        judge(history, ("You are an idiot", VIOLATES, "An insult."), policy="harassment", state=RunState.FINISHED)
        judge(history, ("Nice watches", ALLOWED, "A remark."))
        item = history.items.page(first)[1].item_id
        history.reviews.add(item, Review(VIOLATES, "SP2", "a note on it", "Ada"))
    return paths.history


@pytest.fixture
def page(filled: Path, desktop: Desktop, qtbot: QtBot) -> HistoryPage:
    opened = desktop.window.open_page("history")
    assert isinstance(opened, HistoryPage)
    settled(opened, qtbot)
    return opened


def settled(page: HistoryPage, qtbot: QtBot) -> None:
    """Waits until what is asked has been found."""
    qtbot.waitUntil(
        lambda: (
            page.searching.asked == page.filters.now() and not page.searching.under_way and bool(page.runs.model.runs)
        ),
        timeout=10_000,
    )


def texts(page: HistoryPage) -> list[str]:
    model = page.searching.model
    hits = (model.hit(row) for row in range(model.rowCount()))
    return [hit.item.excerpt for hit in hits if hit]


def shown(page: HistoryPage) -> list[str]:
    model = page.searching.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def type_in(page: HistoryPage, qtbot: QtBot, words: str) -> None:
    page.filters.box.clear()
    qtbot.keyClicks(page.filters.box, words)
    settled(page, qtbot)


def dialog(kind: type[QDialog]) -> QDialog:
    (found,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    return found


def test_everything_is_there_newest_first_and_words_find_as_they_are_typed(page: HistoryPage, qtbot: QtBot) -> None:
    assert texts(page) == [
        "Nice watches",
        "You are an idiot",
        "Send 0.1 to this address",
        "How do I upload a photo?",
        "Buy cheap watches now",
    ]
    type_in(page, qtbot, "watch")
    assert texts(page) == ["Nice watches", "Buy cheap watches now"]
    type_in(page, qtbot, "watch promotion")
    assert texts(page) == ["Buy cheap watches now"]
    type_in(page, qtbot, "nowhere")
    assert page._lists.currentWidget() is page._nothing
    page.filters.clear_button.click()
    settled(page, qtbot)
    assert len(texts(page)) == 5
    assert page._lists.currentWidget() is page.hits


def test_the_newest_search_wins(page: HistoryPage, qtbot: QtBot) -> None:
    for words in ("watches", "idiot", "photo"):
        page.searching.ask(Asked(words))
    qtbot.waitUntil(lambda: not page.searching.under_way)
    assert texts(page) == ["How do I upload a photo?"]


def choices(page: HistoryPage) -> Iterator[tuple[Callable[[], object], list[str]]]:
    idiot, send, photo, buy, nice = (
        "You are an idiot",
        "Send 0.1 to this address",
        "How do I upload a photo?",
        "Buy cheap watches now",
        "Nice watches",
    )
    bar = page.filters
    yield lambda: bar.verdict.choose(VIOLATES), [idiot, buy]
    yield lambda: bar.policy.choose("harassment"), [idiot]
    yield lambda: bar.model.choose("stand-in"), [nice, idiot, send, photo, buy]
    yield lambda: bar.days.choose(Days(last=7)), [nice, idiot, send, photo, buy]
    yield lambda: bar.days.choose(Days(first=date(2020, 1, 1), until=date(2020, 1, 2)), "then"), []
    yield lambda: bar.review.choose("reviewed"), [photo]
    yield lambda: bar.review.choose("not reviewed"), [nice, idiot, send, buy]
    yield lambda: bar.review.choose("disagreed"), [photo]
    yield lambda: bar.review.choose("agreed"), []
    yield lambda: bar.label.choose("SP4"), [send]
    yield lambda: bar.run.choose(1), [send, photo, buy]


@pytest.mark.parametrize("number", range(11))
def test_every_filter(page: HistoryPage, qtbot: QtBot, number: int) -> None:
    choose, expected = list(choices(page))[number]
    choose()
    settled(page, qtbot)
    assert texts(page) == expected
    page.filters.clear()
    settled(page, qtbot)
    assert len(texts(page)) == 5


def test_the_chips_offer_what_there_is(page: HistoryPage) -> None:
    def offered(menu: object) -> list[str]:
        return [action.text() for action in menu.actions() if action.text()]  # type: ignore[attr-defined]

    bar = page.filters
    assert offered(bar.policy.menu()) == ["Any", "harassment", "spam"]
    assert offered(bar.label.menu()) == ["Any", "SP0", "SP2", "SP4"]
    bar.policy.menu().actions()[-1].trigger()
    assert (bar.policy.value, bar.policy.text()) == ("spam", "Policy: spam")


def test_days_are_those_of_the_place() -> None:
    since, until = Days(last=7).bounds(date(2026, 11, 23))
    assert (since, until) == (datetime(2026, 11, 17).astimezone(), None)
    first, end = Days(first=date(2026, 1, 1), until=date(2026, 1, 2)).bounds()
    assert (first, end) == (datetime(2026, 1, 1).astimezone(), datetime(2026, 1, 3).astimezone())


def test_a_policy_can_be_asked_for_from_elsewhere(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.filters.verdict.choose(ALLOWED)
    desktop.window.on_intent(intents.SearchFor("harassment"))
    settled(page, qtbot)
    assert texts(page) == ["You are an idiot"]
    desktop.window.on_intent(intents.SearchFor(histories.policy("spam").sha256))
    settled(page, qtbot)
    assert len(texts(page)) == 5  # the two policies of this history have the same bytes


def test_one_goes_through_the_hits_and_decides_by_keys(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Grace")
    desktop.window.trigger("item.next")
    desktop.window.trigger("item.next")
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "You are an idiot")
    with qtbot.waitSignal(page.detail.reviewed):
        desktop.window.trigger("review.agree")
    qtbot.waitUntil(lambda: "You: ✕ Violates" in shown(page)[1])
    desktop.window.trigger("item.previous")
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "Nice watches")
    with qtbot.waitSignal(page.detail.reviewed):
        desktop.window.trigger("review.escalate")
    qtbot.waitUntil(lambda: "You: ▲ Escalate" in shown(page)[0])
    page.filters.review.choose("disagreed")
    settled(page, qtbot)
    assert texts(page) == ["Nice watches", "How do I upload a photo?"]
    reviews = with_history(
        desktop, qtbot, lambda history: history.items.get(page.searching.model.hit(0).item.item_id).reviews
    )
    assert [(review.decision, review.reviewer) for review in reviews] == [(ESCALATE, "Grace")]


def with_history(desktop: Desktop, qtbot: QtBot, ask: Callable[[History], object]) -> object:
    """What the history says, asked in its lane."""
    said: list[object] = []
    desktop.tasks.run(desktop, lambda: ask(desktop.core.history()), said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    return said[0]


@pytest.mark.parametrize("cover", ["hidden", "blurred", "masked"])
def test_content_stays_behind_its_veil_in_snippets_too(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, cover: str
) -> None:
    desktop.preferences.set("window.content", cover)
    for words in ("", "watches", "idiot", "cheap promotion"):
        type_in(page, qtbot, words)
        everything = " ".join(shown(page)).lower()
        for canary in ("watches now", "nice", "you are", "idiot", "photo", "address"):
            assert canary not in everything
    desktop.preferences.set("window.content", "shown")
    type_in(page, qtbot, "watches")
    assert "Nice watches" in shown(page)[0]


def test_what_was_found_is_marked(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    from plumbline.desktop.history.rows import row_text

    type_in(page, qtbot, "watch")
    hit = page.searching.model.hit(1)
    assert hit is not None
    row = row_text(hit, "shown")
    assert [row.text[start:end] for start, end in row.marks] == ["watches"]
    masked = row_text(hit, "masked")
    assert len(masked.text) == len(row.text)
    assert masked.marks == row.marks
    assert row_text(hit, "hidden").marks == ()


def test_rows_are_painted_in_every_appearance(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    """A smoke test: the delegate paints marks, badges and Arabic, and every row is two lines high."""
    type_in(page, qtbot, "watch")
    for theme in ("light", "dark"):
        desktop.preferences.set("window.theme", theme)
        image = page.hits.grab().toImage()
        colours = {image.pixelColor(x, 20).name() for x in range(image.width())}
        assert desktop.theme.tokens.allowed.ground in colours
    before = page.hits.rowHeight(0)
    desktop.preferences.set("window.text_size", "200")
    qtbot.waitUntil(lambda: page.hits.rowHeight(0) > 1.4 * before)


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("word", ["word ", "كلمة "])
def test_a_text_that_is_too_long_shows_its_beginning(
    word: str, window: Qt.LayoutDirection, page: HistoryPage, desktop: Desktop
) -> None:
    option = QStyleOptionViewItem()
    option.direction = window
    text, width = word * 60, 200
    row = RowText("", text, (), "", "", "")
    painted = HitDelegate(desktop.theme, page.searching.model, page)
    shown = _cut(text, painted._words(text, width, option, row), width)
    assert shown.startswith(word)
    assert shown.endswith("…")
    fitted = painted._words(shown.rstrip("…"), width, option, row)
    assert width / 2 < fitted.lineAt(0).naturalTextWidth() < width + 2  # a last letter has another form than one within


def test_the_runs_are_listed_to_be_filtered_by_and_gone_on_with(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.view._buttons["runs"].click()
    model = page.runs.model
    rows = [[model.index(row, column).data() for column in (0, 1, 3, 5)] for row in range(model.rowCount())]
    assert rows == [
        ["3", "Cut off", "Policy spam", "1 of 1"],
        ["2", "Finished", "Policy harassment", "1 of 1"],
        ["1", "Finished", "Policy spam", "3 of 3"],
    ]
    page.runs.table.selectRow(0)
    assert page.runs.open_button.text() == "Go on with it"
    with qtbot.waitSignal(page.intent) as told:
        page.runs.open_button.click()
    assert told.args == [intents.ShowRun(3)]
    page.runs.table.selectRow(2)
    assert page.runs.open_button.text() == "Open on Check"
    page.runs.show_button.click()
    settled(page, qtbot)
    assert page.view.value == "verdicts"
    assert len(texts(page)) == 3


def exported(page: HistoryPage, qtbot: QtBot, target: Path, form: FileForm, reasoning: bool) -> str:
    page.export(target, form, reasoning)
    qtbot.waitUntil(page.work.isHidden, timeout=10_000)
    assert target.name in page.notice.text
    return target.read_text("utf-8-sig")


def test_exactly_what_is_shown_is_exported(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    type_in(page, qtbot, "watch")
    rows = list(csv.DictReader(exported(page, qtbot, tmp_path / "a.csv", FileForm.CSV, False).splitlines()))
    assert [row["text"] for row in rows] == ["Nice watches", "Buy cheap watches now"]
    assert "reasoning" not in rows[0]
    page.filters.verdict.choose(VIOLATES)
    settled(page, qtbot)
    lines = exported(page, qtbot, tmp_path / "b.jsonl", FileForm.JSONL, True).splitlines()
    assert [(json.loads(line)["text"], json.loads(line)["reasoning"]) for line in lines] == [
        ("Buy cheap watches now", "thinking about it")
    ]
    (line,) = exported(page, qtbot, tmp_path / "c.jsonl", FileForm.JSONL, False).splitlines()
    assert "thinking" not in line
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "b.jsonl", "c.jsonl"]


def test_an_export_is_asked_for_and_its_trouble_is_a_sentence(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.window.trigger("export.shown")
    asked = dialog(ExportDialog)
    assert isinstance(asked, ExportDialog)
    assert not asked.reasoning.isChecked()
    asked.reject()
    page.export(tmp_path / "no such folder" / "a.csv", FileForm.CSV, False)
    qtbot.waitUntil(lambda: "can't be written" in page.notice.text)
    assert page.work.isHidden()


def test_an_export_that_is_stopped_leaves_no_file(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clicked = threading.Event()

    def held(*arguments: Any, **options: Any) -> Iterator[int]:
        with closing(write_verdicts(*arguments, **options)) as progress:
            for count in progress:
                assert clicked.wait(60)
                yield count

    monkeypatch.setattr("plumbline.desktop.history.exporting.write_verdicts", held)
    page.export(tmp_path / "a.csv", FileForm.CSV, False)
    page.work.stop_button.click()
    clicked.set()
    qtbot.waitUntil(page.work.isHidden)
    assert page.notice.text == "The export was stopped; no file was left."
    assert list(tmp_path.iterdir()) == []


def test_a_run_is_deleted_after_it_was_said_what_goes(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.view._buttons["runs"].click()
    page.runs.table.selectRow(2)
    page.runs.delete_button.click()
    asked = dialog(DeleteDialog)
    assert isinstance(asked, DeleteDialog)
    qtbot.waitUntil(asked.go.isEnabled)
    assert "1 run" in asked.what.text()
    assert "3 item" in asked.what.text()
    assert "decisions that people made on 1 of them" in asked.what.text()
    assert "can't be undone" in asked.what.text()
    with qtbot.waitSignal(page.intent) as told:
        asked.go.click()
    assert told.args == [intents.HistoryChanged()]
    assert "3 item" in page.notice.text
    settled(page, qtbot)
    qtbot.waitUntil(lambda: texts(page) == ["Nice watches", "You are an idiot"])
    assert with_history(desktop, qtbot, lambda history: [run.id for run in history.runs.newest()]) == [3, 2]


def test_nothing_is_deleted_when_the_question_is_answered_with_no(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.delete_button.click()
    asked = dialog(DeleteDialog)
    assert isinstance(asked, DeleteDialog)
    qtbot.waitUntil(lambda: asked.what.text() == "There is nothing to delete.")  # nothing is a year old
    assert not asked.go.isEnabled()
    asked.of_policy.click()
    asked.policies.setCurrentText("harassment")
    qtbot.waitUntil(asked.go.isEnabled)
    assert asked.removal is not None
    assert asked.removal.runs == (2,)
    asked.reject()
    assert with_history(desktop, qtbot, lambda history: len(history.runs.newest())) == 3


def test_what_is_too_old_is_deleted_when_the_window_opens_and_that_is_said(
    filled: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    old = datetime.now(UTC) - timedelta(days=40)
    with History.open(filled, clock=lambda: old) as history:
        judge(history, ("an old text", ALLOWED, ""), state=RunState.FINISHED)
        judge(history, ("an old text that was not finished", ALLOWED, ""))
    qapp.setStyle("Fusion")
    made = Desktop(qapp, user_paths())
    made.preferences.set("history.keep_days", "30")
    made.open()
    qtbot.waitUntil(lambda: "older than 30 days" in made.window.front.notice.text, timeout=10_000)
    assert made.window.front.notice.text.startswith("1 verdict")
    runs = with_history(made, qtbot, lambda history: [run.id for run in history.runs.newest()])
    assert runs == [5, 3, 2, 1]
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()


def test_an_empty_history_says_what_to_do_next(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page._whole.currentWidget() is page._empty)


def test_news_from_elsewhere_are_shown(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    with_history(desktop, qtbot, lambda history: judge(history, ("Just judged", ALLOWED, "")))
    desktop.window.on_intent(intents.HistoryChanged())
    qtbot.waitUntil(lambda: texts(page)[:1] == ["Just judged"], timeout=10_000)


MANY = 20_000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history's file with `MANY` verdicts, stored in large transactions to be quick."""
    path = tmp_path_factory.mktemp("many") / "history.db"
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        for first in range(0, MANY, 2_000):
            rows = [histories.item(f"text {number}", number) for number in range(first, first + 2_000)]
            with history._database.write() as connection:
                item_rows.add(connection, run, first, rows, [], None)
                for number in range(first, first + 2_000):
                    said = histories.verdict((ALLOWED, VIOLATES)[number % 2])
                    verdict_rows.record(connection, run, number, said, "2026-11-23T10:00:00.000Z")
        history.runs.set_state(run, RunState.FINISHED)
    return path


def test_a_long_history_is_scrolled_with_few_rows_held(many: Path, qapp: QApplication, qtbot: QtBot) -> None:
    paths = user_paths()
    paths.create()
    paths.history.hardlink_to(many)
    qapp.setStyle("Fusion")
    made = Desktop(qapp, paths)
    made.open()
    page = made.window.open_page("history")
    assert isinstance(page, HistoryPage)
    model = page.searching.model
    qtbot.waitUntil(lambda: model.rowCount() == MANY, timeout=20_000)
    assert page.searching.rows == MANY
    bar = page.hits.verticalScrollBar()
    for tenth in (3, 10, 7, 1, 5):
        bar.setValue(bar.maximum() * tenth // 10)
        page.hits.viewport().repaint()
        top = page.hits.rowAt(0)
        bottom = min(page.hits.rowAt(page.hits.viewport().height() - 1), MANY - 1)
        bottom = MANY - 1 if bottom < 0 else bottom
        qtbot.waitUntil(lambda top=top, bottom=bottom: model.hit(top) is not None and model.hit(bottom) is not None)
        assert [model.hit(row).item.excerpt for row in (top, bottom)] == [  # type: ignore[union-attr]
            f"text {MANY - 1 - row}" for row in (top, bottom)
        ]
        assert model.held <= MOST_PAGES * PAGE
    page.hits.setCurrentIndex(model.index(MANY - 1))
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "text 0")
    page.filters.verdict.choose(VIOLATES)
    qtbot.waitUntil(lambda: model.rowCount() == MANY // 2, timeout=20_000)
    qtbot.keyClicks(page.filters.box, "text")
    page.filters.verdict.choose(None)
    # words are gone over ten thousand at a time: the rest comes when the list is scrolled so far
    qtbot.waitUntil(lambda: page.searching.asked == Asked("text") and model.rowCount() == 10_000, timeout=20_000)
    qtbot.waitUntil(lambda: not page.searching.whole and page.searching.rows == 10_000)
    assert page.count.text().startswith("More than")
    bar.setValue(bar.maximum())
    page.hits.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == MANY, timeout=20_000)
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
