"""The text of several policies in one prompt: what is asked for, each policy byte for byte, and the answer's form once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.policy import PolicyVersion


@dataclass(frozen=True, slots=True)
class JoinedPolicy:
    """One of the policies.

    Attributes:
        escalate: the name of the field that leaves the decision to a person, or "".
        rules: how its rules are cited, by their ids.
    """

    policy: PolicyVersion
    escalate: str
    rules: Mapping[str, str]


def joined_text(policies: Sequence[JoinedPolicy], dominant: str = "") -> str:
    """The text; `dominant` is the name of the policy that prevails, or ""."""
    lines = [
        f"There are {len(policies)} policies below. Judge the content under each of them by itself.",
        "Where a policy says how to answer, set that aside: answer with one JSON object, with these fields.",
        "",
    ]
    fields = []
    for one in policies:
        name = one.policy.name
        fields.append(f'"{name}": 0 or 1')
        lines.append(f'- "{name}": 1 if the content violates that policy, else 0.')
        if one.escalate:
            fields.append(f'"{one.escalate}": 0 or 1')
            lines.append(
                f'- "{one.escalate}": 1 if that policy leaves the decision to a person, else 0. Then "{name}" is 0.'
            )
    lines.append('- "rule_ids": the ids of the rules that the content breaks, or [].')
    lines.append('- "rationale": one sentence that says why, or "" where no policy is violated.')
    if dominant:
        lines += ["", f'Where the policies contradict each other, "{dominant}" takes precedence over all others.']
    pieces = ["\n".join(lines)]
    for number, one in enumerate(policies, 1):
        heading = f'# Policy {number} of {len(policies)}: "{one.policy.name}"'
        cited = _cited(one)
        pieces.append(f"{heading}\n\n{cited}{one.policy.text}")
    example = ", ".join([*fields, '"rule_ids": [...]', '"rationale": "..."'])
    pieces.append(f"# Answer\n\nOne JSON object and nothing else: {{{example}}}")
    return "\n\n".join(pieces)


def _cited(one: JoinedPolicy) -> str:
    """How the rules are cited, where that is not by the ids that the policy's text gives them."""
    titles = {label.text: label.meaning for label in one.policy.contract.labels if one.policy.contract.standard}
    said = [
        f"{cited}: {titles[rule]}" if titles.get(rule) else f"{rule} is cited as {cited}"
        for rule, cited in one.rules.items()
        if titles.get(rule) or cited != rule
    ]
    return f"Its rules: {'; '.join(said)}.\n\n" if said else ""
