"""The download process: the only one in the whole program that may open a socket.

Started by spawn, told what to fetch over a Connection, and killed when a person cancels: everything that it does can be taken
up again.
It ends by itself when its parent is gone. The libraries that know the network are imported here and nowhere before.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import traceback
from multiprocessing.connection import Connection

from plumbline.domain.errors import PlumblineError
from plumbline.domain.models.download import DownloadEvent, DownloadFailed, DownloadRequest, DownloadStopped
from plumbline.weights.download.errors import Stopped
from plumbline.weights.download.messages import Answer, ForeignMessageError, SetPace, Stop, decode, encode
from plumbline.weights.download.rate_limiter import RateLimiter

_LAST_WORDS_S = 3.0


def main(connection: Connection) -> None:
    """The process's whole life: one request, its events, the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the parent decides what it means
    sending = threading.Lock()

    def send(event: DownloadEvent) -> None:
        with sending:
            connection.send_bytes(encode(event))

    try:
        request = decode(connection.recv_bytes())
        if not isinstance(request, DownloadRequest):
            raise ForeignMessageError(type(request).__name__)
        silence()
        if request.endpoint.startswith("http"):
            os.environ["HF_ENDPOINT"] = request.endpoint
        pace, answers = RateLimiter(request.limit), queue.Queue[bool]()
        threading.Thread(target=_listen, args=(connection, pace, answers), name="orders", daemon=True).start()
        from plumbline.weights.download.job import DownloadJob  # noqa: PLC0415 - after the environment was prepared

        DownloadJob(request, send, answers.get, pace).run()
    except Stopped:
        send(DownloadStopped())
    except PlumblineError as error:
        send(DownloadFailed(type(error).__name__, str(error.title), str(error.message), error.hint))
    except (BrokenPipeError, EOFError):
        return  # the parent is gone
    except Exception:  # noqa: BLE001 - the process's edge: a bug is shown with its traceback, and told
        traceback.print_exc(file=sys.stderr)
        send(
            DownloadFailed(
                "Bug",
                "The download ended because of a mistake in Plumbline",
                traceback.format_exc(limit=-3),
                "What was fetched is kept. Please report this text.",
            )
        )


def silence() -> None:
    """Keeps the hub's library from contacting anybody by itself. It reads its environment once, when it is imported."""
    for switched_off in ("TELEMETRY", "IMPLICIT_TOKEN", "PROGRESS_BARS", "UPDATE_CHECK", "XET"):
        os.environ[f"HF_HUB_DISABLE_{switched_off}"] = "1"
    os.environ.pop("HF_TOKEN", None)
    os.environ.pop("HF_DEBUG", None)


def _listen(connection: Connection, pace: RateLimiter, answers: queue.Queue[bool]) -> None:
    """Takes orders until the parent is gone, which is an order to stop."""
    while True:
        try:
            order = decode(connection.recv_bytes())
        except (EOFError, OSError, ForeignMessageError):
            order = Stop()
        if isinstance(order, Answer):
            answers.put(order.go)
        elif isinstance(order, SetPace):
            pace.set_limit(order.limit)
            pace.pause(order.paused)
        elif isinstance(order, Stop):
            answers.put(False)
            pace.stop()
            threading.Timer(_LAST_WORDS_S, os._exit, (1,)).start()
            return
