"""The probability of a decision, held against sums made by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, Literal
from plumbline.engine.decode.decision import DecisionMeter
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.scripted.backend import scripted_vocabulary

BINARY = AnswerForm((Literal('{"violation": '), Choice(("0", "1")), Literal("}")), 1)
WORDS = AnswerForm((Choice(("VALID", "INVALID", "INVALID + ESCALATE")),), 0)
WORD_GROUPS = {"VALID": "allowed", "INVALID": "violates", "INVALID + ESCALATE": "escalate"}
LABELS = AnswerForm((Choice(("SP0", "SP2", "SP3")),), 0)
LABEL_GROUPS = {"SP0": "allowed", "SP2": "violates", "SP3": "violates"}


@pytest.fixture
def vocabulary() -> Vocabulary:
    return scripted_vocabulary()


def token(vocabulary: Vocabulary, piece: bytes) -> int:
    return next(iter(vocabulary.plain(piece)))


def probabilities(vocabulary: Vocabulary, shares: Mapping[bytes, float]) -> np.ndarray:
    """Logits that give these tokens these probabilities; the control token for the end is written by its text."""
    row = np.full(len(vocabulary), -100.0, dtype=np.float32)
    ids = {
        **{vocabulary.pieces[i]: i for i in vocabulary.special_ids},
        **{p: t for t, p in enumerate(vocabulary.pieces)},
    }
    left = 1.0 - sum(shares.values())
    row[ids[b"~"]] = np.log(left) if left > 0 else -100.0
    for piece, share in shares.items():
        row[ids[piece]] = np.log(share)
    return row


def measured(meter: DecisionMeter, answer: str) -> tuple[float, float | None]:
    result = meter.result(answer)
    assert result is not None
    return result.value, result.mass


def test_two_labels_of_one_token_each(vocabulary: Vocabulary) -> None:
    meter = DecisionMeter(BINARY, {"0": "allowed", "1": "violates"}, vocabulary)
    meter.see('{"violation": ', probabilities(vocabulary, {b"0": 0.2, b"1": 0.6}))
    meter.chose(token(vocabulary, b"1"))
    probability, mass = measured(meter, '{"violation": 1}')
    assert probability == pytest.approx(0.75)
    assert mass == pytest.approx(0.8)
    assert meter.option('{"violation": 1}') == "1"


def test_groups_are_summed(vocabulary: Vocabulary) -> None:
    meter = DecisionMeter(LABELS, LABEL_GROUPS, vocabulary)
    meter.see("SP", probabilities(vocabulary, {b"0": 0.1, b"2": 0.2, b"3": 0.6}))
    meter.chose(token(vocabulary, b"2"))
    assert measured(meter, "SP2")[0] == pytest.approx(8 / 9)
    assert meter.option("SP2") == "SP2"


def test_the_sum_is_over_all_tokenizations_on_the_way(vocabulary: Vocabulary) -> None:
    """ "SP" leads on to a decision, "S" would have: what it would have led to is not known, and counts as mass alone."""
    meter = DecisionMeter(LABELS, LABEL_GROUPS, vocabulary)
    meter.see("", probabilities(vocabulary, {b"SP": 0.5, b"S": 0.3}))
    meter.chose(token(vocabulary, b"SP"))
    meter.see("SP", probabilities(vocabulary, {b"0": 0.9, b"2": 0.1}))
    meter.chose(token(vocabulary, b"0"))
    probability, mass = measured(meter, "SP0")
    assert probability == pytest.approx(0.9)
    assert mass == pytest.approx(0.8)


def test_a_label_that_begins_another_one(vocabulary: Vocabulary) -> None:
    meter = DecisionMeter(WORDS, WORD_GROUPS, vocabulary)
    meter.see("", probabilities(vocabulary, {b"VALID": 0.2, b"V": 0.05, b"IN": 0.6}))
    meter.chose(token(vocabulary, b"IN"))
    meter.see("IN", probabilities(vocabulary, {b"VALID": 0.9}))
    meter.chose(token(vocabulary, b"VALID"))
    meter.see("INVALID", probabilities(vocabulary, {b" +": 0.25, b"<|return|>": 0.7}))
    total = 0.25 + 0.6 * 0.9 * 0.95
    meter.chose(token(vocabulary, b" +"))
    assert meter.option("INVALID + ESCALATE") == "INVALID + ESCALATE"
    assert measured(meter, "INVALID + ESCALATE")[0] == pytest.approx(0.6 * 0.9 * 0.25 / total)
    assert measured(meter, "INVALID")[0] == pytest.approx(0.6 * 0.9 * 0.7 / total)
    assert meter.option("INVALID") == "INVALID"


def test_a_token_may_reach_beyond_the_option(vocabulary: Vocabulary) -> None:
    """Here "0" with its closing brace is one token; it counts for "0"."""
    vocabulary = scripted_vocabulary([b"0}", b"analysis"])
    meter = DecisionMeter(BINARY, {"0": "allowed", "1": "violates"}, vocabulary)
    meter.see('{"violation": ', probabilities(vocabulary, {b"0}": 0.3, b"0": 0.1, b"1": 0.4}))
    meter.chose(token(vocabulary, b"0}"))
    assert measured(meter, '{"violation": 0}')[0] == pytest.approx(0.5)


def test_forced_text_before_the_decision_is_part_of_what_is_looked_up() -> None:
    """Where a token spans the border, the space before the label is not forced; the labels are found all the same."""
    vocabulary = scripted_vocabulary([b" 0", b" 1"])
    meter = DecisionMeter(BINARY, {"0": "allowed", "1": "violates"}, vocabulary)
    meter.see('{"violation":', probabilities(vocabulary, {b" 0": 0.5, b" 1": 0.25}))
    meter.chose(token(vocabulary, b" 0"))
    assert measured(meter, '{"violation": 0}') == (pytest.approx(2 / 3), pytest.approx(0.75))
    assert meter.option('{"violation": 0}') == "0"


def test_there_is_none_without_a_deciding_place_or_before_it_is_reached(vocabulary: Vocabulary) -> None:
    form = AnswerForm((Literal("x"),))
    meter = DecisionMeter(form, {"x": "allowed"}, vocabulary)
    meter.see("", probabilities(vocabulary, {b"x": 1.0}))
    assert meter.result("x") is None
    meter = DecisionMeter(BINARY, {"0": "allowed", "1": "violates"}, vocabulary)
    assert meter.result('{"viol') is None
    assert meter.option('{"viol') == ""


def test_what_comes_after_the_decision_changes_nothing(vocabulary: Vocabulary) -> None:
    meter = DecisionMeter(BINARY, {"0": "allowed", "1": "violates"}, vocabulary)
    meter.see('{"violation": ', probabilities(vocabulary, {b"0": 0.5, b"1": 0.5}))
    meter.chose(token(vocabulary, b"1"))
    before = meter.result('{"violation": 1}')
    meter.see('{"violation": 1', probabilities(vocabulary, {b"}": 1.0}))
    meter.chose(token(vocabulary, b"}"))
    assert meter.result('{"violation": 1}') == before
