"""What is read, typed in or has the focus stands out from its ground, measured in the window's own pictures (WCAG 2.2, AA)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from screens.camera import settled
from screens.scenes import SCENES
from screens.stage import put_away, show
from screens.waiting import wait_until
from support.contrast import faint_borders, faint_texts, unmarked
from support.layout_check import focusable, troubles

_SHOWN = (
    *("check", "check-files", "check-run", "policies", "policies-versions", "history", "report", "review", "reviewing"),
    *("evaluate", "watch", "models", "settings-appearance", "settings-keyboard", "encrypt", "palette", "about"),
)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_inputs_and_the_focus_stand_out(full_desktop: Desktop, theme: str) -> None:
    desktop = full_desktop
    desktop.theme._system_font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    desktop.preferences.set("window.motion", "reduced")
    desktop.preferences.set("window.theme", theme)
    found = []
    for scene in [one for one in SCENES if one.name in _SHOWN]:
        show(desktop, scene)
        settled(desktop.window)
        window = QApplication.activeModalWidget() or desktop.window
        window.activateWindow()
        wait_until(window.isActiveWindow)
        wait_until(lambda shown=window: not troubles(shown))  # a row that has just come may not have its place yet
        whole = [one for one in focusable(window) if one.visibleRegion().boundingRect() == one.rect()]
        assert whole, scene.name
        seen = [*faint_texts(window), *faint_borders(window), *(unmarked(one, window) for one in whole)]
        found += [f"{scene.name}: {trouble}" for trouble in seen if trouble]
    put_away(desktop)
    assert not found


def test_what_does_not_stand_out_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    holder.setStyleSheet(
        "QWidget { background: #ffffff; color: #1d1f21; } QLabel, QPushButton { color: #9a9a9a; font-size: 14px }"
        "QLineEdit { border: 1px solid #dddddd; } QPushButton { border: 1px solid #444444; }"
    )
    faint, line, button = QLabel("Hardly to be read"), QLineEdit(), QPushButton("Press")
    font = QFont()
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    holder.setFont(font)
    for widget in (faint, line, button):
        column.addWidget(widget)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    assert "Hardly to be read" in " ".join(faint_texts(holder))
    assert len(list(faint_borders(holder))) == 1
    assert unmarked(button, holder)
