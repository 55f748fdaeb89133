"""`plumbline check` and `plumbline resume`: the main job."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.rows import counts_row
from plumbline.cli.interrupts import StandardInput, interruptible
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
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import (
    Columns,
    Progress,
    counted,
    counts_text,
    file_and_place,
    json_line,
    sign,
    visible,
    where,
)
from plumbline.cli.spreadsheet import write_csv
from plumbline.cli.streams import let_go
from plumbline.domain.content import SkipReason
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import (
    Effort,
    ItemsRead,
    Recorded,
    RunCounts,
    RunEnded,
    RunEvent,
    RunStarted,
    RunState,
    ShadowJudged,
    Skipped,
    StepBegun,
    WorkerRestarted,
    Working,
)
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Cancelled, Work
from plumbline.services.history.export import CSV_FIELDS, csv_cells
from plumbline.services.history.runs import RunView
from plumbline.services.history.shadow_words import shadow_words
from plumbline.services.judging.checking import CheckRequest, Shadowing
from plumbline.services.judging.choices import Choices
from plumbline.services.policies.library import existing_path

FAIL_ON_EXIT: Final = 3
STOPPED_EXIT: Final = 130
_MOST_SKIPS_SHOWN: Final = 20
_MOST_DIFFERING: Final = 20

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


class _Parallel(click.ParamType[int]):
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
@click.option("--parallel", type=_Parallel(), help="Items judged at once. auto: chosen for the device.")
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
    help="Judge a share of the items under this policy or version too, for comparison; it has no say.",
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


@dataclass
class RunReporter:
    """Follows a run's events: progress on standard error, outcomes on standard output, and the exit code."""

    runs: RunView
    output: str
    fail_on: frozenset[Decision] = frozenset()
    progress: Progress = field(default_factory=Progress)
    run: int | None = None
    counts: RunCounts = field(default_factory=RunCounts)
    skips: Counter[SkipReason] = field(default_factory=Counter)
    output_error: OSError | None = None

    def follow(self, start: Callable[[Work], Generator[RunEvent, None, None]]) -> int:
        """Consumes the events of what `start` begins; Ctrl+C pauses the run and says how to resume it.

        So does an output that can't be written any more, on a full disk or to a reader that has gone, unless everything is judged.
        """
        ended: RunEnded | None = None
        with (
            suppress(KeyboardInterrupt, Cancelled),
            interruptible(self.progress.stage) as work,
            closing(start(work)) as events,
        ):
            if self.output == "csv":
                self._write(lambda: write_csv(CSV_FIELDS))
            for event in () if self.output_error else events:
                self._on(event)
                if isinstance(event, RunEnded):
                    ended = event
                if self.output_error and self.counts.done < self.counts.total:
                    break
        self.progress.finish()
        why = f"The output can no longer be written ({self.output_error.strerror}). " if self.output_error else ""
        code = 1 if self.output_error and not isinstance(self.output_error, BrokenPipeError) else STOPPED_EXIT
        if self.run is None:
            click.echo(f"{why}Stopped before anything was judged; there is no run to resume.", err=True)
            return code
        counts = ended.counts if ended else self.runs.run(self.run).counts
        self._close(counts, ended.state if ended else RunState.PAUSED)
        if ended is None or ended.state is not RunState.FINISHED:
            click.echo(f"{why}Stopped. Resume with: plumbline resume {self.run}", err=True)
            return code
        if counts.total == 0:
            raise InputError(
                Message("There was nothing to judge"),
                Message(
                    "No text was found; {n} entries were skipped.",
                    one="No text was found; {n} entry was skipped.",
                    n=counts.skipped,
                ),
                Message("The reasons are listed above. Check the paths and the options for reading."),
            )
        if why and code != STOPPED_EXIT:
            click.echo(f"{why}Run {self.run} is finished, and its verdicts are in the history.", err=True)
            return code
        return self._outcome(counts)

    def finished(self, counts: RunCounts) -> int:
        """Of a run in which nothing is left to judge."""
        click.echo(f"Run {self.run} is finished.", err=self.output != "table")
        if self.output == "jsonl":
            self._close(counts, RunState.FINISHED)
        return self._outcome(counts)

    def _outcome(self, counts: RunCounts) -> int:
        return FAIL_ON_EXIT if any(counts.of(decision) for decision in self.fail_on) else 0

    def _on(self, event: RunEvent) -> None:
        self.run = event.run
        if isinstance(event, StepBegun):
            if event.effort is not Effort.LOW:
                number = counted(event.waiting, "item is", "items are")
                self.progress.say(f"{number} judged again at {event.effort.value} effort.")
        elif isinstance(event, ShadowJudged):
            self.progress.moving(f"shadow: {event.done:,} of {event.total:,} items")
        else:
            self._on_items(event)

    def _on_items(self, event: RunEvent) -> None:
        if isinstance(event, ItemsRead):
            self.progress.reading(event.items, event.skipped)
        elif isinstance(event, Skipped):
            self.skips[event.skip.reason] += 1
            if self.skips.total() <= _MOST_SKIPS_SHOWN:
                self.progress.skipped(event.skip)
        elif isinstance(event, RunStarted):
            self.counts = event.counts
            self.progress.judging(self.counts)
        elif isinstance(event, WorkerRestarted):
            self.progress.say(f"The engine stopped and was restarted. {visible(str(event.message))}")
            for hint in event.hints:
                self.progress.say(visible(hint_text(hint)))
            if event.set_aside:
                numbers = ", ".join(str(position + 1) for position in event.set_aside)
                self.progress.say(f"Set aside, because the engine stopped on it three times: item {numbers}.")
        elif isinstance(event, Working):
            self.progress.judging(self.counts, event.read, event.written)
        elif isinstance(event, Recorded):
            self.counts = self.counts.plus(event.decision)
            self._print(event)
            self.progress.judging(self.counts)

    def _print(self, event: Recorded) -> None:
        if self.output == "table":
            return
        self.progress.finish()
        row = self.runs.row(event.run, event.position)
        self._write(lambda: write_csv(csv_cells(row)) if self.output == "csv" else click.echo(json_line(row)))

    def _write(self, write: Callable[[], None]) -> None:
        """Writes to standard output, and notes when that can't be written any more."""
        try:
            write()
        except OSError as error:
            self.output_error = error
            let_go()

    def _close(self, counts: RunCounts, state: RunState) -> None:
        assert self.run is not None, "a run that is closed was started"  # noqa: S101
        if self.output == "jsonl":
            click.echo(json_line(counts_row(self.run, state, counts, self.runs.skips_by_reason(self.run))))
            return
        if self.output == "table" and counts.done:
            print_items(self.runs, self.run)
        more = self.skips.total() - _MOST_SKIPS_SHOWN
        if more > 0:
            click.echo(f"… and {more} more were skipped. `plumbline show {self.run}` lists them.", err=True)
        click.echo(counts_text(counts) + ".", err=self.output != "table")
        if counts.done and (again := self.runs.judged_again(self.run)):
            click.echo(str(again), err=self.output != "table")
        if counts.done:
            print_limits(self.runs, self.run, err=self.output != "table")
            print_shadows(self.runs, self.run, counts.total, err=self.output != "table")
        if counts.done and (notice := self.runs.notice(self.run)):
            click.echo(str(notice), err=self.output != "table")


