"""Runs are called by what they read."""

from __future__ import annotations

import pytest

from plumbline.domain.sources import GOLDEN, LOCAL_API, PASTED, STANDARD_INPUT, content_name, is_file, run_name


@pytest.mark.parametrize(
    ("sources", "name"),
    [
        (("/home/ada/posts.csv",), "posts.csv"),
        (("/home/ada/mail/",), "mail"),
        (("/home/ada/posts.csv", "/home/ada/mail"), "posts.csv and 1 more"),
        (("a.txt", "b.txt", "c.txt"), "a.txt and 2 more"),
        (("/",), "/"),
        ((PASTED,), "Pasted text"),
        ((STANDARD_INPUT,), "Standard input"),
        ((LOCAL_API, "0123abcd"), "Local API"),
        ((f"{GOLDEN}spam/own@1, scams/own@2",), "Golden set spam/own@1, scams/own@2"),
        (("/tmp/a\u202eb.txt",), "a⟨202E⟩b.txt"),
        ((), ""),
    ],
)
def test_the_content_is_named(sources: tuple[str, ...], name: str) -> None:
    assert str(content_name(sources)) == name


def test_a_run_is_called_by_its_content_its_policy_and_its_beginning() -> None:
    name = run_name(("/home/ada/posts.csv",), "Spam", "2026-11-30T16:55:08.000Z")
    assert str(name.message()) == "posts.csv · Spam · 2026-11-30 16:55 UTC"


@pytest.mark.parametrize("source", [PASTED, STANDARD_INPUT, LOCAL_API, f"{GOLDEN}spam/own@1"])
def test_what_was_typed_or_sent_is_no_file(source: str) -> None:
    assert not is_file(source)
    assert is_file("/home/ada/posts.csv")
