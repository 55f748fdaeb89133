"""Labelling together: exercises from golden sets, label files kept while a person labels, the model's verdicts as labels.

Everything is a file that people hand to each other; the history is only read.
"""

from __future__ import annotations

import glob
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from plumbline.domain.classroom import (
    Exercise,
    LabelComparison,
    Labeller,
    TextLabel,
    choices_of,
    compare_labels,
    merge_labellers,
)
from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.evaluation import Column
from plumbline.domain.golden import GoldenSet
from plumbline.domain.messages import Listing, Message, Size
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import RunSpec
from plumbline.domain.verdict import Decision, Verdict
from plumbline.evaluation.classroom_files import exercise_text, labels_csv, labels_text, read_exercise, read_labels
from plumbline.files.atomic import save_text
from plumbline.store.history import History

MOST_BYTES = 50_000_000


def _name(spec: RunSpec) -> str:
    return f"{spec.model.name}, {spec.effort.value}"


@dataclass(frozen=True, slots=True)
class JudgedBy:
    """A column of an evaluation that can stand beside what people said."""

    evaluation: int
    created: str
    title: str
    column: int
    spec: RunSpec


class Classroom:
    """Exercises and labels; the model's verdicts come from the history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def exercise(self, policy: PolicyVersion, golden: GoldenSet, title: str, count: int | None = None) -> Exercise:
        """An exercise of a golden set's texts, or of so many of them, chosen and ordered by their hash.

        What is expected of the texts is not in it, and their order tells nothing.
        """
        digests = {item.sha256: item.text for item in golden.items}
        ranked = sorted(digests, key=lambda digest: sha256(f"{policy.sha256}{digest}".encode()).hexdigest())
        if not ranked:
            raise InputError(
                Message("There is nothing to label"),
                Message("The golden set has no texts."),
                Message("Add some to it first."),
            )
        return Exercise(
            title=title or f"{policy.title}: {golden.name}",
            policy_name=policy.name,
            policy_title=policy.title,
            policy_text=policy.text,
            choices=choices_of(policy),
            texts=tuple(digests[digest] for digest in ranked[:count]),
            sensitive=policy.sensitive,
        )

    def write_exercise(self, exercise: Exercise, file: Path) -> None:
        save_text(file, exercise_text(exercise))

    def read_exercise(self, file: Path) -> Exercise:
        return read_exercise(_read(file), file.name)

    def labels_file(self, exercise_file: Path, name: str) -> Path:
        """Where a person's labels are kept: beside the exercise, with the name; `InputError` where no file can have it."""
        plain = "".join(character if character.isalnum() or character in "-_" else "-" for character in name)
        if not plain.strip("-"):
            raise InputError(
                Message("The name can't be used"),
                Message("“{name}” has no letter or digit.", name=name),
                Message("Write another name."),
            )
        return exercise_file.with_name(f"{exercise_file.stem}.{plain}.labels.json")

    def beside(self, exercise_file: Path) -> tuple[Path, ...]:
        """The labels files that lie beside an exercise, by name."""
        found = exercise_file.parent.glob(f"{glob.escape(exercise_file.stem)}.*.labels.json")
        return tuple(sorted(found))

    def sort_out(self, files: Sequence[Path]) -> tuple[Path, tuple[Path, ...]]:
        """Of a class's files the exercise, and the others, which hold labels; `InputError` where there is not one exercise."""
        exercises = []
        for file in files:
            try:
                self.read_exercise(file)
            except InputError:
                continue
            exercises.append(file)
        if len(exercises) != 1:
            raise InputError(
                Message("Which is the exercise?"),
                Message(
                    "{n} of these files are exercises.", one="{n} of these files is an exercise.", n=len(exercises)
                ),
                Message("Choose one exercise's file and the files with the labels of everybody who did it."),
            )
        return exercises[0], tuple(file for file in files if file != exercises[0])

    def labeller(self, exercise: Exercise, file: Path, name: str) -> Labeller:
        """What a person has labelled so far; nothing when there is no file yet, `InputError` when the file is somebody else's."""
        if not file.exists():
            return Labeller(name, ())
        found = read_labels(_read(file), file.name, exercise)
        if len(found) != 1 or found[0].name != name or found[0].model:
            raise InputError(
                Message("This is somebody else's file"),
                Message(
                    "{file} holds the labels of {people}.",
                    file=file.name,
                    people=Listing(tuple(one.name for one in found)),
                ),
                Remedy(RemedyKind.CHOOSE_OUTPUT),
            )
        return found[0]

    def add(self, exercise: Exercise, labeller: Labeller, label: TextLabel, file: Path) -> Labeller:
        """Adds a decision, or replaces an earlier one on the same text, and saves the file at once."""
        others = tuple(one for one in labeller.labels if one.sha256 != label.sha256)
        changed = replace(labeller, labels=(*others, label))
        save_text(file, labels_text(exercise, [changed]))
        return changed

    def model(
        self, exercise: Exercise, evaluation: int, column: int | None = None, name: Callable[[RunSpec], str] = _name
    ) -> Labeller:
        """The model's verdicts on all of an exercise's texts, as labels; `InputError` when the column lacks some.

        Args:
            name: what the model is called among the labellers.
        """
        chosen = self._column(exercise, evaluation, column)
        given = {one.sha256: one for one in chosen.given if one.decision is not None}
        labels = [
            TextLabel(digest, given[digest].decision or Decision.UNDETERMINED, " ".join(given[digest].labels[:1]))
            for digest in exercise.digests
            if digest in given
        ]
        if len(labels) < len(exercise.digests):
            raise InputError(
                Message("The model has not judged all texts"),
                Message(
                    "Evaluation {evaluation} has verdicts on {judged} of the {texts} texts.",
                    evaluation=str(evaluation),
                    judged=len(labels),
                    texts=len(exercise.digests),
                ),
                Message("Evaluate the golden set that the exercise was made from."),
            )
        return Labeller(name(chosen.spec), tuple(labels), model=True)

    def judged(self, exercise: Exercise) -> list[JudgedBy]:
        """The columns of evaluations that have a verdict on every text of an exercise, newest first."""
        wanted = set(exercise.digests)
        return [
            JudgedBy(found.id, found.created, found.title, column.number, column.spec)
            for summary in self._history.evaluations.summaries()
            if exercise.policy_name in summary.policies
            for found in (self._history.evaluations.get(summary.id),)
            for column in found.columns
            if not column.together
            and column.parts[0].policy.name == exercise.policy_name
            and wanted <= {one.sha256 for one in column.given if one.decision is not None}
        ]

    def verdicts(self, exercise: Exercise, evaluation: int, column: int | None = None) -> dict[str, Verdict]:
        """What `model` takes its labels from, whole: text's sha256 → the verdict, with why."""
        wanted = set(exercise.digests)
        given = [one for one in self._column(exercise, evaluation, column).given if one.sha256 in wanted]
        said = {one.sha256: self._history.items.get(one.item).verdict for one in given}
        return {sha256: verdict for sha256, verdict in said.items() if verdict is not None}

    def _column(self, exercise: Exercise, evaluation: int, column: int | None) -> Column:
        found = self._history.evaluations.get(evaluation)
        columns = [one for one in found.columns if not one.together and column in (None, one.number)]
        columns = [one for one in columns if one.parts[0].policy.name == exercise.policy_name or column]
        if not columns:
            raise InputError(
                Message("There is no such column"),
                Message(
                    "Evaluation {evaluation} has no column of the policy “{policy}”.",
                    evaluation=str(evaluation),
                    policy=exercise.policy_title,
                ),
                Remedy(RemedyKind.SHOW_EVALUATION, evaluation=str(evaluation)),
            )
        return columns[0]

    def join(self, exercise: Exercise, files: Sequence[Path]) -> tuple[Labeller, ...]:
        read = [one for file in files for one in read_labels(_read(file), file.name, exercise)]
        return merge_labellers(exercise, read)

    def write_labels(self, exercise: Exercise, labellers: Sequence[Labeller], file: Path) -> None:
        """CSV where the file's name ends in .csv, else JSON."""
        is_csv = file.suffix.lower() == ".csv"
        save_text(file, labels_csv(labellers) if is_csv else labels_text(exercise, labellers))

    def compare(self, exercise: Exercise, labellers: Sequence[Labeller]) -> LabelComparison:
        return compare_labels(exercise, labellers)


def _read(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise MachineError(
            Message("A file can't be opened"),
            Message("{file}: {reason}.", file=file, reason=reason(error)),
            Message("Check its path."),
        ) from error
    if len(data) > MOST_BYTES:
        raise InputError(
            Message("The file is too large"),
            Message("{file} has more than {limit}.", file=file, limit=Size(MOST_BYTES)),
            Message("Is it the right file?"),
        )
    return data.decode("utf-8-sig", "replace")
