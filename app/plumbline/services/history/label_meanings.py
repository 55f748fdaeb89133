"""What the labels in the history mean, as the policies that they come from say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision
from plumbline.store.history import History


@dataclass(frozen=True, slots=True)
class LabelMeaning:
    """What a label means under one policy: its title, or "", and what it decides, where the contract has it."""

    title: str
    decision: Decision | None = None


def label_meanings(history: History, policies: Iterable[str]) -> dict[str, dict[str, LabelMeaning]]:
    """For each policy's name its labels and rules. Of versions that say different things, the newest that a run used counts."""
    found: dict[str, dict[str, LabelMeaning]] = {}
    for name in policies:
        known = found.setdefault(name, {})
        for record in history.policies.versions(name):
            if record.runs:
                known |= {label: one for label, one in meanings_of(record.version).items() if label not in known}
    return found


def meanings_of(policy: PolicyVersion) -> dict[str, LabelMeaning]:
    """The labels and rules of one version."""
    titles = _titles(policy.text)
    labels = {
        label.text: LabelMeaning(label.meaning or titles.get(label.text, ""), label.decision)
        for label in policy.contract.labels
    }
    return {rule: LabelMeaning(title) for rule, title in titles.items()} | labels


@lru_cache(maxsize=64)
def _titles(text: str) -> Mapping[str, str]:
    return {mention.id: mention.title for mention in find_rules(text) if mention.defined}
