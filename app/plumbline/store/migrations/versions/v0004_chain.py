"""The chain over what was recorded: one link for each run, verdict, review and taking over; see `plumbline.store.audit.chain`.

Links for what is there already are added when the migrated history is opened, by the code that makes all others.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds one table; nothing that is there is touched."""
    op.create_table(
        "chain",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("row_id", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    never = "BEGIN SELECT RAISE(ABORT, 'links of the chain are never changed'); END"
    op.execute(
        f"CREATE TRIGGER chain_stay BEFORE UPDATE OF id, kind, run_id, row_id, at, content, digest ON chain {never}"
    )
    op.execute(f"CREATE TRIGGER chain_salt BEFORE UPDATE OF salt ON chain WHEN NEW.salt IS NOT NULL {never}")
    op.execute(f"CREATE TRIGGER chain_whole BEFORE DELETE ON chain {never}")
