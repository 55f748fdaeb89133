"""Effort that adapts, runs that belong to another, and what is shown to the model beside a text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Adds two tables and four columns; no row that is there is changed."""
    op.create_table(
        "steps",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("item_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("effort", sa.Text, nullable=False),
        sa.Column("doubt", sa.Text, nullable=False),
        sa.Column("recorded", sa.Text, nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=True),
        sa.Column("labels", sa.Text, nullable=False),
        sa.Column("rule_ids", sa.Text, nullable=False),
        sa.Column("unknown_rule_ids", sa.Text, nullable=False),
        sa.Column("confidence", sa.Text, nullable=False),
        sa.Column("rationale", sa.Text, nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("finish_reason", sa.Text, nullable=False),
        sa.Column("probability", sa.Float, nullable=True),
        sa.Column("decision_mass", sa.Float, nullable=True),
        sa.Column("prompt_tokens", sa.Integer, nullable=False),
        sa.Column("reasoning_tokens", sa.Integer, nullable=False),
        sa.Column("answer_tokens", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("reasoning", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("item_id", "number", name="steps_unique"),
    )
    op.create_table(
        "effort_bounds",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("policy_sha256", sa.Text, nullable=False),
        sa.Column("contract", sa.Text, nullable=False),
        sa.Column("model_sha256", sa.Text, nullable=False),
        sa.Column("bounds", sa.Text, nullable=False),
        sa.Column("kept", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("policy_sha256", "contract", "model_sha256", name="effort_bounds_unique"),
    )
    op.add_column("runs", sa.Column("bounds", sa.Text, nullable=True))
    op.add_column("runs", sa.Column("repeats", sa.Integer, nullable=True))
    op.add_column("runs", sa.Column("shadow_of", sa.Integer, nullable=True))
    op.add_column("items", sa.Column("shown", sa.Text, nullable=True))
    for name in ("repeats", "shadow_of"):
        index = "runs_repeats" if name == "repeats" else "runs_shadow"
        op.create_index(index, "runs", [name], sqlite_where=sa.text(f"{name} IS NOT NULL"))
    op.execute(
        "CREATE TRIGGER steps_stay BEFORE UPDATE ON steps BEGIN SELECT RAISE(ABORT, 'steps are never changed'); END"
    )
