"""An area whose content never agrees with its width comes to rest."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.scroll_area import ScrollArea


class Restless(QWidget):
    """Makes itself narrower whenever it is as wide as its area."""

    def __init__(self, area: ScrollArea) -> None:
        super().__init__()
        self.area = area
        self.shrunk = 0

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        if self.width() >= self.area.viewport().width() - 1:
            self.shrunk += 1
            self.resize(self.width() - 2, self.height())


def test_an_area_whose_content_never_agrees_with_its_width_comes_to_rest(qtbot: QtBot) -> None:
    area = ScrollArea()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    content = Restless(area)
    area.setWidget(content)
    area.show()
    qtbot.waitExposed(area)
    content.shrunk = 0
    area.resize(300, 200)
    assert 1 < content.shrunk < 100
