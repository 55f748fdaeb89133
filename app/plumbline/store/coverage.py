"""What a link of each kind covers, and what the check compares instead of covering it.

Covered: a run's policy, model and choices, and where it stands; what was left out of it; each verdict and step with its answer,
text and origin; reviews; appeals and their outcomes; verdicts that were reused; review queues, and what was said of the golden
items in them; policy versions, drafts and what is archived; golden sets; learned bounds of an effort; the columns of evaluations;
cases with their items and notes; saved searches; time stamps.
Compared with what it repeats, by `audit.verify` and `audit.check`: counters, the labels and decisions by which lists are filtered,
an item's state, texts and policies (with their hash), the search tables. Neither: how often the engine died of an item.

Rows are joined by primary keys alone, so an index that was tampered with can't mislead the check.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Coverage:
    """A kind of link.

    Attributes:
        table: whose rows get a link each.
        key: the column that the link names the row by.
        content: a query for what the link covers of a row; its first column is the key.
        content_key: the key, as `content` names it.
        run: SQL for the row's run; "0" where it belongs to none.
        latest: rows can change, and the newest of a row's links says how it stands.
        removable: rows can be removed without a record of it.
        since: the schema that brought the kind.
        first: how many values were covered before columns were added, where some were. Those stand at the end, and are left out as
            far as they are empty, so that the links of older rows stay as they were.
    """

    table: str
    key: str
    content: str
    content_key: str
    run: str = "run_id"
    latest: bool = False
    removable: bool = False
    since: str = "0011"
    first: int | None = None


_RUN: Final = (
    "SELECT r.id, r.created, r.effort, r.date, r.sampling, r.reasoning_budget, r.answer_limit, r.state_format, "
    "r.app_version, r.schedule, r.sources, r.intake_options, p.name, p.sha256, p.title, p.contract, p.language, p.summary, "
    "m.name, m.sha256, m.files, m.practice, r.bounds, r.repeats, r.shadow_of, r.part_of, m.server "
    "FROM runs r JOIN policy_versions p ON p.id = r.policy_id JOIN models m ON m.id = r.model_id"
)
_STATE: Final = "SELECT id, state, finished, read_whole FROM runs"
_SKIP: Final = "SELECT id, run_id, ordinal, source, place, external_id, author, written, reason, detail FROM skips"
_VERDICT: Final = (
    "SELECT v.id, v.item_id, v.run_id, v.answer_id, v.same_as, v.decision, v.recorded, "
    "i.run_id, i.position, i.source, i.place, i.external_id, i.author, i.written, i.encoding, i.notes, c.sha256, "
    "a.decision, a.reason, a.labels, a.rule_ids, a.unknown_rule_ids, a.confidence, a.rationale, a.severity, a.finish_reason, "
    "a.probability, a.decision_mass, a.prompt_tokens, a.reasoning_tokens, a.answer_tokens, a.seconds, a.raw, a.parts, "
    "a.parts_text, a.reasoning, i.context, i.shown "
    "FROM verdicts v JOIN items i ON i.id = v.item_id JOIN contents c ON c.id = i.content_id "
    "JOIN answers a ON a.id = v.answer_id"
)
_STEP: Final = (
    "SELECT s.id, s.item_id, s.number, s.effort, s.doubt, s.recorded, i.run_id, i.position, c.sha256, i.shown, "
    "s.decision, s.reason, s.labels, s.rule_ids, s.unknown_rule_ids, s.confidence, s.rationale, s.severity, s.finish_reason, "
    "s.probability, s.decision_mass, s.prompt_tokens, s.reasoning_tokens, s.answer_tokens, s.seconds, s.raw, s.parts, "
    "s.reasoning "
    "FROM steps s JOIN items i ON i.id = s.item_id JOIN contents c ON c.id = i.content_id"
)
_BOUNDS: Final = "SELECT id, policy_sha256, contract, model_sha256, bounds, kept FROM effort_bounds"
_REVIEW: Final = (
    "SELECT w.id, w.item_id, w.decision, w.label, w.note, w.reviewer, w.at, i.run_id, i.position, w.withdraws, "
    "w.together, w.merged, w.settles "
    "FROM reviews w JOIN items i ON i.id = w.item_id"
)
_REUSE: Final = (
    "SELECT t.item_id, t.from_run, t.from_item, t.from_recorded, i.run_id, i.position "
    "FROM taken_over t JOIN items i ON i.id = t.item_id"
)
_POLICY: Final = (
    "SELECT id, name, sha256, details_sha256, title, contract, language, summary, saved, listed, sensitive "
    "FROM policy_versions"
)
_DRAFT: Final = "SELECT id, name, title, data, contract, language, summary, kept, sensitive FROM policy_drafts"
_ARCHIVED: Final = "SELECT rowid, name, archived FROM archived_policies"
# Texts as blobs, because SQLite hands a function a text only up to its first NUL character.
_GOLDEN: Final = (
    "SELECT g.id, g.policy, g.name, g.version, g.created, (SELECT rows_sha256(i.position, CAST(i.text AS BLOB), "
    "CAST(i.decision AS BLOB), CAST(i.label AS BLOB), CAST(i.rule AS BLOB), CAST(i.flags AS BLOB), CAST(i.language AS BLOB), "
    "CAST(i.note AS BLOB), CAST(i.said_by AS BLOB), CAST(i.said_at AS BLOB), CAST(i.origin AS BLOB), CAST(i.half AS BLOB)) "
    "FROM (SELECT * FROM golden_items WHERE set_id = g.id ORDER BY position) i) FROM golden_sets g"
)
_COLUMN: Final = (
    "SELECT c.id, c.evaluation_id, c.position, c.run_id, c.repeat, e.created, e.title, e.details, "
    "(SELECT rows_sha256(p.position, p.policy_id, p.golden_id) "
    "FROM (SELECT * FROM evaluation_parts WHERE column_id = c.id ORDER BY position) p) "
    "FROM evaluation_columns c JOIN evaluations e ON e.id = c.evaluation_id"
)
_QUEUE: Final = (
    "SELECT p.id, p.run_id, q.id, q.title, q.created, q.rules, "
    "(SELECT rows_sha256(e.id, e.position, e.item_id, e.why, e.likeness, CAST(e.reviewer AS BLOB), "
    "e.reviews_before, e.known) "
    "FROM (SELECT * FROM review_queue_entries WHERE part_id = p.id ORDER BY position) e) "
    "FROM review_queue_runs p JOIN review_queues q ON q.id = p.queue_id"
)
_ANSWER: Final = (
    "SELECT a.id, a.entry_id, a.decision, a.label, a.note, a.reviewer, a.at, p.queue_id, e.position, a.merged, a.settles "
    "FROM golden_answers a JOIN review_queue_entries e ON e.id = a.entry_id JOIN review_queue_runs p ON p.id = e.part_id"
)
_APPEAL: Final = (
    "SELECT a.id, a.item_id, a.words, a.opened_by, a.opened, a.decision, a.label, a.by_person, a.reviewer, a.at, "
    "i.run_id, i.position FROM appeals a JOIN items i ON i.id = a.item_id"
)
_RULING: Final = (
    "SELECT o.id, o.appeal_id, o.outcome, o.decision, o.label, o.reason, o.reviewer, o.at, i.run_id, i.position "
    "FROM appeal_rulings o JOIN appeals a ON a.id = o.appeal_id JOIN items i ON i.id = a.item_id"
)
_CASE: Final = (
    "SELECT c.id, c.name, c.note, c.created, (SELECT rows_sha256(i.item_id, CAST(i.note AS BLOB), CAST(i.added AS BLOB)) "
    "FROM (SELECT * FROM case_items WHERE case_id = c.id ORDER BY item_id) i) FROM cases c"
)
_SAVED_SEARCH: Final = "SELECT id, name, words, filters, last_days, saved FROM saved_searches"
_TIME_STAMP: Final = "SELECT id, seal, at, authority, answer, added FROM time_stamps"
_OF_ITEM: Final = "(SELECT i.run_id FROM items i WHERE i.id = item_id)"
_OF_ENTRY: Final = (
    "(SELECT p.run_id FROM review_queue_entries e JOIN review_queue_runs p ON p.id = e.part_id WHERE e.id = entry_id)"
)
_OF_APPEAL: Final = "(SELECT i.run_id FROM appeals a JOIN items i ON i.id = a.item_id WHERE a.id = appeal_id)"

KINDS: Final[Mapping[str, Coverage]] = {
    "run": Coverage("runs", "id", _RUN, "r.id", run="id", latest=True, since="0004", first=22),
    "verdict": Coverage("verdicts", "id", _VERDICT, "v.id", since="0004", first=36),
    "step": Coverage("steps", "id", _STEP, "s.id", run=_OF_ITEM, since="0012"),
    "bounds": Coverage("effort_bounds", "id", _BOUNDS, "id", run="0", latest=True, removable=True, since="0012"),
    "review": Coverage("reviews", "id", _REVIEW, "w.id", run=_OF_ITEM, since="0004", first=9),
    "taking over": Coverage("taken_over", "item_id", _REUSE, "t.item_id", run=_OF_ITEM, since="0004"),
    "state": Coverage("runs", "id", _STATE, "id", run="id", latest=True),
    "skip": Coverage("skips", "id", _SKIP, "id"),
    "policy": Coverage("policy_versions", "id", _POLICY, "id", run="0", latest=True, first=10),
    "draft": Coverage("policy_drafts", "id", _DRAFT, "id", run="0", latest=True, removable=True, first=8),
    "archived": Coverage("archived_policies", "rowid", _ARCHIVED, "rowid", run="0", latest=True, removable=True),
    "golden set": Coverage("golden_sets", "id", _GOLDEN, "g.id", run="0", latest=True, removable=True),
    "column": Coverage("evaluation_columns", "id", _COLUMN, "c.id"),
    "queue": Coverage("review_queue_runs", "id", _QUEUE, "p.id", latest=True, removable=True, since="0015"),
    "answer": Coverage(
        "golden_answers", "id", _ANSWER, "a.id", run=_OF_ENTRY, latest=True, removable=True, since="0015", first=9
    ),
    "appeal": Coverage("appeals", "id", _APPEAL, "a.id", run=_OF_ITEM, since="0018"),
    "ruling": Coverage("appeal_rulings", "id", _RULING, "o.id", run=_OF_APPEAL, since="0018"),
    "case": Coverage("cases", "id", _CASE, "c.id", run="0", latest=True, removable=True, since="0014"),
    "saved search": Coverage(
        "saved_searches", "id", _SAVED_SEARCH, "id", run="0", latest=True, removable=True, since="0020"
    ),
    "time stamp": Coverage("time_stamps", "id", _TIME_STAMP, "id", run="0", since="0014"),
}
"""By the kind that a link is stored with."""


class RowsDigest:
    """The SQL aggregate `rows_sha256`: hex sha256 of rows in the order in which they come."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def step(self, *values: object) -> None:
        for value in values:
            data = value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
            self._digest.update(b"-" if value is None else b"%d:" % len(data) + data)

    def finalize(self) -> str:
        return self._digest.hexdigest()
