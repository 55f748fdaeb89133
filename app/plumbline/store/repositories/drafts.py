"""Drafts of policies: one a name, kept in the history, so that an encrypted history holds them encrypted too.

A draft is no version: nothing refers to it, and it is written over and dropped.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from plumbline.domain.policy import PolicyDraft
from plumbline.store.rows import draft_of, draft_values, storable
from plumbline.store.tables import policy_drafts


def keep(connection: Connection, draft: PolicyDraft, now: str) -> None:
    """Keeps a draft in the place of the one that was kept under its name."""
    drop(connection, draft.name)
    connection.execute(insert(policy_drafts).values(draft_values(draft) | {"kept": now}))


def drop(connection: Connection, name: str) -> None:
    """Forgets the draft of this name, if there is one."""
    connection.execute(delete(policy_drafts).where(policy_drafts.c.name == storable(name)))


def kept(connection: Connection) -> list[PolicyDraft]:
    """All drafts, by name."""
    rows = connection.execute(select(policy_drafts).order_by(policy_drafts.c.name)).mappings()
    return [draft_of(row) for row in rows]
