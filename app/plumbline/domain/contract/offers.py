"""What the wordings of a policy offer as answers, noted row by row of the table in `wordings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import ContractTerms
from plumbline.domain.verdict import Decision


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of whole numbers.

    Attributes:
        worst: the number of the worst content, or None where the text doesn't say.
        limit: the mildest number that violates, where the text says so ("4 or higher").
    """

    low: int
    high: int
    worst: int | None
    limit: int | None = None


def _votes() -> dict[str, set[Decision]]:
    return {"0": set(), "1": set()}


@dataclass
class Offers:
    """What the wordings of a text offer.

    Attributes:
        digits: 0 or 1 is asked for.
        template: they are asked for as the models' guide ends, where 1 is a violation unless the text says otherwise.
        legend: the text sets 0 and 1 equal to something.
        unread_digits: the text says something of a digit that isn't understood ("1 = kind").
        votes: what sentences say of each digit.
        headings: what headings say of each digit ("VIOLATES (1)").
        more_digits: other digits have a meaning too ("2 = severe").
        words: answers of known meaning, as the text spells them.
        plain: the same in small letters and without quotes, which may only describe the content.
        lone: the same, where each is asked for by itself ("Reply with ALLOW if …").
        codes: rules that are asked for, with what they decide; `lone_codes` each by itself.
        sections: codes that head the sections into which content is sorted.
        unclear_sections: there are such codes, and the policy doesn't say what each of them decides.
        outputs: the text puts out an answer in lines of its own ("Output: VALID").
        lists: words of known meaning that stand in one list.
        unasked: the same where the sentence asks for no answer ("the first line must read SAFE or UNSAFE").
        unknown: lists of answers whose meaning the text doesn't say.
        legends: words that stand for something, where it isn't sure that they are answers, or what one of them means. Such a one
            leaves the decision to a person.
        unnamed: the text says that there is an answer of its own, and not which ("answer with the number of the rule").
        doubtful: something else is offered that isn't understood.
        rated: a rating is asked for that is no scale of a few steps.
        objects: the ways in which the objects that are shown can be read.
        doubtful_objects: what their fields mean isn't sure.
        shows_object: an object is shown that can only be an answer.
    """

    digits: bool = False
    template: bool = False
    legend: bool = False
    unread_digits: bool = False
    votes: dict[str, set[Decision]] = field(default_factory=_votes)
    headings: dict[str, set[Decision]] = field(default_factory=_votes)
    more_digits: bool = False
    words: dict[str, Decision] = field(default_factory=dict)
    plain: dict[str, Decision] = field(default_factory=dict)
    lone: dict[str, Decision] = field(default_factory=dict)
    codes: dict[str, Decision] = field(default_factory=dict)
    lone_codes: dict[str, Decision] = field(default_factory=dict)
    sections: dict[str, Decision] = field(default_factory=dict)
    unclear_sections: bool = False
    outputs: bool = False
    lists: list[tuple[str, ...]] = field(default_factory=list)
    unasked: dict[str, Decision] = field(default_factory=dict)
    unknown: list[tuple[str, ...]] = field(default_factory=list)
    legends: list[dict[str, Decision]] = field(default_factory=list)
    unnamed: bool = False
    doubtful: bool = False
    rated: bool = False
    scales: list[Scale] = field(default_factory=list)
    objects: list[ContractTerms] = field(default_factory=list)
    doubtful_objects: bool = False
    shows_object: bool = False
    _seen: dict[str, None] = field(default_factory=dict)

    def add_words(self, words: Mapping[str, Decision], to: dict[str, Decision] | None = None) -> None:
        """Notes words of known meaning in `words`, or in another of the attributes."""
        self._seen.update(dict.fromkeys(words))
        (self.words if to is None else to).update(words)

    def known_words(self, *, plain: bool) -> dict[str, Decision]:
        """All words in the order of the text; the same in another case is the same. `plain`: with those that may only describe."""
        found = self.words | self.lone | (self.plain if plain else {})
        spelled: dict[str, str] = {}
        for word in self._seen:
            if word in found:
                spelled.setdefault(word.casefold(), word)
        return {word: found[word] for word in spelled.values()}


@dataclass(frozen=True, slots=True)
class Wording:
    """One row of the table: what it is, a text that it reads, and how."""

    name: str
    example: str
    read: Callable[[Passages, Offers], None]
