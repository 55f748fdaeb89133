"""What is shipped beside the model: the checksum, the card, the notice of the words' licence."""

import hashlib
from pathlib import Path

MODEL = Path(__file__).resolve().parents[3] / "resources" / "practice-model"


def test_the_model_is_the_one_that_the_checksum_names() -> None:
    digest, name = (MODEL / "practice-model.gguf.sha256").read_text().split()
    assert name == "practice-model.gguf"
    assert hashlib.sha256((MODEL / name).read_bytes()).hexdigest() == digest


def test_the_model_is_small() -> None:
    assert (MODEL / "practice-model.gguf").stat().st_size < 25_000_000


def test_the_card_begins_with_what_the_model_is_for() -> None:
    first = (MODEL / "MODEL_CARD.md").read_text().lstrip("# \n").splitlines()[0]
    assert "not for decisions" in first


def test_the_words_licence_notice_is_there() -> None:
    assert "Kevin Atkinson" in (MODEL / "words-LICENCE.txt").read_text()
