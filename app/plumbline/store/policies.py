"""Policy versions: every version that a run used or a person put into the library, byte for byte.

A version is told apart by its name, its bytes and its details (title, contract, language, summary): the same bytes read by another
contract are another version, because their verdicts can differ. Versions are never changed; only `listed` can be set later.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, Select, func, insert, select, update

from plumbline.domain.policy import PolicyVersion
from plumbline.store.records import PolicyRecord
from plumbline.store.rows import Row, packed, policy_of, policy_values
from plumbline.store.tables import policy_versions, runs


def save(connection: Connection, policy: PolicyVersion, now: str, *, listed: bool) -> int:
    """The number of this version; it is stored when it is new, and put into the library when `listed`."""
    values = policy_values(policy)
    details = packed([values[name] for name in ("title", "contract", "language", "summary")])
    details_sha256 = hashlib.sha256(details.encode()).hexdigest()
    table = policy_versions.c
    known = connection.execute(
        select(table.id, table.listed).where(
            table.name == values["name"], table.sha256 == policy.sha256, table.details_sha256 == details_sha256
        )
    ).first()
    if known is None:
        row = values | {"details_sha256": details_sha256, "saved": now, "listed": listed}
        return int(connection.execute(insert(policy_versions).values(row).returning(table.id)).scalar_one())
    if listed and not known.listed:
        # put into the library now, so it is the newest of its name from now on
        connection.execute(update(policy_versions).where(table.id == known.id).values(listed=True, saved=now))
    return int(known.id)


def versions(connection: Connection, name: str) -> list[PolicyRecord]:
    """All versions of this name, newest first, those included that only a run used."""
    rows = connection.execute(_newest_first().where(policy_versions.c.name == name)).mappings()
    return [_record(row) for row in rows]


def find(connection: Connection, name_or_sha256: str) -> PolicyRecord | None:
    """The newest version with this name in the library, or with this sha256 anywhere; None when there is none."""
    table = policy_versions.c
    listed = _newest_first().where(table.name == name_or_sha256, table.listed)
    anywhere = _newest_first().where(table.sha256 == name_or_sha256)
    for query in (listed, anywhere):
        row = connection.execute(query.limit(1)).mappings().first()
        if row is not None:
            return _record(row)
    return None


def library(connection: Connection) -> list[PolicyRecord]:
    """The newest version of each policy in the library, by name."""
    newest: dict[str, PolicyRecord] = {}
    for row in connection.execute(_newest_first().where(policy_versions.c.listed)).mappings():
        newest.setdefault(row["name"], _record(row))
    return [newest[name] for name in sorted(newest)]


def _newest_first() -> Select[tuple[object, ...]]:
    used = select(func.count()).where(runs.c.policy_id == policy_versions.c.id).scalar_subquery()
    table = policy_versions.c
    return select(policy_versions, used.label("used")).order_by(table.saved.desc(), table.id.desc())


def _record(row: Row) -> PolicyRecord:
    return PolicyRecord(row["id"], policy_of(row), row["saved"], bool(row["listed"]), row["used"])
