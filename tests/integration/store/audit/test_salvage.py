"""A damaged history is saved as a new one: what can be read and nothing else, and the check says what is missing."""

from __future__ import annotations

import errno
import os
import random
from contextlib import closing
from pathlib import Path

import pytest

from plumbline.domain.verdict import Decision, Review
from plumbline.store.audit import damaged_file
from plumbline.store.audit.salvage import KEYS, TABLES, SalvageReport, salvage, salvage_lines
from plumbline.store.errors import (
    HistoryDamagedError,
    HistoryError,
    HistoryTooNewError,
    KeyNeededError,
    NotEncryptedError,
)
from plumbline.store.file.connection import connect
from plumbline.store.file.database import make_durable, unfinished
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.history import History
from plumbline.store.tables import metadata
from support import damaged_files, histories, history_dumps

KEY = bytes(range(32))
PASSPHRASE_KEY = bytes(range(48))
DUMPS = sorted((Path(__file__).parents[3] / "data" / "store").glob("schema-*.sql"))
SEARCH = ("answer_words", "answer_gram", "answer_folds", "review_words", "review_gram", "review_folds")


@pytest.fixture(scope="module", params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    return request.param


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, key: bytes | None) -> Path:
    """A history with something in every table."""
    path = tmp_path_factory.mktemp("sound") / "history.db"
    damaged_files.everything(path, key)
    return path


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory, key: bytes | None) -> Path:
    """A history with a few rows in every table, for what does not depend on how many there are."""
    path = tmp_path_factory.mktemp("short") / "history.db"
    damaged_files.everything(path, key, 5)
    return path


@pytest.fixture(scope="module")
def originals(sound: Path, key: bytes | None) -> damaged_files.Rows:
    return damaged_files.rows(sound, key)


@pytest.fixture(scope="module")
def beyond_the_list(tmp_path_factory: pytest.TempPathFactory) -> int:
    """The first page behind those of an empty history, among which is the list of tables."""
    empty = tmp_path_factory.mktemp("empty") / "history.db"
    History.open(empty).close()
    return empty.stat().st_size // damaged_files.PAGE


@pytest.fixture(autouse=True)
def few_keys(monkeypatch: pytest.MonkeyPatch, thorough: bool) -> None:
    """The keys of these histories are small: behind a damaged stretch none is looked for as far as it could be in a large one."""
    if not thorough:
        monkeypatch.setattr(damaged_file, "FURTHEST", 1 << 12)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "rescued.db"


def without_salvages(rows: damaged_files.Rows) -> damaged_files.Rows:
    return rows | {"chain": {number: row for number, row in rows["chain"].items() if row[1] != "salvage"}}


def test_every_table_of_the_schema_is_salvaged(tmp_path: Path) -> None:
    """A migration that adds a table has to add it to `plumbline.store.tables`, and so here; without row numbers it needs a key."""
    path = tmp_path / "history.db"
    History.open(path).close()
    with closing(connect(path, None)) as driver:
        there = {row[0] for row in driver.execute("SELECT name FROM pragma_table_list WHERE type <> 'view'")}
        without = {row[0] for row in driver.execute("SELECT name FROM pragma_table_list WHERE wr AND type = 'table'")}
        led = {
            name: {row[0] for row in driver.execute("SELECT name FROM pragma_index_list(?)", (name,))} for name in KEYS
        }
    inner = {name for name in there if name.startswith(("sqlite_", "alembic_", *SEARCH))}
    assert TABLES.keys() == there - inner == metadata.tables.keys()
    assert KEYS.keys() == without - inner
    assert all(led.values())


def test_a_sound_history_is_saved_whole_and_only_the_salvage_is_new(
    sound: Path, originals: damaged_files.Rows, key: bytes | None, target: Path
) -> None:
    assert all(originals.values()), "the history has something in every table"
    with History.open(sound, key) as history:
        before = history.audit.check()
    report = salvage(sound, key, target)
    assert report.whole
    assert report.saved == sum(map(len, originals.values()))
    with History.open(target, key) as history:
        damaged_files.read_through(history)
        after = history.audit.check()
        assert (after.problems, after.deletions) == ((), before.deletions)
        assert history.audit.holds_seal(before.seal)
        assert [made.whole for made in after.salvages] == [True]
    assert without_salvages(damaged_files.rows(target, key)) == originals
    assert kind_of(target) is (FileKind.PLAIN if key is None else FileKind.OPAQUE)
    assert target.stat().st_mode & 0o077 == 0
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("damage", damaged_files.DAMAGES, ids=lambda damage: damage.__name__)
def test_what_can_be_read_is_saved_as_it_was_and_what_is_missing_is_said(
    sound: Path,
    originals: damaged_files.Rows,
    key: bytes | None,
    beyond_the_list: int,
    target: Path,
    damage: damaged_files.Damage,
    thorough: bool,
) -> None:
    total = sum(map(len, originals.values()))
    kept = []
    for seed in range(40 if thorough else 3):
        damaged = target.with_name(f"damaged-{seed}.db")
        data = bytearray(sound.read_bytes())
        damage(data, random.Random(seed), beyond_the_list)
        damaged.write_bytes(data)
        saved = target.with_name(f"saved-{seed}.db")
        report = salvage(damaged, key, saved)
        assert damaged.read_bytes() == data
        kept.append(report.saved / total)
        assert_true_to(originals, saved, key, report)
    assert max(kept) > 0.7


