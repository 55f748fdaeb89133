"""The marker of the text that is being analysed."""

from __future__ import annotations

from pathlib import Path

from plumbline.desktop.policies.analysis_marker import AnalysisMarker


def test_what_was_being_analysed_when_the_program_stopped_is_not_trusted_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "analysing"
    with AnalysisMarker(path).analysing(b"one"):
        stopped = AnalysisMarker(path)
    assert not stopped.trusts(b"one")
    assert stopped.trusts(b"two")
    stopped.trust(b"one")
    assert stopped.trusts(b"one")
    assert AnalysisMarker(path).trusts(b"one")


def test_the_marker_holds_nothing_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "analysing"
    with AnalysisMarker(path).analysing(b"a secret rule"):
        assert b"secret" not in path.read_bytes()
    assert not path.exists()


def test_a_folder_that_can_not_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    marker = AnalysisMarker(tmp_path / "file" / "analysing")
    with marker.analysing(b"one"):
        pass
    assert marker.trusts(b"one")
