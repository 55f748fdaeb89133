"""Verdicts older than the person wants to keep are deleted when the window opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.steps import Steps
from plumbline.desktop.shell.tasks import Tasks
from plumbline.services.history.deletion import Deletions


def delete_expired(
    owner: QObject, tasks: Tasks, deletions: Callable[[], Deletions], days: int, tell: Callable[[str], None]
) -> None:
    """Deletes what is older than so many days, 0 for nothing, and finishes earlier deletions; `tell` says how many went."""
    items = 0

    def steps() -> Iterator[int]:
        services = deletions()
        if days:
            yield from (deleted.items for deleted in services.remove(services.older(days, appealed=False)))
        for _ in services.finish():
            yield items

    def on_step(deleted: int) -> None:
        nonlocal items
        items = deleted

    def on_end(_: bool) -> None:
        if items:
            tell(
                translate("Retention", "{n} verdicts past the retention period were deleted.", "", items).format(
                    days=days
                )
            )

    Steps(tasks, owner, steps(), on_step, on_end)
