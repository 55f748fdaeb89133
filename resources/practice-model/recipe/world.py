"""One item of the small world: a policy, a content, and the only right answer to them.

Everything is drawn from one ``random.Random``, so a seed names an item for good. ``Scope`` says how wide the world
is; training widens it step by step, and the model card states the one that the shipped model holds.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from recipe import answers, contents, policies
from recipe.language import (
    FUNCTION_WORDS,
    HARMONY_WORDS,
    ID_PREFIXES,
    POLICY_WORDS,
    content_words,
    is_held_out,
)

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
        unknown: share of terms, and of a content's words, that have no token of their own.
        repeated: share of rules that list a term of an earlier one.
        exceptions: share of rules that have an exception.
        nameless: share of policies whose rules have no names.
        escalating: share of policies whose last rule escalates.
        opened: share of policies that begin with a title and an introduction in ordinary words.
        held_out_words, held_out_layout: draw from what training never shows.
        effort, answer: only this one.
    """

    rules: int = 6
    terms: int = 4
    phrases: float = 0.25
    fillers: int = 10
    strange: float = 0.02
    unknown: float = 0.12
    repeated: float = 0.0
    exceptions: float = 0.3
    nameless: float = 0.0
    escalating: float = 0.1
    opened: float = 0.6
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
    opened: bool = False

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
        """A word, now and then one that has no token of its own and is read in pieces."""
        while True:
            word = self._rng.choice(self._pool)
            if self._rng.random() < self._unknown:
                word = _uncommon(self._rng, word, self._rng.choice(self._pool))
            if word not in self._used and word not in GRAMMAR and (word in _COMMON or not word.startswith(_BEGINS)):
                self._used.add(word)
                return word


SUFFIXES = ("s", "s", "ed", "ing", "er", "ness", "ish", "y", "ful", "ly", "ism", "o")
PREFIXES = ("un", "re", "de", "anti", "super", "mis", "pre", "non")


def _uncommon(rng: random.Random, word: str, other: str) -> str:
    """A word that is in no list: an inflection, a compound, or letters that sound like one."""
    kind = rng.random()
    if kind < 0.35:
        return word + rng.choice(SUFFIXES)
    if kind < 0.45:
        return rng.choice(PREFIXES) + word
    if kind < 0.55:
        return word + other
    if kind < 0.75:
        return word[: rng.randint(2, 5)] + rng.choice("bdfgklmnprtvz") + rng.choice("aeiou") + rng.choice("bdgklmnprtz")
    syllables = rng.choice("bcdfghjklmnprstvwz") + rng.choice("aeiou") + rng.choice(("", "", "n", "r", "s", "l"))
    for _ in range(rng.randint(1, 2)):
        syllables += rng.choice("bcdfgklmnprstvz") + rng.choice("aeiou") + rng.choice(("", "", "n", "x", "t", "ck"))
    return rng.choice(("", "", "a", "e", "i", "o")) + syllables


_BEGINS = tuple(word for word in FUNCTION_WORDS if len(word) > 1)
GRAMMAR = frozenset(word.lower() for word in (*FUNCTION_WORDS, *POLICY_WORDS, *HARMONY_WORDS))
_COMMON = frozenset(content_words())
_ASTRAY = ("behave", "done", "somewhat")  # without a token of their own, and the first piece is a word of grammar
_TRAINING = tuple(word for word in content_words() if not is_held_out(word) and word not in _ASTRAY)
_HELD_OUT = tuple(word for word in content_words() if is_held_out(word) and word not in _ASTRAY)
_BY_STEM: dict[str, list[str]] = {}
for _word in content_words():
    _BY_STEM.setdefault(_word[:4], []).append(_word)


_LETTERS = tuple(letters for letters in ID_PREFIXES if letters != "A")  # which is a word as well


def make_ids(rng: random.Random, count: int) -> list[str]:
    """Ids of one policy's rules: ``R1 R2``, ``TVEC3 TVEC5`` or letters each."""
    prefix = rng.choice(_LETTERS)
    start = rng.choice((1, 1, 1, 2, 3, 5)) if count <= 5 else 1
    style = rng.random()
    if style < 0.55:
        return [f"{prefix}{start + i}" for i in range(count)]
    if style < 0.85:
        return [f"{prefix}{number}" for number in sorted(rng.sample(range(1, 10), count))]
    return [f"{letters}{rng.randrange(1, 10)}" for letters in rng.sample(_LETTERS, count)]


