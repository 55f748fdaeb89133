"""`plumbline models get`: licence and usage policy first, then a download that can be resumed after any interruption."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible, waiting
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import Progress, duration, visible
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Size
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadStopped,
    FailureKind,
    Phase,
)
from plumbline.services.models.weights import Offer
from plumbline.weights.download.client import DownloadProcess

_LONG_S: Final = 1800.0  # a person sees why it waits, and can stop it
_SHORT_S: Final = 60.0  # a script wants an answer
_PHASES: Final = {Phase.CHECKING: "checking · ", Phase.REPAIRING: "repairing · ", Phase.PAUSED: "paused · "}


@click.command("get", epilog="Example: plumbline models get safeguard-20b")
@click.argument("name")
@click.option("--yes", "-y", is_flag=True, help="Answer every question with yes, for scripts. This accepts the terms.")
@click.option("--limit", type=click.FloatRange(min=0), help="Download limit in MB/s; 0: no limit.")
@click.option("--endpoint", help="An address or a folder to download from, this time only.")
@click.option("--token", help="For repositories that need one; - asks for it without showing it. It is not stored.")
@click.option(
    "--patience",
    type=click.FloatRange(min=0),
    help="Seconds to wait while the network is down. Default: 1800 on a terminal, else 60.",
)
@click.option("--restart", is_flag=True, help="Download the newest revision even if an older one was begun.")
def get(
    name: str,
    yes: bool,
    limit: float | None,
    endpoint: str | None,
    token: str | None,
    patience: float | None,
    restart: bool,
) -> None:
    """Download a model: a name from the list, or organisation/name[:file] of any GGUF repository.

    Licence and usage policy come first. To resume an interrupted download, run the same command again.
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
        failed = _download(app, offer, yes)
        if failed is not None and (retry := _with_token(app, offer, failed, yes)) is not None:
            failed = _download(app, retry, yes)
        if failed is not None:
            raise failed.error()


def _with_token(app: Application, offer: Offer, failed: DownloadFailed, yes: bool) -> Offer | None:
    """The offer with the token that is kept, or that the person enters; None when another try makes no sense."""
    retry = app.weights.with_kept_token(offer, failed)
    if retry is not None or failed.kind is not FailureKind.TOKEN_NEEDED or offer.request.token:
        return retry
    if yes or not sys.stdin.isatty():
        return None
    click.echo(visible(error_text(failed)), err=True)
    token = click.prompt("Token (empty to stop)", hide_input=True, default="", show_default=False, err=True)
    return offer.with_token(token) if token else None


def _accept(offer: Offer, yes: bool) -> None:
    for note in offer.notes:
        click.echo(str(note))
    for term in offer.terms:
        click.echo(f"{click.style(term.name, bold=True)}  {term.url}")
        if term.summary:
            click.echo(f"    {term.summary}")
    if offer.warning:
        click.echo(f"{click.style('Careful.', fg='yellow', bold=True)} {offer.warning}")
    question = "Download it anyway?" if offer.warning else "Do you accept these terms?"
    if not yes and not click.confirm(question, err=True):
        raise click.exceptions.Abort


def _download(app: Application, offer: Offer, yes: bool) -> DownloadFailed | None:
    """None when it succeeded."""
    progress = Progress()
    with interruptible() as work, app.weights.begin(offer) as download, work.on_cancel(download.stop):
        last = _follow(download, yes, progress)
    progress.finish()
    match last:
        case DownloadDone():
            _installed(app, offer, last)
        case DownloadFailed():
            return last
        case DownloadStopped():
            click.echo(
                "Stopped. What was downloaded is kept: run the same command again to resume, "
                "or `plumbline models remove` to delete it.",
                err=True,
            )
            raise click.exceptions.Exit(130)
    return None


def _follow(
    download: DownloadProcess, yes: bool, progress: Progress
) -> DownloadDone | DownloadFailed | DownloadStopped | None:
    for event in download.events():
        match event:
            case DownloadPlan():
                _show(event, progress)
                go = yes or event.done > 0 or _confirm(f"Download {Size(event.bytes - event.done)}?")
                download.answer(go)
            case DownloadProgress():
                progress.moving(_progress(event))
            case DownloadNote():
                progress.say(visible(str(event.message)))
            case _:
                return event
    return None


def _confirm(question: str) -> bool:
    """Ctrl+C ends the question, as on any other prompt."""
    with waiting():
        return click.confirm(question, default=True, err=True)


def _installed(app: Application, offer: Offer, event: DownloadDone) -> None:
    if event.problem:
        click.secho("The file is the one that was promised, but it can't be used:", fg="yellow")
        click.echo(f"    {visible(str(event.problem))}")
        return
    loads = measure_new(app, event.name)
    word = "was installed already, with the same files" if event.already else "is installed"
    trust = app.inventory.resolve(event.name).trust.value
    if not loads:
        click.secho(f"{offer.title} {word}, {trust}, and can't be loaded.", fg="yellow")
        raise click.exceptions.Exit(1)
    click.echo(f"{offer.title} {word}, {trust}: `--model {event.name}`.")


def _show(plan: DownloadPlan, progress: Progress) -> None:
    progress.finish()
    click.echo(f"{plan.repository}, commit {plan.commit[:12]}:")
    for file in plan.files:
        click.echo(f"    {visible(file.path)}  {file.bytes:,} bytes  sha256 {file.sha256 or 'not known'}")
    for note in plan.notes:
        click.echo(f"    {visible(hint_text(note))}")
    begun = f", {Size(plan.done)} of it downloaded already" if plan.done else ""
    click.echo(f"{Size(plan.bytes)}{begun}; {Size(plan.free)} free on the disk.")


def _progress(event: DownloadProgress) -> str:
    if event.phase is Phase.WAITING and event.detail:
        return f"waiting · {visible(str(event.detail))}"
    text = f"{_PHASES.get(event.phase, '')}{Size(event.done)} of {Size(event.bytes)}"
    if event.rate > 0 and event.phase is Phase.DOWNLOADING:
        text += f" · {Size(int(event.rate))}/s"
    if event.left_s is not None:
        text += f" · about {duration(event.left_s)} left"
    return text


def measure_new(app: Application, name: str) -> bool:
    """Asks llama.cpp once what a new model needs, so that the list can say whether it fits; False where it can't be loaded.

    The error is shown, not raised.
    """
    try:
        app.model_list.measure_new(name)
    except PlumblineError as error:
        click.secho(visible(error_text(error)), fg="yellow", err=True)
        return False
    return True
