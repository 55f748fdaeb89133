"""The practice model's world: policies whose rules list words. Under any other policy it answers, and means nothing by it.

What it was made for is data beside the model (`scope.toml`), taken from its card. A policy is held against it by its form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion

_RULE: Final = re.compile(
    r"^[^\w\n]{0,12}(?:[^\W\d_]{3,12} )?(?P<id>[A-Z]{1,10}\d{1,3}(?:\.\w{1,3})?)(?!\w)", re.MULTILINE
)
"""An id at the beginning of a line, behind signs and perhaps a word: "- R1", "### R1", "| R1", "Rule R1"."""
_BETWEEN: Final = re.compile(r"""[,;:/|=()\[\]{}"“”„.!?*`]+|(?:^|\s)[-–—+•]+\s""")
_BULLET: Final = re.compile(r"\s*[-*+•]\s+\S")
_LISTING: Final = re.compile(r"\s*(?:[^\W\d_]+ ){0,2}[^\W\d_]+:\s*\S")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST_SHOWN: Final = 60


@dataclass(frozen=True)
class PracticeScope:
    """What the practice model was made for.

    Attributes:
        most_rules: of a policy.
        rule_id: a pattern that every rule's id matches.
        most_terms: of a rule, with the words of its exception.
        most_words: of a term, and of a rule's name.
        passed_over: words that stand around terms and are none.
        kinds: of answers that it can write.
    """

    most_rules: int
    rule_id: str
    most_terms: int
    most_words: int
    passed_over: frozenset[str]
    kinds: frozenset[str]

    def objection(self, policy: PolicyVersion) -> Message | None:
        """Why a policy is outside of it, in a sentence; None where it is inside."""
        rules = dict(self._listed(policy.text))
        if not rules:
            return Message("It finds no rule that lists words, as in “R1 Gambling: casino, poker”.")
        for rule, listed in rules.items():
            if long := next((words for words in listed if len(words) > self.most_words), None):
                shown = " ".join(long)[:_MOST_SHOWN]
                return Message("Rule {rule} is not a list of words: “{words}”.", rule=rule, words=shown)
            if not 2 <= len(listed) <= 1 + self.most_terms:  # its name, and terms
                return Message("Rule {rule} is not a short list of words.", rule=rule)
            if re.fullmatch(self.rule_id, rule) is None:
                return Message("It can't follow rule IDs such as {rule}.", rule=rule)
        if len(rules) > self.most_rules:
            return Message(
                "It follows up to {most} rules, and this policy has {n}.", most=self.most_rules, n=len(rules)
            )
        if policy.contract.standard:
            return Message("It can't answer in the standard form: the policy has to say itself how to answer.")
        if policy.contract.kind.value not in self.kinds:
            return Message("It can't give this policy's kind of answer.")
        return None

    def _listed(self, text: str) -> Iterator[tuple[str, list[list[str]]]]:
        """Each rule's id, and the words of its name and of each term, which stand in its line or in the list below it."""
        found: dict[str, re.Match[str]] = {}
        for match in _RULE.finditer(text):
            found.setdefault(match["id"], match)
        ends = [*(match.start() for match in found.values()), len(text)][1:]
        for (rule, match), end in zip(found.items(), ends, strict=True):
            first, *below = text[match.end() : end].split("\n")
            listed = self._parts(first)
            if len(listed) < 2:
                for number, line in enumerate(filter(str.strip, below)):
                    if not _BULLET.match(line) and not (number == 0 and _LISTING.match(line)):
                        break
                    listed += self._parts(line)
            yield rule, listed

    def _parts(self, line: str) -> list[list[str]]:
        parts = (
            [word for word in _WORD.findall(part) if word.lower() not in self.passed_over]
            for part in _BETWEEN.split(line)
        )
        return [words for words in parts if words]
