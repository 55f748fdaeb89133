"""`plumbline settings`: the table of settings, shown and changed."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.services.verdict_lines import json_line
from plumbline.system.settings import SETTINGS


@click.group(cls=ListingGroup, epilog="Example: plumbline settings list")
def settings() -> None:
    """List and change settings."""


@settings.command("list", epilog="Example: plumbline settings list")
@listing_format
def list_settings(output: str) -> None:
    """List every setting with its value and what it does."""
    with Application() as app:
        for setting in SETTINGS:
            value = app.settings.get(setting.key)
            if output == "jsonl":
                row = {"key": setting.key, "value": value, "default": setting.default, "help": setting.help}
                click.echo(json_line(row | ({"choices": list(setting.choices)} if setting.choices else {})))
                continue
            note = "" if app.settings.is_set(setting.key) else " (default)"
            click.echo(f"{click.style(setting.key, bold=True)} = {value!r}{note}")
            click.echo(f"    {setting.help}")


@settings.command("set", epilog="Example: plumbline settings set effort high")
@click.argument("key")
@click.argument("value")
def set_setting(key: str, value: str) -> None:
    """Change a setting."""
    with Application() as app:
        click.echo(f"{key} = {app.settings.set(key, value)!r}")


@settings.command("reset", epilog="Example: plumbline settings reset effort")
@click.argument("key")
def reset_setting(key: str) -> None:
    """Put a setting back to its default."""
    with Application() as app:
        app.settings.reset(key)
        click.echo(f"{key} = {app.settings.get(key)!r}")
