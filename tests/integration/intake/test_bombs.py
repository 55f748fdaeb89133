"""Files that are made to do harm: an answer in time, a parent that does not grow, and nothing written anywhere.

By default one of each kind; `--thorough` takes all of them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.bombs import BOMBS, SHORT, write
from support.counting import Count

SECONDS = 30.0
GROWTH = 150_000_000
READ = """
import json, os, sys, psutil
from plumbline.intake import IntakeOptions, read_sources
from plumbline.domain.content import Skip

if __name__ == "__main__":
    me = psutil.Process()
    first = most = me.memory_info().rss
    entries = skips = longest = 0
    for entry in read_sources(sys.argv[1:], IntakeOptions()):
        entries += 1
        skips += isinstance(entry, Skip)
        longest = max(longest, len(getattr(entry, "text", "")))
        if not entries % 100:
            most = max(most, me.memory_info().rss)
    most = max(most, me.memory_info().rss)
    used = os.times()  # of the processor, this process and its children: whatever else the machine does
    print(json.dumps([entries, skips, longest, sum(used[:4]), most - first]))
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "bomb" in metafunc.fixturenames:
        metafunc.parametrize("bomb", list(BOMBS) if metafunc.config.getoption("--thorough") else SHORT)


def test_there_are_at_least_fifty() -> None:
    assert len(BOMBS) >= 50
    assert set(SHORT) <= BOMBS.keys()


def test_a_bomb_costs_itself(bomb: str, tmp_path: Path, count: Count) -> None:
    count("harmful files", 1)
    folder = tmp_path / "content"
    folder.mkdir()
    (path,) = write(folder, [bomb])
    here, temporary = tmp_path / "here", tmp_path / "temporary"
    here.mkdir()
    temporary.mkdir()
    script = tmp_path / "read.py"
    script.write_text(READ, "utf-8")
    environment = {
        **os.environ,
        "TMPDIR": str(temporary),
        "HOME": str(here),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, str(script), str(path)],
        cwd=here,
        env=environment,
        capture_output=True,
        timeout=10 * SECONDS,
        check=True,
        text=True,
    )
    entries, _, longest, seconds, growth = json.loads(done.stdout)
    assert entries
    assert longest <= 2_000_000
    assert seconds < SECONDS
    assert growth < GROWTH
    assert list(here.rglob("*")) == []
    assert list(temporary.rglob("*")) == []
    assert [file.name for file in folder.iterdir()] == [bomb]
