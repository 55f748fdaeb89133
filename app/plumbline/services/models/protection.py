"""What each child process has given up on this machine, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plumbline.domain.messages import Listing, Message, sentences
from plumbline.processes.confined import reading
from plumbline.processes.confinement import DOWNLOAD, INFERENCE, SERVER_CLIENT, Confinement, Held
from plumbline.processes.confinement.probe import probe


@dataclass(frozen=True, slots=True)
class ProcessProtection:
    """A kind of process, and what holds for it; `held` is None where that could not be found out."""

    process: Message
    held: Held | None

    @property
    def words(self) -> Message:
        """What holds, and what this system does not grant, in sentences."""
        if self.held is None:
            return Message("What is enforced could not be determined.")
        holding = missing = None
        if self.held.holding:
            holding = Message("Enforced: {all}.", all=Listing(tuple(step.words for step in self.held.holding)))
        if self.held.missing:
            missing = Message(
                "Not enforced by this system: {all}.", all=Listing(tuple(step.words for step in self.held.missing))
            )
        return sentences(holding, missing)


def protections() -> Iterator[ProcessProtection]:
    """Every kind of child process; each is tried.

    Raises:
        MachineError: no process can be started.
    """
    kinds: tuple[tuple[Message, Confinement], ...] = (
        (Message("The process that reads documents, mail and archives"), reading()),
        (Message("The processes that look at a model's file, and that run the model"), INFERENCE),
        (Message("The process that downloads"), DOWNLOAD),
        (Message("The process that asks a team's server"), SERVER_CLIENT),
    )
    for process, wanted in kinds:
        yield ProcessProtection(process, probe(wanted))
