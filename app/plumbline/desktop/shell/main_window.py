"""The window: assembly alone. It joins the pages, the sidebar, the menus and the actions, and knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell import intents
from plumbline.desktop.shell.actions import ACTIONS, BY_ID, MENUS
from plumbline.desktop.shell.editing import editing, paste
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.leaving import KEYS, LeavingLine, server_in_use
from plumbline.desktop.shell.locking import UNLESS_SEALED, WHILE_LOCKED, locked_view
from plumbline.desktop.shell.page import Handlers, Page
from plumbline.desktop.shell.pages import PAGES, PageSpec
from plumbline.desktop.shell.palette import Palette
from plumbline.desktop.shell.preferences import Preferences, WindowState
from plumbline.desktop.shell.shortcuts import shortcuts_in_force
from plumbline.desktop.widgets.buttons import SteadyButton
from plumbline.desktop.widgets.context_menu import ask_for_menu
from plumbline.desktop.widgets.labels import label

_ROLES = {
    "app.quit": QAction.MenuRole.QuitRole,
    "page.settings": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
"""Where macOS wants them: in the menu that has the program's name."""

_BEGIN_GROUPS: Final = frozenset(
    {
        "export.shown",
        "history.unlock",
        "app.quit",
        "edit.find",
        "view.larger",
        "app.palette",
        "content.reveal",
        "review.agree",
        "item.open",
        "item.similar",
        "run.start",
        "run.again",
        "engine.release",
        "policy.import",
        "policy.export",
        "policy.archive",
        "help.folder",
        "help.about",
    }
)
"""Actions before which a menu has a line."""

_SHOWN_ON: Final[dict[type[intents.Intent], str]] = {
    intents.ShowSettings: "settings",
    intents.ShowPolicy: "policies",
    intents.CheckWith: "check",
    intents.TrySample: "check",
    intents.ShowRun: "check",
    intents.EvaluatePolicy: "evaluate",
    intents.SearchFor: "history",
    intents.ShowQueue: "review",
    intents.ShowAppeal: "review",
}
"""The page that comes to the front with an intent, and is told of it."""

_SMALLEST: Final = QSize(760, 480)
_FIRST: Final = QSize(1360, 860)


