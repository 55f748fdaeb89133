"""`plumbline statement`: what is told to the person whose content was decided on."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, Number
from plumbline.cli.render import visible
from plumbline.report.statement import read_template

_existing = click.Path(exists=True, dir_okay=False, path_type=Path)
language_option = click.option(
    "--language", default="en", show_default=True, metavar="CODE", help="The language of the text, such as de."
)


@click.group(cls=ListingGroup, epilog="Example: plumbline statement show 12 3 --language de")
def statement() -> None:
    """Write a statement of reasons for the person concerned: what was decided, by which rule, who decided, how to object."""


@statement.command(epilog="Example: plumbline statement show 12 3 --language de")
@click.argument("run", type=Number)
@click.argument("item", type=Number)
@language_option
def show(run: int, item: int, language: str) -> None:
    """Print the statement of reasons on ITEM of RUN, by the decision that counts. Read it before you send it."""
    with Application() as app:
        record = app.runs().item_at(run, item - 1)
        text = app.statements().of(record.item_id, language)
    click.echo(visible(text, one_line=False), nl=False)


@statement.command(epilog="Example: plumbline statement template de > my-template.toml")
@click.argument("language")
@click.option("--take", "file", type=_existing, help="Use this changed template from now on.")
@click.option("--reset", is_flag=True, help="Use the template that ships with Plumbline again.")
def template(language: str, file: Path | None, reset: bool) -> None:
    """Print the template of a language as TOML, take a changed one, or go back to the one that ships."""
    if file is not None and reset:
        raise click.UsageError("Use --take or --reset.")
    with Application() as app:
        statements = app.statements()
        if file is not None:
            statements.save(language, read_template(file.read_text("utf-8", "replace"), statements.template(language)))
            click.echo(f"The template for “{visible(language)}” was changed.")
        elif reset:
            statements.reset(language)
            click.echo(f"The template for “{visible(language)}” is the one that ships.")
        else:
            click.echo(visible(statements.template(language).text(), one_line=False), nl=False)
