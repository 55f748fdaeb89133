"""Exports of chats in the preview: what they were taken for, and the choices that matter for them."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from support.check_page import preview_says
from support.widgets import drop, named

CHAT = "01/02/2024, 10:00 - Ada: hello\n01/02/2024, 11:00 - Bob: hi\n01/02/2024, 11:05 - Bob: <Media omitted>\n"


def test_a_chat_is_shown_as_what_it_was_taken_for(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(CHAT, "utf-8")
    before, dates = named(page, QSpinBox, "Messages before"), named(page, QComboBox, "Dates")
    assert not before.isVisible()
    drop(page.compose, tmp_path / "chat.txt")
    preview_says(page, "2 items · 1 skipped · read as an export of messages (whatsapp); text is possible too", qtbot)
    preview_says(page, "Whether its dates have the day or the month first can't be told", qtbot)
    qtbot.waitUntil(before.isVisible)
    assert dates.isVisible()
    before.setValue(1)
    dates.setCurrentIndex(2)
    assert page.compose.options.messages_before == 1
    assert page.compose.options.date_order == "mdy"
    page.compose.panel.clear()
    assert page.compose.options.messages_before == 0
    assert page.compose.options.date_order == "auto"


def test_text_that_was_encoded_twice_can_be_put_right(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([{"text": "D\u00c3\u00a9j\u00c3\u00a0 vu"}]), "utf-8")
    drop(page.compose, tmp_path / "a.json")
    mend = next(box for box in page.findChildren(QCheckBox) if "encoded twice" in box.text())
    qtbot.waitUntil(mend.isVisible)
    assert not named(page, QSpinBox, "Messages before").isVisible()
    mend.setChecked(True)
    assert page.compose.options.mend_encoding
