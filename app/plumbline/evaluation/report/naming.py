"""Short names for columns: only what tells them apart, so that a table with one model does not repeat its name forty times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plumbline.domain.evaluation import Column, Part
from plumbline.domain.policy import PolicyVersion

Versions = Mapping[tuple[str, str], int]
"""(policy's name, sha256 of its bytes) → the version's number, from 1."""


def policy_name(policy: PolicyVersion, versions: Versions) -> str:
    """A policy's name with its version: `spam@2`, or `spam@1f2e3a` for one that has no number."""
    number = versions.get((policy.name, policy.sha256))
    return f"{policy.name}@{number or policy.sha256[:6]}"


def column_names(columns: Sequence[Column], versions: Versions) -> list[str]:
    """A name for each column: what differs among them, joined by dots; the policy's alone when nothing does."""
    aspects = [_aspects(column, versions) for column in columns]
    telling = [place for place in range(len(aspects[0]) if aspects else 0) if len({row[place] for row in aspects}) > 1]
    return [" · ".join(row[place] for place in telling or (0,) if row[place]) for row in aspects]


def _aspects(column: Column, versions: Versions) -> tuple[str, ...]:
    spec = column.spec
    policies = " + ".join(policy_name(part.policy, versions) for part in column.parts)
    details = f"{spec.sampling.temperature:g}/{spec.sampling.top_p:g}"
    return (
        f"{policies}, together" if column.together else policies,
        ", ".join(dict.fromkeys(_golden(part) for part in column.parts)),
        spec.model.name,
        spec.model.sha256[:8],
        spec.effort.value,
        spec.date,
        f"temperature {details}",
        f"budget {spec.reasoning_budget}/{spec.answer_limit}",
        "format stated" if spec.state_format else "",
        f"repeat {column.repeat + 1}",
    )


def _golden(part: Part) -> str:
    """The owner is named only where it is another policy."""
    golden = part.golden
    return f"{golden.name}@{golden.version}" if golden.policy == part.policy.name else str(golden)
