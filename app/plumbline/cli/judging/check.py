"""`plumbline check` and `plumbline resume`: the main job."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import StandardInput
from plumbline.cli.judging.following import FAIL_ON_EXIT, RunReporter
from plumbline.cli.judging.reading_options import intake_options, reading_options
from plumbline.cli.options import (
    Number,
    answer_form_option,
    complete_files,
    effort_option,
    format_date,
    policy_option,
)
from plumbline.cli.policies.answer_form import answer_form as chosen_answer_form
from plumbline.domain.run import (
    Effort,
    RunState,
)
from plumbline.domain.verdict import Decision
from plumbline.services.judging.checking import CheckRequest, Shadowing
from plumbline.services.judging.choices import Choices
from plumbline.services.policies.library import existing_path

output_option = click.option(
    "--format",
    "output",
    type=click.Choice(["table", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="jsonl prints one line per item as it is judged, and a last line with the counts. csv is for spreadsheets: a cell that "
    "looks like a formula gets an apostrophe in front.",
)
fail_on_option = click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice([decision.value for decision in Decision if decision is not Decision.ALLOWED]),
    help=f"Exit with code {FAIL_ON_EXIT} if any item has this outcome. Can be given several times.",
)


class Parallel(click.ParamType[int]):
    """A number of items judged at once, or "auto"."""

    name = "N|auto"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if value == "auto":
            return 0
        try:
            number = int(str(value))
        except ValueError:
            number = -1
        if not 1 <= number <= 255:
            self.fail(f"{value!r} is neither auto nor a number from 1 to 255.", param, ctx)
        return number


@click.command(
    epilog="Example: plumbline check --policy spam messages.csv forum-export/ --effort low --fail-on violates"
)
@click.argument("paths", nargs=-1, metavar="PATH…", shell_complete=complete_files)
@policy_option
@click.option(
    "--text",
    help="Judge this text instead of files. - reads it from standard input, where nobody sees it in the list of processes.",
)
@click.option(
    "--model",
    "-m",
    help="A model's name, or a GGUF file. Default: the one in the settings, or the best installed model.",
)
@effort_option
@answer_form_option
@click.option("--parallel", type=Parallel(), help="Items judged at once. auto: chosen for the device.")
@output_option
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Random seed. Default: 0.")
@click.option("--temperature", type=click.FloatRange(0, 2), help="0 (the default) always picks the most likely token.")
@click.option("--reasoning-budget", type=click.IntRange(0, 100_000), help="Maximum reasoning tokens per item.")
@click.option(
    "--state-format/--no-state-format",
    default=None,
    help="Add the answer's JSON schema to the prompt. Default: where the policy doesn't say itself what to answer.",
)
@click.option("--date", "date_text", help="The date in the prompt, YYYY-MM-DD. Default: today.")
@reading_options
@click.option(
    "--practice-anyway", is_flag=True, help="Use the practice model even under a policy that it was not made for."
)
@click.option(
    "--shadow",
    metavar="POLICY",
    help="Judge a share of the items under this policy or version too, for comparison; it doesn't affect the result.",
)
@click.option("--shadow-share", type=click.IntRange(1, 100), default=10, help="The share, in per cent. Default: 10.")
@fail_on_option
def check(
    paths: tuple[str, ...],
    policy: str,
    text: str | None,
    model: str | None,
    effort: str | None,
    answer_form: str,
    parallel: int | None,
    output: str,
    seed: int | None,
    temperature: float | None,
    reasoning_budget: int | None,
    state_format: bool | None,
    date_text: str | None,
    practice_anyway: bool,
    shadow: str | None,
    shadow_share: int,
    fail_on: tuple[str, ...],
    **reading: str | int | bool | None,
) -> int:
    """Judge text, files or folders under a policy.

    PATH is a file or a folder; - is standard input. Every verdict is stored in the history immediately: Ctrl+C pauses the run, and
    `plumbline resume` continues it.
    """
    if bool(paths) == (text is not None):
        raise click.UsageError("Name files or folders to judge, or pass a text with --text.")
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("Standard input (-) can't be mixed with files.")
    content: Sequence[str] | str | Callable[[], bytes] = paths
    if text == "-" or paths == ("-",):
        content = StandardInput(sys.stdin.buffer).read
    elif text is not None:
        content = text
    choices = Choices(
        effort=Effort(effort) if effort else None,
        parallel=parallel,
        seed=seed,
        temperature=temperature,
        reasoning_budget=reasoning_budget,
        state_format=state_format,
    )
    options = intake_options(**reading)  # type: ignore[arg-type] # click gives what the options say
    with Application() as app:
        reporter = RunReporter(app.runs(), output, frozenset(Decision(name) for name in fail_on))
        place = existing_path(policy) or policy
        form = chosen_answer_form(app.library(), place, answer_form)
        date = format_date(date_text)
        second = Shadowing(existing_path(shadow) or shadow, shadow_share / 100) if shadow else None
        request = CheckRequest(place, model, content, options, choices, date, form, practice_anyway, second)
        return reporter.follow(lambda work: app.checks().start(request, reporter.progress.notify, work))


@click.command(epilog="Example: plumbline resume 12")
@click.argument("run", type=Number)
@click.option("--model", "-m", help="Where the run's weights are now, if they were moved. They must be the same file.")
@output_option
@fail_on_option
def resume(run: int, model: str | None, output: str, fail_on: tuple[str, ...]) -> int:
    """Resume a paused or interrupted run.

    It continues with the same policy version, model, date and settings. Items that have a verdict keep it.
    """
    with Application() as app:
        reporter = RunReporter(app.runs(), output, frozenset(Decision(name) for name in fail_on), run=run)
        found = app.runs().run(run)
        if found.state is RunState.FINISHED:
            return reporter.finished(found.counts)
        return reporter.follow(lambda work: app.checks().resume(run, reporter.progress.notify, work, model=model))


@click.command(epilog="Example: plumbline rejudge 12")
@click.argument("run", type=Number)
@output_option
@fail_on_option
def rejudge(run: int, output: str, fail_on: tuple[str, ...]) -> int:
    """Judge the items of a run that reached a limit again, without it.

    They become a run of their own, with the same policy version, model, effort, date and seed; the verdicts that there are stay.
    Reasoning and answer get all the space that is left beside the policy and the text.
    """
    with Application() as app:
        reporter = RunReporter(app.runs(), output, frozenset(Decision(name) for name in fail_on))
        return reporter.follow(lambda work: app.checks().without_limits(run, reporter.progress.notify, work))
