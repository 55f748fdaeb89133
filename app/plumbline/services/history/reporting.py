"""Reports on items, runs, searches and cases, gathered from the history."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from plumbline import __version__
from plumbline.domain.work import Work
from plumbline.report.document import FORMAT, Choices, Data, completed
from plumbline.report.figures import figures
from plumbline.report.masking import MASK, Persons
from plumbline.services.history.report_checks import ReportChecks
from plumbline.services.history.report_choice import Asked, Chosen, ReportKind, chosen_items
from plumbline.services.history.report_entries import POLICY_LINKS, ReportEntries

if TYPE_CHECKING:
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.cases import Case, TimeStamp


class Reporting:
    """Makes reports; `checks` checks them."""

    def __init__(
        self, history: History, runs: RunView, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._history = history
        self._runs = runs
        self._entries = ReportEntries(history, runs)
        self._clock = clock
        self.checks = ReportChecks(history, self._entries)

    def make(self, asked: Asked, choices: Choices, work: Work | None = None) -> Data:
        """A report.

        Raises:
            InputError: there is no such run, item or case; there is nothing to report, or more than a report can hold.
            Cancelled: it was cancelled.
        """
        work = work or Work()
        case = self._history.cases.named(asked.case) if asked.kind is ReportKind.CASE else None
        chosen, notes = chosen_items(self._history, self._runs, asked, case, work)
        body = self._body(chosen, asked, choices, case, notes, work)
        return completed(body, choices, self._history.audit.secrets(list(chosen)))

    def _body(
        self,
        chosen: Chosen,
        asked: Asked,
        choices: Choices,
        case: Case | None,
        notes: Mapping[tuple[int, int], str],
        work: Work,
    ) -> Data:
        entries = self._entries.entries(chosen, choices, notes, work)
        policies = entries.pop(POLICY_LINKS)
        seal = self._history.audit.seal()  # after all links that are in the report
        first = min((link["id"] for kind in entries.values() for one in kind for link in one["links"]), default=0)
        marks = choices.marks
        return {
            "plumbline_report": FORMAT,
            "report": {
                "kind": asked.kind.value,
                "title": choices.title,
                "note": choices.note,
                "by": choices.by,
                "made": f"{self._clock().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
                "program": f"Plumbline {__version__}",
                "texts": choices.texts,
                "reasoning": choices.texts and choices.reasoning,
                "masks": sorted(one.value for one in marks.kinds),
                "words_masked": len(marks.words),
            },
            "asked": _asked(asked, hide_author=Persons.AUTHOR in marks.kinds),
            "case": None if case is None else {"name": case.name, "note": case.note, "created": case.created},
            **entries,
            "figures": figures(entries["items"], FORMAT),
            "chain": {
                "seal": seal,
                "links": policies,
                "time_stamps": [_stamp(one) for one in self._history.time_stamps.all() if _number(one.seal) >= first],
            },
        }


def _asked(asked: Asked, *, hide_author: bool) -> Data:
    filters = asked.filters.given
    if hide_author and "author" in filters:  # a part of a name, which is not found by the whole one
        filters["author"] = MASK
    return {
        "run": asked.run or None,
        "items": [[run, position + 1] for run, position in asked.items],
        "words": asked.words,
        "filters": {name: str(value) for name, value in filters.items()},
        "case": asked.case,
    }


def _stamp(stamp: TimeStamp) -> Data:
    return {
        "seal": stamp.seal,
        "at": stamp.at,
        "authority": stamp.authority,
        "answer": base64.b64encode(stamp.answer).decode("ascii"),
    }


def _number(seal: str) -> int:
    return int(seal.partition("-")[0])
