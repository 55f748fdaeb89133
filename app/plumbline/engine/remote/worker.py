"""The process that talks to a team's server: it receives the same requests as the inference process, and sends the same events.

It is the only process of an engine that opens a connection, and opens none but to the address that it was started with. It keeps no
text: nothing of a prompt or an answer is written anywhere. Each contact is noted before it is made, by host and time.
"""

from __future__ import annotations

import os
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeVar

from plumbline.domain.errors import PlumblineError, reason
from plumbline.domain.harmony import render_suffix
from plumbline.domain.messages import Message
from plumbline.domain.models.server import ServerAddress
from plumbline.domain.run import EngineConfig
from plumbline.engine import interface
from plumbline.engine.decode.scheduler import LEAST_CONTENT_TOKENS
from plumbline.engine.decode.turn import structure_tokens
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import (
    ErrorReport,
    ServerUnreachableError,
    UnsuitableServerError,
    items_under_way,
    mixed_versions,
    no_model_yet,
    policy_too_long,
)
from plumbline.engine.process import protocol
from plumbline.engine.remote.lanes import Lanes, gone_for_good, refused
from plumbline.engine.remote.recognition import recognize
from plumbline.engine.remote.server import Server
from plumbline.engine.remote.vocabularies import find_vocabulary
from plumbline.engine.remote.web import Connection, RefusedError, Traffic, UnansweredError
from plumbline.files.contacts import ContactLog
from plumbline.processes.channel import Channel, ChannelClosedError, Pipe
from plumbline.processes.child import silence_outputs
from plumbline.processes.codec import CodecError
from plumbline.processes.confinement import SERVER_CLIENT, confine

AT_ONCE: Final = 32
"""Requests under way at a server that schedules by itself, where nothing else was chosen."""
PATIENCE_SECONDS: Final = 60.0
"""How long a server may be gone, to be started again for example, before a run is paused."""
_PATIENCE_TO_START: Final = 15.0
_NOTE_SECONDS: Final = 60.0
_WHAT: Final = "team's server"
_Channel = Channel[protocol.Response, protocol.Request]
_T = TypeVar("_T")


