"""The icon is drawn in every size that the systems ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QIcon

Image = pytest.importorskip("PIL.Image")


def test_the_icon_is_drawn_for_the_three_systems(tmp_path: Path, qapp: object) -> None:
    from installers.icons import SIZES, make_icons

    make_icons(tmp_path)
    for size in SIZES:
        with Image.open(tmp_path / f"plumbline-{size}.png") as image:
            assert image.size == (size, size)
            assert image.getpixel((0, 0))[3] == 0, "the corners are clear"
            assert image.getpixel((size // 2, size // 2))[3] == 255
    with Image.open(tmp_path / "plumbline.ico") as image:
        assert {(16, 16), (32, 32), (256, 256)} <= image.ico.sizes()
    with Image.open(tmp_path / "plumbline.icns") as image:
        assert (512, 512, 2) in image.info["sizes"]


def test_qt_draws_the_icon_that_ships(qapp: object) -> None:
    from installers.icons import SOURCE

    assert not QIcon(str(SOURCE)).pixmap(64, 64).isNull()
