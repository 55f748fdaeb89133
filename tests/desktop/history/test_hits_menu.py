"""What can be done with a verdict from its context menu in the history."""

from __future__ import annotations

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from support.history_page import WAIT, hits, settled


def menu_of(page: HistoryPage, qtbot: QtBot) -> dict[str, QAction]:
    """The entries of the selected verdict's menu, which was open."""
    hits(page).customContextMenuRequested.emit(hits(page).rect().center())
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in hits(page).findChildren(QMenu)), timeout=WAIT)
    (menu,) = [one for one in hits(page).findChildren(QMenu) if one.isVisible()]
    entries = {one.text(): one for one in menu.actions() if one.text()}
    menu.hide()
    return entries


def selected(page: HistoryPage, qtbot: QtBot) -> None:
    settled(page, qtbot)
    hits(page).setCurrentIndex(hits(page).model().index(1, 0))
    qtbot.waitUntil(lambda: page.detail.item is not None, timeout=WAIT)


def test_a_verdict_is_decided_on_and_becomes_an_example(page: HistoryPage, qtbot: QtBot) -> None:
    selected(page, qtbot)
    entries = menu_of(page, qtbot)
    assert {"Agree", "Override…", "Escalate", "Note…", "Statement of reasons…", "Appeal…"} <= entries.keys()
    golden = entries["Add to golden set"]
    assert not golden.isEnabled()
    assert "Decide on the item first" in golden.toolTip()
    entries["Escalate"].trigger()
    qtbot.waitUntil(lambda: "item.golden" in page.handlers(), timeout=WAIT)
    menu_of(page, qtbot)["Add to golden set"].trigger()
    qtbot.waitUntil(lambda: "· examples now has" in page.notice.status.text(), timeout=WAIT)


def test_a_reply_is_copied_at_once(page: HistoryPage, qtbot: QtBot) -> None:
    selected(page, qtbot)
    menu_of(page, qtbot)["Copy as reply"].trigger()
    qtbot.waitUntil(lambda: "The reply was copied (English)." in page.notice.status.text(), timeout=WAIT)
    assert "Policy harassment" in QGuiApplication.clipboard().text()
