"""Settings: declared once in a table, kept in one TOML file.

The table gives each setting's key, type, default, bounds and help, so that the command line, the window and the
manual say the same. Reading is strict: an unknown key or a wrong value is a sentence that names it, never a
silent default. Writing is atomic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import tomli_w

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable, write_bytes
from plumbline.files.toml import TomlError, read_toml

Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        key: dotted name in the file and on the command line.
        default: its value when nothing is set; its type is the setting's type.
        title: short name for people.
        help: one or two sentences that say what it does.
        choices: the values allowed, or () for any of the type.
        least, most: bounds of a number, or None.
    """

    key: str
    default: Value
    title: str
    help: str
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting("model", "", "Model", "The model used when none is named. Empty: the best one that is installed."),
    Setting(
        "effort",
        "medium",
        "Reasoning effort",
        "How long the model reasons. Low suits simple rules, high suits rules that interact.",
        choices=("low", "medium", "high"),
    ),
    Setting(
        "reasoning.budget",
        0,
        "Reasoning budget",
        "Most tokens of reasoning for an item. At the limit the reasoning is closed and the model is asked for its answer. "
        "0: chosen for the model.",
        least=0,
        most=100_000,
    ),
    Setting(
        "answer.limit",
        512,
        "Answer limit",
        "Most tokens of an answer. An answer that does not end within it is recorded as undetermined.",
        least=1,
        most=16_384,
    ),
    Setting(
        "sampling.temperature",
        0.0,
        "Temperature",
        "0 always takes the most likely token, so that a verdict can be repeated. Higher values vary.",
        least=0.0,
        most=2.0,
    ),
    Setting(
        "sampling.top_p",
        1.0,
        "Top-p",
        "Share of the probability that tokens are drawn from when the temperature is above 0.",
        least=0.01,
        most=1.0,
    ),
    Setting(
        "sampling.seed",
        0,
        "Seed",
        "Where random choices start; matters only when the temperature is above 0.",
        least=0,
        most=2**31 - 1,
    ),
    Setting(
        "prompt.state_format",
        False,
        "State the answer's format",
        "Adds the answer's JSON schema to the prompt after the policy. The answer's form is guaranteed either way.",
    ),
    Setting(
        "engine.parallel",
        0,
        "Items at once",
        "How many items the model works on at the same time. 0: chosen for the device.",
        least=0,
        most=255,
    ),
    Setting(
        "engine.threads",
        0,
        "Threads",
        "Processor threads for the model. 0: chosen for the machine.",
        least=0,
        most=1024,
    ),
    Setting(
        "engine.context",
        0,
        "Context",
        "Tokens that fit in the model's memory, over all items at once. 0: chosen from the policy and the items at once.",
        least=0,
        most=8_388_608,
    ),
    Setting(
        "engine.gpu_layers",
        -1,
        "Layers on the GPU",
        "How many of the model's layers are kept on the GPU. -1: all that there are; 0: none.",
        least=-1,
        most=1024,
    ),
    Setting(
        "engine.experts",
        "auto",
        "Experts",
        "Where the experts' weights are kept: auto, gpu, or cpu (slower, but needs much less memory on the GPU).",
        choices=("auto", "gpu", "cpu"),
    ),
    Setting(
        "network.allowed",
        True,
        "Network allowed",
        "Whether `models get` may contact the hub. Nothing else ever contacts anybody. No forbids even that.",
    ),
    Setting(
        "network.endpoint",
        "",
        "Endpoint",
        "Where weights are fetched from: a mirror's or a proxy's address, or a folder. Empty: HF_ENDPOINT, else huggingface.co.",
    ),
    Setting(
        "network.limit",
        0.0,
        "Speed limit",
        "Most megabytes a second that a download takes. 0: no limit.",
        least=0.0,
        most=100_000.0,
    ),
    Setting(
        "network.connections",
        4,
        "Connections",
        "Most connections at once for a download; another is opened only where all together become faster by it.",
        least=1,
        most=16,
    ),
    Setting(
        "review.name",
        "",
        "Your name",
        "Kept with your own decisions, so that it can be seen later who decided. Empty: no name is kept.",
    ),
    Setting(
        "history.keep_days",
        0,
        "Keep verdicts for",
        "Days after which finished runs are deleted from the history, whenever the window is opened. 0: they are kept for good.",
        least=0,
        most=36_500,
    ),
    Setting(
        "window.theme",
        "system",
        "Colours",
        "Light or dark, or as the system has it.",
        choices=("system", "light", "dark"),
    ),
    Setting(
        "window.muted",
        False,
        "Muted colours",
        "Verdicts are shown without strong colours. Their sign and word always say the same.",
    ),
    Setting(
        "window.text_size",
        100,
        "Text size",
        "Size of all text in the window, in per cent of the system's.",
        least=75,
        most=200,
    ),
    Setting(
        "window.content",
        "hidden",
        "Content",
        "How an item's text is shown before you ask for it: hidden, blurred, masked (only the shape of its words), or shown.",
        choices=("hidden", "blurred", "masked", "shown"),
    ),
    Setting(
        "window.reveal",
        "hold",
        "Reading content",
        "What shows a text that is hidden, blurred or masked: holding the space key, or a click that shows it until the next item.",
        choices=("hold", "click"),
    ),
    Setting(
        "window.motion",
        "system",
        "Motion",
        "Whether things may move when they change. Reduced: nothing moves.",
        choices=("system", "reduced"),
    ),
    Setting(
        "window.language",
        "system",
        "Language",
        "The window's language. Policies, texts and answers stay as they are.",
        choices=("system", "en", "de", "es", "ar"),
    ),
    Setting(
        "window.shortcuts",
        "",
        "Keyboard shortcuts",
        "Shortcuts that differ from the usual ones, such as `review.agree=Y; item.next=N`. The window's settings page writes it.",
    ),
)

