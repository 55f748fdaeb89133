"""Places in sources are data: a JSON list of steps, so that each face puts them into its language's words.

From this schema on, `place` of `items` and `skips` can be such a list. Rows that are there stay as they are, because the chain
covers them: what older versions wrote in words is shown as it is. The number keeps older programs from showing lists as they are
stored.
"""

from __future__ import annotations

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Changes no table."""
