"""What an integrity check found, and what was deleted and salvaged."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.errors import Remedy
from plumbline.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deleted run, and the number of the link that records the deletion: a seal with a smaller number was taken before."""

    run: int
    at: str
    link: int


@dataclass(frozen=True, slots=True)
class Salvage:
    """A salvage from a damaged file.

    Attributes:
        link: the number of the link that records it.
        links: how many links were saved.
        whole: everything in the file could be read.
    """

    at: str
    link: int
    links: int
    whole: bool


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of an integrity check.

    Attributes:
        seal: of the chain's last link; who keeps it elsewhere can later show that nothing before it was changed. "" where the
            file is too damaged to tell, or nothing was recorded yet.
        deletions, salvages: oldest first.
    """

    problems: tuple[Message, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    seal: str = ""
    deletions: tuple[Deletion, ...] = ()
    salvages: tuple[Salvage, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.problems


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A link of the chain, as a report names it.

    Attributes:
        row: the key of the row that it covers.
        content, before, digest: hex sha256 of that row's content with a secret beside it, of the link before, and of both together;
            `before` is "" where that link was lost.
        item: the position in the run of the item that it is about; None where it is about the run.
    """

    id: int
    kind: str
    run: int
    row: int
    at: str
    content: str
    before: str
    digest: str
    item: int | None = None
