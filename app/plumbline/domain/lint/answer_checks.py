"""Advice on a policy's sections: where the answer's form is said, what it names, and the examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.contract.contract import ContractKind
from plumbline.domain.contract.finding import find_answer_form, says_how_to_answer
from plumbline.domain.contract.labels import labels_named
from plumbline.domain.contract.terms import FieldKind
from plumbline.domain.contract.wording_objects import shows_object
from plumbline.domain.lint.advice import Advice, Severity, Subject
from plumbline.domain.lint.vocabulary import NOTHING_ELSE, QUOTED, WRONG_OUTPUT, section_of
from plumbline.domain.meanings import decision_in
from plumbline.domain.messages import Message
from plumbline.domain.outline import Heading
from plumbline.domain.rules import rules_named
from plumbline.domain.verdict import Decision

BEST_EXAMPLES: Final = (4, 6)
NO_ANSWER_FORM: Final = "no-answer-form"
"""The code of the advice on a text that doesn't say how to answer, or says it in several ways."""
_NEAR_TOP_SHARE: Final = 3  # the answer's form is stated in the first third, or in the first 1,200 characters
_NEAR_TOP_CHARS: Final = 1200
_BEFORE_EXAMPLES_CHARS: Final = 600
_EXAMPLE: Final = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,2}[.)]|\|)[ \t]*\S|[ \t]*[\"“„«]")
_TABLE_HEAD: Final = re.compile(r"\s*\|[\s:|-]+$")
_OUTCOME: Final = re.compile(r"->|→|=>|⇒|\|")
_NOT_WORDS: Final = re.compile(r"[\W_]+")


