"""A veil keeps every word back."""

from __future__ import annotations

import pytest

from plumbline.desktop.detail.concealment import concealed, concealed_but, way_of
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
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


def test_the_setting_takes_the_eyes_place_once_it_is_changed(desktop: Desktop) -> None:
    preferences = desktop.preferences
    preferences.look("shown")
    preferences.set("window.content", "hidden")
    assert way_of(preferences, sensitive=False) == "hidden"
    preferences.look("shown")
    preferences.reset_all()
    assert way_of(preferences, sensitive=True) == "blurred"


@pytest.mark.parametrize(
    ("setting", "covered"), [("policy", "blurred"), ("shown", "blurred"), ("hidden", "hidden"), ("masked", "masked")]
)
def test_the_eye_covers_texts_as_the_person_chose_or_blurs_them(desktop: Desktop, setting: str, covered: str) -> None:
    desktop.preferences.set("window.content", setting)
    eye = Eye(desktop.preferences, ContentCard(desktop.preferences))
    if way_of(desktop.preferences, sensitive=False) != "shown":
        eye.click()
    assert eye.text() == "Hide texts"
    eye.click()
    assert way_of(desktop.preferences, sensitive=False) == covered
    assert eye.text() == "Show texts"
