"""The journal: what a kill leaves behind is understood, and never believed beyond what was synced."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.weights.library.journal import Journal, Pin, bytes_done, joined, journal_of, missing, without

PIN = Pin("https://hub.example", "org/repo", "c" * 40, "a.gguf", 1000, "a" * 64)
SPANS = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 200)).map(lambda pair: (min(pair), max(pair))), max_size=12
)


def covered(spans: list[tuple[int, int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


@given(SPANS)
def test_joining_keeps_what_is_covered(spans: list[tuple[int, int]]) -> None:
    result = joined(spans)
    assert covered(result) == covered(spans)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(result))


@given(SPANS, st.integers(0, 220), st.integers(1, 50))
def test_missing_is_the_rest_in_pieces(spans: list[tuple[int, int]], size: int, most: int) -> None:
    gaps = missing(spans, size, most)
    assert covered(gaps) == set(range(size)) - covered(spans)
    assert all(0 < end - start <= most for start, end in gaps)


@given(SPANS, st.integers(0, 200), st.integers(0, 200))
def test_without_takes_out_exactly_that(spans: list[tuple[int, int]], one: int, two: int) -> None:
    start, end = min(one, two), max(one, two)
    assert covered(without(spans, start, end)) == covered(spans) - set(range(start, end))


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = tmp_path / "a.gguf.part"
    path.write_bytes(bytes(1000))
    return path


def written(part: Path) -> Journal:
    journal = Journal(journal_of(part), PIN)
    journal.write([(0, 100)], {64: "d" * 64})
    journal.write([(0, 100), (200, 300)], {})
    journal.close()
    return journal


def test_it_goes_on_where_it_was(part: Path) -> None:
    written(part)
    again = Journal(journal_of(part), PIN)
    again.close()
    assert again.resumed
    assert again.done == [(0, 100), (200, 300)]
    assert again.digests == {64: "d" * 64}
    assert bytes_done(part, PIN) == 200


@pytest.mark.parametrize("change", [{"bytes": 1001}, {"sha256": "b" * 64}])
def test_a_journal_of_another_file_is_not_used(part: Path, change: dict[str, object]) -> None:
    written(part)
    other = replace(PIN, **change)  # type: ignore[arg-type]
    assert bytes_done(part, other) == 0
    journal = Journal(journal_of(part), other)
    journal.close()
    assert not journal.resumed
    assert journal.done == []


def test_the_same_bytes_from_a_mirror_or_a_newer_commit_are_used(part: Path) -> None:
    written(part)
    assert bytes_done(part, replace(PIN, place="https://mirror.example", commit="d" * 40)) == 200


def test_without_a_hash_only_the_same_commit_counts(part: Path) -> None:
    nameless = replace(PIN, sha256="")
    journal = Journal(journal_of(part), nameless)
    journal.write([(0, 50)], {})
    journal.close()
    assert bytes_done(part, nameless) == 50
    assert bytes_done(part, replace(nameless, commit="d" * 40)) == 0


def test_a_journal_without_its_file_is_worth_nothing(part: Path) -> None:
    written(part)
    part.unlink()
    assert bytes_done(part, PIN) == 0
    journal = Journal(journal_of(part), PIN)
    journal.close()
    assert not journal.resumed


def test_every_torn_end_leaves_an_earlier_state(part: Path) -> None:
    written(part)
    whole = journal_of(part).read_bytes()
    states = {(), ((0, 100),), ((0, 100), (200, 300))}
    for length in range(len(whole)):
        journal_of(part).write_bytes(whole[:length])
        journal = Journal(journal_of(part), PIN)
        journal.close()
        assert tuple(journal.done) in states


def test_a_thousand_spoiled_journals_are_survived(part: Path) -> None:
    written(part)
    whole = journal_of(part).read_bytes()
    chance = random.Random(5)
    for _ in range(1_000):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        journal_of(part).write_bytes(data)
        assert 0 <= bytes_done(part, PIN) <= 1000


def test_ranges_beyond_the_file_are_not_believed(part: Path) -> None:
    journal = Journal(journal_of(part), PIN)
    journal.write([(0, 5000)], {})
    journal.close()
    assert bytes_done(part, PIN) == 0


def test_restarting_drops_the_digests_and_keeps_the_ranges(part: Path) -> None:
    written(part)
    Journal(journal_of(part), PIN).restart()
    again = Journal(journal_of(part), PIN)
    again.close()
    assert again.done == [(0, 100), (200, 300)]
    assert again.digests == {}
