"""The history's tables, as the newest migration leaves them.

What always holds, and is kept by constraints where SQLite can express it:

- (run, position) of an item is unique, and so is the item of a verdict: recording twice is impossible.
- A text is stored once, in `contents`; what the model said of it in a run once, in `answers`. An item with the same text in the
  same run gets a verdict row of its own that points to the same answer (`same_as`).
- An item that was judged at several efforts has a row in `steps` for each but the last.
- `answers`, `steps` and `reviews` are never updated (triggers refuse it), nor are the two golden tables: what changes is a new
  version. Nor are a queue's entries, the answers to those whose verdict is known, appeals and their outcomes.
- Links of the `chain` are never changed or removed (triggers refuse it), but for the salt that goes with a deleted run.
- A column of an evaluation is a run; what it measures (a policy with its golden set, or several) is in its parts. A verdict that
  was there already for the same inputs is copied, and `taken_over` says from where.
- The counters in `runs` change in the transaction that changes what they count.
- Search tables have the integer key of what they index: `answers.id`, `reviews.id`. They live in the migrations alone, because
  SQLAlchemy has no notion of them.

Lists and nested values are JSON texts: they are read whole or not at all. What is filtered by has a column or a table.
"""

from __future__ import annotations

from plumbline.store.tables.evaluating import (
    effort_bounds,
    evaluation_columns,
    evaluation_parts,
    evaluations,
    golden_answers,
    golden_items,
    golden_sets,
    taken_over,
)
from plumbline.store.tables.evidence import chain, time_stamps
from plumbline.store.tables.judging import (
    answers,
    archived_policies,
    contents,
    items,
    models,
    policy_drafts,
    policy_versions,
    runs,
    skips,
    steps,
    verdict_labels,
    verdicts,
)
from plumbline.store.tables.registry import metadata
from plumbline.store.tables.reviewing import (
    appeal_rulings,
    appeals,
    case_items,
    cases,
    review_queue_entries,
    review_queue_runs,
    review_queues,
    reviews,
    saved_searches,
)

__all__ = [
    "answers",
    "appeal_rulings",
    "appeals",
    "archived_policies",
    "case_items",
    "cases",
    "chain",
    "contents",
    "effort_bounds",
    "evaluation_columns",
    "evaluation_parts",
    "evaluations",
    "golden_answers",
    "golden_items",
    "golden_sets",
    "items",
    "metadata",
    "models",
    "policy_drafts",
    "policy_versions",
    "review_queue_entries",
    "review_queue_runs",
    "review_queues",
    "reviews",
    "runs",
    "saved_searches",
    "skips",
    "steps",
    "taken_over",
    "time_stamps",
    "verdict_labels",
    "verdicts",
]
