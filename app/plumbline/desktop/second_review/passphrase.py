"""The passphrase of a file: typed without being seen, and asked for again where it was wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.secret_line import secret_line, show_tick
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.errors import PlumblineError


class OpenDialog(Question):
    """Asks for the passphrase of a file, and for a name where decisions are made in it."""

    def __init__(
        self,
        parent: QWidget,
        file: Path,
        done: Callable[[str, str], object],
        *,
        name: str | None = None,
        error: PlumblineError | None = None,
    ) -> None:
        """`done` takes the passphrase and the name.

        Args:
            name: what is proposed; None where none is asked for.
            error: why the last try failed.
        """
        title = translate("SecondReview", "Open a batch") if name is not None else translate("SecondReview", "Merge")
        super().__init__(parent, title, translate("SecondReview", "Open"))
        if error is not None:
            words = say_whole(error)
            self.say(words, "strong")
            announce(parent, words)
        self.say(translate("SecondReview", "{file} is encrypted.").format(file=steady(file.name)))
        self.passphrase = secret_line(translate("SecondReview", "Passphrase"))
        self.body.addWidget(label(translate("SecondReview", "Passphrase")))
        self.body.addWidget(self.passphrase)
        self.body.addWidget(show_tick(translate("SecondReview", "Show passphrase"), self.passphrase))
        self.name = QLineEdit(name or "")
        self.name.setAccessibleName(translate("SecondReview", "Your name"))
        if name is not None:
            self.body.addWidget(
                label(translate("SecondReview", "Your name, as it will appear beside your decisions"), wrap=True)
            )
            self.body.addWidget(self.name)
        self._named = name is not None
        for line in (self.passphrase, self.name):
            line.textChanged.connect(self._update)
        self.accepted.connect(lambda: done(self.passphrase.text(), self.name.text().strip()))
        self._update()
        self.passphrase.setFocus()

    def _update(self) -> None:
        self.go.setEnabled(bool(self.passphrase.text()) and (not self._named or bool(self.name.text().strip())))
