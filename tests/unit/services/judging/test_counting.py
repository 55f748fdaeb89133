"""What a check would read is counted before it begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.content import SkipReason
from plumbline.domain.work import Cancelled, Work
from plumbline.intake import IntakeOptions
from plumbline.services.judging.counting import MOST_SKIPS, FileCount, count_content


def test_items_and_skips_are_counted_for_each_file(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text('text\nbread\nhoney\n""\n')
    (tmp_path / "a.txt").write_text("bread")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    found = count_content([str(tmp_path)], IntakeOptions(), Work())
    names = {Path(name).name: count for name, count in found.files.items()}
    assert names == {"a.txt": FileCount(1, 0), "b.csv": FileCount(2, 1), "photo.png": FileCount(0, 1)}
    assert (found.items, found.skipped) == (3, 2)
    assert found.reasons == {SkipReason.EMPTY: 1, SkipReason.SCANNED: 1}


def test_of_many_skips_the_first_are_held_and_all_counted(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": ""}\n' * (MOST_SKIPS + 7) + '{"text": "bread"}\n')
    found = count_content([str(tmp_path)], IntakeOptions(), Work())
    assert (found.items, found.skipped, len(found.skips)) == (1, MOST_SKIPS + 7, MOST_SKIPS)


def test_counting_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("bread\n" * 2_000)
    options, heard = IntakeOptions(split="line"), list[int]()
    count_content([str(tmp_path)], options, Work(), heard.append)
    assert heard == [500, 1_000, 1_500, 2_000]
    work = Work()
    with pytest.raises(Cancelled):
        count_content([str(tmp_path)], options, work, lambda _: work.cancel())
