"""Policy versions: every version that a run used or a person added to the library, byte for byte.

A version is told apart by its name, its bytes and its details (title, contract, language, summary, sensitive): the same bytes
read by another contract are another version, because their verdicts can differ. Versions are never changed; only `listed` can
be set later, and `saved`, which says when a version was last made the newest of its name.

A name that was archived is in no list. Its versions stay, since runs refer to them, and can still be named.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, ScalarSelect, Select, delete, func, insert, select, update

from plumbline.domain.policy import NamedVersion, PolicyVersion
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records, writes
from plumbline.store.repositories import drafts
from plumbline.store.results.library import PolicyRecord, PolicyUse
from plumbline.store.rows import Row, packed, policy_of, policy_values, storable
from plumbline.store.tables import archived_policies, models, policy_versions, runs


def save(connection: Connection, now: str, policy: PolicyVersion, *, listed: bool) -> int:
    """The number of this version; it is stored when it is new, and added to the library when `listed`."""
    values = policy_values(policy)
    told = ("title", "contract", "language", "summary", *(["sensitive"] if policy.sensitive else []))
    details = packed([values[name] for name in told])
    details_sha256 = hashlib.sha256(details.encode()).hexdigest()
    table = policy_versions.c
    known = connection.execute(
        select(table.id, table.listed).where(
            table.name == values["name"], table.sha256 == policy.sha256, table.details_sha256 == details_sha256
        )
    ).first()
    if known is None:
        row = values | {"details_sha256": details_sha256, "saved": now, "listed": listed}
        number = int(connection.execute(insert(policy_versions).values(row).returning(table.id)).scalar_one())
        chain.add(connection, now, "policy", 0, number)
        return number
    if listed and not known.listed:
        # added to the library now, so it is the newest of its name from now on
        connection.execute(update(policy_versions).where(table.id == known.id).values(listed=True, saved=now))
        chain.add(connection, now, "policy", 0, known.id)
    return int(known.id)


def add_to_library(connection: Connection, now: str, policy: PolicyVersion) -> int:
    """Adds a policy version to the library; returns its number, the same for the same version."""
    unarchive(connection, policy.name)
    return save(connection, now, policy, listed=True)


def save_newest(connection: Connection, now: str, policy: PolicyVersion) -> int:
    """As `save`, and makes the version the newest of its name, whether or not it was there before; deletes its draft."""
    number = add_to_library(connection, now, policy)
    connection.execute(update(policy_versions).where(policy_versions.c.id == number).values(listed=True, saved=now))
    chain.add(connection, now, "policy", 0, number)
    drafts.delete_draft(connection, policy.name)
    return number


def archive(connection: Connection, now: str, name: str) -> None:
    """Takes a policy out of all lists; its versions stay and can still be named."""
    unarchive(connection, name)
    number = connection.execute(insert(archived_policies).values(name=storable(name), archived=now)).lastrowid
    chain.add(connection, now, "archived", 0, number)


def unarchive(connection: Connection, name: str) -> None:
    """Puts a policy back into the lists."""
    connection.execute(delete(archived_policies).where(archived_policies.c.name == storable(name)))


def archived_names(connection: Connection) -> dict[str, str]:
    """The names that were archived, each with when."""
    rows = connection.execute(select(archived_policies.c.name, archived_policies.c.archived))
    return {row.name: row.archived for row in rows}


def use(connection: Connection, name: str) -> list[PolicyUse]:
    """Which weights used each version of a name, in how many runs and for how many verdicts; the newest versions first."""
    rows = connection.execute(
        select(
            runs.c.policy_id,
            models.c.name.label("model"),
            func.count().label("runs"),
            func.sum(runs.c.done).label("items"),
        )
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
        .where(policy_versions.c.name == name)
        .group_by(runs.c.policy_id, models.c.name)
        .order_by(runs.c.policy_id.desc(), models.c.name)
    )
    return [PolicyUse(row.policy_id, row.model, row.runs, row.items) for row in rows]


def number() -> ScalarSelect[int]:
    """The number of a version in a query that has it: from 1, in the order in which versions of its name were first stored."""
    other = policy_versions.alias("numbered")
    same = (other.c.name == policy_versions.c.name) & (other.c.id <= policy_versions.c.id)
    return select(func.count()).where(same).correlate(policy_versions).scalar_subquery()


def versions(connection: Connection, name: str) -> list[PolicyRecord]:
    """All versions of this name, newest first, those included that only a run used."""
    rows = connection.execute(_newest_first().where(policy_versions.c.name == name)).mappings()
    return [_record(row) for row in rows]


def named(connection: Connection) -> dict[str, NamedVersion]:
    """What every version is called, by the sha256 of its bytes."""
    table = policy_versions.c
    rows = connection.execute(select(table.title, number(), table.sha256).order_by(table.id))
    return {one.sha256: one for one in (NamedVersion(*row) for row in rows)}


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


def library(connection: Connection, *, archived: bool = False) -> list[PolicyRecord]:
    """The newest version of each policy in the library, by name; those that were archived only when asked for."""
    newest: dict[str, PolicyRecord] = {}
    shown = _newest_first().where(policy_versions.c.listed)
    if not archived:
        shown = shown.where(policy_versions.c.name.not_in(select(archived_policies.c.name)))
    for row in connection.execute(shown).mappings():
        newest.setdefault(row["name"], _record(row))
    return [newest[name] for name in sorted(newest)]


def _newest_first() -> Select[tuple[object, ...]]:
    used = select(func.count()).where(runs.c.policy_id == policy_versions.c.id).scalar_subquery()
    table = policy_versions.c
    return select(policy_versions, used.label("used")).order_by(table.saved.desc(), table.id.desc())


def _record(row: Row) -> PolicyRecord:
    return PolicyRecord(row["id"], policy_of(row), row["saved"], bool(row["listed"]), row["used"])


class PolicyRepository(Repository):
    """Policy versions, and the drafts of policies."""

    save = records(add_to_library)
    save_newest = records(save_newest)
    find = reads(find)
    named = reads(named)
    library = reads(library)
    versions = reads(versions)
    use = reads(use)
    archive = records(archive)
    unarchive = writes(unarchive)
    archived = reads(archived_names)

    save_draft = records(drafts.save_draft)
    delete_draft = writes(drafts.delete_draft)
    drafts = reads(drafts.all_drafts)
