"""How a policy's answers are to be read: the form that its text states, or the standard form where it states none.

A text that states a form which can't be told, or two that contradict each other, is asked about: there is no contract then, and the
readings are those that a person can choose from. So is a text that speaks of answers and may not mean the model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import ASKS
from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.contract.labels import labels_named
from plumbline.domain.contract.object_readings import readings_of_objects
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.contract.terms import ContractTerms, default_label
from plumbline.domain.contract.word_readings import readings_of_wordings
from plumbline.domain.contract.wording_lists import explained, is_explained_unread
from plumbline.domain.contract.wordings import offered
from plumbline.domain.lines import with_line_feeds, without_front_matter
from plumbline.domain.meanings import TURNED, label_meaning
from plumbline.domain.patterns import WordPattern

_MATTERS: Final = WordPattern(any_language("matters"))
_ASKS_OR_EXPLAINS: Final = WordPattern(rf"{ASKS.pattern}|[?？؟=]|(?-i:[A-Z]{{2}})[ ]?(?:[(:]|means)")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?。！？؟])")


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
        found, in_doubt = readings_of_objects(policy, offers, before)
    else:
        found, in_doubt = readings_of_wordings(policy, offers)
    if not (found or in_doubt or offers.shows_object):
        return None
    readings = tuple(_contract(terms) for terms in found)
    if len(readings) != 1 or in_doubt:
        return FoundForm(None, readings)
    contrary = _contrary(policy.text, readings[0])
    if contrary is not None:
        return FoundForm(None, (contrary, readings[0]))
    words = readings[0].labels if readings[0].kind is ContractKind.WORD else ()
    unread = any(is_explained_unread(policy.text, label.text) for label in words)
    return FoundForm(None, readings) if unread or _decides_another_matter(policy) else FoundForm(readings[0])


def says_how_to_answer(text: str) -> bool:
    """True when the text asks for an answer at all, understood or not."""
    offers = offered(Passages(without_front_matter(with_line_feeds(text))))
    said = offers.known_words(plain=True) or offers.codes or offers.lone_codes or offers.unknown or offers.scales
    return bool(
        said
        or offers.digits
        or offers.shows_object
        or offers.rated
        or offers.doubtful
        or offers.unnamed
        or offers.legends
    )


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


def _decides_another_matter(policy: Passages) -> bool:
    """True where a request, a question or an explanation speaks of a report, a removal or an appeal: "allow" may allow that."""
    sentences = (sentence for line in policy.readable for sentence in _SENTENCE_END.split(line))
    return any(_MATTERS.search(sentence) and _ASKS_OR_EXPLAINS.search(sentence) for sentence in sentences)


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


def _contract(terms: ContractTerms) -> OutputContract:
    return OutputContract(terms.kind, terms.labels, terms.fields, terms.rule_ids, inferred=True)
