"""The file an item came from: found, missed, and read again to see where the text stands now."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem
from plumbline.domain.errors import InputError
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.sources import PASTED
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions, read_sources
from plumbline.services.judging.source_files import has_file, place_now, source_file
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord
from support import histories

ROWS = "text\nfirst\nsecond\nthird\n"


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def judged(history: History, source: Path, text: str) -> ItemRecord:
    """The item with this text of a run over the source."""
    options = IntakeOptions()
    run = history.runs.create(histories.spec(sources=(str(source),), intake_options=options.to_json()))
    items = [entry for entry in read_sources([source], options) if isinstance(entry, ContentItem)]
    history.runs.add_items(run, 0, items)
    history.runs.reading_done(run)
    (number,) = [number for number, item in enumerate(items) if item.text == text]
    return history.items.get(history.items.page(run)[number].item_id)


def test_a_text_is_found_at_its_place_and_where_it_moved_to(history: History, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text(ROWS, "utf-8")
    item = judged(history, file, "second")
    assert source_file(item) == file
    assert place_now(item, Work()) == item.content.origin.place
    file.write_text(ROWS.replace("first\n", ""), "utf-8")
    assert place_now(item, Work()) == place(PlaceKind.ROW, 1)
    file.write_text(ROWS.replace("second", "another"), "utf-8")
    assert place_now(item, Work()) is None


def test_a_file_in_a_chosen_folder_is_read_alone(history: History, tmp_path: Path) -> None:
    folder = tmp_path / "posts"
    (folder / "inner").mkdir(parents=True)
    for name, text in (("inner/a.txt", "mine"), ("b.txt", "other")):
        (folder / name).write_text(text, "utf-8")
    item = judged(history, folder, "mine")
    assert source_file(item) == folder / "inner" / "a.txt"
    assert place_now(item, Work()) == item.content.origin.place
    (folder / "inner" / "a.txt").write_text("changed", "utf-8")
    (folder / "b.txt").write_text("mine", "utf-8")
    assert place_now(item, Work()) is None


def test_what_was_in_an_archive_leads_to_the_archive(history: History, tmp_path: Path) -> None:
    archive = tmp_path / "posts.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("inner/posts.csv", ROWS)
    item = judged(history, archive, "third")
    assert source_file(item) == archive
    assert str(item.content.origin.place) == "inner/posts.csv, row 3"
    assert place_now(item, Work()) == item.content.origin.place


def test_a_file_that_is_gone_and_a_text_without_one_are_said(history: History, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text(ROWS, "utf-8")
    item = judged(history, file, "first")
    file.unlink()
    assert has_file(item)
    with pytest.raises(InputError, match="not there any more"):
        source_file(item)
    run = history.runs.create(histories.spec(sources=(PASTED,)))
    history.runs.add_items(run, 0, [histories.item("pasted", 1, PASTED)])
    pasted = history.items.get(history.items.page(run)[0].item_id)
    assert not has_file(pasted)
    with pytest.raises(InputError, match="did not come from a file"):
        source_file(pasted)
    assert place_now(pasted, Work()) is None
