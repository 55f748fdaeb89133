"""Points in time as exports write them, as ISO 8601 texts."""

from __future__ import annotations

from datetime import UTC, datetime


def from_seconds(value: object) -> str:
    """Seconds since 1970, also with a fraction; empty for anything else."""
    return _from(value, 1)


def from_milliseconds(value: object) -> str:
    """Milliseconds since 1970; empty for anything else."""
    return _from(value, 1000)


def _from(value: object, unit: int) -> str:
    try:
        seconds = float(str(value)) / unit
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
