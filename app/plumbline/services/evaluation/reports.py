"""Evaluations and comparisons as files: a page, a table for spreadsheets, or JSON. The same for every face.

Reasoning is for reviewers and is left out unless it is asked for. Content can be left out, and then reasoning is too, because it
quotes what it is about.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.domain.verdict import Verdict
from plumbline.domain.visible import safe_json
from plumbline.evaluation.calibration import Calibration
from plumbline.evaluation.report.comparison_html import comparison_page
from plumbline.evaluation.report.comparison_rows import calibration_row, compared_row, second_pass_row
from plumbline.evaluation.report.contents import ComparedColumns, EvaluationReport
from plumbline.evaluation.report.figures import report_row
from plumbline.evaluation.report.html import report_page, wrong_items
from plumbline.evaluation.report.items import item_rows, items_csv
from plumbline.evaluation.second_pass import SecondPass
from plumbline.files.atomic import save_text
from plumbline.markup.page import ENGLISH, Wording
from plumbline.services.evaluation.results import Evaluated


class Kind(StrEnum):
    """What kind of file. Values are typed by people."""

    HTML = "html"
    CSV = "csv"
    JSON = "json"


class Reports:
    """Writes what `Evaluated` has read."""

    def __init__(self, evaluated: Evaluated) -> None:
        self._evaluated = evaluated

    def evaluation(
        self,
        report: EvaluationReport,
        kind: Kind,
        *,
        reasoning: bool = False,
        with_text: bool = True,
        wording: Wording = ENGLISH,
    ) -> Iterator[str]:
        """The lines of a file; `wording` is the page's."""
        reasoning = reasoning and with_text
        if kind is Kind.HTML:
            said = self._said(wrong_items(report)) if reasoning else None
            yield report_page(report, said, with_text=with_text, wording=wording).rstrip("\n")
            return
        every = (one.item for score in report.scores for one in score.policies[0].judged)
        said = self._said(every) if reasoning else None
        if kind is Kind.CSV:
            yield from items_csv(report, said, with_text=with_text)
            return
        items = list(item_rows(report, said, with_text=with_text))
        yield _json(report_row(report) | {"items": items})

    def comparison(
        self,
        compared: ComparedColumns,
        kind: Kind,
        *,
        reasoning: bool = False,
        with_text: bool = True,
        wording: Wording = ENGLISH,
    ) -> Iterator[str]:
        """As `evaluation`."""
        reasoning = reasoning and with_text
        if kind is Kind.HTML:
            page = comparison_page(compared, reasoning=reasoning, with_text=with_text, wording=wording)
            yield page.rstrip("\n")
            return
        yield _json(compared_row(compared, reasoning=reasoning, with_text=with_text))

    def calibration(
        self, found: Iterable[tuple[Message, Calibration]], second_passes: Iterable[SecondPass] = ()
    ) -> Iterator[str]:
        calibrations = [calibration_row(str(name), one) for name, one in found]
        yield _json({"calibrations": calibrations, "second_passes": [second_pass_row(one) for one in second_passes]})

    def write(self, lines: Iterable[str], file: Path) -> None:
        save_text(file, "".join(f"{line}\n" for line in lines))

    def _said(self, items: Iterable[int]) -> dict[int, Verdict]:
        found = {item: self._evaluated.verdict(item) for item in dict.fromkeys(items)}
        return {item: verdict for item, verdict in found.items() if verdict is not None}


def _json(row: Mapping[str, object]) -> str:
    return safe_json(json.dumps(row, ensure_ascii=False, indent=1))
