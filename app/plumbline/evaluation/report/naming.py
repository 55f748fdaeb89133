"""Short names for columns: only what tells them apart, so that a table with one model does not repeat its name forty times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plumbline.domain.evaluation import Column, GoldenRef, Part
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.model import PRACTICE
from plumbline.domain.policy import NamedVersion, PolicyVersion
from plumbline.markup.words import EFFORTS

Versions = Mapping[tuple[str, str], int]
"""(policy's name, sha256 of its bytes) → the version's number, from 1."""


_MODEL, _EFFORT = 2, 4
_OWN = frozenset({_MODEL, _EFFORT})
"""The aspects of a column that have a column of their own in a table."""


def policy_name(policy: PolicyVersion, versions: Versions) -> str:
    """A policy's name with its version: `spam@2`, or `spam@1f2e3a` for one that has no number."""
    number = versions.get((policy.name, policy.sha256))
    return f"{policy.name}@{number or policy.sha256[:6]}"


def named_version(policy: PolicyVersion, versions: Versions) -> NamedVersion:
    """What a policy's version is called."""
    return NamedVersion(policy.title, versions.get((policy.name, policy.sha256), 0), policy.sha256)


def policy_title(policy: PolicyVersion, versions: Versions) -> Message:
    """A policy's title with its version."""
    return named_version(policy, versions).words()


def column_policies(columns: Sequence[Column], versions: Versions) -> list[Message]:
    """What a column was judged under: its policies by title, and what else tells it apart but the model's name and the effort."""
    policies = _versions(columns, versions)
    aspects = [_titled(column, versions, policies) for column in columns]
    shown = [[str(aspect or "") for aspect in row] for row in aspects]
    places = range(1, len(aspects[0]) if aspects else 0)
    telling = [place for place in places if place not in _OWN and len({row[place] for row in shown}) > 1]
    return [_joined([aspect for place in (0, *telling) if (aspect := row[place])]) for row in aspects]


def column_names(columns: Sequence[Column], versions: Versions, *, titled: bool = False) -> list[Message]:
    """A name for each column: what differs among them, joined by dots; the policy's alone when nothing does.

    Args:
        titled: policies and models are called by their titles, not by their names.
    """
    policies = _versions(columns, versions)
    aspects = [_titled(column, versions, policies) if titled else _aspects(column, versions) for column in columns]
    shown = [[str(aspect or "") for aspect in row] for row in aspects]
    telling = [place for place in range(len(aspects[0]) if aspects else 0) if len({row[place] for row in shown}) > 1]
    return [_joined([aspect for place in telling or (0,) if (aspect := row[place])]) for row in aspects]


def _versions(columns: Sequence[Column], versions: Versions) -> list[NamedVersion]:
    return [named_version(part.policy, versions) for column in columns for part in column.parts]


def _joined(aspects: Sequence[Message]) -> Message:
    if not aspects:
        return verbatim("")
    name = aspects[0]
    for aspect in aspects[1:]:
        name = Message("{first} · {second}", first=name, second=aspect)
    return name


def _titled(column: Column, versions: Versions, shown: Sequence[NamedVersion]) -> tuple[Message | None, ...]:
    policies = _joined([named_version(part.policy, versions).words(shown) for part in column.parts])
    golden = list(dict.fromkeys(part.golden for part in column.parts))
    titles = {part.policy.name: part.policy.title for part in column.parts}
    model = column.spec.model
    return (
        Message("{policies}, together", policies=policies) if column.together else policies,
        _joined([_golden_title(one, titles) for one in golden]),
        Message("Practice model") if model.name == PRACTICE else verbatim(model.name),
        *_rest(column),
    )


def _golden_title(golden: GoldenRef, titles: Mapping[str, str]) -> Message:
    """The owner is named only where it is another policy."""
    version = str(golden.version)
    if golden.policy in titles:
        return Message("{name}, version {number}", name=golden.name, number=version)
    return Message("{policy} · {name}, version {number}", policy=golden.policy, name=golden.name, number=version)


def _aspects(column: Column, versions: Versions) -> tuple[Message | None, ...]:
    policies = verbatim(" + ".join(policy_name(part.policy, versions) for part in column.parts))
    return (
        Message("{policies}, together", policies=policies) if column.together else policies,
        verbatim(", ".join(dict.fromkeys(_golden(part) for part in column.parts))),
        verbatim(column.spec.model.name),
        *_rest(column),
    )


def _rest(column: Column) -> tuple[Message | None, ...]:
    spec = column.spec
    sampling = f"{spec.sampling.temperature:g}/{spec.sampling.top_p:g}"
    budgets = f"{spec.reasoning_budget}/{spec.answer_limit}"
    return (
        verbatim(spec.model.sha256[:8]),
        EFFORTS[spec.effort],
        verbatim(spec.date),
        Message("temperature {sampling}", sampling=sampling),
        Message("budget {budgets}", budgets=budgets),
        Message("format stated") if spec.state_format else None,
        Message("repeat {number}", number=str(column.repeat + 1)),
    )


def _golden(part: Part) -> str:
    """The owner is named only where it is another policy."""
    golden = part.golden
    return f"{golden.name}@{golden.version}" if golden.policy == part.policy.name else str(golden)
