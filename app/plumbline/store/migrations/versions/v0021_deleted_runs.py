"""An index of the chain for the runs that were deleted, whose numbers aren't given again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Adds an index; nothing that is there is touched."""
    op.create_index("chain_deletions", "chain", ["run_id"], sqlite_where=sa.text("kind = 'deletion'"))
