"""The tables of words get an index of beginnings of three letters beside that of two: quicker searches while a word is typed.

An option of a search table can't be changed, so they are made anew from what they index.
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

OPTIONS = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
WORD_TABLES = {
    "answer_words": ("content, rationale, reasoning, policy", "answer_text"),
    "review_words": ("note, content, rationale, reasoning, policy", "review_text"),
}


def upgrade() -> None:
    """Makes the tables of words anew."""
    for name, (columns, view) in WORD_TABLES.items():
        op.execute(f"DROP TABLE {name}")
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='{view}', content_rowid='id', {OPTIONS})"
        )
        op.execute(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - a name from above
        op.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608 - a name from above
