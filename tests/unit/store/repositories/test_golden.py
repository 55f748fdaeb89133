"""Golden sets in the history: versions that never change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from plumbline.domain.golden import Half
from plumbline.store.history import History
from plumbline.store.tables import golden_items
from support import histories


def test_what_is_kept_comes_back(history: History) -> None:
    kept = history.golden.save("spam", "examples", histories.golden())
    assert (kept.policy, kept.name, kept.version, kept.created) == ("spam", "examples", 1, "2026-11-23T10:00:00.000Z")
    assert history.golden.find("spam", "examples") == kept
    assert kept.items == histories.golden()
    assert history.golden.find("spam", "others") is None
    assert history.golden.find("hate", "examples") is None


def test_a_change_makes_a_version_and_no_change_makes_none(history: History) -> None:
    first = history.golden.save("spam", "examples", histories.golden())
    assert history.golden.save("spam", "examples", histories.golden()) == first
    changed = (replace(histories.golden()[0], half=Half.TUNE), *histories.golden()[1:])
    second = history.golden.save("spam", "examples", changed)
    assert second.version == 2
    assert history.golden.find("spam", "examples") == second
    assert history.golden.find("spam", "examples", 1) == first
    assert history.golden.find("spam", "examples", 3) is None
    history.golden.save("hate", "examples", histories.golden()[:1])
    assert [(one.policy, one.name, one.version, one.items) for one in history.golden.summaries()] == [
        ("hate", "examples", 1, 1),
        ("spam", "examples", 2, 3),
    ]


def test_a_version_is_never_changed_and_outlives_runs(history: History, judged: Callable[..., list[int]]) -> None:
    judged((histories.golden()[0].text, histories.verdict()))
    kept = history.golden.save("spam", "examples", histories.golden())
    with pytest.raises(IntegrityError, match="never changed"), history._database.write() as connection:
        connection.execute(update(golden_items).values(label="SP4"))
    histories.delete(history, 1)
    assert history.golden.find("spam", "examples") == kept
    assert history.audit.check().sound


def test_names_that_are_no_text_are_kept_readably(history: History) -> None:
    kept = history.golden.save("spam", "a\udc80", histories.golden())
    assert kept.name == "a\\udc80"
    assert history.golden.find("spam", kept.name) == kept


def texts(history: History) -> list[str]:
    with history._database.read() as connection:
        return list(connection.execute(select(golden_items.c.text)).scalars())


def names(history: History) -> list[tuple[str, int]]:
    return [(one.name, one.version) for one in history.golden.summaries()]


def test_a_set_that_is_removed_leaves_nothing_behind(history: History) -> None:
    history.golden.save("spam", "examples", histories.golden())
    history.golden.save("spam", "examples", histories.golden()[:2])
    assert history.golden.usage("spam", "examples") == (2, 0)
    history.golden.remove("spam", "examples")
    assert names(history) == []
    assert texts(history) == []
    assert history.golden.find("spam", "examples") is None
    assert history.golden.save("spam", "examples", histories.golden()).version == 1
    assert history.audit.check().sound


def test_an_evaluation_keeps_the_examples_that_it_needs_until_it_is_deleted(history: History) -> None:
    number = histories.evaluation(history)
    history.golden.save("spam", "examples", histories.golden()[:1])
    assert history.golden.usage("spam", "examples") == (2, 1)
    before = history.evaluations.get(number)
    history.golden.remove("spam", "examples")
    assert names(history) == []
    assert history.golden.find("spam", "examples") is None
    assert history.evaluations.get(number) == before
    assert texts(history) == [item.text for item in histories.golden()]
    again = history.golden.save("spam", "examples", histories.golden()[:1])
    assert (again.version, names(history)) == (4, [("examples", 4)])
    assert history.golden.usage("spam", "examples") == (1, 0)
    assert history.audit.check().sound
    for column in before.columns:
        histories.delete(history, column.run)
    assert texts(history) == [histories.golden()[0].text]
    assert history.golden.find("spam", "examples") == again
    assert history.audit.check().sound


def test_a_renamed_set_takes_its_versions_with_it(history: History) -> None:
    number = histories.evaluation(history)
    second = history.golden.save("spam", "examples", histories.golden()[:1])
    before = history.evaluations.get(number)
    history.golden.rename("spam", "examples", "advertising")
    assert names(history) == [("advertising", 2)]
    assert history.golden.find("spam", "advertising") == replace(second, name="advertising")
    first = history.golden.find("spam", "advertising", 1)
    assert first is not None
    assert first.items == histories.golden()
    assert history.evaluations.get(number) == before
    history.golden.rename("spam", "advertising", "examples")
    assert names(history) == [("examples", 5)]
    assert history.golden.usage("spam", "examples") == (2, 0)
    assert history.audit.check().sound
