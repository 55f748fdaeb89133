"""Histories that are damaged on purpose, and what is held against what was in them."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from plumbline.domain.policy import PolicyDraft
from plumbline.domain.verdict import Decision, Review
from plumbline.store.audit.salvage import TABLES
from plumbline.store.file.connection import connect
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters
from support import histories

PAGE = 4096

Rows = dict[str, dict[tuple[object, ...], tuple[object, ...]]]
"""By table and key: every value of a row."""


def everything(path: Path, key: bytes | None = None, count: int = 60) -> None:
    """A history with something in every table, some hundred pages large, one run of it deleted."""
    with History.open(path, key) as history:
        run = history.runs.create(histories.spec())
        texts = [histories.item(f"text {number} " + "word " * 100, number) for number in range(count)]
        history.runs.add_items(run, 0, texts, [histories.skip(f"{number}.png") for number in range(count)])
        history.runs.reading_done(run)
        for number in range(count):
            said = histories.verdict(Decision.VIOLATES, f"rationale {number}", reasoning=f"{number} thought " * 300)
            recorded = history.runs.record(run, number, said)
            if number % 3 == 0:
                history.reviews.add(recorded.item_id, Review(Decision.ALLOWED, note=f"note {number}", reviewer="Ada"))
        gone = histories.fill(history, 3)
        histories.fill(history, 3)
        histories.delete(history, gone)
        number = histories.evaluation(history)
        again = history.evaluations.get(number).columns[1].run
        history.runs.set_engine_config(again, histories.ENGINE_CONFIG)
        history.runs.set_engine_config(run, histories.ENGINE_CONFIG)
        other = history.runs.create(histories.spec(engine_config=histories.ENGINE_CONFIG))
        history.runs.add_items(other, 0, texts[:5])
        history.reuse.copy(other, history.reuse.find(other, histories.ENGINE_CONFIG))
        history.golden.save("spam", "many", [histories.golden()[0]] * count)
        history.policies.save_draft(PolicyDraft("draft", "Draft", b"draftcanary\r\n", None, "en", ""))
        history.policies.archive("old")
        histories.stepped(history)
        histories.review_queue(history, run)
        histories.case(history)
        histories.saved_search(history)
        histories.appeal(history, run)


def rows(path: Path, key: bytes | None = None) -> Rows:
    """Everything that the tables of a sound file hold."""
    with closing(connect(path, key)) as driver:
        found: Rows = {}
        for name, table in TABLES.items():
            named = ", ".join(column.name for column in table.primary_key.columns)
            at = len(table.primary_key.columns)
            values = driver.execute(f"SELECT {named}, * FROM {name}").fetchall()
            found[name] = {tuple(row[:at]): tuple(row[at:]) for row in values}
    return found


def read_through(history: History) -> None:
    """Reads everything by every way there is: none of them may stop."""
    history.audit.check()
    for run in history.runs.newest():
        history.runs.spec(run.id)
        history.items.skips(run.id)
        for item in history.items.page(run.id):
            history.items.get(item.item_id)
    history.review_queues.summaries()
    list(history.export.run())
    for word in ("", "text", "note", "rationale"):
        assert list(history.export.found(word, SearchFilters())) is not None
        history.search.find(word)
    history.search.facets()
    for policy in history.policies.library(archived=True):
        history.policies.versions(policy.version.name)
        history.policies.use(policy.version.name)
    history.policies.drafts()
    history.policies.archived()
    for kept in history.golden.summaries():
        history.golden.find(kept.policy, kept.name)
    for evaluation in history.evaluations.summaries():
        history.evaluations.get(evaluation.id)


Damage = Callable[[bytearray, random.Random, int], None]
"""Damages a file's bytes, from this page on (the ones before it hold the list of tables)."""


def zero_pages(data: bytearray, chance: random.Random, first: int) -> None:
    for page in _some(data, chance, first):
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def scramble_pages(data: bytearray, chance: random.Random, first: int) -> None:
    for page in _some(data, chance, first):
        data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)


def swap_pages(data: bytearray, chance: random.Random, first: int) -> None:
    pages = _some(data, chance, first)
    for one, other in pairwise(pages):
        a, b = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
        data[a], data[b] = data[b], data[a]


def flip_bytes(data: bytearray, chance: random.Random, first: int) -> None:
    for _ in range(40):
        data[chance.randrange(first * PAGE, len(data))] ^= 1 << chance.randrange(8)


def cut_off(data: bytearray, chance: random.Random, first: int) -> None:
    del data[chance.randrange(first * PAGE, len(data)) :]


DAMAGES = (zero_pages, scramble_pages, swap_pages, flip_bytes, cut_off)


def _some(data: bytearray, chance: random.Random, first: int) -> list[int]:
    count = len(data) // PAGE
    return sorted(chance.sample(range(first, count), max(1, (count - first) // chance.choice((8, 20, 60)))))
