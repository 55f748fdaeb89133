"""The window's pages, in the order of the sidebar. A page is imported and built when it is first opened: the start is quick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from plumbline.desktop.shell.page import Page, Parts


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page.

    Attributes:
        id: its name; the action `page.<id>` opens it.
        build: makes it.
        below: it stands at the sidebar's foot.
    """

    id: str
    build: Callable[[Parts], Page]
    below: bool = False


def _check(parts: Parts) -> Page:
    from plumbline.desktop.check.page import CheckPage

    return CheckPage(parts)


def _policies(parts: Parts) -> Page:
    from plumbline.desktop.policies.page import PoliciesPage

    return PoliciesPage(parts)


def _history(parts: Parts) -> Page:
    from plumbline.desktop.history.page import HistoryPage

    return HistoryPage(parts)


def _evaluate(parts: Parts) -> Page:
    from plumbline.desktop.evaluate.page import EvaluatePage

    return EvaluatePage(parts)


def _models(parts: Parts) -> Page:
    from plumbline.desktop.models.page import ModelsPage

    return ModelsPage(parts)


def _settings(parts: Parts) -> Page:
    from plumbline.desktop.settings.page import SettingsPage

    return SettingsPage(parts)


PAGES: Final = (
    PageSpec("check", _check),
    PageSpec("policies", _policies),
    PageSpec("history", _history),
    PageSpec("evaluate", _evaluate),
    PageSpec("models", _models),
    PageSpec("settings", _settings, below=True),
)
