"""`plumbline settings`: the table of settings, shown and changed."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import json_line, visible
from plumbline.system.settings import SETTINGS, Settings


@click.group(cls=ListingGroup, epilog="Example: plumbline settings list")
def settings() -> None:
    """List and change settings."""


@settings.command("list", epilog="Example: plumbline settings list")
@listing_format
def list_settings(output: str) -> None:
    """List every setting with its value and what it does."""
    with Application() as app:
        chosen = _to_mend(app)
    for setting in SETTINGS:
        value = chosen.get(setting.key)
        if output == "jsonl":
            row = {"key": setting.key, "value": value, "default": setting.default, "help": setting.help}
            click.echo(json_line(row | ({"choices": list(setting.choices)} if setting.choices else {})))
            continue
        note = "" if chosen.is_set(setting.key) else " (default)"
        click.echo(f"{click.style(setting.key, bold=True)} = {_said(value)}{note}")
        click.echo(f"    {setting.help}")
    _tell_what_is_wrong(chosen)


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
        chosen = _to_mend(app)
        click.echo(f"{visible(key)} = {_said(chosen.set(key, value))}")
        _tell_what_is_wrong(chosen)


@settings.command("reset", epilog="Example: plumbline settings reset effort")
@click.argument("key")
def reset_setting(key: str) -> None:
    """Put a setting back to its default, or take out of the settings file what is no setting."""
    with Application() as app:
        chosen = _to_mend(app)
        chosen.reset(key)
        known = key in {setting.key for setting in SETTINGS}
        click.echo(
            f"{key} = {_said(chosen.get(key))}" if known else f"{visible(key)} is no longer in the settings file."
        )
        _tell_what_is_wrong(chosen)


def _said(value: object) -> str:
    """A value as `settings set` takes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return repr(value)


def _to_mend(app: Application) -> Settings:
    """The settings, whatever stands in their file: this is where it is mended."""
    return Settings(app.paths.settings, to_mend=True)


def _tell_what_is_wrong(chosen: Settings) -> None:
    for wrong in chosen.wrong:
        click.echo(visible(f"{wrong.error.title}: {wrong.error.message} {wrong.error.hint}"), err=True)
