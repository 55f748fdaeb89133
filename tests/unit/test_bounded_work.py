"""Nothing that reads other people's texts can be stopped by a text.

Each check runs in a process of its own, because a regular expression that does not end can't be interrupted. See `support.bounded`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import plumbline
from support import bounded

TESTS = Path(__file__).parents[1]
MOST_SECOND_TRIES = 3
"""So many texts may need one: a machine that others use may charge a process for time that it did not have."""


@pytest.mark.parametrize("what", ["patterns", "parsers"])
def test_every_text_is_read_in_bounded_work(what):
    """A text that exceeds the limit is tried once more, that text alone, and the rest after it."""
    tried = [""]
    while True:
        done = run("-m", "support.bounded", what, tried[-1])
        if done.returncode == 0:
            return
        last = done.stdout.rstrip().rpartition("\n")[2]
        assert last, done.stderr
        assert bounded.UnboundedError.__name__ not in done.stderr, done.stderr  # it has been measured again already
        assert last not in tried, f"{last} did not end\n{done.stderr}"
        tried.append(last)
        assert len(tried) <= 1 + MOST_SECOND_TRIES, tried


COMPILED_LATE = """
from support import bounded as b
pattern, methods = b.patterns()["plumbline.domain.meanings._HEDGES"]
assert pattern.search("hardly") is not None
assert methods == {"search"}
"""


def test_patterns_that_are_compiled_when_they_are_first_used_are_among_those_that_are_checked():
    done = run("-c", COMPILED_LATE)
    assert done.returncode == 0, done.stderr


KNOWN = """
from support import bounded as b
import re
pattern = re.compile({pattern!r})
for texts in b.pattern_texts(pattern):
    b.check("known", b.searched(pattern), *texts)
"""


@pytest.mark.parametrize("pattern", ["a+b", r"\s*\+", r"\d+(?:,\d+)*;"])
def test_a_pattern_whose_work_grows_with_the_square_of_the_text_is_found(pattern):
    """The check itself, on patterns that are known to be slow, from the quickest of their kind on."""
    done = run("-c", KNOWN.format(pattern=pattern))
    assert done.returncode != 0
    assert done.stdout.startswith("known")


@pytest.mark.parametrize("pattern", ["(?:a+)+b", r"(?:a|aa)+$"])
def test_a_pattern_whose_work_grows_without_measure_is_ended(pattern):
    done = run("-c", KNOWN.format(pattern=pattern))
    assert done.returncode != 0
    assert done.stdout.startswith("known")


@pytest.mark.parametrize("pattern", ["a.{0,200}b", "(?<!a)a++b"])
def test_a_pattern_whose_work_is_in_proportion_is_let_pass(pattern):
    done = run("-c", KNOWN.format(pattern=pattern))
    assert (done.returncode, done.stderr) == (0, "")


def test_a_parser_that_compares_everything_with_everything_is_found():
    def compares(text):
        lines = text.split("\n")
        return sum(one == other for one in lines for other in lines)

    with pytest.raises(bounded.UnboundedError, match="times the work"):
        bounded.check("known", compares, *("a\n" * lines for lines in (400, 1_600, 6_400)))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join((str(Path(plumbline.__file__).parents[1]), str(TESTS)))
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
