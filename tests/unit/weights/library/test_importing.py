"""Importing models: copied, moved, or used in place; real small files, no network."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.weights.library.candidates import survey
from plumbline.weights.library.importing import Importer, Mode
from plumbline.weights.library.removing import remove
from plumbline.weights.names import is_plain
from support import gguf_bytes as gguf
from support.libraries import Library, knowing


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("moment", ["before", "within", "at the last byte"])
def test_an_import_that_is_cancelled_leaves_nothing(library: Library, mode: Mode, moment: str) -> None:
    data = gguf.model() + bytes(5 * 1024 * 1024)
    path = library.put("Guard.gguf", data)
    (candidate,) = survey([path])
    stages = set()

    def look(stage: Stage, done: int, total: int) -> None:
        stages.add(stage)
        if moment == "within" or done == total:
            work.cancel()

    work = Work(look)
    if moment == "before":
        work.cancel()
    with pytest.raises(Cancelled):
        library.importer.import_model(candidate, mode, work)
    assert path.read_bytes() == data
    assert library.inventory.installed() == []
    assert library.files() == set()
    assert not list(library.models.glob(".incoming/*"))
    assert stages <= ({Stage.IMPORTING} if mode is Mode.COPY else {Stage.HASHING})


def test_two_imports_at_once_do_not_meet(library: Library) -> None:
    first, second = (survey([library.put(name, gguf.model(filler=name.encode()))])[0] for name in ("a.gguf", "b.gguf"))
    taken = []

    def begin_the_other(*_: object) -> None:
        if not taken:
            taken.append(library.importer.import_model(second, Mode.COPY, Work()).name)

    taken.append(library.importer.import_model(first, Mode.COPY, Work(begin_the_other)).name)
    assert taken == ["b", "a"]
    assert {model.name for model in library.inventory.installed()} == {"a", "b"}


def test_what_a_killed_import_left_is_swept(library: Library) -> None:
    left = library.models / ".incoming" / "import-4194305-0a0b0c0d"  # beyond the largest number of a process
    left.mkdir(parents=True)
    (left / "half.gguf").write_bytes(b"half")
    library.take(library.put("Guard.gguf", gguf.model()))
    assert not left.exists()


def test_a_copy_leaves_the_stick_as_it_was(library: Library) -> None:
    path = library.put("Guard.gguf", gguf.model())
    assert library.take(path) == "guard"
    (model,) = library.inventory.installed()
    assert model.files[0].read_bytes() == path.read_bytes() == gguf.model()
    assert (model.trust, model.in_place) == (Trust.UNVERIFIED, False)
    assert not list(library.models.glob(".incoming/*"))


def test_a_move_takes_the_file_away(library: Library) -> None:
    path = library.put("Guard.gguf", gguf.model())
    library.take(path, Mode.MOVE)
    assert not path.exists()
    assert library.inventory.installed()[0].files[0].read_bytes() == gguf.model()


def test_a_move_that_fails_halfway_puts_everything_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [library.put(f"big-0000{number}-of-00002.gguf", part) for number, part in enumerate(gguf.split(2), 1)]
    from plumbline.weights.library import importing

    real = importing.move_durably

    def fail_on_the_second(source: Path, target: Path) -> None:
        if "00002-of" in source.name:
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(importing, "move_durably", fail_on_the_second)
    with pytest.raises(MachineError, match="can't be moved"):
        library.take(paths[0], Mode.MOVE)
    assert all(path.is_file() for path in paths)
    assert library.inventory.installed() == []


def test_in_place_leaves_the_file_where_it_is_and_so_does_removing(library: Library) -> None:
    path = library.put("Guard.gguf", gguf.model())
    name = library.take(path, Mode.IN_PLACE)
    (model,) = library.inventory.installed()
    assert model.files == (path,)
    assert model.in_place
    remove(library.inventory, name)
    assert path.is_file()
    assert library.inventory.installed() == []


def test_a_folder_and_a_split_set_are_taken_whole(library: Library) -> None:
    for number, part in enumerate(gguf.split(2), 1):
        library.put(f"sub/big-0000{number}-of-00002.gguf", part)
    library.put("other.gguf", gguf.model("llama"))
    library.put("broken.gguf", gguf.model()[:-9])
    library.put("half-00001-of-00002.gguf", gguf.split(2)[0])
    library.put("notes.txt", b"not weights")
    candidates = {candidate.files[0].name: candidate for candidate in survey([library.stick])}
    assert "runs gpt-oss models only" in str(candidates["other.gguf"].problem)
    assert "needs at least" in str(candidates["broken.gguf"].problem)
    assert "part 1 of 2, but 1 file was found" in str(candidates["half-00001-of-00002.gguf"].problem)
    whole = candidates["big-00001-of-00002.gguf"]
    assert not whole.problem
    assert library.importer.import_model(whole, Mode.COPY, Work()).name == "big"
    assert len(library.inventory.installed()[0].files) == 2
    with pytest.raises(InputError, match="can't be used"):
        library.importer.import_model(candidates["other.gguf"], Mode.COPY, Work())


def test_a_known_hash_is_named_and_verified_whatever_the_file_is_called(tmp_path: Path) -> None:
    library = Library(tmp_path, knowing(gguf.model()))
    assert library.take(library.put("renamed.gguf", gguf.model())) == "safeguard-20b"
    (model,) = library.inventory.installed()
    assert (model.trust, model.title, model.known_as) == (
        Trust.VERIFIED,
        "gpt-oss-safeguard-20b",
        "safeguard-20b:mxfp4",
    )


def test_a_known_name_with_other_bytes_is_unverified_and_said_so(tmp_path: Path) -> None:
    library = Library(tmp_path, knowing(gguf.model()))
    library.take(library.put("known.gguf", gguf.model(filler=b"\x05")))
    (model,) = library.inventory.installed()
    assert model.trust is Trust.UNVERIFIED
    assert "is another file: its sha256" in str(model.notes[0])


def test_the_same_bytes_are_not_taken_twice_and_the_same_name_is(library: Library) -> None:
    library.take(library.put("guard.gguf", gguf.model()))
    with pytest.raises(InputError, match="installed as “guard”"):
        library.take(library.put("again.gguf", gguf.model()))
    assert library.take(library.put("guard.gguf", gguf.model(filler=b"\x06"))) == "guard-2"
    with pytest.raises(InputError, match="is in the models folder"):
        library.take(library.inventory.installed()[0].files[0])


def test_too_little_room_is_said_before_anything_is_copied(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    path = library.put("guard.gguf", gguf.model())
    usage = os.statvfs(path) and __import__("shutil").disk_usage(path)
    monkeypatch.setattr("plumbline.weights.library.importing.shutil.disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(MachineError, match="disk is full"):
        library.take(path)


@pytest.mark.parametrize("mode", [Mode.COPY, Mode.MOVE])
@pytest.mark.parametrize("name", ["-dash.gguf", "mode\u0300le.gguf", "ﬁne.gguf"])
def test_a_file_with_a_name_that_not_every_system_takes_gets_a_plain_one(
    library: Library, name: str, mode: Mode
) -> None:
    (candidate,) = survey([library.put(name, gguf.model())])
    installed = library.importer.import_model(candidate, mode, Work())
    (model,) = library.inventory.installed()
    assert model.name == installed.name
    assert is_plain(model.files[0].name)
    assert model.files[0].read_bytes() == gguf.model()


def test_what_is_not_deleted_after_a_move_is_noted(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    blob = library.put("blobs/0123", gguf.model())
    link = library.stick / "tiny.gguf"
    link.symlink_to(blob)
    library.take(link, Mode.MOVE)
    assert link.is_symlink()
    assert blob.exists()
    (model,) = library.inventory.installed()
    assert any(str(blob) in str(note) for note in library.inventory.manifest(model.name).notes)

    other = library.put("other.gguf", gguf.model(filler=b"\x07"))
    monkeypatch.setattr(Importer, "_same_disk", lambda *_: False)
    monkeypatch.setattr(
        Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(PermissionError(13, "Permission denied"))
    )
    name = library.take(other, Mode.MOVE)
    assert "can't be deleted" in str(library.inventory.manifest(name).notes[0])
