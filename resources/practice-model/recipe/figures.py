"""What is measured: verdict, deciding rule and form of a reply, the slices an item belongs to, and the edit test."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from recipe import policies
from recipe.answers import analysis, final, judge
from recipe.language import content_words
from recipe.world import GRAMMAR, Item, Scope, draw

HANDOVER = "<|end|><|start|>assistant<|channel|>final<|message|>"
OPENING = "<|channel|>analysis<|message|>"


@dataclass(frozen=True)
class Judged:
    """What became of one reply: well formed and ended, right verdict, right deciding rule, right to the letter."""

    formed: bool = False
    verdict: bool = False
    rule: bool = False
    exact: bool = False


def judge_text(item: Item, reply: str) -> Judged:
    """Compare a reply in full, special tokens included, with the truth; what can't be read is wrong."""
    if not reply.startswith(OPENING) or HANDOVER not in reply or not reply.endswith("<|return|>"):
        return Judged()
    reasoning, answer = reply.removeprefix(OPENING).removesuffix("<|return|>").split(HANDOVER, 1)
    return judge_parts(item, reasoning, answer)


def judge_parts(item: Item, reasoning: str, answer: str) -> Judged:
    """Compare an analysis and a final text with the truth."""
    right = reasoning == analysis(item.outcome, item.effort) and answer == final(item.outcome, item.answer, item.safe)
    return replace(_judge(item, reasoning, answer), exact=right)


def _judge(item: Item, reasoning: str, answer: str) -> Judged:
    """Form, verdict and rule of a reply.

    Where the format names no rule (0 / 1, VALID / INVALID), the deciding rule is read from the analysis' last line.
    """
    broken = item.outcome.broken
    wanted = final(item.outcome, item.answer, item.safe)
    if item.answer in ("json", "json_full"):
        try:
            got, want = json.loads(answer), json.loads(wanted)
        except json.JSONDecodeError:
            return Judged()
        if not isinstance(got, dict) or list(got) != list(want):
            return Judged()
        verdict = got["violation"] == want["violation"]
        return Judged(True, verdict, verdict and got["policy_category"] == want["policy_category"])
    if item.answer == "label":
        ids = {rule.id for rule in item.outcome.rules}
        if answer not in ids | {item.safe}:
            return Judged()
        return Judged(True, (answer in ids) == bool(broken), answer == wanted)
    if answer not in (("0", "1") if item.answer == "binary" else ("VALID", "INVALID")):
        return Judged()
    named = reasoning.rpartition("Result: ")[2].split(" ")[0]
    right = answer == wanted
    return Judged(True, right, right and named == (broken[0] if broken else "nothing"))


def slices(item: Item) -> Iterable[str]:
    """The names of the slices that an item belongs to."""
    terms = sum(len(rule.terms) for rule in item.outcome.rules)
    words = len(item.content.split())
    yield "all"
    yield f"effort {item.effort}"
    yield f"answer {item.answer}"
    rules = len(item.outcome.rules)
    yield f"rules {rules if rules < 5 else '5-6' if rules < 7 else '7-8'}"
    yield f"layout {item.layout}"
    yield f"terms {'1-3' if terms < 4 else '4-8' if terms < 9 else '9-16' if terms < 17 else '17 and more'}"
    yield f"words {'0-9' if words < 10 else '10-29' if words < 30 else '30 and more'}"
    yield "broken" if item.outcome.broken else "clear"
    if any(" " in term for rule in item.outcome.rules for term in rule.terms):
        yield "with phrases"
    if any(rule.exceptions for rule in item.outcome.rules):
        yield "with exceptions"
    if any(f and e for f, e in zip(item.outcome.found, item.outcome.excused, strict=True)):
        yield "a rule excused"
    if any(_uncommon(term) for rule in item.outcome.rules for term in rule.terms):
        yield "term in pieces"
    if any(_uncommon(term) for found in item.outcome.found for term in found):
        yield "found in pieces"
    if not all(rule.name for rule in item.outcome.rules):
        yield "rules without names"
    if any(rule.escalates for rule in item.outcome.rules):
        yield "a rule escalates"
    if item.opened:
        yield "ordinary words first"
    if any(" " in term for found in item.outcome.found for term in found):
        yield "phrase found"


_COMMON = frozenset(content_words())


def _uncommon(term: str) -> bool:
    return any(word not in _COMMON for word in term.split(" "))


@dataclass
class Table:
    """Counts by slice: items, right verdicts, right deciding rules, well-formed answers, exact replies."""

    rows: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0] * 5))

    def add(self, names: Iterable[str], judged: Judged) -> None:
        """Count one reply in the slices ``names``."""
        for name in names:
            row = self.rows[name]
            for at, value in enumerate((True, judged.verdict, judged.rule, judged.formed, judged.exact)):
                row[at] += value

    def show(self) -> str:
        """The table as text, shares to three places."""
        lines = [f"{'slice':20s} {'items':>6s} {'verdict':>8s} {'rule':>8s} {'formed':>8s} {'exact':>8s}"]
        for name, (count, *right) in sorted(self.rows.items()):
            lines.append(f"{name:20s} {count:6d} " + " ".join(f"{value / count:8.3f}" for value in right))
        return "\n".join(lines)


def edit_pair(rng: random.Random, scope: Scope) -> tuple[Item, Item]:
    """The same content under a policy that lists none of its words, and after one of them was added to a rule."""
    while True:
        item = draw(rng, replace(scope, strange=0.0))
        words = [word for word in re.findall(r"(?<![^\s])[a-z]{3,}(?![^\s])", item.content) if word not in GRAMMAR]
        places = [at for at, excuses in enumerate(item.outcome.excused) if not excuses]
        if not item.outcome.broken and words and places:
            break
    rules = list(item.outcome.rules)
    at = rng.choice(places)
    terms = list(rules[at].terms)
    terms.insert(rng.randint(0, len(terms)), rng.choice(words))
    rules[at] = replace(rules[at], terms=tuple(terms))
    layout, answer = rng.randrange(policies.LAYOUTS - 1), rng.choice(("json", "label", "json_full"))
    seed = rng.random()
    before = policies.write(random.Random(seed), list(item.outcome.rules), layout, answer, item.safe, [])
    after = policies.write(random.Random(seed), rules, layout, answer, item.safe, [])
    first = replace(item, policy=before, answer=answer, layout=layout)
    return first, replace(first, policy=after, outcome=judge(rules, item.content))