class MainWindow(QMainWindow):
    """Joins everything."""

    page_opened = Signal(str)

    def __init__(self, build: Callable[[PageSpec], Page], preferences: Preferences, state: WindowState) -> None:
        """`build`: makes a page when it is first opened."""
        super().__init__()
        self._fitted = QSize()
        """The size with which it was shown."""
        self.setWindowTitle("Plumbline")
        self.menuBar()  # made first, it is read first
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(_SMALLEST.boundedTo(room))
        self.resize(_FIRST.boundedTo(room - self._frame()))
        self._build = build
        self._preferences = preferences
        self._state = state
        self._pages: dict[str, Page] = {}
        self._front = ""
        self._sealed = False
        self._stack = QStackedWidget()
        self.sidebar = Sidebar(self.open_page)
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sidebar)
        pages = QVBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(LeavingLine(preferences, partial(self.on_intent, intents.ShowSettings("server"))))
        pages.addWidget(self._stack, 1)
        line.addLayout(pages, 1)
        self._curtain = QStackedWidget()
        self._curtain.addWidget(middle)
        self._curtain.addWidget(locked_view(lambda: self.trigger("history.unlock")))
        self.setCentralWidget(self._curtain)
        self._actions = self._make_actions()
        self._give_shortcuts()
        self._everywhere: dict[str, Callable[[], object]] = {
            **editing(),
            "edit.paste": partial(paste, partial(self.trigger, "content.paste")),
            "edit.menu": ask_for_menu,
            "app.quit": self.close,
            "app.palette": self._open_palette,
            "help.folder": partial(self.on_intent, intents.ShowSettings("files")),
            **{f"page.{spec.id}": partial(self.open_page, spec.id) for spec in PAGES},
        }
        self._make_menus()
        preferences.changed.connect(self._on_preference)
        if not (geometry := state.geometry()).isEmpty():
            self.restoreGeometry(geometry)
        self._update_actions()
        self.sidebar.say_leaving(leaves=server_in_use(preferences) is not None)

    # Pages

    def open_page(self, name: str) -> Page:
        """Brings a page to the front; builds it the first time."""
        page = self._pages.get(name)
        if page is None:
            spec = next(spec for spec in PAGES if spec.id == name)
            page = self._pages[name] = self._build(spec)
            page.restore(self._state.page(name))
            page.intent.connect(self.on_intent)
            page.abilities_changed.connect(self._update_actions)
            page.seal(self._sealed)
            self._stack.addWidget(page)
        self._front = name
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sidebar.mark(name)
        page.opened()
        self._update_actions()
        self.page_opened.emit(name)
        return page

    @property
    def front(self) -> Page:
        return self._pages[self._front]

    @property
    def guide_page(self) -> str:
        return next(spec.guide for spec in PAGES if spec.id == self._front)

    def on_intent(self, intent: intents.Intent) -> None:
        """Does what a page asks of the window, and tells the others."""
        shown_on = _SHOWN_ON.get(type(intent))
        match intent:
            case intents.GoTo():
                self.open_page(intent.page)
            case intents.Unlock():
                self.trigger("history.unlock")
            case intents.EngineLoaded():
                self.sidebar.say(intent.words)
            case intents.News():
                self.front.say(intent.words)
            case _ if shown_on is not None:
                self.open_page(shown_on).told(intent)
            case _:
                for page in self._pages.values():
                    page.told(intent)

    # Actions

    def handle_everywhere(self, action: str, do: Callable[[], object]) -> None:
        """Registers an action that works whichever page is in front."""
        self._everywhere[action] = do
        self._update_actions()

    def leave_out(self, action: str) -> None:
        self._everywhere.pop(action, None)
        self._update_actions()

    def trigger(self, name: str) -> None:
        """Does an action, if it can be done now."""
        if name not in self._let({name}):
            return
        do = self._everywhere.get(name) or self._handled().get(name)
        if do is not None:
            do()

    def _handled(self) -> Handlers:
        return self.front.handlers() if self._front and not self.front.sealed else {}

    def seal(self, locked: bool) -> None:
        """The history can't be read, or can again: each page says so."""
        self._sealed = locked
        for page in self._pages.values():
            page.seal(locked)
        self._update_actions()

    def _let(self, actions: set[str]) -> set[str]:
        """Those that show nothing of a history that is locked, or covered."""
        if self.locked:
            return actions & WHILE_LOCKED
        return actions - UNLESS_SEALED if self._sealed else actions

    def lock(self, locked: bool) -> None:
        """Covers the pages, and leaves of the actions what shows nothing of them; or uncovers them."""
        self._curtain.setCurrentIndex(int(locked))
        self._update_actions()

    def store_typed(self) -> None:
        """Has every page store what was typed in it; done before whatever is given to the store from now on."""
        for page in self._pages.values():
            page.locking()

    @property
    def locked(self) -> bool:
        return self._curtain.currentIndex() == 1

    def _make_actions(self) -> dict[str, QAction]:
        actions = {}
        for spec in ACTIONS:
            action = QAction(self)
            action.setObjectName(spec.id)
            action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
            action.triggered.connect(lambda _checked=False, name=spec.id: self.trigger(name))
            actions[spec.id] = action
            self.addAction(action)
        return actions

    def _give_shortcuts(self) -> None:
        for name, keys in shortcuts_in_force(self._preferences.text("window.shortcuts")).items():
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def _make_menus(self) -> None:
        bar = self.menuBar()
        for title, actions in MENUS.items():
            menu = bar.addMenu(translate("Actions", title))
            for action in actions:
                if action.id in _BEGIN_GROUPS:
                    menu.addSeparator()
                menu.addAction(self._actions[action.id])

    def _open_palette(self) -> None:
        possible = [action for name, action in self._actions.items() if action.isEnabled() and name != "app.palette"]
        palette = Palette(self, possible, self.trigger)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()

    def _update_actions(self) -> None:
        possible = set(self._everywhere)
        wordings: Mapping[str, tuple[str, str]] = {}
        possible |= set(self._handled())
        if self._front:
            wordings = self.front.wordings()
        possible = self._let(possible)
        for name, action in self._actions.items():
            action.setEnabled(name in possible)
            title, explanation = wordings.get(name, (BY_ID[name].title, BY_ID[name].explanation))
            action.setText(title)
            action.setStatusTip(explanation)

    def _on_preference(self, key: str) -> None:
        if key == "window.shortcuts":
            self._give_shortcuts()
        if key in KEYS:
            self.sidebar.say_leaving(leaves=server_in_use(self._preferences) is not None)

    # The window itself

    def _frame(self) -> QSize:
        """What the system's frame takes beside the window; as far as that is not known yet, what it usually does."""
        known = self.frameGeometry().size() - self.size()
        style = self.style()
        side = 2 * style.pixelMetric(QStyle.PixelMetric.PM_MdiSubWindowFrameWidth)
        title = style.pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        return known if known.height() > 0 else QSize(side, side + title)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not event.spontaneous():
            self._fitted = self.size()
            QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """By then it has its frame."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._fit()
            self._fitted = QSize()

    def _fit(self) -> None:
        """Keeps the window on the screen as it is shown, unless somebody has sized it meanwhile."""
        if self.size() != self._fitted or self.isMaximized() or self.isFullScreen():
            return
        room = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size() - self._frame()))
        self._fitted = self.size()
        frame = self.frameGeometry()
        x = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        y = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        if (x, y) != (frame.left(), frame.top()):
            self.move(x, y)

    def keep_state(self) -> None:
        self._state.keep(self.saveGeometry(), self._front, {name: page.state() for name, page in self._pages.items()})

    def holds_work(self) -> bool:
        """True while a page has something that building the window anew would lose."""
        return any(page.holds_work() for page in self._pages.values())

    def raise_up(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.keep_state()
        for page in self._pages.values():
            page.closing()
        event.accept()


class Sidebar(QFrame):
    """The names of the pages, and what the program is doing."""

    def __init__(self, open_page: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._buttons: dict[str, SteadyButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 12)
        column.addStrut(148)  # its width without margins; wider where larger text needs it
        column.setSpacing(2)
        name = label("Plumbline", "title")
        name.setContentsMargins(10, 0, 10, 8)
        column.addWidget(name)
        for spec in PAGES:
            if spec.below:
                column.addStretch(1)
            action = BY_ID[f"page.{spec.id}"]
            button = SteadyButton(action.title)
            button.setToolTip(action.explanation)
            button.clicked.connect(lambda _checked=False, page=spec.id: open_page(page))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[spec.id] = button
        self.status = label(role="muted", wrap=True)
        self.status.setContentsMargins(10, 8, 4, 0)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status.setObjectName("Status")
        column.addWidget(self.status)
        self._leaves, self._words = False, ""
        self.say("")

    def say(self, words: str) -> None:
        self._words = words
        where = (
            translate("Sidebar", "▲ Texts leave this machine")
            if self._leaves
            else translate("Sidebar", "● Nothing leaves this machine")
        )
        self.status.setText(f"{where}\n{words}" if words else where)

    def say_leaving(self, *, leaves: bool) -> None:
        """`leaves`: texts are sent to a team's server."""
        self._leaves = leaves
        self.say(self._words)

    def mark(self, page: str) -> None:
        self._buttons[page].setChecked(True)
