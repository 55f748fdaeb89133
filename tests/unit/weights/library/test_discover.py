"""Finding the models of other programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plumbline.domain.work import Work
from plumbline.weights.library.discover import Place, find, usual_places
from plumbline.weights.library.importing import Mode
from support import gguf_bytes as gguf
from support.libraries import Library, sha


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


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


def test_models_of_other_programs_are_found_and_taken_in_place(library: Library, tmp_path: Path) -> None:
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
        name = library.importer.import_model(entry.candidate, Mode.IN_PLACE, Work()).name
        assert library.inventory.resolve(name).in_place


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
    found = list(find([Place("A", place), Place("B", place, manifests=True), Place("C", tmp_path / "nowhere")]))
    assert {entry.candidate.files[0].name for entry in found} == {"link.gguf", "folder"}
    assert all(entry.candidate.header is None and "link" in str(entry.candidate.problem) for entry in found)


def test_models_whose_files_have_one_name_have_the_names_of_their_folders(tmp_path: Path) -> None:
    for number, folder in enumerate(("first-20b-Q8", "second-20b-Q8")):
        home = tmp_path / "org" / folder
        home.mkdir(parents=True)
        (home / "model.gguf").write_bytes(gguf.model(filler=bytes([number])))
    assert [entry.title for entry in find([Place("Jan", tmp_path)])] == ["first-20b-q8", "second-20b-q8"]


def test_a_broken_file_of_another_program_is_shown_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "broken.gguf").write_bytes(gguf.model()[:-3])
    (found,) = find([Place("LM Studio", tmp_path)])
    assert "needs at least" in str(found.candidate.problem)
