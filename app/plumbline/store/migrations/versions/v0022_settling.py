"""Which decisions were made to settle what people differ on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Adds a column to two tables; what is there counts as not made for that."""
    for table in ("reviews", "golden_answers"):
        op.add_column(table, sa.Column("settles", sa.Boolean, nullable=True))
