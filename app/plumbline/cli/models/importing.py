"""`plumbline models import` and `find`: weights that are on a disk already, taken in from a stick or from other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.models.get import measure_new
from plumbline.cli.options import listing_format
from plumbline.cli.render import Progress, json_line, visible
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.weights.download.errors import size
from plumbline.weights.library.importing import Candidate, Mode


@click.command("import", epilog="Example: plumbline models import /media/stick/weights")
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
                Message("There is nothing to take in"),
                Message("None of these files can be used."),
                Message("Each one's reason is above."),
            )
        if name and len(usable) > 1:
            raise InputError(
                Message("One name for several models"),
                Message("{usable} models were found.", usable=len(usable)),
                Message("Name one file, or leave --name out."),
            )
        for candidate in usable:
            if yes or len(usable) == 1 or click.confirm(f"Take in {candidate.files[0].name}?", default=True, err=True):
                _take(app, candidate, Mode(mode), name)
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


def _take(app: Application, candidate: Candidate, mode: Mode, name: str) -> None:
    progress = Progress()
    taken = app.weights.take(
        candidate, mode, name, counting(progress, "reading" if mode is Mode.IN_PLACE else mode.value)
    )
    progress.finish()
    measure_new(app, taken)
    (row,) = [row for row in app.model_list.rows() if row.name == taken]
    click.echo(f"{row.title} is here: `--model {taken}`.")
    if row.trust == "unverified":
        click.echo("    Nobody that Plumbline knows names these bytes, so they are marked as unverified.")
    for note in row.notes:
        click.secho(f"    {visible(note)}", fg="yellow")


@click.command("find", epilog="Example: plumbline models find --format jsonl")
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


def counting(progress: Progress, what: str) -> Callable[[int, int], None]:
    """Shows bytes done of bytes in all; `what` says what is done with them."""
    return lambda done, total: progress.moving(f"{what} · {size(done)} of {size(total)}")
