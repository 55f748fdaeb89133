"""Golden sets in the history: versions that never change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import update
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
