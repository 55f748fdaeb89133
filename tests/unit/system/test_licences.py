"""Everything that the program is made of is listed, with a licence and its text."""

from __future__ import annotations

import json
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from plumbline.system import licences
from plumbline.system.licences import Component, components
from plumbline.system.paths import shipped


def test_every_dependency_is_listed_with_a_licence_and_its_text() -> None:
    listed = {canonicalize_name(component.name): component for component in components()}
    needed = [requirement for requirement in map(Requirement, requires("plumbline") or ()) if _holds(requirement)]
    assert needed
    for requirement in needed:
        found = listed[canonicalize_name(requirement.name)]
        assert found.licence, found.name
        assert found.version, found.name
        assert len(found.text) > 100, found.name


def _holds(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("Qt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("Qt", "Replacing Qt"),
        ("llama.cpp and ggml", "The ggml authors"),
        ("SQLCipher", "ZETETIC LLC"),
        ("OpenSSL", "Apache License"),
        ("OpenBLAS and LAPACK", "OpenBLAS"),
        ("Python", "Python Software Foundation"),
        ("SCOWL word list (in the practice model)", "Kevin Atkinson"),
    ],
)
def test_what_packages_contain_is_listed_with_its_notice(name: str, notice: str) -> None:
    [found] = [component for component in components() if component.name == name]
    assert notice in found.text


def test_every_text_belongs_to_a_component_and_every_component_has_its_texts() -> None:
    folder = shipped("resources") / "licences"
    described = tomllib.loads((folder / "components.toml").read_text("utf-8"))
    entries = [*described["component"], *described["package"]]
    named = {text for entry in entries for text in entry.get("texts", ()) if ":" not in text}
    assert named == {file.name for file in (folder / "texts").iterdir()}


def test_a_package_shows_the_list_that_was_collected_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"name": "Plumbline", "version": "9", "licence": "Apache-2.0", "source": "", "text": "…", "part_of": ""}
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / licences.COLLECTED).write_text(json.dumps([row]), "utf-8")
    monkeypatch.setattr(licences, "shipped", lambda _name: tmp_path)
    assert components() == (Component(**row),)
