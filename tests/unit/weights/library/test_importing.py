"""Taking weights in, finding those of other programs, verifying and removing them: real small files, no network."""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.models.model import FileSpec, Trust
from plumbline.weights.download.errors import Stopped
from plumbline.weights.library.catalogue import Catalogue, load_catalogue
from plumbline.weights.library.discover import Place, find, usual_places
from plumbline.weights.library.file_facts import FileMemory
from plumbline.weights.library.importing import Importer, Mode, survey
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.verify import remove, verify
from support import gguf_bytes as gguf

RESOURCES = Path(__file__).parents[4] / "resources"


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class ModelList:
    """A models folder and a stick beside it."""

    def __init__(self, root: Path, catalogue: Catalogue | None = None) -> None:
        self.models, self.stick = root / "models", root / "stick"
        self.stick.mkdir()
        self.memory = FileMemory(root / "weights.json")
        self.inventory = Inventory(self.models, catalogue or load_catalogue(RESOURCES), self.memory)
        self.importer = Importer(self.inventory, self.memory)

    def put(self, name: str, data: bytes) -> Path:
        path = self.stick / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def take(self, path: Path, mode: Mode = Mode.COPY, name: str = "") -> str:
        (candidate,) = survey([path])
        return self.importer.take(candidate, mode, name).name

    def files(self) -> set[str]:
        return {path.relative_to(self.models).as_posix() for path in self.models.rglob("*.gguf")}


@pytest.fixture
def model_list(tmp_path: Path) -> ModelList:
    return ModelList(tmp_path)


def knowing(data: bytes, file: str = "known.gguf") -> Catalogue:
    """A catalogue whose first model has this file."""
    catalogue = load_catalogue(RESOURCES)
    spec = catalogue.models[0]
    variant = replace(spec.variants[0], files=(FileSpec(file, len(data), sha(data)),))
    return replace(catalogue, models=(replace(spec, variants=(variant,)), *catalogue.models[1:]))


