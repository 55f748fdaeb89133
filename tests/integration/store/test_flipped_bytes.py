"""A byte that is flipped anywhere in the file is found, or it means nothing: what the history says is then unchanged."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from plumbline.domain.policy import PolicyDraft
from plumbline.store.errors import HistoryError
from plumbline.store.history import History
from support import histories
from support.counting import Count

KEY = bytes(range(32))


def said(path: Path, key: bytes | None) -> tuple[object, ...] | None:
    """What the history says of its verdicts; None when the check, or already opening it, finds that something is wrong."""
    try:
        with History.open(path, key) as history:
            if not history.audit.check().sound:
                return None
            return tuple(map(str, history.export.run())), str(history.runs.spec(1))
    except HistoryError:
        return None


@pytest.mark.parametrize(("key", "least"), [(None, 0.02), (KEY, 0.95)], ids=["plain", "encrypted"])
def test_flipped_bytes_are_detected(path: Path, key: bytes | None, least: float, thorough: bool, count: Count) -> None:
    """Most of a small plain file is room that nothing uses; of an encrypted one every page has its own checksum."""
    with History.open(path, key) as history:
        histories.fill(history)
    original = path.read_bytes()
    expected = said(path, key)
    assert expected is not None
    path.write_bytes(original)
    rng = random.Random(11)
    found = 0
    flips = 1000 if thorough else 60
    count("flipped bits anywhere in the file", flips)
    for _ in range(flips):
        data = bytearray(original)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        path.write_bytes(data)
        now = said(path, key)
        assert now is None or now == expected
        found += now is None
    assert found >= least * flips


def read_everything(path: Path) -> None:
    with History.open(path) as history:
        assert not history.audit.check().sound
        list(history.export.run())
        for run in (1, 2):
            for item in history.items.page(run):
                history.items.get(item.item_id)


@pytest.mark.parametrize(
    "word", [b"details_sha256 TEXT", b"CREATE TRIGGER", b"policy_versions", b"contentcanary", b"SP2"]
)
def test_bytes_that_are_no_text_any_more_are_damage_and_quoted_nowhere(path: Path, word: bytes) -> None:
    with History.open(path) as history:
        histories.fill(history)
    data = path.read_bytes()
    assert word in data
    path.write_bytes(data.replace(word, b"\xff" + word[1:]))
    with pytest.raises(HistoryError) as caught:
        read_everything(path)
    assert word[1:].decode() not in str(caught.value)


def test_flipped_bytes_in_what_was_recorded_are_all_detected(path: Path, thorough: bool, count: Count) -> None:
    """Inside texts, reasons, reasoning, answers and what is around them, where a flip is no damage to the database."""
    with History.open(path) as history:
        histories.fill(history)
        histories.evaluation(history)
        history.policies.save_draft(PolicyDraft("draft", "Draft", b"draftcanary", None))
        history.policies.archive("archivedcanary")
    original = path.read_bytes()
    places = [
        at + offset
        for word in (
            b"contentcanary",
            b"rationalecanary",
            b"reasoningcanary",
            b"rawcanary",
            b"notecanary",
            b"policycanary",
            b"evaluationcanary",
            b"goldencanary",
            b"draftcanary",
            b"archivedcanary",
            b"It holds no text",  # why an item was skipped
            b"examples.csv",  # where a golden example is from
        )
        for at in _all(original, word)
        for offset in range(len(word))
    ]
    rng = random.Random(12)
    flips = 1000 if thorough else 60
    count("flipped bits in what was recorded", flips)
    for _ in range(flips):
        data = bytearray(original)
        data[rng.choice(places)] ^= 1 << rng.randrange(5)
        path.write_bytes(data)
        with History.open(path) as history:
            assert not history.audit.check().sound


def _all(data: bytes, word: bytes) -> list[int]:
    found, at = [], data.find(word)
    while at >= 0:
        found.append(at)
        at = data.find(word, at + 1)
    return found
