"""The check of the history in words, and seals as people copy them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.services.history.integrity import CheckedHistory, check_history, read_seal, save_seal
from plumbline.store.history import History
from plumbline.store.results.audit import CheckReport, Deletion
from support import histories


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        histories.fill(opened)
        yield opened


def said(history: History, seal: str = "") -> list[str]:
    return [str(sentence) for sentence in check_history(history, seal).words]


def change(history: History, statement: str) -> None:
    with history._database.write() as connection:
        connection.exec_driver_sql(statement)


def test_an_intact_history_says_its_seal_and_nothing_else(history: History) -> None:
    found = check_history(history)
    assert found.sound
    assert found.report.seal == history.audit.seal() != ""
    assert found.words == ()
    assert found.held is None


def test_a_kept_seal_shows_that_nothing_before_it_was_changed(history: History) -> None:
    seal = history.audit.seal()
    other = history.runs.create(histories.spec())
    assert said(history, seal) == ["The seal is in the chain: nothing before it was changed."]
    histories.delete(history, other)
    first, second = said(history, seal)
    assert first.endswith("nothing before it was changed, except for the runs that were deleted since.")
    assert second.startswith(f"Run {other} was deleted at ")
    assert second.endswith(" UTC.")
    assert check_history(history, history.audit.seal()).deletions == ()


def test_a_seal_of_another_history_is_said_not_to_fit(history: History) -> None:
    found = check_history(history, f"7-{'ab' * 32}")
    assert (found.sound, found.report.sound, found.held) == (False, True, False)
    assert "belongs to another history" in said(history, f"7-{'ab' * 32}")[0]


def test_a_changed_record_is_named_and_the_seal_vouches_for_nothing(history: History) -> None:
    seal = history.audit.seal()
    change(history, "UPDATE items SET author = 'somebody else' WHERE id = 1")
    found = check_history(history, seal)
    assert not found.sound
    words = said(history, seal)
    assert any(words[0].startswith(f"Changed after it was recorded: the verdict on item {n}") for n in (1, 2))
    assert not any("nothing before it was changed" in sentence for sentence in words)


def test_a_time_that_was_damaged_is_said_as_it_is() -> None:
    deletion = Deletion(4, "gone", 7)
    found = CheckedHistory(CheckReport(deletions=(deletion,)), None, (deletion,))
    assert [str(sentence) for sentence in found.words] == ["Run 4 was deleted at gone."]


def test_a_seal_may_be_copied_with_spaces_and_capitals() -> None:
    assert read_seal(f" 7- {'AB' * 16}\n{'ab' * 16} ") == f"7-{'ab' * 32}"


@pytest.mark.parametrize("slip", ["", "7-abc", f"7{'ab' * 32}", f"7-{'ab' * 31}ag", "no seal"])
def test_a_slip_is_no_seal(slip: str) -> None:
    with pytest.raises(InputError, match="Nothing was checked"):
        read_seal(slip)


def test_a_seal_is_saved_as_time_stamps_are_checked_against_it(tmp_path: Path) -> None:
    save_seal("7-abc", tmp_path / "seal.txt")
    assert (tmp_path / "seal.txt").read_bytes() == b"7-abc"
    with pytest.raises(MachineError):
        save_seal("7-abc", tmp_path / "missing" / "seal.txt")
