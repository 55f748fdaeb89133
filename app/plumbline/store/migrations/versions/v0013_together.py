"""Decisions that were taken back, runs that belong to one check, and policies whose texts are blurred."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Adds four columns; no row that is there is changed."""
    op.add_column("reviews", sa.Column("withdraws", sa.Boolean, nullable=True))
    op.add_column("runs", sa.Column("part_of", sa.Integer, nullable=True))
    for table in ("policy_versions", "policy_drafts"):
        op.add_column(table, sa.Column("sensitive", sa.Boolean, nullable=True))
    op.create_index("runs_part", "runs", ["part_of"], sqlite_where=sa.text("part_of IS NOT NULL"))
