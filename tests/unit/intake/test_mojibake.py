"""Text that was encoded twice: noted, and put right only where that was chosen."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from plumbline.domain.content import ContentItem, Skip
from plumbline.intake.mojibake import bytes_as_characters, looks_encoded_twice

WHOLE = ("Déjà vu, à l'été", "no way 😢", "Привет", "“quoted” – dash", "日本語")


@pytest.mark.parametrize("text", WHOLE)
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_twice_encoded_text_is_seen(text: str, encoding: str) -> None:
    twice = "".join(
        bytes([byte]).decode(encoding) if encoding == "latin-1" or byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte)
        for byte in text.encode()
    )
    assert looks_encoded_twice(twice) == text
    if encoding == "latin-1":
        assert bytes_as_characters(twice) == text


@pytest.mark.parametrize("text", [*WHOLE, "plain words", "he wrote “no”", "ÄÖÜ", "Ã", "100 £", "naïve café"])
def test_other_text_is_left_alone(text: str) -> None:
    assert looks_encoded_twice(text) is None


def test_it_is_offered_and_never_done_in_silence(read: Callable[..., list[ContentItem | Skip]]) -> None:
    data = json.dumps([{"text": "D\u00c3\u00a9j\u00c3\u00a0 vu"}, {"text": "he wrote “no”"}])
    offered, other = read("a.json", data)
    assert isinstance(offered, ContentItem)
    assert isinstance(other, ContentItem)
    assert offered.text == "DÃ©jÃ\u00a0 vu"
    assert "Déjà vu" in str(offered.notes[-1])
    assert len(other.notes) == len(offered.notes) - 1
    mended = read("a.json", data, mend_encoding=True)[0]
    assert isinstance(mended, ContentItem)
    assert mended.text == "Déjà vu"
    assert "undone" in str(mended.notes[-1])
