"""`plumbline demo`: a first run, with what ships with the program."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.judging.check import RunReporter
from plumbline.cli.options import format_date
from plumbline.cli.render import visible
from plumbline.intake.options import IntakeOptions
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.policies.samples import practice_sample, starter_sample


@click.command(epilog="Example: plumbline demo")
@click.option("--model", "-m", help="A model's name, or a GGUF file. Default: the practice model.")
def demo(model: str | None) -> int:
    """Judge sample content to see how a run works.

    The practice model judges samples made for it. Any other model judges the examples of the spam starter policy.
    """
    with Application() as app:
        chosen = app.inventory.resolve(model or "practice")
        sample = practice_sample() if chosen.practice else starter_sample()
        policy, content = sample.policy, sample.content
        name = model or chosen.name
        click.echo(f"Policy: {policy}\nContent: {content}\nModel: {visible(chosen.title)}\n")
        reporter = RunReporter(app.runs(), "table")
        request = CheckRequest(policy, name, (str(content),), IntakeOptions(), Choices(), format_date(None))
        code = reporter.follow(lambda work: app.checks().start(request, reporter.progress.notify, work))
    if code == 0:
        click.echo(f"\nSee one item in full:     plumbline show {reporter.run} --item 1")
        click.echo("Then copy the policy, change a word in it, and judge the same content again:")
        click.echo(f"    plumbline check --policy COPY --model {visible(name)} {content}")
    return code
