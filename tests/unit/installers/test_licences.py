"""A package is not built with something whose licence isn't known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from installers import licences
from installers.licences import MissingLicenceError, write

from plumbline.system.licences import Component


def test_the_collection_is_complete_and_can_be_read_without_the_program(tmp_path: Path) -> None:
    write(tmp_path)
    rows = json.loads((tmp_path / "collected.json").read_text("utf-8"))
    assert all(row["licence"] and row["text"] for row in rows)
    versions = {row["name"]: row["version"] for row in rows}
    assert all(
        versions[name][0].isdigit() for name in ("SQLCipher", "OpenSSL", "SQLite", "OpenBLAS and LAPACK", "Python")
    )
    text = (tmp_path / "LICENCES.txt").read_text("utf-8")
    assert text.count("Replacing Qt") == len({row["text"] for row in rows if "Replacing Qt" in row["text"]})
    assert all(row["name"] in text for row in rows)


@pytest.mark.parametrize(("licence", "text"), [("", "…"), ("MIT", "")])
def test_a_part_without_licence_or_text_stops_the_build(
    licence: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "installed", lambda *_: (Component("thing", "1", licence, "", text),))
    with pytest.raises(MissingLicenceError, match="thing"):
        write(tmp_path)
