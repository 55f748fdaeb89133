"""The window itself: its pages, its actions and their shortcuts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.history.case_dialogs import CasesDialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.check_report_dialog import CheckReportDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.shell.shortcuts import read_shortcuts, shortcuts_in_force, write_shortcuts
from support.widgets import action, open_dialog, press


def test_every_page_opens_by_its_action(desktop: Desktop) -> None:
    for spec in PAGES:
        desktop.window.trigger(f"page.{spec.id}")
        assert desktop.window.front is desktop.window.open_page(spec.id)


def test_the_text_grows_and_shrinks_by_keys(desktop: Desktop) -> None:
    press(desktop.window, "Ctrl++")
    assert desktop.preferences.number("window.text_size") == 110
    press(desktop.window, "Ctrl+-")
    press(desktop.window, "Ctrl+-")
    assert desktop.preferences.number("window.text_size") == 90
    for _ in range(20):
        press(desktop.window, "Ctrl+=")
    assert desktop.preferences.number("window.text_size") == 200
    press(desktop.window, "Ctrl+0")
    assert desktop.preferences.number("window.text_size") == 100


def test_shortcuts_can_be_changed_and_odd_ones_do_no_harm(desktop: Desktop) -> None:
    desktop.preferences.set("window.shortcuts", "review.agree=Y; no.such=X; nonsense")
    assert [key.toString() for key in action(desktop.window, "review.agree").shortcuts()] == ["Y"]
    assert read_shortcuts(write_shortcuts({"item.next": ("N", "Down")})) == {"item.next": ("N", "Down")}
    assert shortcuts_in_force("item.next=")["item.next"] == ()


def test_cases_and_what_proves_the_history_open_over_any_page(desktop: Desktop) -> None:
    for page in ("policies", "models"):
        front = desktop.window.open_page(page)
        for name, kind in (
            ("case.list", CasesDialog),
            ("report.check", CheckReportDialog),
            ("history.check", CheckHistoryDialog),
        ):
            desktop.window.trigger(name)
            dialog = open_dialog(kind)
            assert dialog.parent() is front
            dialog.close()
    desktop.window.seal(True)
    assert not action(desktop.window, "case.list").isEnabled()


def test_the_first_window_fits_on_the_screen_with_its_frame(desktop: Desktop) -> None:
    assert desktop.window.screen().availableGeometry().contains(desktop.window.frameGeometry())


def test_a_window_from_a_larger_screen_fits_on_a_smaller_one(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.hide()
    window.resize(3000, 2000)
    window.show()
    qtbot.waitUntil(lambda: window.screen().availableGeometry().contains(window.frameGeometry()))
