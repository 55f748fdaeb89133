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
from threats.rows import ROWS, Row
from threats.table import Outcome, line, outcomes, replaced, table

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
    found = [outcome for row in rows for outcome in _run(row, chosen.thorough)]
    form = "long form" if chosen.thorough else "short form"
    today = datetime.now(UTC).date()
    measured = f"Tried with version {__version__} on {today}, {form}, {platform.system()} {platform.machine()}."
    page = PAGE.read_text("utf-8")
    lines = table(found, rows, page)
    sys.stdout.write("\n".join([measured, "", *lines, ""]))
    if chosen.write:
        PAGE.write_text(replaced(page, measured, lines), "utf-8")
    return int(any("**" in line(row, found) for row in rows))


def _run(row: Row, thorough: bool) -> list[Outcome]:
    """The tests of a row; those of the core without Qt, as `make check` runs them."""
    window = [test for test in row.tests if test.startswith("desktop/")]
    core = [test for test in row.tests if test not in window]
    more = ["--thorough"] if thorough else []
    return [*_pytest(core, [*WITHOUT_QT, *more]), *_pytest(window, more)]


def _pytest(tests: list[str], options: list[str]) -> list[Outcome]:
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