def print_limits(runs: RunView, run: int, *, err: bool = False) -> None:
    """How many items reached a limit. Those of a run without limits reached the last one, and can't be judged again."""
    if limits := runs.limits(run):
        again = "" if runs.repeats(run) else f" Judge again without it: plumbline rejudge {run}"
        click.echo(f"{limits}{again}", err=err)


def print_shadows(runs: RunView, run: int, total: int, *, err: bool = False) -> None:
    """What a run's shadows decided otherwise."""
    for shadow in runs.shadows(run):
        click.echo(visible(str(shadow_words(shadow, total))), err=err)
        for one in shadow.differing[:_MOST_DIFFERING]:
            click.echo(f"  item {one.position + 1}: {sign(one.decision)} → {sign(one.shadow)}", err=err)
        if (more := len(shadow.differing) - _MOST_DIFFERING) > 0:
            click.echo(f"  … and {more} more", err=err)
        if shadow.state is not RunState.FINISHED:
            click.echo(f"  It is not finished. To go on: plumbline resume {shadow.run}", err=err)


def print_items(runs: RunView, run: int, *, hide_text: bool = False) -> None:
    """The table of a run's items, in the order of reading; each file is named once, above its items."""
    titles, widths = ("Item", "Verdict", "Rules", "Place"), (5, 14, 8, 9)
    columns = Columns((*titles, "Why"), widths) if hide_text else Columns((*titles, "Text", "Why"), (*widths, 36))
    columns.head()
    last = None
    for item in runs.items(run):
        file, place = file_and_place(item.origin)
        if file != last:
            last = file
            click.echo(visible(where(file)))
        rules = ", ".join(dict.fromkeys((*item.labels, *item.rule_ids)))
        reason = item.reason.value if item.reason else ""
        why = (reason,) if hide_text else (item.excerpt, item.rationale or reason)
        columns.row((str(item.position + 1), sign(item.decision), rules, place, *why))
