"""The software bill of materials (CycloneDX) of a package: everything that is packed, with versions and licences.

    python -m installers.bill_of_materials FILE

Run it with the environment that is packed. It is made of the list that the program itself shows (installers/licences.py), which
has what tools for Python environments miss: Qt, ICU, SQLCipher, OpenSSL, OpenBLAS, Python, llama.cpp. What wheels say of their own
parts (PEP 770), such as Rust libraries, is taken over.
"""

from __future__ import annotations

import datetime
import json
import sys
import uuid
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.utils import canonicalize_name

from installers.licences import collected
from installers.places import build_date
from plumbline.system.licences import Component as Listed

_LICENCES: Final = LicenseFactory()
_NAMESPACE: Final = uuid.UUID("f6b7a7f0-6c0f-4f0e-8f4e-6b0e2c5e6b3d")


def bill_of_materials(listed: tuple[Listed, ...]) -> str:
    """CycloneDX 1.6 as JSON; the first of the list is what the others are parts of."""
    own, *others = listed
    root = _component(own, ComponentType.APPLICATION, PackageURL("generic", name="plumbline", version=own.version))
    bom = Bom()
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.datetime.combine(build_date(), datetime.time(), datetime.UTC)
    made = {one.name: _component(one, ComponentType.LIBRARY, _address(one)) for one in others}
    for one in others:
        bom.components.add(made[one.name])
        bom.register_dependency(made.get(one.part_of, root), [made[one.name]])
    for one in others:
        for inner in _told_by_wheel(one):
            bom.components.add(inner)
            bom.register_dependency(made[one.name], [inner])
    bom.serial_number = uuid.uuid5(_NAMESPACE, "\n".join(str(component.bom_ref) for component in bom.components))
    return JsonV1Dot6(bom).output_as_string(indent=1)


def _component(one: Listed, kind: ComponentType, purl: PackageURL) -> Component:
    made = Component(name=one.name, version=one.version or None, type=kind, purl=purl, bom_ref=purl.to_string())
    if one.licence:
        made.licenses.add(_LICENCES.make_from_string(one.licence))
    if one.source:
        made.external_references.add(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(one.source)))
    return made


def _address(one: Listed) -> PackageURL:
    kind = "pypi" if _package(one) else "generic"
    return PackageURL(kind, name=str(canonicalize_name(one.name.replace(" ", "-"))), version=one.version or None)


def _package(one: Listed) -> Distribution | None:
    try:
        return None if one.part_of else distribution(one.name)
    except (PackageNotFoundError, ValueError):
        return None


def _told_by_wheel(one: Listed) -> Iterator[Component]:
    package = _package(one)
    for path in (package.files or ()) if package else ():
        if "sboms" in path.parts and path.suffix == ".json":
            told: dict[str, Any] = json.loads(Path(str(path.locate())).read_text("utf-8"))
            for row in told.get("components", ()):
                yield _told(row, one.name)


def _told(row: dict[str, Any], within: str) -> Component:
    name, version = str(row["name"]), str(row.get("version", ""))
    made = Component(
        name=name,
        version=version or None,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(row["purl"]) if "purl" in row else None,
        bom_ref=f"{within}/{name}@{version}",
    )
    for entry in row.get("licenses", ()):
        text = entry.get("expression") or entry.get("license", {}).get("id") or entry.get("license", {}).get("name")
        if text:
            made.licenses.add(_LICENCES.make_from_string(text))
    return made


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(bill_of_materials(collected()) + "\n", "utf-8", newline="\n")
