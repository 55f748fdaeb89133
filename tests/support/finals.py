"""Final answers with their truth: what each of them means is decided first, and only then written down.

Nothing here asks the parser. `readable` writes an answer whose meaning is known in one of the many ways a model may write it;
`unreadable` writes one that must not be taken for a verdict, with the reasons that may be given.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from plumbline.domain.contract.contract import ContractKind, FieldKind, OutputContract
from plumbline.domain.verdict import Decision, UndeterminedReason
from support.contracts import CONTRACTS

UNREADABLE = UndeterminedReason.UNREADABLE
CUT_OFF = UndeterminedReason.CUT_OFF
CONTRADICTORY = UndeterminedReason.CONTRADICTORY
NO_ANSWER = UndeterminedReason.NO_ANSWER


@dataclass(frozen=True)
class Final:
    """A final answer: its text, whether it was cut, and what it means (or why it means nothing)."""

    text: str
    decision: Decision = Decision.UNDETERMINED
    labels: tuple[str, ...] = ()
    reasons: tuple[UndeterminedReason, ...] = ()
    complete: bool = True


def readable(name: str, rng: random.Random) -> Final:
    """An answer that a person would read without a doubt."""
    contract = CONTRACTS[name]
    if contract.kind is ContractKind.FLAGS:
        raised = [label for label in contract.labels if rng.random() < 0.4]
        worst = sorted(raised, key=lambda label: (-label.severity, label.decision is not Decision.ESCALATE))
        data: dict[str, object] = {label.text: _bit(label in raised, rng) for label in contract.labels}
        decision = worst[0].decision if worst else Decision.ALLOWED
        return Final(_object(data, rng), decision, tuple(label.text for label in worst))
    if contract.kind is ContractKind.JSON:
        data, decision, labels = _fields(contract, rng)
        return Final(_object(data, rng), decision, labels)
    label = rng.choice(contract.labels)
    return Final(_wrapped(label.text, rng), label.decision, (label.text,))


def _fields(contract: OutputContract, rng: random.Random) -> tuple[dict[str, object], Decision, tuple[str, ...]]:
    digit = rng.random() < 0.5
    choices = [
        label
        for label in contract.labels
        if contract.binary_field is None
        or label.decision is Decision.ESCALATE
        or (label.decision is Decision.VIOLATES) == digit
    ]
    field = contract.label_field
    label = rng.choice(choices) if field else None
    if field and field.nullable and (contract.binary_field is None or not digit) and rng.random() < 0.5:
        label = None
    decision = label.decision if label else Decision.ALLOWED if field else contract.label(str(int(digit))).decision
    data: dict[str, object] = {}
    for one in contract.fields:
        if one.kind is FieldKind.BINARY:
            data[one.name] = _bit(digit, rng)
        elif one.kind is FieldKind.LABEL:
            data[one.name] = label and rng.choice([label.text, label.text.lower(), f" {label.text} ", f"{label.text}."])
        elif one.kind is FieldKind.RULE_IDS:
            data[one.name] = rng.choice([["SP2", "SP4"], [], "SP2, SP4", ["SP9"], None])
        elif one.kind is FieldKind.NUMBER:
            data[one.name] = rng.choice([0, 0.5, 1, 100, -3, "high", None, True])
        elif one.kind is FieldKind.CHOICE:
            data[one.name] = rng.choice([*one.options, "HIGH", "very", 0.7])
        else:
            data[one.name] = rng.choice(["", "It says VALID and SP2.", 'Quote " and \\ and é', "line\nbreak"])
    return data, decision, (label.text,) if label else ()


def _bit(raised: bool, rng: random.Random) -> object:
    return rng.choice([1, True, "1"] if raised else [0, False, "0"])


def _object(data: dict[str, object], rng: random.Random) -> str:
    keys = list(data)
    if rng.random() < 0.4:
        rng.shuffle(keys)
    ordered = {key: data[key] for key in keys}
    if rng.random() < 0.3:
        ordered["policy_version"] = rng.choice([3, None, ["x"], {"deep": {"er": 1}}])
    text = json.dumps(ordered, ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, None, 2]))
    if rng.random() < 0.3:
        text = json.dumps(ordered, separators=(",", ":"))
    return _fenced(text, rng)


def _wrapped(text: str, rng: random.Random) -> str:
    """A bare answer with what models put around it."""
    plain = text.isalnum() or text.replace(" ", "").replace("+", "").isalpha()
    way = rng.randrange(9) if plain else rng.choice([0, 8])
    written = [
        text,
        f"{text}.",
        f'"{text}"',
        f"`{text}`",
        f"**{text}**",
        text.lower(),
        f"Answer: {text}",
        text.replace(" + ", "+"),
        f"{text}",
    ][way]
    return _fenced(written, rng)


def _fenced(text: str, rng: random.Random) -> str:
    way = rng.randrange(6)
    if way == 0:
        return f"```\n{text}\n```"
    if way == 1:
        return f"```json\n{text}\n```\n"
    return f"\n  {text}\n\n" if way == 2 else text


def unreadable(name: str, rng: random.Random) -> Final:
    """An answer that must not become a verdict."""
    contract = CONTRACTS[name]
    common = [
        Final("", reasons=(NO_ANSWER,)),
        Final(" \n ", reasons=(NO_ANSWER,)),
        Final("I can't judge this.", reasons=(UNREADABLE,)),
        Final("maybe", reasons=(UNREADABLE,)),
        Final("x" * 1_000_000, reasons=(UNREADABLE,)),
        Final("[" * 100_000, reasons=(UNREADABLE,)),
        Final('{"a":' * 9_000, reasons=(UNREADABLE,)),
        Final("NaN", reasons=(UNREADABLE,)),
        Final("null", reasons=(UNREADABLE,)),
        Final("{}", reasons=(UNREADABLE,)),
        Final("[]", reasons=(UNREADABLE,)),
    ]
    if rng.random() < 0.15:
        return rng.choice(common)
    whole = readable(name, rng)
    if contract.kind in (ContractKind.JSON, ContractKind.FLAGS):
        return _damaged_object(contract, whole.text, rng)
    return _damaged_bare(contract, rng)


def _damaged_bare(contract: OutputContract, rng: random.Random) -> Final:
    one, other = rng.sample([label.text for label in contract.labels], 2)
    two = (CONTRADICTORY, UNREADABLE)
    return rng.choice(
        [
            Final(f"{one} or {other}", reasons=two),
            Final(f"{one}\n{other}", reasons=two),
            Final(f"not {one}", reasons=(UNREADABLE,)),
            Final(f"{one}?", reasons=(UNREADABLE,)),
            Final(f"{one}, I think", reasons=(UNREADABLE,)),
            Final(f"It is not {one} but {other}", reasons=two),
            Final(f"un{one}", reasons=(UNREADABLE,)),
            Final(f"{one}x", reasons=(UNREADABLE,)),
            Final(f"{one}{one}", reasons=(UNREADABLE,)),
            Final(f"-{one}", reasons=(UNREADABLE,)),
            Final(f"{one}.5", reasons=(UNREADABLE,)),
            Final(f'{{"confidence": "{one}"}}' if '"' not in one else "{", reasons=(UNREADABLE, CUT_OFF)),
            Final(f'["{one}", "{other}"]', reasons=two),
            Final(one[: rng.randrange(len(one) + 1)], reasons=(CUT_OFF,), complete=False),
        ]
    )


def _damaged_object(contract: OutputContract, text: str, rng: random.Random) -> Final:
    bare = text.strip().removeprefix("```json").removeprefix("```").removesuffix("```").strip()
    data = json.loads(bare)
    deciding = contract.binary_field or contract.label_field
    key = deciding.name if deciding else contract.labels[0].text
    way = rng.randrange(9)
    if way == 0:
        return Final(bare[: rng.randrange(1, len(bare))], reasons=(CUT_OFF,), complete=rng.random() < 0.5)
    if way == 1:
        data[key] = rng.choice([2, -1, 0.5, 10, [], {}, "perhaps", "01", "yes"])
        return Final(json.dumps(data), reasons=(UNREADABLE,))
    if way == 2:
        del data[key]
        return Final(json.dumps(data), reasons=(UNREADABLE,))
    if way == 3:
        return Final(bare[:-1] + f', "{key}": "another"}}', reasons=(CONTRADICTORY,))
    if way == 4:
        data[key] = "@"
        return Final(
            json.dumps(data).replace('"@"', rng.choice(["NaN", "Infinity", "01", "+1", "'1'", "yes"])),
            reasons=(UNREADABLE,),
        )
    if way == 5:
        return Final(f"My answer is {bare}", reasons=(UNREADABLE,))
    if way == 6:
        return Final(f"{bare} and that is all", reasons=(UNREADABLE,))
    if way == 7:
        data["other"] = 1
        return Final(bare + json.dumps(data), reasons=(CONTRADICTORY, UNREADABLE))
    return Final(bare.replace("{", "[", 1), reasons=(UNREADABLE,))
