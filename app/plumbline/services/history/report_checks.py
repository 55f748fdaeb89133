"""Reports held against their own hashes and against the history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.report.checking import Checked, against, alone
from plumbline.report.document import Choices, Data, read
from plumbline.services.history.report_choice import Chosen
from plumbline.services.history.report_entries import ReportEntries, link_data
from plumbline.store.refusals import NotInHistoryError

if TYPE_CHECKING:
    from plumbline.store.history import History


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
                    "The fingerprint does not match: this is not the report that its maker meant, or it was changed."
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


class ReportChecks:
    """Checks reports, also those of other histories."""

    def __init__(self, history: History, entries: ReportEntries) -> None:
        self._history = history
        self._entries = entries

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
        held = self._entries.entries(there, Choices(reasoning=True), {}, work)
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
            if number not in held or link_data(held[number]) != link:
                yield Message("Link {link} of the chain is not what the history holds.", link=str(number))
        yield from self._history.audit.changed(list(said))


def read_file(file: Path) -> Data:
    """The report in a file; errors are those of `ReportChecks.check_file`."""
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
