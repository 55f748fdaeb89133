"""`plumbline models`: what there is and what fits, getting weights, taking them in, proving and removing them."""

from __future__ import annotations

from dataclasses import asdict

import click

from plumbline.bootstrap import Application
from plumbline.cli.models.get import get
from plumbline.cli.models.importing import counting, find_models, import_models
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import Columns, Progress, Styled, json_line, visible
from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.fit import FitLevel
from plumbline.engine.interface import EngineSettings
from plumbline.services.models.engine_host import Use
from plumbline.services.models.model_list import Row, State
from plumbline.services.models.self_test import Finding, prove
from plumbline.weights.download.errors import size

_COLOURS = {FitLevel.WELL: "green", FitLevel.SLOWLY: "yellow", FitLevel.NOT: "red", FitLevel.UNKNOWN: "bright_black"}


@click.group(cls=ListingGroup, epilog="Example: plumbline models list")
def models() -> None:
    """List models, fetch them, take them in from a disk, prove and remove them."""


for command in (get, import_models, find_models):
    models.add_command(command)


@models.command("list", epilog="Example: plumbline models list --format jsonl")
@listing_format
def list_models(output: str) -> None:
    """List what there is, what is here, and what fits this machine and why. Contacts nobody."""
    with Application() as app:
        rows = app.model_list.rows()
        replaced = app.inventory.catalogue.path if app.inventory.catalogue.replaced else None
    if output == "jsonl":
        for row in rows:
            click.echo(json_line(_fields(row)))
        return
    table = Columns(("model", "state", "size", "this machine"), (24, 22, 10))
    table.head()
    for row in rows:
        fit = Styled(click.style(row.fit.level.value, fg=_COLOURS[row.fit.level]))
        table.row((row.name, _state(row), f"{'≈' if row.about else ''}{size(row.bytes)}" if row.bytes else "", fit))
        if row.fit.reason and row.state is not State.PROBLEM:
            click.echo(f"    {visible(row.fit.reason)}")
        for note in (row.summary, *(note for note in row.notes if note not in row.summary)):
            if note:
                click.secho(f"    {visible(note)}", dim=True)
    if replaced:
        click.echo(f"The catalogue in use is your own: {replaced}")
    click.echo("`plumbline models get NAME` fetches a model; nothing is ever fetched by itself.")


def _state(row: Row) -> str:
    if row.state is State.UNFINISHED:
        return f"{row.state.value}, {100 * row.done // max(1, row.bytes)} % here"
    return f"{row.state.value}, {row.trust}" if row.state is State.INSTALLED else row.state.value


def _fields(row: Row) -> dict[str, object]:
    return {
        "name": row.name,
        "title": row.title,
        "state": row.state.value,
        "purpose": row.purpose,
        "trust": row.trust,
        "bytes": row.bytes,
        "about": row.about,
        "done": row.done,
        "quantization": row.quantization,
        "fit": row.fit.level.value,
        "fit_reason": row.fit.reason,
        "summary": row.summary,
        "source": row.source,
        "notes": list(row.notes),
    }


@models.command("verify", epilog="Example: plumbline models verify safeguard-20b")
@click.argument("name")
def verify_model(name: str) -> int:
    """Read a model's bytes again and compare them with what they should be."""
    with Application() as app:
        progress = Progress()
        proof = app.weights.verify(name, counting(progress, "reading"))
        progress.finish()
    for file in proof.files:
        word = "right" if file.right and file.expected else "unchanged" if file.right and file.before else "unknown"
        click.echo(f"{word if file.right else 'WRONG'}  {visible(file.name)}  sha256 {file.sha256}")
        if not file.right:
            click.echo(f"    expected: {file.expected or file.before}")
    click.echo(f"{name} is {proof.trust.value}.")
    return 0 if all(file.right for file in proof.files) else 1


