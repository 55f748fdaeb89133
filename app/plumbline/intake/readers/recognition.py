"""Text in pictures, by the system's tesseract, where it is installed and the person wants it.

It runs inside the extraction process's confinement: without a network, unable to write files. The picture goes in and the text
comes out through pipes, so that nothing of it is on the disk.
"""

from __future__ import annotations

import os
import shutil
from functools import cache
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.intake.source import Section, Source
from plumbline.processes.program import ProgramError, run_program

_PROGRAM: Final = "tesseract"
_SECONDS: Final = 150
_LANGUAGES_SECONDS: Final = 10
_PLACES: Final = (
    "/usr/bin",
    "/usr/local/bin",
    "/opt/homebrew/bin",
    "/opt/local/bin",
    r"C:\Program Files\Tesseract-OCR",
)
"""Where the program is looked for: never in the working folder or in folders that anybody can write to."""


def program() -> str | None:
    """The installed program, by its full path; None where there is none."""
    return shutil.which(_PROGRAM, path=os.pathsep.join(_PLACES))


def available() -> bool:
    """True where the system has the program."""
    return program() is not None


def scanned() -> Message:
    """Why a page or a picture is not read."""
    return Message("It is a picture of text, such as a scan. Text recognition is off or not installed.")


def section(source: Source, picture: bytes, where: Place) -> Section | Skip:
    """The text in a picture, with a note that says that it was recognised."""
    found = program()
    if found is None:
        return source.document.skip(SkipReason.SCANNED, scanned(), where)
    try:
        text = _run(found, picture)
    except ProgramError:
        return source.document.skip(SkipReason.SCANNED, Message("The text in it could not be recognised."), where)
    if not text.strip():
        return source.document.skip(SkipReason.EMPTY, Message("No text was recognised in it."), where)
    return Section(where, text, (Message("The text was recognised in a picture (OCR) and may have errors."),))


def _run(found: str, picture: bytes) -> str:
    languages = _languages(found)
    chosen = ("-l", "+".join(languages)) if languages else ()
    return (
        run_program((found, "stdin", "stdout", *chosen), picture, _SECONDS).decode("utf-8", "replace").replace("\f", "")
    )


@cache
def _languages(found: str) -> tuple[str, ...]:
    """The languages that are installed, English first; those for layout and equations are none."""
    lines = run_program((found, "--list-langs"), b"", _LANGUAGES_SECONDS).decode("utf-8", "replace").splitlines()
    names = {line.strip() for line in lines[1:]}
    names = {name for name in names if name and name not in ("osd", "equ") and "/" not in name}
    return tuple(sorted(names, key=lambda name: (name != "eng", name)))