def _near_miss(rng: random.Random, term: str, word: _Words) -> str:
    """Something that looks like ``term`` but is not it."""
    if " " not in term:
        similar = [other for other in _BY_STEM.get(term[:4], ()) if other != term]
        kind = rng.random()
        if kind < 0.4 and similar:
            return rng.choice(similar)
        if kind < 0.8:
            return (
                term + rng.choice(SUFFIXES)
                if kind < 0.6 or term not in _COMMON
                else rng.choice((*PREFIXES, word())) + term
            )
        return f"{word()}-{word()}"
    first, second = term.split(" ", 1)
    return rng.choice((first, second, f"{second} {first}", f"{first} {word()}", f"{word()} {second}"))


def draw(rng: random.Random, scope: Scope) -> Item:
    """One item. The same generator state and scope give the same item."""
    word = _Words(rng, scope)
    effort = scope.effort or rng.choice(EFFORTS)
    answer = scope.answer or rng.choice(policies.FORMATS)
    layout = policies.HELD_OUT_LAYOUT if scope.held_out_layout else rng.randrange(policies.LAYOUTS - 1)
    count = rng.randint(1, scope.rules if rng.random() < 0.4 else min(4, scope.rules))
    ids = make_ids(rng, count)
    rules: list[policies.Rule] = []
    nameless = 0.95 if rng.random() < scope.nameless else 0.0
    for identifier in ids:
        name = word() if rng.random() < 0.6 else f"{word()} {word()}"
        if rng.random() < nameless:
            name = ""
        elif rng.random() < 0.7:
            name = name[0].upper() + name[1:]
        listed = [
            f"{word()} {word()}" if rng.random() < scope.phrases else word()
            for _ in range(rng.randint(1, scope.terms) + 2)
        ]
        if rules and rng.random() < scope.repeated:
            listed[2] = rng.choice(rng.choice(rules).terms)
        excuses = rng.choice((1, 1, 2)) if rng.random() < scope.exceptions else 0
        rules.append(policies.Rule(identifier, name, tuple(listed[2:]), tuple(listed[:excuses])))
    if rng.random() < scope.escalating:
        rules[-1] = replace(rules[-1], escalates=True)
    examples = [_sentence(rng, word) for _ in range(rng.choice((0, 0, 0, 1, 1, 2)))]
    safe = rng.choice(("SAFE", "ALLOWED", "OK", "SAFE"))
    opened = None
    if rng.random() < scope.opened:
        listed = [part for rule in rules for term in rule.terms for part in term.split()]
        opened = policies.opening(
            rng, lambda: rng.choice(listed) if rng.random() < 0.08 else word(), lambda: _sentence(rng, word)
        )
    note = _sentence(rng, word) if rng.random() < 0.1 else ""
    policy = policies.write(rng, rules, layout, answer, safe, examples, opened, note) + rng.choice(("", "", "\n"))
    content = _content(rng, scope, rules, examples, word)
    date = f"20{rng.randrange(24, 34)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
    return Item(policy, content, effort, answer, safe, layout, date, answers.judge(rules, content), bool(opened))


def _sentence(rng: random.Random, word: _Words) -> str:
    return contents.write(rng, [word()], word).replace("\n", " ")


def _content(rng: random.Random, scope: Scope, rules: list[policies.Rule], examples: list[str], word: _Words) -> str:
    if rng.random() < scope.strange:
        return rng.choice(contents.STRANGE)
    terms = [term for rule in rules for term in rule.terms]
    slots: list[str] = []
    if rng.random() < 0.6:
        slots += rng.sample(terms, min(len(terms), rng.choices((1, 2, 3), (6, 3, 1))[0]))
    for rule in rules:
        if rule.exceptions and rng.random() < (0.6 if any(term in slots for term in rule.terms) else 0.15):
            slots.append(rng.choice(rule.exceptions))
    if rng.random() < 0.4:
        slots.append(_near_miss(rng, rng.choice(terms), word))
    if examples and rng.random() < 0.4:
        slots.append(rng.choice([part for part in examples[0].strip(".!?").split(" ") if part.isalpha()] or [word()]))
    if rng.random() < 0.2:
        slots.append(rng.choice(rules).name.lower() or word())
    slots += [word() for _ in range(rng.randint(0, scope.fillers))]
    slots = slots or [word()]
    if rng.random() < 0.06:
        slots = [slot.capitalize() for slot in slots]
    rng.shuffle(slots)
    return contents.write(rng, slots, word)
