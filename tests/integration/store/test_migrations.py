"""Schema changes: every old schema, with its data, opens; a copy is kept; a change that fails leaves everything as it was."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from plumbline.domain.verdict import Decision
from plumbline.store.errors import HistoryDiskFullError
from plumbline.store.file import database, encryption, schema
from plumbline.store.file.connection import connect
from plumbline.store.file.database import KEPT_BACKUPS, Database, backups
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.file.schema import SCHEMA
from plumbline.store.history import History
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.tables import metadata
from support import histories, history_dumps

DUMPS = Path(__file__).parents[2] / "data" / "store"
VERSIONS = sorted(path.stem.removeprefix("schema-") for path in DUMPS.glob("schema-*.sql"))
SEARCH_TABLES = ("answer_words", "answer_gram", "answer_folds", "review_words", "review_gram", "review_folds")
KEY = bytes(range(32))


def revisions() -> list[str]:
    script = ScriptDirectory(str(database._MIGRATIONS))
    return [revision.revision for revision in reversed(list(script.walk_revisions()))]


def test_the_program_knows_its_newest_schema_and_has_a_dump_of_each() -> None:
    assert revisions() == [f"{number:04}" for number in range(1, len(revisions()) + 1)]
    assert revisions()[-1] == SCHEMA
    assert revisions() == VERSIONS


def test_the_tables_are_what_the_migrations_make(path: Path) -> None:
    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "table" and str(name).startswith(SEARCH_TABLES))

    with History.open(path) as history, history._database.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, metadata) == []


def test_a_released_migration_still_makes_what_it_made(path: Path, tmp_path: Path) -> None:
    """The newest dump has the schema of a new history: nobody changed an old migration."""
    History.open(path).close()
    dumped = tmp_path / "dumped.db"
    history_dumps.load((DUMPS / f"schema-{SCHEMA}.sql").read_text("utf-8"), dumped)
    assert history_dumps.schema(dumped) == history_dumps.schema(path)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_old_schema_opens_with_its_data(version: str, path: Path) -> None:
    path.parent.mkdir()
    history_dumps.load((DUMPS / f"schema-{version}.sql").read_text("utf-8"), path)
    with History.open(path) as history:
        assert history.audit.check().sound
        run = history.runs.newest()[-1]
        assert history.runs.spec(run.id).engine_config == histories.ENGINE_CONFIG
        rows = list(history.export.run(run.id))
        assert len(rows) == 13
        assert rows[12]["same_as"] == rows[0]["item"]
        assert rows[0]["text"].startswith("contentcanary 0")  # type: ignore[attr-defined]
        record = history.items.get(history.items.page(run.id)[0].item_id)
        assert record.verdict is not None
        assert record.verdict.reasoning == "reasoningcanary 0"
        assert [review.note for review in record.reviews] == ["notecanary"]
        for word in ("contentcanary", "rationalecanary", "reasoningcanary", "spam"):
            assert history.search.find(word).hits
        assert history.search.find("notecanary").hits[0].item.item_id == rows[0]["item"]
        assert [str(note) for note in record.content.notes] == [
            "line endings kept" if version < "0008" else "Line endings were kept."
        ]
        (skip,) = history.items.skips(run.id)
        assert str(skip.detail) == "It holds no text."
        # and it can be written to
        again = history.runs.create(histories.spec())
        history.runs.add_items(again, 0, [histories.item("new")])
        assert history.runs.record(again, 0, histories.verdict(Decision.ALLOWED)).new
        if version >= "0002":
            kept = history.golden.find("spam", "examples")
            assert kept is not None
            assert kept.items == histories.golden()
        assert history.golden.save("spam", "more", histories.golden()).version == 1
        if version >= "0003":
            kept_evaluation = history.evaluations.get(1)
            assert [len(column.given) for column in kept_evaluation.columns] == [3, 3]
            assert [column.done for column in kept_evaluation.columns] == [1, 0]
            assert kept_evaluation.columns[1].spec.policy.name == "spam + hate"
        number = histories.evaluation(history)
        assert history.evaluations.summaries()[0].id == number
        if version >= "0007":
            assert [draft.data for draft in history.policies.drafts()] == [b"draftcanary\r\n"]
            assert list(history.policies.archived()) == ["old"]
        if version >= "0015":
            queue = history.review_queues.get(1)
            assert [(one.known, bool(one.review)) for one in queue.entries[1:4]] == [
                (None, True),
                (None, False),
                (Decision.ALLOWED, True),
            ]
            assert queue.rules.reviewers == ("Ada", "Ben")
        if version >= "0018":
            second = history.items.get(history.items.page(run.id)[1].item_id)
            assert [appeal.ruling is None for appeal in second.appeals] == [False, True]
        if version >= "0020":
            assert history.saved_searches.named("searchcanary").filters.file == "post.mbox"
        history.saved_searches.save(SavedSearch("another", "harbour"))
        appeal = history.appeals.open(history.items.page(again)[0].item_id, "Why?")
        assert history.appeals.waiting()[-1].appeal == appeal
    assert len(backups(path)) == (version != SCHEMA)


NEXT = f"{int(SCHEMA) + 1:04}"
MIGRATION = f'''
"""Adds a colour to runs."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{SCHEMA}"


