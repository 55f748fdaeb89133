"""`plumbline update` contacts nobody; with `--check` it asks once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plumbline.cli.main import run
from support.releases_page import ReleasesPage, releases_page


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReleasesPage]:
    with releases_page() as told:
        monkeypatch.setattr("plumbline.system.installation.releases_page", lambda: told.page)
        yield told


def test_without_check_nobody_is_asked(server: ReleasesPage, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["update"]) == 0
    said = capsys.readouterr().out
    assert server.page in said
    assert "stay where they are" in said
    assert server.asked == []


def test_check_names_the_newer_version_and_its_page(server: ReleasesPage, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["update", "--check"]) == 0
    assert f"Plumbline 0.2.0 is available: http://127.0.0.1:{server.port}/" in capsys.readouterr().out
    assert len(server.asked) == 1


def test_check_says_when_this_is_the_newest(server: ReleasesPage, capsys: pytest.CaptureFixture[str]) -> None:
    server.location = "/owner/plumbline/releases/tag/v0.0.9"
    assert run(["update", "--check"]) == 0
    assert "This is the newest version." in capsys.readouterr().out


def test_check_respects_the_setting_that_forbids_the_network(
    server: ReleasesPage, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["settings", "set", "network.allowed", "no"]) == 0
    assert run(["update", "--check"]) == 1
    assert "no request was made" in capsys.readouterr().err
    assert server.asked == []


def test_a_copy_without_an_address_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["update", "--check"]) == 1
    assert "doesn't know where newer versions are published" in capsys.readouterr().err
