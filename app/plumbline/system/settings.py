"""The settings file: the values that differ from the defaults, as TOML.

Reading is strict: an unknown key or an invalid value is an error that names it, never a silent default. Writing is atomic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable, write_bytes
from plumbline.files.toml import TomlError, read_toml
from plumbline.system.setting import Setting, Value
from plumbline.system.settings_table import BY_KEY


@dataclass(frozen=True, slots=True)
class InvalidEntry:
    """An entry of the settings file that can't be used: its key, its value, and why."""

    key: str
    value: object
    error: InputError


class Settings:
    """The settings file, read once and written on change.

    Attributes:
        invalid: entries of the file that can't be used; always empty unless read leniently. They stay in the file until they are
            set or reset.
    """

    def __init__(self, path: Path, *, lenient: bool = False) -> None:
        """Reads the file, which need not exist.

        Raises:
            InputError: the file is no TOML, or (unless `lenient`) an entry can't be used.
            MachineError: the file can't be read.
        """
        self._path = path
        self._values: dict[str, Value] = {}
        self.invalid: tuple[InvalidEntry, ...] = ()
        for key, value in _flat(_read(path)).items():
            try:
                self._values[key] = _known(key).check(value)
            except InputError as error:
                remedy = Remedy(RemedyKind.RESET_SETTING, key=key, file=path)
                if not lenient:
                    message = Message("{file}: {message}", file=path, message=error.message)
                    raise InputError(error.title, message, remedy) from error
                self.invalid += (InvalidEntry(key, value, InputError(error.title, error.message, remedy)),)

    def get(self, key: str) -> Value:
        return self._values.get(key, BY_KEY[key].default)

    def text(self, key: str) -> str:
        return str(self.get(key))

    def number(self, key: str) -> int:
        return int(self.get(key))

    def real(self, key: str) -> float:
        return float(self.get(key))

    def is_set(self, key: str) -> bool:
        return key in self._values

    def set(self, key: str, text: str) -> Value:
        """Sets a value from its text form and saves.

        Raises:
            InputError: there is no such setting, or it doesn't take the value.
            MachineError: the file can't be written.
        """
        value = _known(key).parse(text)
        self._save({**self._values, key: value}, self._invalid_without(key))
        return value

    def reset(self, key: str) -> None:
        """Resets a setting to its default, or removes an unknown key from the file, and saves.

        Raises:
            InputError: there is no such setting, and nothing of that name in the file.
            MachineError: the file can't be written.
        """
        if key not in {entry.key for entry in self.invalid}:
            _known(key)
        self._save({known: value for known, value in self._values.items() if known != key}, self._invalid_without(key))

    def clear(self) -> list[str]:
        """Resets every setting to its default and saves; returns the keys that were set."""
        keys = sorted(self._values)
        self._save({}, ())
        return keys

    def _invalid_without(self, key: str) -> tuple[InvalidEntry, ...]:
        return tuple(entry for entry in self.invalid if entry.key != key)

    def _save(self, values: dict[str, Value], invalid: tuple[InvalidEntry, ...]) -> None:
        _write(self._path, {entry.key: entry.value for entry in invalid} | values)
        self._values, self.invalid = values, invalid


def _known(key: str) -> Setting:
    try:
        return BY_KEY[key]
    except KeyError:
        raise InputError(
            Message("Unknown setting"),
            Message("There is no setting “{key}”.", key=key),
            Remedy(RemedyKind.LIST_SETTINGS),
        ) from None


def _read(path: Path) -> dict[str, object]:
    title = Message("The settings file can't be read")
    try:
        return read_toml(path)
    except FileNotFoundError:
        return {}
    except TomlError as error:
        raise InputError(
            title,
            Message("{file}: {reason}.", file=path, reason=error.message),
            Message("Correct the file, or delete it to return to the default settings."),
        ) from error
    except OSError as error:
        raise MachineError(
            title,
            Message("{file}: {reason}.", file=path, reason=reason(error)),
            Message("Check the file's permissions."),
        ) from error


def _flat(table: Mapping[str, object], prefix: str = "") -> dict[str, object]:
    flat: dict[str, object] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat


def _write(path: Path, values: Mapping[str, object]) -> None:
    tree: dict[str, object] = {}
    for key in sorted(values):
        *parents, leaf = key.split(".")
        table = tree
        for parent in parents:
            child = table.setdefault(parent, {})
            if not isinstance(child, dict):  # an invalid entry has the name of a group of settings
                child = table[parent] = {}
            table = child
        table[leaf] = values[key]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, tomli_w.dumps(tree).encode("utf-8"))
    except OSError as error:
        raise unwritable(path, error) from error
