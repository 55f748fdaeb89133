"""What columns are called: only what tells them apart, by titles for the window and by names for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.evaluation import Column, GoldenRef, Part
from plumbline.domain.models.model import PRACTICE
from plumbline.evaluation.report.naming import column_names, column_policies
from plumbline.store.history import History
from support import histories


@pytest.fixture
def column(tmp_path: Path) -> Iterator[Column]:
    """Of the policy `spam`, whose title is "Policy spam", on its own examples."""
    with History.open(tmp_path / "history.db") as history:
        yield history.evaluations.get(histories.evaluation(history)).columns[0]


def named(*columns: Column, titled: bool) -> list[str]:
    versions = (
        {} if not titled else {(part.policy.name, part.policy.sha256): 2 for one in columns for part in one.parts}
    )
    return [str(name) for name in column_names(columns, versions, titled=titled)]


def on(column: Column, *golden: GoldenRef) -> list[Column]:
    (part,) = column.parts
    return [replace(column, parts=(Part(part.policy, one),)) for one in golden]


def test_one_column_is_called_by_its_policy(column: Column) -> None:
    sha256 = column.parts[0].policy.sha256[:6]
    assert named(column, titled=False) == [f"spam@{sha256}"]
    assert named(column, titled=True) == ["Policy spam · version 2"]


def test_golden_sets_are_told_apart_without_the_signs_of_the_command_line(column: Column) -> None:
    columns = on(column, GoldenRef("spam", "examples", 2), GoldenRef("hate", "examples", 1))
    assert named(*columns, titled=False) == ["examples@2", "hate/examples@1"]
    assert named(*columns, titled=True) == ["examples, version 2", "hate · examples, version 1"]


def test_the_practice_model_is_called_by_its_title(column: Column) -> None:
    model = replace(column.spec.model, name=PRACTICE)
    columns = (column, replace(column, spec=replace(column.spec, model=model)))
    assert named(*columns, titled=False) == ["stand-in", "practice"]
    assert named(*columns, titled=True) == ["stand-in", "Practice model"]


def test_where_model_and_effort_stand_beside_it_a_column_is_called_by_its_policy_and_the_rest(column: Column) -> None:
    other = replace(column, spec=replace(column.spec, model=replace(column.spec.model, name="another")), repeat=1)
    policy = column.parts[0].policy
    assert [str(name) for name in column_policies([column, other], {(policy.name, policy.sha256): 3})] == [
        "Policy spam · version 3 · repeat 1",
        "Policy spam · version 3 · repeat 2",
    ]


def test_versions_that_would_be_called_the_same_have_the_beginning_of_their_hash(column: Column) -> None:
    (part,) = column.parts
    other = replace(column, parts=(replace(part, policy=replace(part.policy, name="copy", data=b"Another text.")),))
    first, second = (one.parts[0].policy for one in (column, other))
    names = column_policies([column, other], {(first.name, first.sha256): 1, (second.name, second.sha256): 1})
    assert [str(name) for name in names] == [
        f"Policy spam · version 1 ({first.sha256[:8]}) · examples, version 1",
        f"Policy spam · version 1 ({second.sha256[:8]}) · spam · examples, version 1",
    ]
