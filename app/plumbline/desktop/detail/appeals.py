"""An item's appeals in its pane, and the form for a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from plumbline.desktop.detail.appeal_words import against_line, opened_line, outcome_line
from plumbline.desktop.detail.concealment import BLURRED, concealed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.appeals import Appeal, Appealed

_LINES = 6


class AppealsCard(Card):
    """Every appeal on an item. The appellant's words may quote the text: where it is hidden, they are."""

    def __init__(self) -> None:
        super().__init__(translate("Appeals", "APPEALS"))
        self._appeals: Sequence[Appeal] = ()
        self._words: list[tuple[QLabel, Blur]] = []

    def show_appeals(self, appeals: Sequence[Appeal], way: str) -> None:
        """`way`: as the item's text is shown."""
        self._appeals = appeals
        self.setVisible(bool(appeals))
        self._words.clear()
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for appeal in appeals:
            before, words, after = (label("", wrap=True) for _ in range(3))
            before.setText("\n".join((opened_line(appeal), against_line(appeal))))
            after.setText(outcome_line(appeal))
            self._words.append((words, Blur(words)))
            for part in (before, words, after):
                part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.body.addWidget(part)
        self.cover(way)

    def cover(self, way: str) -> None:
        for appeal, (words, blur) in zip(self._appeals, self._words, strict=True):
            words.setText(readable(concealed(appeal.words, way)))
            blur.set_on(way == BLURRED)


class AppealDialog(Sheet):
    """Asks for the appellant's words."""

    def __init__(self, parent: QWidget, against: Appealed, done: Callable[[str], object]) -> None:
        """`done` gets the words."""
        super().__init__(parent, translate("Appeals", "Appeal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        decision = " ".join(filter(None, (signed(against.decision), against.label)))
        said = translate("Appeals", "Somebody objects to this decision: {decision}. A person will look at it again.")
        self.body.addWidget(label(said.format(decision=decision), wrap=True))
        self.words = TextField()
        self.words.setAccessibleName(translate("Appeals", "Words of the appeal"))
        self.words.setPlaceholderText(translate("Appeals", "Paste what the appellant wrote"))
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.body.addWidget(self.words)
        go = self.buttons.addButton(translate("Appeals", "Open appeal"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setEnabled(False)
        self.buttons.addButton(translate("Appeals", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.words.textChanged.connect(lambda: go.setEnabled(bool(self.words.toPlainText().strip())))
        self.accepted.connect(lambda: done(self.words.toPlainText().strip()))
        self.words.setFocus()
