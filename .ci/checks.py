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
        ("tests", [PYTHON, "-m", "pytest", *arguments]),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    for name, command in checks:
        print(f"== {name}", flush=True)
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        if code:
            print(f"== {name} failed", flush=True)
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
