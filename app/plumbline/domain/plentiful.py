"""Dataclasses of which a reading makes millions: frozen for the type checker, which is what keeps them so.

At run time nothing guards them, because setting the fields of a guarded dataclass takes six times as long. They compare and hash as
frozen ones do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

__all__ = ["plentiful"]

if TYPE_CHECKING:
    from dataclasses import dataclass as plentiful
else:

    def plentiful(*, frozen, slots=False):  # noqa: ARG001 - for the type checker
        """`dataclass`, frozen for the type checker alone."""
        return dataclass(slots=slots, unsafe_hash=True)
