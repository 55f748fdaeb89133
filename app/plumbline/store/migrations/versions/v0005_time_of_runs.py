"""When each run's verdicts were recorded, so that a filter by time is as quick for old verdicts as for new ones."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Adds an index."""
    op.create_index("verdicts_run_recorded", "verdicts", ["run_id", "recorded"])
