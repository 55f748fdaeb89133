"""What the Check page shows before a check: a welcome at the first start, and the content that is put together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plumbline.desktop.check.compose import Compose
from plumbline.desktop.check.welcome import Welcome
from plumbline.desktop.widgets.scroll_area import ScrollArea


class StartView(ScrollArea):
    """Scrolls as a whole where there is little room."""

    def __init__(self, welcome: Welcome, compose: Compose) -> None:
        super().__init__()
        inner = QWidget()
        around = QVBoxLayout()
        around.setContentsMargins(16, 12, 16, 0)
        around.addWidget(welcome)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around)
        column.addWidget(compose, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(ScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self._panel = compose.panel
        self._panel.asked.connect(self._show_question, Qt.ConnectionType.QueuedConnection)

    def _show_question(self) -> None:
        """Where the window is low, the question would be asked below its edge."""
        if not self._panel.question.isHidden():
            self.ensureWidgetVisible(self._panel.question)
