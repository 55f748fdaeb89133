"""A veil keeps every word back."""

from __future__ import annotations

import pytest

from plumbline.desktop.detail.concealment import concealed, concealed_but, way_of
from plumbline.desktop.shell.app import Desktop


@pytest.mark.parametrize("way", ["hidden", "blurred", "masked"])
def test_a_veil_keeps_every_word_back(way: str) -> None:
    behind = concealed("Meet Anna at 5 Elm Road", way)
    for word in ("Anna", "Elm", "Road", "Meet"):
        assert word not in behind


def test_ids_of_rules_can_be_read_behind_a_veil() -> None:
    assert concealed_but("SP4.a forbids Anna, SP4 too.", "blurred", {"SP4", "SP4.a"}) == "SP4.a xxxxxxx xxxx, SP4 xxx."


def test_texts_are_shown_as_the_policy_the_person_and_the_eye_ask(desktop: Desktop) -> None:
    preferences = desktop.preferences
    assert [way_of(preferences, sensitive=sensitive) for sensitive in (False, True)] == ["shown", "blurred"]
    preferences.set("window.content", "masked")
    assert [way_of(preferences, sensitive=sensitive) for sensitive in (False, True)] == ["masked", "masked"]
    preferences.look("shown")
    assert way_of(preferences, sensitive=True) == "shown"
    preferences.look("")
    assert way_of(preferences, sensitive=True) == "masked"
