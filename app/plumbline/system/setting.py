"""What a setting is: its key, type, default and bounds, how it is called, and which values it takes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Decimal, Listing, Message
from plumbline.domain.messages import Value as Shown

Value = bool | int | float | str

_FLAGS: Final = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        key: dotted name in the file and on the command line.
        default: its value when nothing is set; its type is the setting's type.
        help: one or two sentences that say what it does.
        choices: the values allowed, each with its word; empty for any value of the type.
        special: values that stand for something else than themselves, such as 0 for "Automatic".
        unit: what a number counts, where the title does not say it.
        counts: False for a number that names something, such as a port: its digits are not grouped.
        reads: what a text other than the default must be readable as: raises InputError where it is not, and gives how it is kept.
    """

    key: str
    default: Value
    title: Message
    help: Message
    choices: Mapping[str, Message] = field(default_factory=dict)
    special: Mapping[Value, Message] = field(default_factory=dict)
    unit: Message | None = None
    counts: bool = True
    least: float | None = None
    most: float | None = None
    reads: Callable[[str], object] | None = None

    def parse(self, text: str) -> Value:
        """A value from its text form, such as "high", "16" or "yes".

        Raises:
            InputError: the setting doesn't take it.
        """
        value: object = text
        try:
            if isinstance(self.default, bool):
                value = _FLAGS.get(text.lower(), text)
            elif isinstance(self.default, int):
                value = int(text)
            elif isinstance(self.default, float):
                value = float(text)
        except ValueError:
            raise self._of_wrong_type(text) from None
        return self.check(value)

    def check(self, value: object) -> Value:
        """The value, as the setting's type.

        Raises:
            InputError: the setting doesn't take it.
        """
        match self.default, value:
            case (bool(), bool()):
                return value
            case (bool(), _) | (_, bool()):
                raise self._of_wrong_type(value)
            case (int(), int()):
                self._check_bounds(value)
                return value
            case (float(), int() | float()):
                self._check_bounds(value)
                return float(value)
            case (str(), str()):
                self._check_text(value)
                return str(self.reads(value)) if self.reads and value != self.default else value
        raise self._of_wrong_type(value)

    def _check_bounds(self, number: float) -> None:
        least, most = self.least, self.most
        if least is None or most is None or least <= number <= most:
            return
        raise _invalid(
            Message(
                "“{key}” must be between {least} and {most}, not {value}.",
                key=self.key,
                least=_number(least),
                most=_number(most),
                value=_shown(number),
            )
        )

    def _check_text(self, text: str) -> None:
        if self.choices and text not in self.choices:
            choices = Listing(tuple(self.choices), alternatives=True)
            raise _invalid(
                Message("“{key}” must be {choices}, not {value}.", key=self.key, choices=choices, value=_shown(text))
            )
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise _invalid(
                Message("“{key}” can't be {value}, which is not valid Unicode text.", key=self.key, value=_shown(text))
            ) from None

    def _of_wrong_type(self, value: object) -> InputError:
        key, shown = self.key, _shown(value)
        if isinstance(self.default, bool):
            return _invalid(Message("“{key}” must be true or false, not {value}.", key=key, value=shown))
        if isinstance(self.default, int):
            return _invalid(Message("“{key}” must be a whole number, not {value}.", key=key, value=shown))
        if isinstance(self.default, float):
            return _invalid(Message("“{key}” must be a number, not {value}.", key=key, value=shown))
        return _invalid(Message("“{key}” must be a text in quotation marks, not {value}.", key=key, value=shown))


def _invalid(message: Message) -> InputError:
    return InputError(Message("A setting has an invalid value"), message)


def _shown(value: object) -> str:
    """A value in the notation of the settings file, a text in quotation marks; a long one is cut."""
    text = json.dumps(value) if isinstance(value, bool) else str(value)
    shown = text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
    return f"“{shown}”" if isinstance(value, str) else shown


def _number(number: float) -> Shown:
    return int(number) if number == int(number) else Decimal(number, len(f"{number:g}".partition(".")[2]))
