"""What the cells of the table of items say, and the longest of it that was seen: columns are as wide as what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.sources import location
from plumbline.desktop.widgets.verdict_cell import AT_LIMIT, DECISION
from plumbline.desktop.widgets.verdict_words import BARE_LABELS, SIGNS, limit_sentence, marked, signed
from plumbline.domain.verdict import Decision
from plumbline.store.results.items import ItemSummary

Row = tuple[ItemSummary | None, ...]
"""A summary for every run, None where the run does not have the item yet."""


def verdict(item: ItemSummary | None, role: int) -> object:
    """The cell of a verdict."""
    decision = item.decision if item else None
    if role == DECISION:
        return decision
    at_limit = item is not None and item.at_limit
    if role == AT_LIMIT:
        return at_limit
    if decision is None:
        return translate("Check", "waiting")
    if at_limit and role == Qt.ItemDataRole.ToolTipRole:
        return f"{signed(decision)}. {limit_sentence()}"
    return marked(signed(decision), at_limit=at_limit)


def rules(item: ItemSummary | None) -> str:
    """The labels and rules that the answer names."""
    if item is None:
        return ""
    return ", ".join(dict.fromkeys((*(label for label in item.labels if label not in BARE_LABELS), *item.rule_ids)))


def review(item: ItemSummary | None) -> str:
    """What a person decided."""
    return signed(item.review) if item is not None and item.review else ""


def decided(item: ItemSummary | None, *, short: bool = False) -> str:
    """What a person decided, as it stands beside or below a verdict: "→ ✕ Violates", or in short "→ ✕"."""
    if item is None or not item.review:
        return ""
    arrow = "←" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "→"
    return f"{arrow} {SIGNS[item.review] if short else signed(item.review)}"


def below_verdict(item: ItemSummary | None, *, reviewed: bool, short: bool = False) -> str:
    """The rules, and before them what a person decided where `reviewed` says so."""
    return " · ".join(filter(None, (decided(item, short=short) if reviewed else "", rules(item))))


def of_each(said: Sequence[str]) -> str:
    """What there is to say under each policy, side by side."""
    if len(said) > 1 and any(said):
        return " / ".join(one or "–" for one in said)
    return said[0]


class Longest:
    """The longest of what was seen."""

    def __init__(self) -> None:
        self.decisions: set[Decision] = set()
        self.rules = self.review = self.place = self.below = ""

    def see(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.decisions.update(one.decision for one in row if one is not None and one.decision)
            self.rules = max(self.rules, of_each([rules(one) for one in row]), key=len)
            self.review = max(self.review, of_each([review(one) for one in row]), key=len)
            below = (below_verdict(one, reviewed=True) for one in row if decided(one))
            self.below = max(self.below, *below, "", key=len)
            if row[0] is not None:
                self.place = max(self.place, location(row[0].origin), key=len)
