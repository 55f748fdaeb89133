"""The Settings page, open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from support.settings_page import open_settings


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> SettingsPage:
    return open_settings(desktop, qtbot)
