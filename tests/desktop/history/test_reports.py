"""Reports from the window: what is chosen goes in, what is masked is gone from every kind of file, and cases collect items."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.case_dialogs import AddToCaseDialog, CasesDialog
from plumbline.desktop.history.check_report_dialog import CheckReportDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.report_dialog import FileKind, ReportDialog
from plumbline.desktop.history.report_preview import words_of
from plumbline.desktop.history.time_stamps_dialog import TimeStampsDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.report.masking import MASK, Persons
from plumbline.services.history.report_choice import Asked, ReportKind
from plumbline.store.history import History
from support import histories, reports
from support.history_page import WAIT, hits
from support.time_stamping import MISSING, Authority
from support.widgets import choose_entry, click, menu_texts, named, open_dialog, press, visible_text


def row_of(page: HistoryPage, text: str) -> int:
    model = hits(page).model()
    return next(row for row in range(model.rowCount()) if text in str(model.index(row, 0).data()))


def select(page: HistoryPage, *texts: str) -> None:
    view = hits(page)
    view.clearSelection()
    for text in texts:
        index = view.model().index(row_of(page, text), 0)
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)


def report_on(page: HistoryPage, qtbot: QtBot, asked: Asked | None = None) -> ReportDialog:
    if asked is None:
        choose_entry(page.reports.button, "Report…")
    else:
        page.reports.open(asked)
    dialog = open_dialog(ReportDialog)
    made(dialog, qtbot)
    return dialog


def made(dialog: ReportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.save.isEnabled() and dialog.report is not None, timeout=WAIT)


def written(dialog: ReportDialog, qtbot: QtBot, file: Path, kind: FileKind) -> str:
    dialog.write(file, kind)
    qtbot.waitUntil(lambda: f"Saved to {file}" in dialog.status.text(), timeout=WAIT)
    if kind is not FileKind.PDF:
        return file.read_text("utf-8")
    document = pypdfium2.PdfDocument(file)
    text = "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    document.close()
    return text


def test_a_report_on_what_is_selected_is_previewed_masked_and_saved(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    select(page, "Buy cheap watches now")
    dialog = report_on(page, qtbot)
    assert "Buy cheap watches now" in dialog.preview.page.toPlainText()
    assert "How do I upload" not in dialog.preview.page.toPlainText()
    assert "thinking about it" not in dialog.preview.page.toPlainText()
    cursor = dialog.preview.page.document().find("watches")
    dialog.preview.page.setTextCursor(cursor)
    click(dialog, "Mask selection")
    assert not dialog.save.isEnabled(), "what is saved is what was chosen"
    made(dialog, qtbot)
    assert "watches" not in dialog.preview.page.toPlainText()
    dialog.reasoning.setChecked(True)
    assert not dialog.save.isEnabled()
    made(dialog, qtbot)
    for kind in FileKind:
        text = written(dialog, qtbot, tmp_path / f"report.{kind}", kind)
        assert "watches" not in text
        assert "thinking about it" in text
        assert dialog.report is not None
        assert (
            dialog.report["digests"]["fingerprint"] in text.replace("\r\n", "").replace("\n", "")
            or kind is FileKind.PDF
        )
    named(dialog, type(dialog.words), "Masked words").setCurrentRow(0)
    click(dialog, "Remove")
    made(dialog, qtbot)
    assert "watches" in dialog.preview.page.toPlainText()


def test_what_is_selected_decides_what_is_reported(page: HistoryPage, qtbot: QtBot) -> None:
    view = hits(page)
    view.clearSelection()
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    assert dialog.report["report"]["kind"] == "search"
    assert len(dialog.report["items"]) == 5
    dialog.close()
    select(page, "Buy cheap watches now", "Nice watches")
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    assert [(item["run"], item["item"]) for item in dialog.report["items"]] == [(1, 1), (3, 1)]
    dialog.close()
    click(page, "Runs")
    page.runs.table.selectRow(2)
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    assert (dialog.report["report"]["kind"], dialog.report["asked"]["run"]) == ("run", 1)
    dialog.close()
    page.runs.table.selectAll()
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    assert [(item["run"], item["item"]) for item in dialog.report["items"]] == [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1)]


def test_decisions_are_not_recorded_for_several_at_once(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    view = hits(page)
    view.setCurrentIndex(view.model().index(row_of(page, "Buy cheap"), 0))
    qtbot.waitUntil(lambda: page.detail.item is not None, timeout=WAIT)
    view.selectAll()
    press(desktop.window, "A")
    assert "Select one verdict" in page.notice.text
    assert desktop.core.history().items.get(page.detail.item.item_id).reviews == ()  # type: ignore[union-attr]


def test_a_report_on_many_items_is_put_on_paper_piece_by_piece(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    dialog.report["items"] *= 20
    text = written(dialog, qtbot, tmp_path / "report.pdf", FileKind.PDF)
    assert len(re.findall(r"Item \d of run \d", text)) == 100
    assert text.count("How to check this report") == 1
    assert dialog.save.isEnabled()
    assert dialog.cancel.isHidden()


def test_a_pdf_that_is_being_written_can_be_cancelled(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = report_on(page, qtbot)
    assert dialog.report is not None
    dialog.report["items"] *= 400
    file = tmp_path / "report.pdf"
    dialog.write(file, FileKind.PDF)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(lambda: "of 2,000 items…" in dialog.status.text(), timeout=WAIT)
    click(dialog, "Cancel")
    qtbot.waitUntil(lambda: dialog.status.text() == "Cancelled. The report was not written.", timeout=WAIT)
    assert not file.exists()
    assert dialog.save.isEnabled()


def test_hidden_texts_are_hidden_in_the_preview_until_they_are_shown(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.preferences.look("hidden")
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 1))
    assert "watches" not in dialog.preview.page.toPlainText()
    click(dialog, "Show texts")
    assert "watches" in dialog.preview.page.toPlainText()
    dialog.texts.setChecked(False)
    made(dialog, qtbot)
    assert "watches" not in dialog.preview.page.toPlainText()
    assert "watches" not in written(dialog, qtbot, tmp_path / "r.json", FileKind.JSON)


def test_persons_are_masked_in_every_kind_of_file(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    reports.filled(desktop.core.history())
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 4))
    dialog.reasoning.setChecked(True)
    for kind in Persons:
        dialog.masks[kind].setChecked(True)
    dialog.word.setText("Huber")
    click(dialog, "Mask")
    dialog.mask_words(["Maria Huber", "maria"])
    made(dialog, qtbot)
    for kind in FileKind:
        text = written(dialog, qtbot, tmp_path / f"r.{kind}", kind)
        assert not [one for one in (*reports.CANARIES, "01715551234") if one in text], kind
        assert kind is FileKind.PDF or MASK in text
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: "sent to the printer" in dialog.status.text(), timeout=WAIT)
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    assert "Bulk promotion" in document[1].get_textpage().get_text_range() or len(document) > 1
    document.close()


def test_a_file_is_asked_for_with_a_name(page: HistoryPage, qtbot: QtBot) -> None:
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 1))
    click(dialog, "Save as: PDF")
    click(dialog, "Save…")
    chooser = open_dialog(QFileDialog)
    assert re.fullmatch(r"report-\d{4}-\d\d-\d\d\.pdf", Path(chooser.selectedFiles()[0]).name)
    chooser.reject()


def test_a_file_that_cannot_be_written_is_a_sentence(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 1))
    for kind in FileKind:
        dialog.write(tmp_path / "no" / f"r.{kind}", kind)
        qtbot.waitUntil(lambda: "can't be written" in dialog.status.text(), timeout=WAIT)
        dialog.status.setText("")
        assert dialog.save.isEnabled()


def test_nothing_to_report_is_a_sentence(page: HistoryPage, qtbot: QtBot) -> None:
    page.reports.open(Asked(ReportKind.RUN, 77))
    dialog = open_dialog(ReportDialog)
    qtbot.waitUntil(lambda: "no run 77" in dialog.status.text(), timeout=WAIT)
    assert not dialog.save.isEnabled()


def test_items_go_into_a_case_that_is_looked_after_and_reported(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    select(page, "Buy cheap watches now", "Nice watches")
    choose_entry(page.reports.button, "Add to case…")
    qtbot.waitUntil(lambda: bool(page.window().findChildren(AddToCaseDialog)), timeout=WAIT)
    adding = open_dialog(AddToCaseDialog)
    assert "A new one will be created" not in visible_text(adding)
    adding.case.setEditText("Harbour street")
    assert "There is no case with this name. A new one will be created." in visible_text(adding)
    adding.note.setText("same words")
    click(adding, "Add")
    qtbot.waitUntil(lambda: "2 items added" in page.notice.text, timeout=WAIT)
    choose_entry(page.reports.button, "Cases…")
    cases = open_dialog(CasesDialog)
    qtbot.waitUntil(lambda: cases.items.count() == 2, timeout=WAIT)
    assert "Buy cheap watches now" in cases.items.item(0).text()
    cases.items.setCurrentRow(1)
    cases.item_note.setText("this one")
    click(cases, "Save note")
    history = desktop.core.history()
    number = history.cases.named("Harbour street").id
    qtbot.waitUntil(
        lambda: [one.note for one in history.cases.entries(number)] == ["same words", "this one"], timeout=WAIT
    )
    cases.name.setText("Harbour 2026")
    cases.note.setPlainText("About it.")
    click(cases, "Save")
    qtbot.waitUntil(lambda: cases.list.name == "Harbour 2026" and cases.items.count() == 2, timeout=WAIT)
    click(cases, "Report…")
    dialog = open_dialog(ReportDialog)
    made(dialog, qtbot)
    assert "About it." in dialog.preview.page.toPlainText()
    dialog.close()
    cases.items.setCurrentRow(0)
    click(cases, "Remove item")
    qtbot.waitUntil(lambda: cases.items.count() == 1, timeout=WAIT)
    click(cases, "Delete case…")
    click(open_dialog(QMessageBox), "Delete")
    qtbot.waitUntil(lambda: cases.list.count() == 0, timeout=WAIT)
    assert history.cases.all() == []
    assert history.audit.check().sound


def test_a_case_leaves_and_comes_back_as_a_file(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    history = desktop.core.history()
    case = history.cases.create("Harbour")
    history.cases.add(case.id, [history.items.page(1)[0].item_id], "look")
    choose_entry(page.reports.button, "Cases…")
    cases = open_dialog(CasesDialog)
    qtbot.waitUntil(lambda: cases.items.count() == 1, timeout=WAIT)
    file = tmp_path / "case.json"
    cases.export("Harbour", file)
    qtbot.waitUntil(lambda: "no texts" in cases.status.text(), timeout=WAIT)
    assert "watches" not in file.read_text("utf-8")
    cases.take(file)
    qtbot.waitUntil(lambda: "There is a case of this name already" in cases.status.text(), timeout=WAIT)
    history.cases.delete(case.id)
    data = json.loads(file.read_text("utf-8"))
    data["items"].append({"run": 9, "item": 1, "sha256": "0" * 64})
    file.write_text(json.dumps(data), "utf-8")
    cases.take(file)
    qtbot.waitUntil(lambda: "not in this history" in cases.status.text() and cases.items.count() == 1, timeout=WAIT)
    assert [one.note for one in history.cases.entries(history.cases.named("Harbour").id)] == ["look"]


def test_the_menu_of_a_verdict_reports_on_all_that_are_selected(page: HistoryPage, qtbot: QtBot) -> None:
    view = hits(page)
    view.selectRow(0)
    select_more = view.selectionModel().select
    select_more(view.model().index(1, 0), view.selectionModel().SelectionFlag.Select)
    qtbot.waitUntil(lambda: page.detail.item is not None, timeout=WAIT)
    for entry, kind in (("Report…", ReportDialog), ("Add to case…", AddToCaseDialog)):
        view.customContextMenuRequested.emit(view.rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = [one for one in menu.actions() if one.text() == entry]
        action.trigger()
        menu.close()
        qtbot.waitUntil(lambda kind=kind: bool(page.window().findChildren(kind)), timeout=WAIT)
        dialog = open_dialog(kind)
        if isinstance(dialog, ReportDialog):
            made(dialog, qtbot)
            assert dialog.report is not None
            assert len(dialog.report["items"]) == 2
        else:
            assert "2 items will be added." in visible_text(dialog)
        dialog.reject()


def test_what_was_typed_in_a_case_is_kept_without_saving(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    history = desktop.core.history()
    first, second = history.cases.create("Harbour"), history.cases.create("Market")
    history.cases.add(first.id, [item.item_id for item in history.items.page(1)[:2]])
    choose_entry(page.reports.button, "Cases…")
    cases = open_dialog(CasesDialog)
    qtbot.waitUntil(lambda: cases.items.count() == 2, timeout=WAIT)
    cases.item_note.setText("the first")
    cases.items.setCurrentRow(1)
    qtbot.waitUntil(lambda: cases.item_note.text() == "", timeout=WAIT)
    cases.item_note.setText("the second")
    cases.note.setPlainText("Three sellers.")
    click(cases, "Report…")
    qtbot.waitUntil(lambda: bool(page.window().findChildren(ReportDialog)), timeout=WAIT)
    dialog = open_dialog(ReportDialog)
    made(dialog, qtbot)
    said = dialog.preview.page.toPlainText()
    assert all(words in said for words in ("Three sellers.", "the first", "the second"))
    dialog.close()
    cases.note.setPlainText("Four sellers.")
    cases.list.choose("Market")
    qtbot.waitUntil(lambda: cases.name.text() == "Market", timeout=WAIT)
    assert history.cases.named("Harbour").note == "Four sellers."
    cases.note.setPlainText("On Saturdays.")
    cases.reject()
    qtbot.waitUntil(lambda: history.cases.named("Market").note == "On Saturdays.", timeout=WAIT)
    assert second.note == ""


def test_a_name_that_is_taken_is_a_sentence(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    for name in ("Harbour", "Market"):
        desktop.core.history().cases.create(name)
    choose_entry(page.reports.button, "Cases…")
    cases = open_dialog(CasesDialog)
    qtbot.waitUntil(lambda: cases.list.count() == 2, timeout=WAIT)
    cases.name.setText("market")
    click(cases, "Save")
    qtbot.waitUntil(lambda: "There is a case of this name already" in cases.status.text(), timeout=WAIT)


def test_a_report_is_checked(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 1))
    file = tmp_path / "r.json"
    written(dialog, qtbot, file, FileKind.JSON)
    dialog.close()
    choose_entry(page.reports.button, "Check a report…")
    checking = open_dialog(CheckReportDialog)
    checking.check(file)
    qtbot.waitUntil(lambda: "3 of its items were compared" in checking.outcome.text(), timeout=WAIT)
    data = json.loads(file.read_text("utf-8"))
    data["items"][0]["decision"] = "allowed"
    file.write_text(json.dumps(data), "utf-8")
    checking.check(file)
    qtbot.waitUntil(lambda: "The report is not in order." in checking.outcome.text(), timeout=WAIT)
    assert "item 1 of run 1" in checking.outcome.text()
    file.write_text("hello", "utf-8")
    checking.check(file)
    qtbot.waitUntil(lambda: "This is no report" in checking.outcome.text(), timeout=WAIT)


@pytest.mark.skipif(MISSING, reason="OpenSSL is not installed")
def test_a_time_stamp_is_asked_for_and_put_in(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    authority = Authority(tmp_path / "tsa")
    choose_entry(page.reports.button, "Time stamps…")
    dialog = open_dialog(TimeStampsDialog)
    qtbot.waitUntil(lambda: "no time stamp yet" in dialog.found.text(), timeout=WAIT)
    asked, answer = tmp_path / "seal.tsq", tmp_path / "seal.tsr"
    dialog.write_request(asked)
    qtbot.waitUntil(lambda: "The request was saved" in dialog.status.text(), timeout=WAIT)
    answer.write_bytes(authority.answer(asked.read_bytes()))
    dialog.put_in(answer)
    qtbot.waitUntil(lambda: "Test Authority" in dialog.found.text(), timeout=WAIT)
    assert "not checked" in dialog.found.text()
    dialog.trust(authority.root)
    qtbot.waitUntil(lambda: "issued under the one that you gave" in dialog.found.text(), timeout=WAIT)
    answer.write_bytes(b"hello")
    dialog.put_in(answer)
    qtbot.waitUntil(lambda: "This is no time stamp" in dialog.status.text(), timeout=WAIT)


def test_the_menu_offers_what_can_be_done(page: HistoryPage) -> None:
    assert menu_texts(page.reports.button) == [
        "Report…",
        "Add to case…",
        "Cases…",
        "Check a report…",
        "Check history…",
        "Time stamps…",
    ]


def test_selected_lines_are_words_of_their_own() -> None:
    assert words_of("Maria\u2029Huber ⟨200B⟩x") == ["Maria", "Huber ⟨200B⟩x", "Huber \u200bx"]
    assert words_of("a") == []


def test_a_long_report_is_previewed_a_few_items_at_a_time(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    fill_many(desktop.core.history)
    dialog = report_on(page, qtbot, Asked(ReportKind.RUN, 1))
    assert "item text 24 " in dialog.preview.page.toPlainText()
    assert "item text 25 " not in dialog.preview.page.toPlainText()
    click(dialog, "Next items")
    assert "item text 25 " in dialog.preview.page.toPlainText()
    assert dialog.preview.page.textCursor().position() == QTextCursor(dialog.preview.page.document()).position()
    click(dialog, "Previous items")
    assert "item text 0 " in dialog.preview.page.toPlainText()


def fill_many(history: Callable[[], History]) -> None:
    run = history().runs.create(histories.spec())
    history().runs.add_items(run, 0, [histories.item(f"item text {number} .", number) for number in range(60)])
    for number in range(60):
        history().runs.record(run, number, histories.verdict())
