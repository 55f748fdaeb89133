"""The list of models, and the test of one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.shell.app import Desktop
from support.models_page import WAIT, choose, models, offered, said
from support.widgets import click


def test_the_list_says_what_fits_and_offers_what_can_be_done(page: ModelsPage) -> None:
    assert {"practice", "safeguard-20b", "safeguard-120b"} <= set(models(page).names())
    choose(page, "practice")
    assert offered(page) == {"Use for checks", "Test", "Verify file"}
    choose(page, "safeguard-20b")
    assert offered(page) == {"Download…"}


def test_the_self_test_says_what_it_found(page: ModelsPage, qtbot: QtBot) -> None:
    choose(page, "practice")
    click(page, "Test")
    qtbot.waitUntil(lambda: "6 of 6" in said(page) and "Test" in offered(page), timeout=WAIT)
    assert "Device" in said(page)
    assert "✕" not in said(page)


def test_a_self_test_can_be_stopped(page: ModelsPage, desktop: Desktop, qtbot: QtBot) -> None:
    choose(page, "practice")
    click(page, "Test")
    qtbot.waitUntil(lambda: desktop.core.engine_host.busy, timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: "Test" in offered(page), timeout=WAIT)
    assert not desktop.core.engine_host.busy
