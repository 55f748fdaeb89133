"""Queues of items to be reviewed, and decisions on several items at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Adds four tables and a column; no row that is there is changed."""
    op.create_table(
        "review_queues",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "review_queue_runs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("queue_id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["queue_id"], ["review_queues.id"]),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("queue_id", "run_id", name="review_queue_runs_unique"),
    )
    op.create_table(
        "review_queue_entries",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("part_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("item_id", sa.Integer, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("likeness", sa.Integer, nullable=False),
        sa.Column("reviewer", sa.Text, nullable=False),
        sa.Column("reviews_before", sa.Integer, nullable=False),
        sa.Column("known", sa.Text, nullable=True),
        sa.ForeignKeyConstraint(["part_id"], ["review_queue_runs.id"]),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("part_id", "position", name="review_queue_entries_unique"),
    )
    op.create_table(
        "golden_answers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("entry_id", sa.Integer, nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("reviewer", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["review_queue_entries.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("review_queue_runs_run", "review_queue_runs", ["run_id"])
    op.create_index("review_queue_entries_item", "review_queue_entries", ["item_id"])
    op.create_index("golden_answers_entry", "golden_answers", ["entry_id"])
    op.add_column("reviews", sa.Column("together", sa.Integer, nullable=True))
    op.create_index("reviews_at", "reviews", ["at"])
    for table in ("review_queue_entries", "golden_answers"):
        op.execute(
            f"CREATE TRIGGER {table}_stay BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"
        )
