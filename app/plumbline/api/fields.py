"""Reads the fields of a request's JSON: each is honoured, known to be harmless, or refused with a sentence; none is passed over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from plumbline.api.errors import bad
from plumbline.domain.run import Effort

MOST_METADATA: Final = 16
_EFFORTS: Final = {effort.value: effort for effort in (Effort.LOW, Effort.MEDIUM, Effort.HIGH)}


def parse_object(body: bytes) -> dict[str, Any]:
    """The JSON object that a body is. A name that stands twice is refused: two programs could read it differently."""

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(found)
        if len(values) < len(found):
            raise bad("The JSON of the request has the same name twice in one object.")
        return values

    def constant(_: str) -> object:
        raise bad("The JSON of the request has a number that JSON does not know (NaN or Infinity).")

    try:
        value = json.loads(body.decode("utf-8"), object_pairs_hook=pairs, parse_constant=constant)
    except (ValueError, RecursionError):
        raise bad("The body of the request is not JSON in UTF-8.") from None
    if not isinstance(value, dict):
        raise bad("The body of the request has to be a JSON object.")
    return value


class Fields:
    """The fields of one object. What was taken or is harmless is known; `finish` refuses the rest."""

    def __init__(self, values: Mapping[str, Any], where: str = "") -> None:
        self._values = {name: value for name, value in values.items() if value is not None}
        self._where = where
        self._known: set[str] = set()

    def name(self, name: str) -> str:
        return f"{self._where}{name}"

    def take(self, name: str) -> Any:
        """A value; None where it is missing or null."""
        self._known.add(name)
        return self._values.get(name)

    def text(self, name: str) -> str | None:
        value = self.take(name)
        if value is not None and not isinstance(value, str):
            raise bad(f"“{self.name(name)}” has to be a text.", self.name(name))
        return None if value is None else encodable(value, self.name(name))

    def flag(self, name: str, default: bool) -> bool:
        value = self.take(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise bad(f"“{self.name(name)}” has to be true or false.", self.name(name))
        return value

    def number(self, name: str, least: float, most: float) -> float | None:
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise bad(f"“{self.name(name)}” has to be a number from {least:g} to {most:g}.", self.name(name))
        return float(value)

    def whole(self, name: str, least: int, most: int) -> int | None:
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise bad(f"“{self.name(name)}” has to be a whole number from {least} to {most}.", self.name(name))
        return value

    def inner(self, name: str) -> Fields:
        """The fields of an object inside this one; none where it is missing."""
        value = self.take(name)
        if value is not None and not isinstance(value, dict):
            raise bad(f"“{self.name(name)}” has to be an object.", self.name(name))
        return Fields(value or {}, f"{self.name(name)}.")

    def effort(self, name: str) -> Effort | None:
        value = self.take(name)
        if value is None:
            return None
        if value not in _EFFORTS:
            raise bad(f"“{self.name(name)}” can be low, medium or high.", self.name(name), "unsupported_value")
        return _EFFORTS[value]

    def harmless(self, *names: str) -> None:
        """Changes nothing here, whatever it says."""
        self._known.update(names)

    def only(self, name: str, allowed: Iterable[object], why: str) -> None:
        """Refuses any other value than these."""
        value = self.take(name)
        if value is not None and not any(value == one and type(value) is type(one) for one in allowed):
            raise bad(why, self.name(name), "unsupported_value")

    def never(self, name: str, why: str) -> None:
        """Refuses a value that says anything; false and empty ones say nothing."""
        if self.take(name):
            raise bad(why, self.name(name), "unsupported_parameter")

    def finish(self) -> None:
        for name in self._values:
            if name not in self._known:
                raise bad(
                    f"There is no field “{self.name(name[:60])}” here.", self.name(name[:60]), "unknown_parameter"
                )

    def metadata(self, name: str, own: Iterable[str]) -> dict[str, str]:
        """Up to 16 short texts by name, which come back with the answer."""
        value = self.take(name)
        if value is None:
            return {}
        if (
            not isinstance(value, dict)
            or len(value) > MOST_METADATA
            or not all(isinstance(one, str) and len(one) <= 512 for one in value.values())
            or not all(len(key) <= 64 for key in value)
        ):
            raise bad(
                f"“{self.name(name)}” has to be an object of at most {MOST_METADATA} texts of at most 512 characters, with names "
                "of at most 64.",
                self.name(name),
            )
        for key in own:
            if key in value:
                raise bad(
                    f"Plumbline answers with “{key}” in the metadata itself: choose another name.", self.name(name)
                )
        return dict(value)


def encodable(text: str, name: str) -> str:
    """The text, unless it has half a character (a lone surrogate), which no text in UTF-8 can have."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise bad(f"“{name}” has half of a character in it (a lone surrogate).", name) from None
    return text
