"""Adding what people decided on items to the golden sets of their policies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Tasks
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.golden import GoldenSet
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.store.history import History


def undecided_words() -> str:
    """Why nothing can be added."""
    return translate("Detail", "Decide on the item first. A golden set holds what people decided.")


class GoldenAdding(QObject):
    """Adds items, and says how many examples there are then."""

    said = Signal(str)

    def __init__(
        self,
        around: QWidget,
        tasks: Tasks,
        history: Callable[[], History],
        golden_sets: Callable[[], GoldenSets],
        show_error: Failed,
    ) -> None:
        super().__init__(around)
        self._tasks, self._history, self._golden_sets, self._show_error = tasks, history, golden_sets, show_error

    def add(self, items: Sequence[tuple[int, int]]) -> None:
        """Items by run and position; those on which nobody has decided are left out."""
        runs: dict[int, list[int]] = {}
        for run, position in items:
            runs.setdefault(run, []).append(position)

        def add() -> list[tuple[str, GoldenSet]]:
            history, golden_sets, found = self._history(), self._golden_sets(), dict[str, tuple[str, GoldenSet]]()
            for run, positions in runs.items():
                if not any(item.review is not None for item in history.items.at(run, positions)) and len(runs) > 1:
                    continue
                golden, _ = golden_sets.add_items(run, positions)
                found[golden.policy] = history.runs.spec(run).policy.title, golden
            return list(found.values())

        self._tasks.run(self, add, self._say, self._show_error)

    def _say(self, found: Sequence[tuple[str, GoldenSet]]) -> None:
        said = []
        for title, golden in found:
            words = translate("Evaluate", "{policy} · {name} now has {n} examples.", "", len(golden.items))
            said.append(words.format(policy=steady(title), name=golden.name))
        self.said.emit(" ".join(said))
