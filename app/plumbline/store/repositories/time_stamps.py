"""Time stamps of the chain: what an authority outside said of a seal, kept as it came."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.results.cases import TimeStamp
from plumbline.store.rows import storable
from plumbline.store.tables import time_stamps


def add(connection: Connection, now: str, stamp: TimeStamp) -> bool:
    """Keeps a time stamp; False where the same answer is there already."""
    if any(one.answer == stamp.answer for one in every(connection)):
        return False
    values = {"seal": stamp.seal, "at": stamp.at, "authority": storable(stamp.authority), "answer": stamp.answer}
    kept = insert(time_stamps).values(values | {"added": now}).returning(time_stamps.c.id)
    chain.add(connection, now, "time stamp", 0, connection.execute(kept).scalar_one())
    return True


def every(connection: Connection) -> list[TimeStamp]:
    """All time stamps, oldest first."""
    rows = connection.execute(select(time_stamps).order_by(time_stamps.c.id)).mappings()
    return [TimeStamp(row["seal"], row["at"], row["authority"], bytes(row["answer"]), row["added"]) for row in rows]


class TimeStampRepository(Repository):
    """Answers of time-stamping authorities."""

    add = records(add)
    all = reads(every)
