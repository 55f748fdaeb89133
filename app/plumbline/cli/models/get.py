"""`plumbline models get`: licence and usage policy first, then a download that can be taken up again after anything."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.render import Progress, duration, visible
from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadStopped,
    Phase,
)
from plumbline.engine.interface import EngineSettings
from plumbline.services.models.weights import Offer, Transfer
from plumbline.weights.download.errors import size

_LONG_S: Final = 1800.0  # a person sees why it waits, and can stop it
_SHORT_S: Final = 60.0  # a script wants an answer


@click.command("get", epilog="Example: plumbline models get safeguard-20b")
@click.argument("name")
@click.option(
    "--yes", "-y", is_flag=True, help="Answer every question with yes, for scripts. You accept the terms by it."
)
@click.option("--limit", type=click.FloatRange(min=0), help="Most megabytes a second; 0: no limit.")
@click.option("--endpoint", help="An address or a folder to fetch from, for this once.")
@click.option("--token", help="For repositories that ask for one; - asks for it without showing it. It is not kept.")
@click.option(
    "--patience",
    type=click.FloatRange(min=0),
    help="Seconds to wait for a network that is gone. Default: 1800 on a terminal, else 60.",
)
@click.option("--restart", is_flag=True, help="Take the newest revision, although an older one was begun.")
def get(
    name: str,
    yes: bool,
    limit: float | None,
    endpoint: str | None,
    token: str | None,
    patience: float | None,
    restart: bool,
) -> None:
    """Fetch a model: a name of the list, or organisation/name[:file] of any GGUF repository.

    Licence and usage policy come first. The download goes on where it was after anything: run the same command again.
    """
    if token == "-":  # noqa: S105 - a dash is no secret
        token = click.prompt("Token", hide_input=True, err=True)
    with Application() as app:
        offer = app.weights.offer(name, token or "", restart)
        request = offer.request
        if endpoint:
            request = replace(request, endpoint=endpoint)
        if limit is not None:
            request = replace(request, limit=int(limit * 1e6))
        if patience is None:
            patience = _LONG_S if sys.stderr.isatty() else _SHORT_S
        request = replace(request, tuning=replace(request.tuning, patience_s=patience))
        offer = replace(offer, request=request)
        _accept(offer, yes)
        failed = _fetch(app, offer, yes)
        if failed is not None and failed.trouble == "TokenNeededError" and not request.token:
            kept = app.hub_token() or ("" if yes or not sys.stdin.isatty() else _ask_token(failed))
            if kept:
                failed = _fetch(app, replace(offer, request=replace(request, token=kept)), yes)
        if failed is not None:
            raise MachineError(failed.title, failed.message, failed.hint)


def _ask_token(failed: DownloadFailed) -> str:
    click.echo(f"{failed.title}. {failed.message}", err=True)
    return str(click.prompt("Token (empty to stop)", hide_input=True, default="", show_default=False, err=True))


def _accept(offer: Offer, yes: bool) -> None:
    """Licence, usage policy and warnings, before anything is contacted."""
    for note in offer.notes:
        click.echo(note)
    for term in offer.terms:
        click.echo(f"{click.style(term.name, bold=True)}  {term.url}")
        click.echo(f"    {term.summary}")
    if offer.warning:
        click.echo(f"{click.style('Careful.', fg='yellow', bold=True)} {offer.warning}")
    question = "Fetch it nevertheless?" if offer.warning else "Do you accept these terms?"
    if not yes and not click.confirm(question, err=True):
        raise click.exceptions.Abort


def _fetch(app: Application, offer: Offer, yes: bool) -> DownloadFailed | None:
    """Runs one download to its end; None when it went well."""
    progress = Progress()
    with app.weights.begin(offer) as transfer:
        try:
            return _follow(transfer, app, offer, yes, progress)
        except (KeyboardInterrupt, click.exceptions.Abort):
            progress.finish()
            transfer.stop()
            with contextlib.suppress(KeyboardInterrupt):  # a second Ctrl+C does not wait for what is being synced
                for _ in transfer.events():
                    pass
            click.echo(
                "What was fetched is kept: the same command goes on with it, `plumbline models remove` deletes it.",
                err=True,
            )
            raise click.exceptions.Abort from None


def _follow(transfer: Transfer, app: Application, offer: Offer, yes: bool, progress: Progress) -> DownloadFailed | None:
    for event in transfer.events():
        if isinstance(event, DownloadPlan):
            _show(event, progress)
            left = event.bytes - event.done
            transfer.answer(yes or event.done > 0 or click.confirm(f"Fetch {size(left)}?", default=True, err=True))
        elif isinstance(event, DownloadProgress):
            progress.moving(_progress(event))
        elif isinstance(event, DownloadNote):
            progress.say(visible(event.text))
        elif isinstance(event, DownloadDone):
            progress.finish()
            _arrived(app, offer, event)
        elif isinstance(event, DownloadStopped):
            raise click.exceptions.Abort
        else:
            progress.finish()
            return event
    return None


def _arrived(app: Application, offer: Offer, event: DownloadDone) -> None:
    if event.problem:
        click.secho("Its bytes are those that were promised, and it can't be used:", fg="yellow")
        click.echo(f"    {visible(event.problem)}")
        return
    measure_new(app, event.name)
    word = "is here already, with these very bytes" if event.already else "is here"
    trust = app.inventory.resolve(event.name).trust.value
    click.echo(f"{offer.title} {word}, {trust}: `--model {event.name}`.")


def _show(plan: DownloadPlan, progress: Progress) -> None:
    progress.finish()
    click.echo(f"{plan.repository}, commit {plan.commit[:12]}:")
    for file in plan.files:
        click.echo(f"    {visible(file.path)}  {file.bytes:,} bytes  sha256 {file.sha256 or 'not named'}")
    for note in plan.notes:
        click.echo(f"    {visible(note)}")
    begun = f", {size(plan.done)} are here already" if plan.done else ""
    click.echo(f"{size(plan.bytes)}{begun}; {size(plan.free)} are free on the disk.")


def _progress(event: DownloadProgress) -> str:
    words = {
        Phase.FETCHING: "",
        Phase.CHECKING: "checking · ",
        Phase.REPAIRING: "mending · ",
        Phase.PAUSED: "paused · ",
    }
    if event.phase is Phase.WAITING:
        return f"waiting · {visible(event.detail)}"
    text = f"{words[event.phase]}{size(event.done)} of {size(event.bytes)}"
    if event.rate > 0 and event.phase is Phase.FETCHING:
        text += f" · {size(int(event.rate))}/s"
    if event.left_s is not None:
        text += f" · about {duration(event.left_s)} left"
    return text


def measure_new(app: Application, name: str) -> None:
    """Asks llama.cpp once what a new model needs, so that the list can say whether it fits; a refusal is told, not raised."""
    try:
        app.model_list.measure(app.inventory.resolve(name), EngineSettings())
    except PlumblineError as error:
        click.secho(f"{error.title}. {error.message}", fg="yellow", err=True)
