"""What a text's wordings can be read as: digits, a scale, words or codes, and lists of which it doesn't say what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from plumbline.domain.contract.answer_shapes import NOTHING, YES
from plumbline.domain.contract.offers import Offers, Scale
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import (
    BINARY_LABELS,
    MOST_LABELS,
    TURNED_LABELS,
    ContractKind,
    ContractTerms,
    Label,
    both_ways,
    default_label,
)
from plumbline.domain.contract.wording_lists import explained
from plumbline.domain.contract.wording_plain import SYMBOLS
from plumbline.domain.contract.wording_sections import prefixed
from plumbline.domain.meanings import TURNED, label_meaning
from plumbline.domain.patterns import WordPattern
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

_MILD: Final = 0.4
_GRAVE: Final = 0.6
"""Shares of a scale: what is below the first is allowed, what is above the second violates, and a person decides between them."""
_MOST_UNKNOWN: Final = 10
"""So many lists of unknown answers are looked up in the text, and offered to choose from."""
_JSON: Final = WordPattern(
    r"(?<!\w)(?P<denied>(?:no|not|without|kein|nicht|sin|pas de|sem|bez|senza) (?:\w+ )?)?JSON(?!\w)"
)
_OBJECT: Final = re.compile(r"\{\s{0,20}[\"“][^\"“”\n]{1,60}[\"”]\s{0,5}:")


def readings_of_wordings(policy: Passages, offers: Offers) -> tuple[tuple[ContractTerms, ...], bool]:
    """What the text's wordings can be read as, and whether they offer something that isn't understood."""
    rules = tuple(policy.about.rules)
    groups = [group for group in dict.fromkeys(offers.unknown) if not set(group) <= set(offers.words)]
    unknown = [group for group in groups[:_MOST_UNKNOWN] if not _explain(policy.text, group, offers)]
    unknown += groups[_MOST_UNKNOWN:]
    labels = _labels(policy, offers)
    found = [*_digits(offers, rules, with_words=bool(labels))]
    if labels and not (found and not offers.digits and not (_words(offers) or offers.codes or offers.lone_codes)):
        kind = ContractKind.WORD if all(label.text in _words(offers) for label in labels) else ContractKind.LABEL
        found.append(ContractTerms(kind, (*labels, *prefixed(policy.text, labels)), (), rules, inferred=True))
    for scale in dict.fromkeys(offers.scales):
        found += _scale(scale, rules)
    for group in unknown[:_MOST_UNKNOWN]:
        found += _either(group, rules, policy.asked)
    found += [_listed(words, rules) for words in offers.legends[:_MOST_UNKNOWN]]
    apart = _lists_apart(offers)
    found += [_listed(words, rules) for words in apart]
    readings = tuple(dict.fromkeys(found))
    unnamed = offers.unnamed and not found
    alone = bool(_words(offers) or len(offers.codes | offers.lone_codes) > 1) and not found
    more = offers.more_digits and any(terms.kind is ContractKind.BINARY for terms in found)
    unread = bool(offers.legends) or offers.doubtful or offers.rated or (offers.unclear_sections and offers.outputs)
    return readings, bool(unknown) or bool(apart) or unnamed or alone or more or unread or _asks_for_json(policy)


def _words(offers: Offers) -> dict[str, Decision]:
    """Plain words only describe the content where the text says what both digits mean."""
    says_digits = offers.digits and all(offers.votes.values())
    return offers.known_words(plain=not says_digits)


def _labels(policy: Passages, offers: Offers) -> list[Label]:
    """The words and codes that can be answered; none where they don't decide both ways."""
    words = _words(offers)
    codes: dict[str, Decision] = {}
    if not offers.digits and (not words or offers.outputs):
        codes |= offers.sections
    asked = offers.codes | offers.lone_codes
    if not words or codes or len(asked) > 1:
        codes |= asked  # one code alone, beside words, is only mentioned: "in doubt classify as SP4"
    titles = {mention.id: mention.title for mention in find_rules(policy.text) if mention.defined}
    labels = [default_label(word, decision) for word, decision in words.items()]
    labels += [
        default_label(code, decision, titles.get(code, "")) for code, decision in codes.items() if code not in words
    ]
    return labels if len(labels) <= MOST_LABELS and both_ways([label.decision for label in labels]) else []


def _digits(offers: Offers, rules: tuple[str, ...], *, with_words: bool) -> Iterator[ContractTerms]:
    """Where nothing says which digit is which, both ways."""
    says = {digit: offers.votes[digit] | offers.headings[digit] for digit in ("0", "1")}
    named = with_words and (_words(offers) or offers.codes or offers.lone_codes)
    asked = offers.digits or offers.legend
    if not asked and (named or not (says["0"] and says["1"])):
        return
    zero, one = says["0"], says["1"]
    if not zero | one and offers.template and not offers.unread_digits:
        zero, one = {Decision.ALLOWED}, {Decision.VIOLATES}
    usual = ContractTerms(ContractKind.BINARY, BINARY_LABELS, (), rules, inferred=True)
    turned = ContractTerms(ContractKind.BINARY, TURNED_LABELS, (), rules, inferred=True)
    if zero | one and zero <= {Decision.ALLOWED} and one <= {Decision.VIOLATES}:
        yield usual
    elif zero == {Decision.VIOLATES} and one == {Decision.ALLOWED}:
        yield turned
    elif asked:
        likely_turned = bool(zero | one) and zero <= {Decision.VIOLATES} and one <= {Decision.ALLOWED}
        yield from (turned, usual) if likely_turned else (usual, turned)


