"""What was judged, by what, and what the model said."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from plumbline.store.tables.registry import metadata

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
