"""One item of the small world: a policy, a content, and the only right answer to them.

Everything is drawn from one ``random.Random``, so a seed names an item for good. ``Scope`` says how wide the world
is; training widens it step by step, and the model card states the one that the shipped model holds.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from recipe import answers, contents, policies
from recipe.language import ID_PREFIXES, content_words, is_held_out

EFFORTS = ("low", "medium", "high")
IDENTITY = "You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\nCurrent date: "
CHANNELS = "# Valid channels: analysis, commentary, final. Channel must be included for every message."


@dataclass(frozen=True)
class Scope:
    """How wide the world is. The defaults are the scope that the model card declares.

    Attributes:
        rules, terms: most rules of a policy, most terms of a rule.
        phrases: share of terms that are two words.
        fillers: most words of a content that are neither terms nor near misses nor part of a pattern.
        strange: share of contents from outside the world (other languages, code, nothing at all).
        unknown: share of a content's words that have no token of their own.
        held_out_words, held_out_layout: draw from what training never shows.
        effort, answer: only this one.
    """

    rules: int = 4
    terms: int = 4
    phrases: float = 0.25
    fillers: int = 10
    strange: float = 0.02
    unknown: float = 0.02
    held_out_words: bool = False
    held_out_layout: bool = False
    effort: str | None = None
    answer: str | None = None


@dataclass(frozen=True)
class Item:
    """A policy and a content with the answer that is right for them."""

    policy: str
    content: str
    effort: str
    answer: str
    safe: str
    layout: int
    date: str
    outcome: answers.Outcome

    @property
    def prompt(self) -> tuple[str, str, str]:
        """What stands before the content, the content, and what stands behind it, as the product sends it."""
        before = (
            f"<|start|>system<|message|>{IDENTITY}{self.date}\n\nReasoning: {self.effort}\n\n{CHANNELS}<|end|>"
            f"<|start|>developer<|message|># Instructions\n\n{self.policy}\n\n<|end|><|start|>user<|message|>"
        )
        return before, self.content, "<|end|><|start|>assistant"

    @property
    def reply(self) -> str:
        """The whole reply, from the analysis channel to the end of the final one."""
        reasoning = answers.analysis(self.outcome, self.effort)
        return (
            f"<|channel|>analysis<|message|>{reasoning}<|end|><|start|>assistant<|channel|>final<|message|>"
            f"{answers.final(self.outcome, self.answer, self.safe)}<|return|>"
        )

    def with_rules(self, rules: list[policies.Rule], policy: str) -> Item:
        """The same content under an edited policy."""
        return replace(self, policy=policy, outcome=answers.judge(rules, self.content))


class _Words:
    """Draws words that this item has not used yet."""

    def __init__(self, rng: random.Random, scope: Scope) -> None:
        self._rng = rng
        self._unknown = scope.unknown
        self._pool = _HELD_OUT if scope.held_out_words else _TRAINING
        self._used: set[str] = set()

    def __call__(self) -> str:
        """A word of the vocabulary."""
        return self._new(0.0)

    def any(self) -> str:
        """A word for a content; now and then one that has no token of its own."""
        return self._new(self._unknown)

    def _new(self, unknown: float) -> str:
        while True:
            word = self._rng.choice(self._pool)
            if self._rng.random() < unknown:  # a word without a token of its own, read in pieces
                word = word[: self._rng.randint(2, 5)] + self._rng.choice("bdfgklmnprtvz") + self._rng.choice("aeiou")
                word += self._rng.choice("bdgklmnprtz")
            if word not in self._used:
                self._used.add(word)
                return word


_TRAINING = tuple(word for word in content_words() if not is_held_out(word))
_HELD_OUT = tuple(word for word in content_words() if is_held_out(word))
_BY_STEM: dict[str, list[str]] = {}
for _word in content_words():
    _BY_STEM.setdefault(_word[:4], []).append(_word)


def make_ids(rng: random.Random, count: int) -> list[str]:
    """Ids of one policy's rules: ``R1 R2``, ``TVEC3 TVEC5`` or letters each."""
    prefix = rng.choice(ID_PREFIXES)
    start = rng.choice((1, 1, 1, 2, 3, 5)) if count <= 5 else 1
    style = rng.random()
    if style < 0.55:
        return [f"{prefix}{start + i}" for i in range(count)]
    if style < 0.85:
        return [f"{prefix}{number}" for number in sorted(rng.sample(range(1, 10), count))]
    return [f"{letters}{rng.randrange(1, 10)}" for letters in rng.sample(ID_PREFIXES, count)]


def _near_miss(rng: random.Random, term: str, word: _Words) -> str:
    """Something that looks like ``term`` but is not it."""
    if " " not in term:
        similar = [other for other in _BY_STEM.get(term[:4], ()) if other != term]
        return rng.choice(similar) if similar else f"{word()}-{word()}"
    first, second = term.split(" ", 1)
    return rng.choice((first, second, f"{second} {first}", f"{first} {word()}", f"{word()} {second}"))


def draw(rng: random.Random, scope: Scope) -> Item:
    """One item. The same generator state and scope give the same item."""
    word = _Words(rng, scope)
    effort = scope.effort or rng.choice(EFFORTS)
    answer = scope.answer or rng.choice(policies.FORMATS)
    layout = policies.HELD_OUT_LAYOUT if scope.held_out_layout else rng.randrange(policies.LAYOUTS - 1)
    count = rng.randint(1, scope.rules)
    ids = make_ids(rng, count)
    rules: list[policies.Rule] = []
    for identifier in ids:
        name = word() if rng.random() < 0.6 else f"{word()} {word()}"
        if rng.random() < 0.7:
            name = name[0].upper() + name[1:]
        terms = tuple(
            f"{word()} {word()}" if rng.random() < scope.phrases else word() for _ in range(rng.randint(1, scope.terms))
        )
        rules.append(policies.Rule(identifier, name, terms))
    examples = [contents.write(rng, [word()], word).replace("\n", " ") for _ in range(rng.choice((0, 0, 0, 1, 1, 2)))]
    safe = rng.choice(("SAFE", "ALLOWED", "OK", "SAFE"))
    policy = policies.write(rng, rules, layout, answer, safe, examples) + rng.choice(("", "", "\n"))
    content = _content(rng, scope, rules, examples, word)
    date = f"20{rng.randrange(24, 34)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
    return Item(policy, content, effort, answer, safe, layout, date, answers.judge(rules, content))


def _content(rng: random.Random, scope: Scope, rules: list[policies.Rule], examples: list[str], word: _Words) -> str:
    if rng.random() < scope.strange:
        return rng.choice(contents.STRANGE)
    terms = [term for rule in rules for term in rule.terms]
    slots: list[str] = []
    if rng.random() < 0.6:
        slots += rng.sample(terms, min(len(terms), rng.choices((1, 2, 3), (6, 3, 1))[0]))
    if rng.random() < 0.4:
        slots.append(_near_miss(rng, rng.choice(terms), word))
    if examples and rng.random() < 0.4:
        slots.append(rng.choice([part for part in examples[0].strip(".!?").split(" ") if part.isalpha()] or [word()]))
    if rng.random() < 0.2:
        slots.append(rng.choice(rules).name.lower())
    slots += [word.any() for _ in range(rng.randint(0, scope.fillers))]
    slots = slots or [word()]
    if rng.random() < 0.06:
        slots = [slot.capitalize() for slot in slots]
    rng.shuffle(slots)
    return contents.write(rng, slots, word.any)
