"""The Evaluate page, with the sample policy in two versions and its examples as a golden set."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from support.policies_page import SAMPLE


@pytest.fixture
def page(desktop: Desktop, tmp_path: Path) -> EvaluatePage:
    """The page, with the sample policy in the library in two versions: the second does not mind poker."""
    desktop.preferences.set("engine.threads", "1")
    folder = tmp_path / "flea-market"
    shutil.copytree(SAMPLE, folder)
    library = desktop.core.library()
    list(library.import_from(folder))
    text = (folder / "policy.md").read_text("utf-8")
    changed = text.replace("poker night", "dice night")
    assert changed != text
    (folder / "policy.md").write_text(changed, "utf-8")
    list(library.import_from(folder))
    made = desktop.window.open_page("evaluate")
    assert isinstance(made, EvaluatePage)
    return made


def keep(page: EvaluatePage, desktop: Desktop, most: int) -> None:
    sets, policy = desktop.core.golden_sets(), desktop.core.library().find("flea-market")
    sets.keep("flea-market", "examples", sets.read_file(SAMPLE / "examples.csv", policy).items[:most])
    page.golden.refresh()


@pytest.fixture
def examples(page: EvaluatePage, desktop: Desktop) -> None:
    """The sample's 16 examples, kept as a golden set."""
    keep(page, desktop, 16)


@pytest.fixture
def few_examples(page: EvaluatePage, desktop: Desktop) -> None:
    """Six of them, where it does not matter which."""
    keep(page, desktop, 6)
