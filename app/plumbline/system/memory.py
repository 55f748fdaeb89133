"""How the C library keeps the memory that a program has given back to it."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_ARENA_MAX: Final = -8
"""Of glibc's malloc.h."""
_ARENAS: Final = 2


def share_arenas() -> None:
    """Lets all threads allocate from the same two arenas; to be called before any is started. Without glibc it does nothing.

    glibc makes up to eight arenas for each core, and gives back little of what lies in them. A window whose threads come and go
    fills one after the other. Under Python's lock threads seldom allocate at the same time.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)
    except (AttributeError, OSError):
        return
