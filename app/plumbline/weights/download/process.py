"""The download process: the only one in the whole program that may open a socket, but for the one that talks to a team's server.

It is told what to download over a pipe, and may be killed at any moment: everything that it does can be resumed. It ends by
itself when its parent is gone. The libraries that know the network are imported here and nowhere before.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import traceback
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.download import (
    DownloadFailed,
    DownloadRequest,
    DownloadStopped,
    FailureKind,
)
from plumbline.domain.releases import NewestRelease, ReleaseRequest
from plumbline.domain.work import Cancelled, Work
from plumbline.processes.channel import Channel, ChannelClosedError, Pipe
from plumbline.processes.codec import CodecError
from plumbline.processes.confinement import DOWNLOAD, confine
from plumbline.weights.download.errors import failed
from plumbline.weights.download.messages import Answer, Event, Order, SetPace, Stop
from plumbline.weights.download.rate_limiter import RateLimiter

_SECONDS_TO_STOP: Final = 3.0


def main(pipe: Pipe) -> None:
    """The process's whole life: one request, its events, the end."""
    confine(DOWNLOAD)
    channel: Channel[Event, Order] = Channel(pipe, Order)
    with suppress(ChannelClosedError):  # the parent is gone
        _report(channel)


def _report(channel: Channel[Event, Order]) -> None:
    try:
        _serve(channel)
    except ChannelClosedError:
        raise
    except Cancelled:
        channel.send(DownloadStopped())
    except PlumblineError as error:
        channel.send(failed(error))
    except Exception:  # noqa: BLE001 - the process's edge: a defect is shown with its traceback, and reported
        traceback.print_exc(file=sys.stderr)
        channel.send(
            DownloadFailed(
                FailureKind.DEFECT,
                Message("The download ended because of a defect in Plumbline"),
                verbatim(traceback.format_exc(limit=-3)),
                (Message("What arrived is kept. Please report this text."),),
            )
        )


def _serve(channel: Channel[Event, Order]) -> None:
    request = channel.receive()
    if isinstance(request, ReleaseRequest):
        channel.send(_newest(request))
        return
    if not isinstance(request, DownloadRequest):
        raise CodecError(type(request).__name__)
    silence()
    if request.endpoint.startswith("http"):
        os.environ["HF_ENDPOINT"] = request.endpoint
    work, answers = Work(), queue.Queue[bool]()
    limiter = RateLimiter(work, request.limit)
    threading.Thread(target=_listen, args=(channel, work, limiter, answers), name="orders", daemon=True).start()
    from plumbline.weights.download.job import DownloadJob  # noqa: PLC0415 - after the environment was prepared

    def leave() -> None:
        try:
            with suppress(ChannelClosedError):
                channel.send(DownloadStopped())
        finally:
            os._exit(0)

    DownloadJob(request, channel.send, answers.get, limiter, work, leave).run()


def _newest(request: ReleaseRequest) -> NewestRelease:
    """Asks for the program's newest release. Who no longer wants to know ends this process."""
    from plumbline.files.contacts import ContactLog  # noqa: PLC0415 - not needed for a download
    from plumbline.weights.download.releases import newest_release  # noqa: PLC0415
    from plumbline.weights.download.web import Connections  # noqa: PLC0415

    with closing(Connections(request.timeout_s, connections=1)) as web:
        return newest_release(request, ContactLog(Path(request.contacts)), web)


def silence() -> None:
    """Keeps the hub's library from contacting anybody by itself. It reads its environment once, when it is imported."""
    for switched_off in ("TELEMETRY", "IMPLICIT_TOKEN", "PROGRESS_BARS", "UPDATE_CHECK", "XET"):
        os.environ[f"HF_HUB_DISABLE_{switched_off}"] = "1"
    os.environ.pop("HF_TOKEN", None)
    os.environ.pop("HF_DEBUG", None)


def _listen(channel: Channel[Event, Order], work: Work, limiter: RateLimiter, answers: queue.Queue[bool]) -> None:
    while True:
        try:
            order = channel.receive()
        except (ChannelClosedError, CodecError):
            order = Stop()
        match order:
            case Answer():
                answers.put(order.go)
            case SetPace():
                limiter.set_limit(order.limit)
                limiter.pause(order.paused)
            case Stop():
                # the last resort, should a disk not sync
                threading.Timer(_SECONDS_TO_STOP, os._exit, (1,)).start()
                try:
                    work.cancel()
                finally:
                    answers.put(False)
                return
