"""Releases of the program itself: what is asked about them, and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_NUMBERS: Final = re.compile(r"v?(\d+(?:\.\d+)*)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReleaseRequest:
    """A person asks for the newest version.

    Attributes:
        page: address of the page of releases; the newest one is at `page`/latest.
        contacts: the file in which the contact is noted.
        timeout_s: how long the answer may take.
    """

    page: str
    contacts: str
    timeout_s: float = 30.0


@dataclass(frozen=True, slots=True)
class NewestRelease:
    """The newest version that is published, and the address of its page."""

    version: str
    page: str


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another. Figures count; 1.0rc1 comes before 1.0."""
    return _order(version) > _order(than)


def _order(version: str) -> tuple[tuple[int, ...], bool]:
    found = _NUMBERS.fullmatch(version.strip())
    if found is None:
        return (), False
    numbers = [int(number) for number in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers), not found[2].lstrip("-.").startswith(("a", "b", "rc", "dev", "pre"))
