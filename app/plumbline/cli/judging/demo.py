"""`plumbline demo`: a first run, with what ships with the program."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.judging.following import RunReporter
from plumbline.cli.options import format_date
from plumbline.cli.render import visible
from plumbline.intake.options import IntakeOptions
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.policies.samples import copy_to, practice_sample, starter_sample


@click.command(epilog="Example: plumbline demo --to market")
@click.option("--model", "-m", help="A model's name, or a GGUF file. Default: the practice model.")
@click.option(
    "--to",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Copy the policy and its content to this new folder first, so that they can be changed.",
)
def demo(model: str | None, folder: Path | None) -> int:
    """Judge sample content to see how a run works.

    The practice model judges samples made for it. Any other model judges the examples of the spam starter policy.
    """
    with Application() as app:
        chosen = app.inventory.resolve(model or "practice")
        sample = practice_sample() if chosen.practice else starter_sample()
        name = model or chosen.name
        policy = sample.policy.name
        if folder is not None:
            sample = copy_to(folder, sample)
        click.echo(f"Policy: {visible(policy)}")
        click.echo(f"Content: {visible(str(sample.content)) if folder else 'its examples'}")
        click.echo(f"Model: {visible(chosen.title)}\n")
        reporter = RunReporter(app.runs(), "table")
        request = CheckRequest(
            sample.policy, name, (str(sample.content),), IntakeOptions(), Choices(), format_date(None)
        )
        code = reporter.follow(lambda work: app.checks().start(request, reporter.progress.notify, work))
    if code == 0:
        click.echo(f"\nSee one item in full:     plumbline show {reporter.run} --item 1")
        if folder is None:
            click.echo("Copy policy and content to a folder, to change them:     plumbline demo --to FOLDER")
        else:
            click.echo(f"Change a word in {visible(str(folder / 'policy.md'))}, and judge the same content again:")
            check = f'plumbline check --policy "{folder}" --model "{name}" "{sample.content}"'
            click.echo(f"    {visible(check)}")
    return code
