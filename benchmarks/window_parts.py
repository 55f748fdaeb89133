"""The parts of `benchmarks.window`, each run in a process of its own; prints one line of JSON."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

BEGAN = time.perf_counter()


def start() -> dict[str, float]:
    """From the interpreter's first line to a window that is painted and takes input, and to one whose history is open."""
    application, desktop = _desktop()
    desktop.open()
    application.processEvents()
    painted = {"painted": time.perf_counter() - BEGAN, "painted_cpu": time.process_time()}
    _wait(application, _store_idle(desktop))
    ready = {"ready": time.perf_counter() - BEGAN, "ready_cpu": time.process_time()}
    _close(desktop)
    return painted | ready


def search() -> dict[str, float]:
    """The first page of many searches, through the history itself."""
    from plumbline.store.history import History
    from plumbline.system.paths import user_paths

    cpu, clock = [], []
    with History.open(user_paths().history) as history:
        history.search.find("", limit=50)
        for words, filters in searches():
            began = time.perf_counter(), time.process_time()
            history.search.find(words, filters, limit=50)
            clock.append(1000 * (time.perf_counter() - began[0]))
            cpu.append(1000 * (time.process_time() - began[1]))
    result = {"queries": float(len(cpu))}
    for suffix, values in (("", sorted(clock)), ("_cpu", sorted(cpu))):
        result |= {
            f"p50{suffix}": values[len(values) // 2],
            f"p95{suffix}": values[int(0.95 * len(values))],
            f"max{suffix}": values[-1],
        }
    return result


def searches() -> list[tuple[str, object]]:
    """Two hundred searches: single words from common to rare, beginnings, several words, phrases, parts of words, scripts without
    spaces, words that are nowhere; without a filter, with one, with two or three."""
    from benchmarks.big_history import Words
    from plumbline.domain.verdict import Decision
    from plumbline.store.results.search import SearchFilters as Filters

    rng = random.Random(4)
    known = Words(2).vocabulary
    now = datetime(2026, 11, 1, tzinfo=UTC)

    def word(most: int) -> str:
        return str(known[rng.randrange(most)])

    ways: list[Callable[[], str]] = [
        lambda: "",
        lambda: word(30),
        lambda: word(1_000),
        lambda: word(20_000),
        lambda: word(3_000)[:3],
        lambda: f"{word(40)} {word(2_000)}",
        lambda: f"{word(200)} {word(200)} {word(200)}",
        lambda: f'"{word(30)} {word(30)}"',
        lambda: f"*{word(5_000)[1:4]}*",
        lambda: rng.choice(("今天", "促销活动", "好", "记者学校")),
        lambda: rng.choice(("spam", "harassment", "fraud")),
        lambda: "zzyzx",
    ]
    filters = [
        Filters(),
        Filters(),
        Filters(),
        Filters(decision=Decision.VIOLATES),
        Filters(decision=Decision.UNDETERMINED),
        Filters(policy="spam"),
        Filters(model="practice"),
        Filters(label="SP4.d"),
        Filters(reviewed=True),
        Filters(reviewed=False),
        Filters(disagreed=True),
        Filters(run=7),
        Filters(since=now - timedelta(days=7)),
        Filters(since=now - timedelta(days=400), until=now - timedelta(days=395)),
        Filters(until=now - timedelta(days=700)),
        Filters(policy="fraud", decision=Decision.ESCALATE),
        Filters(label="SP4.a", policy="spam", reviewed=True),
        Filters(disagreed=True, policy="fraud", since=now - timedelta(days=200)),
    ]
    return [(way(), chosen) for chosen in filters for way in ways]


def pauses() -> dict[str, float]:
    """Typing and scrolling in the window, with a watchdog on its main thread; and its memory afterwards."""
    import psutil

    from support.watchdog import Watchdog

    application, desktop = _desktop()
    desktop.open()
    desktop.settle()
    page = desktop.window.open_page("history")
    desktop.window.resize(1360, 860)
    model = page.search.model
    began = time.perf_counter()
    _wait(application, lambda: page.search.rows > 0 and page.search.whole)
    reached = time.perf_counter() - began
    dog = Watchdog()
    dog.start()
    bar = page.hits.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * (step * 37 % 60) // 60)
        _for(application, 0.05)
        top = page.hits.rowAt(0)
        _wait(application, lambda top=top: model.hit(top) is not None)
    for _ in range(100):
        bar.setValue(bar.value() + 700)
        _for(application, 0.01)
    dog.stop()
    scrolling = dog.longest
    dog.start()
    for typed in ("bade kala", "spam ba", "今天", "*ala*", "nowhere at all", "ka"):
        page.filters.box.clear()
        for letter in typed:
            page.filters.box.insert(letter)
            _for(application, 0.08)
        _wait(application, lambda: page.search.query == page.filters.query() and not page.search.running)
        _for(application, 0.5)
    dog.stop()
    typing = dog.longest
    memory = psutil.Process().memory_full_info()
    _close(desktop)
    return {
        "scrolling": scrolling[0],
        "scrolling_own": scrolling[1],
        "typing": typing[0],
        "typing_own": typing[1],
        "reached": reached,
        "uss": memory.uss / 1e6,
        "rss": memory.rss / 1e6,
    }


def run_alone(items: str) -> dict[str, float]:
    """A run of the practice model, followed by nothing but a loop."""
    from plumbline.bootstrap import Application

    with Application() as core:
        core.settings.set("engine.threads", "1")
        core.history()
        before = time.process_time()
        began = time.perf_counter()
        for _ in core.checks().start(_request(int(items)), _say):
            pass
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "cpu": _all_cpu() - before}