def upgrade():
    op.add_column("runs", sa.Column("colour", sa.Text, nullable=False, server_default="grey"))
    REST
'''


@pytest.fixture
def next_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes the program one schema newer; the migration ends with the given line."""

    def newer(rest: str = "") -> None:
        folder = tmp_path / f"migrations {NEXT}"
        shutil.copytree(database._MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "v_next.py").write_text(MIGRATION.replace("REST", rest), "utf-8")
        monkeypatch.setattr(database, "_MIGRATIONS", folder)
        monkeypatch.setattr(database, "SCHEMA", NEXT)
        if not rest:
            with closing(Database.create(tmp_path / "next.db", None, NEXT)) as made, made.bare() as driver:
                digests = schema.DIGESTS | {NEXT: schema.digest(schema.structure(driver))}
            monkeypatch.setattr(database, "DIGESTS", digests)

    return newer


def colours(path: Path, key: bytes | None = None) -> list[str]:
    with closing(connect(path, key)) as driver:
        return [row[0] for row in driver.execute("SELECT colour FROM runs")]


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_migration_keeps_a_copy_of_what_was(filled: Path, next_schema, key: bytes | None) -> None:
    if key is not None:
        encryption.encrypt(filled, key)
    with History.open(filled, key) as history:
        before = histories.everything(history)
    next_schema()
    with History.open(filled, key) as history:
        assert histories.everything(history) == before
        assert history.audit.check().sound
    assert colours(filled, key) == ["grey"]
    (copy,) = backups(filled)
    assert f"schema-{SCHEMA}-" in copy.name
    assert kind_of(copy) is (FileKind.PLAIN if key is None else FileKind.OPAQUE)
    with closing(connect(copy, key)) as driver:
        assert driver.execute("SELECT version_num FROM alembic_version").fetchall() == [(SCHEMA,)]
        assert driver.execute("SELECT count(*) FROM verdicts").fetchone() == (13,)
    with History.open(filled, key):
        assert len(backups(filled)) == 1  # nothing to migrate, nothing to copy


def test_a_migration_that_fails_changes_nothing(filled: Path, next_schema) -> None:
    before = history_dumps.dump(filled)
    next_schema("raise RuntimeError('half way')")
    with pytest.raises(RuntimeError, match="half way"):
        History.open(filled)
    assert history_dumps.dump(filled) == before


def test_without_room_for_a_copy_nothing_is_migrated(
    filled: Path, next_schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = history_dumps.dump(filled)
    next_schema()

    def no_room(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(database, "make_durable", no_room)
    with pytest.raises(HistoryDiskFullError):
        History.open(filled)
    assert backups(filled) == []
    assert history_dumps.dump(filled) == before


def test_only_the_newest_copies_are_kept(filled: Path) -> None:
    with closing(connect(filled, None)) as driver:
        made = [database.backup(driver, filled, SCHEMA) for _ in range(KEPT_BACKUPS + 2)]
    assert backups(filled) == made[2:]
