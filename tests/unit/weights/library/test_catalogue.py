"""The catalogue: the one that ships is in order, a person's own takes its place, wrong ones are named."""

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.models.model import Purpose
from plumbline.weights.library.catalogue import load_catalogue

RESOURCES = Path(__file__).parents[4] / "resources"

SMALL = """
format = 1
[[model]]
name = "mine"
title = "Mine"
purpose = "moderation"
summary = "A model."
architecture = "gpt-oss"
context_tokens = 4096
licence = { name = "Apache License 2.0" }
[[model.variant]]
name = "a"
repository = "org/repo"
quantization = "MXFP4"
files = [{ path = "a.gguf" }]
[[model.variant]]
name = "b"
repository = "org/repo"
quantization = "Q8_0"
files = [{ path = "b.gguf", bytes = 3, sha256 = "aa" }]
""".replace('"aa"', f'"{"a" * 64}"')


def write(folder: Path, text: str) -> Path:
    (folder / "catalogue.toml").write_text(text, "utf-8")
    return folder


def test_the_shipped_catalogue_names_the_five_models() -> None:
    catalogue = load_catalogue(RESOURCES)
    assert [model.name for model in catalogue.models] == [
        "safeguard-20b",
        "safeguard-120b",
        "gpt-oss-20b",
        "gpt-oss-120b",
        "practice",
    ]
    for model in catalogue.models:
        assert model.architecture == "gpt-oss"
        assert model.licence.name
        for variant in model.variants:
            assert variant.good_for
            if model.purpose is not Purpose.PRACTICE:
                assert model.licence.url
                assert model.usage_policy is not None
                assert variant.repository
                assert variant.memory is not None
                assert variant.memory.experts < variant.memory.weights
                assert not variant.confirmed, "nobody has read these figures from the hub yet"
                assert variant.source


def test_variants_are_chosen_by_name(tmp_path: Path) -> None:
    catalogue = load_catalogue(write(tmp_path, SMALL))
    first = catalogue.choose("mine")
    other = catalogue.choose("mine:B")
    assert first is not None
    assert other is not None
    assert (first[1].name, other[1].name) == ("a", "b")
    assert catalogue.choose("another") is None
    with pytest.raises(InputError, match="Its variants: a and b"):
        catalogue.choose("mine:c")


def test_a_known_hash_names_its_model(tmp_path: Path) -> None:
    catalogue = load_catalogue(write(tmp_path, SMALL))
    known = catalogue.known_file("a" * 64)
    assert known is not None
    assert (known[0].name, known[1].name, known[2]) == ("mine", "b", 0)
    assert catalogue.known_file("b" * 64) is None


def test_a_persons_own_catalogue_takes_precedence(tmp_path: Path) -> None:
    catalogue = load_catalogue(RESOURCES, write(tmp_path, SMALL))
    assert catalogue.replaced
    assert [model.name for model in catalogue.models] == ["mine"]


def test_texts_of_the_shipped_catalogue_are_translated_and_a_persons_own_are_shown_as_they_are(tmp_path: Path) -> None:
    own = load_catalogue(RESOURCES, write(tmp_path, SMALL.replace("A model.", "Check {this}"))).models[0]
    assert (own.summary.template, str(own.summary)) == ("{text}", "Check {this}")
    for model in load_catalogue(RESOURCES).models:
        assert model.summary.values == {}
        for variant in model.variants:
            assert variant.good_for is not None
            assert variant.good_for.values == {}


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("format = 1", "format = 2", "`format` must be 1"),
        ("format = 1", "format = ", "not TOML"),
        ('purpose = "moderation"', 'purpose = "fun"', "model mine: `purpose` is one of"),
        ('name = "mine"', 'name = "../mine"', "is not a name"),
        ('title = "Mine"', "title = 3", "`title` is missing"),
        ('licence = { name = "Apache License 2.0" }', "", "`licence` is missing"),
        ("context_tokens = 4096", "context_tokens = -1", "`context_tokens`"),
        ('repository = "org/repo"', 'repository = "https://elsewhere"', "organisation/name"),
        ('path = "a.gguf"', 'path = "../a.gguf"', "not safe to write"),
        ('path = "a.gguf"', 'path = "a.gguf", size = 3', "`size` is not known here"),
        ('quantization = "Q8_0"', 'quantization = "Q8_0"\nconfirmed = "yes"', "`confirmed` is true or false"),
        ('quantization = "MXFP4"', 'quantization = "MXFP4"\nconfirmed = true', "bytes and sha256 of each file"),
        ("bytes = 3", "bytes = 3.5", "`bytes`"),
        ("aaaa", "AAAA", "`sha256` is 64"),
        ('name = "b"', 'name = "a"', "variants, each with a name of its own"),
        ('quantization = "MXFP4"', 'quantization = "MXFP4"\nmemory = { weights = 3 }', "`memory` has"),
    ],
)
def test_a_wrong_catalogue_is_named(tmp_path: Path, before: str, after: str, says: str) -> None:
    assert before in SMALL
    with pytest.raises(InputError, match=says):
        load_catalogue(write(tmp_path, SMALL.replace(before, after, 1)))
