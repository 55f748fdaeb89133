"""The chain covers more: where runs stand, what was left out of them, policies, drafts, golden sets and evaluations.

Links for what is there already are added after the migration. The number keeps older programs from writing rows without a link.
"""

from __future__ import annotations

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Changes no table."""
