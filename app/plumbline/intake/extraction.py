"""The extraction process: reads documents, mail, archives and workbooks away from the program, which such a file can't harm.

The process is started by the first such file and ended with the reading. It has no network, can write nothing, and is killed when
it takes too long or too much memory; then the file it read is a skip with the reason, and the next one is read by a fresh process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO, Final

from plumbline.domain import caps
from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.intake.documents import Entries
from plumbline.intake.entries import Reading
from plumbline.intake.folders import Opened
from plumbline.intake.options import IntakeOptions
from plumbline.intake.source import Findings
from plumbline.intake.unpacking import Budget
from plumbline.processes.confined import Confined, ConfinedError, Limits, Trouble
from plumbline.processes.handing import size_of

_LARGE_WINDOW: Final = (".zst", ".tzst")


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What the process is asked to read: the file itself is handed over open."""

    name: str
    suffix: str
    options: IntakeOptions
    only_first: int | None
    findings: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A finding about one of the documents that are read, by its number; the last word on it replaces those before."""

    number: int
    findings: Findings


_Process = Confined[ReadFile, ContentItem | Skip | Found]


class Extraction:
    """The extraction processes of one reading. Use it as a context manager: leaving it ends them."""

    def __init__(self) -> None:
        self._processes: dict[tuple[bool, bool], _Process] = {}

    def __enter__(self) -> Extraction:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes.values():
            process.close()

    def entries(self, opened: Opened, reading: Reading) -> Entries:
        """The items and skips of a file, read in the process."""
        process = self._process(opened.suffix in _LARGE_WINDOW, reading.options.ocr)
        wanted = reading.findings is not None
        request = ReadFile(opened.name, opened.suffix, reading.options, reading.only_first, wanted)
        before = len(reading.findings) if reading.findings is not None else 0
        try:
            with closing(process.read(request, opened.handle, reading.work)) as answers:
                for answer in answers:
                    if not isinstance(answer, Found):
                        yield answer
                    elif reading.findings is not None:
                        reading.findings[before + answer.number :] = [answer.findings]
        except ConfinedError as error:
            stopped = error.trouble in (Trouble.TIME, Trouble.MEMORY)
            yield Skip(Origin(opened.name), SkipReason.STOPPED if stopped else SkipReason.MALFORMED, error.detail)

    def _process(self, large: bool, programs: bool) -> _Process:
        if (large, programs) not in self._processes:
            self._processes[large, programs] = Confined(
                read,
                ReadFile,
                (ContentItem, Skip, Found),
                name="plumbline-extraction",
                limits=Limits(memory=caps.LARGE_WINDOW_BYTES if large else caps.MEMORY_BYTES),
                programs=programs,
            )
        return self._processes[large, programs]


def read(request: ReadFile, file: BinaryIO) -> Iterator[ContentItem | Skip | Found]:
    """In the process: the items and skips of the file, and what was found out about it."""
    findings: list[Findings] = []
    said: dict[int, str] = {}
    budget = Budget.of_file(size_of(file))
    reading = Reading(
        request.options, findings=findings if request.findings else None, only_first=request.only_first, budget=budget
    )
    for entry in reading.file(Opened(request.name, request.suffix, file)):
        if request.findings:
            yield from _news(findings, said)
        yield entry
    if request.findings:
        yield from _news(findings, said)


def _news(findings: list[Findings], said: dict[int, str]) -> Iterator[Found]:
    number = len(findings) - 1
    if number >= 0 and said.get(number) != (state := repr(findings[number])):
        said.clear()
        said[number] = state
        yield Found(number, findings[number])
