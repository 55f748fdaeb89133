"""What stands around an item: its channel and thread, a title, and what it answers, as JSON.

Items without any, those of older versions among them, have an empty text, which the chain leaves out of what it covers: their
links stay as they are.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Adds a column."""
    op.add_column("items", sa.Column("context", sa.Text, nullable=False, server_default=""))
