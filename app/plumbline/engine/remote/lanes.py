"""Keeps a server busy: as many requests under way as it works on at once, each in a thread with a connection of its own.

An id is answered exactly once. A server that does not answer, or says that it is busy or loading, is waited for, and what it was
working on begins again; when it has been gone for too long, every item fails with the reason, and nothing else is asked of it.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from plumbline.domain.errors import PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message, sentences
from plumbline.engine import interface
from plumbline.engine.decode.turn import structure_tokens
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import (
    ErrorReport,
    ServerFaultError,
    ServerKeyError,
    ServerUnreachableError,
    content_too_long,
)
from plumbline.engine.remote.server import Ask, Server, Written
from plumbline.engine.remote.turn import RemoteTurn
from plumbline.engine.remote.web import Connection, RefusedError, UnansweredError

MOST_FAULTS: Final = 3
"""How often a server may fail over one item before the item fails."""
_REPORT_SECONDS: Final = 0.5
_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 8.0
_UNAUTHORIZED: Final = (401, 403)
_WRONG: Final = 500


class _CancelledError(Exception):
    """The item was cancelled."""


@dataclass(eq=False)
class _Item:
    request: interface.GenerationRequest
    cancelled: bool = False
    faults: int = 0
    lane: Connection | None = field(default=None, repr=False)


class Lanes:
    """Has items judged by a server.

    Args:
        connect: makes a connection.
        send: takes events, from any thread.
        recheck: raises a PlumblineError where a server that was gone is not the same any more.
        patience: seconds that a server may be gone before what waits for it fails.
    """

    def __init__(
        self,
        server: Server,
        vocabulary: Vocabulary,
        connect: Callable[[], Connection],
        send: Callable[[interface.WorkerEvent], None],
        recheck: Callable[[Connection], None],
        at_once: int,
        patience: float,
    ) -> None:
        self._server = server
        self._vocabulary = vocabulary
        self._connect = connect
        self._send = send
        self._recheck = recheck
        self._patience = patience
        self._structure = structure_tokens(vocabulary)
        self._prefix: list[int] = []
        self._queue: deque[_Item] = deque()
        self._running: list[_Item] = []
        self._changed = threading.Condition()
        self._gone_since: float | None = None
        self._read = self._written = 0
        self._reported_at = 0.0
        self._threads = [
            threading.Thread(target=self._run, args=(lane,), name=f"lane {lane}", daemon=True)
            for lane in range(at_once)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def idle(self) -> bool:
        with self._changed:
            return not self._queue and not self._running

    def set_prefix(self, tokens: list[int]) -> None:
        """What every prompt begins with; nothing may be under way."""
        self._prefix = tokens
        self._read = self._written = 0

    def submit(self, request: interface.GenerationRequest) -> None:
        with self._changed:
            self._queue.append(_Item(request))
            self._changed.notify()

    def cancel(self, ids: Iterable[int] | None) -> None:
        """Cancels items; each is answered as cancelled, with what was written of it."""
        wanted = None if ids is None else set(ids)
        with self._changed:
            waiting = [item for item in self._queue if wanted is None or item.request.id in wanted]
            for item in waiting:
                self._queue.remove(item)
            for item in self._running:
                if wanted is None or item.request.id in wanted:
                    item.cancelled = True
                    if item.lane is not None:
                        item.lane.break_off()
            self._changed.notify_all()
        for item in waiting:
            turn = RemoteTurn(item.request, [], self._vocabulary, _nothing)
            self._send(interface.Completed(turn.generation(0.0)))

    def _run(self, lane: int) -> None:
        connection = self._connect()
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue)
                item = self._queue.popleft()
                item.lane = connection
                self._running.append(item)
                connection.resume()
            event = self._judge(item, connection, lane)
            with self._changed:
                item.lane = None
                self._running.remove(item)
            self._send(event)

    def _judge(self, item: _Item, connection: Connection, lane: int) -> interface.Completed | interface.Failed:
        """Judges one item, and begins again where the server was gone for a moment."""
        began = time.monotonic()
        turn = RemoteTurn(item.request, [], self._vocabulary, _nothing)
        gone = False
        try:
            while True:
                self._send(interface.Admitted(item.request.id))
                try:
                    if gone:
                        self._recheck(connection)
                    turn = self._turn(item, self._prompt(item.request), connection, lane)
                    turn.run()
                    break
                except (UnansweredError, RefusedError) as error:
                    self._bear(item, error)
                    gone = True
        except PlumblineError as error:
            return interface.Failed(item.request.id, ErrorReport.of(error), retryable=False)
        except _CancelledError:
            pass
        return interface.Completed(turn.generation(time.monotonic() - began))

    def _turn(self, item: _Item, prompt: list[int], connection: Connection, lane: int) -> RemoteTurn:
        def complete(ask: Ask) -> Written:
            if item.cancelled:
                raise _CancelledError
            try:
                written = self._server.complete(connection, ask, lane)
            except UnansweredError:
                if item.cancelled:
                    raise _CancelledError from None
                raise
            self._note(0 if len(ask.prompt) > len(prompt) + 1 else len(prompt), len(written.tokens))
            return written

        def say(channel: str, text: str) -> None:
            self._send(interface.Streamed(item.request.id, channel, text))

        return RemoteTurn(item.request, prompt, self._vocabulary, complete, say)

    def _prompt(self, request: interface.GenerationRequest) -> list[int]:
        """The item's whole prompt.

        Raises:
            ContentTooLongError: it leaves no space for reasoning and answer.
        """
        suffix = self._vocabulary.encode(request.segments)
        reserved = request.reasoning_budget + request.answer_limit + self._structure
        limit = self._server.facts.context_tokens
        if len(self._prefix) + len(suffix) + reserved > limit:
            raise content_too_long(len(suffix), limit, len(self._prefix), reserved)
        return [*self._prefix, *suffix]

    def _bear(self, item: _Item, error: UnansweredError | RefusedError) -> None:
        """Waits before the item begins again.

        Raises:
            PlumblineError: it makes no sense to go on.
            _CancelledError: the item was cancelled.
        """
        if item.cancelled:
            raise _CancelledError
        now = time.monotonic()
        if isinstance(error, RefusedError) and not error.passing:
            item.faults += 1
            if error.status < _WRONG or item.faults >= MOST_FAULTS:
                raise refused(error)
            pause = _FIRST_PAUSE
        else:
            with self._changed:
                self._gone_since = since = self._gone_since or now
            if now - since > self._patience:
                raise gone_for_good(error)
            pause = min(max(now - since, _FIRST_PAUSE), _LONGEST_PAUSE)
        with self._changed:
            self._changed.wait_for(lambda: item.cancelled, min(pause, self._patience))
        if item.cancelled:
            raise _CancelledError

    def _note(self, prompt: int, written: int) -> None:
        now = time.monotonic()
        with self._changed:
            self._gone_since = None
            self._read += prompt
            self._written += written
            if now - self._reported_at < _REPORT_SECONDS:
                return
            self._reported_at = now
            worked = interface.Worked(self._read, self._written)
        self._send(worked)


def _nothing(_: Ask) -> Written:
    raise _CancelledError


def refused(error: RefusedError) -> PlumblineError:
    """The error for what a server says no to."""
    if error.status in _UNAUTHORIZED:
        return ServerKeyError(
            Message("The server wants a key"),
            sentences(
                Message("It did not accept the request with the key that it was given, or without one."), error.words
            ),
            Message("Ask whoever runs the server for its key."),
            Remedy(RemedyKind.SET_SERVER_KEY),
        )
    return ServerFaultError(
        Message("The server can't do what it is asked"),
        error.words,
        Message("Nothing is lost. Ask whoever runs the server to look at its log, then resume."),
    )


def gone_for_good(error: UnansweredError | RefusedError) -> ServerUnreachableError:
    """The error for a server that does not answer."""
    return ServerUnreachableError(
        Message("The server does not answer"),
        error.why if isinstance(error, UnansweredError) else error.words,
        Message("Check that it runs and that this machine reaches it. Nothing is lost: what was judged is kept."),
    )
