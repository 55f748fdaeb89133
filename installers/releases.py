"""Sets where newer versions of the packages that are built from this tree are published: for whoever publishes them.

    python -m installers.releases ADDRESS

ADDRESS is a page of releases that leads from ADDRESS/latest to the newest one, as on GitHub and Forgejo.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

from installers.places import ROOT

FILE: Final = ROOT / "resources" / "releases.toml"
_PAGE: Final = re.compile(r"(?m)^page = .*$")


def publish_at(address: str, file: Path = FILE) -> None:
    """Writes the address into the file that the program reads."""
    if not re.fullmatch(r"https://[^\s\"\\]+", address):
        raise SystemExit(f"{address} is not an https address.")
    text = file.read_text("utf-8")
    file.write_text(_PAGE.sub(lambda _: f'page = "{address}"', text), "utf-8", newline="\n")


if __name__ == "__main__":
    publish_at(sys.argv[1])
