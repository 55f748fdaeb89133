"""What shows that nothing was changed."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, text

from plumbline.store.tables.registry import metadata

chain = Table(
    "chain",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),  # one of `coverage.KINDS`, deletion or salvage
    Column("run_id", Integer, nullable=False),  # no foreign key: links outlive what they cover
    Column("row_id", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("salt", LargeBinary),  # null: the run was deleted, or there is nothing to hide
    Column("content", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Index("chain_deletions", "run_id", sqlite_where=text("kind = 'deletion'")),
)

time_stamps = Table(  # answers of outside authorities about a seal of the chain
    "time_stamps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seal", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("authority", Text, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Column("added", Text, nullable=False),
)
