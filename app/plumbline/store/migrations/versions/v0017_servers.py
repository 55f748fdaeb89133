"""Models that judge on a team's server: which server that was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Adds a column; no row that is there is changed."""
    op.add_column("models", sa.Column("server", sa.Text, nullable=True))
