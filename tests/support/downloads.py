"""Downloads from the local fake of the hub, in this process or in one of their own."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadRequest,
    Tuning,
)
from plumbline.domain.models.model import FileSpec
from plumbline.domain.work import Cancelled, Work
from plumbline.files.contacts import ContactLog
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.library.catalogue import load_catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory
from support import gguf_bytes
from support.fake_hub import FakeHub

RESOURCES = Path(__file__).parents[2] / "resources"
REPOSITORY = "org/repo"
QUICK = Tuning(
    connections=4,
    ramp_after_s=0.0,
    request_bytes=1 << 20,
    sync_bytes=1 << 20,
    patience_s=3.0,
    first_wait_s=0.01,
    last_wait_s=0.05,
    timeout_s=5.0,
    reserve_bytes=0,
)


def weights(size: int = 0, seed: int = 1, architecture: str = "gpt-oss") -> bytes:
    """A file that is in order, with `size` random bytes behind it."""
    return gguf_bytes.model(architecture, filler=bytes([seed])) + random.Random(seed).randbytes(size)


@dataclass
class Here:
    """A models folder and what can be done with it."""

    folder: Path
    hub: FakeHub
    events: list[DownloadEvent] = field(default_factory=list)

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def contacts(self) -> ContactLog:
        return ContactLog(self.folder / "contacts.jsonl")

    @property
    def inventory(self) -> Inventory:
        return Inventory(self.models, load_catalogue(RESOURCES), FileCache(self.folder / "weights.json"))

    def request(self, *paths: str, tuning: Tuning = QUICK, **changes: object) -> DownloadRequest:
        values: dict[str, object] = {
            "name": "guard",
            "title": "Guard",
            "endpoint": self.hub.endpoint,
            "repository": REPOSITORY,
            "revision": "main",
            "files": tuple(FileSpec(path) for path in paths or ("a.gguf",)),
            "wanted": "",
            "confirmed": False,
            "known_as": "",
            "terms": ("Apache License 2.0",),
            "token": "",
            "folder": str(self.models),
            "contacts": str(self.folder / "contacts.jsonl"),
            "facts": str(self.folder / "weights.json"),
            "tuning": tuning,
        }
        return DownloadRequest(**(values | changes))  # type: ignore[arg-type]

    def get(
        self,
        *paths: str,
        tuning: Tuning = QUICK,
        work: Work | None = None,
        go: Callable[[], bool] = lambda: True,
        **changes: object,
    ) -> str:
        """Runs a download in this process, to its end; returns the model's name."""
        from plumbline.weights.download.job import DownloadJob

        self.events.clear()
        work = work or Work()
        request = self.request(*paths, tuning=tuning, **changes)
        DownloadJob(request, self.events.append, go, RateLimiter(work), work).run()
        last = self.events[-1]
        assert isinstance(last, DownloadDone)
        return last.name

    def plan(self) -> DownloadPlan:
        (plan,) = [event for event in self.events if isinstance(event, DownloadPlan)]
        return plan

    def notes(self) -> str:
        return " ".join(str(event.message) for event in self.events if isinstance(event, DownloadNote))

    def plan_notes(self) -> str:
        return " ".join(str(note) for note in self.plan().notes)

    def begin(self, stop_at: int) -> None:
        """Begins a download and cancels it when about so many bytes have come; the hub sends no more before that."""
        work, over = Work(), threading.Event()
        self.hub.bad.on_piece = lambda sent: over.wait(60) if sent >= stop_at else None

        class Events(list[DownloadEvent]):
            def append(self, event: DownloadEvent) -> None:
                super().append(event)
                if isinstance(event, DownloadProgress) and event.done > stop_at - (1 << 20):
                    work.cancel()
                    over.set()

        self.events = Events()
        with pytest.raises(Cancelled):
            self.get(work=work, tuning=replace(QUICK, connections=1))
        self.hub.bad.on_piece = None
        self.events = []

    def parts(self) -> list[Path]:
        return sorted(self.models.glob(".incoming/*/*.part"))
