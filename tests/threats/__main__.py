"""See the package."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from plumbline import __version__
from threats.rows import ROWS
from threats.table import Outcome, outcomes, replaced, table

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "resources" / "guide" / "privacy.md"
XML: Final = ("-o", "junit_family=xunit1")
"""The form of the report that may say what a test counted."""
WITHOUT_QT: Final = ("-p", "no:pytest-qt", "--without-qt")


def main() -> int:
    """Runs the tests and prints the table; 1 when a promise is broken."""
    parser = argparse.ArgumentParser(prog="make threats", description=__doc__)
    parser.add_argument("words", nargs="*", help="rows to run, by a word of the threat; all without")
    parser.add_argument("--thorough", action="store_true", help="the promised numbers; takes hours")
    parser.add_argument("--write", action="store_true", help="put the table into the guide")
    chosen = parser.parse_args()
    rows = [row for row in ROWS if not chosen.words or any(word.lower() in row.threat.lower() for word in chosen.words)]
    tests = list(dict.fromkeys(test for row in rows for test in row.tests))
    more = ["--thorough"] if chosen.thorough else []
    core = [test for test in tests if not test.startswith("desktop/")]
    window = [test for test in tests if test.startswith("desktop/")]
    found = [*_run(core, [*WITHOUT_QT, *more]), *_run(window, more)]
    form = "long form" if chosen.thorough else "short form"
    today = datetime.now(UTC).date()
    measured = f"Tried with version {__version__} on {today}, {form}, {platform.system()} {platform.machine()}."
    lines = table(found)
    sys.stdout.write("\n".join([measured, "", *lines, ""]))
    if chosen.write:
        PAGE.write_text(replaced(PAGE.read_text("utf-8"), measured, lines), "utf-8")
    return int(any("**" in one for one in lines if any(row.threat in one for row in rows)))


def _run(tests: list[str], options: list[str]) -> list[Outcome]:
    if not tests:
        return []
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", *XML, *options]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([*command, *(f"tests/{test}" for test in tests)], cwd=ROOT, env=environment, check=False)
        return outcomes(report) if report.exists() else []


if __name__ == "__main__":
    sys.exit(main())
