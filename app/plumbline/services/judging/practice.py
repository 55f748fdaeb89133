"""Keeps the practice model to the policies that it was made for, unless a person wants otherwise."""

from __future__ import annotations

from functools import cache
from typing import Any

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, sentences
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.practice import PracticeScope
from plumbline.files.toml import read_toml
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.samples import practice_sample, sample_folders
from plumbline.system.paths import shipped


class OutsidePracticeError(InputError):
    """The practice model was not made for this policy."""


def require_in_scope(policy: PolicyVersion, model: InstalledModel, *, anyway: bool = True) -> None:
    """Raises OutsidePracticeError where the model is the practice model and can't follow the policy.

    Args:
        anyway: a person can insist where this is said.
    """
    if not model.practice:
        return
    objections = practice_scope().objections(policy)
    if not objections:
        return
    raise OutsidePracticeError(
        Message("The practice model can't follow this policy"),
        sentences(
            Message(
                "It only spots words that a policy's rules list. Nothing was judged under “{policy}”.",
                policy=policy.title,
            ),
            *objections,
        ),
        Remedy(
            RemedyKind.USE_SAMPLE_POLICY,
            policies=Listing(tuple(folder.name for folder in sample_folders()), alternatives=True),
            title=load_policy(practice_sample().policy).title,
        ),
        Remedy(RemedyKind.USE_REAL_MODEL),
        *((Remedy(RemedyKind.USE_PRACTICE_ANYWAY),) if anyway else ()),
    )


@cache
def practice_scope() -> PracticeScope:
    """What the file beside the practice model says of it."""
    table: dict[str, Any] = read_toml(shipped("resources") / "practice-model" / "scope.toml")
    return PracticeScope(
        most_rules=table["rules"]["most"],
        rule_id=table["rules"]["id"],
        most_terms=table["terms"]["most"],
        most_words=table["terms"]["words"],
        passed_over=frozenset(table["terms"]["passed_over"]),
        kinds=frozenset(table["answers"]["kinds"]),
    )
