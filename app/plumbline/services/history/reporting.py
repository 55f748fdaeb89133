"""Reports on items, runs, searches and cases: gathered from the history, and held against it again."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from plumbline import __version__
from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.report.checking import Checked, against, alone
from plumbline.report.document import FORMAT, Choices, Data, completed, read, reduced
from plumbline.report.figures import cited, figures
from plumbline.report.quoting import quoted_rules
from plumbline.services.history.finding import whole_page
from plumbline.store.errors import NotInHistoryError
from plumbline.store.results.search import EVERYTHING, SearchFilters

if TYPE_CHECKING:
    from plumbline.domain.run import RunSpec
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.audit import ChainLink
    from plumbline.store.results.cases import Case, TimeStamp

MOST_ITEMS: Final = 5_000
_PAGE: Final = 200
_POLICY_LINKS: Final = "links of policies"


class ReportKind(StrEnum):
    """What a report is about. Values are stored and printed."""

    ITEM = "item"
    SELECTION = "selection"
    RUN = "run"
    SEARCH = "search"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is to be about.

    Attributes:
        run: of a RUN.
        items: of an ITEM or a SELECTION: run and position, from 0, of each.
        words, filters: of a SEARCH.
        case: the name of a CASE.
    """

    kind: ReportKind
    run: int = 0
    items: tuple[tuple[int, int], ...] = ()
    words: str = ""
    filters: SearchFilters = EVERYTHING
    case: str = ""

    @classmethod
    def of(cls, items: Sequence[tuple[int, int]]) -> Asked:
        """A report on some items."""
        return cls(ReportKind.ITEM if len(items) == 1 else ReportKind.SELECTION, items=tuple(items))


Chosen = dict[int, list[int]]
"""Run → positions, in order."""


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What a check of a report's file found.

    Attributes:
        compared: this history is the one that the report was made from.
        same: the fingerprint is the one that was told, or none was.
    """

    checked: Checked
    compared: bool
    same: bool

    @property
    def sound(self) -> bool:
        return self.checked.sound and self.same

    @property
    def words(self) -> tuple[Message, ...]:
        """All of it in sentences."""
        said = [*self.checked.problems, *self.checked.notes]
        if not self.same:
            said.append(
                Message(
                    "The fingerprint is another one: this is not the report that its maker meant, or it was changed."
                )
            )
        if self.checked.problems:
            return (*said, Message("The report is not in order."))
        said.append(Message("The report is as it was made."))
        if self.compared:
            count = self.checked.compared or 0
            said.append(
                Message(
                    "It is what this history holds: {n} of its items were compared.",
                    one="It is what this history holds: {n} of its items was compared.",
                    n=count,
                )
            )
        else:
            said.append(Message("It was not compared with the history that it was made from."))
        said.append(Message("Fingerprint: {fingerprint}", fingerprint=self.checked.fingerprint))
        if not self.compared:
            said.append(
                Message(
                    "Whoever can compute hashes can forge a report: compare the fingerprint with the one its maker tells you."
                )
            )
        return tuple(said)


def checked_file(checked: Checked, told: str, *, compared: bool) -> CheckedFile:
    """`told`: the fingerprint that the report's maker told, or ""."""
    same = not told.strip() or "".join(told.split()).casefold() == checked.fingerprint
    return CheckedFile(checked, compared, same)


