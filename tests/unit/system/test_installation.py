"""How a newer version is installed depends on how this one was."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plumbline.system import installation
from plumbline.system.installation import how_to_update, releases_page


def test_a_copy_that_runs_from_its_source_is_updated_there() -> None:
    assert "runs from its source" in str(how_to_update())


@pytest.mark.parametrize(
    ("system", "words"), [("win32", "newer installer"), ("darwin", "disk image"), ("linux", "newer archive")]
)
def test_a_package_is_replaced_as_its_system_does_it(
    system: str, words: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(installation, "_DEBIAN_LIST", tmp_path / "none")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert words in str(how_to_update())


def test_an_appimage_names_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("APPIMAGE", "/home/anna/Plumbline.AppImage")
    assert "/home/anna/Plumbline.AppImage" in str(how_to_update())


def test_a_debian_package_is_known_by_dpkg_s_list(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    listed = tmp_path / "plumbline.list"
    listed.write_text(f"/.\n{Path(sys.executable).resolve().parent}\n", "utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(installation, "_DEBIAN_LIST", listed)
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert ".deb" in str(how_to_update())


def test_a_source_tree_knows_nobody_to_ask() -> None:
    assert releases_page() == ""


def test_the_address_is_the_one_that_the_publisher_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "releases.toml").write_text('page = "https://example.org/releases"\n', "utf-8")
    monkeypatch.setattr(installation, "shipped", lambda _name: tmp_path)
    assert releases_page() == "https://example.org/releases"
