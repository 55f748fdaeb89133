"""None of the hostile requests is answered, and nothing of them reaches the engine, the history or the disk."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.api import gate, server
from support.counting import Count
from support.hostile_requests import HOSTILE, Hostile, request
from support.local_api import RunningApi, running_api

_PATIENCE = 30.0
LEAST = 60
"""How many the threats page promises."""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningApi, str]]:
    """A running API that is quickly out of patience, and a key that was replaced."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gate, "BODY_SECONDS", 0.3)
        patch.setattr(server, "HEAD_SECONDS", 0.3)
        with running_api(tmp_path_factory.mktemp("target")) as running:
            stale, running.key = running.key, running.api.keys.make().text
            yield running, stale


def answers_to(sent: bytes, port: int) -> bytes:
    """Everything that comes back until the other side closes."""
    with socket.create_connection(("127.0.0.1", port), _PATIENCE) as connection:
        try:
            connection.sendall(sent)
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        except ConnectionError:
            pass
        return b"".join(parts)


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_request_is_refused_and_its_connection_closed(
    target: tuple[RunningApi, str], hostile: Hostile
) -> None:
    running, stale = target
    sent = hostile.sent.replace(b"STALE", stale.encode()).replace(b"PORT", b"%d" % running.port)
    answer = answers_to(sent.replace(b"KEY", running.key.encode()), running.port)
    statuses = [int(line.split()[1]) for line in answer.split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]
    statuses = [status for status in statuses if status != 100]  # the body may come now
    assert len(statuses) <= 1, "what came behind it was answered too"
    assert (statuses or [0])[0] in hostile.refused
    assert b"access-control" not in answer.lower()
    assert running.engines == []
    assert running.history.runs.newest() == []


def test_there_are_as_many_as_promised(count: Count) -> None:
    count("hostile requests to the local API", len(HOSTILE))
    assert len({hostile.sent for hostile in HOSTILE}) >= LEAST


def test_but_for_what_is_hostile_it_would_be_answered(tmp_path: Path) -> None:
    with running_api(tmp_path) as running:
        sent = (
            request(b"Connection: close").replace(b"PORT", b"%d" % running.port).replace(b"KEY", running.key.encode())
        )
        assert answers_to(sent, running.port).startswith(b"HTTP/1.1 200 ")


def test_it_listens_on_loopback_alone(target: tuple[RunningApi, str]) -> None:
    running, _ = target
    with socket.socket() as other:
        other.bind(("127.0.0.2", running.port))  # taken if it listened on every address
