"""The first schema: runs, items, answers, verdicts, reviews, and the search tables.

Search tables index views (FTS5 "external content"): the text itself stays where it is, and a search row has the integer key of
what it indexes. `answer_*` index one answer together with the content that it is about; `review_*` a person's note together with
what it is about, so that words of both are found together. `*_words` are words without diacritics; `*_grams` are all runs of three
characters, for languages that put no spaces between words and for parts of words. The latter keep only which answers hold a run of
three (detail=none): a sixth of the size, and a substring is confirmed against the text. One or two characters are looked up among
the runs that begin with them (`*_gram_terms`); the views end every text with two line feeds, so that its last characters begin
one too.

Source of the options: https://www.sqlite.org/fts5.html.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

APPLICATION_ID = 0x504C424C  # "PLBL": tells a history from other programs' databases

ANSWER_TEXT = """
CREATE VIEW answer_text AS
SELECT answers.id AS id,
       contents.text || char(10, 10) AS content,
       answers.rationale || char(10, 10) AS rationale,
       answers.reasoning || answers.parts_text || char(10, 10) AS reasoning,
       policy_versions.title || ' (' || policy_versions.name || ')' || char(10, 10) AS policy
FROM answers
JOIN contents ON contents.id = answers.content_id
JOIN runs ON runs.id = answers.run_id
JOIN policy_versions ON policy_versions.id = runs.policy_id
"""

REVIEW_TEXT = """
CREATE VIEW review_text AS
SELECT reviews.id AS id,
       reviews.note || char(10, 10) AS note,
       answer_text.content AS content,
       answer_text.rationale AS rationale,
       answer_text.reasoning AS reasoning,
       answer_text.policy AS policy
