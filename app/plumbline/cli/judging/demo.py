"""`plumbline demo`: a first run, with what ships with the program."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.judging.check import RunReporter
from plumbline.cli.options import format_date
from plumbline.cli.render import visible
from plumbline.intake.options import IntakeOptions
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.plan import Choices
from plumbline.services.policies.samples import practice_sample, starter_sample


@click.command(epilog="Example: plumbline demo")
@click.option("--model", "-m", help="A model's name, or a GGUF file. Default: the practice model.")
def demo(model: str | None) -> int:
    """Judge the sample content, to see what a run looks like.

    The practice model judges samples that are made for it. Any other model judges the examples of the starter policy on spam.
    """
    with Application() as app:
        chosen = app.inventory.resolve(model or "practice")
        sample = practice_sample() if chosen.practice else starter_sample()
        policy, content = sample.policy, sample.content
        click.echo(f"Policy: {policy}\nContent: {content}\nModel: {visible(chosen.title)}\n")
        desk = RunReporter(app.runs(), "table")
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