class Worker:
    """Answers requests until the other side is gone."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel
        self._traffic = Traffic()
        self._lanes: Lanes | None = None
        self._server: Server | None = None
        self._vocabulary: Vocabulary | None = None
        self._connection: Connection | None = None
        self.notes: _Notes | None = None

    def handle(self, request: protocol.Request) -> None:
        try:
            self._handle(request)
        except PlumblineError as error:
            self._channel.send(protocol.Refused(ErrorReport.of(error)))
        except UnansweredError as error:
            self._channel.send(protocol.Refused(ErrorReport.of(gone_for_good(error))))
        except RefusedError as error:
            self._channel.send(protocol.Refused(ErrorReport.of(refused(error))))

    def _handle(self, request: protocol.Request) -> None:
        if isinstance(request, protocol.Start):
            self._start(request)
        elif isinstance(request, protocol.Cancel):
            if self._lanes is not None:
                self._lanes.cancel(request.ids)
        elif isinstance(request, protocol.OpenPrefix):
            self._channel.send(protocol.Opened(self._open_prefix(request)))
        elif isinstance(request, protocol.Submit):
            self._loaded()[0].submit(request.request)
        elif isinstance(request, protocol.CountTokens):
            vocabulary = self._loaded()[2]
            self._channel.send(protocol.Counted(tuple(len(vocabulary.encode_text(text)) for text in request.texts)))

    def _start(self, request: protocol.Start) -> None:
        if request.version != protocol.VERSION or request.server is None:
            raise mixed_versions(request.version, protocol.VERSION)
        access = request.server
        address = ServerAddress.parse(access.address)
        self.notes = _Notes(access, address, self._traffic)
        self.notes.begin()
        connection = self._connection = Connection(access, self._traffic)
        server = self._patiently(lambda: recognize(connection))
        known = self._patiently(lambda: find_vocabulary(server, connection, access))
        at_once = request.settings.sequences or server.facts.at_once or AT_ONCE
        if server.facts.at_once:
            at_once = min(at_once, server.facts.at_once)
        self._server, self._vocabulary = server, known.vocabulary
        self._lanes = Lanes(
            server,
            known.vocabulary,
            lambda: Connection(access, self._traffic),
            self._channel.send,
            self._require_same_model,
            at_once,
            PATIENCE_SECONDS,
        )
        self.notes.keep_on()
        self._channel.send(protocol.Started(protocol.VERSION, _info(address, server, at_once, practice=known.practice)))

    def _open_prefix(self, request: protocol.OpenPrefix) -> interface.PrefixInfo:
        lanes, server, vocabulary = self._loaded()
        if not lanes.idle:
            raise items_under_way()
        if self._connection is not None:
            self._require_same_model(self._connection)
        tokens = vocabulary.encode(request.segments)
        limit = server.facts.context_tokens
        reserved = request.reasoning_budget + request.answer_limit + structure_tokens(vocabulary)
        content_limit = limit - len(tokens) - len(vocabulary.encode(render_suffix(""))) - reserved
        if content_limit < LEAST_CONTENT_TOKENS:
            raise policy_too_long(len(tokens), limit, request.reasoning_budget, request.answer_limit)
        lanes.set_prefix(tokens)
        return interface.PrefixInfo(len(tokens), content_limit)

    def _require_same_model(self, connection: Connection) -> None:
        """Raises UnsuitableServerError where the server was started again with another model."""
        before, now = self._loaded()[1].facts, recognize(connection).facts
        if now.of_model != before.of_model:
            raise UnsuitableServerError(
                Message("The server has another model now"),
                Message("It had “{before}” and has “{now}”.", before=before.model, now=now.model),
                Message("Start a new run, or ask whoever runs the server for the model from before."),
            )

    def _patiently(self, ask: Callable[[], _T]) -> _T:
        """What `ask` gives; a server that is loading its model is waited for. A cancel ends this process."""
        until = time.monotonic() + _PATIENCE_TO_START
        while True:
            try:
                return ask()
            except RefusedError as error:
                if not error.passing or time.monotonic() > until:
                    raise
            time.sleep(1.0)

    def _loaded(self) -> tuple[Lanes, Server, Vocabulary]:
        if self._lanes is None or self._server is None or self._vocabulary is None:
            raise no_model_yet()
        return self._lanes, self._server, self._vocabulary


class _Notes:
    """Notes contacts with the server: before the first one, and each minute how much there was since."""

    def __init__(self, access: interface.ServerAccess, address: ServerAddress, traffic: Traffic) -> None:
        self._log = ContactLog(access.contacts)
        self._host = address.host
        self._traffic = traffic
        self._noted = Traffic()
        self._noting = threading.Lock()

    def begin(self) -> None:
        """Raises ServerUnreachableError where it can't be noted: then there is no contact."""
        try:
            self._log.note(self._host, _WHAT)
        except OSError as error:
            raise ServerUnreachableError(
                Message("The server was not contacted"),
                Message("The contact can't be written into the list of contacts: {reason}.", reason=reason(error)),
                Message("Free some space on the disk, or check the folder's permissions."),
            ) from error

    def keep_on(self) -> None:
        threading.Thread(target=self._keep, name="contacts", daemon=True).start()

    def _keep(self) -> None:
        while True:
            self.add()
            time.sleep(_NOTE_SECONDS)

    def add(self) -> None:
        """Notes what there was since the last time."""
        with self._noting:
            requests, received = self._traffic.requests, self._traffic.received
            more = requests - self._noted.requests
            if more:
                with suppress(OSError):
                    self._log.note(self._host, _WHAT, requests=more, received=received - self._noted.received)
                    self._noted = Traffic(requests, received)


def _info(address: ServerAddress, server: Server, at_once: int, *, practice: bool) -> interface.EngineInfo:
    facts = server.facts
    engine_config = EngineConfig(
        sequences=at_once,
        context_tokens=facts.context_tokens,
        batch_tokens=0,
        prefill_tokens=0,
        threads=0,
        gpu_layers=0,
        experts_on_cpu=False,
        device=str(address),
        engine=facts.kind,
    )
    return interface.EngineInfo(
        architecture="gpt-oss",
        model_name=facts.model,
        parameters=facts.parameters,
        file_type=facts.file_type,
        model_bytes=facts.model_bytes,
        trained_context=facts.trained_context or facts.context_tokens,
        vocabulary_size=facts.vocabulary_size,
        devices=(),
        device=str(address),
        offloaded_layers=0,
        gpu_build=False,
        warnings=tuple(warning for warning in (address.leaves, address.readable) if warning),
        engine_config=engine_config,
        kv_bytes=0,
        version=facts.kind,
        practice=practice,
    )


def main(pipe: Pipe) -> None:
    """The process's entry."""
    silence_outputs()
    confine(SERVER_CLIENT)
    channel: _Channel = Channel(pipe, protocol.Request)
    worker = Worker(channel)
    try:
        while True:
            worker.handle(channel.receive())
    except ChannelClosedError:  # the parent is gone
        if worker.notes is not None:
            worker.notes.add()
        os._exit(0)
    except CodecError as error:
        _say_last_words(channel, f"A message could not be read: {error}")
    except BaseException:  # noqa: BLE001 - the process's edge: last words, then the end
        _say_last_words(channel, traceback.format_exc(limit=-6))
    os._exit(1)


def _say_last_words(channel: _Channel, message: str) -> None:
    with suppress(ChannelClosedError):
        channel.send(protocol.Dying(message))