_BY_KEY: Final = {setting.key: setting for setting in SETTINGS}


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something in the settings file that can't be used: its key, what stands there, and the sentence about it."""

    key: str
    value: object
    error: InputError


class Settings:
    """The settings file, read once and written on change.

    Attributes:
        wrong: what in the file can't be used. Only settings that were opened to be mended have any; what is wrong stays in the file
            until it is set anew or put back.
    """

    def __init__(self, path: Path, *, to_mend: bool = False) -> None:
        """Reads the file.

        Args:
            path: the file; it need not exist.
            to_mend: go on where something in the file can't be used.

        Raises:
            InputError: the file does not follow its format, or (unless it is `to_mend`) something in it can't be used.
            MachineError: the file can't be read.
        """
        self._path = path
        self._values: dict[str, Value] = {}
        self.wrong: tuple[Wrong, ...] = ()
        for key, value in _flat(_read(path)).items():
            try:
                self._values[key] = _checked(_known(key), value)
            except InputError as error:
                hint = f"`plumbline settings reset {key}` takes it out of {path}."
                if not to_mend:
                    raise InputError(
                        error.title, Message("{file}: {message}", file=path, message=error.message), hint
                    ) from error
                self.wrong += (Wrong(key, value, InputError(error.title, error.message, hint)),)

    def get(self, key: str) -> Value:
        """The value in force."""
        return self._values.get(key, _BY_KEY[key].default)

    def text(self, key: str) -> str:
        """The value of a text setting."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """The value of a whole-number setting."""
        return int(self.get(key))

    def real(self, key: str) -> float:
        """The value of a number setting."""
        return float(self.get(key))

    def is_set(self, key: str) -> bool:
        """True when the person has chosen a value."""
        return key in self._values

    def set(self, key: str, text: str) -> Value:
        """Sets a value from its text form and saves.

        Raises:
            InputError: no such setting, or a value it can't take.
            MachineError: the file can't be written.
        """
        value = _checked(_known(key), _parse(_known(key), text))
        self._save({**self._values, key: value}, tuple(wrong for wrong in self.wrong if wrong.key != key))
        return value

    def reset(self, key: str) -> None:
        """Puts a setting back to its default, or takes out of the file what is no setting, and saves.

        Raises:
            InputError: there is no such setting, and nothing of that name in the file.
            MachineError: the file can't be written.
        """
        if key not in {wrong.key for wrong in self.wrong}:
            _known(key)
        values = {known: value for known, value in self._values.items() if known != key}
        self._save(values, tuple(wrong for wrong in self.wrong if wrong.key != key))

    def _save(self, values: dict[str, Value], wrong: tuple[Wrong, ...]) -> None:
        """Puts values in force once they are saved, beside what stays wrong in the file."""
        _write(self._path, {one.key: one.value for one in wrong} | values)
        self._values, self.wrong = values, wrong

    def clear(self) -> list[str]:
        """Puts every setting back to its default and saves; returns the keys that were set."""
        keys = sorted(self._values)
        self._save({}, ())
        return keys


def _known(key: str) -> Setting:
    try:
        return _BY_KEY[key]
    except KeyError:
        raise InputError(
            Message("No such setting"),
            Message("There is no setting “{key}”.", key=key),
            Message("`plumbline settings list` names them all."),
        ) from None


def _parse(setting: Setting, text: str) -> Value:
    default = setting.default
    try:
        if isinstance(default, bool):
            return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}[text.lower()]
        if isinstance(default, int):
            return int(text)
        if isinstance(default, float):
            return float(text)
    except (KeyError, ValueError):
        kind = "yes or no" if isinstance(default, bool) else "a number"
        raise InputError(
            Message("A setting has a wrong value"),
            Message("“{key}” takes {kind}, not “{text}”.", key=setting.key, kind=kind, text=text),
        ) from None
    return text


def _checked(setting: Setting, value: object) -> Value:
    default = setting.default
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, type(default)) or (isinstance(value, bool) is not isinstance(default, bool)):
        raise InputError(
            Message("A setting has a wrong value"),
            Message(
                "“{key}” takes a value such as {default}, not {value}.",
                key=setting.key,
                default=repr(default),
                value=repr(value),
            ),
        )
    if setting.choices and value not in setting.choices:
        raise InputError(
            Message("A setting has a wrong value"),
            Message(
                "“{key}” is one of {choices}, not “{value}”.",
                key=setting.key,
                choices=", ".join(setting.choices),
                value=str(value),
            ),
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        below = setting.least is not None and not value >= setting.least
        above = setting.most is not None and not value <= setting.most
        if below or above:
            raise InputError(
                Message("A setting has a wrong value"),
                Message(
                    "“{key}” lies between {least} and {most}, and {value} does not.",
                    key=setting.key,
                    least=str(setting.least),
                    most=str(setting.most),
                    value=str(value),
                ),
            )
    return value


def _read(path: Path) -> dict[str, object]:
    try:
        return read_toml(path)
    except FileNotFoundError:
        return {}
    except TomlError as error:
        raise InputError(
            Message("The settings file can't be read"),
            Message("{file}: {reason}.", file=path, reason=str(error)),
            Message("Correct it, or delete it to go back to the defaults."),
        ) from error
    except OSError as error:
        raise MachineError(
            Message("The settings file can't be read"),
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
            if not isinstance(child, dict):  # something wrong bears the name of a group of settings
                child = table[parent] = {}
            table = child
        table[leaf] = values[key]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, tomli_w.dumps(tree).encode("utf-8"))
    except OSError as error:
        raise unwritable(path, error) from error
