"""A history with very many verdicts, made through the store's own tables in large transactions; made once and kept.

    python -m benchmarks.big_history [--verdicts 1000000]

Texts are words drawn from a vocabulary with the frequencies of a language (Zipf), so that some words are nearly everywhere and most
are rare; a share is Chinese. Policies, models, labels, dates, twins, reviews and notes are as a moderation team would leave them.
Every row goes in as the program itself would put it in, the search rows through `store.indexing`; only the number of items in a
transaction differs.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from sqlalchemy import Connection, insert

from plumbline.domain.place import PlaceKind, place_text
from plumbline.domain.place import place as at
from plumbline.domain.run import ItemState, RunState
from plumbline.domain.verdict import Decision, UndeterminedReason, Verdict
from plumbline.store import chain, indexing
from plumbline.store.history import History
from plumbline.store.rows import answer_values, packed, stamp
from plumbline.store.tables import answers, contents, items, reviews, runs, verdict_labels, verdicts
from plumbline.system.paths import AppPaths
from support import histories

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".benchmarks" / "window"
MILLION = 1_000_000

BATCH = 5_000
POLICIES = ("spam", "harassment", "fraud", "self-harm", "off-topic", "privacy", "hate", "adult", "violence", "ads")
MODELS = (("safeguard-20b", "a"), ("safeguard-120b", "b"), ("practice", "c"))
DECISIONS = (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE, Decision.UNDETERMINED)
SHARES = (0.68, 0.24, 0.05, 0.03)
CHINESE = "今天的促销活动非常好请联系我们获取更多信息谢谢大家支持新闻记者学校社区老师学生问题回答"
SYLLABLES = (
    "ba be bi bo da de di do fa fe ga ge ka ke ki la le li lo ma me mi mo na ne ni no "
    "pa pe ra re ri ro sa se si so ta te ti to va ve"
)


@dataclass
class Words:
    """Draws texts; the same for the same seed."""

    seed: int

    def __post_init__(self) -> None:
        rng = random.Random(self.seed)
        made = {"".join(rng.choices(SYLLABLES.split(), k=rng.choice((1, 2, 2, 3, 3, 4)))) for _ in range(60_000)}
        self.vocabulary = np.array(sorted(made, key=lambda word: (len(word), word)), dtype=object)
        weights = 1.0 / np.arange(2, len(self.vocabulary) + 2)
        self._until = np.cumsum(weights / weights.sum())
        self._numbers = np.random.default_rng(self.seed)

    def texts(self, count: int, shortest: int, longest: int) -> Iterator[str]:
        lengths = self._numbers.integers(shortest, longest + 1, count)
        picks = self.vocabulary[np.searchsorted(self._until, self._numbers.random(int(lengths.sum())))]
        start = 0
        for length in lengths:
            yield " ".join(picks[start : start + length])
            start += length


def history_home(verdict_count: int) -> Path:
    """A folder for PLUMBLINE_HOME whose history has so many verdicts; made when it is not there."""
    home = CACHE / f"home-{verdict_count}"
    if not home.exists():
        partial = CACHE / f"making-{verdict_count}"
        shutil.rmtree(partial, ignore_errors=True)
        paths = AppPaths(partial / "data", partial / "config", partial / "models", partial / "logs")
        paths.create()
        begun = time.perf_counter()
        with History.open(paths.history) as history:
            if verdict_count:
                _fill(history, verdict_count)
        print(f"made {verdict_count:,} verdicts in {time.perf_counter() - begun:.0f} s", flush=True)
        partial.rename(home)
    return home


def _fill(history: History, verdict_count: int) -> None:
    rng = random.Random(1)
    words = Words(2)
    moment = datetime(2024, 11, 1, tzinfo=UTC)
    step = timedelta(days=730) / verdict_count
    made = 0
    while made < verdict_count:
        size = min(rng.choice((100, 1_000, 5_000, 5_000, 20_000)), verdict_count - made)
        name = rng.choice(POLICIES)
        text = f"Policy on {name}, version {rng.randrange(3)}."
        spec = histories.spec(
            policy=histories.policy(name, text),
            model=histories.model(*rng.choice(MODELS)),
            engine_config=histories.ENGINE_CONFIG,
        )
        run = history.runs.create(spec)
        history.runs.reading_done(run)
        for first in range(0, size, BATCH):
            count = min(BATCH, size - first)
            with history._database.write() as connection:  # noqa: SLF001 - many items in one transaction
                _batch(connection, words, rng, run, name, first, count, moment, step)
            moment += step * count
            made += count
        history.runs.set_state(run, RunState.FINISHED)
        print(f"\r{made:,}", end="", flush=True)
    print()


def _batch(
    connection: Connection,
    words: Words,
    rng: random.Random,
    run: int,
    policy: str,
    first: int,
    count: int,
    moment: datetime,
    step: timedelta,
) -> None:
    texts = list(words.texts(count, 8, 45))
    for place in range(0, count, 20):
        texts[place] = "".join(rng.choices(CHINESE, k=30)) + f" {first + place} {run}"
    rationales = list(words.texts(count, 6, 18))
    reasonings = list(words.texts(count, 20, 60))
    base = {table.name: _next_id(connection, table.name) for table in (contents, items, answers, verdicts, reviews)}
    decisions = rng.choices(DECISIONS, SHARES, k=count)
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in (*base, "verdict_labels")}
    for place in range(count):
        verdict = _verdict(rng, policy, decisions[place], rationales[place], reasonings[place])
        text = f"{texts[place]} {run}.{first + place}"
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        rows["contents"].append({"id": base["contents"] + place, "sha256": sha256, "text": text})
        item = base["items"] + place
        recorded = stamp(moment + step * place)
        set_aside = verdict.reading.reason is UndeterminedReason.ENGINE
        rows["items"].append(
            {
                "id": item,
                "run_id": run,
                "position": first + place,
                "content_id": base["contents"] + place,
                "source": f"export-{run}.csv",
                "place": place_text(at(PlaceKind.ROW, first + place + 1)),
                "external_id": f"m{item}",
                "author": f"member{rng.randrange(5000)}",
                "written": recorded,
                "encoding": "utf-8",
                "notes": packed([]),
                "state": (ItemState.SET_ASIDE if set_aside else ItemState.DONE).value,
                "attempts": 0,
                "decision": verdict.decision.value,
            }
        )
        rows["answers"].append(
            answer_values(verdict)
            | {"id": base["answers"] + place, "run_id": run, "content_id": base["contents"] + place}
        )
        review = _review(rng, verdict.decision)
        rows["verdicts"].append(
            {
                "id": base["verdicts"] + place,
                "item_id": item,
                "run_id": run,
                "answer_id": base["answers"] + place,
                "same_as": None,
                "decision": verdict.decision.value,
                "review": review and review.value,
                "recorded": recorded,
            }
        )
        rows["verdict_labels"] += [
            {"label": label, "verdict_id": base["verdicts"] + place} for label in set(verdict.reading.labels)
        ]
        if review:
            (note,) = words.texts(1, 0, 8)
            values = {"decision": review.value, "label": "", "note": note, "reviewer": "Ada", "at": recorded}
            rows["reviews"].append(values | {"id": base["reviews"] + len(rows["reviews"]), "item_id": item})
    for table in (contents, items, answers, verdicts, verdict_labels, reviews):
        if rows[table.name]:
            connection.execute(insert(table), rows[table.name])
    for answer in rows["answers"]:
        indexing.add_answer(connection, answer["id"])  # type: ignore[arg-type]
    for made in rows["reviews"]:
        indexing.add_review(connection, made["id"])  # type: ignore[arg-type]
    now = stamp(moment)
    for verdict in rows["verdicts"]:
        chain.add(connection, now, "verdict", run, verdict["id"])  # type: ignore[arg-type]
    for made in rows["reviews"]:
        chain.add(connection, now, "review", run, made["id"])  # type: ignore[arg-type]
    counted = {decision.value: decisions.count(decision) for decision in Decision}
    steps = {name: runs.c[name] + step for name, step in (counted | {"done": count, "total": count}).items()}
    connection.execute(runs.update().where(runs.c.id == run).values(steps))


def _verdict(rng: random.Random, policy: str, decision: Decision, rationale: str, reasoning: str) -> Verdict:
    made = histories.verdict(decision, rationale, reasoning=reasoning, seconds=3.0, reasoning_tokens=200)
    if decision in (Decision.VIOLATES, Decision.ESCALATE):
        letter = rng.choices("abcd", (60, 30, 9, 1))[0]
        cited = (f"{policy[:2].upper()}4.{letter}",)
        made = histories.changed(made, labels=cited, rule_ids=cited)
    return made


def _review(rng: random.Random, decision: Decision) -> Decision | None:
    if rng.random() > 0.02:
        return None
    if decision is Decision.UNDETERMINED or rng.random() < 0.15:
        return Decision.VIOLATES if decision is not Decision.VIOLATES else Decision.ALLOWED
    return decision


def _next_id(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").scalar_one())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=int, default=MILLION)
    print(history_home(parser.parse_args().verdicts))
