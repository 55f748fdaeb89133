"""What the labels in the history mean, as the policies that they come from say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from plumbline.domain.contract.contract import Label
from plumbline.domain.contract.standard import rule_lines
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import rule_titles
from plumbline.domain.verdict import Decision
from plumbline.store.history import History


@dataclass(frozen=True, slots=True)
class LabelMeaning:
    """What a label means under one policy.

    Attributes:
        title: the rule's in the policy's text, else what the answer's form says of it, or "".
        decision: what it decides, where the contract has it.
        is_rule: the policy sets it out as a rule; any other label is only an answer.
    """

    title: str
    decision: Decision | None = None
    is_rule: bool = False


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
    titles = rule_titles(policy.text)
    rules = {*rule_lines(policy.text, policy.contract), *policy.contract.rule_ids}
    labels = {
        label.text: LabelMeaning(titles.get(label.text) or label.meaning, label.decision, label.text in rules)
        for label in policy.contract.labels
    }
    return {rule: LabelMeaning(titles.get(rule, ""), is_rule=True) for rule in sorted(rules)} | labels


def titled_labels(policy: PolicyVersion) -> tuple[Label, ...]:
    """The labels to choose from, each called as `meanings_of` has it."""
    meanings = meanings_of(policy)
    return tuple(replace(one, meaning=meanings[one.text].title) for one in policy.contract.labels)
