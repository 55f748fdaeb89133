"""How this copy of the program was installed, and so how a newer one is."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.system.paths import shipped

_DEBIAN_LIST = Path("/var/lib/dpkg/info/plumbline.list")


def releases_page() -> str:
    """The address where new versions are published, or "" where this copy doesn't know it."""
    file = shipped("resources") / "releases.toml"
    return str(tomllib.loads(file.read_text("utf-8")).get("page", "")) if file.is_file() else ""


def how_to_update() -> Message:
    """What a person does to get a newer version in this one's place."""
    if not getattr(sys, "frozen", False):
        return Message(
            "This copy runs from its source, or was installed by pip. Bring the source up to date, as with git pull, "
            "and install it again; or update the package with pip."
        )
    if sys.platform == "win32":
        return Message("Download the newer installer and run it. It takes this version's place.")
    if sys.platform == "darwin":
        return Message("Download the newer disk image, open it, and drag Plumbline into the Applications folder.")
    if Path("/.flatpak-info").exists():
        return Message("Update it where you update your other programs, or with flatpak update.")
    if image := os.environ.get("APPIMAGE"):
        return Message("Download the newer AppImage and put it in the place of {file}.", file=image)
    folder = Path(sys.executable).resolve().parent
    if _DEBIAN_LIST.exists() and str(folder) in _DEBIAN_LIST.read_text("utf-8", "replace"):
        return Message("Download the newer .deb package and open it, or install it with apt.")
    return Message("Download the newer archive and unpack it in the place of {folder}.", folder=folder)
