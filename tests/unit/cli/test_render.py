"""Tables on terminals of any width, and progress in words."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len

from plumbline.cli.render import Columns, Progress, counts_text
from plumbline.domain.run import RunCounts
from plumbline.domain.work import Stage

TITLES = ("Item", "Verdict", "Rules", "Place", "Text", "Why")
WIDTHS = (5, 14, 8, 9, 36)
CELLS = ("1", "✕ Violates", "R1", "row 1", "促销 " * 30, "because of what it says " * 9)


@pytest.mark.parametrize("width", [*range(8, 60), 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    columns = Columns(TITLES, WIDTHS, width)
    columns.head()
    columns.row(CELLS)
    for line in capsys.readouterr().out.splitlines():
        assert cell_len(line) < width
        assert line.startswith(("Item", "1"))


def test_a_usual_terminal_shows_every_column(capsys: pytest.CaptureFixture[str]) -> None:
    for width in (60, 80, 100):
        Columns(TITLES, WIDTHS, width).head()
        assert capsys.readouterr().out.split() == list(TITLES)


@pytest.mark.parametrize("width", [*range(8, 60), 80])
def test_a_firm_column_gives_way_last(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    columns = Columns(("Run", "Content", "Started", "Judged"), (5, 30, 16), width, firm=("Started",))
    columns.row(("1", "posts " * 9, "2026-11-30 16:55", "16 of 16"))
    line = capsys.readouterr().out.rstrip("\n")
    assert cell_len(line) < width
    if width > 5 + 6 + 16 + 6 + 3 * 2:
        assert "  2026-11-30 16:55  " in line


@pytest.mark.parametrize(("violates", "word"), [(0, "violate"), (1, "violates"), (2, "violate")])
def test_the_verb_agrees_with_the_number(violates: int, word: str) -> None:
    counts = RunCounts(total=2, done=2, violates=violates, allowed=2 - violates)
    assert f": {violates} {word}, " in counts_text(counts)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_new_stage_is_shown_at_once_and_only_on_a_terminal() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        progress = Progress(stream)
        progress.stage(Stage.LOADING, 0, 0)
        progress.stage(Stage.PREFILLING, 0, 0)
        progress.finish()
    assert "loading the model…" in terminal.getvalue()
    assert "reading the policy…" in terminal.getvalue()
    assert file.getvalue() == ""


def test_tokens_are_told_until_the_first_verdict_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("plumbline.cli.render.time.monotonic", lambda: now)
    terminal = Terminal()
    progress = Progress(terminal)
    now += 1
    progress.judging(RunCounts(total=3), 1512, 31)
    assert "0 of 3 items · the model has read 1,512 tokens and written 31" in terminal.getvalue()
    now += 1
    progress.judging(RunCounts(total=3, done=1, allowed=1), 2000, 90)
    last = terminal.getvalue().rsplit("\r", 1)[1]
    assert last.startswith("1 of 3 items · 1.0 a second · about 2 s left")
    assert "tokens" not in last
