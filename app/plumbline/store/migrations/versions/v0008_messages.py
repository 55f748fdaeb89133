"""Readers' notes and the details of skips are messages as data; the hashes of weights files are kept beside the models.

From this schema on, entries of `items.notes` and the text of `skips.detail` can be JSON objects. Rows that are there stay as they
are, because the chain covers them: plain text among them is read as it is. The number keeps older programs from showing the new
ones as they are stored.
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Drops a table that only repeated what can be read from files."""
    op.drop_table("weights_hashes")
