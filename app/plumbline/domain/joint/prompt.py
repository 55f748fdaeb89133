"""The text of several policies in one prompt: what is asked for, each policy byte for byte, and the answer's form once more."""

from __future__ import annotations

from collections.abc import Sequence

from plumbline.domain.policy import PolicyVersion


def joined_text(policies: Sequence[tuple[PolicyVersion, str]]) -> str:
    """The text; each policy comes with the name of the field that leaves the decision to a person, or ""."""
    lines = [
        f"There are {len(policies)} policies below. Judge the content under each of them by itself.",
        "Where a policy says how to answer, set that aside: answer with one JSON object, with these fields.",
        "",
    ]
    fields = []
    for policy, escalate in policies:
        fields.append(policy.name)
        lines.append(f'- "{policy.name}": 1 if the content violates that policy, else 0.')
        if escalate:
            fields.append(escalate)
            lines.append(
                f'- "{escalate}": 1 if that policy leaves the decision to a person, else 0. Then "{policy.name}" is 0.'
            )
    pieces = ["\n".join(lines)]
    for number, (policy, _) in enumerate(policies, 1):
        pieces.append(f'# Policy {number} of {len(policies)}: "{policy.name}"\n\n{policy.text}')
    example = ", ".join(f'"{field}": 0 or 1' for field in fields)
    pieces.append(f"# Answer\n\nOne JSON object and nothing else: {{{example}}}")
    return "\n\n".join(pieces)
