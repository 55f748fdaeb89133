"""A damaged file: it is named, and what can still be read is given."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.verdict import Decision
from plumbline.store.audit.salvage import salvage_lines
from plumbline.store.errors import HistoryDamagedError, HistoryError, KeyNeededError, NotEncryptedError, WrongKeyError
from plumbline.store.history import History
from support import histories

PAGE = 4096
COUNT = 60
KEY = bytes(range(32))


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    return request.param


@pytest.fixture
def large(path: Path, key: bytes | None) -> Path:
    """A history of some hundred pages."""
    with History.open(path, key) as history:
        run = history.runs.create(histories.spec())
        texts = [histories.item(f"text {number} " + "word " * 100, number) for number in range(COUNT)]
        history.runs.add_items(run, 0, texts)
        for number in range(COUNT):
            said = histories.verdict(Decision.VIOLATES, f"rationale {number}", reasoning=f"{number} thought " * 300)
            history.runs.record(run, number, said)
    return path


def break_pages(path: Path, pages: list[int]) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = random.Random(page).randbytes(PAGE)
    path.write_bytes(data)


def salvaged(path: Path, key: bytes | None) -> tuple[list[dict[str, object]], dict[str, dict[str, object]]]:
    rows = list(salvage_lines(path, key))
    json.dumps(rows)  # it can be written as it is
    return rows[:-1], {name: found for name, found in rows[-1].items() if name != "table"}  # type: ignore[misc]


def assert_named(path: Path, key: bytes | None) -> None:
    """The check finds something, or can't even be made and says which file and what to do."""
    trouble: HistoryDamagedError | None = None
    problems: tuple[Message, ...] = ()
    try:
        with History.open(path, key) as history:
            problems = history.audit.check().problems
    except HistoryDamagedError as error:
        trouble = error
    if trouble is None:
        assert problems
    else:
        assert str(path) in str(trouble.message)
        assert Remedy(RemedyKind.SALVAGE_HISTORY) in trouble.hints


def of(rows: list[dict[str, object]], table: str) -> list[dict[str, object]]:
    return [row for row in rows if row["table"] == table]


def of_row(row: dict[str, object]) -> object:
    """What tells a row from others of its table."""
    return next(row[name] for name in ("id", "verdict_id", "item_id", "name", "path") if name in row)


def test_a_sound_file_is_given_whole(large: Path, key: bytes | None) -> None:
    rows, summary = salvaged(large, key)
    assert len(of(rows, "contents")) == len(of(rows, "answers")) == COUNT
    (policy,) = of(rows, "policy_versions")
    assert policy["data"] == "No bulk promotion."
    assert all(found["lost"] == 0 and found["unreadable_keys"] == [] for found in summary.values())


def test_broken_pages_are_named_and_the_rest_is_read(large: Path, key: bytes | None, tmp_path: Path) -> None:
    """Any page but those of an empty history: without the list of tables SQLite reads nothing."""
    empty = tmp_path / "empty.db"
    History.open(empty, key).close()
    whole = large.read_bytes()
    chance = random.Random(7)
    pages = list(range(empty.stat().st_size // PAGE, len(whole) // PAGE))
    assert len(pages) >= 80
    before, _ = salvaged(large, key)
    originals = {(row["table"], of_row(row)): row for row in before}
    kept = []
    for _ in range(4):
        break_pages(large, chance.sample(pages, len(pages) // 20))
        assert_named(large, key)
        rows, summary = salvaged(large, key)
        for row in rows:
            original = originals[row["table"], of_row(row)]
            for name in row.keys() - {"lost"}:
                if not isinstance(row[name], str):  # text in a broken overflow page of a plain file can't be told
                    assert row[name] == original[name]
        numbers = [(row["table"], of_row(row)) for row in rows]
        assert len(numbers) == len(set(numbers))
        assert sum(found["read"] for found in summary.values()) <= len(rows)  # type: ignore[misc]
        kept.append(len(rows) / len(before))
        large.write_bytes(whole)
    assert max(kept) > 0.6
    assert min(kept) > 0.2


def test_a_lost_end_of_the_file(large: Path, key: bytes | None) -> None:
    data = large.read_bytes()
    large.write_bytes(data[: len(data) * 3 // 4 // PAGE * PAGE])
    assert_named(large, key)
    rows, _ = salvaged(large, key)
    assert rows


def test_a_broken_first_page(large: Path, key: bytes | None) -> None:
    break_pages(large, [0])
    with pytest.raises(HistoryError) as caught:
        History.open(large, key)
    assert isinstance(
        caught.value, KeyNeededError | WrongKeyError
    )  # it can't be told from an encrypted one, and says so
    assert "damaged" in str(caught.value.message)
    with pytest.raises(HistoryError):
        list(salvage_lines(large, key))


def test_keys_that_do_not_go_with_the_file(path: Path) -> None:
    History.open(path, KEY).close()
    with pytest.raises(KeyNeededError):
        list(salvage_lines(path))
    with pytest.raises(HistoryDamagedError, match="key is wrong"):
        list(salvage_lines(path, bytes(32)))
    path.unlink()
    History.open(path).close()
    with pytest.raises(NotEncryptedError):
        list(salvage_lines(path, KEY))


def test_damage_that_shows_later_is_named_then(large: Path, key: bytes | None) -> None:
    """Opening reads little; a broken page is met when it is needed."""
    size = large.stat().st_size // PAGE
    with History.open(large, key) as history:
        runs = history.runs.newest()
    assert runs
    break_pages(large, list(range(size // 2, size)))
    with pytest.raises(HistoryDamagedError), History.open(large, key) as history:
        list(history.export.run())
