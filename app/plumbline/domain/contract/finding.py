"""How a policy's answers are to be read: the form that its text states, or the standard form where it states none.

A text that states a form which can't be told, or two that contradict each other, is asked about: there is no contract then, and the
readings are those that a person can choose from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.infer import infer_contract, infer_digits
from plumbline.domain.contract.infer_json import infer_object, shows_object
from plumbline.domain.contract.infer_sentences import offered_answers
from plumbline.domain.contract.labels import labels_named
from plumbline.domain.contract.standard import numbered_rules, standard_contract
from plumbline.domain.contract.terms import BINARY_LABELS, ContractKind, ContractTerms, Label, default_label
from plumbline.domain.contract.wordings import Offers, Scale, clause_meaning, offered
from plumbline.domain.errors import InputError
from plumbline.domain.lines import with_line_feeds, without_front_matter
from plumbline.domain.outline import outline
from plumbline.domain.verdict import Decision

_MILD: Final = 0.4
_GRAVE: Final = 0.6
"""Shares of a scale: what is below the first is allowed, what is above the second violates, and a person decides between them."""
_EXPLAINS: Final = re.compile(
    r"[`*\"”]{0,3}[ ]?(?:[:：=–—]|->|→|(?:if|when|means?|wenn|bei|bedeutet|si|cuando|significa|quand|signifie)(?!\w))[ ]?"
    r"(?P<clause>[^.;\n]{2,160})",
    re.IGNORECASE,
)
_JSON: Final = re.compile(r"(?<!\w)JSON(?!\w)|\{\s{0,20}[\"“][^\"“”\n]{1,60}[\"”]\s{0,5}:", re.IGNORECASE)
"""An answer in JSON is asked for, and it is none that is understood."""
_RATES: Final = re.compile(
    r"(?<!\w)(?:rat(?:e|ing)|scores?|scale|number|grade|likert|percent(?:age)?|probability|bewert\w*|punkte?|skala|zahl|califica\w*"
    r"|puntua\w*|escala|número|not(?:e[rz]?|a)|échelle|nombre|avali\w*|oceń|skali|liczb\w*)(?!\w)|評価|点|数字|مقياس|رقم",
    re.IGNORECASE,
)
_REVERSED: Final = (default_label("0", Decision.VIOLATES), default_label("1", Decision.ALLOWED))
_TURNED: Final = {Decision.VIOLATES: Decision.ALLOWED, Decision.ALLOWED: Decision.VIOLATES}


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
    stated = infer_contract(plain)
    if stated is not None:
        contrary = _contrary(plain, stated)
        return FoundForm(stated) if contrary is None else FoundForm(None, (contrary, stated))
    if shows_object(plain):
        shown = _object_of_numbered_rules(plain, before)
        return FoundForm(None if shown is None else _contract(shown))
    readings, in_doubt = _readings(plain)
    in_doubt = in_doubt or _JSON.search(plain) is not None
    if len(readings) == 1 and not in_doubt:
        return FoundForm(readings[0])
    if readings or in_doubt:
        return FoundForm(None, readings)
    return FoundForm(standard_contract(text, before=before))


def states_answer(text: str, contract: OutputContract) -> bool:
    """True when the policy's text itself tells the model what it can answer, so that the prompt needn't."""
    if contract.standard:
        return False
    if contract.inferred:
        field = contract.label_field
        return field is None or all(label.text in text for label in contract.labels)
    if contract.kind is ContractKind.FLAGS:
        return all(label.text in text for label in contract.labels)
    if contract.kind is ContractKind.JSON:
        return all(field.name in text for field in contract.fields)
    return len(labels_named(contract.labels, text)) == len(contract.labels)


def _readings(text: str) -> tuple[tuple[OutputContract, ...], bool]:
    """What the text's wordings can be read as, and whether they offer something that isn't understood."""
    about = outline(text)
    told = offered_answers(text, about.outputs, lambda item: about.rules.get(item) is not None)
    offers = offered(text)
    rules = tuple(about.rules)
    found = [*_digits(text, offers, rules, asked=told.digits or offers.digits)]
    words = told.words | offers.words | offers.lone
    if words and {Decision.ALLOWED} < set(words.values()):
        labels = tuple(default_label(word, decision) for word, decision in words.items())
        found.append(ContractTerms(ContractKind.WORD, labels, (), rules, inferred=True))
    for scale in dict.fromkeys(offers.scales):
        found += _scale(scale, rules)
    for unknown in offers.unknown:
        found += _either(unknown, rules)
    readings = tuple(dict.fromkeys(_contract(terms) for terms in found))
    doubtful = told.doubtful or (told.scaled and _RATES.search(text) is not None)
    understood = offers.digits or offers.words or offers.scales
    more = offers.more_digits and any(terms.kind is ContractKind.BINARY for terms in found)
    alone = bool(offers.lone) and not found
    return readings, bool(offers.unknown) or more or alone or (doubtful and not understood)


def _digits(text: str, offers: Offers, rules: tuple[str, ...], *, asked: bool) -> Iterator[ContractTerms]:
    """Where nothing says which digit is which, both ways."""
    told = infer_digits(text, rules) if asked else None
    zero, one = offers.votes["0"], offers.votes["1"]
    usual = ContractTerms(ContractKind.BINARY, BINARY_LABELS, (), rules, inferred=True)
    turned = ContractTerms(ContractKind.BINARY, _REVERSED, (), rules, inferred=True)
    if told is not None:
        yield told
    elif not asked and not (zero and one and not offers.words):
        return
    elif zero | one and zero <= {Decision.ALLOWED} and one <= {Decision.VIOLATES}:
        yield usual
    elif zero | one and zero <= {Decision.VIOLATES} and one <= {Decision.ALLOWED}:
        yield turned
    elif asked:
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


def _either(answers: tuple[str, ...], rules: tuple[str, ...]) -> Iterator[ContractTerms]:
    """Two answers of unknown meaning, both ways."""
    if len(answers) == 2:
        for refused in answers:
            labels = (
                default_label(answer, Decision.VIOLATES if answer == refused else Decision.ALLOWED)
                for answer in answers
            )
            yield ContractTerms(ContractKind.WORD, tuple(labels), (), rules, inferred=True)


def _contrary(text: str, stated: OutputContract) -> OutputContract | None:
    """The contract with the contrary meanings, where the text explains an answer by the contrary of its usual meaning."""
    if stated.kind is not ContractKind.WORD:
        return None
    said: dict[bool, int] = {True: 0, False: 0}
    for label in stated.labels:
        for match in re.finditer(rf"(?<![\w+]){re.escape(label.text)}(?!\w|[ ]?\+)", text):
            explained = _EXPLAINS.match(text, match.end())
            meaning = clause_meaning(explained.group("clause")) if explained else None
            if meaning is not None and label.decision in _TURNED:
                said[meaning is label.decision] += 1
    if not said[False] or said[True]:
        return None
    return replace(
        stated,
        labels=tuple(
            default_label(label.text, _TURNED.get(label.decision, label.decision), label.meaning)
            for label in stated.labels
        ),
    )


def _object_of_numbered_rules(text: str, before: Sequence[OutputContract]) -> ContractTerms | None:
    """The JSON answer of a policy that asks for the id of a rule and gives its rules none."""
    about = outline(text)
    numbered = numbered_rules(text, before)
    if about.rules or not numbered:
        return None
    try:
        terms = infer_object(text, replace(about, rules={label.text: label.decision for label in numbered}))
    except InputError:
        return None
    if terms is None or terms.label_field is None:
        return terms
    titles = {label.text: label.meaning for label in numbered}
    return replace(terms, labels=tuple(replace(label, meaning=titles.get(label.text, "")) for label in terms.labels))


def _contract(terms: ContractTerms) -> OutputContract:
    return OutputContract(terms.kind, terms.labels, terms.fields, terms.rule_ids, inferred=True)
