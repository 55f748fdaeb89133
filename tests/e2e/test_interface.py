"""Scripts written for an earlier version go on working: no command, option, column, key or setting has gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support.interface import recorded

EARLIER = Path(__file__).parents[1] / "data" / "interface.json"


def test_nothing_that_scripts_rely_on_is_gone() -> None:
    assert list(missing(json.loads(EARLIER.read_text("utf-8")), recorded())) == []


def missing(earlier: Any, now: Any, path: str = "") -> Iterator[str]:
    """What stands in the earlier record and not in the present one."""
    if isinstance(earlier, dict):
        for key, value in earlier.items():
            if key not in now:
                yield f"{path} / {key}"
            else:
                yield from missing(value, now[key], f"{path} / {key}")
    else:
        yield from (f"{path} / {entry}" for entry in earlier if entry not in now)
