"""The practice model's world: policies whose rules list words. Under any other policy it answers, and means nothing by it.

What it was made for is data beside the model (`scope.toml`), taken from its card. A policy is held against it by its form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.messages import Listing, Message
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
_MOST_NAMED: Final = 6


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

    def objections(self, policy: PolicyVersion) -> list[Message]:
        """Everything for which a policy is outside of it, in sentences; empty where it is inside."""
        rules = dict(self._listed(policy.text))
        return [*self._about_rules(rules), *self._about_answers(policy.contract)]

    def _about_rules(self, rules: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[Message]:
        if not rules:
            yield Message("It finds no rule that lists words, as in “R1 Gambling: casino, poker”.")
            return
        prose = {rule: long for rule, listed in rules.items() if (long := self._too_long(listed))}
        if prose:
            yield _prose(prose)
        lengths = range(2, 2 + self.most_terms)  # its name, and terms
        if unlisted := [rule for rule, listed in rules.items() if rule not in prose and len(listed) not in lengths]:
            yield Message(
                "Rules {rules} are not short lists of words.",
                one="Rule {rules} is not a short list of words.",
                n=len(unlisted),
                rules=_named(unlisted),
            )
        if unknown := [rule for rule in rules if re.fullmatch(self.rule_id, rule) is None]:
            yield Message("It can't follow rule IDs such as {rule}.", rule=unknown[0])
        if len(rules) > self.most_rules:
            yield Message("It follows up to {most} rules, and this policy has {n}.", most=self.most_rules, n=len(rules))

    def _about_answers(self, contract: OutputContract) -> Iterator[Message]:
        if contract.standard:
            yield Message("It can't answer in the standard form: the policy has to say itself how to answer.")
        elif contract.kind.value not in self.kinds:
            yield Message("It can't give this policy's kind of answer.")

    def _too_long(self, listed: Sequence[Sequence[str]]) -> str:
        """The first of a rule's terms that is no term, shortened; "" where there is none."""
        return next((" ".join(words)[:_MOST_SHOWN] for words in listed if len(words) > self.most_words), "")

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


def _prose(rules: Mapping[str, str]) -> Message:
    """Of rules that are written in sentences."""
    if len(rules) == 1:
        ((rule, words),) = rules.items()
        return Message("Rule {rule} is not a list of words: “{words}”.", rule=rule, words=words)
    return Message("Rules {rules} are not lists of words.", rules=_named(list(rules)))


def _named(rules: Sequence[str]) -> Listing:
    """The rules by id, without the last of many."""
    more = len(rules) - _MOST_NAMED
    if more <= 1:
        return Listing(tuple(rules))
    return Listing((*rules[:_MOST_NAMED], Message("{n} more", one="{n} more", n=more)))
