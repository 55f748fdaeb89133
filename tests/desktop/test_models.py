"""The Models page on the real core: downloading from a local server that behaves like the hub, importing, testing, deleting."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.models.questions import Question
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.models.model import Trust
from plumbline.services.models.model_list import State
from support.downloads import weights
from support.fake_hub import FakeHub

WAIT = 60_000


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, random_model: Path) -> Iterator[FakeHub]:
    """A hub with the small model that can really be loaded."""
    with FakeHub() as hub:
        hub.repository("org/guard", {"guard.gguf": random_model.read_bytes()})
        hub.repository("org/large", {"large.gguf": weights(8_000_000)})
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> ModelsPage:
    desktop.preferences.set("engine.threads", "1")
    page = cast("ModelsPage", desktop.window.open_page("models"))
    qtbot.waitUntil(lambda: page._list.count() > 0, timeout=WAIT)
    return page


def asked(page: ModelsPage, qtbot: QtBot) -> Question:
    """The question that is open."""

    def there() -> bool:
        return any(question.isVisible() for question in page.findChildren(Question))

    qtbot.waitUntil(there, timeout=WAIT)
    return next(question for question in page.findChildren(Question) if question.isVisible())


def names(page: ModelsPage) -> list[str]:
    return page._list.names()


def state_of(page: ModelsPage, name: str) -> State | None:
    row = page._rows.get(name)
    return row.state if row else None


def choose(page: ModelsPage, name: str) -> None:
    assert page._list.choose(name)


def shown(page: ModelsPage) -> set[str]:
    return {name for name, made in page._detail.buttons.items() if not made.isHidden()}


def test_the_list_says_what_fits_and_offers_what_can_be_done(page: ModelsPage) -> None:
    assert {"practice", "safeguard-20b", "safeguard-120b"} <= set(names(page))
    choose(page, "practice")
    assert shown(page) == {"use", "prove", "verify"}
    choose(page, "safeguard-20b")
    assert shown(page) == {"get"}


def test_terms_come_first_and_nothing_is_contacted_before_they_are_accepted(
    page: ModelsPage, hub: FakeHub, qtbot: QtBot
) -> None:
    choose(page, "safeguard-20b")
    page._detail.buttons["get"].click()
    question = asked(page, qtbot)
    assert not question.go.isEnabled()
    (agreed,) = question.findChildren(QCheckBox)
    agreed.click()
    assert question.go.isEnabled()
    question.reject()
    assert hub.asked() == []
    assert not page._downloads.any


def test_a_model_of_any_repository_is_fetched_and_used(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot, random_model: Path
) -> None:
    page.ask_repository()
    question = asked(page, qtbot)
    (line,) = question.findChildren(QLineEdit)
    qtbot.keyClicks(line, "org/guard")
    question.accept()
    qtbot.waitUntil(lambda: not question.isVisible())
    warning = asked(page, qtbot)
    warning.accept()
    qtbot.waitUntil(lambda: bool((download := page._downloads.get("org/guard")) and download.plan), timeout=WAIT)
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: state_of(page, "guard") is State.INSTALLED, timeout=WAIT)
    choose(page, "guard")
    page._detail.buttons["use"].click()
    assert desktop.preferences.text("model") == "guard"
    assert desktop.core.inventory.resolve("guard").files[0].read_bytes() == random_model.read_bytes()
    assert desktop.core.weights.contacts()
    assert page._detail.buttons["use"].isHidden()


def test_a_kept_token_that_is_refused_is_tried_once_and_a_new_one_asked_for(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot, random_model: Path
) -> None:
    hub.repository("org/closed", {"closed.gguf": random_model.read_bytes()}).token = "right"
    desktop.core.keep_hub_token("stale")
    page.offer("org/closed")
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: bool(page.findChildren(QLineEdit)), timeout=WAIT)
    (line,) = page.findChildren(QLineEdit)
    question = asked(page, qtbot)
    said = " ".join(words.text() for words in question.findChildren(QLabel))
    assert "Create a read token in your account's settings there, and enter it here." in said
    assert [request.token for request in hub.requests] == ["", "stale"]
    qtbot.keyClicks(line, "right")
    question.accept()
    qtbot.waitUntil(lambda: bool((download := page._downloads.get("org/closed")) and download.plan), timeout=WAIT)
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: state_of(page, "closed") is State.INSTALLED, timeout=WAIT)


def test_with_the_network_forbidden_nothing_is_contacted_and_the_way_out_is_shown(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot
) -> None:
    desktop.preferences.set("network.allowed", "no")
    page.offer("org/guard")
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=WAIT)
    page.notice._way_out.click()
    assert desktop.window.front is desktop.window.open_page("settings")
    assert hub.asked() == []
    assert desktop.core.weights.contacts() == []


def test_a_download_is_paused_goes_on_and_is_kept_when_it_is_stopped(
    page: ModelsPage, hub: FakeHub, qtbot: QtBot
) -> None:
    page.parts.core.settings.set("network.limit", "0.2")  # slow enough to be stopped on the way
    page.offer("org/large")
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: bool((download := page._downloads.get("org/large")) and download.plan), timeout=WAIT)
    asked(page, qtbot).accept()
    qtbot.waitUntil(
        lambda: bool((download := page._downloads.get("org/large")) and download.progress and download.progress.done),
        timeout=WAIT,
    )
    page._downloads.pause("org/large", paused=True)
    qtbot.waitUntil(lambda: "Paused" in _progress(page), timeout=WAIT)
    page._downloads.pause("org/large", paused=False)
    qtbot.waitUntil(lambda: "Downloading" in _progress(page), timeout=WAIT)
    page._downloads.stop("org/large")
    qtbot.waitUntil(lambda: not page._downloads.any, timeout=WAIT)
    qtbot.waitUntil(lambda: "large" in names(page), timeout=WAIT)
    choose(page, "large")
    qtbot.waitUntil(lambda: shown(page) == {"get", "remove"}, timeout=WAIT)
    page._detail.buttons["remove"].click()
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: "large" not in names(page), timeout=WAIT)


def _progress(page: ModelsPage) -> str:
    from plumbline.desktop.models.words import progress_text

    download = page._downloads.get("org/large")
    return progress_text(download.progress) if download and download.progress else ""


def test_weights_from_a_stick_are_taken_in_verified_and_removed(
    page: ModelsPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, random_model: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(random_model, stick / "from-a-friend.gguf")
    (stick / "broken.gguf").write_bytes(b"GGUF and nothing else")
    page.survey([stick])
    question = asked(page, qtbot)
    (found,) = question.findChildren(QListWidget)
    assert found.count() == 2
    assert not question.go.isEnabled()
    for row in range(found.count()):
        if found.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable:
            found.item(row).setCheckState(Qt.CheckState.Checked)
    question.accept()
    qtbot.waitUntil(lambda: "from-a-friend" in names(page), timeout=WAIT)
    qtbot.waitUntil(lambda: state_of(page, "from-a-friend") is State.INSTALLED, timeout=WAIT)
    choose(page, "from-a-friend")
    page._detail.buttons["verify"].click()
    qtbot.waitUntil(lambda: "compared" in page.notice.text, timeout=WAIT)
    assert desktop.core.inventory.resolve("from-a-friend").trust is Trust.UNVERIFIED
    page._detail.buttons["remove"].click()
    asked(page, qtbot).accept()
    qtbot.waitUntil(lambda: "from-a-friend" not in names(page), timeout=WAIT)
    assert (stick / "from-a-friend.gguf").exists()


def test_the_self_test_says_what_it_found(page: ModelsPage, qtbot: QtBot) -> None:
    choose(page, "practice")
    page._detail.buttons["prove"].click()
    qtbot.waitUntil(lambda: not page._proving, timeout=WAIT)
    text = page._detail._findings_words.text()
    assert "Device" in text
    assert "6 of 6" in text
    assert "✕" not in text


def test_a_self_test_can_be_called_off(page: ModelsPage, qtbot: QtBot) -> None:
    choose(page, "practice")
    page._detail.buttons["prove"].click()
    qtbot.waitUntil(lambda: page.parts.core.engine_host.busy, timeout=WAIT)
    page._detail.buttons["call off"].click()
    qtbot.waitUntil(lambda: not page._proving, timeout=WAIT)
    assert not page.parts.core.engine_host.busy
