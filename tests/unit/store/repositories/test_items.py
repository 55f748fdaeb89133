"""Items and skips: adding them twice, the queue, reading them back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.messages import verbatim
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.run import ItemState
from plumbline.domain.verdict import Decision, UndeterminedReason
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError, SourceChangedError
from plumbline.store.repositories import items as item_rows
from plumbline.store.results.runs import Added
from plumbline.store.tables import items
from support import histories


@pytest.fixture
def run(history: History) -> int:
    return history.runs.create(histories.spec())


def test_adding_again_changes_nothing(history: History, run: int) -> None:
    items = [histories.item(f"text {n}", n) for n in range(4)]
    skips = [histories.skip("a"), histories.skip("a")]
    assert history.runs.add_items(run, 0, items[:3], skips[:1], 0) == Added(3, 1)
    # a run that was cut off reads its sources again, in other batches
    assert history.runs.add_items(run, 0, items[:2], [], 0) == Added(0, 0)
    assert history.runs.add_items(run, 2, items[2:], skips, 0) == Added(1, 1)
    assert [queued.text for queued in history.runs.queued(run)] == [item.text for item in items]
    assert history.runs.counts(run).total == 4
    assert history.items.skips(run) == skips
    assert history.runs.counts(run).skipped == 2


def test_a_source_that_changed_is_noticed_and_nothing_is_stored(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [histories.item("first"), histories.item("second")])
    with pytest.raises(SourceChangedError) as caught:
        history.runs.add_items(run, 1, [histories.item("other"), histories.item("third")])
    assert caught.value.position == 1
    assert history.runs.counts(run).total == 2


def test_skips_without_an_ordinal_go_behind(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [], [histories.skip("a")])
    history.runs.add_items(run, 0, [], [histories.skip("b"), histories.skip("c")])
    assert [skip.origin.source for skip in history.items.skips(run)] == ["a", "b", "c"]
    assert [skip.origin.source for skip in history.items.skips(run, after=0, limit=1)] == ["b"]


def test_items_of_a_run_that_is_not_there(history: History) -> None:
    with pytest.raises(NotInHistoryError):
        history.runs.add_items(9, 0, [], [])


def test_the_queue_is_in_order_and_leaves_out_what_is_done(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [histories.item(f"text {n}", n) for n in range(6)])
    for position in (0, 3):
        history.runs.record(run, position, histories.verdict())
    assert [queued.position for queued in history.runs.queued(run)] == [1, 2, 4, 5]
    assert [queued.position for queued in history.runs.queued(run, after_position=2, limit=1)] == [4]
    first = history.runs.queued(run, limit=1)[0]
    assert first.origin == histories.item("", 1).origin
    assert first.sha256 == histories.item("text 1").sha256
    assert history.items.get(first.item_id).state is ItemState.QUEUED


def test_deaths_are_counted(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [histories.item(f"text {n}", n) for n in range(3)])
    assert history.runs.note_death(run, [0, 2]) == {0: 1, 2: 1}
    assert history.runs.note_death(run, [2]) == {2: 2}
    assert [queued.attempts for queued in history.runs.queued(run)] == [1, 0, 2]


def test_an_item_that_killed_the_engine_is_set_aside(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [histories.item("deadly")])
    outcome = histories.verdict(Decision.UNDETERMINED, reason=UndeterminedReason.ENGINE)
    recorded = history.runs.record(run, 0, outcome)
    assert history.items.get(recorded.item_id).state is ItemState.SET_ASIDE
    assert history.runs.counts(run).done == 1
    assert history.runs.queued(run) == []


def test_items_are_listed_with_or_without_a_verdict(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [histories.item("x" * 500, 0), histories.item("b", 1), histories.item("c", 2)])
    history.runs.record(run, 1, histories.verdict(Decision.VIOLATES, "because", severity=1))
    listed = history.items.page(run)
    assert [summary.decision for summary in listed] == [None, Decision.VIOLATES, None]
    assert listed[1].rationale == "because"
    assert listed[1].labels == ("SP2",)
    assert listed[1].severity == 1
    assert listed[0].excerpt == "x" * 240
    assert [summary.position for summary in history.items.page(run, Decision.VIOLATES)] == [1]
    assert [summary.position for summary in history.items.page(run, after=0, limit=1)] == [1]
    assert history.items.page(run, Decision.ALLOWED) == []


@pytest.mark.parametrize("text", ["Hello\0 <hidden>", "\0x", "ü" * 500, "😀\0" * 300, "", "a" * 239 + "😀b"])
def test_an_excerpt_hides_nothing_behind_a_nul(history: History, run: int, text: str) -> None:
    history.runs.add_items(run, 0, [histories.item(text)])
    assert history.items.page(run)[0].excerpt == text[:240]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_comes_back_as_it_was(history: History, text: str) -> None:
    run = history.runs.create(histories.spec())
    origin = Origin(f"file {text[:20]}", place(PlaceKind.ENTRY, text[:9]), text[:5], text[:7], text[:3])
    item = ContentItem(text, origin, "utf-16-le", (verbatim(text),))
    history.runs.add_items(run, 0, [item])
    queued = history.runs.queued(run)[0]
    assert queued.text == text
    assert history.items.get(queued.item_id).content == item


def test_a_path_that_is_no_text_is_shown_with_escapes(history: History, run: int) -> None:
    history.runs.add_items(run, 0, [ContentItem("text", Origin("odd \udcff name"))])
    assert history.items.page(run)[0].origin.source == "odd \\udcff name"


def test_a_text_that_one_policy_has_blurred_is_sensitive_under_every_other(history: History) -> None:
    plain, strict = histories.spec(), histories.spec(policy=histories.policy("violence", sensitive=True))
    for spec, texts in ((plain, ("a threat", "a plan")), (strict, ("a threat",)), (plain, ("a threat", "a plan"))):
        number = history.runs.create(spec)
        history.runs.add_items(number, 0, [histories.item(text, row) for row, text in enumerate(texts)])
        for row in range(len(texts)):
            history.runs.record(number, row, histories.verdict())
    listed = [item for number in (1, 2, 3) for item in history.items.page(number)]
    assert [item.sensitive for item in listed] == [True, False, True, True, False]
    assert [history.items.get(item.item_id).sensitive for item in listed] == [item.sensitive for item in listed]
    found = [
        (hit.item.excerpt, hit.item.sensitive) for word in ("threat", "plan") for hit in history.search.find(word).hits
    ]
    assert found == [("a threat", True)] * 3 + [("a plan", False)] * 2
    while history.deletion.delete_some(2, 10):
        pass
    assert not any(item.sensitive for number in (1, 3) for item in history.items.page(number))


def test_whether_a_text_is_sensitive_is_looked_up_and_not_searched_for(history: History) -> None:
    query = item_rows.summaries().where(items.c.run_id == 1).compile(dialect=sqlite.dialect())
    with history._database.read() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", tuple(query.params.values())).all()
    plan = [str(row[3]) for row in rows]
    assert any("same_text USING" in step and "items_content (content_id=? AND run_id=?)" in step for step in plan), plan
    assert not any(step.startswith(("SCAN items", "SCAN same_text", "SCAN every_run")) for step in plan), plan
