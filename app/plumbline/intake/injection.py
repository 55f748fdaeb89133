"""What in a text tries to influence the model, told in notes. It is only told: nothing is removed, and it can't forge the prompt.

Phrases are looked for in ten languages, behind one quick search for all their verbs. A phrase that is not found is judged like any
text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from plumbline.domain.messages import Message

_CONTROL: Final = re.compile(
    r"<\|(?:start|end|message|channel|constrain|return|call|refusal|im_start|im_end|im_sep|startoftext|endoftext|endofprompt"
    r"|reserved_\d{1,6})\|>"
)
_TURNING: Final = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068]")  # embeddings, overrides and isolates

_GAP, _NEAR = r"[^.!?\n]{0,60}?", r"[^。！？\n]{0,20}?"
_PHRASES: Final = (
    (
        ("ignor", "disregard", "forget", "overrid", "bypass"),
        rf"\b(?:ignore|disregard|forget|override|bypass){_GAP}\b(?:polic(?:y|ies)|rules?|instructions?|guidelines?|prompt)\b",
    ),
    (
        ("classify", "label", "mark", "judge", "treat", "rate"),
        rf"\b(?:classify|label|mark|judge|treat|rate){_GAP}\bas\s(?:allowed|safe|harmless|compliant|non-violating|benign|0)\b",
    ),
    (
        ("ignor", "missacht", "vergiss", "vergess", "umgeh"),
        rf"\b(?:ignorier\w{{0,12}}|missachte\w{{0,12}}|vergiss|vergesst|umgeh\w{{0,12}}){_GAP}\b(?:richtlinien?|regeln?|anweisung\w{{0,12}}|vorgaben?)\b",
    ),
    (
        ("ignor", "olvida", "desobede", "omit"),
        rf"\b(?:ignora\w{{0,12}}|olvida\w{{0,12}}|desobede\w{{0,12}}|omit\w{{0,12}}){_GAP}\b(?:pol[ií]ticas?|reglas?|instrucciones|normas?|directrices)\b",
    ),
    (
        ("ignor", "oublie", "contourne"),
        rf"\b(?:ignore[rz]?|oublie[rz]?|contourne[rz]?){_GAP}\b(?:politiques?|règles?|instructions?|consignes?|directives?)\b",
    ),
    (
        ("ignor", "esqueç", "desconsider"),
        rf"\b(?:ignor\w{{1,12}}|esqueç\w{{1,12}}|desconsider\w{{1,12}}){_GAP}\b(?:pol[ií]ticas?|regras?|instruções|normas?|diretrizes)\b",
    ),
    (
        ("ignor", "dimentica", "trascura"),
        rf"\b(?:ignora\w{{0,12}}|dimentica\w{{0,12}}|trascura\w{{0,12}}){_GAP}\b(?:regol[ae]|istruzion[ei]|norm[ae]|politic[ah]e?|direttiv[ae])\b",
    ),
    (
        ("ignor", "zapomnij", "pomiń"),
        rf"\b(?:z?ignoruj\w{{0,12}}|zapomnij\w{{0,12}}|pomiń\w{{0,12}}){_GAP}\b(?:zasad\w{{0,12}}|polityk\w{{0,12}}|instrukcj\w{{0,12}}|reguł\w{{0,12}}|wytyczn\w{{0,12}})\b",
    ),
    (
        ("تجاهل", "انس", "تغاض"),
        rf"(?:تجاهل|انسَ?|تغاضَ? عن){_GAP}(?:السياس|القواعد|التعليمات|الإرشادات)",
    ),
    (("無視", "忘"), rf"(?:ポリシー|方針|ルール|規則|指示){_NEAR}(?:無視|忘れ)"),
    (("忽略", "无视", "無視", "忘"), rf"(?:忽略|无视|無視|忘记){_NEAR}(?:政策|规则|規則|指令|指示|准则)"),
)
"""Phrases, each with the verbs of which its texts hold one: they are looked for first, which costs a tenth."""

_BY_VERB: Final[dict[str, re.Pattern[str]]] = {
    verb: re.compile("|".join(phrase for verbs, phrase in _PHRASES if verb in verbs))
    for verb in dict.fromkeys(verb for verbs, _ in _PHRASES for verb in verbs)
}
_SIGNS: Final = BytesAhoCorasick([sign.encode() for sign in (*_BY_VERB, "<|")], MatchKind.LeftmostFirst)
"""One search for all of them, which takes a fiftieth of the time of one for each."""


def injection_notes(text: str) -> tuple[Message, ...]:
    """A note for each way in which the text tries to influence the model."""
    lowered = text.lower()
    if not _SIGNS.find_matches_as_indexes(lowered.encode("utf-8", "surrogatepass")) and (
        text.isascii() or not _TURNING.search(text)
    ):
        return ()
    return tuple(_notes(text, lowered))


def suspicious(texts: Sequence[str], joined: str) -> set[int]:
    """Places of those of many texts that hold a sign of an attempt, if not an attempt, or a part of one that the next one ends."""
    lowered = joined.encode().lower() if joined.isascii() else joined.lower().encode()
    found: set[int] = set()
    if signs := _SIGNS.find_matches_as_indexes(lowered):
        ends = list(accumulate(len(text if text.isascii() else text.lower().encode()) for text in texts))
        for _, start, end in signs:
            found.update(range(bisect_right(ends, start), bisect_right(ends, end - 1) + 1))
    return found


def _notes(text: str, lowered: str) -> Iterator[Message]:
    if "<|" in text and (control := _CONTROL.search(text)):
        yield Message(
            "It contains text that looks like a control token of the model ({token}). It is judged as plain text.",
            token=control[0],
        )
    if not text.isascii() and (turning := _TURNING.findall(text)):
        yield Message(
            "It contains {n} characters that turn the direction of writing, such as {example}: it may read differently "
            "than it looks.",
            one="It contains a character that turns the direction of writing, {example}: it may read differently than it looks.",
            n=len(turning),
            example=f"U+{ord(turning[0]):04X}",
        )
    if any(verb in lowered and phrase.search(lowered) for verb, phrase in _BY_VERB.items()):
        yield Message("It contains a phrase that tells the model to disregard the policy, or how to decide.")
