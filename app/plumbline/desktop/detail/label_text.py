"""A label as filters show it: with its title, or what it decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from plumbline.desktop.widgets.verdict_words import word
from plumbline.services.history.label_meanings import LabelMeaning

Meanings = Mapping[str, LabelMeaning]

_MOST_TITLES: Final = 3


def label_text(label: str, policies: Iterable[Meanings]) -> str:
    """The label and what it means under these policies: the titles, where they differ, or else the decision that all agree on."""
    found = [meanings[label] for meanings in policies if label in meanings]
    titles = list(dict.fromkeys(one.title for one in found if one.title))
    decisions = {one.decision for one in found}
    if titles:
        shown = titles[:_MOST_TITLES] + ["…"] * (len(titles) > _MOST_TITLES)
        return f"{label} – {' / '.join(shown)}"
    if len(decisions) == 1 and (decision := decisions.pop()) is not None:
        return f"{label} – {word(decision)}"
    return label
