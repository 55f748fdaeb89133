"""Golden sets: from files, from starter policies, from people's decisions; what would spoil a measurement is said."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.golden import Expectation, GoldenItem, GoldenSet, Half
from plumbline.domain.near_duplicates import groups
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision, Review
from plumbline.evaluation.golden_writing import Written
from plumbline.services.evaluation.golden import EXAMPLES, GoldenSets, Reviewed, Usage
from plumbline.services.evaluation.golden_remarks import remarks
from plumbline.services.policies.library import load_policy
from plumbline.store.history import History
from support import histories

STARTERS = Path(__file__).parents[4] / "policies"
NAMES = sorted(folder.name for folder in STARTERS.iterdir() if folder.is_dir())


@pytest.fixture
def sets(tmp_path: Path) -> Iterator[GoldenSets]:
    with History.open(tmp_path / "history.db") as history:
        yield GoldenSets(STARTERS, history)


def item(text: str, decision: Decision = Decision.ALLOWED, half: Half = Half.TUNE) -> GoldenItem:
    return GoldenItem(text, Expectation(decision), origin=f"row {text[:4]}", half=half)


def written(tmp_path: Path, name: str, data: bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("name", NAMES)
def test_every_starter_policy_has_a_set_without_a_leak(name: str, sets: GoldenSets) -> None:
    policy = load_policy(STARTERS / name)
    found = sets.get(name, EXAMPLES)
    assert found.version == 0
    assert len(found.items) >= 24
    assert {one.language for one in found.items} == {policy.language}
    assert all(one.expected.decision is not None for one in found.items)
    assert {one.half for one in found.items} == {Half.TUNE, Half.TEST}
    places = groups([one.text for one in found.items])
    assert len({(place, one.half) for place, one in zip(places, found.items, strict=True)}) == len(set(places))
    said = remarks(found, policy)
    assert all("vague" in str(sentence) for sentence in said)  # small sets: that, and nothing else


def test_everything_that_can_be_named_is_listed(sets: GoldenSets) -> None:
    sets.keep("spam", "mine", [item("one")])
    sets.keep("spam", EXAMPLES, [item("one"), item("two")])
    listed = {(one.policy, one.name): (one.version, one.items) for one in sets.listed()}
    assert listed.pop(("spam", "mine")) == (1, 1)
    assert listed.pop(("spam", EXAMPLES)) == (1, 2)  # kept ones hide those that ship
    assert sorted(policy for policy, _ in listed) == [name for name in NAMES if name != "spam"]
    with pytest.raises(InputError, match="spam/mine"):
        sets.get("spam", "yours")
    with pytest.raises(InputError, match="mine@2"):
        sets.get("spam", "mine", 2)
    assert sets.find("../policies/spam", EXAMPLES) is None


def test_a_set_that_grows_keeps_its_halves(sets: GoldenSets) -> None:
    texts = [f"{word} is for sale at the market in town" for word in ("Lamp", "Boat", "Piano", "Tent", "Oven", "Sofa")]
    other = ["What a day", "Has anybody seen a cat?", "The bus is late", "I bake bread", "My knee hurts", "Rain again"]
    first = sets.keep("spam", "mine", [item(text) for text in [*texts, *other]])
    again = sets.keep("spam", "mine", [item(text) for text in [*other, *texts, "New here", "Another one that is new"]])
    assert again.version == 2
    halves = {one.text: one.half for one in again.items}
    assert all(halves[one.text] is one.half for one in first.items)
    assert len({halves[text] for text in texts}) == 1  # near-identical


@pytest.mark.parametrize("suffix", ["csv", "csv.gz", "CSV"])
def test_files_are_read_as_they_are(suffix: str, tmp_path: Path, sets: GoldenSets) -> None:
    data = "\ufefftext,label\r\nKäse,SP0\r\n".encode()
    file = written(tmp_path, f"a.b.{suffix}", gzip.compress(data) if suffix.endswith("gz") else data)
    (read,) = sets.read_file(file, histories.policy()).items
    assert (read.text, read.expected.label) == ("Käse", "SP0")


def test_files_that_cannot_be_read_are_told(tmp_path: Path, sets: GoldenSets) -> None:
    policy = histories.policy()
    for name, data in (
        ("a.csv.gz", b"no gz"),
        ("b.csv.gz", gzip.compress(b"text,label\nx,SP0\n")[:-9]),
        ("c.csv", b"\x00\x01" * 99),
    ):
        with pytest.raises(InputError):
            sets.read_file(written(tmp_path, name, data), policy)
    with pytest.raises(MachineError):
        sets.read_file(tmp_path / "none.csv", policy)


def reviewed(text: str, decision: Decision, label: str = "", note: str = "") -> Reviewed:
    return Reviewed(text, Review(decision, label, note, "Ada", "2026-11-23T10:00:00.000Z"), "run 1, item 1")


def test_peoples_decisions_become_examples(sets: GoldenSets) -> None:
    policy = histories.policy()
    kept, changed = sets.add_reviews(
        policy,
        "mine",
        [
            reviewed("one", Decision.ALLOWED),
            reviewed("two", Decision.VIOLATES, "SP2", "why"),
            reviewed("one", Decision.VIOLATES, "SP0"),  # later, and with a label that says otherwise
        ],
    )
    assert (kept.version, changed) == (1, 2)
    one, two = kept.items
    assert (one.text, one.expected) == ("one", Expectation(Decision.VIOLATES))
    assert (two.expected, two.note, two.said_by) == (Expectation(Decision.VIOLATES, "SP2"), "why", "Ada")
    assert (two.said_at, two.origin) == ("2026-11-23T10:00:00.000Z", "run 1, item 1")
    same, changed = sets.add_reviews(policy, "mine", [reviewed("two", Decision.VIOLATES)])
    assert (same, changed) == (kept, 0)
    grown, changed = sets.add_reviews(policy, EXAMPLES, [reviewed("one", Decision.ALLOWED)])
    assert (grown.version, changed) == (1, 1)
    assert len(grown.items) == len(sets.get("hate", EXAMPLES).items) + 1  # on top of what ships: both have 30
    with pytest.raises(InputError, match="no decisions"):
        sets.add_reviews(histories.policy("other"), "mine", [])


def test_single_examples_are_added_changed_and_removed_in_versions_of_their_own(sets: GoldenSets) -> None:
    policy = histories.policy()
    first = sets.add_example(policy, "mine", Written("one", "SP2"), "Ada")
    second = sets.add_example(policy, "mine", Written("two", "allowed"))
    third = sets.change_example(policy, second, 0, Written(expected="SP4"), "Ben")
    fourth = sets.remove_example(third, 1)
    assert [one.version for one in (first, second, third, fourth)] == [1, 2, 3, 4]
    assert [sets.get("spam", "mine", version).items for version in (1, 2, 3, 4)] == [
        first.items,
        second.items,
        third.items,
        fourth.items,
    ]
    assert [(one.text, one.expected.label, one.said_by) for one in third.items] == [
        ("one", "SP4", "Ben"),
        ("two", "", ""),
    ]
    assert third.items[0].said_at.endswith("Z")
    assert [one.text for one in fourth.items] == ["one"]
    grown = sets.add_example(policy, EXAMPLES, Written("one more", "SP2"))
    assert (grown.version, len(grown.items)) == (1, len(sets.get("hate", EXAMPLES).items) + 1)  # on top of what ships


def test_an_example_stays_in_its_half_when_its_text_is_changed(sets: GoldenSets) -> None:
    policy = histories.policy()
    words = ["Lamp", "What a day", "Has anybody seen a cat?", "The bus is late", "I bake bread", "My knee hurts"]
    golden = sets.keep("spam", "mine", [item(text) for text in words])
    assert {one.half for one in golden.items} == {Half.TUNE, Half.TEST}
    before = [one.half for one in golden.items]
    for place in range(len(words)):
        golden = sets.change_example(
            policy, golden, place, Written(f"Nothing like it was, number {place * 991} {words[-place]}")
        )
    assert [one.half for one in golden.items] == before


def test_what_was_not_seen_is_not_changed(sets: GoldenSets) -> None:
    policy = histories.policy()
    seen = sets.keep("spam", "mine", [item("one"), item("two")])
    sets.remove_example(seen, 0)
    for change in (
        lambda: sets.change_example(policy, seen, 0, Written(note="why")),
        lambda: sets.remove_example(seen, 0),
    ):
        with pytest.raises(InputError, match="version 1; the newest is version 2"):
            change()
    newest = sets.get("spam", "mine")
    with pytest.raises(InputError, match="no example 2"):
        sets.remove_example(newest, 1)
    with pytest.raises(InputError, match="at least one"):
        sets.remove_example(newest, 0)
    with pytest.raises(InputError, match="example 1"):
        sets.add_example(policy, "mine", Written("two", "allowed"))
    assert sets.get("spam", "mine") == newest


def test_a_set_is_renamed_and_deleted(sets: GoldenSets) -> None:
    sets.keep("spam", "mine", [item("one")])
    sets.keep("spam", EXAMPLES, [item("two")])
    assert sets.usage("spam", "mine") == Usage(versions=1, evaluations=0, shipped=False)
    assert sets.rename("spam", "mine", " ours  now ").name == "ours now"
    assert [one.name for one in sets.listed() if one.policy == "spam"] == [EXAMPLES, "ours now"]
    for taken in (EXAMPLES, "a/b", " "):
        with pytest.raises(InputError):
            sets.rename("spam", "ours now", taken)
    with pytest.raises(InputError, match="was not found"):
        sets.delete("spam", "mine")
    assert sets.usage("spam", EXAMPLES).shipped
    sets.delete("spam", EXAMPLES)
    assert sets.get("spam", EXAMPLES).version == 0
    for change in (lambda: sets.delete("spam", EXAMPLES), lambda: sets.rename("spam", EXAMPLES, "mine")):
        with pytest.raises(InputError, match="can't be renamed or deleted"):
            change()
    assert sets.rename("spam", "ours now", "ours now").version == 1


def test_a_sets_name_can_be_told_from_its_policy_and_its_version(sets: GoldenSets) -> None:
    for name in ("a/b", "mine@2"):
        with pytest.raises(InputError, match="/ or @"):
            sets.keep("spam", name, [item("one")])


def test_what_would_spoil_a_measurement_is_said() -> None:
    policy = PolicyVersion("p", "P", b"Nobody sells a used lamp here. Answer SP0, SP2 or SP4.", histories.CONTRACT)
    items = [
        item("sells a used lamp", Decision.VIOLATES),
        item("twice", Decision.VIOLATES),
        item("twice", Decision.ALLOWED),
        GoldenItem("unknown", Expectation(None, "SP9"), origin="row 9"),
        *[item(f"text number {number}", Decision.ALLOWED) for number in range(10)],
    ]
    said = remarks(GoldenSet("mine", "p", tuple(items)), policy)
    assert list(map(str, said)) == [
        "Examples 2 and 3 have the same text and contradictory labels: violates and allowed.",
        "1 item is labelled “SP9”, for which the policy has no decision.",
        "Example 1 is in the policy itself: the model is shown its answer.",
        "Only 2 items are labelled “violates”: figures for it will be vague.",
        "No item is labelled “escalate”: there will be no figures for it.",
        "All items are in the half “tune”: nothing is kept apart.",
    ]
