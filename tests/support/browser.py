"""A page in a real browser: what it asks for, and what it says."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ITS_OWN = (".google.com", ".googleapis.com", ".gvt1.com")
"""Hosts that the browser itself asks, whatever page is open."""

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--enable-logging=stderr",
)


@dataclass(frozen=True)
class Opened:
    """What opening a page did: the document as it stood then, console messages, addresses asked for."""

    document: str
    console: list[str]
    asked: list[str]


def installed() -> str:
    """The browser there is; the test is skipped where there is none."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium here; .ci/run installs one")
    return found


def opened(browser: str, page: Path, folder: Path) -> Opened:
    log = folder / "net.json"
    done = subprocess.run(
        [browser, *FLAGS, f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}", "--dump-dom", page.as_uri()],
        capture_output=True,
        check=True,
        timeout=240,
    )
    events = json.loads(log.read_text())["events"]
    addresses = {str(event.get("params", {}).get("url", "")) for event in events}
    asked = [
        address
        for address in sorted(addresses)
        if address.startswith(("http", "ws", "ftp")) and not (urlsplit(address).hostname or "").endswith(ITS_OWN)
    ]
    console = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if "CONSOLE" in line]
    return Opened(done.stdout.decode(), console, asked)
