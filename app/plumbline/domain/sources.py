"""What a run reads, as its record has it: paths of files and folders, or where else its texts are from. It is called by that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import PurePath
from typing import Final, NamedTuple

from plumbline.domain.messages import Message, Moment
from plumbline.domain.visible import visible

PASTED: Final = "pasted text"
STANDARD_INPUT: Final = "standard input"
LOCAL_API: Final = "local API"
"""Behind it stands which requests are judged alike."""
GOLDEN: Final = "golden set "
"""What a golden set's name stands behind."""

_ELSEWHERE: Final = {
    PASTED: Message("Pasted text"),
    STANDARD_INPUT: Message("Standard input"),
    LOCAL_API: Message("Local API"),
}


def is_file(source: str) -> bool:
    """Whether an item's source is a file, which others may have come from, too."""
    return source not in _ELSEWHERE and not source.startswith(GOLDEN)


class RunName(NamedTuple):
    """What a run is called: what it reads, its policy's title, and when it began. Nothing in it is invisible."""

    content: str | Message
    policy: str
    began: Moment | str

    def message(self) -> Message:
        """The whole name."""
        return Message("{content} · {policy} · {began}", content=self.content, policy=self.policy, began=self.began)


def run_name(sources: Sequence[str], policy: str, created: str) -> RunName:
    """A run's name. `policy`: its title. `created`: when the run began, ISO 8601."""
    return RunName(content_name(sources), visible(policy), Moment(datetime.fromisoformat(created)))


def content_name(sources: Sequence[str]) -> str | Message:
    """The name of the first file or folder, and how many there are besides; or where else the texts are from."""
    first = next(iter(sources), "")
    if first in _ELSEWHERE:
        return _ELSEWHERE[first]
    if first.startswith(GOLDEN):
        return Message("Golden set {name}", name=visible(first.removeprefix(GOLDEN)))
    name, others = visible(PurePath(first).name or first), len(sources) - 1
    if others < 1:
        return name
    return Message("{name} and {n} more", one="{name} and {n} more", name=name, n=others)
