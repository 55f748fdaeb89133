"""Verdicts as flat records, one at a time, for files that leave the program.

An item is identified by its run and its number in it, counted from 1; so is `same_as`. The database's own keys are not exported.
Each page is its own short read, so that an export of any size needs little memory and never delays a checkpoint. Runs that begin
after the export has begun are not included.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache

from sqlalchemy import Connection, Select, func, select

from plumbline.domain.adaptive import Step
from plumbline.domain.appeals import Appeal
from plumbline.domain.content import Answered
from plumbline.domain.run import Effort
from plumbline.domain.work import Work
from plumbline.store.file.connection import cancellable
from plumbline.store.file.transactions import Repository, reads
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import appeals, steps
from plumbline.store.results.search import SearchFilters
from plumbline.store.rows import Row, context_of, notes_of, origin_of, shown_of, words
from plumbline.store.search import search
from plumbline.store.tables import answers, contents, items, models, policy_versions, reviews, runs, verdicts

PAGE = 200


def one(connection: Connection, run: int, position: int) -> dict[str, object]:
    """The flat record of one item; NotInHistoryError where there is no such item, or no verdict yet."""
    found = _page(connection, run, position - 1, 1)
    if not found or found[0]["item"] != position + 1:
        raise NotInHistoryError.verdict(run, position)
    return found[0]


def _page(connection: Connection, run: int, after: int, limit: int = PAGE) -> list[dict[str, object]]:
    query = (
        _records()
        .where(items.c.run_id == run, items.c.position > after, items.c.state != "queued")
        .order_by(items.c.position)
        .limit(limit)
    )
    rows = connection.execute(query).mappings().all()
    return _flats(connection, rows)


@cache  # built once: a statement built for each page leaves reference cycles that are collected late
def _records() -> Select[tuple[object, ...]]:
    original, duplicates = verdicts.alias("originals"), items.alias("duplicates")
    return (
        select(
            items,
            contents.c.sha256.label("text_sha256"),
            contents.c.text,
            *(column for column in answers.c if column.name not in items.c),
            verdicts.c.id.label("verdict_id"),
            verdicts.c.recorded,
            duplicates.c.position.label("same_position"),
            func.coalesce(duplicates.c.id, items.c.id).label("judged_item"),
            runs.c.effort,
            runs.c.shadow_of,
            runs.c.date,
            runs.c.sampling,
            runs.c.app_version,
            policy_versions.c.name.label("policy_name"),
            policy_versions.c.sha256.label("policy_sha256"),
            models.c.name.label("model_name"),
            models.c.sha256.label("model_sha256"),
            models.c.practice,
            models.c.server,
        )
        .join(contents, contents.c.id == items.c.content_id)
        .join(verdicts, verdicts.c.item_id == items.c.id)
        .join(answers, answers.c.id == verdicts.c.answer_id)
        .join(runs, runs.c.id == items.c.run_id)
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
        .outerjoin(original, original.c.id == verdicts.c.same_as)
        .outerjoin(duplicates, duplicates.c.id == original.c.item_id)
    )


def _reviews(connection: Connection, item_ids: list[int]) -> dict[int, list[dict[str, str | int | None]]]:
    """Also decisions that were taken back: the last record of an item says what stands, null for nothing."""
    found: dict[int, list[dict[str, str | int | None]]] = {}
    query = select(reviews).where(reviews.c.item_id.in_(item_ids)).order_by(reviews.c.id)
    for row in connection.execute(query).mappings():
        review = {name: row[name] for name in ("decision", "label", "note", "reviewer", "at", "together")}
        review["decision"] = row["decision"] or None
        found.setdefault(row["item_id"], []).append(review)
    return found


def _flats(connection: Connection, rows: Sequence[Row]) -> list[dict[str, object]]:
    decided = _reviews(connection, [row["id"] for row in rows])
    appealed = appeals.of_items(connection, [row["id"] for row in rows])
    taken = steps.of_items(connection, [row["judged_item"] for row in rows])
    return [
        _flat(row, decided.get(row["id"], []), taken.get(row["judged_item"], []))
        | {"appeals": [appeal_row(appeal) for appeal in appealed.get(row["id"], [])]}
        for row in rows
    ]


def appeal_row(appeal: Appeal) -> dict[str, object]:
    """An appeal as a flat record; what its outcome says is null while it is open."""
    against, ruling = appeal.against, appeal.ruling
    return {
        "words": appeal.words,
        "opened_by": appeal.opened_by,
        "opened": appeal.opened,
        "decision": against.decision.value,
        "label": against.label,
        "by_person": against.by_person,
        "reviewer": against.reviewer,
        "at": against.at,
        "outcome": ruling and ruling.outcome.value,
        "outcome_decision": ruling and ruling.decision and ruling.decision.value,
        "outcome_label": ruling and ruling.label,
        "outcome_reason": ruling and ruling.reason,
        "outcome_reviewer": ruling and ruling.reviewer,
        "outcome_at": ruling and ruling.at,
    }


def _flat(row: Row, decided: list[dict[str, str | int | None]], taken: Sequence[Step]) -> dict[str, object]:
    sampling = json.loads(row["sampling"])
    certain = not row["practice"]  # the practice model's probability says nothing
    context = context_of(row["context"])
    answered = context.answered or Answered()
    origin = origin_of(row)
    efforts = Effort(row["effort"]).steps
    return {
        "run": row["run_id"],
        "item": row["position"] + 1,
        "origin": str(origin),
        "source": origin.source,
        "place": origin.place.data,
        "external_id": row["external_id"],
        "author": row["author"],
        "written": row["written"],
        "channel": context.channel,
        "thread": context.thread,
        "title": context.title,
        "reply_to": answered.external_id,
        "reply_to_author": answered.author,
        "reply_to_text": answered.text,
        "sha256": row["text_sha256"],
        "text": row["text"],
        "encoding": row["encoding"],
        "notes": [str(note) for note in notes_of(row["notes"])],
        "state": row["state"],
        "decision": row["decision"],
        "reason": row["reason"],
        "labels": list(words(row["labels"])),
        "rule_ids": list(words(row["rule_ids"])),
        "unknown_rule_ids": list(words(row["unknown_rule_ids"])),
        "confidence": row["confidence"],
        "rationale": row["rationale"],
        "severity": row["severity"],
        "probability": row["probability"] if certain else None,
        "decision_mass": row["decision_mass"] if certain else None,
        "finish_reason": row["finish_reason"],
        "reasoning": row["reasoning"],
        "raw": row["raw"],
        "parts": [part if certain else part | {"probability": None} for part in json.loads(row["parts"])],
        "prompt_tokens": row["prompt_tokens"],
        "reasoning_tokens": row["reasoning_tokens"],
        "answer_tokens": row["answer_tokens"],
        "seconds": row["seconds"],
        "same_as": None if row["same_position"] is None else row["same_position"] + 1,
        "recorded": row["recorded"],
        "reviews": decided,
        "policy": row["policy_name"],
        "policy_sha256": row["policy_sha256"],
        "model": row["model_name"],
        "model_sha256": row["model_sha256"],
        "practice": bool(row["practice"]),
        "effort": row["effort"],
        "date": row["date"],
        "temperature": sampling["temperature"],
        "top_p": sampling["top_p"],
        "seed": sampling["seed"],
        "app_version": row["app_version"],
        "effort_decided": efforts[min(len(taken), len(efforts) - 1)].value,
        "steps": [_step(step, certain=certain) for step in taken],
        "shadow_of": row["shadow_of"],
        "shown": [{"name": name, "value": value} for name, value in shown_of(row["shown"])],
        "server": row["server"] or "",
    }


def _step(step: Step, *, certain: bool) -> dict[str, object]:
    verdict = step.verdict
    return {
        "effort": step.effort.value,
        "judged_again": step.doubt.value,
        "decision": verdict.decision.value,
        "reason": None if verdict.reading.reason is None else verdict.reading.reason.value,
        "labels": list(verdict.reading.labels),
        "rule_ids": list(verdict.reading.rule_ids),
        "rationale": verdict.reading.rationale,
        "probability": verdict.probability.value if verdict.probability and certain else None,
        "finish_reason": verdict.finish_reason.value,
        "reasoning": verdict.reasoning,
        "raw": verdict.raw,
        "prompt_tokens": verdict.usage.prompt_tokens,
        "reasoning_tokens": verdict.usage.reasoning_tokens,
        "answer_tokens": verdict.usage.answer_tokens,
        "seconds": verdict.usage.seconds,
        "recorded": step.recorded,
    }


def chosen(connection: Connection, run: int, positions: Sequence[int]) -> list[dict[str, object]]:
    """The flat records of some items of a run, in its order; items without a verdict are left out."""
    found: list[dict[str, object]] = []
    for start in range(0, len(positions), PAGE):
        query = _records().where(
            items.c.run_id == run,
            items.c.position.in_(list(positions[start : start + PAGE])),
            items.c.state != "queued",
        )
        found += _flats(connection, connection.execute(query.order_by(items.c.position)).mappings().all())
    return found


class Export(Repository):
    """Verdicts as flat records, streamed."""

    chosen = reads(chosen)

    one = reads(one)

    def run(self, run: int | None = None, work: Work | None = None) -> Iterator[dict[str, object]]:
        """A record for each item with a verdict: of one run, or of all, oldest run first."""
        work = work or Work()
        with self.database.read() as connection:
            which = select(runs.c.id).order_by(runs.c.id)
            chosen = which.where(runs.c.shadow_of.is_(None)) if run is None else which.where(runs.c.id == run)
            numbers = list(connection.execute(chosen).scalars())
        if run is not None and not numbers:
            raise NotInHistoryError.run(run)
        for number in numbers:
            after = -1
            while True:
                with self.database.read() as connection, cancellable(connection, work):
                    page = _page(connection, number, after)
                for row in page:
                    work.check()
                    yield row
                if len(page) < PAGE:
                    break
                after = int(str(page[-1]["item"])) - 1

    def found(self, query: str, filters: SearchFilters, work: Work | None = None) -> Iterator[dict[str, object]]:
        """A record for each item that a search finds, newest first."""
        work = work or Work()
        cursor = ""
        while True:
            with self.database.read() as connection, cancellable(connection, work):
                page = search.find(connection, query, filters, PAGE, cursor)
                numbers = [find.verdict for find in page.finds]
                found = connection.execute(_records().where(verdicts.c.id.in_(numbers)))
                rows = {row["verdict_id"]: row for row in found.mappings()}
                flat = dict(zip(rows, _flats(connection, list(rows.values())), strict=True))
            for number in numbers:
                work.check()
                if number in flat:  # not where its text or answer was lost with a damaged file
                    yield flat[number]
            cursor = page.cursor
            if not cursor:
                return
