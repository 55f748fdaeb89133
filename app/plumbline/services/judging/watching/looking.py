"""What is new in a watched folder.

Folders are looked through again and again; the system is not asked for news. That works in the same way on every disk, also on
network drives, where there is no news of what another computer wrote, and nothing is lost when news comes too fast. Whether a file
is still being written has to be found out by looking twice anyway, and to judge one takes longer than to notice it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions
from plumbline.intake.survey import Found, State, Wanted, survey


@dataclass
class _Seen:
    state: State | None
    since: float
    done: bool = False


class Looking:
    """Looks through one folder.

    Args:
        settled: seconds for which a file must have stayed the same before it is taken as complete.
        clock: seconds, from any beginning.
    """

    def __init__(self, folder: Path, options: IntakeOptions, settled: float, clock: Callable[[], float]) -> None:
        self.folder = folder
        self._options = options
        self._settled = settled
        self._clock = clock
        self._seen: dict[str, _Seen] = {}
        self.waiting = 0
        """Files that may still be written to, at the last look."""

    @property
    def finished(self) -> bool:
        """True where nothing was left to do at the last look, and nothing has come up since."""
        return all(entry.done for entry in self._seen.values())

    def look(self, wanted: Wanted, work: Work) -> list[Found]:
        """Files that are complete and not done, in the order of reading.

        Raises:
            OSError: the folder can't be looked into; nothing is forgotten.
        """
        now = self._clock()
        seen: dict[str, _Seen] = {}
        ready: list[Found] = []
        self.waiting = 0
        for found in survey(self.folder, wanted, self._options, work):
            before = self._seen.get(found.name)
            same = before is not None and before.state == found.state
            entry = before if same and before is not None else _Seen(found.state, now)
            seen[found.name] = entry
            if entry.done:
                continue
            if now - entry.since >= self._settled:
                ready.append(found)
            else:
                self.waiting += 1
        self._seen = seen
        return ready

    def done(self, found: Found) -> None:
        """The file is not looked at again until it changes."""
        entry = self._seen.get(found.name)
        if entry is not None and entry.state == found.state:
            entry.done = True

    def changed(self, name: str) -> None:
        """The file was being written to after all: it is waited for anew."""
        self._seen[name] = _Seen(None, 0.0)
