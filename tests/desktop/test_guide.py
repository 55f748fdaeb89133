"""What the guide says of the window is true: every shortcut is in it, and none that there is not."""

from __future__ import annotations

import re
from pathlib import Path

from plumbline.desktop.shell.actions import ACTIONS

SETTINGS_PAGE = Path(__file__).resolve().parents[2] / "resources" / "guide" / "settings.md"


def test_every_shortcut_is_in_the_guide_and_no_other() -> None:
    text = SETTINGS_PAGE.read_text("utf-8").partition("## Keyboard shortcuts")[2].partition("\n## ")[0]
    rows = [row for row in text.splitlines() if row.startswith("| `") and row.count(" | ") == 1]
    described = {keys for row in rows for keys in re.findall(r"`([^`]+)`", row.partition(" | ")[0])}
    assert described == {keys for action in ACTIONS for keys in action.keys}
