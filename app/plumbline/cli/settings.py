"""`plumbline settings`: the table of settings, shown and changed."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import json_line, visible
from plumbline.system.setting import Setting, Value
from plumbline.system.settings import Settings
from plumbline.system.settings_table import BY_KEY, SETTINGS


@click.group(cls=ListingGroup, epilog="Example: plumbline settings list")
def settings() -> None:
    """List and change settings."""


@settings.command("list", epilog="Example: plumbline settings list")
@listing_format
def list_settings(output: str) -> None:
    """List every setting with its value and what it does."""
    with Application() as app:
        chosen = _lenient(app)
    for setting in SETTINGS:
        if output == "jsonl":
            click.echo(json_line(_row(setting, chosen.get(setting.key))))
        else:
            _print(setting, chosen)
    _report_invalid(chosen)


@settings.command(
    "set",
    epilog="Example: plumbline settings set effort high",
    context_settings={"ignore_unknown_options": True},  # a value such as -1 is no option
)
@click.argument("key")
@click.argument("value")
def set_setting(key: str, value: str) -> None:
    """Change a setting."""
    with Application() as app:
        chosen = _lenient(app)
        click.echo(f"{visible(key)} = {_typed(chosen.set(key, value))}")
        _report_invalid(chosen)


@settings.command("reset", epilog="Example: plumbline settings reset effort")
@click.argument("key")
def reset_setting(key: str) -> None:
    """Reset a setting to its default, or remove an unknown key from the settings file."""
    with Application() as app:
        chosen = _lenient(app)
        chosen.reset(key)
        if key in BY_KEY:
            click.echo(f"{key} = {_typed(chosen.get(key))}")
        else:
            click.echo(f"{visible(key)} is no longer in the settings file.")
        _report_invalid(chosen)


def _row(setting: Setting, value: Value) -> dict[str, object]:
    row: dict[str, object] = {
        "key": setting.key,
        "value": value,
        "default": setting.default,
        "title": str(setting.title),
        "help": str(setting.help),
    }
    if setting.choices:
        row["choices"] = list(setting.choices)
    if setting.special:
        row["special"] = {str(special): str(word) for special, word in setting.special.items()}
    return row


def _print(setting: Setting, chosen: Settings) -> None:
    value = chosen.get(setting.key)
    words = [str(setting.special[value]).lower()] if value in setting.special else []
    words += [] if chosen.is_set(setting.key) else ["default"]
    shown = words.pop(0) if value == "" and value in setting.special else _typed(value)
    note = f" ({', '.join(words)})" if words else ""
    click.echo(f"{click.style(setting.key, bold=True)} = {shown}{note}")
    click.echo(f"    {setting.title}. {setting.help}")
    if values := _values(setting):
        click.echo(f"    Values: {values}")


def _values(setting: Setting) -> str:
    """The values that a setting takes, such as "0 (no limit) to 100,000"; "" for any text."""
    if setting.choices:
        return ", ".join(setting.choices)
    if isinstance(setting.default, bool):
        return "yes, no"
    special = [f"{_typed(value)} ({str(word).lower()})" for value, word in setting.special.items()]
    if setting.least is None or setting.most is None:
        return " or ".join([*special, "text"]) if special else ""
    least = special[0] if setting.least in setting.special else f"{setting.least:,g}"
    return f"{least} to {setting.most:,.0f}{f' {setting.unit}' if setting.unit else ''}"


def _typed(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return repr(int(value) if isinstance(value, float) and value.is_integer() else value)


def _lenient(app: Application) -> Settings:
    """The settings, even where entries of their file are invalid: this is where they are corrected."""
    return Settings(app.paths.settings, lenient=True)


def _report_invalid(chosen: Settings) -> None:
    for entry in chosen.invalid:
        hints = " ".join(map(hint_text, entry.error.hints))
        click.echo(visible(f"{error_text(entry.error)} {hints}".rstrip()), err=True)