def _answer_form(policy: Subject) -> Iterator[Advice]:
    if policy.contract is None:
        yield Advice(Severity.ERROR, NO_ANSWER_FORM, _unclear(len(find_answer_form(policy.text).readings)))
        return
    if policy.contract.standard:
        message = Message(
            "The policy has no answer form that Plumbline knows, "
            "so the standard form is used: the decision, then the rule and why. It is added "
            "to the prompt."
        )
        yield Advice(Severity.HINT, "standard-answer-form", message)
        return
    if policy.contract.inferred:
        message = Message(
            "The form of the answer was inferred from the policy's text. Stating it beside the policy makes sure."
        )
        yield Advice(Severity.HINT, "inferred-answer-form", message)
    if policy.language and not says_how_to_answer(policy.text):
        message = Message(
            "The policy doesn't tell the model how to answer. Say so near the top, and list every possible answer."
        )
        yield Advice(Severity.WARNING, "no-answer-instruction", message)
    top = max(len(policy.text) // _NEAR_TOP_SHARE, _NEAR_TOP_CHARS)
    if not _states_answer(policy, policy.text[:top]):
        message = Message("The policy doesn't say near the top how to answer. Say so in the first section.")
        yield Advice(Severity.WARNING, "answer-form-late", message)
    heading = policy.examples()
    if heading is not None and heading.offset > top:
        first = policy.text.find("\n", heading.offset)
        around = policy.text[max(heading.offset - _BEFORE_EXAMPLES_CHARS, 0) : first + _BEFORE_EXAMPLES_CHARS]
        if not _states_answer(policy, around):
            message = Message("Repeat how to answer before the examples.")
            end = first if first > 0 else len(policy.text)
            yield policy.at(Severity.HINT, "answer-form-not-repeated", message, heading.offset, end)


def _unclear(readings: int) -> Message:
    if readings > 1:
        return Message(
            "The answers can be read in more than one way. Choose the one that is meant, or delete what asks for another."
        )
    if readings:
        return Message(
            "The policy may ask the model for its answer, but doesn't say so clearly. Choose how the answers are read, or say "
            "near the top how to answer."
        )
    return Message(
        "The form of the answer isn't clear from the policy. Say near the top how to answer, such as “Answer with one word: "
        "VALID or INVALID”, or state the form beside the policy."
    )


def _states_answer(policy: Subject, passage: str) -> bool:
    """True when the passage names what an answer consists of, in whatever language."""
    contract = policy.contract
    if contract is None:
        return False
    if contract.kind in (ContractKind.JSON, ContractKind.FLAGS):
        names = [field.name for field in contract.fields] or [label.text for label in contract.labels]
        return "json" in passage.casefold() or sum(name in passage for name in names) >= min(2, len(names))
    return len(labels_named(contract.labels, passage)) > 1


def _missing_labels(policy: Subject) -> Iterator[Advice]:
    contract = policy.contract
    if contract is None or contract.inferred or contract.standard:
        return
    named = labels_named(contract.labels, policy.text)
    for label in contract.labels:
        if label.text not in named and not (contract.kind is ContractKind.JSON and contract.label_field is None):
            message = Message(
                "The answer “{label}” is stated beside the policy, but the policy doesn't mention it: the model won't know it.",
                label=label.text,
            )
            yield Advice(Severity.WARNING, "label-missing", message)
    folded = policy.text.casefold()
    for field in contract.fields:
        if field.name.casefold() not in folded:
            message = Message(
                "The field “{field}” is stated beside the policy, but the policy doesn't mention it: the model won't know it.",
                field=field.name,
            )
            yield Advice(Severity.WARNING, "field-missing", message)
    cites = any(field.kind is FieldKind.RULE_IDS for field in contract.fields)
    if cites and not contract.rule_ids:
        message = Message("The answer cites rules, but the policy's rules have no IDs: give them some.")
        yield Advice(Severity.WARNING, "nothing-to-cite", message)
    for rule in contract.rule_ids:
        if rule not in policy.text:
            message = Message(
                "The rule “{rule}” is stated beside the policy, but the policy doesn't contain it.", rule=rule
            )
            yield Advice(Severity.WARNING, "rule-missing", message)


def _similar_labels(policy: Subject) -> Iterator[Advice]:
    if policy.contract is None:
        return
    spellings: dict[str, str] = {}
    for label in policy.contract.labels:
        plain = _NOT_WORDS.sub("", label.text).casefold() or label.text
        if plain in spellings:
            message = Message(
                "“{label}” and “{other}” are hard to tell apart. Rename one of them.",
                label=spellings[plain],
                other=label.text,
            )
            yield Advice(Severity.WARNING, "similar-labels", message)
        spellings.setdefault(plain, label.text)


_MISSING_SECTIONS: Final = {
    "instruction": Message("The policy has no section with an instruction: what to do, and how to answer."),
    "definitions": Message("The policy has no section with definitions of its terms."),
    "criteria": Message("The policy has no section with criteria: what violates it, and what is safe."),
    "examples": Message("The policy has no section with examples near the line."),
}


def _sections(policy: Subject) -> Iterator[Advice]:
    if not policy.about.headings:
        message = Message(
            "The policy has no headings. Four sections help the model: instruction, definitions, criteria, examples."
        )
        yield Advice(Severity.HINT, "no-sections", message)
        return
    found = {section for heading in policy.about.headings if (section := section_of(heading.text))}
    if any(decision_in(heading.text) for heading in policy.about.headings):
        found.add("criteria")
    if len(QUOTED.findall(policy.text)) >= BEST_EXAMPLES[0]:
        found.add("examples")  # beside the rules they belong to
    if not policy.language or not found:
        return
    for section, message in _MISSING_SECTIONS.items():
        if section not in found and not (
            section == "instruction" and _states_answer(policy, policy.text[:_NEAR_TOP_CHARS])
        ):
            yield Advice(Severity.HINT, f"no-{section}", message)


def _example_count(policy: Subject) -> Iterator[Advice]:
    heading = policy.examples()
    if heading is None:
        return
    examples = _examples_under(policy, heading)
    least, most = BEST_EXAMPLES
    end = 1 + len(heading.text)
    if not least <= len(examples) <= most:
        message = Message(
            "There are {n} examples under this heading; {least} to {most} near the line, of both kinds, work best.",
            one="There is {n} example under this heading; {least} to {most} near the line, of both kinds, work best.",
            n=len(examples),
            least=least,
            most=most,
        )
        yield Advice(Severity.HINT, "example-count", message, heading.line, 1, end)
    decisions = {decision for example in examples if (decision := _decided(policy, example)) is not None}
    if len(examples) > 1 and len(decisions) == 1 and all(_decided(policy, example) is not None for example in examples):
        message = Message("All examples have the same outcome. Show both kinds, near the line.")
        yield Advice(Severity.WARNING, "one-sided-examples", message, heading.line, 1, end)


def _output_examples(policy: Subject) -> Iterator[Advice]:
    """Whether an answer is shown as it should be, and as it should not."""
    contract = policy.contract
    if contract is None or contract.standard:
        return
    if contract.kind in (ContractKind.JSON, ContractKind.FLAGS):
        yield from _object_examples(policy)
        return
    label = contract.labels[0].text
    if not policy.about.outputs and not any(_decided(policy, line) for line in policy.text.split("\n")):
        message = Message(
            "The policy shows no text with its answer. Show some, each with the answer behind it, such as: “a text” -> {label}",
            label=label,
        )
        yield Advice(Severity.HINT, "no-right-output", message)
    alone = NOTHING_ELSE.search(policy.masked) or WRONG_OUTPUT.search(policy.masked)
    if policy.language and says_how_to_answer(policy.text) and not alone:
        message = Message(
            "The policy doesn't say what a wrong answer looks like, such as a sentence around {label}. Show one, "
            "or say that nothing "
            "else may be written.",
            label=label,
        )
        yield Advice(Severity.HINT, "no-wrong-output", message)


def _object_examples(policy: Subject) -> Iterator[Advice]:
    if not shows_object(policy.text):
        message = Message("The policy shows no answer as it should look. Show a complete one, as JSON.")
        yield Advice(Severity.HINT, "no-right-output", message)
    if policy.language and not WRONG_OUTPUT.search(policy.masked):
        message = Message(
            "The policy doesn't say what a wrong answer looks like, such as words around the JSON. Show one, or say so in a "
            "sentence."
        )
        yield Advice(Severity.HINT, "no-wrong-output", message)


def counted_examples(policy: Subject) -> tuple[int, int]:
    """How many examples of a violation and of what is allowed stand under the heading of the examples."""
    heading = policy.examples()
    examples = _examples_under(policy, heading) if heading is not None else []
    decisions = [_decided(policy, example) for example in examples]
    return decisions.count(Decision.VIOLATES), decisions.count(Decision.ALLOWED)


def _examples_under(policy: Subject, heading: Heading) -> list[str]:
    later = [
        other.line for other in policy.about.headings if other.line > heading.line and other.level <= heading.level
    ]
    lines = policy.text.split("\n")[heading.line : later[0] - 1 if later else None]
    heads = {index - 1 for index, line in enumerate(lines) if _TABLE_HEAD.match(line)}
    return [
        line
        for index, line in enumerate(lines)
        if index not in heads and not _TABLE_HEAD.match(line) and _EXAMPLE.match(line)
    ]


def _decided(policy: Subject, example: str) -> Decision | None:
    parts = _OUTCOME.split(example.strip(" |"))
    if policy.contract is None or len(parts) < 2:
        return None
    outcome = parts[-1]
    labels = {label.text: label.decision for label in policy.contract.labels}
    named = {labels[text] for text in labels_named(policy.contract.labels, outcome)}
    rules = policy.about.rules
    named |= {decision for rule in rules_named(outcome, rules) if (decision := rules[rule]) is not None}
    return named.pop() if len(named) == 1 else None


ANSWER_CHECKS: Final = (_sections, _answer_form, _missing_labels, _similar_labels, _example_count, _output_examples)
