"""`plumbline evaluate` and `plumbline benchmark`: policies measured on examples whose verdict is known."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.tables import print_report
from plumbline.cli.interrupts import STOPPED_EXIT, interruptible
from plumbline.cli.options import format_date, output_file
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import Progress, counted, visible
from plumbline.domain.golden import Half
from plumbline.domain.run import Effort, Recorded, RunCounts, RunStarted, StepBegun, WorkerRestarted, Working
from plumbline.domain.work import Cancelled
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.events import ColumnBegun, ColumnSkipped, EvaluationEnded, EvaluationEvent
from plumbline.services.evaluation.reports import Kind
from plumbline.services.judging.choices import Choices
from plumbline.services.policies.library import existing_path

report_format = click.option(
    "--format",
    "output",
    type=click.Choice(["table", *(kind.value for kind in Kind)]),
    default="table",
    show_default=True,
    help="html: a page with curves, in one file. csv: a line an item. json: everything.",
)
report_file = output_file("Write the report into this file.")
reasoning_option = click.option("--reasoning", is_flag=True, help="With the model's reasoning, which is for reviewers.")
hide_text_option = click.option(
    "--hide-text", is_flag=True, help="Leave out the content, and reasoning, which quotes it."
)
model_option = click.option("--model", "-m", "models", multiple=True, help="A model's name, or a GGUF file.")
efforts_option = click.option(
    "--effort",
    "efforts",
    multiple=True,
    type=click.Choice([effort.value for effort in Effort]),
    help="Reasoning effort. auto: low first, and higher where that leaves a doubt.",
)
repeat_option = click.option("--repeat", type=click.IntRange(1, 100), default=1, help="Judge everything so many times.")
parallel_option = click.option(
    "--parallel", type=click.IntRange(1, 255), help="Items at once. Default: what suits the device."
)
seed_option = click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Random seed. Default: 0.")
temperature_option = click.option(
    "--temperature", type=click.FloatRange(0, 2), help="0 (the default) always takes the most likely token."
)
budget_option = click.option(
    "--reasoning-budget", type=click.IntRange(0, 100_000), help="Maximum reasoning tokens per item."
)
date_option = click.option(
    "--date", "date_text", help="The date in the prompt. Default: as in the evaluation before, or today."
)
practice_option = click.option(
    "--practice-anyway", is_flag=True, help="Use the practice model even under a policy that it was not made for."
)
title_option = click.option("--title", default="", help="What you call this evaluation.")


@click.command(epilog="Example: plumbline evaluate --policy spam --policy ./our-spam --effort low --effort high")
@click.option(
    "--policy", "-p", "policies", multiple=True, metavar="POLICY[@VERSION]", help="May be given several times."
)
@click.option(
    "--golden", "-g", metavar="[POLICY/]NAME[@VERSION]", help="The golden set. Default: the policy's only one."
)
@model_option
@efforts_option
@repeat_option
@click.option("--prompt-together", is_flag=True, help="Also judge under all policies in one prompt, for comparison.")
@click.option(
    "--half", type=click.Choice([half.value for half in Half]), help="Measure on this half of the golden set alone."
)
@click.option(
    "--dominant",
    default="",
    metavar="POLICY",
    help="The policy that prevails in that prompt where the policies contradict each other.",
)
@parallel_option
@seed_option
@temperature_option
@budget_option
@click.option(
    "--state-format/--no-state-format",
    default=None,
    help="Add the answer's JSON schema to the prompt. Default: where the policy doesn't say itself what to answer.",
)
@date_option
@practice_option
@title_option
@click.option("--resume", type=int, metavar="N", help="Resume this evaluation, which was stopped or cut off.")
@report_format
@report_file
@reasoning_option
@hide_text_option
def evaluate(
    policies: tuple[str, ...],
    golden: str | None,
    models: tuple[str, ...],
    efforts: tuple[str, ...],
    repeat: int,
    prompt_together: bool,
    dominant: str,
    half: str | None,
    parallel: int | None,
    seed: int | None,
    temperature: float | None,
    reasoning_budget: int | None,
    state_format: bool | None,
    date_text: str | None,
    practice_anyway: bool,
    title: str,
    resume: int | None,
    output: str,
    file: Path | None,
    reasoning: bool,
    hide_text: bool,
) -> int:
    """Measure policies on golden sets: a column for each policy, model and effort.

    Every verdict is kept in the history as soon as it is there, and existing verdicts for the same inputs are reused. Ctrl+C stops
    at once; --resume continues.
    """
    if bool(policies) == (resume is not None):
        raise click.UsageError("Name policies with --policy, or an evaluation with --resume.")
    if dominant and not prompt_together:
        raise click.UsageError("--dominant needs --prompt-together.")
    need_a_file_format(output, file)
    choices = Choices(None, parallel, seed, temperature, reasoning_budget, state_format)
    request = EvaluationRequest(
        policies=[existing_path(policy) or policy for policy in policies],
        golden=golden,
        models=models,
        efforts=[Effort(effort) for effort in efforts],
        repeat=repeat,
        together=prompt_together,
        dominant=dominant,
        half=Half(half) if half else None,
        choices=choices,
        date=format_date(date_text) if date_text else None,
        title=title,
        practice_anyway=practice_anyway,
    )
    with Application() as app:
        reporter = EvaluationReporter(app)
        number = resume if resume is not None else reporter.create(request)
        code = reporter.follow(number)
        if code != STOPPED_EXIT:
            show_report(app, number, output, file, reasoning=reasoning, with_text=not hide_text)
        return code


@click.command(epilog="Example: plumbline benchmark openai-moderation-2022 samples-1680.jsonl.gz --sample 200")
@click.argument("name")
@click.argument("data", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@model_option
@efforts_option
@click.option(
    "--sample", type=click.IntRange(1), metavar="N", help="Judge N of its texts alone, the same ones each time."
)
@parallel_option
@budget_option
@practice_option
@report_format
@report_file
@reasoning_option
@hide_text_option
def benchmark(
    name: str,
    data: Path,
    models: tuple[str, ...],
    efforts: tuple[str, ...],
    sample: int | None,
    parallel: int | None,
    reasoning_budget: int | None,
    practice_anyway: bool,
    output: str,
    file: Path | None,
    reasoning: bool,
    hide_text: bool,
) -> int:
    """Measure a model on a published data set, beside what others have published.

    NAME is openai-moderation-2022 or toxicchat; DATA is your own copy of it. Nothing is fetched. The policy for it was written for
    Plumbline; what else differs from the published method is said beside the figures.
    """
    need_a_file_format(output, file)
    with Application() as app:
        reporter = EvaluationReporter(app)
        benchmarks = app.benchmarks()
        policy = benchmarks.policy(name)
        if not practice_anyway:
            app.evaluations().require_in_scope([policy], models)  # before the data are read and kept
        request = EvaluationRequest(
            policies=[policy],
            golden=benchmarks.keep(name, data, sample),
            models=models,
            efforts=[Effort(effort) for effort in efforts],
            choices=Choices(parallel=parallel, reasoning_budget=reasoning_budget),
            title=name,
            benchmark=name,
            practice_anyway=practice_anyway,
        )
        number = reporter.create(request)
        code = reporter.follow(number)
        if code != STOPPED_EXIT:
            show_report(app, number, output, file, reasoning=reasoning, with_text=not hide_text)
        return code


class EvaluationReporter:
    """Follows an evaluation: progress on standard error, and the exit code."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self.progress = Progress()
        self._counts = RunCounts()
        self._read = self._written = 0
        self._skipped = False

    def create(self, request: EvaluationRequest) -> int:
        with interruptible(self.progress.stage) as work:
            return self._app.evaluations().create(request, self.progress.notify, work)

    def follow(self, number: int) -> int:
        """0 when the evaluation is finished, 1 when a column could not be judged, 130 when Ctrl+C paused it."""
        ended = False
        with (
            suppress(KeyboardInterrupt, Cancelled),
            interruptible(self.progress.stage) as work,
            closing(self._app.evaluations().run(number, self.progress.notify, work)) as events,
        ):
            for event in events:
                self._on(event)
                self._skipped = self._skipped or isinstance(event, ColumnSkipped)
                if isinstance(event, EvaluationEnded):
                    ended = event.finished or self._skipped
        self.progress.finish()
        if not ended:
            click.echo(f"Stopped. To resume: plumbline evaluate --resume {number}", err=True)
            return STOPPED_EXIT
        return int(self._skipped)

    def _on(self, event: EvaluationEvent) -> None:
        if isinstance(event, ColumnBegun):
            reused = ""
            if event.reused:
                runs = ", ".join(map(str, event.from_runs))
                reused = f"; {event.reused} verdicts reused from run {runs}: the same inputs"
            self.progress.say(f"Column {event.column} of {event.columns}: run {event.run}, {event.texts} texts{reused}")
            return
        if isinstance(event, ColumnSkipped):
            hints = " ".join(map(hint_text, event.error.hints))
            self.progress.say(f"Column {event.column} can't be judged. {error_text(event.error)} {hints}".rstrip())
            return
        if isinstance(event, RunStarted):
            self._counts = event.counts
        elif isinstance(event, Recorded):
            self._counts = self._counts.plus(event.decision)
        elif isinstance(event, StepBegun):
            if event.effort is not Effort.LOW:
                number = counted(event.waiting, "text is", "texts are")
                self.progress.say(f"{number} judged again at {event.effort.value} effort.")
        elif isinstance(event, Working):
            self._read, self._written = event.read, event.written
        elif isinstance(event, WorkerRestarted):
            self.progress.say(f"The engine stopped and was started again. {event.message}")
            for hint in event.hints:
                self.progress.say(visible(hint_text(hint)))
        self.progress.judging(self._counts, self._read, self._written)


def show_report(
    app: Application, number: int, output: str, file: Path | None, *, reasoning: bool, with_text: bool
) -> None:
    """Prints an evaluation, or writes it into a file."""
    report = app.evaluated().read(number)
    if output == "table":
        print_report(report)
        return
    lines = app.reports().evaluation(report, Kind(output), reasoning=reasoning, with_text=with_text)
    write_lines(app, lines, file)


def need_a_file_format(output: str, file: Path | None) -> None:
    """A table is for a terminal: a file needs another format. Checked before anything is done."""
    if file is not None and output == "table":
        raise click.UsageError("--output needs another --format than table.")


def write_lines(app: Application, lines: Iterator[str], file: Path | None) -> None:
    """Prints lines, or writes them into a file."""
    if file is None:
        terminal = sys.stdout.isatty()
        for line in lines:
            click.echo(visible(line, one_line=False) if terminal else line)
        return
    app.reports().write(lines, file)
    click.echo(f"Written: {visible(str(file))}", err=True)
