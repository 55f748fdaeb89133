"""The words of the small world and the three classes they fall into.

*Content words* come from ``words.txt``; they can be listed by a policy. *Function words* and the boilerplate of
policies carry grammar only: a policy can't usefully list them. *Identifier letters* begin the ids of rules.
The classes matter beyond the generator: the tokenizer gives each content word one token in every spelling it needs,
and the network's embedding gives every content word an identity code of its own.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

WORDS_FILE = Path(__file__).resolve().parent.parent / "words.txt"

_FUNCTION_WORDS = """
the a an and or of to in on at is are was were be been it its this that these those my your our their his her i
you we they he she me him us them with for from by as not no do does did have has had will would can could
should must may if when so but then than there here just very too also about into over up down off out all any
some more most much many own same such what which who how why where yes please still again never always only one
"""
_POLICY_WORDS = """
rule rules policy content terms term words word listed lists list flag mention mentions use uses using post
posts text texts names name flagged check against each broken break breaks violates violation violations allowed
allow example examples fine answer answers return output reply respond format json keys key exactly following
label instruction instructions definitions criteria safe valid invalid decide decision category confidence
rationale rationales found absent clear result nothing second look low medium high otherwise null violation
policy category first decides unless except exception even present ids id digit single whether anything contains
contain classify moderation counts count forbidden banned never uses named says escalate escalation moderator
followed ok exceptions excused
"""
_HARMONY_WORDS = """
You are ChatGPT large language model trained by OpenAI Knowledge cutoff Current date Reasoning Valid channels
analysis commentary final Channel must be included for every message Instructions system developer user
assistant
"""

FUNCTION_WORDS = tuple(_FUNCTION_WORDS.split())
POLICY_WORDS = tuple(_POLICY_WORDS.split())
LETTER_WORDS = ("a", "i")  # words of grammar that are also how many other words begin
HARMONY_WORDS = tuple(_HARMONY_WORDS.split())
ID_PREFIXES: tuple[str, ...] = (
    *"ABCDEFGHJKLMNPQRSTUVWXYZ", "SP", "TVEC", "HR", "SH", "DC", "PR", "CR", "SX", "CL", "HA", "HT", "PD", "VT",
)  # fmt: skip
ID_SUFFIXES: tuple[str, ...] = (".a", ".b", ".c", ".d", ".e", ".f")


@lru_cache(maxsize=1)
def content_words() -> tuple[str, ...]:
    """All content words, sorted, as ``words.txt`` lists them (one a line, lines with ``#`` are remarks)."""
    lines = WORDS_FILE.read_text(encoding="utf-8").split("\n")
    return tuple(line for line in lines if line and not line.startswith("#"))


def is_held_out(word: str) -> bool:
    """Whether training never shows ``word`` in a policy or as a filler: about one word in ten, by its hash."""
    return hashlib.sha256(f"held:{word}".encode()).digest()[0] < 26
