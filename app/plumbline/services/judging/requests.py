"""Texts that other programs ask about: each is judged by itself, together with those that wait under the same policy.

Requests wait in a queue for the one engine. What is alike (policy, choices, key, kept or not) is judged in one go. What is to be
kept goes into a run of its own for each key, day, policy and set of choices, which grows from request to request and is in the
history like any run; the rest is judged in memory, and nothing of it is stored.
"""

from __future__ import annotations

import datetime
import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, ModelIdentity
from plumbline.domain.verdict import Verdict
from plumbline.domain.work import Cancelled, Work

MOST_WAITING: Final = 1000
MOST_TOGETHER: Final = 32
"""Requests that are judged in one go: a person who begins a check waits for no more."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Asked:
    """One text, and how it is to be judged; None leaves a choice to the settings.

    Attributes:
        key: a short name of the key that the program asks with, which is no secret.
        keep: the text and its verdict go into the history.
        model: the name of an installed model.
        most_tokens: most tokens of reasoning and answer together.
    """

    policy: PolicyVersion
    text: str
    key: str
    keep: bool = True
    model: str | None = None
    effort: Effort | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    most_tokens: int | None = None

    @property
    def alike(self) -> tuple[object, ...]:
        """What requests that are judged together have in common."""
        return (
            self.policy,
            self.key,
            self.keep,
            self.model,
            self.effort,
            self.temperature,
            self.top_p,
            self.seed,
            self.most_tokens,
        )


@dataclass(frozen=True, slots=True)
class Written:
    """Reasoning that the model has just written."""

    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The verdict. `run` and `item`, counted from 1, say where it is in the history; None where it was not kept."""

    verdict: Verdict
    model: ModelIdentity
    effort: Effort
    run: int | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """There is no verdict."""

    error: PlumblineError


Told = Written | Answered | Refused


class Ticket:
    """A request that waits or is judged. `tell` is called on the queue's thread: any `Written` first, then one of the others."""

    def __init__(self, asked: Asked, tell: Callable[[Told], object]) -> None:
        self.asked = asked
        self._tell = tell
        self._dropped = threading.Event()
        self.over = False

    def drop(self) -> None:
        """Nobody waits for the answer any more. A request that waits is then not judged at all."""
        self._dropped.set()

    @property
    def dropped(self) -> bool:
        return self._dropped.is_set()

    def tell(self, what: Told) -> None:
        if self.over:
            return
        self.over = not isinstance(what, Written)
        if not self.dropped:
            self._tell(what)


Judge = Callable[[Sequence[Ticket], Work], None]
"""Judges tickets that are alike, and tells each its verdict; raises what concerns them all."""


class RequestQueue:
    """Has requests judged on a thread of its own, in the order in which they came, those that are alike together."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._waiting: deque[Ticket] = deque()
        self._changed = threading.Condition()
        self._work: Work | None = None
        self._closed = False
        self._thread: threading.Thread | None = None

    def submit(self, asked: Asked, tell: Callable[[Told], object]) -> Ticket:
        """Puts a request into the queue.

        Raises:
            MachineError: too many wait already, or the queue is closed.
        """
        ticket = Ticket(asked, tell)
        with self._changed:
            if self._closed:
                raise _closed()
            if len(self._waiting) >= MOST_WAITING:
                raise MachineError(
                    Message("Too many requests are waiting"),
                    Message(
                        "{n} requests are waiting for the model already.",
                        one="{n} request is waiting for the model already.",
                        n=MOST_WAITING,
                    ),
                    Message("Try again when some of them have been answered."),
                )
            self._waiting.append(ticket)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="requests", daemon=True)
                self._thread.start()
            self._changed.notify()
        return ticket

    def close(self) -> None:
        """Ends the queue: what is being judged is stopped, and what waits is refused."""
        with self._changed:
            self._closed = True
            self._changed.notify()
            work, thread = self._work, self._thread
        if work is not None:
            work.cancel()
        if thread is not None:
            thread.join()

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._waiting)
                if self._closed:
                    left = list(self._waiting)
                    self._waiting.clear()
                    break
                tickets, work = self._take(), Work()
                self._work = work
            if tickets:
                self._judge_all(tickets, work)
            with self._changed:
                self._work = None
        for ticket in left:
            ticket.tell(Refused(_closed()))

    def _take(self) -> list[Ticket]:
        """The first that somebody waits for, and those that are like it."""
        present = [ticket for ticket in self._waiting if not ticket.dropped]
        alike = present[0].asked.alike if present else None
        taken = [ticket for ticket in present if ticket.asked.alike == alike][:MOST_TOGETHER]
        chosen = set(map(id, taken))
        self._waiting = deque(ticket for ticket in present if id(ticket) not in chosen)
        return taken

    def _judge_all(self, tickets: Sequence[Ticket], work: Work) -> None:
        try:
            self._judge(tickets, work)
            failure: PlumblineError = _closed()
        except Cancelled:
            failure = _closed()
        except PlumblineError as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - the thread's edge: a bug ends these requests, not the queue
            # The message may quote content, so that only where it happened is kept.
            log.error("%s at %s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            failure = MachineError(
                Message("The request could not be judged"),
                Message("There is a fault in the program; its log says where."),
            )
        for ticket in tickets:
            ticket.tell(Refused(failure))


def today() -> str:
    """The date of a run that begins now, YYYY-MM-DD."""
    return datetime.datetime.now().astimezone().date().isoformat()


def _closed() -> MachineError:
    return MachineError(
        Message("Requests are not answered any more"),
        Message("The program has stopped answering other programs."),
    )
