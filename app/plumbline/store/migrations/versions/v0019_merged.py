"""Which decisions were made by a second reviewer elsewhere and merged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Adds a column to two tables; what is there counts as made here."""
    for table in ("reviews", "golden_answers"):
        op.add_column(table, sa.Column("merged", sa.Boolean, nullable=True))
