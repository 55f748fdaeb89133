"""Starts the window: one instance, language, appearance, the parts, and an orderly end."""

from __future__ import annotations

import gc
import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from plumbline import __version__
from plumbline.bootstrap import Application
from plumbline.desktop.shell.finding import find_paths
from plumbline.desktop.shell.garbage import Collector
from plumbline.desktop.shell.i18n import Languages, translate
from plumbline.desktop.shell.instance import OneInstance
from plumbline.desktop.shell.intents import EngineLoaded, HistoryChanged, HistoryReplaced, TrySample
from plumbline.desktop.shell.locking import Hidden, Idle, forget_copies, hide_dialogs, show_again
from plumbline.desktop.shell.main_window import MainWindow
from plumbline.desktop.shell.messages import say, say_error
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.pages import record_dialogs
from plumbline.desktop.shell.preferences import Preferences, WindowState
from plumbline.desktop.shell.programs import OtherPrograms
from plumbline.desktop.shell.retention import delete_expired
from plumbline.desktop.shell.tasks import Lane, Tasks
from plumbline.desktop.shell.tour import Tour
from plumbline.desktop.shell.unlock import HistoryLockedError, Question
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.errors import PlumblineError
from plumbline.services.models.engine_host import Use
from plumbline.system.memory import share_arenas
from plumbline.system.paths import AppPaths, shipped
from plumbline.system.settings_table import BY_KEY

if TYPE_CHECKING:
    from plumbline.api.server import LocalApi
    from plumbline.desktop.history.record_dialogs import RecordDialogs

_TEXT_STEP = 10
"""Per cent of the system's size."""
_APPEARANCE = ("window.theme", "window.muted", "window.text_size", "window.motion")
log = logging.getLogger(__name__)


