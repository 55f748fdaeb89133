"""What readers said is stored as data, and what older versions stored as plain text reads back as it was."""

from __future__ import annotations

import pytest

from plumbline.domain.messages import Message, verbatim
from plumbline.store.rows import detail_of, detail_text, notes_of, notes_text

NOTES = (
    Message("It has {n} bytes.", one="It has {n} byte.", n=3),
    Message("The column is “{column}”.", column="Prüfung \ud800"),
)


def test_notes_and_details_read_back() -> None:
    assert notes_of(notes_text(NOTES)) == NOTES
    assert notes_text(NOTES).isascii()
    for note in NOTES:
        assert detail_of(detail_text(note)) == note
    assert detail_of(detail_text(None)) is None


@pytest.mark.parametrize("old", ["It holds no text.", "{half", '{"a": 1}', "7", "“name” {place}"])
def test_the_plain_text_of_older_versions_reads_back(old: str) -> None:
    assert detail_of(old) == verbatim(old)
    assert str(detail_of(old)) == old
    assert notes_of('["encoding guessed: cp1252", "a {brace}"]') == (
        verbatim("encoding guessed: cp1252"),
        verbatim("a {brace}"),
    )


@pytest.mark.parametrize(
    "stored",
    [
        "5",
        "{}",
        "null",
        "not JSON",
        "[" * 100_000,
        '[{"text": "{a:d}", "values": {"a": "x"}}]',
        '[{"text": "{a.b}", "values": {"a.b": "x"}}]',
        '[{"text": "{a}", "values": {"a": {"size": 1e400}}}]',
        '[["a"], 7, {"text": 1}]',
    ],
    ids=lambda stored: stored[:20],
)
def test_notes_that_somebody_changed_can_still_be_shown(stored: str) -> None:
    assert all(str(note) for note in notes_of(stored))
    assert all(len(str(note)) <= 500 for note in notes_of(stored))
    assert str(detail_of(stored)) == stored
