"""The AppStream metainfo, by which software centres know the program."""

from __future__ import annotations

from typing import Final

from installers.places import HERE, build_date
from plumbline import __version__

METAINFO: Final = "org.plumbline.Plumbline.metainfo.xml"


def metainfo() -> str:
    """The metainfo of this version."""
    text = (HERE / "linux" / METAINFO).read_text("utf-8")
    return text.replace("@VERSION@", __version__).replace("@DATE@", build_date().isoformat())
