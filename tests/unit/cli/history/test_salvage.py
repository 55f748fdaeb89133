"""A damaged history is saved from the command line, put in the old one's place, and says what is missing."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plumbline.cli.main import plumbline
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.store.errors import HistoryDamagedError
from plumbline.store.file.connection import connect
from plumbline.store.file.keys import FileKind, kind_of, passphrase_key
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support import damaged_files

PASSPHRASE = "correct horse battery"


@pytest.fixture(params=["", PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param:
        monkeypatch.setenv("PLUMBLINE_PASSPHRASE", request.param)
    return request.param


@pytest.fixture
def path(passphrase: str) -> Path:
    paths = user_paths()
    paths.create()
    damaged_files.everything(paths.history, passphrase_key(passphrase) if passphrase else None)
    return paths.history


def plumb(*arguments: object) -> Result:
    return CliRunner().invoke(plumbline, [str(argument) for argument in arguments], catch_exceptions=False)


def root_of(path: Path, passphrase: str, table: str) -> int:
    with closing(connect(path, passphrase_key(passphrase, path) if passphrase else None)) as driver:
        return int(driver.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])


def test_a_sound_history_is_saved_whole(path: Path, passphrase: str, tmp_path: Path) -> None:
    rescued = tmp_path / "rescued.db"
    before = json.loads(plumb("history", "check", "--format", "jsonl").stdout)
    done = plumb("history", "salvage", rescued)
    assert done.exit_code == 0
    assert f"rows saved to {rescued}." in done.stdout
    assert "left out" not in done.stdout
    assert kind_of(rescued) is (FileKind.OPAQUE if passphrase else FileKind.PLAIN)
    with pytest.raises(InputError, match="exists already"):
        plumb("history", "salvage", rescued)
    rescued.replace(path)
    checked = plumb("history", "check", "--seal", before["seal"])
    assert "nothing before it was changed, except" not in checked.stdout
    assert "Salvaged from a damaged file, at " in checked.stdout
    assert "is intact" in checked.stdout


def test_what_is_missing_is_said_when_it_is_saved_and_by_the_check(path: Path, passphrase: str, tmp_path: Path) -> None:
    page = root_of(path, passphrase, "reviews") - 1
    data = bytearray(path.read_bytes())
    data[page * damaged_files.PAGE : (page + 1) * damaged_files.PAGE] = bytes(damaged_files.PAGE)
    path.write_bytes(data)
    with pytest.raises(HistoryDamagedError) as caught:
        plumb("history", "check")
    assert Remedy(RemedyKind.SALVAGE_HISTORY) in caught.value.hints
    before = path.read_bytes()
    rescued = tmp_path / "rescued.db"
    done = plumb("history", "salvage", rescued)
    assert done.exit_code == 0
    assert "reviews: 0 rows saved, 1 range in which nothing could be read." in done.stdout
    assert path.read_bytes() == before
    lines = tmp_path / "rescued.jsonl"
    assert plumb("history", "salvage", lines).exit_code == 0
    tables = {json.loads(line)["table"] for line in lines.read_text("utf-8").splitlines()}
    assert {"golden_items", "evaluation_parts", "chain", "policy_drafts", "summary"} <= tables
    assert "reviews" not in tables
    rescued.replace(path)
    checked = plumb("history", "check")
    assert "is intact" not in checked.stdout
    assert "of which not everything could be read" in checked.stdout
    assert "Lost in the damage or removed, in whole or in part: the review of" in checked.stdout
    assert "history salvage" not in checked.stdout
    report = json.loads(plumb("history", "check", "--format", "jsonl").stdout)
    assert [made["whole"] for made in report["salvaged"]] == [False]
    with History.open(path, passphrase_key(passphrase, path) if passphrase else None) as history:
        damaged_files.read_through(history)