def _scale(scale: Scale, rules: tuple[str, ...]) -> Iterator[ContractTerms]:
    """Where the text doesn't say which end is the worst, both ways."""
    for worst in (scale.high, scale.low) if scale.worst is None else (scale.worst,):
        labels = []
        for number in range(scale.low, scale.high + 1):
            rank = number - scale.low if worst == scale.high else scale.high - number
            share = rank / (scale.high - scale.low)
            if scale.limit is not None:
                decision = Decision.VIOLATES if number >= scale.limit else Decision.ALLOWED
            else:
                decision = (
                    Decision.ALLOWED if share < _MILD else Decision.VIOLATES if share > _GRAVE else Decision.ESCALATE
                )
            labels.append(Label(str(number), decision, rank))
        yield ContractTerms(ContractKind.LABEL, tuple(labels), (), rules, inferred=True)


def _explain(text: str, group: tuple[str, ...], offers: Offers) -> bool:
    """Takes answers of unknown meaning as words where the text explains them; of two, one is enough."""
    said = [explained(text, answer) for answer in group]
    if len(group) > 2:
        meanings = [
            known if (known := label_meaning(answer)) else _only(votes)
            for answer, votes in zip(group, said, strict=True)
        ]
        if None in meanings or not both_ways([meaning for meaning in meanings if meaning]):
            return False
        offers.add_words({answer: meaning for answer, meaning in zip(group, meanings, strict=True) if meaning})
        return True
    votes = said[0] | {TURNED[meaning] for meaning in said[1]}
    if len(votes) != 1:
        return False
    meaning = votes.pop()
    offers.add_words({group[0]: meaning, group[1]: TURNED[meaning]})
    return True


def _only(votes: set[Decision]) -> Decision | None:
    return next(iter(votes)) if len(votes) == 1 else None


def _lists_apart(offers: Offers) -> list[dict[str, Decision]]:
    """Lists of words that have none in common, each of which decides both ways: one in each language, say."""
    lists = [words for words in dict.fromkeys(offers.lists) if both_ways([offers.words[word] for word in words])]
    folded = [{word.casefold() for word in words} for words in lists]
    if len(lists) < 2 or any(one & other for at, one in enumerate(folded) for other in folded[at + 1 :]):
        return []
    return [{word: offers.words[word] for word in words} for words in lists[:_MOST_UNKNOWN]]


def _either(answers: tuple[str, ...], rules: tuple[str, ...], asked: Decision | None) -> Iterator[ContractTerms]:
    """What answers of unknown meaning can be read as, the likeliest first.

    One that stands for none of the others allows. Of two, either refuses.
    """
    nothing = [answer for answer in answers if NOTHING.fullmatch(answer)]
    if nothing and len(answers) > len(nothing):
        decisions = {answer: label_meaning(answer) or Decision.VIOLATES for answer in answers}
        decisions.update(dict.fromkeys(nothing, Decision.ALLOWED))
        if both_ways(decisions.values()):
            yield _listed(decisions, rules)
    elif all(answer in SYMBOLS for answer in answers) and len(answers) > 2:
        yield _listed({answer: SYMBOLS[answer] for answer in answers}, rules)
    elif len(answers) == 2:
        for refused in answers if _refuses_first(answers, asked) else answers[::-1]:
            decisions = dict.fromkeys(answers, Decision.ALLOWED) | {refused: Decision.VIOLATES}
            yield _listed(decisions, rules)


def _listed(decisions: Mapping[str, Decision], rules: tuple[str, ...]) -> ContractTerms:
    labels = tuple(default_label(answer, decision) for answer, decision in decisions.items())
    return ContractTerms(ContractKind.WORD, labels, (), rules, inferred=True)


def _refuses_first(answers: tuple[str, ...], asked: Decision | None) -> bool:
    """True when the first of two answers is the likelier refusal, by what either means, or by what "yes" answers."""
    first, second = (label_meaning(answer) or SYMBOLS.get(answer) for answer in answers)
    if first in TURNED or second in TURNED:
        return first is Decision.VIOLATES or second is Decision.ALLOWED
    if asked in TURNED:
        return (asked is Decision.VIOLATES) is (YES.fullmatch(answers[0]) is not None)
    return True


def _asks_for_json(policy: Passages) -> bool:
    """True where an answer in JSON is asked for, and none is shown that can be read."""
    if _OBJECT.search(policy.said):
        return True
    return any(match.group("denied") is None for match in _JSON.finditer(policy.said))
