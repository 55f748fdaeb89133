"""Verdicts written to a file."""

from __future__ import annotations

import csv
from pathlib import Path

from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.history import History
from support import histories


def test_a_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        histories.fill(history, 3)
        target = tmp_path / "out" / "a.csv"
        target.parent.mkdir()
        writing = write_verdicts(target, history.export.run(), FileForm.CSV, reasoning=True)
        assert next(writing) == 4
        assert not target.exists()
        assert list(writing) == []
        first = next(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
        assert first["reasoning"] == "reasoningcanary 0"
        stopped = write_verdicts(target.with_name("b.jsonl"), history.export.run(), FileForm.JSONL, reasoning=False)
        next(stopped)
        stopped.close()
    assert [found.name for found in target.parent.iterdir()] == ["a.csv"]
