"""What a window listens to lives longer than it: a bound method of a widget is let go with the widget, a lambda is not."""

import re
from pathlib import Path

from plumbline import desktop

LONG_LIVED = re.compile(
    r"\b(?:preferences|theme|programs|jobs|downloads|engine|work)\.\w+\.connect\((?:lambda|partial)\b"
)


def test_nothing_that_outlives_a_window_calls_a_lambda_of_it() -> None:
    folder = Path(desktop.__file__).parent
    found = [
        f"{path.relative_to(folder)}: {match.group()}"
        for path in folder.rglob("*.py")
        for match in LONG_LIVED.finditer(path.read_text("utf-8"))
    ]
    assert found == []
