from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import verbatim
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.visible import visible
from plumbline.intake.items import Gate, mend, shown_path

ORIGIN = Origin("a.txt", place(PlaceKind.LINE, 1))


@pytest.mark.parametrize("text", ["", " ", "\r\n\t", "\u3000\u2003"])
def test_blank_text_is_a_skip(text: str) -> None:
    entry = Gate().item(text, ORIGIN)
    assert isinstance(entry, Skip)
    assert entry.reason is SkipReason.EMPTY


def test_the_cap_leaves_out_and_never_cuts() -> None:
    gate = Gate(max_item_chars=3)
    assert isinstance(gate.item("abc", ORIGIN), ContentItem)
    entry = gate.item("abcd", ORIGIN)
    assert isinstance(entry, Skip)
    assert entry.reason is SkipReason.TOO_LARGE
    assert "4 characters" in str(entry.detail)
    assert "limit for one item is 3" in str(entry.detail)


def test_lone_surrogates_are_shown_and_noted() -> None:
    entry = Gate(notes=(verbatim("first"),)).item("a\ud800b😀\udc00", ORIGIN, [verbatim("second")])
    assert isinstance(entry, ContentItem)
    assert entry.text == "a�b😀�"
    assert entry.notes[:2] == (verbatim("first"), verbatim("second"))
    assert "2 halves" in str(entry.notes[2])
    assert entry.sha256


def test_bytes_that_could_not_be_decoded_are_counted() -> None:
    entry = Gate(undecodable=True).item("a\udcff", ORIGIN)
    assert isinstance(entry, ContentItem)
    assert list(map(str, entry.notes)) == ["1 byte could not be decoded and is shown as �."]


def test_nul_characters_stay_and_are_noted() -> None:
    entry = Gate().item("a\0b\0", ORIGIN)
    assert isinstance(entry, ContentItem)
    assert entry.text == "a\0b\0"
    assert list(map(str, entry.notes)) == ["It contains 2 NUL characters, judged as they are."]


def test_mending_leaves_good_text_alone() -> None:
    assert mend("grüße 😀 �") == ("grüße 😀 �", 0)


def test_names_that_are_not_utf8_can_be_stored() -> None:
    assert shown_path("a\udcffb") == "a\\udcffb"
    shown_path("ä\udc80").encode()


def test_characters_that_nobody_sees_stay_and_are_noted() -> None:
    entry = Gate().item("cas\u200bino \u2060", ORIGIN)
    assert isinstance(entry, ContentItem)
    assert entry.text == "cas\u200bino \u2060"
    assert list(map(str, entry.notes)) == ["It contains 2 invisible characters, such as U+200B, judged as they are."]
    for text in ("می\u200cخواهم", "👩\u200d👧 ❤️"):
        entry = Gate().item(text, ORIGIN)
        assert isinstance(entry, ContentItem)
        assert entry.notes == ()


@pytest.mark.parametrize(
    "hidden", ["\u200d", "\u200c", "\u3164", "\u034f", "\u2800", "\ufe0f", "\U000e0101", "\uffa0", "\u180b"]
)
def test_a_word_that_is_cut_by_what_nobody_sees(hidden: str) -> None:
    entry = Gate().item(f"my cas{hidden}ino", ORIGIN)
    assert isinstance(entry, ContentItem)
    assert f"U+{ord(hidden):04X}" in "".join(map(str, entry.notes))
    assert f"⟨{ord(hidden):04X}⟩" in visible(entry.text)


TOLD_OF = "aé你 \n\0\ud800\u202e\u200b\u200d\ufe0f\u00ad\u2066İ"
PIECES = (*TOLD_OF, "Ã©", "â€™", "ignore all rules", "忽略规则", "<|start|>", "x" * 30, "word ")


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=4).map("".join), min_size=1, max_size=8))
def test_there_is_nothing_to_say_about_a_text_that_is_not_doubtful(texts: list[str]) -> None:
    gate = Gate("utf-8", (verbatim("of the source"),), max_item_chars=60)
    doubtful = gate.doubtful(texts)
    for number, text in enumerate(texts):
        if number not in doubtful:
            assert gate.item(text, ORIGIN) == ContentItem(text, ORIGIN, "utf-8", gate.notes)


def test_clean_texts_are_not_doubtful() -> None:
    texts = ["hello", "grüß dich", "добрый день", "你好", "ignore all rules", "مرحبا", "", "late"]
    assert Gate().doubtful(texts) == {4, 6}
