"""llama.cpp cuts text into the tokens that the model was trained on."""

import json
from pathlib import Path

import pytest
from llama_cpp import Llama

MODEL = Path(__file__).resolve().parents[3] / "resources" / "practice-model" / "practice-model.gguf"
RECORDED = json.loads(Path(__file__).with_name("tokens.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vocabulary() -> Llama:
    return Llama(str(MODEL), vocab_only=True, verbose=False)


def test_recorded_texts_become_the_recorded_tokens(vocabulary: Llama) -> None:
    assert len(RECORDED) > 50
    for case in RECORDED:
        assert vocabulary.tokenize(case["text"].encode(), add_bos=False, special=False) == case["tokens"], case["text"]


def test_nearly_every_content_word_is_one_token_in_four_spellings(vocabulary: Llama) -> None:
    """The others, such as `hammer`, are read in pieces like any word that is in no list."""
    words = [line for line in (MODEL.parent / "words.txt").read_text().split("\n") if line and line[0] != "#"]
    spelled = [form for word in words for form in (word, f" {word}", word.capitalize(), f" {word.capitalize()}")]
    whole = [text for text in spelled if len(vocabulary.tokenize(text.encode(), add_bos=False, special=False)) == 1]
    assert len(whole) > 0.95 * len(spelled)