def assert_true_to(originals: damaged_files.Rows, saved: Path, key: bytes | None, report: SalvageReport) -> None:
    with History.open(saved, key) as history:
        check = history.audit.check()
        damaged_files.read_through(history)
    found = without_salvages(damaged_files.rows(saved, key))
    changed = [(table, row) for table, rows in found.items() for row in rows if originals[table].get(row) != rows[row]]
    missing = sum(map(len, originals.values())) - sum(map(len, found.values()))
    # of an encrypted file every page has its checksum; in a plain one a letter can become another, and the chain finds that
    assert not (changed and (key is not None or check.sound))
    assert report.whole == check.salvages[-1].whole
    assert not (missing and report.whole)
    lost = {table: originals[table].keys() - found[table].keys() for table in ("runs", "verdicts", "reviews", "chain")}
    if any(lost.values()):
        assert not check.sound
    if not missing and not changed:
        assert check.sound
    # what the chain covers is called lost only where something of it is
    parts = ("runs", "items", "contents", "answers", "verdicts", "reviews", "taken_over", "policy_versions", "models")
    whole = not changed and all(found[table] == originals[table] for table in parts)
    if whole:
        assert not any("Lost" in str(problem) or "Changed" in str(problem) for problem in check.problems)


def test_a_part_of_the_list_of_tables_can_be_lost(
    short: Path, key: bytes | None, beyond_the_list: int, target: Path
) -> None:
    """What the readable part of the list names is saved; a lost chain is not made again."""
    whole, originals = short.read_bytes(), damaged_files.rows(short, key)
    lost_some = 0
    for page in range(1, beyond_the_list):
        data = bytearray(whole)
        data[page * damaged_files.PAGE : (page + 1) * damaged_files.PAGE] = bytes(damaged_files.PAGE)
        damaged = target.with_name("damaged.db")
        damaged.write_bytes(data)
        target.unlink(missing_ok=True)
        with closing(damaged_file.DamagedFile(damaged, key)) as file:
            if all(file.tables.get(name) for name in TABLES):
                continue  # the list of tables is not on this page
        try:
            report = salvage(damaged, key, target)
        except HistoryDamagedError:
            continue
        assert report.lost
        lost_some += 1
        with History.open(target, key) as history:
            check = history.audit.check()
        assert not check.salvages[-1].whole
        found = without_salvages(damaged_files.rows(target, key))
        assert all(originals[name].get(row) == values for name, rows in found.items() for row, values in rows.items())
        if "chain" in report.lost:
            assert found["chain"] == {}
            assert any("Link 1 is missing" in str(problem) for problem in check.problems)
    assert lost_some >= 3


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_a_history_of_every_older_schema_is_saved_and_brought_up_to_date(
    dump: Path, tmp_path: Path, target: Path
) -> None:
    path = tmp_path / "old" / "history.db"
    path.parent.mkdir()
    history_dumps.load(dump.read_text("utf-8"), path)
    before = path.read_bytes()
    assert salvage(path, None, target).whole
    assert path.read_bytes() == before
    with History.open(path) as old, History.open(target) as new:
        assert histories.everything(new) == histories.everything(old)
        assert new.golden.summaries() == old.golden.summaries()
        assert new.audit.check().sound
        assert len(new.audit.check().salvages) == 1
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == [target.name]


def renumbered(path: Path, number: str) -> Path:
    with closing(connect(path, None)) as driver:
        driver.execute("UPDATE alembic_version SET version_num = ?", (number,))
    return path


