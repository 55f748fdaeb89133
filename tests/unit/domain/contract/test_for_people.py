"""A policy as people read it: the request for JSON goes, every rule stays, and what is in doubt stays too."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.contract.for_people import without_answer_form
from plumbline.domain.rules import find_rules

ROOT = Path(__file__).resolve().parents[4]
STARTERS = sorted((ROOT / "policies").glob("*/policy.md"))

FENCED = """# House rules

R1 Ads: no ads.
R2 Insults: no insults.

## Output format

Respond with JSON:

```json
{
  "violation": 1,

  "policy_category": "R1"
}
```

- violation: 1 if a rule is broken, else 0
- policy_category: the rule or null

## Tone

Be fair.
"""


@pytest.mark.parametrize("file", STARTERS, ids=lambda file: file.parent.name)
def test_a_starter_policy_keeps_its_rules_and_loses_the_request_for_json(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    left = without_answer_form(text)
    assert "JSON" not in left
    assert "{" not in left
    assert (left == text) == ("JSON" not in text)
    defined = [(one.id, one.title) for one in find_rules(text) if one.defined]
    assert [(one.id, one.title) for one in find_rules(left) if one.defined] == defined
    lost = set(text.splitlines()) - set(left.splitlines())
    assert all("JSON" in line or "{" in line or line.startswith("violation is 1") for line in lost)


def test_a_section_of_its_own_goes_with_its_heading() -> None:
    left = without_answer_form(FENCED)
    assert left.split("\n\n") == ["# House rules", "R1 Ads: no ads.\nR2 Insults: no insults.", "## Tone", "Be fair."]


def test_the_other_sentences_of_a_passage_stay() -> None:
    text = FENCED.replace("Respond with JSON:\n", "Judge the text alone. Respond with JSON:\n").replace("\n```\n", "\n")
    text = text.replace("```json\n", "")
    left = without_answer_form(text)
    assert "## Output format\n\nJudge the text alone.\n\n## Tone" in left
    assert "policy_category" not in left


@pytest.mark.parametrize(
    "text",
    [
        FENCED.replace("Respond with JSON:", "R3 Answers: respond with JSON:"),
        FENCED.replace("violation", "anything").replace("policy_category", "something"),
        "# P\n\nR1 Code: JSON is answered elsewhere.\n",
        "# P\n\nAnswer with one digit: 1 if R1 is broken, else 0.\n\nR1 Ads: no ads, not even in JSON.\n",
        "",
    ],
    ids=["in a rule", "no form", "no request", "no JSON", "empty"],
)
def test_what_is_in_doubt_stays(text: str) -> None:
    assert without_answer_form(text) == text
