"""The list of policies and its search."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import PoliciesChanged
from support.check_page import open_check
from support.check_page import policies as offered_policies
from support.policies_page import WAIT, policies
from support.widgets import named, visible_text


def test_the_search_looks_into_the_texts(page: PoliciesPage) -> None:
    page.handlers()["edit.find"]()
    search = named(page, QLineEdit, "Search policies")
    every = policies(page).names()
    assert {"flea-market", "spam", "leserkommentare"} < set(every)
    search.setText("casino")
    assert policies(page).names() == ["flea-market"]
    search.setText("xylophone")
    assert policies(page).names() == []
    assert "No policies match." in visible_text(page)
    search.clear()
    assert policies(page).name == "flea-market"
    assert policies(page).names() == every


def test_policies_stand_in_the_same_order_here_and_on_check(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    names = policies(page).names()
    entries = [page.library.entry(name) for name in names]
    titles = [one.title for one in entries if one is not None]
    menu = offered_policies(open_check(desktop)).menu()
    desktop.window.on_intent(PoliciesChanged())
    qtbot.waitUntil(lambda: [action.text() for action in menu.actions()][: len(titles)] == titles, timeout=WAIT)
    assert titles == sorted(titles[:-2], key=str.casefold) + titles[-2:]