@models.command("fit", epilog="Example: plumbline models fit safeguard-20b --context 32768 --parallel 16")
@click.argument("name")
@click.option(
    "--context", type=click.IntRange(256, 8_388_608), help="Tokens in the model's memory, over all items at once."
)
@click.option("--parallel", type=click.IntRange(1, 255), help="Items at once.")
def fit_model(name: str, context: int | None, parallel: int | None) -> None:
    """Say what an installed model needs, asked from llama.cpp's own dry allocation, and whether this machine has it."""
    with Application() as app:
        model = app.inventory.resolve(name)
        settings = EngineSettings(sequences=parallel, context_tokens=context)
        fit = app.model_list.measure(model, settings, keep=context is None and parallel is None)
        click.echo(f"{model.title} {fit}.")
        click.echo(f"    Asked for {fit.context_tokens:,} tokens of context and {fit.sequences} items at once.")
        where = (
            "no GPU"
            if not fit.gpu_layers
            else "all layers on the GPU" + (", the experts in RAM" if fit.experts_on_cpu else "")
        )
        click.echo(f"    A check uses {where}, unless you set engine.gpu_layers or engine.experts.")


@models.command("doctor", epilog="Example: plumbline models doctor safeguard-20b")
@click.argument("name")
@listing_format
def doctor_model(name: str, output: str) -> int:
    """Load a model and prove that it works: device, speed, tokenizer, numbers, and answers to a few known items."""
    with Application() as app:
        model = app.inventory.resolve(name)
        well = True
        for finding in prove(
            model,
            app.model_list,
            lambda chosen: app.engine_host.use(model, chosen, Use.MODEL_TEST),
            app.engine_settings(),
        ):
            well = well and finding.well
            _find(finding, output)
    return 0 if well else 1


def _find(finding: Finding, output: str) -> None:
    if output == "jsonl":
        click.echo(json_line(asdict(finding)))
        return
    mark = click.style("well ", fg="green") if finding.well else click.style("WRONG", fg="red")
    click.echo(f"{mark}  {finding.part}: {visible(finding.message)}")
    if finding.hint:
        click.echo(f"       {finding.hint}")


@models.command("remove", epilog="Example: plumbline models remove safeguard-20b")
@click.argument("name")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
def remove_model(name: str, yes: bool) -> None:
    """Delete a model, or what was fetched of one. Files that are used in place stay where they are."""
    if not yes and not click.confirm(f"Delete {name}?", err=True):
        raise click.exceptions.Abort
    with Application() as app:
        for path in app.weights.remove(name):
            click.echo(f"Deleted {path}")


@models.command("contacts", epilog="Example: plumbline models contacts --clear")
@click.option("--clear", is_flag=True, help="Empty the list afterwards.")
@listing_format
def contacts(clear: bool, output: str) -> None:
    """List every contact with the network that was ever made: when, whom, what for, how many bytes."""
    with Application() as app:
        entries = app.weights.contacts()
        for entry in entries:
            if output == "jsonl":
                row = {
                    "when": entry.when,
                    "host": entry.host,
                    "what": entry.what,
                    "requests": entry.requests,
                    "bytes": entry.bytes,
                }
                click.echo(json_line(row))
            else:
                requests = f"{entry.requests} request{'' if entry.requests == 1 else 's'}"
                click.echo(
                    f"{entry.when}  {visible(entry.host)}  {visible(entry.what)}  {requests}, {size(entry.bytes)}"
                )
        if not entries and output == "table":
            click.echo("No contact was ever made.")
        if clear:
            app.weights.contact_log.clear()


@models.command("token", epilog="Example: plumbline models token --forget")
@click.option("--forget", is_flag=True, help="Take the token out of the keyring.")
def token_command(forget: bool) -> None:
    """Keep a hub token in the system's keyring, for repositories that ask for one; or take it out."""
    with Application() as app:
        try:
            if forget:
                app.keep_hub_token("")
                click.echo("The token is forgotten.")
            else:
                where = app.keep_hub_token(click.prompt("Token", hide_input=True, err=True))
                click.echo(f"The token is kept in {where}. It is sent only to a repository that asks for one.")
        except PlumblineError as error:
            raise MachineError(error.title, error.message, Message("Give the token with --token each time.")) from error