FROM reviews
JOIN verdicts ON verdicts.item_id = reviews.item_id
JOIN answer_text ON answer_text.id = verdicts.answer_id
"""

WORDS = "tokenize='unicode61 remove_diacritics 2', prefix='2'"
GRAMS = "tokenize='trigram', detail='none'"
SEARCH_TABLES = {
    "answer_words": ("content, rationale, reasoning, policy", "answer_text", WORDS),
    "answer_grams": ("content, rationale, reasoning, policy", "answer_text", GRAMS),
    "review_words": ("note, content, rationale, reasoning, policy", "review_text", WORDS),
    "review_grams": ("note, content, rationale, reasoning, policy", "review_text", GRAMS),
}


def upgrade() -> None:
    """Makes everything in an empty database."""
    _make_tables()
    op.execute(ANSWER_TEXT)
    op.execute(REVIEW_TEXT)
    for name, (columns, view, options) in SEARCH_TABLES.items():
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='{view}', content_rowid='id', {options})"
        )
        # without this a deleted text's words stay in the index's older segments
        op.execute(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")  # noqa: S608 - a name from above
    for kind in ("answer", "review"):
        op.execute(f"CREATE VIRTUAL TABLE {kind}_gram_terms USING fts5vocab('{kind}_grams', 'row')")
    for table in ("answers", "reviews"):
        op.execute(
            f"CREATE TRIGGER {table}_stay BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"
        )
    op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _make_tables() -> None:
    op.create_table(
        "contents",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256", name="contents_unique"),
    )
    op.create_table(
        "models",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("practice", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256", "name", "files", "practice", name="models_unique"),
    )
    op.create_table(
        "policy_versions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("details_sha256", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("contract", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("saved", sa.Text, nullable=False),
        sa.Column("listed", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name", "sha256", "details_sha256", name="policy_versions_unique"),
    )
    op.create_index("policy_versions_sha256", "policy_versions", ["sha256"])
    op.create_table(
        "weights_hashes",
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("mtime_ns", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("path"),
    )
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("finished", sa.Text, nullable=False),
        sa.Column("read_whole", sa.Boolean, nullable=False),
        sa.Column("policy_id", sa.Integer, nullable=False),
        sa.Column("model_id", sa.Integer, nullable=False),
        sa.Column("effort", sa.Text, nullable=False),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("sampling", sa.Text, nullable=False),
        sa.Column("reasoning_budget", sa.Integer, nullable=False),
        sa.Column("answer_limit", sa.Integer, nullable=False),
        sa.Column("state_format", sa.Boolean, nullable=False),
        sa.Column("app_version", sa.Text, nullable=False),
        sa.Column("schedule", sa.Text, nullable=True),
        sa.Column("sources", sa.Text, nullable=False),
        sa.Column("intake_options", sa.Text, nullable=False),
        sa.Column("total", sa.Integer, nullable=False),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("violates", sa.Integer, nullable=False),
        sa.Column("allowed", sa.Integer, nullable=False),
        sa.Column("escalate", sa.Integer, nullable=False),
        sa.Column("undetermined", sa.Integer, nullable=False),
        sa.Column("skipped", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["model_id"],
            ["models.id"],
        ),
        sa.ForeignKeyConstraint(
            ["policy_id"],
            ["policy_versions.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("runs_model", "runs", ["model_id"])
    op.create_index("runs_policy", "runs", ["policy_id"])
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("content_id", sa.Integer, nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=True),
        sa.Column("labels", sa.Text, nullable=False),
        sa.Column("rule_ids", sa.Text, nullable=False),
        sa.Column("unknown_rule_ids", sa.Text, nullable=False),
        sa.Column("confidence", sa.Text, nullable=False),
        sa.Column("rationale", sa.Text, nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("finish_reason", sa.Text, nullable=False),
        sa.Column("probability", sa.Float, nullable=True),
        sa.Column("decision_mass", sa.Float, nullable=True),
        sa.Column("prompt_tokens", sa.Integer, nullable=False),
        sa.Column("reasoning_tokens", sa.Integer, nullable=False),
        sa.Column("answer_tokens", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
        sa.Column("parts_text", sa.Text, nullable=False),
        sa.Column("reasoning", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"],
            ["contents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("answers_content", "answers", ["content_id"])
    op.create_index("answers_run", "answers", ["run_id"])
    op.create_table(
        "items",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("content_id", sa.Integer, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("encoding", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("decision", sa.Text, nullable=True),
        sa.ForeignKeyConstraint(
            ["content_id"],
            ["contents.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("run_id", "position", name="items_unique"),
    )
    op.create_index("items_content", "items", ["content_id", "run_id"])
    op.create_index("items_decision", "items", ["run_id", "decision", "position"])
    op.create_index("items_queued", "items", ["run_id", "position"], sqlite_where=sa.text("state = 'queued'"))
    op.create_table(
        "skips",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("run_id", "ordinal", name="skips_unique"),
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("item_id", sa.Integer, nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("reviewer", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["items.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("reviews_item", "reviews", ["item_id"])
    op.create_table(
        "verdicts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("item_id", sa.Integer, nullable=False),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("answer_id", sa.Integer, nullable=False),
        sa.Column("same_as", sa.Integer, nullable=True),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("review", sa.Text, nullable=True),
        sa.Column("recorded", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["answers.id"],
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["items.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["runs.id"],
        ),
        sa.ForeignKeyConstraint(
            ["same_as"],
            ["verdicts.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("item_id", name="verdicts_unique"),
    )
    op.create_index("verdicts_answer", "verdicts", ["answer_id"])
    op.create_index("verdicts_decision", "verdicts", ["decision"])
    op.create_index("verdicts_disagreed", "verdicts", ["id"], sqlite_where=sa.text("review <> decision"))
    op.create_index("verdicts_recorded", "verdicts", ["recorded"])
    op.create_index("verdicts_reviewed", "verdicts", ["id"], sqlite_where=sa.text("review IS NOT NULL"))
    op.create_index("verdicts_run", "verdicts", ["run_id"])
    op.create_index("verdicts_same", "verdicts", ["same_as"], sqlite_where=sa.text("same_as IS NOT NULL"))
    op.create_table(
        "verdict_labels",
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("verdict_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["verdict_id"],
            ["verdicts.id"],
        ),
        sa.PrimaryKeyConstraint("label", "verdict_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("verdict_labels_verdict", "verdict_labels", ["verdict_id"])
