"""Policies in the making: texts that were not saved as a version yet, and names that a person has put away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Adds two tables; nothing that is there is touched."""
    op.create_table(
        "policy_drafts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("contract", sa.Text, nullable=True),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("kept", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name", name="policy_drafts_unique"),
    )
    op.create_table(
        "archived_policies",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("archived", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
