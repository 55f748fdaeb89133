"""The run itself, in a process of its own: `python -m long_run.window FOLDER SEED HOURS ACTIONS VERDICTS`."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from long_run.actions import LARGE, Actor, put_away
from long_run.growth import LIMITS, Held, grown, held, most_grown
from long_run.stage import prepare
from long_run.texts import PASSPHRASE
from long_run.watching import Watch, alive
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop, leave_no_traces
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.shell.unlock import UnlockDialog
from plumbline.services.history.access import HistoryAccess
from plumbline.store.file.keys import passphrase_key
from plumbline.system.memory import share_arenas
from plumbline.system.paths import user_paths
from plumbline.weights.download.client import Downloader
from screens.waiting import wait
from translating.release import release

SETTLED_S: Final = 5.0
"""So long an action may take until the history has answered; then the next comes, which is a load too."""
REST_S: Final = 300.0
"""So long the window may take to come to rest."""
BETWEEN_RESTS_S: Final = 600.0


class _Nowhere(QObject):
    """Takes what would be opened in a browser or a folder's window."""

    @Slot(QUrl)
    def open(self, _: QUrl) -> None:
        return


class Run:
    """Drives one window."""

    def __init__(self, desktop: Desktop, actor: Actor, watch: Watch, seed: int) -> None:
        self._desktop, self._actor, self._watch, self._seed = desktop, actor, watch, seed
        self.rests: list[Held] = []
        self.done = 0
        self.slowest = (0.0, "")

    def step(self) -> None:
        """One action, and mostly a wait until the history has answered."""
        rng = Random(f"{self._seed} {self.done}")
        began = time.perf_counter()
        try:
            self._actor.act(rng)
        except Exception:  # noqa: BLE001 - a bug, to be told with what led to it
            self._watch.troubles.append(traceback.format_exc())
        self.slowest = max(self.slowest, (time.perf_counter() - began, self._watch.last))
        wait(rng.randint(1, 60))
        if rng.random() < 0.8:
            until(self._idle(), SETTLED_S)
        self._watch.look()
        self.done += 1
        self._watch.number = self.done

    def rest(self) -> bool:
        """Brings the window to where it was at the start, and takes stock; False where it would not come to rest."""
        self._watch.note("rest")
        put_away(self._desktop)
        self._desktop.preferences.set("history.lock_minutes", "0")  # coming to rest can take longer than it allows
        if not self._unlocked() or not self._quiet():
            return False
        for key, value in (("window.language", "en"), ("window.theme", "light"), ("window.text_size", "100")):
            self._desktop.preferences.set(key, value)
        wait(300)
        self._desktop.window.showNormal()
        check = self._desktop.window.open_page("check")
        assert isinstance(check, CheckPage)
        check.new_check()
        check.compose.panel.clear()
        old = self._desktop.window
        until(lambda: not old.holds_work(), REST_S)
        self._desktop._change_language()
        if self._desktop.window is old:
            return False
        for page in PAGES:
            self._desktop.window.open_page(page.id)
            until(self._idle(), REST_S)
        self._desktop.window.open_page("check")
        self._desktop._release()
        until(self._idle(), REST_S)
        wait(1_000)
        self.rests.append(held(self._desktop))
        self._watch.look()
        say(f"{self.done:,} actions: {self.rests[-1]}")
        if len(self.rests) > 1:
            say(f"  since the first rest: {most_grown(self.rests[0], self.rests[-1])}")
        return True

    def _unlocked(self) -> bool:
        if self._desktop.window.locked:
            self._desktop.window.trigger("history.unlock")
            until(lambda: isinstance(QApplication.activeModalWidget(), UnlockDialog), REST_S)
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, UnlockDialog):
                dialog.typed.setText(PASSPHRASE)
                dialog.accept()
        return until(lambda: not self._desktop.window.locked, REST_S)

    def _quiet(self) -> bool:
        """Stops what is running, and waits until it has ended."""
        for page in self._desktop.window._pages.values():
            page.closing()
        return until(lambda: not self._desktop._busy, REST_S)

    def _idle(self) -> Callable[[], bool]:
        answered: list[None] = []
        self._desktop.tasks.run(self._desktop, lambda: None, answered.append, lambda _: answered.append(None))
        return lambda: bool(answered)


def until(condition: Callable[[], bool], seconds: float) -> bool:
    """Waits until something holds; False where it did not in time. The window is answering meanwhile."""
    end = time.monotonic() + seconds
    answered = 0.0
    while not condition():
        if time.monotonic() > end:
            return False
        if time.monotonic() > answered + 1.0:
            answered = time.monotonic()
            alive()
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
    return True


def drive(run: Run, watch: Watch, hours: float, actions: int) -> None:
    """Acts until the time or the actions are up, or something is wrong."""
    begin = time.monotonic()
    end = begin + hours * 3600 if hours else float("inf")
    most = actions or sys.maxsize
    every = min(BETWEEN_RESTS_S, hours * 3600 / 6) if hours else float("inf")
    next_rest = begin + every
    while time.monotonic() < end and run.done < most and not watch.troubles:
        run.step()
        if time.monotonic() > next_rest or run.done == most // 3:
            _take_stock(run, watch)
            next_rest = time.monotonic() + every
    _take_stock(run, watch)


def _encrypt(access: HistoryAccess) -> None:
    """With a passphrase, so that it can be locked."""
    if access.encrypted:
        access._key = passphrase_key(PASSPHRASE, access.path)
    else:
        access.encrypt(PASSPHRASE)


def _take_stock(run: Run, watch: Watch) -> None:
    """The first rest is what the later ones are compared with: by then the window has settled."""
    if not run.rest():
        watch.troubles.append("the window did not come to rest")
    elif len(run.rests) > 1:
        watch.troubles += [f"has grown: {one}" for one in grown(run.rests[0], run.rests[-1])]


def main(folder: Path, seed: int, hours: float, actions: int, verdicts: int) -> int:
    """Returns 0 when everything held."""
    share_arenas()
    release()
    leave_no_traces()
    application = QApplication(["plumbline"])
    application.setStyle("Fusion")
    paths = user_paths()
    paths.create()
    stage = prepare(folder, paths, seed)
    browser = _Nowhere()
    for scheme in ("file", "http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    watch = Watch(folder / "journal.txt")
    with watch.watching():
        desktop = Desktop(paths)
        desktop.core.__dict__["_downloads"] = Downloader(lambda: False)
        _encrypt(desktop.core.history_access)
        desktop.open()
        desktop.settle()
        run = Run(desktop, Actor(desktop, stage, watch.note, large=verdicts > LARGE), watch, seed)
        drive(run, watch, hours, actions)
        put_away(desktop)
        desktop.window.close()
        desktop.close()
        desktop.window.deleteLater()
        desktop.deleteLater()
        application.processEvents()
    for trouble in dict.fromkeys(watch.troubles):
        say(f"TROUBLE {trouble}")
    say(f"{run.done:,} actions; the slowest took {run.slowest[0]:.1f} s (“{run.slowest[1]}”)")
    say(f"bounds: {LIMITS}")
    return 1 if watch.troubles else 0


def say(words: str) -> None:
    """A line of the report, at once."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    where, *numbers = sys.argv[1:]
    sys.exit(main(Path(where), int(numbers[0]), float(numbers[1]), int(numbers[2]), int(numbers[3])))
