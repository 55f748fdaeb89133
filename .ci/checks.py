"""Runs every check there is, in the order in which a mistake is cheapest to see, and stops at the first that fails.

Plain Python, so that it runs the same on all three systems: python .ci/checks.py [pytest arguments]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sys.executable


def main(arguments: list[str]) -> int:
    """Returns the first failing check's exit code, or 0."""
    scripts = Path(PYTHON).parent
    checks = [
        ("format", [PYTHON, "-m", "ruff", "format", "--check", "."]),
        ("lint", [PYTHON, "-m", "ruff", "check", "."]),
        ("types", [PYTHON, "-m", "mypy"]),
        ("import contracts", [str(scripts / "lint-imports"), "--no-cache"]),
        *(_tests(arguments)),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    for name, command in checks:
        print(f"== {name}", flush=True)
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        if code:
            print(f"== {name} failed", flush=True)
            return code
    return 0


def _tests(arguments: list[str]) -> list[tuple[str, list[str]]]:
    """The core's tests with Qt out of reach, then the window's; with arguments, what they name."""
    pytest = [PYTHON, "-m", "pytest"]
    if arguments:
        return [("tests", [*pytest, *arguments])]
    parallel = ["--numprocesses", "auto", "--dist", "worksteal"]
    without_qt = ["-p", "no:pytest-qt", "--without-qt", "--ignore=tests/desktop"]
    return [
        ("tests of the core, without Qt", [*pytest, *parallel, *without_qt]),
        ("tests of the window", [*pytest, *parallel, "tests/desktop"]),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
