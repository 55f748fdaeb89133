"""What the program is made of, with the licence of each part: to be read without a network.

A package of Plumbline holds the list as it was collected when the package was built. Elsewhere it is made of the metadata of the
installed Python packages and of resources/licences/components.toml, which names what those packages contain.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from plumbline import __version__
from plumbline.system.paths import shipped

COLLECTED: Final = "collected.json"
"""The file in resources/licences that the building of a package writes."""
_NAMED_SO: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: OSI Approved :: "
_LONGEST: Final = 60
_RULE: Final = "\n\n" + "-" * 72 + "\n\n"


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program that others have made, or the program itself.

    Attributes:
        version: "" where it isn't known.
        licence: an SPDX expression where the part states one, else its own words, or "".
        source: an address, or "".
        text: the licence in full with the notices that belong to it, or "".
        part_of: the name of the component that contains it, or "".
    """

    name: str
    version: str
    licence: str
    source: str
    text: str
    part_of: str = ""


def components() -> tuple[Component, ...]:
    """Plumbline first, then the others by name."""
    collected = shipped("resources") / "licences" / COLLECTED
    if collected.is_file():
        return tuple(Component(**entry) for entry in json.loads(collected.read_text("utf-8")))
    return installed("plumbline")


def installed(*packages: str) -> tuple[Component, ...]:
    """What is installed here: all that these Python packages need, and what it contains."""
    folder = shipped("resources") / "licences"
    needed = {name: found for package in packages for name, found in _needed(package, {}).items()}
    described = tomllib.loads((folder / "components.toml").read_text("utf-8"))
    more: dict[str, dict[str, Any]] = {canonicalize_name(entry["name"]): entry for entry in described["package"]}
    found = [
        _python_package(package, more.get(name, {}), folder) for name, package in needed.items() if name != "plumbline"
    ]
    found += [
        _part(entry, needed, folder)
        for entry in described["component"]
        if entry.get("system", sys.platform) == sys.platform
        and ("part-of" not in entry or canonicalize_name(entry["part-of"]) in needed)
    ]
    own = Component("Plumbline", __version__, "Apache-2.0", "", _text("Apache-2.0.txt", None, folder))
    return (own, *sorted(found, key=lambda component: component.name.casefold()))


def _needed(package: str, found: dict[str, Distribution]) -> dict[str, Distribution]:
    """The package and all that it needs here, by their names in the one way of writing them."""
    name = canonicalize_name(package)
    if name not in found:
        try:
            found[name] = distribution(package)
        except PackageNotFoundError:  # from a source tree that isn't installed
            return found
        for requirement in map(Requirement, found[name].requires or ()):
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                _needed(requirement.name, found)
    return found


def _python_package(package: Distribution, entry: Mapping[str, Any], folder: Path) -> Component:
    texts = entry.get("texts")
    return Component(
        package.name,
        package.version,
        entry.get("licence") or _stated(package),
        entry.get("source") or _address(package),
        _RULE.join(_text(name, package, folder) for name in texts) if texts else _own_text(package),
    )


def _part(entry: Mapping[str, Any], needed: Mapping[str, Distribution], folder: Path) -> Component:
    package = needed.get(canonicalize_name(entry.get("part-of", "")))
    versions = {"python": platform.python_version(), "package": package.version if package else ""}
    return Component(
        entry["name"],
        versions.get(entry.get("version", ""), ""),
        entry["licence"],
        entry.get("source", ""),
        _RULE.join(_text(name, package, folder) for name in entry["texts"]),
        package.name if package else "",
    )


def _text(name: str, package: Distribution | None, folder: Path) -> str:
    kind, _, rest = name.rpartition(":")
    if kind == "package":
        return next((text for path, text in _files(package) if path.endswith(f"/{rest}")), "") if package else ""
    file = folder.parent / rest if kind == "resources" else folder / "texts" / rest
    return file.read_text("utf-8").strip()


def _own_text(package: Distribution) -> str:
    files = list(_files(package))
    if len(files) == 1:
        return files[0][1]
    return _RULE.join(f"{path.partition('/licenses/')[2] or Path(path).name}\n\n{text}" for path, text in files)


def _files(package: Distribution) -> Iterator[tuple[str, str]]:
    for path in sorted(package.files or (), key=lambda path: (len(path.parts), str(path))):
        inside = path.parts[0].endswith(".dist-info") and (path.parts[1] == "licenses" or len(path.parts) == 2)
        if inside and (path.parts[1] == "licenses" or _NAMED_SO.search(path.name)):
            file = Path(str(path.locate()))
            if file.is_file():
                yield path.as_posix(), file.read_text("utf-8", "replace").strip()


def _stated(package: Distribution) -> str:
    """Some packages put the whole text of their licence where its name belongs; that is passed over."""
    for field in ("License-Expression", "License"):
        said = str((package.metadata.get_all(field) or ("",))[0]).strip()
        if said and len(said) <= _LONGEST:
            return said
    named = (one for one in package.metadata.get_all("Classifier") or () if one.startswith(_CLASSIFIER))
    return next((one.removeprefix(_CLASSIFIER) for one in named), "")


def _address(package: Distribution) -> str:
    links = dict(entry.split(", ", 1) for entry in package.metadata.get_all("Project-URL") or () if ", " in entry)
    wanted = {name.casefold(): link for name, link in links.items()}
    for name in ("source", "source code", "repository", "homepage"):
        if name in wanted:
            return str(wanted[name])
    stated = [*(package.metadata.get_all("Home-page") or ()), *links.values(), ""]
    return str(stated[0])
