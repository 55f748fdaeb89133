"""What the tests found, as the table of the guide."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from threats.rows import ROWS, Row

HEAD: Final = ("| Threat | What Plumbline does | What was tried | Result |", "| --- | --- | --- | --- |")
HELD: Final = "held"
MEASURED: Final = re.compile(r"Tried with version \S+ on \d{4}-\d{2}-\d{2}, .+\.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One test that was run.

    Attributes:
        test: file and function, as the rows name them.
        state: "passed", "failed" or "skipped".
        why: of a skipped one.
        tried: what it counted.
    """

    test: str
    state: str
    why: str
    tried: Counter[str]


def outcomes(report: Path) -> list[Outcome]:
    """Reads pytest's own report (JUnit's XML)."""
    return [_outcome(case) for case in ET.parse(report).iter("testcase")]


def _outcome(case: ET.Element) -> Outcome:
    file = case.attrib["classname"].removeprefix("tests.").replace(".", "/") + ".py"
    tried = Counter[str]()
    for entry in case.iter("property"):
        tried[entry.attrib["name"]] += int(entry.attrib["value"])
    skipped = case.find("skipped")
    failed = case.find("failure") is not None or case.find("error") is not None
    state = "failed" if failed else "passed" if skipped is None else "skipped"
    why = "" if skipped is None else skipped.attrib.get("message", "")
    return Outcome(f"{file}::{case.attrib['name'].partition('[')[0]}", state, why, tried)


def line(row: Row, found: Iterable[Outcome]) -> str:
    """A row of the table."""
    mine = [one for one in found if any(one.test == test or one.test.startswith(f"{test}::") for test in row.tests)]
    return f"| {row.threat} | {row.promise} | {_tried(mine)} | {_result(row, mine)} |"


def _tried(mine: Sequence[Outcome]) -> str:
    ran = [one for one in mine if one.state != "skipped"]
    counts = sum((one.tried for one in ran), Counter[str]())
    words = [f"{number:,} {what}" for what, number in counts.items()]
    others = sum(not one.tried for one in ran)
    tests = f"{others} {'more ' if words else ''}{'test' if others == 1 else 'tests'}"
    return "; ".join([*words, *([tests] if others else [])]) or "nothing"


def _result(row: Row, mine: Sequence[Outcome]) -> str:
    broken = [one.test for one in mine if one.state == "failed"]
    if broken:
        return f"**broken**: {len(broken)} of {len(mine)} tests"
    missing = [test for test in row.tests if not any(one.test.startswith(test) for one in mine)]
    if missing:
        return f"**not run**: {', '.join(missing)}"
    skipped = [one for one in mine if one.state == "skipped"]
    if skipped:
        reasons = ", ".join(dict.fromkeys(one.why for one in skipped))
        return f"{HELD}; {len(skipped)} not run ({reasons})" if len(skipped) < len(mine) else f"not run ({reasons})"
    return HELD


def table(found: Sequence[Outcome], chosen: Sequence[Row], page: str) -> list[str]:
    """The lines of the table; rows that were not chosen are those that the page has."""
    return [*HEAD, *(line(row, found) if row in chosen else _earlier(row, page) for row in ROWS)]


def _earlier(row: Row, page: str) -> str:
    begin = f"| {row.threat} | {row.promise} | "
    return next((one for one in page.splitlines() if one.startswith(begin)), f"{begin}nothing | not run |")


def replaced(page: str, measured: str, lines: Sequence[str]) -> str:
    """A page of the guide with this table instead of the one that it has."""
    before, _, rest = page.partition(HEAD[0])
    after = rest[re.search(r"\n(?!\|)", rest).start() :] if rest else ""  # type: ignore[union-attr]
    return MEASURED.sub(lambda _: measured, before, count=1) + "\n".join(lines) + after
