"""`plumbline statement`: shown, and with another template."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support import histories

Plumb = Callable[..., Result]


def test_a_statement_is_shown_in_a_language_and_by_a_changed_template(
    history_file: Path, plumb: Plumb, tmp_path: Path
) -> None:
    with History.open(history_file) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("a text", 0)])
        history.runs.record(run, 0, histories.verdict(Decision.VIOLATES))
    assert plumb("statement", "show", run, 1).stdout.startswith("Your post was removed.")
    assert plumb("statement", "show", run, 1, "--language", "de").stdout.startswith("Dein Beitrag wurde entfernt.")
    changed = tmp_path / "mine.toml"
    changed.write_text(plumb("statement", "template", "en").stdout.replace("was removed", "is gone"))
    plumb("statement", "template", "en", "--take", changed)
    assert plumb("statement", "show", run, 1).stdout.startswith("Your post is gone.")
    plumb("statement", "template", "en", "--reset")
    assert plumb("statement", "show", run, 1).stdout.startswith("Your post was removed.")
