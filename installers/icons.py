"""The application's icon in the sizes and formats that the three systems ask for, drawn from resources/icons/plumbline.svg.

python -m installers.icons FOLDER
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.places import ROOT

SOURCE: Final = ROOT / "resources" / "icons" / "plumbline.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of the icon theme on Linux, in pixels."""
_ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS_SIZES: Final = (16, 32, 64, 128, 256, 512, 1024)


def make_icons(folder: Path) -> None:
    """Writes plumbline-SIZE.png for each of `SIZES`, plumbline.svg, plumbline.ico and plumbline.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, folder / "plumbline.svg")
    drawn = {size: _draw(size) for size in sorted({*SIZES, *_ICO_SIZES, *_ICNS_SIZES})}
    for size in SIZES:
        drawn[size].save(folder / f"plumbline-{size}.png", optimize=True)
    *others, largest = (drawn[size] for size in _ICO_SIZES)
    largest.save(
        folder / "plumbline.ico",
        sizes=[(size, size) for size in _ICO_SIZES],
        append_images=others,
        bitmap_format="bmp",  # which every tool that reads icons knows
    )
    *others, largest = (drawn[size] for size in _ICNS_SIZES)
    largest.save(folder / "plumbline.icns", append_images=others)
    del application


def _draw(size: int) -> Image.Image:
    """Every size is drawn anew, never scaled from another: edges fall on whole pixels where the drawing lets them."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
