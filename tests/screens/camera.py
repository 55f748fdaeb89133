"""Opens the window in one appearance, goes through the scenes, and takes a picture of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.main_window import MainWindow
from plumbline.system.paths import AppPaths
from plumbline.system.settings import Settings
from screens.scenes import Scene
from screens.stage import put_away, show
from support.layout_check import troubles

_PAUSE_MS: Final = 120
_MOST_PAUSES: Final = 40
_SAME: Final = 2
_SOON_MS: Final = 500


@dataclass(frozen=True, slots=True)
class Look:
    """One appearance of the window."""

    language: str
    theme: str
    width: int
    height: int
    text_size: int

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.width}x{self.height}-{self.text_size}"


LOOKS: Final = tuple(
    Look(language, theme, *size)
    for language in ("en", "ar")
    for theme in ("light", "dark")
    for size in ((1360, 860, 100), (1024, 640, 100), (1024, 640, 200))
)


def photograph(
    application: QApplication, paths: AppPaths, look: Look, scenes: tuple[Scene, ...], folder: Path
) -> Iterator[tuple[str, list[str]]]:
    """Takes the pictures; yields each one's name and what is wrong in it."""
    settings = Settings(paths.settings)
    for key, value in (
        ("window.language", look.language),
        ("window.theme", look.theme),
        ("window.text_size", str(look.text_size)),
        ("window.motion", "reduced"),
        ("engine.server", ""),  # the scenes of the look before end with one
    ):
        settings.set(key, value)
    desktop = Desktop(paths)
    desktop.open()
    settled(desktop.window)
    try:
        for scene in scenes:
            window = desktop.window
            window.resize(QSize(look.width, look.height))
            show(desktop, scene)
            picture = settled(window)
            picture.save(str(folder / f"{scene.name}-{look}.png"))
            dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
            yield scene.name, [one for shown in (window, *dialogs) for one in troubles(shown)]
            put_away(desktop)
    finally:
        desktop.window.close()
        desktop.close()
        desktop.window.deleteLater()
        desktop.deleteLater()
        application.processEvents()


def settled(window: MainWindow) -> QImage:
    """The window's picture, dialogs included, once nothing is awaited and it does not change any more."""
    before = QImage()
    same = 0
    for _ in range(_MOST_PAUSES):
        _wait(_PAUSE_MS)
        now = _picture(window)
        same = same + 1 if now == before and not _awaited(window) else 0
        if same == _SAME:
            break
        before = now
    return before


def _awaited(window: MainWindow) -> bool:
    """True while an answer is on its way, or something is about to be done."""
    jobs = window.front.parts.tasks._jobs
    timers = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.isSingleShot())
    return any(not (job.over or job.dropped) for job in jobs) or any(timer.interval() <= _SOON_MS for timer in timers)


def _wait(milliseconds: int) -> None:
    """Not `QTest.qWait`, which keeps Python's lock: the threads of work would hardly get on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _picture(window: QWidget) -> QImage:
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            room = window.rect().size() - dialog.size()
            painter.drawPixmap(room.width() // 2, room.height() // 3, dialog.grab())
    painter.end()
    return picture


def shrunk(picture: QImage) -> QImage:
    """For the README: the 256 colours that it has most of take a quarter of the room."""
    width, height = picture.width(), picture.height()
    pixels = numpy.frombuffer(picture.constBits(), numpy.uint32).reshape(height, -1)[:, :width] | 0xFF000000
    colours, counts = numpy.unique(pixels, return_counts=True)
    table = [int(colour) for colour in colours[numpy.argsort(counts)[::-1][:256]]]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