@pytest.mark.parametrize("number", ["0003", "1007", "", "0o07"])
def test_a_damaged_number_of_the_schema_makes_no_new_chain(filled: Path, target: Path, number: str) -> None:
    with History.open(filled) as history:
        seal = history.audit.check().seal
    assert salvage(renumbered(filled, number), None, target).whole
    with History.open(target) as history:
        assert history.audit.check().sound
        assert history.audit.holds_seal(seal)


def test_a_newer_history_is_left_to_a_newer_version(filled: Path, target: Path) -> None:
    with closing(connect(filled, None)) as driver:
        driver.execute("ALTER TABLE runs ADD COLUMN colour TEXT")
    with pytest.raises(HistoryTooNewError):
        salvage(renumbered(filled, "0999"), None, target)
    assert list(target.parent.glob("rescued*")) == []


def test_the_key_of_a_passphrase_opens_what_was_saved(path: Path, target: Path) -> None:
    with History.open(path, PASSPHRASE_KEY) as history:
        histories.fill(history)
    salvage(path, PASSPHRASE_KEY, target)
    assert target.read_bytes()[:16] == path.read_bytes()[:16]
    with History.open(target, PASSPHRASE_KEY) as history:
        assert history.audit.check().sound


def test_keys_that_do_not_go_with_the_file(path: Path, target: Path) -> None:
    History.open(path, KEY).close()
    with pytest.raises(KeyNeededError):
        salvage(path, None, target)
    with pytest.raises(HistoryDamagedError, match="key is wrong"):
        salvage(path, bytes(32), target)
    path.unlink()
    History.open(path).close()
    with pytest.raises(NotEncryptedError):
        salvage(path, KEY, target)
    assert not target.exists()


def test_nothing_is_written_over_and_nothing_is_left_behind(filled: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        salvage(filled, None, there)
    assert there.read_bytes() == b"mine"
    with pytest.raises(HistoryError):
        salvage(filled, None, tmp_path / "no folder" / "rescued.db")


def no_links(*_: object) -> None:
    raise OSError(errno.ENOTSUP, "no hard links")


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appears_meanwhile_is_not_replaced(
    filled: Path, target: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def appears(path: Path) -> None:
        make_durable(path)
        target.write_bytes(b"other")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr("plumbline.store.audit.salvage.make_durable", appears)
    with pytest.raises(HistoryError):
        salvage(filled, None, target)
    assert target.read_bytes() == b"other"
    assert not unfinished(target).exists()


def test_a_disk_without_hard_links_gets_a_salvaged_history_too(
    filled: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_links)
    assert salvage(filled, None, target).whole
    assert target.is_file()
    assert not unfinished(target).exists()


def test_a_salvaged_history_goes_on_and_can_be_salvaged_again(filled: Path, target: Path) -> None:
    salvage(filled, None, target)
    with History.open(target) as history:
        item = history.items.page(1)[1].item_id
        history.reviews.add(item, Review(Decision.VIOLATES, reviewer="Bob"))
        assert histories.fill(history) == 2
        histories.delete(history, 1)
        assert history.audit.check().sound
    again = target.with_name("again.db")
    salvage(target, None, again)
    with History.open(again) as history:
        report = history.audit.check()
        assert report.sound
        assert len(report.salvages) == 2


def test_values_that_were_never_written_are_left_out_and_given_as_lines(filled: Path, target: Path) -> None:
    with closing(connect(filled, None)) as driver:
        driver.execute("UPDATE verdicts SET decision = 'violatez' WHERE id = 2")
        driver.execute("UPDATE runs SET sampling = '{\"temperatur' WHERE id = 1")
        driver.execute("UPDATE items SET author = CAST(x'41ff42' AS TEXT) WHERE id = 3")
    report = salvage(filled, None, target)
    by_name = {table.name: table for table in report.tables}
    assert (by_name["verdicts"].left_out, by_name["runs"].left_out, by_name["items"].torn) == (1, 1, 1)
    with History.open(target) as history:
        problems = histories.problems(history)
        assert any("run 1" in problem and "Lost" in problem for problem in problems)
        damaged_files.read_through(history)
    lines = list(salvage_lines(filled))
    assert [line["decision"] for line in lines if line["table"] == "verdicts" and line["id"] == 2] == ["violatez"]
    (torn,) = [line for line in lines if line.get("torn")]
    assert (torn["author"], torn["torn"]) == ("A�B", ["author"])


def test_labels_that_were_lost_are_made_of_the_answers(filled: Path, target: Path) -> None:
    before = damaged_files.rows(filled)["verdict_labels"]
    with closing(connect(filled, None)) as driver:
        driver.execute("DELETE FROM verdict_labels")
    salvage(filled, None, target)
    assert damaged_files.rows(target)["verdict_labels"] == before
