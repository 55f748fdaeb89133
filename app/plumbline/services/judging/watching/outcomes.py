"""What a finished run came to, for each of its files: its verdicts in a file of their own, and a line in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.work import Work
from plumbline.intake.items import shown_path
from plumbline.intake.survey import State, digest
from plumbline.services.judging.watching.events import FileDone, WatchRequest
from plumbline.services.judging.watching.journal import Event, Journal, Line
from plumbline.services.judging.watching.verdict_files import name_of, skipped_by_source, write_by_source
from plumbline.store.history import History

_NOT_READ: Final = {SkipReason.MISSING.value, SkipReason.UNREADABLE.value}


class Outcomes:
    """Writes what runs came to.

    Args:
        output: the folder for the verdicts.
    """

    def __init__(self, history: History, journal: Journal, output: Path, request: WatchRequest, work: Work) -> None:
        self._history = history
        self._journal = journal
        self._output = output
        self._request = request
        self._work = work

    def write(self, begun: Line, run: int, states: dict[str, State]) -> Iterator[FileDone]:
        """The verdicts of a finished run, and for each of its files a line in the journal.

        Args:
            states: of the files when they were hashed; a file that changed since is not done.
        """
        folder, request = Path(begun.folder), self._request
        left = [(name, sha256) for name, sha256 in begun.files if self._journal.known(sha256, name) is None]
        source_of = {name: str(Path(shown_path(begun.folder)) / shown_path(name)) for name, _ in left}
        names = {source_of[name]: name_of(name, sha256, request.form) for name, sha256 in left}
        rows = self._history.export.run(run, self._work)
        counts = write_by_source(
            self._output,
            rows,
            names,
            request.form,
            self._work,
            reasoning=request.reasoning,
            item_type=request.item_type,
        )
        skips = skipped_by_source((skip.origin.source, skip.reason.value) for skip in self._skips(run))
        for name, sha256 in left:
            if name in states and not self._still(folder, name, states[name], sha256):
                yield self.append(self._line(Event.CHANGED, begun, name, sha256, run))
                continue
            source = source_of[name]
            event = Event.JUDGED if source in counts else Event.LEFT_OUT
            if source not in counts and skips.get(source, {}).keys() & _NOT_READ:
                event = Event.GONE
            line = self._line(
                event,
                begun,
                name,
                sha256,
                run,
                verdicts=names[source] if source in counts else "",
                counts=counts.get(source),
                skipped=skips.get(source),
            )
            yield self.append(line)

    def failed(self, begun: Line, name: str, sha256: str, run: int, why: str) -> FileDone:
        """A file that could not be judged; `why` is a sentence."""
        return self.append(self._line(Event.FAILED, begun, name, sha256, run, why=why))

    def append(self, line: Line) -> FileDone:
        """Writes a line of the journal."""
        self._journal.append(line)
        return FileDone(line)

    def _skips(self, run: int) -> Iterator[Skip]:
        after = -1
        while page := self._history.items.skips(run, after):
            yield from page
            after += len(page)

    def _still(self, folder: Path, name: str, state: State, sha256: str) -> bool:
        """True while the file holds what was hashed before it was judged; a file that is gone can't hold anything else."""
        read = digest(folder, name, self._work)
        return isinstance(read, Skip) or read[1] == state or read[0] == sha256

    def _line(
        self,
        event: Event,
        begun: Line,
        name: str,
        sha256: str,
        run: int,
        *,
        verdicts: str = "",
        counts: dict[str, int] | None = None,
        skipped: dict[str, int] | None = None,
        why: str = "",
    ) -> Line:
        record = self._history.runs.get(run)
        return Line(
            now(),
            event,
            begun.folder,
            name,
            sha256,
            run=run,
            verdicts=verdicts,
            counts=counts,
            skipped=skipped,
            why=why,
            policy=record.policy_name,
            policy_sha256=record.policy_sha256,
            model=record.model_name,
        )


def now() -> str:
    """The time, as the journal has it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
