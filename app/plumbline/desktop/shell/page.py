"""What a page is: a widget with a place for messages, the actions it handles, and the intents it emits.

A page that shows what is in the history shows, while that is locked, that it is, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import GoTo, Intent, News, Unlock
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.programs import OtherPrograms
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.shell.unlock import HistoryLockedError
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.foot import Foot
from plumbline.desktop.widgets.notice import Notice, StatusLine
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.errors import PlumblineError

if TYPE_CHECKING:
    from plumbline.services.history.statements import Statements

Handlers = Mapping[str, Callable[[], object]]
"""Action id → what is done."""


@dataclass(frozen=True)
class Parts:
    """What every page is built from. What else it uses of the program comes beside it, by name (`pages`)."""

    tasks: Tasks
    preferences: Preferences
    theme: Theme
    programs: OtherPrograms
    statements: Callable[[], Statements]


class Page(QWidget):
    """A page of the window. Subclasses add to `body`, and to `foot` what comes and goes."""

    intent = Signal(object)
    """Emits an `Intent`."""

    abilities_changed = Signal()
    """What `handlers` or `wordings` returns has changed."""

    shows_history: ClassVar[bool] = True
    """False where the page can be used while the history is locked."""

    def __init__(self, parts: Parts, name: str) -> None:
        """`name`: for screen readers, in the window's language."""
        super().__init__()
        self.parts = parts
        self._locked = False
        self.setAccessibleName(name)
        status = StatusLine()
        self.foot = Foot(self, status)
        self.notice = Notice(self.foot, status)
        self.foot.add(self.notice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._cover = QStackedWidget()
        self._cover.addWidget(inside)
        outer.addWidget(self._cover, 1)
        outer.addWidget(status)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What stands at the foot is over all else, and read last."""
        super().showEvent(event)
        self.foot.place()

    def handlers(self) -> Handlers:
        """The actions that can be triggered now."""
        return {}

    def wordings(self) -> Mapping[str, tuple[str, str]]:
        """Actions that go by another title and explanation here."""
        return {}

    def opened(self) -> None:
        """The page has come to the front: fetch what may have changed."""

    def holds_work(self) -> bool:
        """True while there is something here that building the window anew would lose: a text that was not saved."""
        return False

    def closing(self) -> None:
        """The window is being closed: end what is running, quickly."""

    def landmark(self, name: str) -> QWidget | None:  # noqa: ARG002 - of pages that have some
        """Brings a control into view that the tour points at; None where there is none of that name."""
        return None

    def told(self, intent: Intent) -> None:
        """Another page has said this to the window; most pages care for few of them."""

    def state(self) -> dict[str, str]:
        """What is to be kept from one start to the next: widths, choices; small texts by name."""
        return {}

    def restore(self, state: Mapping[str, str]) -> None:
        """Restores what `state` gave; anything may be missing or invalid."""

    def show_error(self, error: PlumblineError) -> None:
        if isinstance(error, HistoryLockedError):
            self._say_locked()
        else:
            self.notice.show_error(error)

    def show_practice_error(self, error: PlumblineError, judge_anyway: Callable[[], object]) -> None:
        """The practice model can't follow a policy: with the way to one that can."""
        other = translate("Check", "Get a model"), partial(self.intent.emit, GoTo("models"))
        self.notice.show_error(error, translate("Check", "Judge anyway"), judge_anyway, other)

    def seal(self, locked: bool) -> None:
        """The history is locked, or can be read again."""
        if locked != self._locked:
            self._locked = locked
            self.notice.hide()
        if locked:
            self._say_locked()
        self._cover.setCurrentIndex(int(self.sealed))
        self.abilities_changed.emit()

    @property
    def sealed(self) -> bool:
        """It shows nothing but that the history is locked."""
        return self._locked and self.shows_history

    def _say_locked(self) -> None:
        title = translate("Unlock", "The history is locked")
        words = translate("Unlock", "It is encrypted. Everything in it is kept; unlock it to see it.")
        way_out, unlock = translate("Unlock", "Unlock"), partial(self.intent.emit, Unlock())
        if not self._locked:
            return  # it was unlocked meanwhile, and everything is read again
        if not self.shows_history:
            self.notice.show_text(f"{title}. {words}", way_out, unlock)
        elif self._cover.count() == 1:
            self._cover.addWidget(EmptyState(title, words, [button(way_out, unlock, "primary")]))

    def locking(self) -> None:
        """The history is about to be locked: what was typed and is not stored yet is to be stored first."""

    def say(self, text: str) -> None:
        self.notice.say(text)

    def say_elsewhere(self, text: str) -> None:
        """Says what has ended here on the page that is in front, if that is another."""
        if not self.isVisibleTo(self.window()):
            self.intent.emit(News(text))
