"""Drafts of policies, one for each name, stored in the history so that they are encrypted with it.

A draft is not a version: nothing refers to it, and it is overwritten and deleted.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from plumbline.domain.policy import PolicyDraft
from plumbline.store import chain
from plumbline.store.rows import draft_of, draft_values, storable
from plumbline.store.tables import policy_drafts


def save_draft(connection: Connection, now: str, draft: PolicyDraft) -> None:
    """Stores a draft in the place of the last one with its name."""
    delete_draft(connection, draft.name)
    row = draft_values(draft) | {"kept": now}
    number = connection.execute(insert(policy_drafts).values(row).returning(policy_drafts.c.id)).scalar_one()
    chain.add(connection, now, "draft", 0, number)


def delete_draft(connection: Connection, name: str) -> None:
    """Deletes the draft of this name, if there is one."""
    connection.execute(delete(policy_drafts).where(policy_drafts.c.name == storable(name)))


def all_drafts(connection: Connection) -> list[PolicyDraft]:
    """All drafts, by name."""
    rows = connection.execute(select(policy_drafts).order_by(policy_drafts.c.name)).mappings()
    return [draft_of(row) for row in rows]
