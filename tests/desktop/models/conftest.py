"""The Models page, with a local server that behaves like the hub."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.shell.app import Desktop
from support.downloads import weights
from support.fake_hub import FakeHub
from support.models_page import WAIT, models


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, random_model: Path) -> Iterator[FakeHub]:
    """A hub with a small model that can really be loaded."""
    with FakeHub() as hub:
        hub.repository("org/guard", {"guard.gguf": random_model.read_bytes()})
        hub.repository("org/large", {"large.gguf": weights(8_000_000)})
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> ModelsPage:
    desktop.preferences.set("engine.threads", "1")
    made = desktop.window.open_page("models")
    assert isinstance(made, ModelsPage)
    qtbot.waitUntil(lambda: models(made).count() > 0, timeout=WAIT)
    return made
