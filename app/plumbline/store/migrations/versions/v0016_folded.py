"""The search tables index texts as a search compares them: without accents, vowel signs, unseen characters and forms of letters.

What differs from a text by more than letter case is kept beside it, for the texts that are there as well. SQLite's own folding,
which takes accents off Latin letters alone, cut words of other scripts and hid words with a soft hyphen inside. The SQL function
`folded` is the connection's. A search table can't be changed, so they are made anew on views that give the folded texts.
"""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"

ANSWER_FOLDED = """
CREATE VIEW answer_folded AS
SELECT t.id AS id,
       coalesce(f.content, t.content) AS content,
       coalesce(f.rationale, t.rationale) AS rationale,
       coalesce(f.reasoning, t.reasoning) AS reasoning,
       coalesce(f.policy, t.policy) AS policy
FROM answer_text t
LEFT JOIN answer_folds f ON f.id = t.id
"""

REVIEW_FOLDED = """
CREATE VIEW review_folded AS
SELECT reviews.id AS id,
       coalesce(n.note, reviews.note || char(10, 10)) AS note,
       a.content AS content,
       a.rationale AS rationale,
       a.reasoning AS reasoning,
       a.policy AS policy
FROM reviews
JOIN verdicts ON verdicts.item_id = reviews.item_id
JOIN answer_folded a ON a.id = verdicts.answer_id
LEFT JOIN review_folds n ON n.id = reviews.id
"""

ANSWER = ("content", "rationale", "reasoning", "policy")
FOLDS = {"answer_folds": ("answer_text", ANSWER), "review_folds": ("review_text", ("note",))}

WORDS = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
GRAMS = "tokenize='trigram', detail='none'"
SEARCH_TABLES = {
    "answer_words": (ANSWER, "answer_folded", WORDS),
    "answer_grams": (ANSWER, "answer_folded", GRAMS),
    "review_words": (("note", *ANSWER), "review_folded", WORDS),
    "review_grams": (("note", *ANSWER), "review_folded", GRAMS),
}


def upgrade() -> None:
    """Folds the texts that are there, and makes the search tables anew."""
    for table, (texts, fields) in FOLDS.items():
        columns = "".join(f", {field} TEXT" for field in fields)
        op.execute(f"CREATE TABLE {table} (id INTEGER NOT NULL PRIMARY KEY{columns})")
        folded = ", ".join(f"folded(CAST({field} AS BLOB)) AS {field}" for field in fields)
        kept = " OR ".join(f"{field} IS NOT NULL" for field in fields)
        op.execute(f"INSERT INTO {table} SELECT * FROM (SELECT id, {folded} FROM {texts}) WHERE {kept}")  # noqa: S608 - names from above
    op.execute(ANSWER_FOLDED)
    op.execute(REVIEW_FOLDED)
    for kind in ("answer", "review"):
        op.execute(f"DROP TABLE {kind}_gram_terms")
    for name, (indexed, view, options) in SEARCH_TABLES.items():
        op.execute(f"DROP TABLE {name}")
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5({', '.join(indexed)}, content='{view}', content_rowid='id', {options})"
        )
        op.execute(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - a name from above
        op.execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608 - a name from above
    for kind in ("answer", "review"):
        op.execute(f"CREATE VIRTUAL TABLE {kind}_gram_terms USING fts5vocab('{kind}_grams', 'row')")
