"""Watching folders: what comes in is judged in runs like any other, and each file's verdicts are written beside a journal.

Each run is over some files of one folder. Before it begins, its files stand in the journal; when it is finished, their verdicts are
written and the journal says so. Whatever ends the program in between, the next start finds the run in the history, finishes it and
writes its verdicts: nothing is judged twice, and nothing is left out.

What a file holds is known by its sha256. So a file that was judged is not judged again when it is renamed or copied, nor under
another policy; a file that was changed is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.errors import InputError, reason
from plumbline.domain.messages import Message
from plumbline.domain.run import RunEnded, RunEvent, RunState
from plumbline.domain.work import Cancelled, Work
from plumbline.intake import IntakeOptions
from plumbline.intake.items import shown_path
from plumbline.intake.survey import Found, Wanted, digest
from plumbline.services.judging.checking import Checks
from plumbline.services.judging.contents import Notify
from plumbline.services.judging.requests import today
from plumbline.services.judging.watching import places
from plumbline.services.judging.watching.events import (
    FileDone,
    FolderLost,
    Looked,
    WatchEvent,
    Watching,
    WatchRequest,
)
from plumbline.services.judging.watching.journal import Begun, Event, Journal, Line
from plumbline.services.judging.watching.looking import Looking
from plumbline.services.judging.watching.outcomes import Outcomes, now
from plumbline.store.history import History
from plumbline.system.locks import RunLocks

_MOST_FILES: Final = 16
_MOST_BYTES: Final = 1_000_000
"""So much is judged in one run, at least one file: the verdicts of a file are written when its run is finished."""
_RUNS_LOOKED_AT: Final = 1000
_REST: Final = 9
"""Times as long as a look took, at least, until the next: many files cost a tenth of a processor at most."""


@dataclass
class _Batch:
    """Files of one folder that are judged in one run, each with its sha256."""

    looking: Looking
    files: list[tuple[Found, str]] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        return sum(found.state[0] for found, _ in self.files)


class Watches:
    """Watches folders.

    Args:
        watching: held while folders are watched.
        own: folders that the program itself writes to.
    """

    def __init__(
        self,
        history: History,
        checks: Checks,
        locks: RunLocks,
        watching: Callable[[], AbstractContextManager[None]],
        own: Sequence[Path],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._history = history
        self._checks = checks
        self._locks = locks
        self._watching = watching
        self._own = tuple(own)
        self._clock = clock

    def watch(
        self, request: WatchRequest, notify: Notify, work: Work | None = None
    ) -> Generator[WatchEvent, None, None]:
        """Watches until the work is cancelled; what is going on then is taken up by the next start.

        Args:
            notify: is told each thing once.

        Raises:
            PlumblineError: a folder, the policy or the model can't be used, or the verdicts can't be written.
        """
        work = work or Work()
        folders = places.watched(request.folders, recursive=request.check.options.recursive)
        output = places.prepared(request.output, folders, inside=request.inside)
        self._checks.require_in_scope(request.check)
        told: set[Message] = set()

        def tell(message: Message) -> None:
            if message not in told:
                told.add(message)
                notify(message)

        self._checks.tell_answer_form(request.check, tell)
        with self._watching(), self._locks.writing(output):
            watch = _Watch(self._history, self._checks, request, folders, output, self._own, tell, work, self._clock)
            try:
                yield from watch.go()
            except Cancelled:
                return


class _Watch:
    """One watch that is going on."""

    def __init__(
        self,
        history: History,
        checks: Checks,
        request: WatchRequest,
        folders: tuple[Path, ...],
        output: Path,
        own: tuple[Path, ...],
        notify: Notify,
        work: Work,
        clock: Callable[[], float],
    ) -> None:
        self._history = history
        self._checks = checks
        self._request = request
        self._output = output
        self._own = own
        self._notify = notify
        self._work = work
        self._clock = clock
        self._journal = Journal(output)
        self._outcomes = Outcomes(history, self._journal, output, request, work)
        options = request.check.options
        self._looking = [Looking(folder, options, request.settled, clock) for folder in folders]
        self._lost: set[Path] = set()
        self._alone: set[tuple[Path, str]] = set()

    def go(self) -> Iterator[WatchEvent]:
        unfinished = [(begun.line, run) for begun in self._journal.unfinished() if (run := self._run_of(begun))]
        folders = tuple(looking.folder for looking in self._looking)
        yield Watching(folders, self._output, len(self._journal), len(unfinished))
        for line, run in unfinished:
            yield from self._take_up(line, run)
        while True:
            self._work.check()
            progress, began = False, self._clock()
            ready: list[tuple[Looking, list[Found]]] = []
            for looking in self._looking:
                found, lost = self._look(looking)
                ready.append((looking, found))
                if lost is not None:
                    yield lost
            took = self._clock() - began
            incomplete = sum(looking.waiting for looking in self._looking)
            yield Looked(sum(len(found) for _, found in ready), incomplete)
            for looking, found in ready:
                for batch in self._batches(looking, found):
                    progress = True
                    if isinstance(batch, FileDone):
                        yield batch
                    else:
                        yield from self._judge(batch)
            if self._request.once and all(looking.finished for looking in self._looking):
                return
            if not progress:
                self._work.wait(max(self._request.every, _REST * took))

    def _look(self, looking: Looking) -> tuple[list[Found], FolderLost | None]:
        wanted = Wanted(self._request.endings, places.passed_over((self._output, *self._own)))
        try:
            found = looking.look(wanted, self._work)
        except OSError as error:
            first = looking.folder not in self._lost
            self._lost.add(looking.folder)
            why = Message("The system reports: {reason}.", reason=reason(error))
            return [], FolderLost(looking.folder, why) if first else None
        self._lost.discard(looking.folder)
        return found, None

    def _batches(self, looking: Looking, ready: Sequence[Found]) -> Iterator[_Batch | FileDone]:
        """What is to be judged together; files whose bytes are known are told instead."""
        batch = _Batch(looking)
        shown: set[str] = set()
        for found in ready:
            sha256 = self._digest(looking, found)
            if sha256 is None:
                continue
            alone = (looking.folder, found.name) in self._alone
            name = shown_path(found.name)
            twice = name in shown or any(sha256 == other for _, other in batch.files)
            full = len(batch.files) >= _MOST_FILES or batch.bytes + found.state[0] > _MOST_BYTES
            if batch.files and (alone or full or twice):
                yield batch
                batch, shown = _Batch(looking), set()
            if (line := self._journal.known(sha256, found.name)) is not None:
                looking.done(found)
                if not self._journal.told(sha256, str(looking.folder), found.name):
                    yield self._outcomes.append(self._same(looking, found, line))
                continue
            batch.files.append((found, sha256))
            shown.add(name)
            if alone:
                yield batch
                batch, shown = _Batch(looking), set()
        if batch.files:
            yield batch

    def _digest(self, looking: Looking, found: Found) -> str | None:
        """The file's sha256; None where it is not what it was when it was looked at, so that it is waited for again."""
        read = digest(looking.folder, found.name, self._work)
        if isinstance(read, Skip):
            if read.reason is not SkipReason.MISSING:
                self._notify(Message("“{file}” can't be read. {why}", file=read.origin.source, why=read.detail or ""))
            if self._request.once:
                looking.done(found)
            else:
                looking.changed(found.name)
            return None
        sha256, state = read
        if state != found.state:
            looking.changed(found.name)
            return None
        return sha256

    def _same(self, looking: Looking, found: Found, line: Line) -> Line:
        return Line(
            now(),
            Event.SAME,
            str(looking.folder),
            found.name,
            line.sha256,
            found.state[0],
            run=line.run,
            verdicts=line.verdicts,
            same_as=str(Path(line.folder, line.file)),
        )

    def _judge(self, batch: _Batch) -> Iterator[WatchEvent]:
        """A run over the batch's files; then their verdicts."""
        folder = batch.looking.folder
        listed = tuple((found.name, sha256) for found, sha256 in batch.files)
        newest = self._history.runs.newest(1)
        begun = Line(now(), Event.BEGUN, str(folder), files=listed, after=newest[0].id if newest else 0)
        self._journal.append(begun)
        check = self._request.check
        options = replace(check.options, files=tuple(name for name, _ in listed))
        asked = replace(check, content=(str(folder),), options=options, date=check.date or today())
        run: int | None = None
        ended: RunEnded | None = None
        try:
            for event in self._checks.start(asked, self._notify, self._work):
                run = event.run
                ended = event if isinstance(event, RunEnded) else None
                yield event
        except InputError as error:
            if run is None:
                raise
            yield from self._refused(batch, begun, run, error)
            return
        if ended is None or ended.state is not RunState.FINISHED:
            raise Cancelled
        files = {found.name: found for found, _ in batch.files}
        for done in self._outcomes.write(begun, ended.run, {name: found.state for name, found in files.items()}):
            if done.line.event is Event.CHANGED:
                batch.looking.changed(done.line.file)
            else:
                batch.looking.done(files[done.line.file])
            yield done

    def _refused(self, batch: _Batch, begun: Line, run: int, error: InputError) -> Iterator[WatchEvent]:
        """A run that can't go on because of one of its files: they are judged one by one, and that file is set aside."""
        if len(batch.files) > 1:
            self._alone.update((batch.looking.folder, found.name) for found, _ in batch.files)
            return
        ((found, sha256),) = batch.files
        yield self._outcomes.failed(begun, found.name, sha256, run, str(error.message))
        batch.looking.done(found)

    def _take_up(self, begun: Line, run: int) -> Iterator[WatchEvent]:
        """Finishes a run that a stop cut off, and writes its verdicts."""
        if self._history.runs.get(run).state is not RunState.FINISHED:
            ended: RunEvent | None = None
            try:
                for event in self._checks.resume(run, self._notify, self._work):
                    ended = event
                    yield event
            except InputError:  # a file is another by now, or can't be judged: they are looked at anew
                return
            if not isinstance(ended, RunEnded) or ended.state is not RunState.FINISHED:
                raise Cancelled
        yield from self._outcomes.write(begun, run, {})

    def _run_of(self, begun: Begun) -> int | None:
        """The run that was begun; None where it had not come into being: the next look finds the files."""
        names = tuple(name for name, _ in begun.line.files)
        for record in self._history.runs.newest(_RUNS_LOOKED_AT, begun.before):
            if record.id <= begun.line.after:
                return None
            if record.sources == (begun.line.folder,):
                options = self._history.runs.spec(record.id).intake_options
                if IntakeOptions.from_json(options).files == names:
                    return record.id
        return None
