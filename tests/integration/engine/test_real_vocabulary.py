"""The real vocabulary in llama.cpp, without the weights: text has the tokens that the models were trained with."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import llama_cpp.llama_cpp as llama
import numpy as np
import pytest
import tiktoken_ext.openai_public as openai

from plumbline.domain.harmony import Special, render_prefix, render_suffix
from plumbline.domain.run import Effort
from plumbline.engine.interface import EngineSettings
from plumbline.engine.llama.backend import LlamaBackend, StopFlag
from plumbline.engine.llama.loading import load
from plumbline.tokens.harmony import (
    FIRST_CONTROL,
    PATTERN,
    SIZE,
    HarmonyVocabulary,
    control_texts,
    has_these_ranks,
    read_ranks,
)
from support import injections, scripts
from support.counting import Count
from support.random_model import RANKS, REAL_VOCABULARY, vocabulary, write_model
from support.reference_tokenizer import ReferenceTokenizer

ROOT: Final = Path(__file__).parents[3]
FOLDERS: Final = ("policies", "resources/practice-model/samples", "resources/benchmarks")
POLICIES: Final = sorted(path for folder in FOLDERS for path in (ROOT / folder).glob("*/policy.*"))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaBackend]:
    """llama.cpp with the real vocabulary and hardly any weights."""
    (file,) = write_model(tmp_path_factory.mktemp("real") / "real.gguf", REAL_VOCABULARY)
    backend = load([file], EngineSettings(sequences=1, context_tokens=512, threads=1), StopFlag())
    yield backend
    backend.close()


@pytest.fixture(scope="module")
def pieces() -> list[bytes]:
    return read_ranks(RANKS)


@pytest.fixture(scope="module")
def reference(pieces: list[bytes]) -> ReferenceTokenizer:
    return ReferenceTokenizer(pieces, PATTERN)


@pytest.fixture(scope="module")
def counter() -> HarmonyVocabulary:
    return HarmonyVocabulary(RANKS)


@pytest.fixture(scope="module")
def texts(pieces: list[bytes], thorough: bool) -> list[tuple[str, str]]:
    """(script, text): 20,000 of them where the promised numbers are asked for."""
    return list(scripts.texts(pieces, 610 if thorough else 20, seed=13))


def llamas_own(backend: LlamaBackend) -> Callable[[str], list[int]]:
    handle = llama.llama_model_get_vocab(backend._model)

    def tokens_of(text: str) -> list[int]:
        data = text.encode()
        tokens = (llama.llama_token * (len(data) + 8))()
        count = llama.llama_tokenize(handle, data, len(data), tokens, len(tokens), False, False)
        assert count >= 0
        return tokens[:count]

    return tokens_of


def test_the_kept_ranks_are_the_published_ones(pieces: list[bytes]) -> None:
    assert has_these_ranks(pieces)
    assert not has_these_ranks([*pieces[1:], pieces[0]])
    assert not has_these_ranks(pieces[:-1])
    assert len(vocabulary(REAL_VOCABULARY)[2]) == 446_189  # as many merges as the published model files have


def test_the_pattern_and_the_control_tokens_are_openais(monkeypatch: pytest.MonkeyPatch, pieces: list[bytes]) -> None:
    monkeypatch.setattr(openai, "load_tiktoken_bpe", lambda *_, **__: {})
    published = openai.o200k_harmony()
    assert published["pat_str"] == PATTERN
    assert max(published["special_tokens"].values()) + 1 == SIZE
    for token, text in enumerate(control_texts(), FIRST_CONTROL):
        assert published["special_tokens"][text] == token


def test_thirty_scripts_have_the_tokens_that_the_models_were_trained_with(
    real: LlamaBackend, reference: ReferenceTokenizer, counter: HarmonyVocabulary, texts: list[tuple[str, str]]
) -> None:
    """The engine, and what counts without a model, against the reference."""
    assert len({script for script, _ in texts}) >= 30
    for script, text in texts:
        expected = reference(text)
        assert real.vocabulary.encode_text(text) == expected, (script, text)
        assert counter.encode(text) == expected, (script, text)


def test_llama_cpps_own_tokenizer_agrees_on_text_without_marks_and_capitals(
    real: LlamaBackend, reference: ReferenceTokenizer, texts: list[tuple[str, str]]
) -> None:
    """So the ranks and the merges are right: llama.cpp only splits some texts otherwise before it merges."""
    own = llamas_own(real)
    for script, text in texts:
        lowered = "".join(char if char.isascii() else char.lower() for char in text)
        plain = "".join(char for char in lowered if unicodedata.category(char) not in ("Lt", "Lu", "Mc", "Me", "Mn"))
        assert own(plain) == reference(plain), (script, plain)


def test_llama_cpps_own_tokenizer_would_not_be_enough(real: LlamaBackend, reference: ReferenceTokenizer) -> None:
    """The reason for the other one; if this fails, llama.cpp has changed."""
    hindi = "यह हिन्दी का एक वाक्य है"
    assert len(llamas_own(real)(hindi)) > len(reference(hindi))
    assert real.vocabulary.encode_text(hindi) == reference(hindi)
    assert "tiktoken" in real.info.engine_config.engine


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.parent.name + path.suffix)
def test_every_policy(
    real: LlamaBackend, reference: ReferenceTokenizer, counter: HarmonyVocabulary, path: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    expected = reference(text)
    assert real.vocabulary.encode_text(text) == counter.encode(text) == expected
    segments = (*render_prefix(text, Effort.HIGH, "2026-11-23"), *render_suffix(text))
    assert counter.count_prompt(segments) == len(real.vocabulary.encode(segments))


def test_no_look_alike_becomes_a_control_token(
    real: LlamaBackend, counter: HarmonyVocabulary, thorough: bool, count: Count
) -> None:
    controls = control_texts()
    texts = [*controls, *scripts.look_alikes(10_000 if thorough else 1_000, controls)]
    count("texts that look like control tokens", len(texts))
    for text in texts:
        tokens = real.vocabulary.encode_text(text)
        assert not real.vocabulary.is_special[np.array(tokens, dtype=np.int64)].any()
        assert b"".join(real.vocabulary.pieces[token] for token in tokens) == text.encode("utf-8", "replace")
        assert counter.encode(text) == tokens
    for text in texts[:: len(texts) // 50]:
        segments = (*render_prefix(text, Effort.LOW, "2026-11-23"), *render_suffix(text))
        control = [token for token in real.vocabulary.encode(segments) if real.vocabulary.is_special[token]]
        assert control == [real.vocabulary.ids[one.token] for one in segments if isinstance(one, Special)]


def test_no_attempt_to_influence_the_model_leaves_its_place(
    real: LlamaBackend, counter: HarmonyVocabulary, count: Count
) -> None:
    """Between the prompt's own control tokens stands the content, and in it none."""
    attacks = injections.attacks("Cheap pills at example.org")
    count("attempts to influence the model, none with a control token", len(attacks))
    for attack in attacks:
        segments = (*render_prefix("Answer 1 if it sells, else 0.", Effort.LOW, "2026-11-23"), *render_suffix(attack))
        tokens = real.vocabulary.encode(segments)
        assert [token for token in tokens if real.vocabulary.is_special[token]] == [
            real.vocabulary.ids[one.token] for one in segments if isinstance(one, Special)
        ]
        content = real.vocabulary.encode_text(attack)
        assert not real.vocabulary.is_special[np.array(content, dtype=np.int64)].any()
        assert any(tokens[at : at + len(content)] == content for at in range(len(tokens))), "whole, and as it is"


@pytest.mark.parametrize("unit", ["a", "漢", " ", "\n", "!", " \n", "_", "é", "ि", "\u0301", "👩‍👩‍👧", "1"])
def test_long_runs_stay_whole(real: LlamaBackend, counter: HarmonyVocabulary, unit: str) -> None:
    text = unit * (100_000 // len(unit))
    tokens = real.vocabulary.encode_text(text)
    assert b"".join(real.vocabulary.pieces[token] for token in tokens) == text.encode()
    assert counter.encode(text) == tokens
