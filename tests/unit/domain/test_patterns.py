"""Patterns of words are compiled when they are first used, and behave as regular expressions do."""

import re
import subprocess
import sys

import pytest

from plumbline.domain.patterns import WordPattern

WORDS = r"(?P<word>rules?|règles?)"
TEXT = "Our Rules, nos règles; rule 1"


@pytest.mark.parametrize(
    "use",
    [
        lambda pattern: pattern.search(TEXT).group("word"),
        lambda pattern: pattern.search(TEXT, 9, 20).span(),
        lambda pattern: pattern.match(TEXT),
        lambda pattern: pattern.match(TEXT, 4).end(),
        lambda pattern: pattern.fullmatch("RULES").group(),
        lambda pattern: pattern.fullmatch(TEXT, 4, 9).span(),
        lambda pattern: [match.span() for match in pattern.finditer(TEXT, 5)],
        lambda pattern: pattern.findall(TEXT),
        lambda pattern: pattern.split(TEXT, maxsplit=1),
        lambda pattern: pattern.sub("x", TEXT),
        lambda pattern: pattern.sub(lambda match: match.group().upper(), TEXT, count=1),
    ],
)
def test_a_pattern_of_words_finds_what_a_regular_expression_finds(use):
    assert use(WordPattern(WORDS)) == use(re.compile(WORDS, re.IGNORECASE))


def test_a_command_that_reads_no_policy_compiles_none():
    code = """
import gc
import plumbline.cli.policies.policy
from plumbline.domain.patterns import WordPattern
found = [one for one in gc.get_objects() if isinstance(one, WordPattern)]
assert len(found) > 100, len(found)
assert not [one.pattern for one in found if "compiled" in vars(one)]
"""
    subprocess.run([sys.executable, "-c", code], check=True)
