"""Which architectures are supported, and how others are refused."""

from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError
from plumbline.gguf.architecture import SUPPORTED, require_supported, unsupported


def test_supported_architectures_pass() -> None:
    for architecture in SUPPORTED:
        require_supported(architecture, "guard")


@pytest.mark.parametrize("architecture", ["llama", "gptoss", "qwen3moe"])
def test_another_architecture_is_named(architecture: str) -> None:
    with pytest.raises(
        InputError, match=f"guard: Its architecture is {architecture}; Plumbline runs gpt-oss models only"
    ):
        require_supported(architecture, "guard")


def test_no_architecture_and_a_hostile_one_are_sentences() -> None:
    assert "does not name its architecture" in str(unsupported(""))
    assert str(unsupported("\x1b[2J" + "a" * 500)).isprintable()
    assert len(str(unsupported("a" * 500))) < 200
