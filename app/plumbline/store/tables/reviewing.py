"""What people said of verdicts, what waits for them, and what they keep and collect."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from plumbline.store.tables.registry import metadata

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("decision", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column(
        "withdraws", Boolean
    ),  # true: the decision before was taken back; `decision` is what stands then, "" for none
    Column("together", Integer),  # null: decided alone; else on how many items at once
    Column("merged", Boolean),  # true: made by a second reviewer elsewhere
    Column("settles", Boolean),  # true: made to settle what people differ on
    Index("reviews_item", "item_id"),
    Index("reviews_at", "at"),
)

review_queues = Table(
    "review_queues",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("rules", Text, nullable=False),
)

review_queue_runs = Table(  # the runs that a queue has items of, those of golden items included
    "review_queue_runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("queue_id", Integer, ForeignKey("review_queues.id"), nullable=False),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    UniqueConstraint("queue_id", "run_id", name="review_queue_runs_unique"),
    Index("review_queue_runs_run", "run_id"),
)

review_queue_entries = Table(
    "review_queue_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("part_id", Integer, ForeignKey("review_queue_runs.id"), nullable=False),
    Column("position", Integer, nullable=False),  # in the queue
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("why", Text, nullable=False),
    Column("likeness", Integer, nullable=False),  # the position of the first of the similar entries
    Column("reviewer", Text, nullable=False),  # "": anybody
    Column("reviews_before", Integer, nullable=False),  # how many the item had; later ones count for the queue
    Column("known", Text),  # the decision of a golden item; null for all others
    UniqueConstraint("part_id", "position", name="review_queue_entries_unique"),
    Index("review_queue_entries_item", "item_id"),
)

appeals = Table(  # with the decision that each is against; their outcomes are in `appeal_rulings`
    "appeals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("opened", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("by_person", Boolean, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("appeals_item", "item_id"),
)

appeal_rulings = Table(
    "appeal_rulings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("appeal_id", Integer, ForeignKey("appeals.id"), nullable=False),
    Column("outcome", Text, nullable=False),
    Column("decision", Text, nullable=False),  # "": the appeal was withdrawn
    Column("label", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("appeal_id", name="appeal_rulings_unique"),
)

cases = Table(  # named collections of items, for a report over several runs
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("created", Text, nullable=False),
    UniqueConstraint("name", name="cases_unique"),
)

case_items = Table(
    "case_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("note", Text, nullable=False),
    Column("added", Text, nullable=False),
    UniqueConstraint("case_id", "item_id", name="case_items_unique"),
    Index("case_items_item", "item_id"),
)

saved_searches = Table(  # words and filters that a person keeps under a name
    "saved_searches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("filters", Text, nullable=False),
    Column("last_days", Integer, nullable=False),  # up to today; 0: the days in `filters`
    Column("saved", Text, nullable=False),
    UniqueConstraint("name", name="saved_searches_unique"),
)
