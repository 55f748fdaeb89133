"""What the window holds while it is at rest, and how much of it may have been added since an earlier rest."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Final

import psutil
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be added. Of a kind of object: this share of what there was, and so many."""

    megabytes: float = 100.0
    share: float = 0.5
    objects: int = 2_000
    qobjects: int = 150
    files: int = 30
    threads: int = 8


LIMITS: Final = Limits()
_NO_SWITCH_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds.

    Attributes:
        megabytes: of memory that is its own (USS).
        resident: megabytes in memory, shared libraries included (RSS).
        objects: Python's, by type.
        qobjects: Qt's, by class.
    """

    megabytes: float
    resident: float
    files: int
    threads: int
    children: int
    objects: Counter[str]
    qobjects: Counter[str]

    def __str__(self) -> str:
        return (
            f"USS {self.megabytes:.0f} MB, RSS {self.resident:.0f} MB, {self.objects.total():,} objects, "
            f"{self.qobjects.total():,} QObjects, {self.files} files, {self.threads} threads, {self.children} processes"
        )


def held(owner: QObject) -> Held:
    """What is there now; `owner`: beside the windows, what of Qt's is to be counted."""
    for _ in range(3):
        gc.collect()
    _trim()
    process = psutil.Process()
    memory = process.memory_full_info()
    return Held(
        memory.uss / 1e6,
        memory.rss / 1e6,
        process.num_fds() if hasattr(process, "num_fds") else 0,
        process.num_threads(),
        len(process.children()),
        _objects(),
        _qobjects(owner),
    )


def grown(before: Held, now: Held, limits: Limits = LIMITS) -> list[str]:
    """What was added beyond the limits, in words."""
    found = []
    for name, had, has, more in (
        ("MB of memory", before.megabytes, now.megabytes, limits.megabytes),
        ("open files", before.files, now.files, limits.files),
        ("threads", before.threads, now.threads, limits.threads),
        ("child processes", before.children, now.children, 0),
    ):
        if has > had + more:
            found.append(f"{name}: {had:.0f}, now {has:.0f}")
    for kinds, later, more in (
        (before.objects, now.objects, limits.objects),
        (before.qobjects, now.qobjects, limits.qobjects),
    ):
        for name, has in later.items():
            if has > kinds[name] * (1 + limits.share) + more:
                found.append(f"{name}: {kinds[name]:,}, now {has:,}")
    return found


def most_grown(before: Held, now: Held, count: int = 6) -> str:
    """The kinds of objects of which most were added, whatever the limits say."""
    added = (now.objects - before.objects) + (now.qobjects - before.qobjects)
    return ", ".join(f"{name} +{more:,}" for name, more in added.most_common(count))


def _objects() -> Counter[str]:
    """Counted in one go: another thread that is just building a tuple can't finish it while it stands in our list."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(_NO_SWITCH_S)
    try:
        return Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())
    finally:
        sys.setswitchinterval(interval)


def _qobjects(owner: QObject) -> Counter[str]:
    roots: list[QObject] = [owner, *QApplication.topLevelWidgets()]
    application = QApplication.instance()
    assert application is not None
    everything = {id(one): one for root in (*roots, application) for one in (root, *root.findChildren(QObject))}
    return Counter(one.metaObject().className() for one in everything.values())


def _trim() -> None:
    """Gives the system what the C library keeps for later, where it can."""
    import ctypes

    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):
        return
