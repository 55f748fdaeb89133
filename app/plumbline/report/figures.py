"""The figures of a report, counted from its items: whoever has the report can count them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

Data = Mapping[str, Any]


def figures(items: Sequence[Data]) -> dict[str, object]:
    """What was decided, by the model and by people."""
    decided = [item for item in items if item["decision"] is not None]
    reviewed = [(item, standing(item)) for item in decided if item["reviews"]]
    said = [(item, decision) for item, decision in reviewed if decision is not None]
    return {
        "items": len(items),
        "waiting": len(items) - len(decided),
        "model": dict(sorted(Counter(item["decision"] for item in decided).items())),
        "reviewed": len(said),
        "people": dict(sorted(Counter(decision for _, decision in said).items())),
        "as_the_model": sum(item["decision"] == decision for item, decision in said),
        "rules": dict(sorted(Counter(rule for item in decided for rule in cited(item)).items())),
    }


def standing(item: Data) -> str | None:
    """What people's last decision on an item is; None for none, or one that was taken back."""
    reviews = item["reviews"]
    return reviews[-1]["decision"] if reviews else None


def cited(item: Data) -> list[str]:
    """The rules that a verdict cites, each once, without those that the policy doesn't know."""
    unknown = set(item["unknown_rule_ids"])
    return [rule for rule in dict.fromkeys((*item["rule_ids"], *item["labels"])) if rule not in unknown]
