"""`plumbline classroom`: several people label the same texts, each blind, and then see where they and the model disagree."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import listing_format, output_file, policy_option
from plumbline.cli.render import json_line, sign, visible
from plumbline.domain.classroom import Choice, Exercise, LabelComparison, TextLabel
from plumbline.evaluation.report.figures import count_text, kappa_text

_file = click.Path(dir_okay=False, path_type=Path)
_existing = click.Path(exists=True, dir_okay=False, path_type=Path)
exercise_argument = click.argument("exercise", type=_existing)


@click.group(epilog="Example: plumbline classroom new --policy classroom --output exercise.json")
def classroom() -> None:
    """Label the same items as others, blind, and see where you, they and the model disagree.

    Make an exercise, hand its file to everybody, let each label it, and join the label files. No network is needed.
    """


@classroom.command(epilog="Example: plumbline classroom new --policy classroom --items 12 --output exercise.json")
@policy_option
@click.option("--golden", "-g", default="examples", show_default=True, metavar="NAME[@VERSION]", help="The golden set.")
@click.option("--items", type=click.IntRange(1), help="So many of its texts. Default: all.")
@click.option("--title", default="", help="What the exercise is called.")
@output_file("The exercise's file.", required=True)
def new(policy: str, golden: str, items: int | None, title: str, file: Path) -> None:
    """Make an exercise of a golden set's texts; what is expected of them is not in it."""
    with Application() as app:
        version = app.library().find(policy)
        found = app.golden_sets().named(version.name, golden)
        room = app.classroom()
        exercise = room.exercise(version, found, title, items)
        room.write_exercise(exercise, file)
    click.echo(f"{visible(str(file))} has {len(exercise.texts)} texts. Hand it to everybody; each runs:")
    click.echo(f"    plumbline classroom label {visible(file.name)} --name NAME")


@classroom.command(epilog="Example: plumbline classroom label exercise.json --name Ada")
@exercise_argument
@click.option("--name", required=True, help="Your name, as the others will see it.")
@click.option(
    "--output", "-o", "file", type=_file, help="Your labels' file. Default: beside the exercise, with your name."
)
def label(exercise: Path, name: str, file: Path | None) -> int:
    """Decide on each text. Each decision is kept at once; run the same command again to resume."""
    with Application() as app:
        room = app.classroom()
        found = room.read_exercise(exercise)
        own = file or room.labels_file(exercise, name)
        labeller = room.labeller(found, own, name)
        click.secho(visible(found.policy_title), bold=True)
        click.echo(visible(found.policy_text, one_line=False))
        waiting = [place for place, digest in enumerate(found.digests) if digest not in labeller.by_text]
        for place in waiting:
            click.secho(f"\nText {place + 1} of {len(found.texts)}", bold=True)
            click.echo(visible(found.texts[place], one_line=False))
            choice = ask_choice(found)
            if choice is None:
                click.echo(
                    f"Stopped. {labeller.missing(found)} texts are left; run the same command again to resume.",
                    err=True,
                )
                return 130
            note = click.prompt("Why (may be left empty)", default="", show_default=False)
            labeller = room.add(
                found, labeller, TextLabel(found.digests[place], choice.decision, choice.label, note), own
            )
    click.echo(f"\nAll {len(found.texts)} texts are labelled. Hand on {visible(str(own))}.")
    return 0


def ask_choice(exercise: Exercise) -> Choice | None:
    """One of an exercise's choices; None to stop."""
    for number, choice in enumerate(exercise.choices, 1):
        words = " ".join(part for part in (choice.label, choice.meaning) if part)
        click.echo(f"  {number}  {sign(choice.decision)}  {visible(words)}".rstrip())
    numbers = [str(number) for number in range(1, len(exercise.choices) + 1)]
    answer = click.prompt("Number, or q to stop", type=click.Choice([*numbers, "q"]), show_choices=False)
    return None if answer == "q" else exercise.choices[int(answer) - 1]