class Desktop(QObject):
    """The running window and all that it needs."""

    def __init__(self, paths: AppPaths) -> None:
        """Raises `PlumblineError` when the settings can't be read or a folder can't be made."""
        super().__init__()
        self._collector = Collector(self)
        self._question = Question(self)
        self._question.locked.connect(self._on_locked)
        self.core = Application(paths, self._question.ask)
        self.core.__enter__()
        self.preferences = Preferences(self.core.settings, self)
        self._languages = Languages(shipped("resources") / "translations")
        self._languages.use(self.preferences.text("window.language"))
        self.theme = Theme(self)
        self._use_appearance()
        self.tasks = Tasks(self._show_error, self)
        self.programs = OtherPrograms(self._local_api, self.preferences, self.tasks, self)
        self._state = WindowState(paths.config / "window.ini", lambda: self.core.history_access.encrypted)
        self.preferences.changed.connect(self._on_preference)
        self._idle = Idle(self, self._lock_unused)
        self._hidden: Sequence[Hidden] = ()
        self._sealed = False
        """The history is locked, or nobody gave its key."""
        self._idle.allow(self.preferences.number("history.lock_minutes"))
        self.window = self._build()

    def open(self) -> None:
        self._show_window()
        if self.preferences.get("api.enabled"):
            self.programs.follow()
        days = self.preferences.number("history.keep_days")
        delete_expired(self, self.tasks, self.core.deletions, days, self._on_expired)

    def offer_tour(self) -> None:
        """Once the history is open: its passphrase is asked for first."""
        self.tasks.run(self, self.core.history, lambda _: self.tour.offer_once(), lambda _: None)

    def settle(self) -> None:
        """Exempts what the start has made from garbage collection: searching it all holds every thread for 50 to 100 ms."""
        self.tasks.run(self, lambda: None, lambda _: gc.freeze())

    def raise_up(self) -> None:
        self.window.raise_up()

    def close(self) -> None:
        self._question.give_up()
        self.programs.close()
        self.tasks.close()
        self.core.close()
        self._languages.leave()
        self._collector.stop()

    def _build(self) -> MainWindow:
        parts = Parts(self.tasks, self.preferences, self.theme, self.programs, self.core.statements)
        window = MainWindow(lambda spec: spec.build(self.core, parts), self.preferences, self._state)
        window.handle_everywhere("help.guide", self._help)
        self.tour = Tour(window, self.preferences, self.theme)
        window.handle_everywhere("help.tour", self.tour.begin)
        window.handle_everywhere("help.sample", partial(window.on_intent, TrySample()))
        for action, step in (("view.larger", _TEXT_STEP), ("view.smaller", -_TEXT_STEP), ("view.normal", 0)):
            window.handle_everywhere(action, partial(self._resize_text, step))
        window.handle_everywhere("help.update", self._update)
        window.handle_everywhere("help.about", self._about)
        window.handle_everywhere("engine.release", self._release)
        window.handle_everywhere("history.lock", self._lock)
        window.handle_everywhere("case.list", lambda: self._records().show_cases())
        window.handle_everywhere("report.check", lambda: self._records().check_report())
        window.handle_everywhere("history.check", lambda: self._records().check_history())
        self._question.window = window
        if self._sealed:
            window.seal(True)
            window.handle_everywhere("history.unlock", self._unlock)
        return window

    def _show_window(self) -> None:
        front = self._state.front()
        known = f"page.{front}" in {action.objectName() for action in self.window.actions()}
        self.window.open_page(front if known else "check")
        self.window.show()

    def _on_expired(self, sentence: str) -> None:
        self.window.on_intent(HistoryChanged())
        self.window.front.say(sentence)

    def _use_appearance(self) -> None:
        self.theme.use(
            self.preferences.text("window.theme"),
            muted=bool(self.preferences.get("window.muted")),
            per_cent=self.preferences.number("window.text_size"),
            motion=self.preferences.text("window.motion"),
        )

    def _resize_text(self, step: int) -> None:
        """By so many per cent of the system's size; 0: to that size."""
        setting = BY_KEY["window.text_size"]
        size = self.preferences.number(setting.key) + step if step else int(setting.default)
        try:
            self.preferences.set(setting.key, str(max(setting.least or 0, min(size, setting.most or size))))
        except PlumblineError as error:
            self._show_error(error)

    def _on_preference(self, key: str) -> None:
        if key in _APPEARANCE:
            self._use_appearance()
        elif key == "history.lock_minutes":
            self._idle.allow(self.preferences.number(key))
        elif key == "window.language":
            # The widget that set it is about to go: let it end first.
            QTimer.singleShot(0, self, self._change_language)

    def _change_language(self) -> None:
        """Builds the window anew in its language, unless something would be lost by it."""
        old = self.window
        if self._busy or old.holds_work():
            old.front.say(
                translate("Settings", "The language will change at the next start, because a task is running now.")
            )
            return
        old.keep_state()
        self._languages.use(self.preferences.text("window.language"))
        self.window = self._build()
        self._show_window()
        old.hide()
        old.deleteLater()

    def _on_locked(self, locked: bool) -> None:
        if locked:
            self._sealed = True
            self.tour.end()
            self.window.seal(True)
            self.window.handle_everywhere("history.unlock", self._unlock)
        else:
            self.window.leave_out("history.unlock")

    def _unlock(self) -> None:
        self._question.allow()
        self.tasks.run(self, self.core.history, lambda _: self._show_unlocked(), self._stay_locked)

    def _show_unlocked(self) -> None:
        self._sealed = False
        self.window.lock(False)
        self.window.seal(False)
        show_again(self._hidden)
        self._hidden = ()
        self.window.on_intent(HistoryReplaced())

    def _stay_locked(self, error: PlumblineError) -> None:
        """Where it is no question of the key: said over what covers the pages, and unlocking can be tried again."""
        if not isinstance(error, HistoryLockedError):
            self._question.refuse()
            self._on_locked(True)
            box = QMessageBox(QMessageBox.Icon.Warning, say(error.title), say_error(error), parent=self.window)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    @property
    def _busy(self) -> bool:
        return self.core.engine_host.busy or self.tasks.streaming

    def _lock_unused(self) -> None:
        if not self._busy and not self.window.locked:
            self.window.store_typed()
            self.tasks.run(self, self._lock_history, self._on_lock)

    def _lock(self) -> None:
        if self._busy:
            self.window.front.say(
                translate(
                    "Unlock",
                    "The history can't be locked while a task is running. Pause it, or wait until it has finished.",
                )
            )
            return

        def locked(done: bool) -> None:
            self._on_lock(done)
            if not done:
                self.window.front.say(
                    translate(
                        "Unlock",
                        "Only a history that is encrypted with a passphrase can be locked. You can choose one in Settings, "
                        "under “Privacy”.",
                    )
                )

        self.window.store_typed()
        self.tasks.run(self, self._lock_history, locked)

    def _lock_history(self) -> bool:
        locked = self.core.history_access.lock()
        if locked:
            self._question.refuse()
        return locked

    def _on_lock(self, locked: bool) -> None:
        """The key is gone: what is shown and what was copied go too, and the model, whose memory holds what it judged."""
        if not locked:
            return
        self._on_locked(True)
        forget_copies(QGuiApplication.clipboard())
        self._hidden = hide_dialogs(self.window)
        self.window.lock(True)
        self._release()

    def _show_error(self, error: PlumblineError) -> None:
        self.window.front.show_error(error)

    def _release(self) -> None:
        def release() -> None:
            with self.core.engine_host.claim(Use.UNLOADING):
                self.core.engine_host.close()

        self.tasks.run(self, release, lambda _: self.window.on_intent(EngineLoaded("")), lane=Lane.WORK)

    def _local_api(self) -> LocalApi:
        from plumbline.api.building import local_api  # noqa: PLC0415 - the server's libraries take time to import

        return local_api(self.core)

    def _records(self) -> RecordDialogs:
        return record_dialogs(self.core, self.window.front)

    def _help(self) -> None:
        from plumbline.desktop.help.guide import Guide  # noqa: PLC0415 - not needed at the start
        from plumbline.desktop.help.window import HelpWindow  # noqa: PLC0415

        window = self.window.findChild(HelpWindow) or HelpWindow(self.window, Guide(shipped("resources") / "guide"))
        window.open_page(self.window.guide_page)

    def _update(self) -> None:
        from plumbline.desktop.help.update import UpdateDialog  # noqa: PLC0415 - not needed at the start

        allowed = bool(self.preferences.get("network.allowed"))
        UpdateDialog(self.window, self.tasks, self.core.updates, network_allowed=allowed).open()

    def _about(self) -> None:
        from plumbline.desktop.shell.about import AboutDialog  # noqa: PLC0415 - what it lists takes time to import
        from plumbline.system.licences import components  # noqa: PLC0415

        self.tasks.run(self, components, lambda made_of: AboutDialog(self.window, made_of).open(), lane=Lane.WORK)


