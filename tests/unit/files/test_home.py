"""`~` in what a person types."""

from __future__ import annotations

from pathlib import Path

from plumbline.files.home import in_home


def test_a_home_that_is_not_there_leaves_the_path_as_it_is() -> None:
    assert in_home("~/models") == Path.home() / "models"
    assert in_home("models/a.gguf") == Path("models/a.gguf")
    assert in_home("~nosuchuser/a.gguf") == Path("~nosuchuser/a.gguf")
