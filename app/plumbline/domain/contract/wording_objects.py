"""The JSON answer that a policy shows, as an example (`{"violation": 1}`) or as a template (`{"violation": 0|1}`).

All objects shown have to be of one shape, and every field of a kind that its name or its values tell; else nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import ASKS, JOINS, NOTHING
from plumbline.domain.contract.field_names import NAMES, named
from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import (
    TURNED_LABELS,
    ContractKind,
    ContractTerms,
    Field,
    FieldKind,
    Label,
    default_label,
)
from plumbline.domain.errors import InputError
from plumbline.domain.meanings import decision_in, label_meaning, said_of_content
from plumbline.domain.outline import Outline
from plumbline.domain.patterns import WordPattern
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

_OBJECT: Final = re.compile(r"\{[^{}]{3,2000}\}")
_OTHER: Final = rf"(?:\||/|(?:[ ]{{0,3}}{JOINS}))"
_PAIR: Final = re.compile(
    r'\s*["“](?P<key>[^"“”\n]{1,60})["”]\s*[:：]\s*'
    rf'(?P<value>\[[^\]]*\]|["“][^"“”\n]*["”](?:\s{{0,9}}{_OTHER}\s{{0,9}}(?:["“][^"“”\n]*["”]|null))*|[^,}}\n"]++(?:["“][^"“”\n]*["”])?)\s*(?:[,،、]|\Z)'
    r"(?:\s*//[^\n]*)?"
)
_BINARY: Final = re.compile(
    rf"<?\s*(?:0|1|true|false)(?:\s{{0,9}}(?:,|{_OTHER})\s{{0,9}}(?:0|1|true|false))?\s*>?", re.IGNORECASE
)
_NUMBER: Final = re.compile(
    r"<?\s{0,9}(?P<one>\d{1,3}(?:\.\d{1,4})?)(?:\s{0,9}(?:-|–|to|bis|a|à|do)\s{0,9}(?P<most>\d{1,3}(?:\.\d{1,4})?))?\s{0,9}>?"
)
_ASKED_BEFORE_CHARS: Final = 200
_ALTERNATIVES: Final = re.compile(rf"[|/]|(?<=[\"“”]){JOINS}(?=[\"“”])|(?<=[\"“”])[ ]{JOINS}[ ](?=[\"“”])")
_WORDS: Final = re.compile(r"\w+")
_NULL: Final = re.compile(r"\bnull\b")
_LABEL: Final = re.compile(r"[\w+.-]+(?: [\w+.-]+){0,3}")
_VIOLATES, _FINE, _CATEGORY = named("violates"), named("fine"), named("category")
_HARMS: Final = named("harms")
_DENYING: Final = re.compile(r"(?:no|not|non|kein|keine|nicht|sin|sans|sem|não|bez|nie|senza)(?=[_\W])", re.IGNORECASE)
_NAME_PARTS: Final = re.compile(r"[_\W]+")
_VALUE: Final = r"(?<![\w.])(?P<value>true|false|[01])(?![\w.]\w)[\"'`*”]{0,2}"
_VALUE_BEHIND: Final = WordPattern(
    rf"{_VALUE}[ ]?(?:[=＝:：]|->|→|{any_language('means')}|{any_language('conditions')})[ ]?(?P<said>[^.;,、。\n]{{3,120}})"
)
_OBJECT_BEHIND: Final = WordPattern(
    rf"\{{[^{{}}\n]{{0,200}}?{_VALUE}[^{{}}\n]{{0,200}}\}}[ ]?(?:{any_language('means')}|{any_language('conditions')})[ ]"
    r"(?P<said>[^.;,{\n]{3,120})"
)
_VALUE_BEFORE: Final = WordPattern(
    rf"{any_language('conditions')}[ ](?P<said>[^.;:\n]{{3,120}}?),[^.;,\n]{{0,40}}?{_VALUE}"
)
_RULES, _WHY, _SURE = named("rules"), named("why"), named("sure")

Shown = dict[str, list[str]]


def read_objects(policy: Passages, offers: Offers) -> None:
    """What the objects that the text shows can be read as: nothing for a doubt, two where the text leaves open what true means."""
    if shows_object(policy.said):
        offers.shows_object = True
        offers.objects += object_terms(policy, policy.about)
        offers.doubtful_objects = any(_is_doubtful(terms, policy) for terms in offers.objects)


def object_terms(policy: Passages, about: Outline) -> list[ContractTerms]:
    """The ways in which the objects that the text shows can be read."""
    shown = _one_shape(_answers(policy.said))
    if shown is None:
        return []
    try:
        return list(_terms(shown, policy.text, about))
    except InputError:
        return []


def values_said(policy: Passages) -> dict[str, set[Decision]]:
    """What the text says of the values of a field, "0" for false and "1" for true: "true means that the post is fine"."""
    said: dict[str, set[Decision]] = {"0": set(), "1": set()}
    for line in (*policy.readable, *(line for line in policy.lines if "{" in line)):
        for match in (*_VALUE_BEHIND.finditer(line), *_VALUE_BEFORE.finditer(line), *_OBJECT_BEHIND.finditer(line)):
            meaning = said_of_content(match.group("said"))
            if meaning is not None:
                said["1" if match.group("value").casefold() in ("1", "true") else "0"].add(meaning)
    return said


def _is_doubtful(terms: ContractTerms, policy: Passages) -> bool:
    """True for flags that may as well be raised by what is fine, and for labels one of which stands for none of the others."""
    if terms.kind is ContractKind.FLAGS:
        titles = {mention.title.casefold() for mention in find_rules(policy.text) if mention.defined}
        return not all(_is_violation(label.text, titles, policy.about) for label in terms.labels)
    named = [label.text for label in terms.labels if label.text not in policy.about.rules]
    return terms.label_field is not None and any(
        NOTHING.fullmatch(text) and label_meaning(text) is None for text in named
    )


def _is_violation(name: str, titles: set[str], about: Outline) -> bool:
    """True for a flag that a rule explains, that is a code ("S1"), or that names a harm."""
    if name in about.rules or name.casefold() in titles or name != name.lower():
        return True
    if _DENYING.match(name):
        return False
    return any(_HARMS.fullmatch(word) for word in _NAME_PARTS.split(name)) or decision_in(name) is not None


def shows_object(text: str) -> bool:
    """True when the text shows an object that can only be meant as an answer."""
    return bool(_answers(text))


def _terms(shown: Shown, text: str, about: Outline) -> Iterable[ContractTerms]:
    binary = [name for name, values in shown.items() if _is_binary(values)]
    if len(shown) > 1 and len(binary) == len(shown):
        flags = _flags(text, shown, about)
        return [flags] if flags is not None else []
    fields = [_field(name, values, text, about) for name, values in shown.items()]
    known = tuple(field for field in fields if field is not None)
    kinds = [field.kind for field in known]
    if len(known) < len(fields) or kinds.count(FieldKind.LABEL) > 1 or kinds.count(FieldKind.BINARY) > 1:
        return []
    labels: tuple[Label, ...] | None = ()
    if FieldKind.LABEL in kinds:
        field = known[kinds.index(FieldKind.LABEL)]
        labels = _labels(shown[field.name], about, has_digit=FieldKind.BINARY in kinds, nullable=field.nullable)
    if labels is None or (FieldKind.RULE_IDS in kinds and not about.rules):
        return []
    terms = ContractTerms(ContractKind.JSON, labels, known, tuple(about.rules), inferred=True)
    if not binary or _VIOLATES.fullmatch(binary[0]):
        return [terms]
    if FieldKind.LABEL in kinds:
        return []  # beside a label, 1 can't mean allowed
    turned = replace(terms, labels=TURNED_LABELS)
    return [turned] if _FINE.fullmatch(binary[0]) else [terms, turned]


def _answers(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for match in _OBJECT.finditer(text):
        pairs = _pairs(match.group()[1:-1])
        if pairs is not None and _is_answer(pairs, text[max(match.start() - _ASKED_BEFORE_CHARS, 0) : match.start()]):
            found.append(pairs)
    return found


def _is_answer(pairs: Mapping[str, str], before: str) -> bool:
    binary = [name for name, value in pairs.items() if _is_binary([value])]
    if len(pairs) > 1 and len(binary) == len(pairs):
        return True
    if any(_VIOLATES.fullmatch(name) or _CATEGORY.fullmatch(name) for name in pairs):
        return True
    if any(_FINE.fullmatch(name) for name in binary):
        return True
    return len(binary) == 1 and ASKS.search(before) is not None


def _pairs(inner: str) -> dict[str, str] | None:
    pairs: dict[str, str] = {}
    at = 0
    while inner[at:].strip():
        match = _PAIR.match(inner, at)
        if match is None or match.group("key") in pairs:
            return None
        pairs[match.group("key").strip()] = match.group("value").strip()
        at = match.end()
    return pairs or None


def _one_shape(answers: Sequence[Mapping[str, str]]) -> Shown | None:
    """All the values shown for each key of the longest object, if the others are parts of it in the same order."""
    if not answers:
        return None
    longest = max(answers, key=len)
    order = list(longest)
    shown: Shown = {name: [] for name in order}
    for answer in answers:
        places = [order.index(name) for name in answer if name in shown]
        if len(places) < len(answer) or places != sorted(places):
            return None
        for name, value in answer.items():
            shown[name].append(value)
    return shown


def _is_binary(values: Sequence[str]) -> bool:
    return all(_BINARY.fullmatch(value.strip('"“” ')) for value in values)


def _field(name: str, values: Sequence[str], text: str, about: Outline) -> Field | None:
    texts = [value.strip('"“”') for value in values if value[:1] in '"“']
    if _SURE.fullmatch(name):
        return _sureness(name, values, texts, text)
    if _is_binary(values):
        return Field(name, FieldKind.BINARY)
    if all(value.startswith("[") for value in values):
        cites = any(mention.id in about.rules for mention in find_rules(" ".join(values))) or _RULES.search(name)
        return Field(name, FieldKind.RULE_IDS) if cites else None
    if _CATEGORY.fullmatch(name):
        nullable = any("null" in value for value in values) or _NULL.search(text) is not None
        return Field(name, FieldKind.LABEL, nullable=nullable)
    if len(texts) == len(values) and _WHY.fullmatch(name):
        return Field(name, FieldKind.TEXT)
    options = _options(texts) if len(texts) == len(values) else ()
    return Field(name, FieldKind.CHOICE, options=options) if options else None


def _sureness(name: str, values: Sequence[str], texts: Sequence[str], text: str) -> Field | None:
    """How sure the model is: a word, or a number that doesn't touch the decision."""
    if len(texts) == len(values):
        options = _options(texts)
        words = {word.casefold() for word in _WORDS.findall(text)}
        levels = (names.levels for names in NAMES.values())
        known = options or next((level for level in levels if words.issuperset(level)), ())
        fits = options or all(value in known for value in texts)
        return Field(name, FieldKind.CHOICE, options=known) if known and fits else None
    most = {_highest(value) for value in values}
    return Field(name, FieldKind.NUMBER, most=max(number for number in most if number)) if 0 not in most else None