def leave_no_traces() -> None:
    """Keeps Qt's own file dialog from writing visited folders to the user's configuration: it finds no place for it.

    On Windows and macOS the system's dialog is used.
    """
    if sys.platform.startswith("linux"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def run(arguments: Sequence[str] = (), paths: AppPaths | None = None) -> int:
    """Returns the exit code when the window is closed."""
    share_arenas()
    leave_no_traces()
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Plumbline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "plumbline"))
    application.setStyle("Fusion")
    try:
        if sys.platform != "darwin":  # there the bundle's icon has the shape that the system asks for
            application.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "plumbline.svg")))
        paths = paths or find_paths()
        if paths is None:
            return 0
        paths.create()
        first = OneInstance(paths.locks)
        if not first.take():
            return 0
        desktop = Desktop(paths)
    except PlumblineError as error:
        QMessageBox.critical(None, say(error.title), say_error(error))
        return 1
    sys.excepthook = on_bug(desktop)
    first.asked_for.connect(desktop.raise_up)
    desktop.open()
    desktop.offer_tour()
    desktop.settle()
    try:
        return application.exec()
    finally:
        desktop.close()
        first.release()


def on_bug(desktop: Desktop) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An unexpected exception is logged without its values and reported; the window stays."""

    def report(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            desktop.window.close()
            return
        # The message may quote content, and desktops keep what programs say: only where it happened is told.
        log.error("%s at %s", kind.__name__, "".join(traceback.format_tb(trace)))
        if sys.stderr is not None:
            traceback.print_tb(trace)
            sys.stderr.write(f"{kind.__name__}\n")
        QMessageBox.critical(
            desktop.window,
            translate("Bug", "Something went wrong in Plumbline"),
            translate(
                "Bug",
                "This is a bug in the program. Everything judged so far is kept. Details are in the log: {folder}",
            ).format(folder=desktop.core.paths.logs),
        )

    return report
