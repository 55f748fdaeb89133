"""`plumbline watch`: judges what comes into folders, until Ctrl+C."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.judging.check import Parallel
from plumbline.cli.judging.reading_options import intake_options, reading_options
from plumbline.cli.options import answer_form_option, effort_option, policy_option
from plumbline.cli.policies.answer_form import answer_form as chosen_answer_form
from plumbline.cli.render import Progress, counted, visible
from plumbline.domain.run import Effort, Recorded, RunCounts, RunStarted, WorkerRestarted, Working
from plumbline.domain.work import Cancelled
from plumbline.intake.survey import endings_of
from plumbline.services.history.export import FileForm
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.watching.events import (
    FileDone,
    FolderLost,
    Looked,
    WatchEvent,
    Watching,
    WatchRequest,
)
from plumbline.services.judging.watching.journal import Event, Line
from plumbline.services.policies.library import existing_path


@click.command(epilog="Example: plumbline watch incoming/ --policy spam --to verdicts/ --ending csv --ending txt")
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER…", type=click.Path(file_okay=False, path_type=Path))
@policy_option
@click.option(
    "--to",
    "output",
    metavar="FOLDER",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the verdicts and the journal are written. It is made where it isn't there yet.",
)
@click.option(
    "--ending",
    "endings",
    multiple=True,
    metavar="ENDING",
    help="Only files with this ending, such as csv; can be given several times. Default: all files.",
)
@click.option(
    "--format",
    "output_form",
    type=click.Choice([form.value for form in FileForm]),
    default=FileForm.JSONL.value,
    show_default=True,
    help="The form of the verdicts, as for export.",
)
@click.option(
    "--reasoning/--no-reasoning", default=None, help="Include the reasoning. Default: yes in jsonl, no in the others."
)
@click.option(
    "--inside", is_flag=True, help="Let the folder of --to lie in a watched folder. It is not watched itself."
)
@click.option("--once", is_flag=True, help="Judge what is there, then end.")
@click.option(
    "--settled",
    type=click.FloatRange(0, 86_400),
    default=5.0,
    show_default=True,
    metavar="SECONDS",
    help="A file counts as complete when it has not changed for so long.",
)
@click.option(
    "--every",
    type=click.FloatRange(0.1, 86_400),
    default=2.0,
    show_default=True,
    metavar="SECONDS",
    help="How often the folders are looked through.",
)
@click.option(
    "--model",
    "-m",
    help="A model's name, or a GGUF file. Default: the one in the settings, or the best installed model.",
)
@effort_option
@answer_form_option
@click.option("--parallel", type=Parallel(), help="Items judged at once. auto: chosen for the device.")
@reading_options
@click.option(
    "--practice-anyway", is_flag=True, help="Use the practice model even under a policy that it was not made for."
)
def watch(
    folders: tuple[Path, ...],
    policy: str,
    output: Path,
    endings: tuple[str, ...],
    output_form: str,
    reasoning: bool | None,
    inside: bool,
    once: bool,
    settled: float,
    every: float,
    model: str | None,
    effort: str | None,
    answer_form: str,
    parallel: int | None,
    practice_anyway: bool,
    **reading: str | int | bool | None,
) -> None:
    """Judge new files in folders as they come, until Ctrl+C.

    The verdicts on each file are written to the folder of --to, as a file of their own beside a journal (journal.jsonl). A file
    that is still being written is waited for. What was judged is known by its content: it is not judged again after a restart, nor
    when it is renamed or copied. Hidden and temporary files are left out. Every verdict is in the history, too.
    """
    form = FileForm(output_form)
    options = intake_options(**reading)  # type: ignore[arg-type] # click gives what the options say
    with Application() as app:
        place = existing_path(policy) or policy
        read_as = chosen_answer_form(app.library(), place, answer_form)
        choices = Choices(effort=Effort(effort) if effort else None, parallel=parallel)
        check = CheckRequest(place, model, (), options, choices, "", read_as, practice_anyway)
        request = WatchRequest(
            folders=folders,
            output=output,
            check=check,
            endings=endings_of(endings),
            form=form,
            reasoning=form is FileForm.JSONL if reasoning is None else reasoning,
            item_type=app.settings.text("export.coop_type"),
            inside=inside,
            settled=settled,
            every=every,
            once=once,
        )
        reporter = _Reporter(once=once)
        with (
            suppress(KeyboardInterrupt, Cancelled),
            interruptible(reporter.progress.stage, service=True) as work,
            closing(app.watches().watch(request, reporter.progress.notify, work)) as events,
        ):
            for event in events:
                reporter.on(event)
        reporter.end()


class _Reporter:
    """A line for each file on standard output, progress on standard error."""

    def __init__(self, *, once: bool) -> None:
        self.progress = Progress()
        self._once = once
        self._counts = RunCounts()
        self._files = 0

    def on(self, event: WatchEvent) -> None:
        if isinstance(event, Watching):
            self._begun(event)
        elif isinstance(event, Looked):
            if event.ready or event.incomplete:
                self.progress.moving(f"{event.ready:,} to judge · {event.incomplete:,} perhaps not complete yet")
        elif isinstance(event, FileDone):
            self._done(event.line)
        elif isinstance(event, FolderLost):
            why = visible(str(event.why))
            self.progress.say(f"{visible(str(event.folder))} can't be looked into, and is looked for again. {why}")
        elif isinstance(event, RunStarted):
            self._counts = event.counts
        elif isinstance(event, Recorded):
            self._counts = self._counts.plus(event.decision)
            self.progress.judging(self._counts)
        elif isinstance(event, Working):
            self.progress.judging(self._counts, event.read, event.written)
        elif isinstance(event, WorkerRestarted):
            self.progress.say(f"The engine stopped and was restarted. {visible(str(event.message))}")

    def end(self) -> None:
        self.progress.finish()
        done = f"{counted(self._files, 'file was', 'files were')} done."
        again = "" if self._once else " To go on, start the same command again."
        click.echo(f"Stopped. {done}{again}" if not self._once else done, err=True)

    def _begun(self, event: Watching) -> None:
        for folder in event.folders:
            self.progress.say(f"Watching {visible(str(folder))}")
        self.progress.say(f"Verdicts go to {visible(str(event.output))}")
        if event.known:
            self.progress.say(f"{counted(event.known, 'file is', 'files are')} done already and not judged again.")
        if event.unfinished:
            self.progress.say(f"{counted(event.unfinished, 'run', 'runs')} of last time to finish first.")
        if not self._once:
            self.progress.say("Stop with Ctrl+C.")

    def _done(self, line: Line) -> None:
        self._files += line.event not in (Event.CHANGED, Event.GONE)
        self.progress.finish()
        file = visible(str(Path(line.folder, line.file)))
        if line.event is Event.JUDGED:
            what = f"{_counts(line.counts or {})}  → {visible(line.verdicts)}"
        elif line.event is Event.LEFT_OUT:
            what = f"nothing to judge ({', '.join(line.skipped or {}) or 'empty'})"
        elif line.event is Event.SAME:
            what = f"the same as {visible(line.same_as)}"
        elif line.event is Event.CHANGED:
            what = "changed while it was judged; it is judged as it is now"
        elif line.event is Event.GONE:
            what = "gone before it was read"
        else:
            what = f"can't be judged: {visible(line.why)}"
        click.echo(f"{file}  {what}")


def _counts(counts: Mapping[str, int]) -> str:
    said = (f"{count:,} {'violate' if word == 'violates' and count != 1 else word}" for word, count in counts.items())
    return f"{counted(sum(counts.values()), 'item', 'items')}: {', '.join(said)}"
