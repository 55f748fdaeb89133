"""A trigger, view, table, column or index that somebody adds to the file is noticed before anything is recorded under it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from plumbline.domain.verdict import Decision
from plumbline.store.audit.salvage import salvage
from plumbline.store.errors import HistoryAlteredError
from plumbline.store.file import schema
from plumbline.store.file.connection import connect
from plumbline.store.file.database import Database
from plumbline.store.file.schema import DIGESTS, SCHEMA
from plumbline.store.history import History
from plumbline.store.tables import metadata
from support import histories, history_dumps
from support.counting import Count

KEY = bytes(range(32))
DUMPS = Path(__file__).parents[2] / "data" / "store"
FALSIFYING = (
    "CREATE TRIGGER falsify AFTER INSERT ON verdicts BEGIN "
    "UPDATE verdicts SET decision = 'allowed' WHERE id = NEW.id; END"
)
ALTERATIONS = {
    "trigger": (FALSIFYING, "trigger “falsify”"),
    "trigger that replaces ours": (
        "DROP TRIGGER answers_stay; CREATE TRIGGER answers_stay BEFORE UPDATE ON answers BEGIN SELECT 1; END",
        "trigger “answers_stay”",
    ),
    "trigger removed": ("DROP TRIGGER chain_whole", "trigger “chain_whole”"),
    "view": ("CREATE VIEW more AS SELECT 1", "view “more”"),
    "view that replaces a table": (
        "ALTER TABLE skips RENAME TO old; CREATE VIEW skips AS SELECT * FROM old",
        "table “old”",
    ),
    "view that feeds the search": (
        "DROP VIEW review_text; CREATE VIEW review_text AS SELECT id, note, note AS content, '' AS rationale FROM reviews",
        "view “review_text”",
    ),
    "table": ("CREATE TABLE more (id)", "table “more”"),
    "table named like a search table's": ("CREATE TABLE answer_words_more (id)", "table “answer_words_more”"),
    "column": ("ALTER TABLE skips ADD COLUMN more TEXT", "table “skips”"),
    "computed column": ("ALTER TABLE skips ADD COLUMN more TEXT AS (reason)", "table “skips”"),
    "index": ("CREATE INDEX more ON verdicts (decision)", "index “more”"),
    "index with a condition": (
        "DROP INDEX items_queued; CREATE INDEX items_queued ON items (run_id, position) WHERE state = 'done'",
        "index “items_queued”",
    ),
}


def alter(path: Path, statements: str, key: bytes | None = None) -> None:
    with closing(connect(path, key)) as driver:
        driver.executescript(statements)


def test_each_revision_has_the_structure_that_its_migrations_make(tmp_path: Path) -> None:
    made = {}
    for version in DIGESTS:
        with closing(Database.create(tmp_path / version, None, version)) as database, database.bare() as driver:
            made[version] = schema.digest(schema.structure(driver))
    assert made == DIGESTS
    assert list(DIGESTS) == [f"{number:04}" for number in range(1, int(SCHEMA) + 1)]


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize("alteration", ALTERATIONS)
def test_an_altered_structure_is_not_opened(alteration: str, key: bytes | None, path: Path) -> None:
    History.open(path, key).close()
    statements, named = ALTERATIONS[alteration]
    alter(path, statements, key)
    with pytest.raises(HistoryAlteredError) as refused:
        History.open(path, key)
    assert named in str(refused.value.message)
    assert named in map(str, refused.value.objects)


def planted() -> list[str]:
    """Triggers of every kind on every table, and a view, a column, a copy and an index for each."""
    statements = []
    for table in metadata.sorted_tables:
        first = next(iter(table.columns)).name
        statements += [
            f"CREATE TRIGGER planted {when} {event} ON {table.name} BEGIN SELECT 1; END"
            for when in ("BEFORE", "AFTER")
            for event in ("INSERT", "UPDATE", "DELETE")
        ]
        statements += [
            f"CREATE VIEW planted AS SELECT * FROM {table.name}",
            f"ALTER TABLE {table.name} ADD COLUMN planted TEXT",
            f"CREATE TABLE planted AS SELECT * FROM {table.name}",
            f"CREATE INDEX planted ON {table.name} ({first})",
        ]
    return statements


def test_whatever_is_planted_is_named(path: Path, tmp_path: Path, thorough: bool, count: Count) -> None:
    History.open(path).close()
    statements = planted()
    assert len(statements) >= 200
    tried = statements if thorough else statements[::10]
    file = tmp_path / "planted.db"
    for statement in tried:
        shutil.copy(path, file)
        alter(file, statement)
        with pytest.raises(HistoryAlteredError):
            History.open(file)
    count("planted triggers, views, columns, tables and indexes", len(tried))


def test_an_altered_older_history_is_refused_before_it_is_migrated(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    history_dumps.load((DUMPS / "schema-0006.sql").read_text("utf-8"), path)
    alter(path, FALSIFYING)
    before = path.read_bytes()
    with pytest.raises(HistoryAlteredError):
        History.open(path)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*.backup")) == []


def test_a_trigger_planted_while_the_history_is_open_falsifies_nothing(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("first", 0), histories.item("second", 1)])
        history.runs.record(run, 0, histories.verdict(Decision.VIOLATES))
        alter(path, FALSIFYING)
        with pytest.raises(HistoryAlteredError):
            history.runs.record(run, 1, histories.verdict(Decision.VIOLATES))
        alter(path, "DROP TRIGGER falsify")
        assert history.runs.record(run, 1, histories.verdict(Decision.VIOLATES)).new
        assert history.audit.check().sound


def test_a_trigger_written_past_sqlite_is_noticed_by_the_next_connection(path: Path) -> None:
    """Written straight into the list of tables, it does not change the number by which SQLite notices a new structure."""
    History.open(path).close()
    with closing(connect(path, None)) as driver:
        driver.execute("PRAGMA writable_schema = ON")
        driver.execute(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('trigger', 'falsify', 'verdicts', 0, ?)",
            (FALSIFYING,),
        )
    with pytest.raises(HistoryAlteredError):
        History.open(path)


def test_what_was_recorded_before_is_salvaged_without_the_trigger(path: Path, tmp_path: Path) -> None:
    with History.open(path) as history:
        histories.fill(history)
        rows = list(history.export.run(1))
    alter(path, FALSIFYING)
    report = salvage(path, None, tmp_path / "salvaged.db")
    assert report.whole
    with History.open(tmp_path / "salvaged.db") as history:
        assert list(history.export.run(1)) == rows
        assert history.audit.check().sound


def test_the_planners_statistics_are_no_alteration(path: Path) -> None:
    History.open(path).close()
    alter(path, "ANALYZE")
    History.open(path).close()