def _highest(value: str) -> int:
    """The highest number that can stand where this one does: 1 for 0.93 or "0.0 to 1.0", 100 for 85; 0 for a doubt."""
    match = _NUMBER.fullmatch(value)
    if match is None:
        return 0
    number = float(match.group("most") or match.group("one"))
    if match.group("most"):
        return int(number) if number in (1, 5, 10, 100) else 0
    return 1 if "." in value and number <= 1 else 100 if 10 < number <= 100 else 0


def _options(texts: Sequence[str]) -> tuple[str, ...]:
    """The options that a template lists: `"low|medium|high"`, or `"low" | "high"`."""
    for value in texts:
        options = tuple(option.strip('"“” ') for option in _ALTERNATIVES.split(value))
        if len(options) > 1 and all(_LABEL.fullmatch(option) for option in options):
            return options
    return ()


def _labels(values: Sequence[str], about: Outline, *, has_digit: bool, nullable: bool) -> tuple[Label, ...] | None:
    """The table of a label field: the policy's rules, or else the words that a template lists."""
    words = [
        word.strip('"“” ')
        for value in values
        for word in _ALTERNATIVES.split(value)
        if word.strip('"“” ') not in ("", "null")
    ]
    decide = bool(words) and len(set(words)) > 1 and all(label_meaning(word) for word in words)
    if about.rules and not decide:
        table = dict(about.rules)
    else:
        if len(set(words)) < 2 or not all(map(_LABEL.fullmatch, words)):
            return None
        table = {word: decision_in(word) or label_meaning(word) for word in words}
        if not has_digit and any(NOTHING.fullmatch(word) for word in words):
            table = {
                word: meaning or (Decision.ALLOWED if NOTHING.fullmatch(word) else Decision.VIOLATES)
                for word, meaning in table.items()
            }
    if has_digit:
        # 0 or 1 is decided beside it, so that a rule without a stated decision is one that can be broken.
        table = {text: decision or Decision.VIOLATES for text, decision in table.items()}
    decided = {text: decision for text, decision in table.items() if decision is not None}
    if len(decided) < len(table):
        return None
    kept = {t: d for t, d in decided.items() if not (nullable and d is Decision.ALLOWED and about.rules)}
    return tuple(default_label(text, decision) for text, decision in kept.items())


def _flags(text: str, shown: Shown, about: Outline) -> ContractTerms | None:
    """A flag is what its rule says it is; a raised flag without a rule is a violation."""
    titles = {mention.title.casefold(): about.rules.get(mention.id) for mention in find_rules(text) if mention.defined}
    labels: list[Label] = []
    for name in shown:
        decision = decision_in(name) or titles.get(name.casefold()) or about.rules.get(name) or Decision.VIOLATES
        if decision is Decision.ALLOWED:
            return None
        labels.append(default_label(name, decision))
    return ContractTerms(ContractKind.FLAGS, tuple(labels), (), tuple(about.rules), inferred=True)
