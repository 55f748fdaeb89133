"""Keyboard shortcuts in force: the usual ones of the actions table, changed by what the person has set.

They are kept in one setting, as `action.id=Key, Other key; …`, a semicolon as <semicolon>. What is odd there is left out, never an
error at the start.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from plumbline.desktop.shell.actions import ACTIONS, BY_ID

_SEMICOLON = "<semicolon>"


def shown(key: str) -> str:
    """A shortcut as the system writes it, from left to right in every language."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u200e{text}\u200e" if text else ""


def shortcuts_in_force(setting: str) -> dict[str, tuple[str, ...]]:
    """Action id → its shortcuts, as Qt writes them."""
    return {action.id: action.keys for action in ACTIONS} | read_shortcuts(setting)


def read_shortcuts(setting: str) -> dict[str, tuple[str, ...]]:
    """What differs from the usual."""
    changed = {}
    for part in setting.split(";"):
        name, equals, keys = part.partition("=")
        if equals and name.strip() in BY_ID:
            written = (key.strip().replace(_SEMICOLON, ";") for key in keys.split(", "))
            changed[name.strip()] = tuple(filter(None, written))
    return changed


def write_shortcuts(changed: Mapping[str, tuple[str, ...]]) -> str:
    """The setting for what differs from the usual."""
    return "; ".join(
        f"{name}={', '.join(keys).replace(';', _SEMICOLON)}"
        for name, keys in sorted(changed.items())
        if keys != BY_ID[name].keys
    )
