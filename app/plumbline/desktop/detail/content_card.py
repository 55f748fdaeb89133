"""The item's text in a card: where it is from, what the reader noticed, and the text, concealed until asked for."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit

from plumbline.desktop.detail.concealment import BLURRED, SHOWN, concealed, way_of
from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_place, say_source
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.amounts import written_text
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.strange_text import beside, readable
from plumbline.domain.content import ContentItem, Context

_LINES: Final = 6
_MOST_FITTED: Final = 2_000
"""More characters than so many lines hold."""
_MESSAGE_ID: Final = re.compile(r"<?[^<>@\s]+@[^<>@\s]+>?")
"""A mail's id, which says nothing to a person."""


class ContentCard(Card):
    """The item's text. It is hidden again with every item."""

    covered = Signal()
    """It was revealed or hidden."""
    open_wanted = Signal()
    """The file that the item came from is to be opened."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(translate("Detail", "CONTENT"))
        self._preferences = preferences
        self.discreet = False
        """Where the item comes from is not shown."""
        self._content: ContentItem | None = None
        self.sensitive = False
        """The policy asks for its texts to be covered."""
        self._held = False
        self._open = False
        self._origin = label("", "muted", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long words are broken
        self.text.setAccessibleName(translate("Detail", "Content"))
        self.text.setTabChangesFocus(True)
        self.text.viewport().installEventFilter(self)
        self._blur = Blur(self.text)
        self._around = label("", "muted", wrap=True)
        self._notes = label("", wrap=True)
        self._open_file = button(translate("Detail", "Open file"), self.open_wanted.emit, "plain")
        self._open_file.setAccessibleName(BY_ID["item.open"].title)
        self._open_file.setToolTip(BY_ID["item.open"].explanation)
        self.head.addWidget(self._open_file, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._origin)
        self.body.addWidget(self._around)
        self.body.addWidget(self.text)
        self.body.addWidget(self._notes)
        preferences.changed.connect(self._on_preference)

    @property
    def way(self) -> str:
        """How texts of this item are shown now, here and wherever they are quoted."""
        return SHOWN if self._open else self._usual

    @property
    def _usual(self) -> str:
        return way_of(self._preferences, sensitive=self.sensitive)

    def show_content(self, content: ContentItem | None, *, sensitive: bool = False, file: bool = False) -> None:
        """`file`: it came from a file that can be opened."""
        self._content, self.sensitive = content, sensitive
        self._open_file.setVisible(file and not self.discreet)
        self._open = False
        self._let_go()
        self._show()

    def reveal(self) -> None:
        """Shows the text until the key or button is let go, or until the next press."""
        if self._preferences.text("window.reveal") == "hold":
            self._open = True
            if not self._held:
                self._held = True
                _application().installEventFilter(self)
        else:
            self._open = not self._open
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._held and (
            (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat())
            or (isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease)
            or event.type() is QEvent.Type.ApplicationDeactivate
        ):
            self._open = False
            self._let_go()
            self._show()
        elif (
            watched is self.text.viewport()
            and event.type() is QEvent.Type.MouseButtonPress
            and self._usual != SHOWN
            and not (self._open and self._preferences.text("window.reveal") == "click")
        ):
            self.reveal()
            return True
        elif watched is self.text.viewport() and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the text, within so many lines; what is hidden takes the same room."""
        metrics, text = self.text.fontMetrics(), self._content.text[:_MOST_FITTED] if self._content else ""
        width = self.text.viewport().width() - 2 * metrics.averageCharWidth()  # the field breaks lines a little earlier
        room = QRect(0, 0, max(1, width), _LINES * metrics.lineSpacing())
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere, readable(text))
        height = min(max(needed.height(), metrics.lineSpacing()), room.height())
        around = max(2 * self.text.frameWidth(), self.text.height() - self.text.viewport().height())
        self.text.setFixedHeight(height + around + metrics.lineSpacing())

    def _on_preference(self, key: str) -> None:
        if key in (CONTENT, "window.reveal"):
            self._show()

    def _let_go(self) -> None:
        if self._held:
            self._held = False
            _application().removeEventFilter(self)

    def _show(self) -> None:
        content = self._content
        self.setVisible(content is not None)
        if content is None:
            self.text.clear()
            return
        origin = content.origin
        file = re.split(r"[/\\]", say_source(origin.source))[-1]
        context = content.context
        place = say_place(origin.place)
        own_id = "" if _MESSAGE_ID.fullmatch(origin.external_id) else origin.external_id
        when = written_text(origin.written)
        told = (origin.author, when, context.channel, context.thread, own_id, file, place)
        self._origin.setText(beside(told))
        self._origin.setToolTip(say_source(origin.source))
        self._origin.setVisible(not self.discreet)
        way = self.way
        around = _around(context, shown=way == SHOWN)
        self._around.setText(readable(around))
        self._around.setVisible(bool(around) and not self.discreet)
        shown = readable(concealed(content.text, way))
        if self.text.toPlainText() != shown:
            self.text.setPlainText(shown)
        self._blur.set_on(way == BLURRED)
        interaction = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            interaction.TextSelectableByMouse | interaction.TextSelectableByKeyboard
            if way == SHOWN
            else interaction.NoTextInteraction
        )
        self.say_aside(self._hint(way))
        self._fit()
        self.text.verticalScrollBar().setValue(0)
        notes = [say(note) for note in content.notes]
        if content.shown:
            said = ", ".join(f"{name}: {concealed(value, way)}" for name, value in content.shown)
            notes.append(translate("Detail", "Shown to the model as context: {context}").format(context=said))
        self._notes.setText(readable("\n".join(notes)))
        self._notes.setVisible(bool(notes))
        self.covered.emit()

    def _hint(self, way: str) -> str:
        if self._usual == SHOWN:
            return ""
        hold = self._preferences.text("window.reveal") == "hold"
        if way == SHOWN:
            return "" if hold else translate("Detail", "PRESS SPACE TO HIDE")
        return (
            translate("Detail", "HOLD SPACE TO READ") if hold else translate("Detail", "PRESS SPACE OR CLICK TO READ")
        )


def _around(context: Context, *, shown: bool) -> str:
    """The title of the item and what it answers; texts only where content is shown."""
    lines = []
    if context.title and shown:
        lines.append(translate("Detail", "Title: {text}").format(text=context.title))
    if context.answered is not None:
        who = context.answered.author or context.answered.external_id
        if shown and context.answered.text:
            words = translate("Detail", "Answers {name}: {text}")
            lines.append(words.format(name=who, text=" ".join(context.answered.text.split())))
        else:
            lines.append(translate("Detail", "Answers {name}").format(name=who))
    return "\n".join(lines)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None, "a widget lives in a running application"  # noqa: S101
    return application
