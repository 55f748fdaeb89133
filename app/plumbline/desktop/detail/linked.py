"""Text with its rule ids as links to their place in the policy, invented ids marked. The text itself is never markup."""

from __future__ import annotations

import html
import re
from collections.abc import Collection

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.strange_text import readable


class LinkedText(QTextBrowser):
    """A text to be read; a click on a rule's id asks for the rule. It loads nothing and opens nothing."""

    rule = Signal(str)

    def __init__(self, name: str, *, reading: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lines: tuple[int, int] | None = None
        self._shown: tuple[str, Collection[str], Collection[str]] | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        if reading:
            self.setProperty("role", "reading")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.anchorClicked.connect(lambda url: self.rule.emit(url.path()))

    def fit(self, least: int, most: int) -> None:
        """As high as its text, within so many lines; without this it takes what room there is."""
        self._lines = (least, most)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._lines is None:
            return
        line = self.fontMetrics().lineSpacing()
        height = round(self.document().size().height()) + 2 * self.frameWidth() + line // 2
        self.setFixedHeight(min(max(height, self._lines[0] * line + line), self._lines[1] * line + line))

    def show_text(self, text: str, rules: Collection[str], unknown: Collection[str] = ()) -> None:
        """`rules`: ids that the policy defines; `unknown`: cited ids that it does not."""
        self._shown = (text, tuple(rules), tuple(unknown))
        self.setHtml(_markup(readable(text), rules, unknown))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Links have the colour that was theirs when the text was set."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown is not None:
            self.show_text(*self._shown)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing: a text can't make the window read files or ask a network."""
        del kind, name
        return None


def _markup(text: str, rules: Collection[str], unknown: Collection[str]) -> str:
    ids = sorted({*rules, *unknown}, key=len, reverse=True)
    if not ids:
        return _plain(text)
    pattern = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, ids))})(?![\w]|\.\w)")
    pieces, end = [], 0
    for match in pattern.finditer(text):
        pieces.append(_plain(text[end : match.start()]))
        rule = match.group()
        if rule in rules:
            pieces.append(f'<a href="rule:{html.escape(rule, quote=True)}">{html.escape(rule)}</a>')
        else:
            mark = html.escape(translate("Detail", "{rule} (not in the policy)").format(rule=rule))
            pieces.append(f"<s>{mark}</s>")
        end = match.end()
    pieces.append(_plain(text[end:]))
    return "".join(pieces)


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
