"""How far columns of one grid agree with each other, whoever is right: repeats, efforts, models, policies and their translations.

Columns are put beside each other when they differ in one thing alone and judged the same texts. UNDETERMINED is a category.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from plumbline.domain.evaluation import Column
from plumbline.domain.messages import Message
from plumbline.domain.statistics.agreement import Agreement, fleiss
from plumbline.domain.verdict import Decision


class Differing(StrEnum):
    """What is not the same in columns that are put beside each other. Values are printed."""

    REPEATS = "repeats"
    EFFORTS = "efforts"
    MODELS = "models"
    LANGUAGES = "languages of the policy"
    POLICIES = "policies"


@dataclass(frozen=True, slots=True)
class ColumnAgreement:
    """Columns that differ in one thing alone.

    Attributes:
        columns: their numbers.
        agreement: Fleiss' kappa over the texts that all of them judged.
        violations: how many of these texts each of them says violate: where a translation drifts, it shows here.
    """

    differing: Differing
    columns: tuple[int, ...]
    agreement: Agreement
    violations: tuple[int, ...]
    remark: Message | None = None


def agreements(columns: Sequence[Column]) -> tuple[ColumnAgreement, ...]:
    """Every set of columns that differ in one thing alone; joined prompts aside, whose answers are of several policies."""
    single = [column for column in columns if not column.together]
    first = [column for column in single if not column.repeat]
    return (
        *_grouped(single, Differing.REPEATS, lambda one: (_policy(one), one.spec.model.sha256, one.spec.effort)),
        *_grouped(first, Differing.EFFORTS, lambda one: (_policy(one), one.spec.model.sha256)),
        *_grouped(first, Differing.MODELS, lambda one: (_policy(one), one.spec.effort)),
        *_grouped(first, Differing.POLICIES, lambda one: (one.spec.model.sha256, one.spec.effort)),
    )


def _grouped(
    columns: Sequence[Column], differing: Differing, key: Callable[[Column], tuple[object, ...]]
) -> list[ColumnAgreement]:
    groups: dict[tuple[object, ...], list[Column]] = {}
    for column in columns:
        groups.setdefault((column.parts[0].golden, *key(column)), []).append(column)
    return [_agreeing(differing, group) for group in groups.values() if len(group) > 1]


def _agreeing(differing: Differing, group: Sequence[Column]) -> ColumnAgreement:
    decided = [{one.sha256: one.decision for one in column.given if one.decision is not None} for column in group]
    common = [sha256 for sha256 in decided[0] if all(sha256 in one for one in decided)]
    rows = [[one[sha256] for one in decided] for sha256 in common]
    languages = {column.parts[0].policy.language for column in group}
    if differing is Differing.POLICIES and len(languages) == len(group):
        differing = Differing.LANGUAGES
    return ColumnAgreement(
        differing=differing,
        columns=tuple(column.number for column in group),
        agreement=fleiss([[None if one is Decision.UNDETERMINED else one.value for one in row] for row in rows]),
        violations=tuple(sum(row[place] is Decision.VIOLATES for row in rows) for place in range(len(group))),
        remark=_remark(differing, group),
    )


def _remark(differing: Differing, group: Sequence[Column]) -> Message | None:
    if differing is Differing.REPEATS and group[0].spec.sampling.temperature == 0:
        return Message(
            "At temperature 0 the most likely word is always taken, so repeats always agree. "
            "Repeat at temperature 1 to see how steady the verdicts are."
        )
    return None


def _policy(column: Column) -> tuple[object, ...]:
    policy = column.parts[0].policy
    return policy.sha256, policy.contract
