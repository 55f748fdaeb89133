"""`plumbline models import` and `find`: models that are on a disk already, such as a USB stick, or that other programs keep."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.models.get import measure_new
from plumbline.cli.options import listing_format
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import Progress, json_line, visible
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message, Size
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Progress as Report
from plumbline.domain.work import Stage
from plumbline.weights.library.candidates import Candidate
from plumbline.weights.library.importing import Mode


@click.command("import", epilog="Example: plumbline models import /media/stick/weights")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--copy", "mode", flag_value="copy", default="copy", help="Copy the files into the models folder (the default)."
)
@click.option("--move", "mode", flag_value="move", help="Move them there.")
@click.option("--in-place", "mode", flag_value="in place", help="Use them where they are.")
@click.option("--name", default="", help="What to call the model.")
@click.option("--yes", "-y", is_flag=True, help="Answer every question with yes, for scripts.")
def import_models(paths: tuple[Path, ...], mode: str, name: str, yes: bool) -> int:
    """Import models from files, split sets or folders, such as a USB stick."""
    with Application() as app:
        candidates = app.weights.survey(paths)
        usable = [candidate for candidate in candidates if not candidate.problem]
        for candidate in candidates:
            _describe(candidate)
        if not usable:
            raise InputError(
                Message("There is nothing to import"),
                Message("None of these files can be used; the reasons are above."),
            )
        if name and len(usable) > 1:
            raise InputError(
                Message("One name for several models"),
                Message("{n} models were found.", one="{n} model was found.", n=len(usable)),
                Message("Name one file, or leave out --name."),
            )
        loaded = True
        for candidate in usable:
            if (
                yes
                or len(usable) == 1
                or click.confirm(f"Import {visible(candidate.files[0].name)}?", default=True, err=True)
            ):
                loaded = _import(app, candidate, Mode(mode), name) and loaded
    return 0 if loaded and len(usable) == len(candidates) else 1


def _describe(candidate: Candidate) -> None:
    first = candidate.files[0]
    more = f" and {len(candidate.files) - 1} more" if len(candidate.files) > 1 else ""
    click.echo(f"{visible(str(first))}{more}")
    if candidate.problem or candidate.header is None:
        click.secho(f"    {visible(_problem(candidate))}", fg="red")
        return
    header = candidate.header
    click.echo(
        f"    {Size(candidate.bytes)}, {header.architecture}, {header.quantization}, context {header.context_tokens:,} tokens"
    )


def _problem(candidate: Candidate) -> str:
    return " ".join(filter(None, (str(candidate.problem or ""), *map(hint_text, candidate.hints))))


def _import(app: Application, candidate: Candidate, mode: Mode, name: str) -> bool:
    """False where what was imported can't be loaded."""
    progress = Progress()
    with interruptible(showing(progress)) as work:
        installed = app.weights.import_model(candidate, mode, work, name)
    progress.finish()
    loads = measure_new(app, installed)
    (row,) = [row for row in app.model_list.rows() if row.name == installed]
    if loads:
        click.echo(f"{row.title} is installed: `--model {installed}`.")
    else:
        click.secho(f"{row.title} was imported as `{installed}` and can't be loaded.", fg="yellow")
    if row.trust is Trust.UNVERIFIED:
        click.echo("    Its sha256 is not known to Plumbline, so it is marked as unverified.")
    for note in row.notes:
        click.secho(f"    {visible(hint_text(note))}", fg="yellow")
    return loads


@click.command("find", epilog="Example: plumbline models find --format jsonl")
@listing_format
def find_models(output: str) -> None:
    """Find models that other programs keep on this disk: LM Studio, Hugging Face, llama.cpp, Jan, GPT4All, Ollama.

    Only their usual folders are searched and only headers are read; nothing is changed.
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
                    "problem": _problem(model.candidate),
                }
                click.echo(json_line(row))
                continue
            click.echo(f"{click.style(model.program, bold=True)}: {visible(model.title)}")
            _describe(model.candidate)
            if not model.candidate.problem:
                click.echo(f'    plumbline models import --in-place "{visible(str(first))}"')
    if not found and output == "table":
        click.echo("None of these programs has gpt-oss models on this disk.")


def showing(progress: Progress) -> Report:
    """Shows how far a job on files is."""
    words = {Stage.IMPORTING: "importing"}
    return lambda stage, done, total: progress.moving(f"{words.get(stage, 'reading')} · {Size(done)} of {Size(total)}")
