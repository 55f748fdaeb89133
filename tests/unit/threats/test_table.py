"""The table of threats: its tests are there, it says what they counted, and the guide has it as the command writes it."""

from __future__ import annotations

import ast
import re
import textwrap
from collections import Counter
from pathlib import Path

import pytest

from threats.rows import ROWS, Row
from threats.table import HEAD, MEASURED, Outcome, line, outcomes, replaced, table

TESTS = Path(__file__).parents[2]
GUIDE = TESTS.parent / "resources" / "guide" / "privacy.md"
ROW = Row("Kills", "Nothing is lost.", ("e2e/test_kills.py", "unit/test_more.py::test_one"))


def functions(path: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("test", sorted({test for row in ROWS for test in row.tests}))
def test_every_test_that_is_named_is_there(test: str) -> None:
    file, _, name = test.partition("::")
    assert any(found.startswith("test_") for found in functions(TESTS / file))
    assert not name or name in functions(TESTS / file)


def test_security_names_a_row_for_each_promise_and_no_other() -> None:
    page = (TESTS.parent / "SECURITY.md").read_text("utf-8")
    _, _, rest = page.partition("## What is protected, and from whom\n")
    promises = [" ".join(promise.split()) for promise in rest.partition("\n## ")[0].strip().split("\n- ")]
    named = [promise.rpartition(" Rows: ")[2].removesuffix(".").split("; ") for promise in promises]
    assert all(" Rows: " in promise for promise in promises), promises
    assert sorted(row for rows in named for row in rows) == sorted(row.threat for row in ROWS)


def test_the_guide_has_the_table_as_the_command_writes_it() -> None:
    page = GUIDE.read_text("utf-8")
    assert len(MEASURED.findall(page)) == 1
    lines = page[page.index(HEAD[0]) :].splitlines()
    found = lines[: next((at for at, one in enumerate(lines) if not one.startswith("|")), len(lines))]
    assert found[:2] == list(HEAD)
    cells = [re.split(r" \| ", one.strip("| ")) for one in found[2:]]
    assert [row[:2] for row in cells] == [[row.threat, row.promise] for row in ROWS]
    for _, _, tried, result in cells:
        assert re.search(r"\d", tried) or result.startswith("not run")
        assert "**" not in result
    assert replaced(page, MEASURED.findall(page)[0], found) == page


def test_what_ran_is_counted_and_what_did_not_is_said() -> None:
    kills = Outcome("e2e/test_kills.py::test_random", "passed", "", Counter({"kills": 1_200}))
    other = Outcome("e2e/test_kills.py::test_other", "passed", "", Counter())
    one = Outcome("unit/test_more.py::test_one", "passed", "", Counter({"kills": 3, "faults": 5}))
    assert line(ROW, [kills, other, one]) == "| Kills | Nothing is lost. | 1,203 kills; 5 faults; 1 more test | held |"
    skipped = Outcome("unit/test_more.py::test_one", "skipped", "strace is not installed", Counter())
    assert line(ROW, [kills, skipped]).endswith("| 1,200 kills | held; 1 not run (strace is not installed) |")
    assert line(ROW, [kills]).endswith("| **not run**: unit/test_more.py::test_one |")
    failed = Outcome("unit/test_more.py::test_one", "failed", "", Counter())
    assert line(ROW, [kills, failed]).endswith("| **broken**: 1 of 2 tests |")


def test_pytests_report_is_read(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        textwrap.dedent("""\
            <testsuites><testsuite>
            <testcase classname="tests.e2e.test_kills" name="test_random[3]"><properties>
            <property name="kills" value="4"/></properties></testcase>
            <testcase classname="tests.unit.test_more" name="test_one"><skipped message="no strace"/></testcase>
            <testcase classname="tests.unit.test_more" name="test_two"><failure message="x"/></testcase>
            </testsuite></testsuites>"""),
        "utf-8",
    )
    assert outcomes(report) == [
        Outcome("e2e/test_kills.py::test_random", "passed", "", Counter({"kills": 4})),
        Outcome("unit/test_more.py::test_one", "skipped", "no strace", Counter()),
        Outcome("unit/test_more.py::test_two", "failed", "", Counter()),
    ]


def test_rows_that_were_not_chosen_stay_as_they_are() -> None:
    first, second, *_ = ROWS
    page = f"| {second.threat} | {second.promise} | 3 tests | held |"
    lines = table([], [first], page)
    assert lines[2] == line(first, [])
    assert lines[3] == page
    assert lines[4].endswith("| nothing | not run |")


def test_a_new_table_takes_the_place_of_the_old_one() -> None:
    page = "\n".join(
        [
            "# Privacy",
            "",
            "Tried with version 1 on 2026-01-02, short form.",
            "",
            *table([], ROWS, ""),
            "",
            "## After",
            "",
        ]
    )
    lines = [*HEAD, "| a | b | 1 test | held |"]
    new = replaced(page, "Tried with version 2 on 2026-03-04, long form.", lines)
    assert new.splitlines()[2:] == ["Tried with version 2 on 2026-03-04, long form.", "", *lines, "", "## After"]
