"""The first start: what this is, what stays private, what the model can't do, and one click to a first verdict."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label


class Welcome(QFrame):
    """Shown while the history is empty."""

    sample = Signal()
    models = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setContentsMargins(4, 4, 4, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(translate("Check", "Welcome to Plumbline"), "title"))
        for sentence in (
            translate(
                "Check",
                "Plumbline judges text under a policy you write in plain language, and tells you which rule is "
                "broken and why.",
            ),
            translate("Check", "Everything happens on this machine: no text, policy or verdict ever leaves it."),
            translate("Check", "The model can be wrong. A verdict is a reasoned suggestion; a person decides."),
        ):
            column.addWidget(label(sentence, wrap=True))
        line = QHBoxLayout()
        line.addWidget(button(translate("Check", "Try it with sample content"), self.sample.emit, "primary"))
        line.addWidget(button(translate("Check", "Get a model for real work"), self.models.emit))
        line.addStretch(1)
        column.addSpacing(6)
        column.addLayout(line)
        column.addWidget(
            label(
                translate(
                    "Check",
                    "A practice model that comes with Plumbline judges the sample. It is for trying things out, not for "
                    "decisions.",
                ),
                "muted",
                wrap=True,
            )
        )
