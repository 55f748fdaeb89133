"""Names that are proposed for files."""

from __future__ import annotations

from datetime import UTC, datetime


def proposed_name(what: str, suffix: str) -> str:
    """A name for a file that is exported today: "verdicts-2026-11-30.csv"."""
    return f"{what}-{datetime.now(tz=UTC).astimezone().date().isoformat()}.{suffix}"
