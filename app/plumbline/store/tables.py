"""The history's tables, as the newest migration leaves them.

What always holds, and is kept by constraints where SQLite can express it:

- (run, position) of an item is unique, and so is the item of a verdict: recording twice is impossible.
- A text is stored once, in `contents`; what the model said of it in a run once, in `answers`. An item with the same text in the
  same run gets a verdict row of its own that points to the same answer (`same_as`).
- An item that was judged at several efforts has a row in `steps` for each but the last.
- `answers`, `steps` and `reviews` are never updated (triggers refuse it), nor are the two golden tables: what changes is a new
  version. Nor are a queue's entries, the answers to those whose verdict is known, appeals and their outcomes.
- Links of the `chain` are never changed or removed (triggers refuse it), but for the salt that goes with a deleted run.
- A column of an evaluation is a run; what it measures (a policy with its golden set, or several) is in its parts. A verdict that
  was there already for the same inputs is copied, and `taken_over` says from where.
- The counters in `runs` change in the transaction that changes what they count.
- Search tables have the integer key of what they index: `answers.id`, `reviews.id`. They live in the migrations alone, because
  SQLAlchemy has no notion of them.

Lists and nested values are JSON texts: they are read whole or not at all. What is filtered by has a column or a table.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

policy_versions = Table(
    "policy_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("details_sha256", Text, nullable=False),  # of title, contract, language, summary and sensitive together
    Column("title", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("contract", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("saved", Text, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("sensitive", Boolean),  # null: no
    UniqueConstraint("name", "sha256", "details_sha256", name="policy_versions_unique"),
    Index("policy_versions_sha256", "sha256"),
)

policy_drafts = Table(
    "policy_drafts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("contract", Text),  # null: how it is answered is not clear yet
    Column("language", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("kept", Text, nullable=False),
    Column("sensitive", Boolean),
    UniqueConstraint("name", name="policy_drafts_unique"),
)

archived_policies = Table(
    "archived_policies",
    metadata,
    Column("name", Text, primary_key=True),  # a starter's too, of which no version is kept
    Column("archived", Text, nullable=False),
)

models = Table(
    "models",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("files", Text, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("server", Text),  # the address of the team's server that has it; null: on this machine
    UniqueConstraint("sha256", "name", "files", "practice", name="models_unique"),
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("finished", Text, nullable=False),
    Column("read_whole", Boolean, nullable=False),
    Column("policy_id", Integer, ForeignKey("policy_versions.id"), nullable=False),
    Column("model_id", Integer, ForeignKey("models.id"), nullable=False),
    Column("effort", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("sampling", Text, nullable=False),
    Column("reasoning_budget", Integer, nullable=False),
    Column("answer_limit", Integer, nullable=False),
    Column("state_format", Boolean, nullable=False),
    Column("app_version", Text, nullable=False),
    Column("schedule", Text),
    Column("sources", Text, nullable=False),
    Column("intake_options", Text, nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("violates", Integer, nullable=False),
    Column("allowed", Integer, nullable=False),
    Column("escalate", Integer, nullable=False),
    Column("undetermined", Integer, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("bounds", Text),  # where the effort is "auto"
    # plain numbers: a run stays when the one that it belongs to is deleted
    Column("repeats", Integer),
    Column("shadow_of", Integer),
    Column("part_of", Integer),  # the first run of a check under several policies
    Index("runs_policy", "policy_id"),
    Index("runs_model", "model_id"),
    Index("runs_repeats", "repeats", sqlite_where=text("repeats IS NOT NULL")),
    Index("runs_shadow", "shadow_of", sqlite_where=text("shadow_of IS NOT NULL")),
    Index("runs_part", "part_of", sqlite_where=text("part_of IS NOT NULL")),
)

skips = Table(
    "skips",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False),
    UniqueConstraint("run_id", "ordinal", name="skips_unique"),
)

contents = Table(
    "contents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("sha256", name="contents_unique"),
)

items = Table(
    "items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("content_id", Integer, ForeignKey("contents.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("encoding", Text, nullable=False),
    Column("notes", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("decision", Text),
    Column("context", Text, nullable=False, server_default=""),
    Column("shown", Text),  # null: nothing but the text is shown to the model
    UniqueConstraint("run_id", "position", name="items_unique"),
    Index("items_content", "content_id", "run_id"),
    Index("items_decision", "run_id", "decision", "position"),
    Index("items_queued", "run_id", "position", sqlite_where=text("state = 'queued'")),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("content_id", Integer, ForeignKey("contents.id"), nullable=False),
    Column("decision", Text, nullable=False),
    Column("reason", Text),
    Column("labels", Text, nullable=False),
    Column("rule_ids", Text, nullable=False),
    Column("unknown_rule_ids", Text, nullable=False),
    Column("confidence", Text, nullable=False),
    Column("rationale", Text, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("finish_reason", Text, nullable=False),
    Column("probability", Float),
    Column("decision_mass", Float),
    Column("prompt_tokens", Integer, nullable=False),
    Column("reasoning_tokens", Integer, nullable=False),
    Column("answer_tokens", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("raw", Text, nullable=False),
    Column("parts", Text, nullable=False),
    Column("parts_text", Text, nullable=False),  # what the parts say beyond `rationale` and `reasoning`, to be searched
    Column("reasoning", Text, nullable=False),
    Index("answers_run", "run_id"),
    Index("answers_content", "content_id"),
)

steps = Table(  # answers that did not settle an item, so that it was judged again; the one that counts is in `answers`
    "steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("number", Integer, nullable=False),  # from 1
    Column("effort", Text, nullable=False),
    Column("doubt", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("reason", Text),
    Column("labels", Text, nullable=False),
    Column("rule_ids", Text, nullable=False),
    Column("unknown_rule_ids", Text, nullable=False),
    Column("confidence", Text, nullable=False),
    Column("rationale", Text, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("finish_reason", Text, nullable=False),
    Column("probability", Float),
    Column("decision_mass", Float),
    Column("prompt_tokens", Integer, nullable=False),
    Column("reasoning_tokens", Integer, nullable=False),
    Column("answer_tokens", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("raw", Text, nullable=False),
    Column("parts", Text, nullable=False),
    Column("reasoning", Text, nullable=False),
    UniqueConstraint("item_id", "number", name="steps_unique"),
)

verdicts = Table(
    "verdicts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("answer_id", Integer, ForeignKey("answers.id"), nullable=False),
    Column("same_as", Integer, ForeignKey("verdicts.id")),
    Column("decision", Text, nullable=False),
    Column("review", Text),  # the latest human decision; reviews themselves are never changed
    Column("recorded", Text, nullable=False),
    UniqueConstraint("item_id", name="verdicts_unique"),
    Index("verdicts_answer", "answer_id"),
    Index("verdicts_run", "run_id"),
    Index("verdicts_run_recorded", "run_id", "recorded"),
    Index("verdicts_decision", "decision"),
    Index("verdicts_recorded", "recorded"),
    Index("verdicts_same", "same_as", sqlite_where=text("same_as IS NOT NULL")),
    Index("verdicts_reviewed", "id", sqlite_where=text("review IS NOT NULL")),
    Index("verdicts_disagreed", "id", sqlite_where=text("review <> decision")),
)

verdict_labels = Table(
    "verdict_labels",
    metadata,
    Column("label", Text, primary_key=True),
    Column("verdict_id", Integer, ForeignKey("verdicts.id"), primary_key=True),
    Index("verdict_labels_verdict", "verdict_id"),
    sqlite_with_rowid=False,
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("decision", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column(
        "withdraws", Boolean
    ),  # true: the decision before was taken back; `decision` is what stands then, "" for none
    Column("together", Integer),  # null: decided alone; else on how many items at once
    Column("merged", Boolean),  # true: made by a second reviewer elsewhere
    Index("reviews_item", "item_id"),
    Index("reviews_at", "at"),
)

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
)

golden_sets = Table(
    "golden_sets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("policy", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created", Text, nullable=False),
    UniqueConstraint("policy", "name", "version", name="golden_sets_unique"),
)

golden_items = Table(
    "golden_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("set_id", Integer, ForeignKey("golden_sets.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("decision", Text),  # null: nobody said, or in words that the policy does not know
    Column("label", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("said_by", Text, nullable=False),
    Column("said_at", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("half", Text, nullable=False),
    UniqueConstraint("set_id", "position", name="golden_items_unique"),
)

evaluations = Table(
    "evaluations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("created", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("details", Text, nullable=False),
)

evaluation_columns = Table(
    "evaluation_columns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("evaluation_id", Integer, ForeignKey("evaluations.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    Column("repeat", Integer, nullable=False),
    UniqueConstraint("evaluation_id", "position", name="evaluation_columns_unique"),
    UniqueConstraint("run_id", name="evaluation_columns_run"),
)

evaluation_parts = Table(
    "evaluation_parts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("column_id", Integer, ForeignKey("evaluation_columns.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("policy_id", Integer, ForeignKey("policy_versions.id"), nullable=False),
    Column("golden_id", Integer, ForeignKey("golden_sets.id"), nullable=False),
    UniqueConstraint("column_id", "position", name="evaluation_parts_unique"),
)

review_queues = Table(
    "review_queues",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("rules", Text, nullable=False),
)

review_queue_runs = Table(  # the runs that a queue has items of, those of golden items included
    "review_queue_runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("queue_id", Integer, ForeignKey("review_queues.id"), nullable=False),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    UniqueConstraint("queue_id", "run_id", name="review_queue_runs_unique"),
    Index("review_queue_runs_run", "run_id"),
)

review_queue_entries = Table(
    "review_queue_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("part_id", Integer, ForeignKey("review_queue_runs.id"), nullable=False),
    Column("position", Integer, nullable=False),  # in the queue
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("why", Text, nullable=False),
    Column("likeness", Integer, nullable=False),  # the position of the first of the similar entries
    Column("reviewer", Text, nullable=False),  # "": anybody
    Column("reviews_before", Integer, nullable=False),  # how many the item had; later ones count for the queue
    Column("known", Text),  # the decision of a golden item; null for all others
    UniqueConstraint("part_id", "position", name="review_queue_entries_unique"),
    Index("review_queue_entries_item", "item_id"),
)

golden_answers = Table(  # what people said of golden items; on all others they decide in `reviews`
    "golden_answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Integer, ForeignKey("review_queue_entries.id"), nullable=False),
    Column("decision", Text, nullable=False),  # "": the answer before was taken back
    Column("label", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("merged", Boolean),  # true: made by a second reviewer elsewhere
    Index("golden_answers_entry", "entry_id"),
)

appeals = Table(  # with the decision that each is against; their outcomes are in `appeal_rulings`
    "appeals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("words", Text, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("opened", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("by_person", Boolean, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("appeals_item", "item_id"),
)

appeal_rulings = Table(
    "appeal_rulings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("appeal_id", Integer, ForeignKey("appeals.id"), nullable=False),
    Column("outcome", Text, nullable=False),
    Column("decision", Text, nullable=False),  # "": the appeal was withdrawn
    Column("label", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("reviewer", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("appeal_id", name="appeal_rulings_unique"),
)

effort_bounds = Table(  # what was learned from examples; a run has its own copy
    "effort_bounds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("policy_sha256", Text, nullable=False),
    Column("contract", Text, nullable=False),
    Column("model_sha256", Text, nullable=False),
    Column("bounds", Text, nullable=False),
    Column("kept", Text, nullable=False),
    UniqueConstraint("policy_sha256", "contract", "model_sha256", name="effort_bounds_unique"),
)

taken_over = Table(
    "taken_over",
    metadata,
    Column("item_id", Integer, ForeignKey("items.id"), primary_key=True),
    # plain numbers: where a verdict came from is kept when that run is deleted
    Column("from_run", Integer, nullable=False),
    Column("from_item", Integer, nullable=False),
    Column("from_recorded", Text, nullable=False),
)

cases = Table(  # named collections of items, for a report over several runs
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("created", Text, nullable=False),
    UniqueConstraint("name", name="cases_unique"),
)

case_items = Table(
    "case_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("item_id", Integer, ForeignKey("items.id"), nullable=False),
    Column("note", Text, nullable=False),
    Column("added", Text, nullable=False),
    UniqueConstraint("case_id", "item_id", name="case_items_unique"),
    Index("case_items_item", "item_id"),
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

saved_searches = Table(  # words and filters that a person keeps under a name
    "saved_searches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("filters", Text, nullable=False),
    Column("last_days", Integer, nullable=False),  # up to today; 0: the days in `filters`
    Column("saved", Text, nullable=False),
    UniqueConstraint("name", name="saved_searches_unique"),
)
