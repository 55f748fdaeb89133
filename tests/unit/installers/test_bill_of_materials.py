"""The bill of materials is valid CycloneDX, and names what tools for Python environments miss."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("cyclonedx")

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from installers.bill_of_materials import bill_of_materials
from installers.licences import collected


@pytest.fixture(scope="module")
def bill() -> str:
    return bill_of_materials(collected())


def test_it_is_valid(bill: str) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None


def test_every_component_of_the_program_is_in_it(bill: str) -> None:
    names = {component["name"] for component in json.loads(bill)["components"]}
    assert {component.name for component in collected()[1:]} <= names
    assert {"Qt", "SQLCipher", "OpenSSL", "OpenBLAS and LAPACK", "Python", "llama.cpp and ggml"} <= names


def test_it_says_what_contains_what(bill: str) -> None:
    contains = {entry["ref"]: entry.get("dependsOn", []) for entry in json.loads(bill)["dependencies"]}
    [binding] = [ref for ref in contains if ref.startswith("pkg:pypi/sqlcipher3@")]
    assert any(part.startswith("pkg:generic/sqlcipher@") for part in contains[binding])


def test_the_same_package_has_the_same_bill(bill: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert json.loads(bill_of_materials(collected()))["serialNumber"] == json.loads(bill)["serialNumber"]
