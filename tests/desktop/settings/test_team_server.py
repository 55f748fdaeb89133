"""The team's server in the window: asked what it is, agreed to in plain words, shown on every page, and left again."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.leaving import LeavingLine
from plumbline.desktop.widgets.sheet import Sheet
from support.settings_page import open_section
from support.stand_in_server import StandIn, serving
from support.widgets import button, click, named, offered, open_dialog, visible_text


def leaving(desktop: Desktop) -> str:
    (line,) = desktop.window.findChildren(LeavingLine)
    return "" if line.isHidden() else line.findChildren(QLabel)[0].text()


def test_a_server_is_used_and_left(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    check = desktop.window.open_page("check")
    assert isinstance(check, CheckPage)
    desktop.window.open_page("settings")
    open_section(page, "Team's server")
    assert "Texts stay on this machine." in visible_text(page)
    assert leaving(desktop) == ""
    assert "Nothing leaves this machine" in desktop.window.sidebar.status.text()
    with serving(StandIn("vllm")) as server:
        named(page, QLineEdit, "Address").setText(server.address)
        click(page, "Use this server…")
        question = open_dialog(Sheet)
        assert f"Texts go to a server on this machine, {server.address}." in visible_text(question)
        assert not server.paths, "nothing is asked before a person agrees"
        click(question, "Use it")
        qtbot.waitUntil(lambda: "gpt-oss-safeguard-120b: vLLM 0.28.0" in visible_text(page), timeout=30_000)
    assert desktop.preferences.text("engine.server") == server.address
    assert server.address in leaving(desktop)
    assert "Texts leave this machine" in desktop.window.sidebar.status.text()
    qtbot.waitUntil(lambda: check.bar.model_name == "team-server")
    assert check.bar.model.currentText() == "Team's server"
    desktop.preferences.set("network.allowed", "no")
    assert leaving(desktop) == ""
    assert "nothing is sent to it" in visible_text(page)
    desktop.preferences.set("network.allowed", "yes")
    click(page, "Stop using it")
    assert desktop.preferences.text("engine.server") == ""
    assert leaving(desktop) == ""
    assert "Texts stay on this machine." in visible_text(page)
    qtbot.waitUntil(lambda: check.bar.model_name == "practice")


def test_what_can_t_be_used_is_not_set(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    open_section(page, "Team's server")
    assert not button(page, "Use this server…").isEnabled()
    named(page, QLineEdit, "Address").setText("gpu.example/v1")
    click(page, "Use this server…")
    assert "can't be used as the address" in page.notice.text
    with serving(StandIn("ollama")) as server:
        named(page, QLineEdit, "Address").setText(server.address)
        click(page, "Use this server…")
        click(open_dialog(Sheet), "Use it")
        qtbot.waitUntil(lambda: "Ollama can't be used" in page.notice.text, timeout=30_000)
    assert desktop.preferences.text("engine.server") == ""
    assert not offered(page, "Stop using it")


def test_the_key_is_kept_in_the_keyring(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    open_section(page, "Team's server")
    click(page, "Key…")
    question = open_dialog(Sheet)
    named(question, QLineEdit, "The server's key").setText("secretcanary")
    click(question, "Keep")
    qtbot.waitUntil(lambda: "The key is stored in" in visible_text(page) or bool(page.notice.text))
    assert "secretcanary" not in visible_text(page)
