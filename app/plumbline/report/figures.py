"""The figures of a report, counted from its items: whoever has the report can count them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

Data = Mapping[str, Any]

_WITHOUT_TITLES: Final = 1
"""The form of reports whose items did not say what their rules are called."""


def figures(items: Sequence[Data], form: int) -> dict[str, object]:
    """What was decided, by the model and by people; `form` is the report's."""
    decided = [item for item in items if item["decision"] is not None]
    reviewed = [(item, standing(item)) for item in decided if item["reviews"]]
    said = [(item, decision) for item, decision in reviewed if decision is not None]
    counted: dict[str, object] = {
        "items": len(items),
        "waiting": len(items) - len(decided),
        "model": dict(sorted(Counter(item["decision"] for item in decided).items())),
        "reviewed": len(said),
        "people": dict(sorted(Counter(decision for _, decision in said).items())),
        "as_the_model": sum(item["decision"] == decision for item, decision in said),
    }
    if form <= _WITHOUT_TITLES:
        return counted | {"rules": dict(sorted(Counter(rule for item in decided for rule in cited(item)).items()))}
    return counted | {"rules": _counted(decided, "rules"), "answers": _counted(decided, "answers")}


def _counted(decided: Sequence[Data], kind: str) -> list[Data]:
    """How many items each rule or answer stands in: the same id is another rule under another policy."""
    count = Counter((item["policy_sha256"], one["id"]) for item in decided for one in item[kind])
    titles = {(item["policy_sha256"], one["id"]): one["title"] for item in decided for one in item[kind]}
    return [
        {"policy_sha256": policy, "id": known, "title": titles[policy, known], "items": items}
        for (policy, known), items in sorted(count.items())
    ]


def standing(item: Data) -> str | None:
    """What people's last decision on an item is; None for none, or one that was taken back."""
    reviews = item["reviews"]
    return reviews[-1]["decision"] if reviews else None


def cited(item: Data) -> list[str]:
    """The rules and labels of a verdict, each once, without those that the policy doesn't know."""
    unknown = set(item["unknown_rule_ids"])
    return [rule for rule in dict.fromkeys((*item["rule_ids"], *item["labels"])) if rule not in unknown]


def named(item: Data) -> list[str]:
    """The rules and labels of the verdict and of what people decided, each once."""
    people = [review["label"] for review in item["reviews"]]
    appealed = [appeal[key] for appeal in item.get("appeals", []) for key in ("label", "outcome_label")]
    return list(dict.fromkeys((*cited(item), *filter(None, (*people, *appealed)))))
