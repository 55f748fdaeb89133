"""How a policy's answers are to be read: the form that its text states, or the standard form where it states none.

A text that states a form which can't be told, or two that contradict each other, is asked about: there is no contract then, and the
readings are those that a person can choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.contract.answer_shapes import NOTHING, YES, compiled
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.labels import labels_named
from plumbline.domain.contract.offers import Offers, Scale
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.standard import numbered_rules, standard_contract
from plumbline.domain.contract.terms import (
    BINARY_LABELS,
    MOST_LABELS,
    TURNED_LABELS,
    ContractKind,
    ContractTerms,
    Label,
    default_label,
)
from plumbline.domain.contract.wording_lists import explained
from plumbline.domain.contract.wording_objects import object_terms, values_said
from plumbline.domain.contract.wording_sections import prefixed
from plumbline.domain.contract.wordings import offered
from plumbline.domain.lines import with_line_feeds, without_front_matter
from plumbline.domain.meanings import TURNED, label_meaning
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

_MILD: Final = 0.4
_GRAVE: Final = 0.6
"""Shares of a scale: what is below the first is allowed, what is above the second violates, and a person decides between them."""
_MOST_UNKNOWN: Final = 10
"""So many lists of unknown answers are looked up in the text, and offered to choose from."""
_JSON: Final = compiled(
    r"(?<!\w)(?P<denied>(?:no|not|without|kein|nicht|sin|pas de|sem|bez|senza) (?:\w+ )?)?JSON(?!\w)"
)
_OBJECT: Final = re.compile(r"\{\s{0,20}[\"“][^\"“”\n]{1,60}[\"”]\s{0,5}:")


@dataclass(frozen=True, slots=True)
class FoundForm:
    """What was found.

    Attributes:
        contract: the form that the text states, or the standard form; None where a person has to choose.
        readings: without a contract, what the text can be read as, the likeliest first; may be empty.
    """

    contract: OutputContract | None
    readings: tuple[OutputContract, ...] = ()


def find_answer_form(text: str, before: Sequence[OutputContract] = ()) -> FoundForm:
    """How the answers of a policy are to be read; `before` as in `standard_contract`."""
    plain = without_front_matter(with_line_feeds(text))
    found = _stated(Passages(plain), before)
    if found is not None:
        return found
    unsure = _stated(Passages(plain, whole=True), before, unasked=True)
    if unsure is not None:  # a quotation, a comment or a rule for members: whether the model is meant, a person knows
        return FoundForm(None, (unsure.contract,) if unsure.contract else unsure.readings)
    return FoundForm(standard_contract(text, before=before))


def _stated(policy: Passages, before: Sequence[OutputContract], *, unasked: bool = False) -> FoundForm | None:
    """The form that the text states, or what it can be read as; None where it says nothing of its answer.

    Args:
        unasked: words that are listed without a request count too.
    """
    offers = offered(policy)
    if unasked and not offers.known_words(plain=True):
        offers.add_words(offers.unasked)
    if offers.shows_object:
        return _of_objects(policy, offers, offers.objects or _objects_of_numbered_rules(policy, before))
    readings, in_doubt = _readings(policy, offers)
    if len(readings) == 1 and not in_doubt:
        contrary = _contrary(policy.text, readings[0])
        return FoundForm(readings[0]) if contrary is None else FoundForm(None, (contrary, readings[0]))
    if readings or in_doubt:
        return FoundForm(None, readings)
    return None


def says_how_to_answer(text: str) -> bool:
    """True when the text asks for an answer at all, understood or not."""
    offers = offered(Passages(without_front_matter(with_line_feeds(text))))
    said = offers.known_words(plain=True) or offers.codes or offers.lone_codes or offers.unknown or offers.scales
    return bool(said or offers.digits or offers.shows_object or offers.rated or offers.doubtful)


def states_answer(text: str, contract: OutputContract) -> bool:
    """True when the policy's text itself tells the model what it can answer, so that the prompt needn't."""
    if contract.standard:
        return False
    if contract.inferred:
        if contract.kind is ContractKind.WORD:
            return len(labels_named(contract.labels, text)) == len(contract.labels)
        field = contract.label_field
        return field is None or all(label.text in text for label in contract.labels)
    if contract.kind is ContractKind.FLAGS:
        return all(label.text in text for label in contract.labels)
    if contract.kind is ContractKind.JSON:
        return all(field.name in text for field in contract.fields)
    return len(labels_named(contract.labels, text)) == len(contract.labels)


def _of_objects(policy: Passages, offers: Offers, objects: Sequence[ContractTerms]) -> FoundForm:
    readings = tuple(_contract(terms) for terms in objects if _decides_both_ways(terms))
    readings += tuple(
        turned
        for reading in readings
        if (turned := _turned_values(policy, reading)) is not None and turned not in readings
    )
    beside = _words_beside(policy, offers, readings)
    sure = len(readings) == 1 and not beside and not offers.doubtful_objects
    return FoundForm(readings[0]) if sure else FoundForm(None, (*readings, *beside))


def _turned_values(policy: Passages, stated: OutputContract) -> OutputContract | None:
    """The contract with 0 and 1 the other way round, where the text says so of them and the fields' names don't."""
    if stated.label_field is not None or stated.kind is not ContractKind.JSON:
        return None
    said = values_said(policy)
    if not any(TURNED[label.decision] in said[label.text] for label in stated.labels):
        return None
    labels = TURNED_LABELS if stated.labels == BINARY_LABELS else BINARY_LABELS
    return replace(stated, labels=labels)


def _words_beside(policy: Passages, offers: Offers, objects: Sequence[OutputContract]) -> tuple[OutputContract, ...]:
    """The words that are asked for beside an object in which they don't stand."""
    words = offers.words | offers.lone
    inside = {"true", "false", "0", "1"}
    for contract in objects:
        inside |= {name.casefold() for field in contract.fields for name in (field.name, *field.options)}
        inside |= {label.text.casefold() for label in contract.labels}
    if not _both(words.values()) or inside & {word.casefold() for word in words}:
        return ()
    labels = tuple(default_label(word, decision) for word, decision in words.items())
    return (_contract(ContractTerms(ContractKind.WORD, labels, (), tuple(policy.about.rules), inferred=True)),)


