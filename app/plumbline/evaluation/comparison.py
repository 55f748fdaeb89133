"""Two columns side by side: what differs between them, which texts flipped, and whether it is more than chance.

Columns are compared on the texts that both judged. Two golden sets with no text in common, but the same expectations in
the same order, are taken for translations of each other, and texts are paired by place.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from plumbline.domain.evaluation import Column
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.statistics.agreement import Agreement, cohen
from plumbline.domain.statistics.paired import Paired
from plumbline.domain.verdict import Decision
from plumbline.evaluation.scoring import Judged, PolicyScore


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is not the same in both."""

    what: Message
    first: Message
    second: Message


@dataclass(frozen=True, slots=True)
class Flip:
    """A text, or a text and its translation, of which the two say different things."""

    first: Judged
    second: Judged

    @property
    def gain(self) -> int:
        return int(bool(self.second.right)) - int(bool(self.first.right))


@dataclass(frozen=True)
class Comparison:
    """Two columns, under one policy each.

    Attributes:
        policy_diff: lines of a unified diff; empty when the bytes are the same.
        paired: on how many texts both, one, or none is right; `sentence` says what that means.
        flips: the texts whose decision differs; empty exactly when none does.
        relabelled: the texts with the same decision and other labels.
        common: texts that both judged.
        by_place: the two golden sets were paired by place.
    """

    names: tuple[Message, Message]
    columns: tuple[Column, Column]
    scores: tuple[PolicyScore, PolicyScore]
    changes: tuple[Change, ...]
    policy_diff: tuple[str, ...]
    paired: Paired
    sentence: Message
    flips: tuple[Flip, ...]
    relabelled: tuple[Flip, ...]
    agreement: Agreement
    common: int
    by_place: bool


def compare(
    names: tuple[Message, Message], columns: tuple[Column, Column], scores: tuple[PolicyScore, PolicyScore]
) -> Comparison:
    """Compares two columns under one policy each; of a joined prompt, `scores` says which."""
    pairs, by_place = _pairs(*scores)
    paired = Paired.count(
        (bool(one.right), bool(two.right)) for one, two in pairs if one.right is not None and two.right is not None
    )
    different = [Flip(one, two) for one, two in pairs if one.decision is not two.decision]
    relabelled = [
        Flip(one, two)
        for one, two in pairs
        if one.decision is two.decision
        and one.labels != two.labels
        and not (columns[0].together or columns[1].together)
    ]
    return Comparison(
        names=names,
        columns=columns,
        scores=scores,
        changes=tuple(_changes(columns, scores)),
        policy_diff=tuple(_policy_diff(scores[0].policy, scores[1].policy, names)),
        paired=paired,
        sentence=paired.sentence(*names),
        flips=tuple(different),
        relabelled=tuple(relabelled),
        agreement=cohen([_category(one) for one, _ in pairs], [_category(two) for _, two in pairs]),
        common=len(pairs),
        by_place=by_place,
    )


def _policy_diff(first: PolicyVersion, second: PolicyVersion, names: tuple[Message, Message]) -> list[str]:
    if first.data == second.data:
        return []
    lines = (first.text.splitlines(), second.text.splitlines())
    return list(difflib.unified_diff(*lines, str(names[0]), str(names[1]), lineterm="", n=2))


def _pairs(first: PolicyScore, second: PolicyScore) -> tuple[list[tuple[Judged, Judged]], bool]:
    others = {one.example.sha256: one for one in second.judged}
    same = [(one, others[one.example.sha256]) for one in first.judged if one.example.sha256 in others]
    wanted = [[one.example.expected.decision for one in side.judged] for side in (first, second)]
    if same or wanted[0] != wanted[1]:
        return same, False
    return list(zip(first.judged, second.judged, strict=True)), True


def _category(one: Judged) -> str | None:
    return None if one.decision is Decision.UNDETERMINED else one.decision.value


def _changes(columns: tuple[Column, Column], scores: tuple[PolicyScore, PolicyScore]) -> list[Change]:
    first, second = (column.spec for column in columns)
    specs = (first, second)
    rows: list[tuple[Message, Iterable[Message | str]]] = [
        (Message("policy"), (f"{score.policy.name} ({score.policy.sha256[:12]}…)" for score in scores)),
        (Message("answer format"), (_form(score.policy) for score in scores)),
        (
            Message("prompt"),
            (Message("several policies together") if one.together else Message("one policy") for one in columns),
        ),
        (Message("golden set"), (str(score.golden) for score in scores)),
        (Message("model"), (spec.model.told_apart(12) for spec in specs)),
        (Message("effort"), (spec.effort.value for spec in specs)),
        (Message("date in the prompt"), (spec.date for spec in specs)),
        (Message("temperature"), (f"{spec.sampling.temperature:g}" for spec in specs)),
        (Message("top p"), (f"{spec.sampling.top_p:g}" for spec in specs)),
        (Message("seed"), (str(spec.sampling.seed) for spec in specs)),
        (Message("reasoning budget"), (str(spec.reasoning_budget) for spec in specs)),
        (Message("answer limit"), (str(spec.answer_limit) for spec in specs)),
        (
            Message("answer schema in the prompt"),
            (Message("yes") if spec.state_format else Message("no") for spec in specs),
        ),
        (
            Message("engine"),
            (
                f"{spec.engine_config.engine} on {spec.engine_config.device}" if spec.engine_config else "—"
                for spec in specs
            ),
        ),
        (
            Message("items at once"),
            (str(spec.engine_config.sequences) if spec.engine_config else "—" for spec in specs),
        ),
        (Message("Plumbline"), (spec.app_version for spec in specs)),
    ]
    changes = []
    for what, values in rows:
        before, after = (verbatim(value) if isinstance(value, str) else value for value in values)
        if before != after:
            changes.append(Change(what, before, after))
    return changes


def _form(policy: PolicyVersion) -> Message:
    return Message(
        "{form}, {n} labels", one="{form}, {n} label", form=policy.contract.kind.value, n=len(policy.contract.labels)
    )
