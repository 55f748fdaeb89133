"""Importing and keeping golden sets, and evaluating, end at the next look once their job is cancelled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.near_duplicates import halves
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Cancelled, Work
from plumbline.evaluation.golden_import import propose
from plumbline.services.evaluation.example_tables import read_table
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.store.history import History
from support import histories
from support.tables import workbook

ROWS = 2_000
FILES = {
    "a.csv": "text,label\n" + "".join(f"A text with the number {number},SP0\n" for number in range(ROWS)),
    "a.jsonl": "".join(json.dumps({"text": f"Number {number}", "label": "SP2"}) + "\n" for number in range(ROWS)),
    "a.xlsx": workbook([["text", "label"], *[[f"Number {number}", "SP0"] for number in range(ROWS)]]),
}


class Looks(Work):
    """A job that counts its looks, and is cancelled at the nth."""

    def __init__(self, last: int = 0) -> None:
        super().__init__()
        self.looks = 0
        self._last = last

    def check(self) -> None:
        self.looks += 1
        if self.looks == self._last:
            self.cancel()
        super().check()


@pytest.fixture
def sets(tmp_path: Path) -> Iterator[GoldenSets]:
    with History.open(tmp_path / "history.db") as history:
        yield GoldenSets(tmp_path, history)


@pytest.mark.parametrize("name", FILES)
def test_every_look_of_an_import_can_be_its_last(tmp_path: Path, sets: GoldenSets, name: str) -> None:
    file = tmp_path / name
    data = FILES[name]
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    policy = histories.policy("spam")
    whole = Looks()
    assert len(sets.read_file(file, policy, work=whole).items) == ROWS
    assert whole.looks > ROWS / 200
    for last in range(1, whole.looks + 1, 1 + whole.looks // 8):  # each starts a process
        with pytest.raises(Cancelled):
            sets.read_file(file, policy, work=Looks(last))


def test_a_proposal_looks_every_few_hundred_rows(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(str(FILES["a.csv"]))
    table = read_table(file)
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        propose(table, histories.CONTRACT, "a.csv", work=work)


def test_a_set_that_is_not_kept_whole_is_not_kept(sets: GoldenSets) -> None:
    items = [GoldenItem(f"text {number}", Expectation(Decision.ALLOWED)) for number in range(100)]
    with pytest.raises(Cancelled):
        sets.keep("spam", "mine", items, Looks(50))
    assert sets.find("spam", "mine") is None


def test_texts_are_compared_one_look_each() -> None:
    texts = [f"text {number}" for number in range(10)]
    whole = Looks()
    halves(texts, [None] * 10, work=whole)
    assert whole.looks == 20
    for last in range(1, 21):
        with pytest.raises(Cancelled):
            halves(texts, [None] * 10, work=Looks(last))