def _decides_both_ways(terms: ContractTerms) -> bool:
    """True when an answer can allow and can refuse. With a list of violations alone everything would be one."""
    if terms.kind is ContractKind.FLAGS or terms.binary_field is not None:
        return True
    nullable = terms.label_field is not None and terms.label_field.nullable
    return _both(label.decision for label in terms.labels) or (nullable and bool(terms.labels))


def _both(decisions: Iterator[Decision] | Sequence[Decision]) -> bool:
    found = set(decisions)
    return Decision.ALLOWED in found and found != {Decision.ALLOWED}


def _readings(policy: Passages, offers: Offers) -> tuple[tuple[OutputContract, ...], bool]:
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
    apart = _lists_apart(offers)
    found += [ContractTerms(ContractKind.WORD, words, (), rules, inferred=True) for words in apart]
    readings = tuple(dict.fromkeys(_contract(terms) for terms in found))
    unnamed = offers.unnamed and not found
    alone = bool(_words(offers) or len(offers.codes | offers.lone_codes) > 1) and not found
    more = offers.more_digits and any(terms.kind is ContractKind.BINARY for terms in found)
    unread = offers.doubtful or offers.rated or (offers.unclear_sections and offers.outputs)
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
    return labels if len(labels) <= MOST_LABELS and _both([label.decision for label in labels]) else []


def _digits(offers: Offers, rules: tuple[str, ...], *, with_words: bool) -> Iterator[ContractTerms]:
    """Where nothing says which digit is which, both ways."""
    says = {digit: offers.votes[digit] | offers.headings[digit] for digit in ("0", "1")}
    named = with_words and (_words(offers) or offers.codes or offers.lone_codes)
    if not offers.digits and (named or not (says["0"] and says["1"])):
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
    elif offers.digits:
        yield from (usual, turned)


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
        if None in meanings or not _both([meaning for meaning in meanings if meaning]):
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


