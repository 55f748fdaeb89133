"""The settings as the window uses them: the core's table, with news of every change, and the small state of the window itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from plumbline.system.setting import Value
from plumbline.system.settings import Settings

CONTENT: Final = "window.content"
"""The setting of how texts are shown."""


class Preferences(QObject):
    """Reads and sets settings; `changed` emits the key of what was set."""

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.eye = ""

    def look(self, way: str) -> None:
        """Shows or hides all texts for now ("shown", "hidden"), whatever the setting says; "" follows it again."""
        self.eye = way
        self.changed.emit(CONTENT)

    def get(self, key: str) -> Value:
        return self._settings.get(key)

    def text(self, key: str) -> str:
        return self._settings.text(key)

    def number(self, key: str) -> int:
        return self._settings.number(key)

    def set(self, key: str, text: str) -> None:
        """Sets a value from its text form and saves it. How texts are shown follows the setting again once it is set.

        Raises:
            InputError: a value that the setting can't take.
            MachineError: the file can't be written.
        """
        self._settings.set(key, text)
        self._tell(key)

    def reset(self, key: str) -> None:
        self._settings.reset(key)
        self._tell(key)

    def reset_all(self) -> None:
        """Saves once, and tells of each setting that changed."""
        for key in self._settings.clear():
            self._tell(key)

    def _tell(self, key: str) -> None:
        if key == CONTENT:
            self.eye = ""
        self.changed.emit(key)


_NAMES: Final = frozenset({"policies", "policy"})
"""What pages keep under these keys are names of policies."""


class WindowState:
    """Sizes, widths and the last page, kept in a file that may be lost.

    The names of policies are kept there too, but not beside a history that is encrypted: they would say what it is about.
    """

    def __init__(self, path: Path, encrypted: Callable[[], bool] = lambda: False) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        self._encrypted = encrypted

    def geometry(self) -> QByteArray:
        """As Qt keeps it; empty at the first start."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def page(self, page: str) -> dict[str, str]:
        self._file.beginGroup(f"page-{page}")
        kept = {key: str(self._file.value(key)) for key in self._file.childKeys()}
        self._file.endGroup()
        return kept

    def front(self) -> str:
        return str(self._file.value("front", ""))

    def keep(self, geometry: QByteArray, front: str, pages: Mapping[str, Mapping[str, str]]) -> None:
        self._file.setValue("geometry", geometry)
        self._file.setValue("front", front)
        secret = _NAMES if self._encrypted() else frozenset()
        for page, state in pages.items():
            for key, value in state.items():
                if key in secret:
                    self._file.remove(f"page-{page}/{key}")
                else:
                    self._file.setValue(f"page-{page}/{key}", value)
        self._file.sync()
