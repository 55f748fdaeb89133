"""The queue of requests: what is alike is judged together, and what nobody waits for is not."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.work import Cancelled, Work
from plumbline.services.judging import requests
from plumbline.services.judging.requests import Asked, Refused, RequestQueue, Ticket, Told
from support import histories

ASKED = Asked(histories.policy(), "first", "key")


class Judge:
    """Holds the first batch until it is let go, and refuses every ticket."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.fault: Exception | None = None

    def __call__(self, tickets: Sequence[Ticket], work: Work) -> None:
        self.batches.append([ticket.asked.text for ticket in tickets])
        self.begun.set()
        with work.on_cancel(self.go_on.set):
            self.go_on.wait()
        if work.cancelled:
            raise Cancelled
        if self.fault is not None:
            raise self.fault
        for ticket in tickets:
            ticket.tell(Refused(MachineError(Message("Told"), Message("Told."))))


@pytest.fixture
def judge() -> Judge:
    return Judge()


@pytest.fixture
def queue(judge: Judge) -> Iterator[RequestQueue]:
    made = RequestQueue(judge)
    yield made
    made.close()


class Answers:
    """What was told, and a way to wait for so many of it."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self._count = threading.Semaphore(0)

    def __call__(self, told: Told) -> None:
        self.told.append(told)
        self._count.release()

    def wait(self, number: int) -> None:
        for _ in range(number):
            assert self._count.acquire(timeout=60)


def test_what_is_alike_and_waits_is_judged_together(queue: RequestQueue, judge: Judge) -> None:
    answers = Answers()
    queue.submit(ASKED, answers)
    assert judge.begun.wait(60)
    queue.submit(replace(ASKED, text="a"), answers)
    queue.submit(replace(ASKED, text="other", effort=Effort.HIGH), answers)
    queue.submit(replace(ASKED, text="unkept", keep=False), answers)
    queue.submit(replace(ASKED, text="b"), answers)
    queue.submit(replace(ASKED, text="gone"), answers).drop()
    judge.go_on.set()
    answers.wait(5)
    assert judge.batches == [["first"], ["a", "b"], ["other"], ["unkept"]]


def test_a_fault_ends_its_requests_and_not_the_queue(
    queue: RequestQueue, judge: Judge, caplog: pytest.LogCaptureFixture
) -> None:
    answers = Answers()
    judge.fault = ValueError("a text of somebody's")
    judge.go_on.set()
    queue.submit(ASKED, answers)
    answers.wait(1)
    judge.fault = None
    queue.submit(ASKED, answers)
    answers.wait(1)
    assert [str(told.error.title) for told in answers.told if isinstance(told, Refused)] == [
        "The request could not be judged",
        "Told",
    ]
    assert "ValueError" in caplog.text
    assert "somebody" not in caplog.text


def test_closing_refuses_what_waits_and_what_is_under_way(queue: RequestQueue, judge: Judge) -> None:
    answers = Answers()
    queue.submit(ASKED, answers)
    assert judge.begun.wait(60)
    queue.submit(replace(ASKED, text="waits"), answers)
    queue.close()
    answers.wait(2)
    with pytest.raises(MachineError, match="not answered any more"):
        queue.submit(ASKED, answers)


def test_there_is_an_end_to_waiting(queue: RequestQueue, judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "MOST_WAITING", 2)
    answers = Answers()
    queue.submit(ASKED, answers)
    assert judge.begun.wait(60)
    for _ in range(2):
        queue.submit(ASKED, answers)
    with pytest.raises(MachineError, match="Too many"):
        queue.submit(ASKED, answers)
