"""Starts the window: one instance, language, appearance, the parts, and an orderly end."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from plumbline import __version__
from plumbline.bootstrap import Application
from plumbline.desktop.core_texts import localized
from plumbline.desktop.i18n import Languages, translate
from plumbline.desktop.instance import OneInstance
from plumbline.desktop.main_window import MainWindow
from plumbline.desktop.page import Parts
from plumbline.desktop.preferences import Preferences, WindowState
from plumbline.desktop.tasks import Tasks
from plumbline.desktop.theme import Theme
from plumbline.domain.errors import InputError, PlumblineError
from plumbline.system.paths import AppPaths, shipped, user_paths

_APPEARANCE = ("window.theme", "window.muted", "window.text_size")
log = logging.getLogger(__name__)


class Desktop(QObject):
    """The running window with all it stands on. `open` shows it; `close` ends everything in order."""

    def __init__(self, application: QApplication, paths: AppPaths) -> None:
        """Builds the parts.

        Raises:
            PlumblineError: the settings can't be read, or a folder can't be made.
        """
        super().__init__()
        self._application = application
        self._question = Question()
        self.core = Application(paths, self._question.ask)
        self.core.__enter__()
        self.preferences = Preferences(self.core.settings, self)
        self._languages = Languages(shipped("resources") / "translations")
        self._languages.use(self.preferences.text("window.language"))
        self.theme = Theme(self)
        self._use_appearance()
        self.tasks = Tasks(self._trouble, self)
        self._state = WindowState(paths.config / "window.ini")
        self.preferences.changed.connect(self._on_preference)
        self.window = self._build()

    def open(self) -> None:
        """Shows the window with the page that was in front last."""
        front = self._state.front()
        known = front if f"page.{front}" in {action.objectName() for action in self.window.actions()} else "check"
        self.window.open_page(known)
        self.window.show()

    def raise_up(self) -> None:
        """Brings the window to the front."""
        self.window.raise_up()

    def close(self) -> None:
        """Ends what is under way, keeps what is to be kept, and closes the history."""
        self.tasks.close()
        self.core.close()

    def _build(self) -> MainWindow:
        parts = Parts(self.core, self.tasks, self.preferences, self.theme)
        window = MainWindow(parts, self._state)
        window.handle_everywhere("help.about", self._about)
        self._question.parent_window = window
        return window

    def _use_appearance(self) -> None:
        self.theme.use(
            self.preferences.text("window.theme"),
            muted=self.preferences.flag("window.muted"),
            per_cent=self.preferences.number("window.text_size"),
        )

    def _on_preference(self, key: str) -> None:
        if key in _APPEARANCE:
            self._use_appearance()

    def _trouble(self, error: PlumblineError) -> None:
        self.window.front.trouble(error)

    def _about(self) -> None:
        QMessageBox.about(
            self.window,
            translate("About", "About Plumbline"),
            translate(
                "About",
                "Plumbline {version} judges text under a policy in plain words, with a model on this machine. "
                "Nothing leaves it.\n\n"
                "The model can be wrong. A verdict is a reasoned suggestion; a person decides.",
            ).format(version=__version__),
        )


class Question(QObject):
    """Asks for the history's passphrase on the main thread, whichever thread needs it."""

    _asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.parent_window: MainWindow | None = None
        self._asked.connect(self._on_asked, Qt.ConnectionType.BlockingQueuedConnection)

    def ask(self) -> str:
        """The passphrase or recovery code that the person types. Called on a thread of work.

        Raises:
            InputError: the person would rather not.
        """
        answer: list[str] = []
        self._asked.emit(answer)
        if not answer:
            raise InputError(
                "The history is locked",
                "It is encrypted, and its passphrase was not given.",
                "Open it to see and to judge anything.",
            )
        return answer[0]

    def _on_asked(self, answer: list[str]) -> None:
        text, given = QInputDialog.getText(
            self.parent_window,
            translate("Unlock", "Unlock the history"),
            translate("Unlock", "Passphrase or recovery code of the history:"),
            QLineEdit.EchoMode.Password,
        )
        if given:
            answer.append(text)


def run(arguments: Sequence[str] = (), paths: AppPaths | None = None) -> int:
    """Opens the window and returns the exit code when it is closed."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Plumbline")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("plumbline")
    application.setStyle("Fusion")
    try:
        paths = paths or user_paths()
        paths.create()
        first = OneInstance(paths.locks)
        if not first.take():
            return 0
        desktop = Desktop(application, paths)
    except PlumblineError as error:
        QMessageBox.critical(None, localized(error.title), f"{localized(error.message)}\n\n{localized(error.hint)}")
        return 1
    sys.excepthook = _on_bug(desktop)
    first.asked_for.connect(desktop.raise_up)
    desktop.open()
    try:
        return application.exec()
    finally:
        desktop.close()
        first.release()


def _on_bug(desktop: Desktop) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What happens to an exception that nobody expected: it is logged without its values, and said; the window stays."""

    def on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            desktop.window.close()
            return
        # The message may quote content, so that only where it happened is kept.
        log.error("%s at %s", kind.__name__, "".join(traceback.format_tb(trace)))
        traceback.print_exception(kind, error, trace)
        QMessageBox.critical(
            desktop.window,
            translate("Bug", "Something went wrong in Plumbline"),
            translate(
                "Bug",
                "This is a fault of the program. What was judged is kept. Where it happened is in the log: {folder}",
            ).format(folder=desktop.core.paths.logs),
        )

    return on_bug
