"""The starter policies as the tests see them: the text, its rules by section, its worked examples, and the labelled ones."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision
from plumbline.services.policies.library import load_policy

POLICIES = Path(__file__).parents[3] / "policies"
FOLDERS = sorted(entry.name for entry in POLICIES.iterdir() if entry.is_dir())

SECTIONS = {
    "VIOLATES (1)": Decision.VIOLATES,
    "ESCALATE (1)": Decision.ESCALATE,
    "ESCALATE": Decision.ESCALATE,
    "SAFE (0)": Decision.ALLOWED,
    "VERSTOSS (1)": Decision.VIOLATES,
    "ESKALATION (1)": Decision.ESCALATE,
    "ERLAUBT (0)": Decision.ALLOWED,
}
RULE = re.compile(r"- (?P<id>[A-Z]{1,2}\d(?:\.[a-z])?) (?P<title>[^:]+)")
WORKED = re.compile(r"^- [\"„](?P<text>.+)[\"“] (?:->|→) (?P<answer>.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    text: str
    expected: str
    rule: str
    note: str


@dataclass(frozen=True)
class Starter:
    folder: Path

    @cached_property
    def policy(self) -> PolicyVersion:
        return load_policy(self.folder)

    @property
    def text(self) -> str:
        return self.policy.text

    @property
    def kind(self) -> ContractKind:
        return self.policy.contract.kind

    @cached_property
    def rules(self) -> dict[str, tuple[str, Decision]]:
        """Rule id to its title and to what its section says of it."""
        rules: dict[str, tuple[str, Decision]] = {}
        section: Decision | None = None
        for line in self.text.splitlines():
            if line.startswith("#"):
                section = SECTIONS.get(line.lstrip("# "))
            rule = RULE.match(line)
            if section and rule:
                assert rule["id"] not in rules, f"{rule['id']} is defined twice"
                rules[rule["id"]] = (rule["title"], section)
        return rules

    @cached_property
    def worked(self) -> list[tuple[str, str]]:
        """The text and the answer of the examples that stand in the policy."""
        return [(match["text"], match["answer"]) for match in WORKED.finditer(self.text)]

    @cached_property
    def examples(self) -> list[Example]:
        data = (self.folder / "examples.csv").read_bytes().decode("utf-8")
        rows = list(csv.reader(io.StringIO(data, newline=""), strict=True))
        assert rows[0] == ["text", "expected", "rule", "note"]
        return [Example(*row) for row in rows[1:]]

    def section(self, number: int) -> str:
        """The text under the section's heading; 0 Instruction, 1 Definitions, 2 Criteria, 3 Examples."""
        return re.split(r"^## .+$", self.text, flags=re.MULTILINE)[number + 1]


@pytest.fixture(params=FOLDERS)
def starter(request: pytest.FixtureRequest) -> Starter:
    return Starter(POLICIES / request.param)


@pytest.fixture
def starters() -> list[Starter]:
    return [Starter(POLICIES / name) for name in FOLDERS]
