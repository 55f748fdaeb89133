"""What the tour points at on the Check page: what a check is made with, and in one that was made its verdict and the decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Landmarks:
    """The controls by name.

    Attributes:
        before: those of a check that is put together, which `compose` shows.
        after: those of a check that was made, of which `latest` shows one unless one is shown.
    """

    before: Mapping[str, QWidget]
    after: Mapping[str, QWidget]
    compose: Callable[[], object]
    latest: Callable[[], object]

    def find(self, name: str) -> QWidget | None:
        """Brings a control into view."""
        if name in self.before:
            self.compose()
            return self.before[name]
        self.latest()
        return self.after.get(name)
