"""A few letters find what is meant."""

from __future__ import annotations

from plumbline.desktop.shell import fuzzy


def test_a_few_letters_find_what_is_meant() -> None:
    names = ["Check", "Policies", "History", "Start check", "Stop check", "Über Plumbline"]
    assert fuzzy.best("", names, str) == names
    assert fuzzy.best("sta", names, str)[0] == "Start check"
    assert fuzzy.best("check", names, str) == ["Check", "Stop check", "Start check"]
    assert fuzzy.best("uber", names, str) == ["Über Plumbline"]
    assert fuzzy.best("stop", names, str)[0] == "Stop check"
    assert fuzzy.best("xyz", names, str) == []
