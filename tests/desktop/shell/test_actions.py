"""The table of actions."""

from __future__ import annotations

from plumbline.desktop.shell.actions import ACTIONS


def test_every_action_has_a_name_and_a_sentence() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(set(keys)) == len(keys), "two actions have the same shortcut"
    for action in ACTIONS:
        assert action.text
        assert action.help.endswith(".")
