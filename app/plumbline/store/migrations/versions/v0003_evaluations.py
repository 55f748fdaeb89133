"""Evaluations: which runs belong to one grid, what each of them measures, and which verdicts were taken over from earlier runs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds four tables; nothing that is there is touched."""
    op.create_table(
        "evaluations",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "evaluation_columns",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("evaluation_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("repeat", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["evaluation_id"], ["evaluations.id"]),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("evaluation_id", "position", name="evaluation_columns_unique"),
        sa.UniqueConstraint("run_id", name="evaluation_columns_run"),
    )
    op.create_table(
        "evaluation_parts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("column_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("policy_id", sa.Integer, nullable=False),
        sa.Column("golden_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["column_id"], ["evaluation_columns.id"]),
        sa.ForeignKeyConstraint(["policy_id"], ["policy_versions.id"]),
        sa.ForeignKeyConstraint(["golden_id"], ["golden_sets.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("column_id", "position", name="evaluation_parts_unique"),
    )
    op.create_table(
        "taken_over",
        sa.Column("item_id", sa.Integer, nullable=False),
        sa.Column("from_run", sa.Integer, nullable=False),
        sa.Column("from_item", sa.Integer, nullable=False),
        sa.Column("from_recorded", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"]),
        sa.PrimaryKeyConstraint("item_id"),
    )
