"""Python's garbage is collected on the main thread alone.

The collector runs on whichever thread happens to allocate. Circles of objects may hold widgets, and a widget that is destroyed on
a thread of work takes the program down. So it is switched off while the window is there, and a timer collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer


class Collector(QObject):
    """Collects garbage by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(400)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """To be called once no worker thread is left."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
