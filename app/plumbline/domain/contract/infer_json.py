"""The JSON answer that a policy shows, as an example (`{"violation": 1}`) or as a template (`{"violation": 0|1}`).

All objects shown have to be of one shape, and every field of a kind that its name or its values tell; else nothing is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from plumbline.domain.contract.terms import ContractKind, ContractTerms, Field, FieldKind, Label, default_label
from plumbline.domain.outline import Outline, decision_in
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

_OBJECT: Final = re.compile(r"\{[^{}]{3,2000}\}")
_PAIR: Final = re.compile(
    r'\s*["“](?P<key>[^"“”\n]{1,60})["”]\s*:\s*'
    r'(?P<value>\[[^\]]*\]|["“][^"“”\n]*["”](?:\s*(?:\||/|or|oder)\s*(?:["“][^"“”\n]*["”]|null))*|[^,}\n"]++(?:["“][^"“”\n]*["”])?)\s*(?:,|\Z)'
    r"(?:\s*//[^\n]*)?"
)
_BINARY: Final = re.compile(
    r"<?\s*(?:0|1|true|false)(?:\s*(?:\||/|,|or|oder|o|ou)\s*(?:0|1|true|false))?\s*>?", re.IGNORECASE
)
_VIOLATION_KEYS: Final = re.compile(
    "violation|violates|violating|violated|is_violation|policy_violation|violates_policy|flagged|unsafe|verstoß|"
    "verstoss|infraccion|infracción"
)
_LABEL_KEYS: Final = re.compile(
    "policy_category|category|label|rule|rule_id|classification|verdict|decision|code|policy|kategorie|regel|regel_id|"
    "categoria|categoría|regla|catégorie|règle"
)
_TEXT_KEYS: Final = re.compile(
    "rationale|reason|reasoning|explanation|justification|why|note|summary|begründung|begruendung|erklärung|grund|"
    "razon|razón|justificacion|justificación|explicacion|explicación|raison|explication"
)
_CONFIDENCES: Final = (
    ("low", "medium", "high"), ("niedrig", "mittel", "hoch"), ("baja", "media", "alta"), ("faible", "moyenne", "élevée"),
)  # fmt: skip
_ALTERNATIVES: Final = re.compile(r"[|/]")
_WORDS: Final = re.compile(r"\w+")
_NULL: Final = re.compile(r"\bnull\b")
_LABEL: Final = re.compile(r"[\w+.-]+(?: [\w+.-]+){0,3}")

Shown = dict[str, list[str]]


def shows_object(text: str) -> bool:
    """True when the text shows an object that can only be meant as an answer."""
    return bool(_answers(text))


def infer_object(text: str, about: Outline) -> ContractTerms | None:
    """The contract of the objects that the text shows; None for a doubt, and `InputError` for what can't be a contract."""
    shown = _one_shape(_answers(text))
    if shown is None:
        return None
    if len(shown) > 1 and all(_is_binary(values) for values in shown.values()):
        return _flags(text, shown, about)
    fields = [_field(name, values, text, about) for name, values in shown.items()]
    known = tuple(field for field in fields if field is not None)
    if len(known) < len(fields):
        return None
    kinds = [field.kind for field in known]
    if kinds.count(FieldKind.LABEL) > 1 or kinds.count(FieldKind.BINARY) > 1:
        return None
    labels: tuple[Label, ...] | None = ()
    if FieldKind.LABEL in kinds:
        field = known[kinds.index(FieldKind.LABEL)]
        labels = _labels(shown[field.name], about, has_digit=FieldKind.BINARY in kinds, nullable=field.nullable)
    if labels is None or (FieldKind.RULE_IDS in kinds and not about.rules):
        return None
    return ContractTerms(ContractKind.JSON, labels, known, tuple(about.rules), inferred=True)


def _answers(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for match in _OBJECT.finditer(text):
        pairs = _pairs(match.group()[1:-1])
        if pairs is None:
            continue
        names = {name.casefold() for name in pairs}
        all_binary = len(pairs) > 1 and all(_is_binary([value]) for value in pairs.values())
        if all_binary or any(_VIOLATION_KEYS.fullmatch(name) or _LABEL_KEYS.fullmatch(name) for name in names):
            found.append(pairs)
    return found


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
    key = name.casefold()
    texts = [value.strip('"“”') for value in values if value[:1] in '"“']
    if _is_binary(values):
        return Field(name, FieldKind.BINARY) if _VIOLATION_KEYS.fullmatch(key) else None
    if all(value.startswith("[") for value in values):
        cites = (
            any(mention.id in about.rules for mention in find_rules(" ".join(values))) or "rule" in key or "reg" in key
        )
        return Field(name, FieldKind.RULE_IDS) if cites else None
    if key in ("confidence", "konfidenz", "sicherheit", "confianza", "confiance"):
        options = _confidence(texts, text)
        return Field(name, FieldKind.CHOICE, options=options) if options else None
    if _LABEL_KEYS.fullmatch(key):
        nullable = any("null" in value for value in values) or _NULL.search(text) is not None
        return Field(name, FieldKind.LABEL, nullable=nullable)
    if len(texts) == len(values) and _TEXT_KEYS.fullmatch(key):
        return Field(name, FieldKind.TEXT)
    return None


def _confidence(shown: Sequence[str], text: str) -> tuple[str, ...]:
    for value in shown:
        options = tuple(option.strip() for option in _ALTERNATIVES.split(value))
        if len(options) > 1:
            return options
    words = {word.casefold() for word in _WORDS.findall(text)}
    known = next((options for options in _CONFIDENCES if words.issuperset(options)), ())
    return known if all(value in known for value in shown) else ()


def _labels(values: Sequence[str], about: Outline, *, has_digit: bool, nullable: bool) -> tuple[Label, ...] | None:
    """The table of a label field: the policy's rules, or else the words that a template lists."""
    if about.rules:
        table = dict(about.rules)
    else:
        words = [
            word.strip()
            for value in values
            for word in _ALTERNATIVES.split(value.replace('"', ""))
            if word.strip() != "null"
        ]
        if len(set(words)) < 2 or not all(map(_LABEL.fullmatch, words)):
            return None
        table = {word: decision_in(word) for word in words}
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
