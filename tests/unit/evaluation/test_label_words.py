"""What a written label means under a policy."""

from __future__ import annotations

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.golden import Expectation
from plumbline.domain.verdict import Decision
from plumbline.evaluation.label_words import LabelWords

V, A, E = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE

WORDS = OutputContract(
    ContractKind.WORD, (Label("VALID", A), Label("INVALID", V, 1), Label("INVALID + ESCALATE", E, 2))
)
BINARY = OutputContract(ContractKind.BINARY, (Label("0", A), Label("1", V, 1)))
FLAGS = OutputContract(ContractKind.FLAGS, (Label("S", V, 1), Label("H", V, 2), Label("V", E, 1)))


def test_invalid_is_never_taken_for_valid() -> None:
    words = LabelWords(WORDS)
    for written, decision in (
        ("VALID", A),
        (" invalid ", V),
        ("Invalid  +  escalate", E),
        ("INVALID+ESCALATE", None),
        ("VALIDE", None),
    ):
        assert words.read(written).decision is decision
    assert words.read("safe").decision is A
    assert LabelWords(BINARY).read("1") == Expectation(V, "1")
    assert LabelWords(FLAGS).read("h") == Expectation(V, "H", "", (("H", True),))
