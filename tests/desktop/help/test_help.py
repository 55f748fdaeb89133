"""The guide in the window: the right page for F1, a search, links that stay inside, and nothing that is loaded from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.help.guide import Guide
from plumbline.desktop.help.window import HelpWindow
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.pages import PAGES

GUIDE = Guide(Path(__file__).resolve().parents[3] / "resources" / "guide")


@pytest.fixture
def shown(qtbot: QtBot, desktop: Desktop) -> HelpWindow:
    desktop.window.trigger("help.guide")
    found = desktop.window.findChild(HelpWindow)
    assert found is not None
    return found


def heading(window: HelpWindow) -> str:
    return window.text.document().firstBlock().text()


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_f1_opens_the_page_about_what_is_in_front(desktop: Desktop, qtbot: QtBot, spec: object) -> None:
    page = desktop.window.open_page(spec.id)
    qtbot.keyClick(page, Qt.Key.Key_F1)
    window = desktop.window.findChild(HelpWindow)
    assert window is not None
    assert window.isVisible()
    assert heading(window) == GUIDE.pages[spec.guide]


def test_there_is_one_help_window(desktop: Desktop, shown: HelpWindow) -> None:
    desktop.window.open_page("models")
    desktop.window.trigger("help.guide")
    assert desktop.window.findChildren(HelpWindow) == [shown]
    assert heading(shown) == GUIDE.pages["models"]


def test_every_page_can_be_chosen_and_read(shown: HelpWindow) -> None:
    for row, title in enumerate(GUIDE.pages.values()):
        shown.pages.setCurrentRow(row)
        shown.pages.itemClicked.emit(shown.pages.item(row))
        assert heading(shown) == title
        assert len(shown.text.toPlainText()) > 500


def test_a_search_finds_sections_and_opens_them_where_they_are(shown: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.search, "passphrase")
    found = current_list(shown)
    said = Qt.ItemDataRole.AccessibleTextRole
    entries = [str(found.item(row).data(said)) for row in range(found.count())]
    assert any(entry.startswith(GUIDE.pages["privacy"]) for entry in entries)
    assert all("passphrase" in entry.casefold() for entry in entries)
    row = next(row for row, entry in enumerate(entries) if "›" in entry)
    found.setCurrentRow(row)
    found.itemActivated.emit(found.item(row))
    title = found.item(row).text().split(" › ")[1]
    assert shown.text.textCursor().block().text() == title


def test_an_empty_search_shows_the_pages_again_and_one_without_finds_says_so(shown: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(shown.search, "zzzz")
    assert shown.nothing.isVisible()
    shown.search.clear()
    assert shown.pages.isVisible()


def test_links_lead_to_pages_and_back_and_nowhere_else(shown: HelpWindow) -> None:
    first = heading(shown)
    shown.text.anchorClicked.emit(QUrl("models.md"))
    assert heading(shown) == GUIDE.pages["models"]
    for elsewhere in ("https://example.org", "file:///etc/passwd", "../../README.md"):
        shown.text.anchorClicked.emit(QUrl(elsewhere))
        assert heading(shown) == GUIDE.pages["models"]
    shown.back.click()
    assert heading(shown) == first
    assert not shown.back.isEnabled()


def test_nothing_is_loaded(shown: HelpWindow, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"not read")
    kind = QTextDocument.ResourceType.ImageResource
    assert shown.text.loadResource(kind.value, QUrl.fromLocalFile(str(picture))) is None


def test_words_are_found_without_case_and_accents_and_all_of_them_count() -> None:
    assert GUIDE.find("") == []
    assert GUIDE.find("PÁSSPHRASE")
    assert GUIDE.find("golden set kappa-that-is-nowhere") == []
    assert GUIDE.find("golden set")[0].section.title.casefold().count("golden")


def current_list(window: HelpWindow) -> QListWidget:
    QApplication.processEvents()
    return window.found if window.found.isVisible() else window.pages


def test_f1_in_the_guide_goes_to_its_search(shown: HelpWindow, qtbot: QtBot) -> None:
    shown.text.setFocus()
    qtbot.keyClick(shown.text, Qt.Key.Key_F1)
    assert shown.focusWidget() is shown.search


def test_the_pages_stand_in_the_order_of_the_table() -> None:
    names = list(GUIDE.pages)
    assert names[:3] == ["index", "getting-started", "checking"]
    assert names[-1] == "troubleshooting"
