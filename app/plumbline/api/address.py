"""Where the local API listens: on this computer's own address alone."""

from __future__ import annotations

from typing import Final

LOOPBACK: Final = "127.0.0.1"


def address(port: int) -> str:
    """What clients call the base URL, for a port."""
    return f"http://{LOOPBACK}:{port}/v1"
