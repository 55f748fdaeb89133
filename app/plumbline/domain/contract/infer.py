"""Inferring a policy's output contract from its own words, where that is safe.

Evidence is taken, in this order, from JSON objects that the policy shows; sentences that say how to answer; lists under them;
"Output: …" lines; and the codes of its sections ("TVEC3"). Nothing is inferred unless the policy's text alone says what every
possible answer decides: not from a scale from 1 to 5, a word of unknown meaning, or two formats that exclude each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.contract.infer_conditions import Vote, conditions_before, conditions_behind, otherwise
from plumbline.domain.contract.infer_json import infer_object, shows_object
from plumbline.domain.contract.infer_sentences import Offered, asking_sentences, offered_answers
from plumbline.domain.contract.terms import BINARY_LABELS, MOST_LABELS, ContractTerms, default_label
from plumbline.domain.errors import InputError
from plumbline.domain.lines import with_line_feeds, without_front_matter
from plumbline.domain.outline import Outline, decision_in, outline
from plumbline.domain.rules import codes_above, find_rules, id_letters
from plumbline.domain.verdict import Decision

_DIGIT: Final = re.compile(r"\(([01])\)")
_NO_HEADING: Final = re.compile(r"[()\n\d]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_MOST_HEADING_CHARS: Final = 61


def infer_contract(text: str) -> OutputContract | None:
    """The contract that the policy's text states, marked as inferred; None where that would be guessing."""
    text = without_front_matter(with_line_feeds(text))
    about = outline(text)
    try:
        terms = infer_object(text, about) if shows_object(text) else _bare(text, about)
    except InputError:
        return None
    if terms is None or not _decides_both_ways(terms):
        return None
    return OutputContract(terms.kind, terms.labels, terms.fields, terms.rule_ids, inferred=True)


def _decides_both_ways(terms: ContractTerms) -> bool:
    """True when an answer can allow and can refuse. With a list of violations alone everything would be one."""
    if terms.kind is ContractKind.FLAGS or terms.binary_field is not None:
        return True
    decisions = {label.decision for label in terms.labels}
    nullable = terms.label_field is not None and terms.label_field.nullable
    return (nullable or Decision.ALLOWED in decisions) and decisions != {Decision.ALLOWED}


def _bare(text: str, about: Outline) -> ContractTerms | None:
    """A contract without JSON: a digit, a label, a word, or a word or a label."""
    said = _decisions(about)
    offered = offered_answers(text, about.outputs, lambda item: said.get(item) is not None)
    rules = tuple(about.rules)
    if offered.doubtful or offered.scaled or (offered.digits and (offered.words or offered.codes)):
        return None
    codes = {} if offered.digits else _section_codes(text, about, offered)
    if codes is None:
        return None
    if not offered.words or codes or len(offered.codes) > 1:
        codes.update(offered.codes)  # one code alone, beside words, is only mentioned: "in doubt classify as SP4"
    if not (offered.words or offered.codes or about.outputs):
        digits = infer_digits(
            text, rules
        )  # headings such as VIOLATES (1) say more of the answer than the codes under them
        if digits is not None or not codes:
            return digits
    titles = {mention.id: mention.title for mention in find_rules(text) if mention.defined}
    labels = [default_label(word, decision) for word, decision in offered.words.items()]
    labels += [
        default_label(code, decision, titles.get(code, ""))
        for code in codes
        if (decision := said.get(code)) is not None
    ]
    if len(labels) > MOST_LABELS:
        return None
    kind = ContractKind.LABEL if codes else ContractKind.WORD
    return ContractTerms(kind, (*labels, *_prefixed(text, labels)), (), rules, inferred=True)


def _section_codes(text: str, about: Outline, offered: Offered) -> dict[str, None] | None:
    """The codes that head sections (SP0, SP2, …, and not SP2.a), where the policy sorts content into sections.

    They are answers where the policy asks for nothing else, and where its sections name an output each. None where they are
    answers of which the policy does not say what they decide, or says two things.
    """
    if offered.words and not about.outputs:
        return {}
    heads = {heading.line for heading in about.headings}
    codes = [mention.id for mention in find_rules(text) if mention.defined and mention.line in heads]
    decisions = {about.rules[code] for code in codes}
    if len(codes) < 2:
        return {}
    if None in decisions or Decision.ALLOWED not in decisions:
        return None if about.outputs else {}
    return dict.fromkeys(codes)


def _decisions(about: Outline) -> dict[str, Decision | None]:
    """What the policy says of each code, or says alike of everything under it ("SP0" over "SP0.a" and "SP0.b")."""
    below: dict[str, set[Decision | None]] = {}
    for rule, decision in about.rules.items():
        for code in codes_above(rule):
            below.setdefault(code, set()).add(decision)
    alike = {code: decisions.pop() if len(decisions) == 1 else None for code, decisions in below.items()}
    return alike | dict(about.rules)


def _prefixed(text: str, labels: list[Label]) -> list[Label]:
    """Labels for templates such as "D-SP#": the same codes with the prefix, if the policy speaks of them so."""
    templates = dict.fromkeys(
        mention.id[:-1] for mention in find_rules(text) if mention.id.endswith("#") and "-" in mention.id
    )
    return [
        default_label(f"{prefix}-{label.text}", label.decision, label.meaning)
        for prefix, letters in (template.split("-", 1) for template in templates)
        for label in labels
        if id_letters(label.text) == letters
    ]


def _headings(text: str) -> Iterator[Vote]:
    for match in _DIGIT.finditer(text):
        before = text[max(match.start() - _MOST_HEADING_CHARS - 9, 0) : match.start()].rstrip()
        heading = _NO_HEADING.split(before)[-1][-_MOST_HEADING_CHARS:]
        first = _LETTER.search(heading)
        if first is not None and len(heading) - first.start() > 1:
            yield match.group(1), decision_in(heading[first.start() :])


def infer_digits(text: str, rules: tuple[str, ...]) -> ContractTerms | None:
    """A binary contract, if headings or the sentence itself say which digit is which, and none says otherwise."""
    votes = set(_headings(text))
    for line in text.split("\n"):
        said = {vote for sentence in asking_sentences(line) for vote in conditions_behind(sentence)}
        said |= set(conditions_before(line))
        votes |= said | set(otherwise(line, said))
    meanings = {
        digit: {decision for voted, decision in votes if voted == digit and decision not in (None, Decision.ESCALATE)}
        for digit in ("0", "1")
    }
    if meanings["0"] | meanings["1"] == set() or len(meanings["0"]) > 1 or len(meanings["1"]) > 1:
        return None
    if meanings["0"] <= {Decision.ALLOWED} and meanings["1"] <= {Decision.VIOLATES}:
        return ContractTerms(ContractKind.BINARY, BINARY_LABELS, (), rules, inferred=True)
    if meanings["0"] == {Decision.VIOLATES} and meanings["1"] == {Decision.ALLOWED}:
        labels = (default_label("0", Decision.VIOLATES), default_label("1", Decision.ALLOWED))
        return ContractTerms(ContractKind.BINARY, labels, (), rules, inferred=True)
    return None
