"""`plumbline models`: what there is and what fits, getting weights, taking them in, proving and removing them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import Columns, Progress, Styled, duration, json_line, visible
from plumbline.domain.download import (
    DownloadDone,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadStopped,
    Phase,
)
from plumbline.domain.errors import EnvironmentTrouble, InputError, PlumblineError
from plumbline.domain.fit import FitLevel
from plumbline.engine.api import EngineSettings
from plumbline.services.doctor import Finding, examine
from plumbline.services.weights import Offer, Row, State, Weights
from plumbline.weights.importing import Candidate, Mode
from plumbline.weights.trouble import size

_COLOURS = {FitLevel.WELL: "green", FitLevel.SLOWLY: "yellow", FitLevel.NOT: "red", FitLevel.UNKNOWN: "bright_black"}


@click.group(cls=ListingGroup, epilog="Example: plumbline models list")
def models() -> None:
    """List models, fetch them, take them in from a disk, prove and remove them."""


@models.command("list", epilog="Example: plumbline models list --format jsonl")
@listing_format
def list_models(output: str) -> None:
    """List what there is, what is here, and what fits this machine and why. Contacts nobody."""
    with Application() as app:
        rows = app.weights.rows()
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
        for note in (row.summary, *row.notes):
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


@models.command("get", epilog="Example: plumbline models get safeguard-20b")
@click.argument("name")
@click.option(
    "--yes", "-y", is_flag=True, help="Answer every question with yes, for scripts. You accept the terms by it."
)
@click.option("--limit", type=float, help="Most megabytes a second.")
@click.option("--endpoint", help="An address or a folder to fetch from, for this once.")
@click.option("--token", help="For repositories that ask for one; - asks for it without showing it. It is not kept.")
@click.option("--restart", is_flag=True, help="Take the newest revision, although an older one was begun.")
def get(name: str, yes: bool, limit: float | None, endpoint: str | None, token: str | None, restart: bool) -> None:
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
        offer = replace(offer, request=request)
        _accept(offer, yes)
        failed = _fetch(app.weights, offer, yes)
        if failed is not None and failed.trouble == "NotSignedIn" and not request.token:
            kept = app.hub_token() or ("" if yes or not sys.stdin.isatty() else _ask_token(failed))
            if kept:
                failed = _fetch(app.weights, replace(offer, request=replace(request, token=kept)), yes)
        if failed is not None:
            raise EnvironmentTrouble(failed.title, failed.message, failed.hint)


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


def _fetch(weights: Weights, offer: Offer, yes: bool) -> DownloadFailed | None:
    """Runs one download to its end; None when it went well."""
    progress = Progress()
    try:
        with weights.begin(offer) as transfer:
            for event in transfer.events():
                if isinstance(event, DownloadPlan):
                    _show(event, progress)
                    go = (
                        yes
                        or event.done > 0
                        or click.confirm(f"Fetch {size(event.bytes - event.done)}?", default=True, err=True)
                    )
                    transfer.answer(go)
                elif isinstance(event, DownloadProgress):
                    progress.moving(_progress(event))
                elif isinstance(event, DownloadNote):
                    progress.say(visible(event.text))
                elif isinstance(event, DownloadDone):
                    progress.finish()
                    if event.problem:
                        click.secho("Its bytes are those that were promised, and it can't be used:", fg="yellow")
                        click.echo(f"    {visible(event.problem)}")
                        return None
                    _measure(weights, event.name)
                    word = "is here already, with these very bytes" if event.already else "is here and verified"
                    click.echo(f"{offer.title} {word}: `--model {event.name}`.")
                elif isinstance(event, DownloadStopped):
                    raise click.exceptions.Abort
                else:
                    progress.finish()
                    return event
    except (KeyboardInterrupt, click.exceptions.Abort):
        progress.finish()
        click.echo(
            "What was fetched is kept: the same command goes on with it, `plumbline models remove` deletes it.",
            err=True,
        )
        raise click.exceptions.Abort from None
    return None


def _measure(weights: Weights, name: str) -> None:
    """Asks llama.cpp once what a new model needs, so that the list can say whether it fits; a refusal is told, not raised."""
    try:
        weights.measure(weights.inventory.resolve(name), EngineSettings())
    except PlumblineError as error:
        click.secho(f"{error.title}. {error.message}", fg="yellow", err=True)


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


@models.command("import", epilog="Example: plumbline models import /media/stick/weights")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--copy", "mode", flag_value="copy", default="copy", help="Copy the files into the models folder (the default)."
)
@click.option("--move", "mode", flag_value="move", help="Move them there.")
@click.option("--in-place", "mode", flag_value="in place", help="Use them where they lie.")
@click.option("--name", default="", help="What to call the model.")
@click.option("--yes", "-y", is_flag=True, help="Answer every question with yes, for scripts.")
def import_models(paths: tuple[Path, ...], mode: str, name: str, yes: bool) -> int:
    """Take in weights from files, split sets or folders, such as a stick."""
    with Application() as app:
        candidates = app.weights.survey(paths)
        usable = [candidate for candidate in candidates if not candidate.problem]
        for candidate in candidates:
            _describe(candidate)
        if not usable:
            raise InputError(
                "There is nothing to take in", "None of these files can be used.", "Each one's reason is above."
            )
        if name and len(usable) > 1:
            raise InputError(
                "One name for several models",
                f"{len(usable)} models were found.",
                "Name one file, or leave --name out.",
            )
        for candidate in usable:
            if yes or len(usable) == 1 or click.confirm(f"Take in {candidate.files[0].name}?", default=True, err=True):
                _take(app.weights, candidate, Mode(mode), name)
    return 0 if len(usable) == len(candidates) else 1


def _describe(candidate: Candidate) -> None:
    first = candidate.files[0]
    more = f" and {len(candidate.files) - 1} more" if len(candidate.files) > 1 else ""
    click.echo(f"{visible(str(first))}{more}")
    if candidate.problem or candidate.header is None:
        click.secho(f"    {visible(candidate.problem)}", fg="red")
        return
    header = candidate.header
    click.echo(
        f"    {size(candidate.bytes)}, {header.architecture}, {header.quantization}, context {header.context_tokens:,} tokens"
    )


def _take(weights: Weights, candidate: Candidate, mode: Mode, name: str) -> None:
    progress = Progress()
    taken = weights.take(candidate, mode, name, _counting(progress, "reading" if mode is Mode.IN_PLACE else mode.value))
    progress.finish()
    _measure(weights, taken)
    (row,) = [row for row in weights.rows() if row.name == taken]
    click.echo(f"{row.title} is here: `--model {taken}`.")
    if row.trust == "unverified":
        click.echo("    Nobody that Plumbline knows names these bytes, so they are marked as unverified.")
    for note in row.notes:
        click.secho(f"    {visible(note)}", fg="yellow")


def _counting(progress: Progress, what: str) -> Callable[[int, int], None]:
    return lambda done, total: progress.moving(f"{what} · {size(done)} of {size(total)}")


@models.command("find", epilog="Example: plumbline models find --format jsonl")
@listing_format
def find_models(output: str) -> None:
    """Find weights that other programs have put on this disk: LM Studio, Hugging Face, llama.cpp, Jan, GPT4All, Ollama.

    Looks into their usual folders and nowhere else, reads headers alone, and changes nothing.
    """
    with Application() as app:
        found = 0
        for model in app.weights.find():
            found += 1
            first = model.candidate.files[0]
            if output == "jsonl":
                row = {
                    "program": model.program,
                    "title": model.title,
                    "files": [str(path) for path in model.candidate.files],
                    "bytes": model.candidate.bytes,
                    "problem": model.candidate.problem,
                }
                click.echo(json_line(row))
                continue
            click.echo(f"{click.style(model.program, bold=True)}: {visible(model.title)}")
            _describe(model.candidate)
            if not model.candidate.problem:
                click.echo(f'    plumbline models import --in-place "{visible(str(first))}"')
    if not found and output == "table":
        click.echo("None of the programs that Plumbline knows has gpt-oss weights on this disk.")


@models.command("verify", epilog="Example: plumbline models verify safeguard-20b")
@click.argument("name")
def verify_model(name: str) -> int:
    """Read a model's bytes again and compare them with what they should be."""
    with Application() as app:
        progress = Progress()
        proof = app.weights.verify(name, _counting(progress, "reading"))
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
        fit = app.weights.measure(model, settings, keep=context is None and parallel is None)
        click.echo(f"{model.title} {fit}.")
        click.echo(f"    Asked for {fit.context_tokens:,} tokens of context and {fit.sequences} items at once.")
        where = (
            "no GPU"
            if not fit.gpu_layers
            else "all layers on the GPU" + (", the experts in RAM" if fit.experts_on_cpu else "")
        )
        click.echo(f"    A check uses: {where}; unless you set engine.gpu_layers or engine.experts.")


@models.command("doctor", epilog="Example: plumbline models doctor safeguard-20b")
@click.argument("name")
@listing_format
def doctor_model(name: str, output: str) -> int:
    """Load a model and prove that it works: device, speed, tokenizer, numbers, and answers to a few known items."""
    with Application() as app:
        model = app.inventory.resolve(name)
        findings = [Finding("Fit", True, str(app.weights.measure(model, EngineSettings())))]
        _find(findings[0], output)
        settings = replace(app.weights.fitted(model, app.engine_settings()), check_tensors=True)
        for finding in examine(model, lambda chosen: app.start_engine(model.files, chosen), settings):
            findings.append(finding)
            _find(finding, output)
    return 0 if all(finding.well for finding in findings) else 1


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
                click.echo(
                    f"{entry.when}  {visible(entry.host)}  {visible(entry.what)}  {entry.requests} requests, {size(entry.bytes)}"
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
            raise EnvironmentTrouble(error.title, error.message, "Give the token with --token each time.") from error