@classroom.command(epilog="Example: plumbline classroom model exercise.json 3 --output model.labels.json")
@exercise_argument
@click.argument("evaluation", metavar="EVALUATION[:COLUMN]")
@output_file("The labels' file.", required=True)
def model(exercise: Path, evaluation: str, file: Path) -> None:
    """Write the model's verdicts on an exercise, from an evaluation, as a labels file to hand out when all have labelled."""
    number, _, column = evaluation.partition(":")
    if not number.isdecimal() or (column and not column.isdecimal()):
        raise click.UsageError("Name an evaluation by its number, or a column of it: 3 or 3:1.")
    with Application() as app:
        room = app.classroom()
        found = room.read_exercise(exercise)
        labeller = room.model(found, int(number), int(column) if column else None)
        room.write_labels(found, [labeller], file)
    click.echo(f"{visible(str(file))} has the {len(labeller.labels)} verdicts of {visible(labeller.name)}.")


@classroom.command(epilog="Example: plumbline classroom join exercise.json ada.json ben.csv --output all.json")
@exercise_argument
@click.argument("files", nargs=-1, required=True, type=_existing)
@output_file("The joined file; .csv for a spreadsheet.", required=True)
def join(exercise: Path, files: tuple[Path, ...], file: Path) -> None:
    """Put several label files together into one."""
    with Application() as app:
        room = app.classroom()
        found = room.read_exercise(exercise)
        labellers = room.join(found, files)
        room.write_labels(found, labellers, file)
    click.echo(f"{visible(str(file))} has the labels of {visible(', '.join(one.name for one in labellers))}.")


@classroom.command(epilog="Example: plumbline classroom show exercise.json ada.json ben.json model.labels.json")
@exercise_argument
@click.argument("files", nargs=-1, required=True, type=_existing)
@click.option("--all", "everything", is_flag=True, help="Also show the texts on which all agree.")
@listing_format
def show(exercise: Path, files: tuple[Path, ...], everything: bool, output: str) -> None:
    """Show how far everybody agrees, and the texts on which they don't. Only when all have labelled everything."""
    with Application() as app:
        room = app.classroom()
        found = room.read_exercise(exercise)
        compared = room.compare(found, room.join(found, files))
    if output == "jsonl":
        _print_rows(compared)
        return
    names = "; ".join(one.name + (" (model)" if one.model else "") for one in compared.labellers)
    click.secho(f"{visible(found.title)}: {visible(names)}", bold=True)
    if compared.people is not None:
        same = count_text(compared.people.unanimous)
        click.echo(f"All people say the same of {same} texts; Fleiss' kappa {kappa_text(compared.people)}.")
    for pair in compared.pairs:
        same = count_text(pair.agreement.unanimous)
        click.echo(
            f"  {visible(pair.first)} and {visible(pair.second)}: {same}, Cohen's kappa {kappa_text(pair.agreement)}"
        )
    for one in compared.texts if everything else compared.disagreements:
        click.echo(f"\n{visible(one.text, one_line=False)}")
        for labeller, said in zip(compared.labellers, one.labels, strict=True):
            note = f" — {visible(said.note)}" if said.note else ""
            click.echo(f"  {sign(said.decision)}  {visible(said.label)}  {visible(labeller.name)}{note}")
    if not compared.disagreements:
        click.echo("Nobody disagrees on anything.")


def _print_rows(compared: LabelComparison) -> None:
    people = compared.people
    click.echo(
        json_line(
            {
                "labellers": [{"name": one.name, "model": one.model} for one in compared.labellers],
                "fleiss_kappa": people.kappa if people else None,
                "pairs": [
                    {
                        "first": pair.first,
                        "second": pair.second,
                        "kappa": pair.agreement.kappa,
                        "same": pair.agreement.observed,
                    }
                    for pair in compared.pairs
                ],
            }
        )
    )
    for one in compared.texts:
        said = {
            labeller.name: {"decision": label.decision.value, "label": label.label, "note": label.note}
            for labeller, label in zip(compared.labellers, one.labels, strict=True)
        }
        click.echo(json_line({"text": one.text, "sha256": one.labels[0].sha256, "agreeing": one.share, "labels": said}))
