"""Nothing that reads other people's texts can be stopped by a text.

Each check runs in a process of its own, because a regular expression that does not end can't be interrupted. See `support.bounded`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import plumbline

TESTS = Path(__file__).parents[1]


@pytest.mark.parametrize("what", ["patterns", "parsers"])
def test_every_text_is_read_in_bounded_work(what):
    paths = os.pathsep.join((str(Path(plumbline.__file__).parents[1]), str(TESTS)))
    done = subprocess.run(
        [sys.executable, "-m", "support.bounded", what],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    last = done.stdout.rstrip().rpartition("\n")[2]
    assert done.returncode == 0, f"{last} did not end\n{done.stderr}"
