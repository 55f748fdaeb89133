"""Weights: which ones judged, and the hashes of files that were already read through.

A file of 12 GB takes half a minute to hash. A hash is trusted again only while path, size and modification time are what they were.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from plumbline.domain.run import ModelIdentity
from plumbline.store.results import ModelRecord
from plumbline.store.rows import model_of, model_values, storable
from plumbline.store.tables import models, runs, weights_hashes


def save(connection: Connection, model: ModelIdentity) -> int:
    """The number of this model; it is stored when it is new."""
    values = model_values(model)
    same = [models.c[name] == value for name, value in values.items()]
    known = connection.execute(select(models.c.id).where(*same)).scalar()
    if known is not None:
        return int(known)
    return int(connection.execute(insert(models).values(values).returning(models.c.id)).scalar_one())


def known(connection: Connection) -> list[ModelRecord]:
    """All models, newest first."""
    used = select(func.count()).where(runs.c.model_id == models.c.id).scalar_subquery()
    rows = connection.execute(select(models, used.label("used")).order_by(models.c.id.desc())).mappings()
    return [ModelRecord(row["id"], model_of(row), row["used"]) for row in rows]


def remember_hash(connection: Connection, path: str, size: int, mtime_ns: int, sha256: str) -> None:
    """Keeps a file's hash."""
    values = {"size": size, "mtime_ns": mtime_ns, "sha256": sha256}
    statement = upsert(weights_hashes).values(path=storable(path), **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["path"], set_=values))


def known_hash(connection: Connection, path: str, size: int, mtime_ns: int) -> str | None:
    """The hash of a file that has not changed since it was hashed, or None."""
    table = weights_hashes.c
    query = select(table.sha256).where(table.path == storable(path), table.size == size, table.mtime_ns == mtime_ns)
    return connection.execute(query).scalar()
