"""Engines on servers: stand-ins, and a real llama-server where one is installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from plumbline.engine.interface import EngineSettings, ServerAccess
from plumbline.engine.remote.client import RemoteEngine
from plumbline.system.paths import shipped
from support.stand_in_server import StandIn, serving

Start = Callable[..., RemoteEngine]


def access_to(address: str, folder: Path, **more: str) -> ServerAccess:
    resources = shipped("resources")
    return ServerAccess(
        address=address,
        contacts=folder / "contacts.jsonl",
        practice=resources / "practice-model" / "practice-model.gguf",
        vocabulary=resources / "vocabulary",
        **more,
    )


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Start]:
    """Starts an engine on a server."""
    with ExitStack() as held:

        def start(address: str, sequences: int | None = None, **more: str) -> RemoteEngine:
            engine = RemoteEngine(access_to(address, tmp_path, **more))
            held.callback(engine.close)
            engine.start((), EngineSettings(sequences=sequences))
            return engine

        yield start


@pytest.fixture
def stand_in() -> Iterator[Callable[[StandIn], StandIn]]:
    """Lets a stand-in listen; at the end no request may have been against its schema."""
    with ExitStack() as held:
        served: list[StandIn] = []

        def serve(one: StandIn) -> StandIn:
            served.append(held.enter_context(serving(one)))
            return one

        yield serve
        assert [one.complaints for one in served] == [[] for _ in served]
