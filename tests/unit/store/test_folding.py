"""Texts as a search compares them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.store.folding import fold, fold_with_offsets


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Hello", "hello"),
        ("Ünïcode", "unicode"),
        ("Straße STRASSE", "strasse strasse"),
        ("Œuvre ﬁn", "oeuvre fin"),
        ("İstanbul ısı", "istanbul isi"),
        ("Đường Łódź Ærø", "duong lodz aero"),
        ("Ｆｒｅｅ １８＋", "free 18+"),
        ("cou\u00adpons cas\u200dino", "coupons casino"),
        ("مُحَمَّد أحمد", "محمد احمد"),
        ("שָׁלוֹם", "שלום"),
        ("Ελληνικά ΣΟΦΟΣ", "ελληνικα σοφοσ"),
        ("दिन क्या", "दिन क्या"),
        ("ばか ｶﾞ", "ばか ガ"),
        ("\u1112\u1161\u11ab 한", "한 한"),
        ("c++ “no” 😀", "c++ “no” 😀"),
        ("\u200b", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(codec="utf-8", max_codepoint=0x10FF)))
def test_offsets_lead_back_to_the_text(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    if offsets is None:
        assert folded == text.lower()
    else:
        assert len(offsets) == len(folded)
        assert offsets == sorted(offsets)
        assert all(0 <= offset < len(text) for offset in offsets)