class Reporting:
    """Makes reports and checks them."""

    def __init__(
        self, history: History, runs: RunView, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._history = history
        self._runs = runs
        self._clock = clock

    def make(self, asked: Asked, choices: Choices, work: Work | None = None) -> Data:
        """A report.

        Raises:
            InputError: there is no such run, item or case; there is nothing to report, or more than a report can hold.
            Cancelled: it was cancelled.
        """
        work = work or Work()
        case = self._history.cases.named(asked.case) if asked.kind is ReportKind.CASE else None
        chosen, notes = self._chosen(asked, case, work)
        body = self._body(chosen, asked, choices, case, notes, work)
        return completed(body, choices, self._history.audit.secrets(list(chosen)))

    def check_file(self, file: Path, told: str = "", work: Work | None = None) -> CheckedFile:
        """Checks the file of a report: by itself, and against this history where it was made from it.

        Raises:
            InputError: it is no report.
            MachineError: the file can't be read.
        """
        document = read_file(file)
        compared = self._history.audit.holds_seal(seal_of(document))
        checked = self.check(document, work) if compared else alone(document)
        return checked_file(checked, told, compared=compared)

    def check(self, document: Data, work: Work | None = None) -> Checked:
        """Holds a report against its own hashes and against the history."""
        work = work or Work()
        itself = alone(document)
        problems, notes = list(itself.problems), list(itself.notes)
        try:
            compared = self._compare(document, problems, notes, work)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            problems.append(Message("The report is not put together as reports are."))
            compared = 0
        return Checked(tuple(dict.fromkeys(problems)), tuple(dict.fromkeys(notes)), itself.fingerprint, compared)

    def _compare(self, document: Data, problems: list[Message], notes: list[Message], work: Work) -> int:
        seal = str(document["chain"]["seal"])
        if seal and not self._history.audit.holds_seal(seal):
            problems.append(
                Message(
                    "The report's seal is not in this history's chain: the report was made from another history, or a part of "
                    "this one was removed."
                )
            )
        wanted: Chosen = {}
        for one in document["items"]:
            wanted.setdefault(int(one["run"]), []).append(int(one["item"]) - 1)
        for one in document["runs"]:
            wanted.setdefault(int(one["run"]), [])
        there = self._there(wanted, problems, notes)
        held = self._entries(there, None, Choices(reasoning=True), {}, work)
        found, more = against(document, held, self._history.audit.secrets(list(there)))
        problems += found
        notes += more
        problems += self._missing(document, held, there)
        problems += self._changed_links(document, there)
        return len(held["items"])

    def _there(self, wanted: Chosen, problems: list[Message], notes: list[Message]) -> Chosen:
        """Those that the history still has."""
        deleted = {one.run: one.at for one in self._history.audit.deletions()}
        there: Chosen = {}
        for run, positions in wanted.items():
            try:
                self._history.runs.get(run)
            except NotInHistoryError:
                if run in deleted:
                    notes.append(
                        Message(
                            "Run {run} was deleted on {day}: what the report says of it can't be compared.",
                            run=str(run),
                            day=deleted[run][:10],
                        )
                    )
                else:
                    problems.append(Message("The history holds no run {run}.", run=str(run)))
            else:
                there[run] = sorted(set(positions))
        return there

    def _missing(self, document: Data, held: Data, there: Chosen) -> Iterable[Message]:
        known = {(one["run"], one["item"]) for one in held["items"]}
        for one in document["items"]:
            if one["run"] in there and (one["run"], one["item"]) not in known:
                yield Message(
                    "The history holds no item {item} of run {run}.", item=str(one["item"]), run=str(one["run"])
                )

    def _changed_links(self, document: Data, there: Chosen) -> Iterable[Message]:
        entries = [one for kind in ("runs", "items") for one in document[kind] if one["run"] in there]
        every = [link for one in (*entries, document["chain"]) for link in one["links"]]
        said = {int(link["id"]): link for link in every}
        held = self._history.audit.links_numbered(list(said))
        for number, link in said.items():
            if number not in held or _link(held[number]) != link:
                yield Message("Link {link} of the chain is not what the history holds.", link=str(number))
        yield from self._history.audit.changed(list(said))

    def _chosen(self, asked: Asked, case: Case | None, work: Work) -> tuple[Chosen, dict[tuple[int, int], str]]:
        """Which items, and the notes on them in a case, by run and position."""
        chosen: Chosen = {}
        notes: dict[tuple[int, int], str] = {}
        match asked.kind:
            case ReportKind.ITEM | ReportKind.SELECTION:
                for run, position in dict.fromkeys(asked.items):
                    chosen.setdefault(run, []).append(self._runs.item_at(run, position).position)
            case ReportKind.RUN:
                total = self._history.runs.get(asked.run).counts.total
                _limit(total)
                chosen[asked.run] = list(range(total))
            case ReportKind.SEARCH:
                for run, position in self._found(asked, work):
                    chosen.setdefault(run, []).append(position)
            case ReportKind.CASE:
                assert case is not None, "a case was looked up"  # noqa: S101
                for entry in self._history.cases.entries(case.id):
                    chosen.setdefault(entry.item.run, []).append(entry.item.position)
                    notes[entry.item.run, entry.item.position] = entry.note
        _limit(sum(map(len, chosen.values())))
        if not any(chosen.values()):
            raise InputError(
                Message("There is nothing to report"),
                Message("No item was found."),
                Message("Choose items, or search for something else."),
            )
        return {run: sorted(positions) for run, positions in sorted(chosen.items())}, notes

    def _found(self, asked: Asked, work: Work) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        cursor = ""
        while True:
            page = whole_page(self._history, asked.words, asked.filters, limit=_PAGE, cursor=cursor, work=work)
            found += [(hit.item.run, hit.item.position) for hit in page.hits]
            _limit(len(found))
            cursor = page.cursor
            if not cursor:
                return found

    def _body(
        self,
        chosen: Chosen,
        asked: Asked,
        choices: Choices,
        case: Case | None,
        notes: Mapping[tuple[int, int], str],
        work: Work,
    ) -> Data:
        entries = self._entries(chosen, asked, choices, notes, work)
        policies = entries.pop(_POLICY_LINKS)
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
            "asked": _asked(asked),
            "case": None if case is None else {"name": case.name, "note": case.note, "created": case.created},
            **entries,
            "figures": figures(entries["items"]),
            "chain": {
                "seal": seal,
                "links": policies,
                "time_stamps": [_stamp(one) for one in self._history.time_stamps.all() if _number(one.seal) >= first],
            },
        }

    def _entries(
        self,
        chosen: Chosen,
        asked: Asked | None,
        choices: Choices,
        notes: Mapping[tuple[int, int], str],
        work: Work,
    ) -> dict[str, list[Data]]:
        """The runs and the items. Without `asked` they are to be compared with a report: with all that one can say."""
        links: dict[tuple[int, int | None], list[Data]] = {}
        for one in self._history.audit.links({run: set(positions) for run, positions in chosen.items()}):
            links.setdefault((one.run, one.item), []).append(_link(one))
        runs, items = [], []
        for run, positions in chosen.items():
            work.check()
            records = self._items(run, positions)
            for record in records:
                position = record["item"] - 1
                if (run, position) in notes:
                    record["case_note"] = notes[run, position]
                record["links"] = links.get((run, position), [])
            whole = asked is None or asked.kind is ReportKind.RUN
            of_run = {"links": links.get((run, None), [])}
            runs.append(self._run(run, records, choices, skipped=whole) | of_run)
            items += [reduced(record, choices) for record in records]
        return {"runs": runs, "items": items, _POLICY_LINKS: links.get((0, None), [])}

    def _items(self, run: int, positions: Sequence[int]) -> list[Data]:
        judged = {int(str(one["item"])) - 1: one for one in self._history.export.chosen(run, positions)}
        waiting = [position for position in positions if position not in judged]
        for start in range(0, len(waiting), _PAGE):
            for summary in self._history.items.at(run, waiting[start : start + _PAGE]):
                judged[summary.position] = self._waiting(summary.item_id)
        return [judged[position] for position in positions if position in judged]

    def _waiting(self, number: int) -> dict[str, object]:
        record = self._history.items.get(number)
        content, origin = record.content, record.content.origin
        return {
            "run": record.run,
            "item": record.position + 1,
            "origin": str(origin),
            "source": origin.source,
            "place": origin.place.data,
            "external_id": origin.external_id,
            "author": origin.author,
            "written": origin.written,
            "sha256": content.sha256,
            "text": content.text,
            "state": record.state.value,
            "decision": None,
            "labels": [],
            "rule_ids": [],
            "unknown_rule_ids": [],
            "reviews": [],
        }

    def _run(self, run: int, records: Sequence[Data], choices: Choices, *, skipped: bool) -> Data:
        spec, record = self._history.runs.spec(run), self._history.runs.get(run)
        wanted = sorted({rule for one in records if one["decision"] is not None for rule in cited(one)})
        found: Data = {
            "run": run,
            "state": record.state.value,
            "created": record.created,
            "finished": record.finished,
            "fully_read": record.fully_read,
            "sources": list(spec.sources),
            "intake_options": json.loads(spec.intake_options),
            "policy": _policy(spec, with_text=choices.policies),
            "rules": quoted_rules(spec.policy.text, wanted),
            "model": asdict(spec.model) | {"files": list(spec.model.files)},
            "settings": _settings(spec),
            "counts": asdict(record.counts),
        }
        if skipped:
            found["skipped"] = [
                {
                    "origin": str(one.origin),
                    "source": one.origin.source,
                    "place": one.origin.place.data,
                    "author": one.origin.author,
                    "reason": one.reason.value,
                    "detail": str(one.detail or ""),
                }
                for one in self._runs.skips(run)
            ]
        return found


