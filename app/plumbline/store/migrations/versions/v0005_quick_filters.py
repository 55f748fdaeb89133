"""Quicker searches over very many verdicts: by time, and by the first three letters of a word, as people type them.

An index says when each run's verdicts were recorded, so that a filter by time is as quick for old verdicts as for new ones. The
tables of words get an index of beginnings of three letters beside that of two; for that they are made anew.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

OPTIONS = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
WORD_TABLES = {
    "answer_words": ("content, rationale, reasoning, policy", "answer_text"),
    "review_words": ("note, content, rationale, reasoning, policy", "review_text"),
}


def upgrade() -> None:
    """Adds an index; makes the tables of words anew from what they index."""
    op.create_index("verdicts_run_recorded", "verdicts", ["run_id", "recorded"])
    for name, (columns, view) in WORD_TABLES.items():
        op.execute(f"DROP TABLE {name}")
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='{view}', content_rowid='id', {OPTIONS})"
        )
        op.execute(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - a name from above
        op.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608 - a name from above
