"""`plumbline models`: the list with what fits, and the commands that download, import, verify, test and delete models."""

from __future__ import annotations

import sys

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.models.doctor import outcome
from plumbline.cli.models.get import get
from plumbline.cli.models.importing import find_models, import_models, showing
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import Columns, Progress, Styled, json_line, visible
from plumbline.domain.errors import InputError, MachineError, PlumblineError
from plumbline.domain.messages import Message, Size
from plumbline.domain.models.fit import FitLevel
from plumbline.engine.interface import EngineSettings
from plumbline.services.models.engine_host import Use
from plumbline.services.models.model_list import Row, State
from plumbline.services.models.self_test import Finding, run_self_test

_STATES = {State.AVAILABLE: "available", State.UNFINISHED: "partly downloaded"}
_COLOURS = {FitLevel.WELL: "green", FitLevel.SLOWLY: "yellow", FitLevel.NOT: "red", FitLevel.UNKNOWN: "bright_black"}


@click.group(cls=ListingGroup, epilog="Example: plumbline models list")
def models() -> None:
    """List, download, import, verify, test and delete models."""


for command in (get, import_models, find_models):
    models.add_command(command)


@models.command("list", epilog="Example: plumbline models list --format jsonl")
@listing_format
def list_models(output: str) -> None:
    """List the models, their state, and what fits this machine and why. Uses no network."""
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
        table.row((row.name, _state(row), f"{'≈' if row.about else ''}{Size(row.bytes)}" if row.bytes else "", fit))
        if row.state is not State.PROBLEM:
            click.echo(f"    {visible(str(row.fit.reason))}")
        for note in (row.summary, *row.notes):
            if note:
                click.secho(f"    {visible(hint_text(note))}", dim=True)
    if replaced:
        click.echo(f"The catalogue in use is your own: {replaced}")
    click.echo("`plumbline models get NAME` downloads a model; nothing is ever downloaded by itself.")


def _state(row: Row) -> str:
    word = _STATES.get(row.state, row.state.value)
    if row.state is State.UNFINISHED:
        return f"{word}, {100 * row.done // max(1, row.bytes)} %"
    return f"{word}, {row.trust.value}" if row.state is State.INSTALLED and row.trust else word


def _fields(row: Row) -> dict[str, object]:
    return {
        "name": row.name,
        "title": row.title,
        "state": row.state.value,
        "purpose": row.purpose.value if row.purpose else "",
        "trust": row.trust.value if row.trust else "",
        "bytes": row.bytes,
        "about": row.about,
        "done": row.done,
        "quantization": row.quantization,
        "fit": row.fit.level.value,
        "fit_reason": str(row.fit.reason),
        "summary": str(row.summary or ""),
        "source": str(row.source or ""),
        "notes": [hint_text(note) for note in row.notes],
    }


@models.command("verify", epilog="Example: plumbline models verify safeguard-20b")
@click.argument("name")
def verify_model(name: str) -> int:
    """Read a model's files again and compare their sha256 with the expected one."""
    with Application() as app:
        progress = Progress()
        with interruptible(showing(progress)) as work:
            found = app.weights.verify(name, work)
        progress.finish()
    for file in found.files:
        word = "verified" if file.expected else "unchanged" if file.before else "unknown"
        click.echo(f"{word if file.right else 'DAMAGED'}  {visible(file.name)}  sha256 {file.sha256}")
        if not file.right:
            click.echo(f"    expected: {file.expected or file.before}")
    click.echo(f"{name} is {found.trust.value}.")
    return 0 if all(file.right for file in found.files) else 1


@models.command("fit", epilog="Example: plumbline models fit safeguard-20b --context 32768 --parallel 16")
@click.argument("name")
@click.option(
    "--context", type=click.IntRange(256, 8_388_608), help="Context size in tokens, shared by all items at once."
)
@click.option("--parallel", type=click.IntRange(1, 255), help="Items judged at once.")
def fit_model(name: str, context: int | None, parallel: int | None) -> None:
    """Show what an installed model needs, as llama.cpp would allocate it, and whether this machine has it."""
    with Application() as app:
        model = app.inventory.resolve(name)
        settings = EngineSettings(sequences=parallel, context_tokens=context)
        fit = app.model_list.measure(model, settings, keep=context is None and parallel is None)
        click.echo(f"{model.title}: {fit.message}")
        click.echo(f"    Measured for {fit.context_tokens:,} tokens of context and {fit.sequences} items at once.")
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
    """Load a model and test it: device, speed, tokenizer, numbers, and answers to a few known items."""
    with Application() as app:
        model = app.inventory.resolve(name)
        passed = True
        with interruptible() as work:
            for finding in run_self_test(
                model,
                app.model_list,
                lambda chosen: app.engine_host.use(model, chosen, Use.MODEL_TEST),
                app.engine_settings(),
                work,
            ):
                passed = passed and finding.passed
                _show_finding(finding, output)
    return 0 if passed else 1


def _show_finding(finding: Finding, output: str) -> None:
    hint = " ".join(map(hint_text, finding.hints))
    if output == "jsonl":
        found = {"part": str(finding.part), "well": finding.passed, "message": str(finding.message), "hint": hint}
        click.echo(json_line(found))
        return
    click.echo(f"{outcome(finding.passed)}  {finding.part}: {visible(str(finding.message))}")
    if hint:
        click.echo(f"        {hint}")


@models.command("remove", epilog="Example: plumbline models remove safeguard-20b")
@click.argument("name")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
def remove_model(name: str, yes: bool) -> None:
    """Delete a model or an unfinished download. Files that are used in place stay where they are."""
    if not yes and not click.confirm(f"Delete {visible(name)}?", err=True):
        raise click.exceptions.Abort
    with Application() as app:
        for path in app.weights.remove(name):
            click.echo(f"Deleted {path}")


@models.command("contacts", epilog="Example: plumbline models contacts --clear")
@click.option("--clear", is_flag=True, help="Empty the list afterwards.")
@listing_format
def contacts(clear: bool, output: str) -> None:
    """List every contact with the network that was ever made: when, which host, what for, how many bytes."""
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
                    f"{entry.when}  {visible(entry.host)}  {visible(entry.what)}  {requests}, {Size(entry.bytes)}"
                )
        if not entries and output == "table":
            click.echo("No contact with the network was ever made.")
        if clear:
            app.weights.contact_log.clear()


@models.command("token", epilog="Example: plumbline models token --forget")
@click.option("--forget", is_flag=True, help="Delete the token from the keyring.")
def token_command(forget: bool) -> None:
    """Store a hub token in the system's keyring, for repositories that need one; or delete it."""
    token = "" if forget else _typed_token()
    with Application() as app:
        try:
            if forget:
                app.keep_hub_token("")
                click.echo("The token was deleted.")
            else:
                where = app.keep_hub_token(token)
                click.echo(f"The token is stored in {where}. It is sent only to repositories that need one.")
        except PlumblineError as error:
            raise MachineError(error.title, error.message, Message("Pass the token with --token each time.")) from error


def _typed_token() -> str:
    """Asked for on a terminal, where it is not shown; else read from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("Token", hide_input=True, err=True))
    token = sys.stdin.readline().strip()
    if not token:
        raise InputError(
            Message("No token was given"),
            Message("There is no terminal on which to ask for it, and standard input is empty."),
            Message("Pass the token on standard input."),
        )
    return token
