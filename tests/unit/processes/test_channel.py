"""A channel's messages, and what comes through its pipe that is none."""

from __future__ import annotations

from multiprocessing import Pipe

import pytest

from plumbline.processes.channel import Channel, ChannelClosedError
from plumbline.processes.codec import CodecError
from support.children import Say


def test_messages_come_in_the_order_in_which_they_were_sent() -> None:
    ours, theirs = Pipe()
    here: Channel[Say, Say] = Channel(ours, Say)
    there: Channel[Say, Say] = Channel(theirs, Say)
    assert not there.waiting()
    here.send(Say("one"))
    here.send(Say("two"))
    assert there.waiting()
    assert (there.receive(), there.receive()) == (Say("one"), Say("two"))
    here.close()
    with pytest.raises(ChannelClosedError):
        there.receive()
    with pytest.raises(ChannelClosedError):
        there.send(Say("three"))
    there.close()
    assert there.waiting()


@pytest.mark.parametrize(
    "data", [b"", b"{]", b"[" * 100_000, b"\xff", b"null", b'{"is":"Say"}', b'{"is":"Say","text":1}'], ids=range(7)
)
def test_anything_else_is_refused(data: bytes) -> None:
    ours, theirs = Pipe()
    with ours, theirs:
        theirs.send_bytes(data)
        with pytest.raises(CodecError):
            Channel[Say, Say](ours, Say).receive()