@pytest.mark.parametrize("mode", Mode)
def test_an_import_that_is_given_up_leaves_nothing(model_list: ModelList, mode: Mode) -> None:
    path = model_list.put("Guard.gguf", gguf.model())
    (candidate,) = survey([path])

    def give_up(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        model_list.importer.take(candidate, mode, on_progress=give_up)
    assert path.read_bytes() == gguf.model()
    assert model_list.inventory.installed() == []
    assert model_list.files() == set()
    assert not list(model_list.models.glob(".incoming/*"))


def test_two_imports_at_once_do_not_meet(model_list: ModelList) -> None:
    first, second = (
        survey([model_list.put(name, gguf.model(filler=name.encode()))])[0] for name in ("a.gguf", "b.gguf")
    )
    taken = []

    def begin_the_other(done: int, total: int) -> None:
        if not taken:
            taken.append(model_list.importer.take(second, Mode.COPY).name)

    taken.append(model_list.importer.take(first, Mode.COPY, on_progress=begin_the_other).name)
    assert taken == ["b", "a"]
    assert {model.name for model in model_list.inventory.installed()} == {"a", "b"}


def test_what_a_killed_import_left_is_swept(model_list: ModelList) -> None:
    left = model_list.models / ".incoming" / "import-4194305-0a0b0c0d"  # beyond the largest number of a process
    left.mkdir(parents=True)
    (left / "half.gguf").write_bytes(b"half")
    model_list.take(model_list.put("Guard.gguf", gguf.model()))
    assert not left.exists()


def test_threads_that_remember_facts_at_once_lose_none(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.gguf" for number in range(40)]
    for path in paths:
        path.write_bytes(b"GGUF")

    def remember(path: Path) -> None:
        FileMemory(tmp_path / "facts.json").remember_hash(path, "ab")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(remember, paths))
    assert [FileMemory(tmp_path / "facts.json").known_hash(path) for path in paths] == ["ab"] * 40


def test_a_copy_leaves_the_stick_as_it_was(model_list: ModelList) -> None:
    path = model_list.put("Guard.gguf", gguf.model())
    assert model_list.take(path) == "guard"
    (model,) = model_list.inventory.installed()
    assert model.files[0].read_bytes() == path.read_bytes() == gguf.model()
    assert (model.trust, model.in_place) == (Trust.UNVERIFIED, False)
    assert not list(model_list.models.glob(".incoming/*"))


def test_a_move_takes_the_file_away(model_list: ModelList) -> None:
    path = model_list.put("Guard.gguf", gguf.model())
    model_list.take(path, Mode.MOVE)
    assert not path.exists()
    assert model_list.inventory.installed()[0].files[0].read_bytes() == gguf.model()


def test_a_move_that_fails_halfway_puts_everything_back(model_list: ModelList, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [model_list.put(f"big-0000{number}-of-00002.gguf", part) for number, part in enumerate(gguf.split(2), 1)]
    from plumbline.weights.library import importing

    real = importing.move_durably

    def fail_on_the_second(source: Path, target: Path) -> None:
        if "00002-of" in source.name:
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(importing, "move_durably", fail_on_the_second)
    with pytest.raises(MachineError, match="can't be moved"):
        model_list.take(paths[0], Mode.MOVE)
    assert all(path.is_file() for path in paths)
    assert model_list.inventory.installed() == []


def test_in_place_leaves_the_file_where_it_is_and_so_does_removing(model_list: ModelList) -> None:
    path = model_list.put("Guard.gguf", gguf.model())
    name = model_list.take(path, Mode.IN_PLACE)
    (model,) = model_list.inventory.installed()
    assert model.files == (path,)
    assert model.in_place
    remove(model_list.inventory, name)
    assert path.is_file()
    assert model_list.inventory.installed() == []


def test_a_folder_and_a_split_set_are_taken_whole(model_list: ModelList) -> None:
    for number, part in enumerate(gguf.split(2), 1):
        model_list.put(f"sub/big-0000{number}-of-00002.gguf", part)
    model_list.put("other.gguf", gguf.model("llama"))
    model_list.put("broken.gguf", gguf.model()[:-9])
    model_list.put("half-00001-of-00002.gguf", gguf.split(2)[0])
    model_list.put("notes.txt", b"not weights")
    candidates = {candidate.files[0].name: candidate for candidate in survey([model_list.stick])}
    assert "runs gpt-oss models only" in candidates["other.gguf"].problem
    assert "needs at least" in candidates["broken.gguf"].problem
    assert "part 1 of 2, but 1 file was found" in candidates["half-00001-of-00002.gguf"].problem
    whole = candidates["big-00001-of-00002.gguf"]
    assert not whole.problem
    assert model_list.importer.take(whole, Mode.COPY).name == "big"
    assert len(model_list.inventory.installed()[0].files) == 2
    with pytest.raises(InputError, match="can't be used"):
        model_list.importer.take(candidates["other.gguf"], Mode.COPY)


def test_parts_of_different_sets_do_not_make_one(model_list: ModelList) -> None:
    model_list.put("big-00001-of-00002.gguf", gguf.split(2)[0])
    model_list.put("big-00002-of-00002.gguf", gguf.split(3)[1])
    (candidate,) = survey([model_list.stick])
    assert candidate.problem


def test_a_known_hash_is_named_and_verified_whatever_the_file_is_called(tmp_path: Path) -> None:
    model_list = ModelList(tmp_path, knowing(gguf.model()))
    assert model_list.take(model_list.put("renamed.gguf", gguf.model())) == "safeguard-20b"
    (model,) = model_list.inventory.installed()
    assert (model.trust, model.title, model.known_as) == (
        Trust.VERIFIED,
        "gpt-oss-safeguard-20b",
        "safeguard-20b:mxfp4",
    )


def test_a_known_name_with_other_bytes_is_unverified_and_said_so(tmp_path: Path) -> None:
    model_list = ModelList(tmp_path, knowing(gguf.model()))
    model_list.take(model_list.put("known.gguf", gguf.model(filler=b"\x05")))
    (model,) = model_list.inventory.installed()
    assert model.trust is Trust.UNVERIFIED
    assert "its bytes are not" in model.notes[0]


def test_the_same_bytes_are_not_taken_twice_and_the_same_name_is(model_list: ModelList) -> None:
    model_list.take(model_list.put("guard.gguf", gguf.model()))
    with pytest.raises(InputError, match="installed as “guard”"):
        model_list.take(model_list.put("again.gguf", gguf.model()))
    assert model_list.take(model_list.put("guard.gguf", gguf.model(filler=b"\x06"))) == "guard-2"
    with pytest.raises(InputError, match="lies in the models folder"):
        model_list.take(model_list.inventory.installed()[0].files[0])


def test_too_little_room_is_said_before_anything_is_copied(
    model_list: ModelList, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = model_list.put("guard.gguf", gguf.model())
    usage = os.statvfs(path) and __import__("shutil").disk_usage(path)
    monkeypatch.setattr("plumbline.weights.library.importing.shutil.disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(MachineError, match="disk is full"):
        model_list.take(path)


def test_nothing_there_is_a_sentence(model_list: ModelList) -> None:
    with pytest.raises(InputError, match="not there"):
        survey([model_list.stick / "nowhere"])
    with pytest.raises(InputError, match="no GGUF file"):
        survey([model_list.stick])


def test_links_in_a_folder_are_not_followed(model_list: ModelList, tmp_path: Path) -> None:
    (tmp_path / "secret.gguf").write_bytes(gguf.model())
    (model_list.stick / "link.gguf").symlink_to(tmp_path / "secret.gguf")
    (model_list.stick / "loop").symlink_to(model_list.stick)
    with pytest.raises(InputError, match="no GGUF file"):
        survey([model_list.stick])


# Verifying and removing.


def test_verifying_finds_a_flipped_bit_and_the_model_is_not_loaded_any_more(tmp_path: Path) -> None:
    model_list = ModelList(tmp_path, knowing(gguf.model()))
    model_list.take(model_list.put("a.gguf", gguf.model()))
    (model,) = model_list.inventory.installed()
    proof = verify(model_list.inventory, model_list.memory, model)
    assert (proof.trust, proof.files[0].right, proof.files[0].expected) == (Trust.VERIFIED, True, sha(gguf.model()))
    data = bytearray(gguf.model())
    data[-1] ^= 1
    model.files[0].write_bytes(data)
    proof = verify(model_list.inventory, model_list.memory, model_list.inventory.installed()[0])
    assert (proof.trust, proof.files[0].right) == (Trust.DAMAGED, False)
    assert model_list.inventory.installed()[0].trust is Trust.DAMAGED
    with pytest.raises(MachineError, match="damaged"):
        model_list.inventory.resolve("safeguard-20b")


def test_verifying_an_unknown_model_says_unchanged_and_finds_changes(model_list: ModelList) -> None:
    model_list.take(model_list.put("a.gguf", gguf.model()))
    seen: list[tuple[int, int]] = []
    proof = verify(
        model_list.inventory,
        model_list.memory,
        model_list.inventory.installed()[0],
        lambda done, total: seen.append((done, total)),
    )
    assert (proof.trust, proof.files[0].expected, proof.files[0].before) == (Trust.UNVERIFIED, "", sha(gguf.model()))
    assert seen[-1] == (len(gguf.model()), len(gguf.model()))
    model_list.inventory.installed()[0].files[0].write_bytes(gguf.model(filler=b"\x07"))
    assert verify(model_list.inventory, model_list.memory, model_list.inventory.installed()[0]).trust is Trust.DAMAGED


def test_removing_deletes_what_is_ours_alone(model_list: ModelList) -> None:
    model_list.take(model_list.put("guard.gguf", gguf.model()))
    (model_list.models / "loose.gguf").write_bytes(gguf.model(filler=b"\x09"))
    remove(model_list.inventory, "guard")
    assert model_list.files() == {"loose.gguf"}
    remove(model_list.inventory, "loose")
    assert model_list.files() == set()
    for name in ("guard", "..", "../stick", "", "."):
        with pytest.raises(InputError, match="no such model"):
            remove(model_list.inventory, name)
    assert (model_list.stick / "guard.gguf").is_file()


# Other programs' models.


@pytest.mark.parametrize(
    ("system", "program", "folder"),
    [
        ("linux", "LM Studio", ".lmstudio/models"),
        ("linux", "Hugging Face", ".cache/huggingface/hub"),
        ("linux", "llama.cpp", ".cache/llama.cpp"),
        ("linux", "Jan", ".local/share/Jan/data"),
        ("linux", "GPT4All", ".local/share/nomic.ai/GPT4All"),
        ("linux", "Ollama", ".ollama/models"),
        ("darwin", "LM Studio", ".lmstudio/models"),
        ("darwin", "Hugging Face", ".cache/huggingface/hub"),
        ("darwin", "llama.cpp", "Library/Caches/llama.cpp"),
        ("darwin", "Jan", "Library/Application Support/Jan/data"),
        ("darwin", "GPT4All", "Library/Application Support/nomic.ai/GPT4All"),
        ("darwin", "Ollama", ".ollama/models"),
        ("win32", "LM Studio", ".lmstudio/models"),
        ("win32", "Hugging Face", ".cache/huggingface/hub"),
        ("win32", "llama.cpp", "AppData/Local/llama.cpp"),
        ("win32", "Jan", "AppData/Roaming/Jan/data"),
        ("win32", "GPT4All", "AppData/Local/nomic.ai/GPT4All"),
        ("win32", "Ollama", ".ollama/models"),
    ],
)
def test_the_usual_places_of_each_system(system: str, program: str, folder: str) -> None:
    places = usual_places(system, Path("/home/ada"), {})
    assert (program, Path("/home/ada") / folder) in {(place.program, place.folder) for place in places}


def test_variables_move_the_places() -> None:
    moved = {"HF_HOME": "/big/hf", "OLLAMA_MODELS": "/big/ollama", "LLAMA_CACHE": "/big/llama"}
    folders = {place.folder for place in usual_places("linux", Path("/home/ada"), moved)}
    assert {Path("/big/hf/hub"), Path("/big/ollama"), Path("/big/llama")} <= folders
    assert Path("/home/ada/.ollama/models") not in folders


def test_models_of_other_programs_are_found_and_taken_in_place(model_list: ModelList, tmp_path: Path) -> None:
    home = tmp_path / "home"
    studio = home / ".lmstudio" / "models" / "org" / "repo"
    studio.mkdir(parents=True)
    (studio / "m.gguf").write_bytes(gguf.model())
    (studio / "llama.gguf").write_bytes(gguf.model("llama"))
    snapshot = home / ".cache" / "huggingface" / "hub" / "models--org--repo" / "snapshots" / ("c" * 40)
    blobs = snapshot.parents[1] / "blobs"
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    for number, part in enumerate(gguf.split(2), 1):
        (blobs / f"blob{number}").write_bytes(part)
        (snapshot / f"big-0000{number}-of-00002.gguf").symlink_to(f"../../blobs/blob{number}")
    ollama = home / ".ollama" / "models"
    manifest = ollama / "manifests" / "registry.ollama.ai" / "library" / "gpt-oss" / "20b"
    manifest.parent.mkdir(parents=True)
    data = gguf.model(filler=b"\x0b")
    (ollama / "blobs").mkdir()
    (ollama / "blobs" / f"sha256-{sha(data)}").write_bytes(data)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{sha(data)}"}
    manifest.write_text(json.dumps({"layers": [{"mediaType": "license", "digest": "sha256:0"}, layer]}))
    found = {entry.program: entry for entry in find(usual_places("linux", home, {}))}
    assert set(found) == {"LM Studio", "Hugging Face", "Ollama"}
    assert found["Ollama"].title == "gpt-oss:20b"
    assert len(found["Hugging Face"].candidate.files) == 2
    for entry in found.values():
        assert not entry.candidate.problem
        name = model_list.importer.take(entry.candidate, Mode.IN_PLACE).name
        assert model_list.inventory.resolve(name).in_place


def test_nothing_outside_a_place_is_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.gguf").write_bytes(gguf.model())
    place = tmp_path / "place"
    (place / "manifests" / "r" / "l" / "m").mkdir(parents=True)
    (place / "link.gguf").symlink_to(outside / "secret.gguf")
    (place / "folder").symlink_to(outside)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:../../../outside/secret.gguf"}
    (place / "manifests" / "r" / "l" / "m" / "t").write_text(json.dumps({"layers": [layer]}))
    (place / "manifests" / "r" / "l" / "m" / "u").write_text("{not json")
    assert list(find([Place("A", place), Place("B", place, manifests=True), Place("C", tmp_path / "nowhere")])) == []


def test_a_broken_file_of_another_program_is_shown_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "broken.gguf").write_bytes(gguf.model()[:-3])
    (found,) = find([Place("LM Studio", tmp_path)])
    assert "needs at least" in found.candidate.problem