def read_file(file: Path) -> Data:
    """The report in a file; errors are those of `Reporting.check_file`."""
    try:
        return read(file.read_bytes())
    except OSError as error:
        raise MachineError(
            Message("The file can't be read"), Message("{file}: {reason}.", file=file, reason=reason(error))
        ) from error


def seal_of(document: Data) -> str:
    """The seal in a report; "" where it has none."""
    chain = document["chain"]
    return str(chain.get("seal", "")) if isinstance(chain, dict) else ""


def _limit(count: int) -> None:
    if count > MOST_ITEMS:
        raise InputError(
            Message("That is too much for one report"),
            Message("A report holds up to {most} items, and these are more.", most=MOST_ITEMS),
            Message("Choose fewer: by a filter, or as a case."),
        )


def _asked(asked: Asked) -> Data:
    filters = {name: value for name, value in asdict(asked.filters).items() if value not in (None, ())}
    return {
        "run": asked.run or None,
        "items": [[run, position + 1] for run, position in asked.items],
        "words": asked.words,
        "filters": {name: str(value) for name, value in filters.items()},
        "case": asked.case,
    }


def _policy(spec: RunSpec, *, with_text: bool) -> Data:
    policy = spec.policy
    found: Data = {
        "name": policy.name,
        "title": policy.title,
        "sha256": policy.sha256,
        "language": policy.language,
        "summary": policy.summary,
        "sensitive": policy.sensitive,
        "labels": [
            {"label": one.text, "decision": one.decision.value, "meaning": one.meaning}
            for one in policy.contract.labels
        ],
    }
    return found | ({"text": policy.text} if with_text else {})


def _settings(spec: RunSpec) -> Data:
    return {
        "effort": spec.effort.value,
        "date": spec.date,
        "temperature": spec.sampling.temperature,
        "top_p": spec.sampling.top_p,
        "seed": spec.sampling.seed,
        "reasoning_budget": spec.reasoning_budget,
        "answer_limit": spec.answer_limit,
        "state_format": spec.state_format,
        "app_version": spec.app_version,
        "engine": None if spec.engine_config is None else asdict(spec.engine_config),
        "bounds": None if spec.bounds is None else asdict(spec.bounds),
        "repeats": spec.repeats,
        "shadow_of": spec.shadow_of,
        "part_of": spec.part_of,
    }


def _link(link: ChainLink) -> Data:
    found: dict[str, Any] = asdict(link)
    del found["item"]
    return found


def _stamp(stamp: TimeStamp) -> Data:
    return {
        "seal": stamp.seal,
        "at": stamp.at,
        "authority": stamp.authority,
        "answer": base64.b64encode(stamp.answer).decode("ascii"),
    }


def _number(seal: str) -> int:
    return int(seal.partition("-")[0])
