"""`plumbline demo`: a first run, with what ships with the program."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.check import RunDesk
from plumbline.cli.options import format_date
from plumbline.cli.render import visible
from plumbline.intake.options import IntakeOptions
from plumbline.services.checking import CheckRequest
from plumbline.services.plan import Choices
from plumbline.system.paths import shipped


@click.command(epilog="Example: plumbline demo")
@click.option("--model", "-m", help="A model's name, or a GGUF file. Default: the practice model.")
def demo(model: str | None) -> int:
    """Judge the sample content, to see what a run looks like.

    The practice model judges samples that are made for it. Any other model judges the examples of the starter policy on spam.
    """
    with Application() as app:
        chosen = app.inventory.resolve(model or "practice")
        policy, content = _samples() if chosen.practice else _starter()
        click.echo(f"Policy: {policy}\nContent: {content}\nModel: {visible(chosen.title)}\n")
        desk = RunDesk(app.runs(), "table")
        code = desk.follow(
            app.checks().start(
                CheckRequest(
                    str(policy), model or chosen.name, (str(content),), IntakeOptions(), Choices(), format_date(None)
                ),
                desk.progress.say,
                watch=desk.watch,
            )
        )
    if code == 0:
        click.echo(f"\nLook at one item whole:     plumbline show {desk.run} --item 1")
        click.echo(f"Then change a word in a copy of {policy / 'policy.md'}, and judge the same content again:")
        click.echo(f"    plumbline check --policy COPY --model {visible(model or chosen.name)} {content}")
    return code


def _samples() -> tuple[Path, Path]:
    """The policy and the content that the practice model is made for."""
    folder = shipped("resources") / "practice-model" / "samples" / "flea-market"
    return folder, folder / "examples.csv"


def _starter() -> tuple[Path, Path]:
    folder = shipped("policies") / "spam"
    return folder, folder / "examples.csv"
