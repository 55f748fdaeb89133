"""Names from elsewhere: forty hostile ones are refused, real ones pass as they are."""

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.weights import names

HOSTILE = [
    "../a.gguf",
    "../../../../etc/cron.d/a.gguf",
    "a/../../b.gguf",
    "/etc/passwd.gguf",
    "//server/share/a.gguf",
    "\\\\server\\share\\a.gguf",
    "..\\a.gguf",
    "C:\\Windows\\a.gguf",
    "C:a.gguf",
    "a.gguf:stream",
    "",
    ".",
    "..",
    "a/",
    "a//b.gguf",
    "./a.gguf",
    ".hidden.gguf",
    "~/a.gguf",
    "-rf.gguf",
    " a.gguf",
    "a.gguf ",
    "a.gguf.",
    "con.gguf",
    "NUL",
    "com1.gguf",
    "LPT9.gguf",
    "aux.tar.gguf",
    "COM¹.gguf",
    "a\x00.gguf",
    "a\n.gguf",
    "a\x1b[31m.gguf",
    "a\u202egpj.fugg",
    "a\u200b.gguf",
    "a\ufeff.gguf",
    "a\u2028b.gguf",
    "a|b.gguf",
    "a?.gguf",
    "a*.gguf",
    "<a>.gguf",
    '"a".gguf',
    "ａ.gguf",
    "a\ud800.gguf",
    "a" * 201 + ".gguf",
    "ä" * 120 + ".gguf",
]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_are_refused_with_a_printable_sentence(name: str) -> None:
    with pytest.raises(InputError, match="not safe to write") as caught:
        names.local_name(name)
    assert str(caught.value.message).isprintable()


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("gpt-oss-safeguard-20b-MXFP4.gguf", "gpt-oss-safeguard-20b-MXFP4.gguf"),
        ("Q4_K_M/model-00001-of-00002.gguf", "model-00001-of-00002.gguf"),
        ("modèle.gguf", "modèle.gguf"),
        ("安全.gguf", "安全.gguf"),
        ("console.gguf", "console.gguf"),
    ],
)
def test_real_names_pass_as_they_are(path: str, name: str, tmp_path: Path) -> None:
    assert names.local_name(path) == name
    assert (tmp_path / name).resolve().parent == tmp_path.resolve()


def test_names_that_differ_in_capitals_alone_are_refused() -> None:
    names.distinct(["a.gguf", "b.gguf"])
    with pytest.raises(InputError, match="same name"):
        names.distinct(["a.gguf", "A.gguf"])


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("gpt-oss-safeguard-20b-MXFP4.gguf", "gpt-oss-safeguard-20b-mxfp4"),
        ("Q 4_K_M-00001-of-00002.gguf", "q-4-k-m"),
        ("CON.gguf", "model"),
        ("安全.gguf", "安全"),
        ("Модель.gguf", "модель"),
        ("modèle.gguf", "modele"),
        ("ß" * 90 + ".gguf", "ß" * 40),
        ("../../x.gguf", "x"),
    ],
)
def test_slugs_are_plain(name: str, slug: str) -> None:
    assert names.slug(name) == slug
    assert names.local_name(slug) == slug


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("org/second-20b-Q8/model.gguf", "second-20b-q8"),
        (f"models--org--repo-20b/snapshots/{'c' * 40}/ggml-model-Q4_K_M.gguf", "repo-20b"),
        ("org/repo/guard-20b.gguf", "guard-20b"),
        ("model.gguf", "model"),
    ],
)
def test_a_folder_names_a_model_whose_file_says_nothing(path: str, name: str) -> None:
    assert names.telling(Path(path)) == name


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("org/repo", True),
        ("unsloth/gpt-oss-safeguard-20b-GGUF", True),
        ("org", False),
        ("a/b/c", False),
        ("../x", False),
        ("a/..b", False),
        ("a b/c", False),
    ],
)
def test_repositories(text: str, yes: bool) -> None:
    assert names.is_repository(text) is yes
