"""Which files a person means by a folder: nothing outside it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.services.policies.files import load_policy, read_source
from plumbline.services.policies.packs import policies_in

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"


def pack(tmp_path: Path) -> tuple[Path, Path]:
    """A pack with one policy, and a folder beside it that is nobody's business."""
    inside, outside = tmp_path / "pack", tmp_path / "private"
    (inside / "stall").mkdir(parents=True)
    (inside / "stall" / "policy.md").write_text(TEXT)
    outside.mkdir()
    (outside / "diary.md").write_text(TEXT + "Private.\n")
    (outside / "policy.md").write_text(TEXT + "Private.\n")
    (outside / "policy.toml").write_text('title = "Private"')
    return inside, outside


@pytest.mark.parametrize("name", ["policy.md", "policy.txt", "policy", "rules.md"])
def test_a_link_out_of_a_pack_is_not_followed(tmp_path: Path, name: str) -> None:
    inside, outside = pack(tmp_path)
    (inside / "linked").mkdir()
    (inside / "linked" / name).symlink_to(outside / "diary.md")
    (inside / "folder").symlink_to(outside, target_is_directory=True)
    assert policies_in(inside) == [inside / "stall"]
    with pytest.raises(InputError, match="There is no policy"):
        load_policy(inside / "linked")


def test_a_linked_statement_is_not_read(tmp_path: Path) -> None:
    inside, outside = pack(tmp_path)
    (inside / "stall" / "policy.toml").symlink_to(outside / "policy.toml")
    assert load_policy(inside / "stall").title == "stall"
    assert read_source(inside / "stall").problem is None


def test_a_link_that_a_person_names_is_read(tmp_path: Path) -> None:
    _, outside = pack(tmp_path)
    link = tmp_path / "mine.md"
    link.symlink_to(outside / "diary.md")
    assert load_policy(link).text.endswith("Private.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_bytes_of_a_name_that_are_no_text_become_question_marks(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/rules\xff.md"))
    file.write_text(TEXT)
    assert load_policy(file).name == "rules?"