def run_with_window(items: str, watched: str = "") -> dict[str, float]:
    """The same run, with the window open: its events go to the main thread, and at the end the history's page fetches anew.

    `watched`: with a watchdog, whose heartbeat takes processor time of its own.
    """
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QLabel

    from plumbline.desktop.shell import intents
    from support.watchdog import Watchdog

    application, desktop = _desktop()
    desktop.open()
    desktop.settle()
    page = desktop.window.open_page("history")
    _wait(application, _store_idle(desktop))
    desktop.preferences.set("engine.threads", "1")
    dog = Watchdog()
    before, own = time.process_time(), time.thread_time()
    began = time.perf_counter()
    loop = QEventLoop()
    ended: list[float] = []
    judged = QLabel(page)

    def on_events(events: list[object]) -> None:
        judged.setText(f"{judged.text()[:20]} {len(events)}")

    def on_end() -> None:
        ended.append(time.perf_counter())
        page.told(intents.HistoryChanged())
        loop.quit()

    desktop.tasks.follow(
        desktop, lambda _task: desktop.core.checks().start(_request(int(items)), _say), on_events, on_end
    )
    if watched:
        dog.start()
    loop.exec()
    own = time.thread_time() - own
    if watched:
        dog.stop()
    _close(desktop)
    return {
        "seconds": ended[0] - began,
        "cpu": _all_cpu() - before,
        "window": own,
        "pause": dog.longest[0],
        "pause_own": dog.longest[1],
    }


def _request(items: int):
    from plumbline.intake import IntakeOptions
    from plumbline.services.judging.checking import CheckRequest
    from plumbline.services.judging.choices import Choices

    folder = Path(__file__).resolve().parents[1] / "resources" / "practice-model" / "samples" / "flea-market"
    texts = Path(__file__).resolve().parents[1] / ".benchmarks" / "window" / f"run-{items}.csv"
    lines = [
        f'{number},"Selling a bicycle, number {number}, good brakes, pick up on Sunday"' for number in range(items)
    ]
    texts.write_text("id,text\n" + "\n".join(lines), "utf-8")
    return CheckRequest(folder, None, (texts,), IntakeOptions(), Choices(), "2026-11-23")


def _say(_message: object) -> None:
    pass


def _all_cpu() -> float:
    """Processor time of this process and of the children that have ended."""
    import os

    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _desktop():
    from PySide6.QtWidgets import QApplication

    from plumbline.desktop.shell.app import Desktop
    from plumbline.system.paths import user_paths

    application = QApplication(["plumbline"])
    application.setStyle("Fusion")
    paths = user_paths()
    paths.create()
    return application, Desktop(paths)


def _store_idle(desktop) -> Callable[[], bool]:
    done: list[None] = []
    desktop.tasks.run(desktop, lambda: None, done.append)
    return lambda: bool(done)


def _wait(application, until: Callable[[], bool]) -> None:
    while not until():
        application.processEvents()
        time.sleep(0.0005)


def _for(application, seconds: float) -> None:
    end = time.perf_counter() + seconds
    _wait(application, lambda: time.perf_counter() > end)


def _close(desktop) -> None:
    desktop.window.close()
    desktop.close()


if __name__ == "__main__":
    part, *arguments = sys.argv[1:]
    print(json.dumps(globals()[part](*arguments)))
