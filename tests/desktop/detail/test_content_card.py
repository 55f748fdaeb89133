"""The item's text in its card is as high as it is, within so many lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.shell.preferences import Preferences
from plumbline.domain.content import ContentItem, Origin
from plumbline.system.settings import Settings


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> ContentCard:
    owner = QObject()
    made = ContentCard(Preferences(Settings(tmp_path / "settings.toml"), owner))
    owner.setParent(made)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def lines(card: ContentCard) -> float:
    return card.text.height() / card.text.fontMetrics().lineSpacing()


def show(card: ContentCard, text: str) -> None:
    card.show_content(ContentItem(text, Origin("posts.csv")))


def test_a_short_text_takes_no_more_than_its_line(card: ContentCard) -> None:
    show(card, "I want to sell my guitar.")
    assert 1 <= lines(card) < 3


def test_a_text_in_a_narrower_pane_is_whole_where_it_has_few_lines(card: ContentCard, qtbot: QtBot) -> None:
    show(card, "I want to sell my old guitar, and it has a new case.")
    before = lines(card)
    card.resize(200, 300)
    qtbot.waitUntil(lambda: lines(card) > before and card.text.verticalScrollBar().maximum() == 0)


def test_a_long_text_scrolls(card: ContentCard) -> None:
    show(card, "word " * 2_000)
    assert lines(card) < 8
    assert card.text.verticalScrollBar().maximum() > 0
