"""Bounds of adaptive effort that were learned from examples: for a policy's bytes and contract, and a model's weights."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Bounds
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.rows import bounds_of, bounds_text, packed
from plumbline.store.tables import effort_bounds


def _key(policy: PolicyVersion, model_sha256: str) -> dict[str, str]:
    contract = packed(policy.contract.to_dict())
    return {"policy_sha256": policy.sha256, "contract": contract, "model_sha256": model_sha256}


def find(connection: Connection, policy: PolicyVersion, model_sha256: str) -> Bounds | None:
    """What was learned for this version and these weights, or None."""
    same = [effort_bounds.c[name] == value for name, value in _key(policy, model_sha256).items()]
    return bounds_of(connection.execute(select(effort_bounds.c.bounds).where(*same)).scalar())


def keep(connection: Connection, now: str, policy: PolicyVersion, model_sha256: str, bounds: Bounds | None) -> None:
    """Keeps bounds in place of those that were kept; None keeps none, so that the default holds again."""
    key = _key(policy, model_sha256)
    connection.execute(delete(effort_bounds).where(*(effort_bounds.c[name] == value for name, value in key.items())))
    if bounds is not None:
        values = {**key, "bounds": bounds_text(bounds), "kept": now}
        chain.add(connection, now, "bounds", 0, connection.execute(insert(effort_bounds).values(values)).lastrowid)


class EffortBoundsRepository(Repository):
    """Bounds that were learned."""

    find = reads(find)
    keep = records(keep)
