"""The tour: five notes beside the controls that a first check needs. Before it, at the first start, how texts are to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QRadioButton, QWidget

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.main_window import MainWindow
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.callout import Callout, Side
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.errors import PlumblineError
from plumbline.system.settings_table import BY_KEY

SETTING: Final = "window.tour"
_BLURRED: Final = "blurred"
_PAGE: Final = "check"


@dataclass(frozen=True, slots=True)
class Step:
    """One note.

    Attributes:
        landmark: what the Check page calls the control; "" for the line that says where texts go.
        side: where the note stands if there is room.
    """

    landmark: str
    side: Side
    title: str
    text: str


STEPS: Final = (
    Step(
        "policy",
        Side.BELOW,
        mark("Tour", "A policy says what is allowed"),
        mark(
            "Tour",
            "Texts are judged under a policy: rules in plain words. Choose one here. The Policies page has some to start from, "
            "and an editor for your own.",
        ),
    ),
    Step(
        "content",
        Side.AFTER,
        mark("Tour", "Add what you want judged"),
        mark(
            "Tour",
            "Paste a text, or add files and folders: tables, documents, mail, chats. Then choose Start. Next shows your latest "
            "check; if there is none, the practice model judges a small sample.",
        ),
    ),
    Step(
        "verdict",
        Side.BEFORE,
        mark("Tour", "Read the verdict and its reasons"),
        mark(
            "Tour",
            "For each item you see the verdict, the rule it rests on, and why. The model's full reasoning is further down.",
        ),
    ),
    Step(
        "decide",
        Side.ABOVE,
        mark("Tour", "You decide"),
        mark(
            "Tour",
            "The model can be wrong. Agree, override or escalate with these buttons, or with the key on each. Your decision "
            "is kept beside the verdict.",
        ),
    ),
    Step(
        "",
        Side.AFTER,
        mark("Tour", "Everything stays on this machine"),
        mark(
            "Tour",
            "No text, policy or verdict leaves it, unless you set a team's server; this line always says so. F1 opens the "
            "guide. The tour is in the Help menu.",
        ),
    ),
)


class Tour(QObject):
    """The tour of one window."""

    def __init__(self, window: MainWindow, preferences: Preferences, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._step = -1
        self.callout = Callout(window, theme)
        self._number = label("", "caption")
        self._title = label("", "strong", wrap=True)
        self._text = label("", wrap=True)
        self._show_texts = QRadioButton(translate("Tour", "Show texts"))
        self._blur = QRadioButton(translate("Tour", "Blur texts until I ask"))
        self._back = button(translate("Tour", "Back"), lambda: self.show_step(self._step - 1))
        self._next = button(translate("Tour", "Next"), self._go_on, "primary")
        self._skip = button(translate("Tour", "Skip"), self.end, "plain")
        for made in (self._back, self._next, self._skip):
            made.setAutoDefault(True)  # so that Enter presses it, as in a dialog
        column = self.callout.body
        for widget in (self._number, self._title, self._text, self._show_texts, self._blur):
            column.addWidget(widget)
        column.addWidget(flow(self._back, self._next, self._skip))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.callout, self.end)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._before: QWidget | None = None
        window.page_opened.connect(self._on_page)

    @property
    def running(self) -> bool:
        return not self.callout.isHidden()

    def offer_once(self) -> None:
        """At the first start: asks how texts are to be shown, and offers the tour."""
        if not self._preferences.get(SETTING):
            return
        self._set(SETTING, "no")
        self._step = -1
        self._begin()
        self._number.hide()
        self._title.setText(translate("Tour", "How should texts be shown?"))
        self._text.setText(
            translate(
                "Tour",
                "Some of what is judged can be hard to read. Texts are always blurred under policies that ask for "
                "it. You can change this at any time in Settings.",
            )
        )
        for choice in (self._show_texts, self._blur):
            choice.show()
        blurred = self._preferences.text("window.content") == _BLURRED
        (self._blur if blurred else self._show_texts).setChecked(True)
        self._back.hide()
        self._next.setText(translate("Tour", "Take the tour"))
        self._skip.setText(translate("Tour", "Not now"))
        self._point(None, Side.BELOW)

    def begin(self) -> None:
        """From the first step on, whatever was seen before."""
        self._begin()
        self.show_step(0)

    def end(self) -> None:
        """Puts it away; the keyboard is where it was before."""
        if not self.running:
            return
        if not self._show_texts.isHidden():
            self._take_choice()
        self.callout.put_away()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def _begin(self) -> None:
        if not self.running:
            self._before = self._window.focusWidget()

    def _take_choice(self) -> None:
        """Shown is what is set from the beginning, unless something else was set."""
        if self._blur.isChecked():
            self._set("window.content", _BLURRED)
        elif self._preferences.text("window.content") == _BLURRED:
            self._set("window.content", str(BY_KEY["window.content"].default))

    def _set(self, key: str, value: str) -> None:
        try:
            self._preferences.set(key, value)
        except PlumblineError as error:
            self._window.front.show_error(error)

    def _go_on(self) -> None:
        if self._step < 0:
            self._take_choice()
        if self._step == len(STEPS) - 1:
            self.end()
        else:
            self.show_step(self._step + 1)

    def show_step(self, number: int) -> None:
        """Points at what a step is about; counted from 0."""
        self._step = number
        step = STEPS[number]
        for choice in (self._show_texts, self._blur):
            choice.hide()
        count = translate("Tour", "{number} of {total}").format(
            number=number_text(number + 1), total=number_text(len(STEPS))
        )
        self._number.setText(count)
        self._number.show()
        self._title.setText(translate("Tour", step.title))
        self._text.setText(translate("Tour", step.text))
        self._back.show()
        self._back.setEnabled(number > 0)
        last = number == len(STEPS) - 1
        self._next.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self._skip.setText(translate("Tour", "Skip"))
        self._skip.setHidden(last)
        self._point(self._landmark(step), step.side)

    def _landmark(self, step: Step) -> QWidget | None:
        if not step.landmark:
            return self._window.sidebar.status
        return self._window.open_page(_PAGE).landmark(step.landmark)

    def _point(self, target: QWidget | None, side: Side) -> None:
        words = f"{self._number.text()}. " if self._step >= 0 else ""
        words = f"{words}{self._title.text()}. {self._text.text()}"
        self.callout.setAccessibleName(self._title.text())
        self.callout.setAccessibleDescription(self._text.text())
        self.callout.point(target, side)
        self._next.setFocus()
        announce(self.callout, words)

    def _on_page(self, page: str) -> None:
        """Whoever goes elsewhere has left the tour."""
        if self.running and page != _PAGE:
            self.end()