def _lists_apart(offers: Offers) -> list[tuple[Label, ...]]:
    """Lists of words that have none in common, each of which decides both ways: one in each language, say."""
    lists = [words for words in dict.fromkeys(offers.lists) if _both([offers.words[word] for word in words])]
    folded = [{word.casefold() for word in words} for words in lists]
    if len(lists) < 2 or any(one & other for at, one in enumerate(folded) for other in folded[at + 1 :]):
        return []
    return [tuple(default_label(word, offers.words[word]) for word in words) for words in lists[:_MOST_UNKNOWN]]


def _either(answers: tuple[str, ...], rules: tuple[str, ...], asked: Decision | None) -> Iterator[ContractTerms]:
    """What answers of unknown meaning can be read as, the likeliest first.

    One that stands for none of the others allows. Of two, either refuses.
    """
    nothing = [answer for answer in answers if NOTHING.fullmatch(answer)]
    if nothing and len(answers) > len(nothing):
        decisions = {answer: label_meaning(answer) or Decision.VIOLATES for answer in answers}
        decisions.update(dict.fromkeys(nothing, Decision.ALLOWED))
        if _both(decisions.values()):
            labels = tuple(default_label(answer, decision) for answer, decision in decisions.items())
            yield ContractTerms(ContractKind.WORD, labels, (), rules, inferred=True)
    elif len(answers) == 2:
        for refused in answers if _refuses_first(answers, asked) else answers[::-1]:
            labels = (
                default_label(answer, Decision.VIOLATES if answer == refused else Decision.ALLOWED)
                for answer in answers
            )
            yield ContractTerms(ContractKind.WORD, tuple(labels), (), rules, inferred=True)


def _refuses_first(answers: tuple[str, ...], asked: Decision | None) -> bool:
    """True when the first of two answers is the likelier refusal, by what either means, or by what "yes" answers."""
    first, second = (label_meaning(answer) for answer in answers)
    if first in TURNED or second in TURNED:
        return first is Decision.VIOLATES or second is Decision.ALLOWED
    if asked in TURNED:
        return (asked is Decision.VIOLATES) is (YES.fullmatch(answers[0]) is not None)
    return True


def _contrary(text: str, stated: OutputContract) -> OutputContract | None:
    """The contract with the contrary meanings, where the text explains an answer by the contrary of its usual meaning."""
    if stated.kind is not ContractKind.WORD:
        return None
    agrees = [
        meaning is label.decision
        for label in stated.labels
        if label.decision in TURNED and label_meaning(label.text) is label.decision
        for meaning in explained(text, label.text)
    ]
    if all(agrees) or any(agrees):
        return None
    return replace(
        stated,
        labels=tuple(
            default_label(label.text, TURNED.get(label.decision, label.decision), label.meaning)
            for label in stated.labels
        ),
    )


def _asks_for_json(policy: Passages) -> bool:
    """True where an answer in JSON is asked for, and none is shown that can be read."""
    if _OBJECT.search(policy.said):
        return True
    return any(match.group("denied") is None for match in _JSON.finditer(policy.said))


def _objects_of_numbered_rules(policy: Passages, before: Sequence[OutputContract]) -> list[ContractTerms]:
    """The JSON answer of a policy that asks for the id of a rule and gives its rules none."""
    numbered = numbered_rules(policy.text, before)
    if policy.about.rules or not numbered:
        return []
    rules = {label.text: label.decision for label in numbered}
    found = object_terms(policy.said, replace(policy.about, rules=rules))
    titles = {label.text: label.meaning for label in numbered}
    return [
        replace(terms, labels=tuple(replace(label, meaning=titles.get(label.text, "")) for label in terms.labels))
        if terms.label_field
        else terms
        for terms in found
    ]


def _contract(terms: ContractTerms) -> OutputContract:
    return OutputContract(terms.kind, terms.labels, terms.fields, terms.rule_ids, inferred=True)
