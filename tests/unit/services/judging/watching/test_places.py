"""Verdicts never become content by accident, whatever their folder is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.intake.survey import identity_of
from plumbline.services.judging.watching.places import passed_over, prepared, watched


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


def test_a_folder_beside_is_made(tmp_path: Path, incoming: Path) -> None:
    assert prepared(tmp_path / "out" / "verdicts", (incoming,), inside=False).is_dir()


@pytest.mark.parametrize("inside", [False, True])
def test_the_watched_folder_itself_is_refused(incoming: Path, tmp_path: Path, inside: bool) -> None:
    (tmp_path / "link").symlink_to(incoming)
    for output in (incoming, tmp_path / "link", incoming / "sub" / ".."):
        (incoming / "sub").mkdir(exist_ok=True)
        with pytest.raises(InputError, match="watched"):
            prepared(output, (incoming,), inside=inside)


def test_a_folder_inside_must_be_wanted_there(incoming: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(incoming)
    for output in (incoming / "a" / "b", tmp_path / "link" / "c"):
        with pytest.raises(InputError, match="inside"):
            prepared(output, (incoming,), inside=False)
        assert not output.exists()
        made = prepared(output, (incoming,), inside=True)
        assert passed_over((made, tmp_path / "nowhere")) == {identity_of(output)}


def test_a_watched_folder_may_lie_in_the_folder_of_the_verdicts(incoming: Path, tmp_path: Path) -> None:
    assert prepared(tmp_path, (incoming,), inside=False) == tmp_path


def test_a_folder_is_watched_once(incoming: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(incoming)
    assert watched((incoming, tmp_path / "link", incoming), recursive=True) == (incoming,)


def test_a_folder_inside_another_is_watched_already(incoming: Path) -> None:
    inner = incoming / "sub"
    inner.mkdir()
    with pytest.raises(InputError, match="twice"):
        watched((incoming, inner), recursive=True)
    assert watched((incoming, inner), recursive=False) == (incoming, inner)


@pytest.mark.parametrize("name", ["missing", "file"])
def test_what_is_no_folder_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="not a folder"):
        watched((tmp_path / name,), recursive=True)


def test_no_folder_is_an_error() -> None:
    with pytest.raises(InputError, match="No folder"):
        watched((), recursive=True)
