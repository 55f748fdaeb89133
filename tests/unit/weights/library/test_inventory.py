"""The inventory: what is in the models folder, what a name or a path means, and which bytes that is."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind
from plumbline.domain.models.model import FileSpec, Trust, set_digest
from plumbline.domain.run import ModelIdentity
from plumbline.domain.work import Cancelled, Work
from plumbline.gguf.errors import DamagedModelError
from plumbline.weights.library.catalogue import Catalogue, load_catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import DamagedWeightsError, Inventory
from plumbline.weights.library.manifest import Manifest, ManifestFile, Origin, Source, write_manifest
from support import gguf_bytes as gguf

RESOURCES = Path(__file__).parents[4] / "resources"


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def inventory(folder: Path, catalogue: Catalogue | None = None, practice: Path | None = None) -> Inventory:
    facts = FileCache(folder / ".known-files.json")
    return Inventory(folder, catalogue or load_catalogue(RESOURCES), facts, practice)


def install(folder: Path, name: str, data: bytes, trust: Trust = Trust.VERIFIED, path: str = "file.gguf") -> Path:
    """Puts a model with a record into the models folder."""
    home = folder / name
    home.mkdir()
    (home / "file.gguf").write_bytes(data)
    FileCache(folder / ".known-files.json").remember_hash(home / "file.gguf", sha(data))
    write_manifest(
        home,
        Manifest(
            name=name,
            title=name.title(),
            files=(ManifestFile(path, len(data), sha(data), sha(data)),),
            architecture="gpt-oss",
            quantization="MXFP4",
            context_tokens=4096,
            trust=trust,
            source=Source(Origin.HUB, "https://hub.example", "org/repo", "main", "c" * 40),
            installed="2026-11-23T10:00:00+00:00",
            known_as="",
            terms=("Apache License 2.0",),
        ),
    )
    return home / "file.gguf"


def test_an_empty_or_missing_folder_holds_nothing(tmp_path: Path) -> None:
    empty = inventory(tmp_path / "nowhere")
    assert empty.installed() == []
    with pytest.raises(MachineError, match="There is no model") as caught:
        empty.default()
    assert caught.value.hints[0] == Remedy(RemedyKind.GET_MODEL, model="safeguard-20b")


def test_loose_files_and_split_sets_are_models(folder: Path) -> None:
    (folder / "One.gguf").write_bytes(gguf.model())
    (folder / "set").mkdir()
    for number, part in enumerate(gguf.split(3), 1):
        (folder / "set" / f"big-{number:05d}-of-00003.gguf").write_bytes(part)
    one, big = sorted(inventory(folder).installed(), key=lambda model: len(model.files))
    assert (one.name, one.trust, one.quantization) == ("one", Trust.UNVERIFIED, "MXFP4")
    assert (big.name, len(big.files)) == ("big", 3)
    assert [path.name[4:9] for path in big.files] == ["00001", "00002", "00003"]
    assert big.bytes == sum(len(part) for part in gguf.split(3))


def test_what_is_not_in_order_is_a_problem_and_not_a_model(folder: Path) -> None:
    (folder / "cut.gguf").write_bytes(gguf.model()[:-1])
    (folder / "page.gguf").write_bytes(b"<html>" * 20)
    (folder / "half-00001-of-00002.gguf").write_bytes(gguf.split(2)[0])
    (folder / "odd").mkdir()
    (folder / "odd" / "model.json").write_text("{}")
    (folder / "notes.txt").write_text("not weights")
    models, problems = inventory(folder).scan()
    assert models == []
    assert {problem.name for problem in problems} == {"cut.gguf", "page.gguf", "half-00001-of-00002.gguf", "odd"}


def test_a_record_is_listed_as_it_was_installed(folder: Path) -> None:
    install(folder, "guard", gguf.model())
    (model,) = inventory(folder).installed()
    assert (model.name, model.title, model.trust, str(model.source)) == (
        "guard",
        "Guard",
        Trust.VERIFIED,
        "org/repo@cccccccccccc",
    )
    assert not model.in_place


def test_a_file_that_was_touched_is_no_longer_verified(folder: Path) -> None:
    path = install(folder, "guard", gguf.model())
    path.write_bytes(gguf.model(filler=b"\x07"))
    (model,) = inventory(folder).installed()
    assert model.trust is Trust.UNVERIFIED
    assert "has changed since" in str(model.notes[0])
    assert model.notes[1] == Remedy(RemedyKind.VERIFY_MODEL, model="guard")
    with pytest.raises(DamagedWeightsError, match="was expected"):
        inventory(folder).identity(model)


def test_a_file_that_is_gone_is_a_problem(folder: Path) -> None:
    install(folder, "guard", gguf.model()).unlink()
    models, problems = inventory(folder).scan()
    assert models == []
    assert "is not there" in str(problems[0].message)


def test_a_record_can_not_point_out_of_its_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other.gguf").write_bytes(gguf.model())
    install(folder, "guard", gguf.model(), path="../../other.gguf")
    install(folder, "rooted", gguf.model(), path=str(tmp_path / "other.gguf"))
    models, problems = inventory(folder).scan()
    assert models == []
    assert all("It names the file" in str(problem.message) for problem in problems)
    assert len(problems) == 2


def test_the_practice_model_is_last_and_checked(folder: Path, tmp_path: Path) -> None:
    practice = tmp_path / "practice-model.gguf"
    practice.write_bytes(gguf.model(filler=b"\x09"))
    practice.with_name("practice-model.gguf.sha256").write_text(f"{sha(practice.read_bytes())}  practice-model.gguf\n")
    here = inventory(folder, practice=practice)
    assert here.default().name == "practice"
    assert here.default().practice
    assert here.default().trust is Trust.VERIFIED
    install(folder, "guard", gguf.model())
    assert [model.name for model in here.installed()] == ["guard", "practice"]
    assert here.default().name == "guard"
    install(folder, "a-silent-one", gguf.model(tokens=()))
    assert here.default().name == "guard"
    practice.write_bytes(gguf.model(filler=b"\x0a"))
    assert here.installed()[-1].trust is Trust.DAMAGED
    with pytest.raises(DamagedWeightsError):
        here.resolve("practice")


def test_a_copy_of_the_practice_model_is_known_by_its_bytes(folder: Path, tmp_path: Path) -> None:
    practice = tmp_path / "practice-model.gguf"
    practice.write_bytes(gguf.model(filler=b"\x09"))
    (folder / "Best Model.gguf").write_bytes(practice.read_bytes())
    (folder / "alike.gguf").write_bytes(gguf.model(filler=b"\x0a"))
    install(folder, "guard", practice.read_bytes(), trust=Trust.UNVERIFIED)
    (tmp_path / "elsewhere.gguf").write_bytes(practice.read_bytes())
    here = inventory(folder, practice=practice)
    marks = {model.name: model.practice for model in here.installed()}
    assert marks == {"alike": False, "best-model": True, "guard": True, "practice": True}
    copy = here.resolve(str(tmp_path / "elsewhere.gguf"))
    assert (copy.practice, here.identity(copy).practice, copy.trust) == (True, True, Trust.VERIFIED)
    assert here.default().name == "alike"
    (folder / "alike.gguf").unlink()
    assert here.default().name == "practice"


def test_names_files_and_folders_are_resolved(folder: Path, tmp_path: Path) -> None:
    install(folder, "guard", gguf.model())
    (tmp_path / "stick").mkdir()
    for number, part in enumerate(gguf.split(2), 1):
        (tmp_path / "stick" / f"big-{number:05d}-of-00002.gguf").write_bytes(part)
    here = inventory(folder)
    assert here.resolve("guard").name == "guard"
    assert here.resolve("").name == "guard"
    assert here.resolve(str(folder / "guard" / "file.gguf")).name == "guard"
    assert len(here.resolve(str(tmp_path / "stick")).files) == 2
    assert len(here.resolve(str(tmp_path / "stick" / "big-00002-of-00002.gguf")).files) == 2


def test_what_is_not_there_gets_a_list_of_what_is(folder: Path) -> None:
    install(folder, "guard", gguf.model())
    here = inventory(folder)
    with pytest.raises(InputError, match="Installed models: guard"):
        here.resolve("gaurd")
    with pytest.raises(InputError, match="no such file"):
        here.resolve("somewhere/else.gguf")
    with pytest.raises(InputError, match="not installed") as caught:
        here.resolve("safeguard-20b")
    assert caught.value.hints == (Remedy(RemedyKind.GET_MODEL, model="safeguard-20b"),)


def test_another_architecture_is_refused(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "llama.gguf").write_bytes(gguf.model("llama"))
    with pytest.raises(InputError, match="runs gpt-oss models only"):
        inventory(folder).resolve(str(tmp_path / "llama.gguf"))


def test_parts_that_miss_are_named(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "big-00001-of-00002.gguf").write_bytes(gguf.split(2)[0])
    with pytest.raises(DamagedModelError, match="part 1 of 2, but 1 file was found"):
        inventory(folder).resolve(str(tmp_path / "big-00001-of-00002.gguf"))


def test_damaged_models_and_unfinished_files_are_never_handed_out(folder: Path) -> None:
    install(folder, "bad", gguf.model(), Trust.DAMAGED)
    (folder / ".incoming" / "x").mkdir(parents=True)
    (folder / ".incoming" / "x" / "a.gguf").write_bytes(gguf.model())
    here = inventory(folder)
    assert [model.name for model in here.installed()] == ["bad"]
    for name in ("bad", str(folder / "bad" / "file.gguf"), str(folder / ".incoming" / "x" / "a.gguf")):
        with pytest.raises(DamagedWeightsError):
            here.resolve(name)


def test_identity_is_the_files_hash_or_the_hash_of_hashes(folder: Path, tmp_path: Path) -> None:
    parts = gguf.split(2)
    for number, part in enumerate(parts, 1):
        (tmp_path / f"big-{number:05d}-of-00002.gguf").write_bytes(part)
    (tmp_path / "one.gguf").write_bytes(gguf.model())
    here = inventory(folder)
    one = here.identity(here.resolve(str(tmp_path / "one.gguf")))
    assert (one.sha256, one.files) == (sha(gguf.model()), ("one.gguf",))
    seen: list[tuple[int, int]] = []
    big = here.identity(
        here.resolve(str(tmp_path / "big-00001-of-00002.gguf")), Work(lambda _, done, total: seen.append((done, total)))
    )
    assert (
        big.sha256 == sha("\n".join(sha(part) for part in parts).encode()) == set_digest([sha(part) for part in parts])
    )
    assert seen[-1] == (sum(map(len, parts)), sum(map(len, parts)))


def test_a_file_is_hashed_once(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.gguf").write_bytes(gguf.model())
    here = inventory(folder)
    first = here.identity(here.resolve(str(tmp_path / "one.gguf")))
    monkeypatch.setattr("plumbline.weights.library.model_reader.hash_file", lambda *_: pytest.fail("hashed again"))
    again = inventory(folder)
    assert again.identity(again.resolve(str(tmp_path / "one.gguf"))) == first


def test_weights_are_found_by_their_bytes_under_any_name(folder: Path, tmp_path: Path) -> None:
    used = tmp_path / "stick" / "guard.gguf"
    used.parent.mkdir()
    used.write_bytes(gguf.model())
    wanted = inventory(folder).identity(inventory(folder).resolve(str(used)))
    used.unlink()
    (folder / "guard.gguf").write_bytes(gguf.model(tokens=("x",)))  # bears the name, is another model
    assert inventory(folder).find(wanted) is None
    install(folder, "installed-since", gguf.model())
    found = inventory(folder).find(wanted)
    assert found is not None
    assert found.name == "installed-since"


def test_weights_that_moved_are_found_where_they_were_used_since(folder: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.gguf", tmp_path / "elsewhere" / "new-name.gguf"
    old.write_bytes(gguf.model())
    wanted = inventory(folder).identity(inventory(folder).resolve(str(old)))
    new.parent.mkdir()
    old.rename(new)
    assert inventory(folder).find(wanted) is None
    inventory(folder).resolve(str(new))  # a person used it there
    found = inventory(folder).find(wanted)
    assert found is not None
    assert found.files == (new,)


def test_a_split_set_is_found_under_other_file_names(folder: Path, tmp_path: Path) -> None:
    for stem in ("big", "renamed"):
        for number, part in enumerate(gguf.split(2), 1):
            (tmp_path / f"{stem}-{number:05d}-of-00002.gguf").write_bytes(part)
    here = inventory(folder)
    wanted = here.identity(here.resolve(str(tmp_path / "big-00001-of-00002.gguf")))
    for path in tmp_path.glob("big-*"):
        path.unlink()
    here.resolve(str(tmp_path / "renamed-00001-of-00002.gguf"))
    found = here.find(wanted)
    assert found is not None
    assert [path.name for path in found.files] == ["renamed-00001-of-00002.gguf", "renamed-00002-of-00002.gguf"]


def test_known_hashes_decide_without_reading_a_file_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, data in (("a", gguf.model()), ("b", gguf.model(tokens=("x",)))):
        (tmp_path / f"{name}.gguf").write_bytes(data)
    here = inventory(folder)
    wanted = [here.identity(here.resolve(str(tmp_path / f"{name}.gguf"))) for name in "ab"]
    monkeypatch.setattr("plumbline.weights.library.model_reader.hash_file", lambda *_: pytest.fail("hashed again"))
    assert [model and model.files[0].name for model in map(here.find, wanted)] == ["a.gguf", "b.gguf"]


def test_a_loose_file_with_a_known_hash_is_named_and_verified(folder: Path) -> None:
    (folder / "renamed.gguf").write_bytes(gguf.model())
    catalogue = load_catalogue(RESOURCES)
    guard = catalogue.models[0]
    variant = replace(guard.variants[0], files=(FileSpec("a.gguf", len(gguf.model()), sha(gguf.model())),))
    known = replace(catalogue, models=(replace(guard, variants=(variant,)),))
    here = inventory(folder, known)
    assert here.installed()[0].trust is Trust.UNVERIFIED  # its bytes were not looked at yet
    here.identity(here.installed()[0])
    (model,) = here.installed()
    assert (model.trust, model.known_as, model.title) == (
        Trust.VERIFIED,
        "safeguard-20b:mxfp4",
        "gpt-oss-safeguard-20b",
    )


def test_experts_outside_mxfp4_and_missing_harmony_are_noted(folder: Path) -> None:
    (folder / "a.gguf").write_bytes(gguf.model(experts=gguf.Q4_K))
    (folder / "b.gguf").write_bytes(gguf.model(tokens=("x",)))
    notes = {model.name: " ".join(map(str, model.notes)) for model in inventory(folder).installed()}
    assert "experts are quantized as Q4_K" in notes["a"]
    assert "lacks harmony" in notes["b"]


def test_hashing_that_is_cancelled_ends_at_the_next_block_and_remembers_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "one.gguf").write_bytes(gguf.model() + bytes(9 * 1024 * 1024))
    here = inventory(folder)
    model = here.resolve(str(tmp_path / "one.gguf"))
    seen: list[int] = []

    def look(_: object, done: int, total: int) -> None:
        seen.append(done)
        work.cancel()

    work = Work(look)
    with pytest.raises(Cancelled):
        here.identity(model, work)
    assert len(seen) == 1
    with pytest.raises(Cancelled):
        here.find(ModelIdentity("one", "a" * 64, ("one.gguf",), practice=False), work)
    here.identity(model, Work(lambda _stage, done, _total: seen.append(done)))
    assert seen[-1] == model.bytes
