"""What belongs to a package beside the program itself: icons, desktop entry, metainfo, manual page, completions.

    python -m installers.assets FOLDER

FOLDER is laid out as /usr is on Linux; icons/ beside share/ has what the other two systems take.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from installers.completions import make_completions
from installers.icons import SIZES, make_icons
from installers.man_page import man_page
from installers.metainfo import METAINFO, metainfo
from installers.places import HERE, build_date


def make_assets(folder: Path) -> None:
    """Writes everything anew."""
    icons, share = folder / "icons", folder / "share"
    make_icons(icons)
    for size in SIZES:
        _copy(icons / f"plumbline-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/plumbline.png")
    _copy(icons / "plumbline.svg", share / "icons/hicolor/scalable/apps/plumbline.svg")
    _copy(HERE / "linux" / "plumbline.desktop", share / "applications/plumbline.desktop")
    _write(share / "metainfo" / METAINFO, metainfo().encode())
    _write(share / "man/man1/plumbline.1.gz", gzip.compress(man_page(build_date()).encode(), 9, mtime=0))
    make_completions(folder)


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


if __name__ == "__main__":
    make_assets(Path(sys.argv[1]))
