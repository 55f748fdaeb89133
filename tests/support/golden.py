"""Golden imports for tests: contracts of each form, and files as proposals."""

from __future__ import annotations

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.verdict import Decision
from plumbline.evaluation.golden_import import Proposal, propose
from support.tables import examples

V, A, E = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE

CODES = OutputContract(
    ContractKind.LABEL, (Label("SP0", A), Label("SP2", V, 1), Label("SP3", V, 2), Label("SP4", E, 3))
)
WORDS = OutputContract(
    ContractKind.WORD, (Label("VALID", A), Label("INVALID", V, 1), Label("INVALID + ESCALATE", E, 2))
)
BINARY = OutputContract(ContractKind.BINARY, (Label("0", A), Label("1", V, 1)))
FLAGS = OutputContract(ContractKind.FLAGS, (Label("S", V, 1), Label("H", V, 2), Label("V", E, 1)))


MODERATION = [
    {"prompt": "one", "S": 0, "H": 1, "V": 0, "S3": 0},
    {"prompt": "two", "S": 0, "H": 0, "V": 0},
    {"prompt": "three", "S": 0},
    {"prompt": "four", "V": 1, "H": 0},
    {"prompt": "five"},
]
"""Rows of flags, some absent."""


def read(text: str, contract: OutputContract = CODES, suffix: str = ".csv", **chosen: str) -> Proposal:
    return propose(examples(text, suffix), contract, "file", **chosen)


def expected(proposal: Proposal) -> list[tuple[str, Decision | None, str]]:
    return [(item.text, item.expected.decision, item.expected.label) for item in proposal.items]
