"""Examples, and what was measured and learned with them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from plumbline.store.tables.registry import metadata

golden_sets = Table(
    "golden_sets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("policy", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created", Text, nullable=False),
    UniqueConstraint("policy", "name", "version", name="golden_sets_unique"),
)

golden_items = Table(
    "golden_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("set_id", Integer, ForeignKey("golden_sets.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("decision", Text),  # null: nobody said, or in words that the policy does not know
    Column("label", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("said_by", Text, nullable=False),
    Column("said_at", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("half", Text, nullable=False),
    UniqueConstraint("set_id", "position", name="golden_items_unique"),
)

golden_answers = Table(  # what people said of golden items; on all others they decide in `reviews`
    "golden_answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Integer, ForeignKey("review_queue_entries.id"), nullable=False),
    Column("decision", Text, nullable=False),  # "": the answer before was taken back
    Column("label", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("merged", Boolean),  # true: made by a second reviewer elsewhere
    Column("settles", Boolean),  # true: made to settle what people differ on
    Index("golden_answers_entry", "entry_id"),
)

evaluations = Table(
    "evaluations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("created", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("details", Text, nullable=False),
)

evaluation_columns = Table(
    "evaluation_columns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("evaluation_id", Integer, ForeignKey("evaluations.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("repeat", Integer, nullable=False),
    UniqueConstraint("evaluation_id", "position", name="evaluation_columns_unique"),
    UniqueConstraint("run_id", name="evaluation_columns_run"),
)

evaluation_parts = Table(
    "evaluation_parts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("column_id", Integer, ForeignKey("evaluation_columns.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("policy_id", Integer, ForeignKey("policy_versions.id"), nullable=False),
    Column("golden_id", Integer, ForeignKey("golden_sets.id"), nullable=False),
    UniqueConstraint("column_id", "position", name="evaluation_parts_unique"),
)

effort_bounds = Table(  # what was learned from examples; a run has its own copy
    "effort_bounds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("policy_sha256", Text, nullable=False),
    Column("contract", Text, nullable=False),
    Column("model_sha256", Text, nullable=False),
    Column("bounds", Text, nullable=False),
    Column("kept", Text, nullable=False),
    UniqueConstraint("policy_sha256", "contract", "model_sha256", name="effort_bounds_unique"),
)

taken_over = Table(
    "taken_over",
    metadata,
    Column("item_id", Integer, ForeignKey("items.id"), primary_key=True),
    # plain numbers: where a verdict came from is kept when that run is deleted
    Column("from_run", Integer, nullable=False),
    Column("from_item", Integer, nullable=False),
    Column("from_recorded", Text, nullable=False),
)
