"""From what a person names to a policy: folders, files, packs, names; and a sentence where that can't be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.services.policies.editing import PolicyEditing
from plumbline.services.policies.files import UnclearAnswerError
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"


WORDS = "# Tone\n\nReply with VALID or INVALID and nothing else. INVALID means that a rule is broken.\n\n- T1 Insult: names.\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PolicyLibrary]:
    starters = tmp_path / "starters"
    (starters / "stall").mkdir(parents=True)
    (starters / "stall" / "policy.md").write_text(TEXT)
    (starters / "README.md").write_text("About these policies.")
    with History.open(tmp_path / "history.db") as history:
        yield PolicyLibrary(starters, history.policies)


def test_a_folder_a_file_and_a_name_mean_the_same_policy(library: PolicyLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "starters" / "stall"
    found = [library.find(reference) for reference in (str(folder), str(folder / "policy.md"), "stall")]
    assert {(version.name, version.sha256) for version in found} == {("stall", found[0].sha256)}
    assert found[0].contract.kind is ContractKind.BINARY
    assert found[0].contract.inferred


def test_samples_stand_last_until_they_are_imported(tmp_path: Path) -> None:
    for name in ("starters/stall", "samples/alley", "samples/booth"):
        write(tmp_path / name, {"policy.md": TEXT})
    with History.open(tmp_path / "history.db") as history:
        library = PolicyLibrary(tmp_path / "starters", history.policies, tmp_path / "samples")
        found = [(entry.policy.name, entry.starter, entry.sample) for entry in library.entries()]
        assert found == [("stall", True, False), ("alley", True, True), ("booth", True, True)]
        list(library.import_from(tmp_path / "samples" / "alley"))
        found = [(entry.policy.name, entry.starter, entry.sample) for entry in library.entries()]
        assert found == [("alley", False, False), ("stall", True, False), ("booth", True, True)]
        listed = PolicyEditing(library, history.policies).listed()
        assert [(one.name, one.sample) for one in listed] == [("alley", False), ("stall", False), ("booth", True)]


def test_what_is_imported_hides_the_starter_and_keeps_every_version(library: PolicyLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "stall"
    folder.mkdir(parents=True)
    for number, text in enumerate((TEXT, TEXT + "- R2 Swap: goods for goods.\n", TEXT), 1):
        (folder / "policy.md").write_text(text)
        ((version, versions),) = library.import_from(folder)
        assert version.text == text
        assert versions == min(number, 2)
    assert [(entry.policy.name, entry.starter) for entry in library.entries()] == [("stall", False)]


def test_a_pack_is_imported_whole(library: PolicyLibrary, tmp_path: Path) -> None:
    pack = tmp_path / "pack" / "example_policies"
    for name, text in (("tone", WORDS), ("stall-2", TEXT)):
        (pack / name).mkdir(parents=True)
        (pack / name / "policy.md").write_text(text)
    (tmp_path / "pack" / "README.md").write_text("A pack.")
    (tmp_path / "pack" / "LICENSE").write_text("A licence.")
    names = [version.name for version, _ in library.import_from(tmp_path / "pack")]
    assert sorted(names) == ["stall-2", "tone"]
    assert library.find("tone").contract.kind is ContractKind.WORD


def test_a_stray_text_does_not_stand_in_the_way_of_a_pack(library: PolicyLibrary, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    write(
        pack,
        {
            "notes.txt": "Somebody's notes.",
            "CONTRIBUTING.md": "How to help.",
            "docs/about.md": "Not a policy.",
            ".git/policy.md": TEXT,
            "example_policies/tone/policy.md": WORDS,
            "example_policies/tone/README.md": "About it.",
            "example_policies/spam/policy.txt": TEXT,
            "example_policies/TVEC/tvec_policy": TEXT,
        },
    )
    left: list[Path] = []
    taken = [version.name for version, _ in library.import_from(pack, lambda place, _: left.append(place))]
    assert taken == ["TVEC", "spam", "tone"]
    assert left == []


def test_texts_without_the_name_of_a_policy_are_tried_and_those_that_are_none_are_named(
    library: PolicyLibrary, tmp_path: Path
) -> None:
    pack = tmp_path / "pack"
    write(pack, {"notes.txt": "Notes.", "tvec/tvec_policy": TEXT, "tone/tone.md": WORDS, "tone/LICENSE": "x"})
    left: list[tuple[str, str]] = []
    taken = [
        v.name for v, _ in library.import_from(pack, lambda place, error: left.append((place.name, str(error.title))))
    ]
    assert taken == ["tone", "tvec"]
    assert left == [("pack", "The form of the answer isn't clear")]


def test_a_folder_with_nothing_usable_is_a_sentence(library: PolicyLibrary, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    write(pack, {"a/notes.txt": "Notes.", "b/more.txt": "More notes."})
    (tmp_path / "starters" / "stall" / "nothing").mkdir()
    with pytest.raises(InputError, match="No policy can be used"):
        list(library.import_from(pack, lambda *_: None))
    with pytest.raises(InputError, match="isn't clear"):
        list(library.import_from(pack))
    with pytest.raises(InputError, match="There is no policy"):
        list(library.import_from(tmp_path / "starters" / "stall" / "nothing"))


@pytest.mark.parametrize("name", ["policy.md", "policy.txt", "policy", "spam_policy", "rules.md"])
def test_a_folder_of_one_policy_is_that_policy(library: PolicyLibrary, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "one"
    write(folder, {name: TEXT, "golden_dataset.csv": "a,b", "old/notes.txt": "x", "README": "y"})
    taken = [v.name for v, _ in library.import_from(folder, lambda *_: None)]
    assert taken == ["one"]


def test_an_unknown_name_is_answered_with_those_there_are(library: PolicyLibrary) -> None:
    with pytest.raises(InputError, match="The library has: stall"):
        library.find("../no-such-stall")


@pytest.mark.parametrize("reference", ["~no-such-user-here", "a\0b", "x" * 5_000])
def test_what_can_be_no_path_is_looked_for_as_a_name(library: PolicyLibrary, reference: str) -> None:
    with pytest.raises(InputError, match="There is no such policy"):
        library.find(reference)


def test_a_file_in_the_working_folder_is_no_policy_of_the_library(
    library: PolicyLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "here", {"stall": WORDS, "stall@1": WORDS})
    monkeypatch.chdir(tmp_path / "here")
    assert library.named("stall").text == TEXT
    assert library.find("stall").text == WORDS


def test_rules_keep_their_ids_over_versions_and_a_wish_stays(library: PolicyLibrary, tmp_path: Path) -> None:
    rules = tmp_path / "rules.txt"
    rules.write_text("1. Be kind. 2. No ads.")
    ((first, _),) = library.import_from(rules, choice="escalate")
    rules.write_text("1. No politics. 2. Be kind. 3. No ads.")
    ((second, _),) = library.import_from(rules)
    named = {label.text: label.meaning for label in second.contract.labels}
    assert named == {"R3": "No politics", "R1": "Be kind", "R2": "No ads", "ESCALATE": "a person decides"}
    assert [label.text for label in first.contract.labels] == ["R1", "R2", "ESCALATE"]


def test_a_rule_whose_second_sentence_changes_is_another_rule(library: PolicyLibrary, tmp_path: Path) -> None:
    rules = tmp_path / "rules.txt"
    rules.write_text("1. Be kind. Even to trolls.\n2. No ads.")
    list(library.import_from(rules))
    rules.write_text("1. NO ADS\n2. Be kind. But not to trolls.")
    ((second, _),) = library.import_from(rules)
    assert [(label.text, label.meaning) for label in second.contract.labels] == [("R2", "NO ADS"), ("R3", "Be kind")]


def test_what_a_person_chose_of_a_texts_readings_is_kept(library: PolicyLibrary, tmp_path: Path) -> None:
    file = tmp_path / "two.md"
    file.write_text("Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n")
    with pytest.raises(UnclearAnswerError) as caught:
        list(library.import_from(file))
    assert len(caught.value.readings) == 3
    ((chosen, _),) = library.import_from(file, choice="3")
    assert library.find(str(file)).contract == chosen.contract
    assert [label.text for label in chosen.contract.labels] == ["ALLOW", "REMOVE"]
    with pytest.raises(InputError, match="not one of 1, 2, 3, standard or escalate"):
        library.find(str(file), "4")


def test_what_was_chosen_stays_in_a_new_version_that_can_still_be_read_so(
    library: PolicyLibrary, tmp_path: Path
) -> None:
    file = tmp_path / "two.md"
    file.write_text("Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n")
    list(library.import_from(file, choice="3"))
    file.write_text("Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n2. No insults.\n")
    ((second, versions),) = library.import_from(file)
    assert versions == 2
    assert [label.text for label in second.contract.labels] == ["ALLOW", "REMOVE"]
    assert not second.contract.inferred
    file.write_text("Answer 0 or 1. Answer KEEP or DROP.\n\n1. No ads.\n")
    with pytest.raises(UnclearAnswerError):
        list(library.import_from(file))


def test_a_single_reading_that_may_not_be_meant_is_offered_as_such(library: PolicyLibrary, tmp_path: Path) -> None:
    file = tmp_path / "mods.md"
    file.write_text("Our moderators answer ALLOW or REMOVE.\n\n1. No ads.\n")
    with pytest.raises(UnclearAnswerError) as caught:
        library.find(str(file))
    assert "may ask the model for this answer" in str(caught.value.message)
    ((chosen, _),) = library.import_from(file, choice="1")
    assert [label.text for label in chosen.contract.labels] == ["ALLOW", "REMOVE"]


def test_where_there_is_no_reading_only_the_standard_form_is_offered(library: PolicyLibrary, tmp_path: Path) -> None:
    file = tmp_path / "score.md"
    file.write_text("Score it between 0 and 100.\n\n1. No ads.\n")
    with pytest.raises(UnclearAnswerError) as caught:
        library.find(str(file))
    kinds = [hint.kind for hint in caught.value.hints if isinstance(hint, Remedy)]
    assert kinds == [RemedyKind.USE_STANDARD_FORM, RemedyKind.STATE_ANSWER_FORM]


def test_a_pack_names_what_it_leaves_out(library: PolicyLibrary, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    write(pack, {"one/policy.md": "1. No ads.", "notes/notes.md": "Notes.", "loose/a.md": TEXT, "loose/b.md": TEXT})
    left: list[str] = []
    taken = [version.name for version, _ in library.import_from(pack, lambda place, _error: left.append(place.name))]
    assert (taken, left) == (["one"], ["loose", "notes"])
    assert [version.name for version, _ in library.import_from(pack, choice="standard")] == ["notes", "one"]
