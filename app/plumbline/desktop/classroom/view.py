"""The classroom: an exercise is made, everybody labels it blind, and then all of it is compared and talked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from plumbline.desktop.classroom.discussion import Beside, DiscussionView
from plumbline.desktop.classroom.labelling import LabelView
from plumbline.desktop.classroom.paper import write_sheet
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.spin_box import SpinBox
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.classroom import Exercise, LabelComparison, Labeller, TextLabel
from plumbline.domain.contract.for_people import without_answer_form
from plumbline.domain.errors import PlumblineError
from plumbline.domain.run import RunSpec
from plumbline.services.evaluation.classroom import Classroom, JudgedBy
from plumbline.services.evaluation.golden import GoldenSets, Listed, by_title
from plumbline.services.policies.library import PolicyLibrary

_JSON, _PDF = "JSON (*.json)", "PDF (*.pdf)"
_TEXTS = 12
"""Of an exercise, unless another number is asked for."""


@dataclass(frozen=True, slots=True)
class _Class:
    """What is compared: an exercise with everybody's labels, and what stands beside them."""

    exercise: Exercise
    labellers: tuple[Labeller, ...]
    compared: LabelComparison
    beside: Beside


def _model_name(spec: RunSpec) -> str:
    model = spec.model
    return f"{model_word(model.name, practice=model.practice)}, {effort_word(spec.effort)}"


class ClassroomView(QWidget):
    """The three steps, each with files that people hand to each other."""

    abilities_changed = Signal()
    evaluation_wanted = Signal(str)
    """Of a policy, by its name."""

    def __init__(
        self,
        page: Page,
        classroom: Callable[[], Classroom],
        golden_sets: Callable[[], GoldenSets],
        library: Callable[[], PolicyLibrary],
    ) -> None:
        super().__init__()
        self._page, self._classroom = page, classroom
        self._golden_sets, self._library = golden_sets, library
        self._file: Path | None = None
        self._class: _Class | None = None
        self._start = EmptyState(
            translate("Classroom", "Label together"),
            translate(
                "Classroom",
                "Several people label the same texts without seeing each other's answers, then see where they and the model "
                "disagree. Exercises and labels are files that you pass around.\n\n"
                "1. Make an exercise from a golden set, and give it to everybody.\n"
                "2. Everybody labels it: on their own machine, one after the other on this one, or on paper.\n"
                "3. Compare when all have finished, and add the model's labels last.",
            ),
            (
                button(translate("Classroom", "New exercise…"), self.ask_exercise, "primary"),
                button(translate("Classroom", "Label…"), self.ask_label),
                button(translate("Classroom", "Compare…"), self.ask_compare),
                button(translate("Classroom", "Save sheet as PDF…"), self.ask_sheet),
            ),
        )
        self.labelling = LabelView(page.parts.preferences)
        self.discussion = DiscussionView(page.parts.preferences, page.parts.theme)
        self._stack = QStackedWidget()
        for view in (self._start, self.labelling, self.discussion):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.labelling.labelled.connect(self._keep)
        self.labelling.next_person.connect(self._ask_name)
        self.labelling.left.connect(self.leave)
        self.discussion.left.connect(self.leave)
        self.discussion.add_model.connect(self._ask_model)
        self.discussion.save.connect(self._ask_save)

    def handlers(self) -> Handlers:
        """What the keys do here."""
        shown = self._stack.currentWidget()
        for view in (self.labelling, self.discussion):
            if shown is view:
                return {"content.reveal": view.card.reveal}
        return {}

    def leave(self) -> None:
        """Back to the beginning; everything is kept in its file."""
        self._show(self._start)

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.abilities_changed.emit()

    # An exercise

    def ask_exercise(self) -> None:
        """Asks for a golden set, and where the exercise is written."""

        def read() -> tuple[Sequence[Listed], dict[str, str]]:
            titles = self._library().titles()
            return by_title(self._golden_sets().listed(), titles), titles

        def ask(known: tuple[Sequence[Listed], dict[str, str]]) -> None:
            found, titles = known
            question = Question(
                self._page, translate("Classroom", "New exercise"), translate("Classroom", "Save exercise…")
            )
            box = NamedBox()
            box.setAccessibleName(translate("Classroom", "Golden set"))
            for one in found:
                words = translate("Classroom", "{policy} · {name}, {n} examples", "", one.items)
                box.addItem(words.format(policy=titles.get(one.policy, one.policy), name=one.name))
            many = SpinBox()
            many.setAccessibleName(translate("Classroom", "Number of texts"))

            def bound() -> None:
                many.setRange(1, max(1, found[box.currentIndex()].items))

            if found:
                bound()
            many.setValue(_TEXTS)
            box.currentIndexChanged.connect(bound)
            question.say(
                translate(
                    "Classroom",
                    "An exercise contains the policy and texts of a golden set, without the expected answers.",
                )
            )
            form = QFormLayout()
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.addRow(translate("Classroom", "Golden set"), box)
            form.addRow(translate("Classroom", "Number of texts"), many)
            question.body.addLayout(form)
            box.setFocus()
            question.go.setEnabled(bool(found))
            question.accepted.connect(lambda: self._ask_target(found[box.currentIndex()], many.value()))
            question.open()

        self._page.parts.tasks.run(self, read, ask, self._page.show_error)

    def _ask_target(self, golden: Listed, count: int) -> None:
        title = translate("Classroom", "New exercise")
        name = proposed_name(translate("Classroom", "exercise"), "json")
        self._save_file(title, name, _JSON, lambda file: self.make(golden, count, file))

    def make(self, golden: Listed, count: int, file: Path) -> None:
        """Writes an exercise of so many of a golden set's texts."""

        def write() -> int:
            policy = self._library().find(golden.policy)
            found = self._golden_sets().get(golden.policy, golden.name)
            exercise = self._classroom().exercise(policy, found, "", count)
            self._classroom().write_exercise(exercise, file)
            return len(exercise.texts)

        def done(texts: int) -> None:
            self._file = file
            words = translate("Classroom", "{file} has {n} texts. Hand it to everybody.", "", texts)
            self._page.say(words.format(file=file.name))

        self._page.parts.tasks.run(self, write, done, self._page.show_error)

    def ask_sheet(self) -> None:
        """Asks for an exercise, and where its sheet is written."""

        def chosen(files: Sequence[Path]) -> None:
            title = translate("Classroom", "Save sheet as PDF")
            self._save_file(title, f"{files[0].stem}.pdf", _PDF, lambda file: self.print_sheet(files[0], file))

        self._open_files(translate("Classroom", "Choose the exercise"), chosen)

    def print_sheet(self, exercise: Path, file: Path) -> None:
        """Writes an exercise as a PDF to print."""

        def write(found: Exercise) -> None:
            self._file = exercise
            write_sheet(found, file)
            said = [translate("Classroom", "{file} can be printed.").format(file=file.name)]
            if without_answer_form(found.policy_text) != found.policy_text:
                said.append(translate("Classroom", "The policy's output format was left out."))
            self._page.say(" ".join(said))

        self._read(exercise, write)

    def _exercise(self, file: Path) -> Exercise:
        """An exercise; one that doesn't say that its texts are to be blurred takes that of its policy in the library."""
        exercise, library = self._classroom().read_exercise(file), self._library()
        known = any(one.policy.name == exercise.policy_name for one in library.entries(archived=True))
        sensitive = exercise.sensitive or (known and library.named(exercise.policy_name).sensitive)
        return replace(exercise, sensitive=sensitive)

    # Labelling

    def ask_label(self) -> None:
        """Asks for an exercise's file, then for a name."""
        self._open_files(translate("Classroom", "Choose the exercise"), lambda files: self._ask_name(files[0]))

    def _ask_name(self, file: Path | None = None) -> None:
        exercise = file or self._file
        if exercise is None:
            return
        question = Question(self._page, translate("Classroom", "Who is labelling?"), translate("Classroom", "Begin"))
        question.say(translate("Classroom", "Your name, as the others will see it. Labels begun earlier are resumed."))
        line = QLineEdit("" if file is None else self._page.parts.preferences.text("review.name"))
        line.setAccessibleName(translate("Classroom", "Name"))
        question.body.addWidget(line)
        question.go.setEnabled(bool(line.text().strip()))
        line.textChanged.connect(lambda text: question.go.setEnabled(bool(text.strip())))
        question.accepted.connect(lambda: self.label(exercise, line.text().strip()))
        question.open()
        line.selectAll()
        line.setFocus()

    def label(self, file: Path, name: str) -> None:
        """Goes on with a person's labels, or begins them."""

        def read() -> tuple[Exercise, Labeller]:
            room, exercise = self._classroom(), self._exercise(file)
            return exercise, room.labeller(exercise, room.labels_file(file, name), name)

        def show(found: tuple[Exercise, Labeller]) -> None:
            self._page.notice.hide()
            self._file = file
            self._show(self.labelling)
            own = self._classroom().labels_file(file, name)
            self.labelling.show_exercise(*found, own.name)

        self._page.parts.tasks.run(self, read, show, self._page.show_error)

    def _keep(self, given: TextLabel) -> None:
        exercise, labeller, file = self.labelling.exercise, self.labelling.labeller, self._file
        if exercise is None or labeller is None or file is None:
            return

        def keep() -> Labeller:
            room = self._classroom()
            own = room.labels_file(file, labeller.name)
            return room.add(exercise, room.labeller(exercise, own, labeller.name), given, own)

        def failed(error: PlumblineError) -> None:
            self.labelling.renew(labeller)
            self._page.show_error(error)

        self._page.parts.tasks.run(self, keep, self.labelling.renew, failed)

    # Comparing

    def ask_compare(self) -> None:
        """Asks for the exercise's file and everybody's."""
        self._open_files(
            translate("Classroom", "Choose the exercise; labels next to it are included"), self.compare, several=True
        )

    def compare(self, files: Sequence[Path]) -> None:
        """Shows how far all agree; an error says whoever has not finished. For an exercise alone, labels beside it are taken."""

        def read() -> tuple[_Class, int, Path]:
            room = self._classroom()
            own, others = room.sort_out(files)
            exercise = self._exercise(own)
            taken = () if others else room.beside(own)
            labellers = room.join(exercise, others or taken)
            compared = room.compare(exercise, labellers)
            expected = self._golden_sets().answers(exercise.policy_name, exercise.digests)
            return _Class(exercise, labellers, compared, Beside(expected)), len(taken), own

        def show(found: tuple[_Class, int, Path]) -> None:
            self._page.notice.hide()
            self._file = found[2]
            self._discuss(found[0])
            if found[1]:
                words = translate("Classroom", "{n} labels files beside the exercise were taken.", "", found[1])
                self._page.say(words)

        self._page.parts.tasks.run(self, read, show, self._page.show_error)

    def _discuss(self, found: _Class) -> None:
        self._class = found
        self._show(self.discussion)
        self.discussion.show_comparison(found.exercise, found.compared, found.beside)

    def _ask_model(self) -> None:
        found = self._class
        if found is None:
            return

        def ask(columns: list[JudgedBy]) -> None:
            go = translate("Classroom", "Add") if columns else translate("Evaluate", "New evaluation…")
            question = Question(self._page, translate("Classroom", "Add the model's labels"), go)
            question.say(
                translate("Classroom", "From an evaluation of the golden set that the exercise was made from.")
                if columns
                else translate(
                    "Classroom",
                    "No evaluation has verdicts on all of these texts. Evaluate the golden set that the exercise was "
                    "made from, then come back.",
                )
            )
            box = NamedBox()
            box.setAccessibleName(translate("Classroom", "Evaluation"))
            for one in columns:
                title = one.title or found.exercise.policy_title
                box.addItem(" · ".join((title, _model_name(one.spec), moment_text(one.created))))
            if columns:
                question.body.addWidget(box)

            def add() -> None:
                if not columns:
                    self.evaluation_wanted.emit(found.exercise.policy_name)
                    return
                chosen = columns[box.currentIndex()]
                self.add_model(chosen.evaluation, chosen.column)

            question.accepted.connect(add)
            question.open()

        self._page.parts.tasks.run(self, lambda: self._classroom().judged(found.exercise), ask, self._page.show_error)

    def add_model(self, evaluation: int, column: int) -> None:
        """Puts the model's verdicts beside what people said, after they have said it."""
        found = self._class
        if found is None:
            return

        def read() -> _Class:
            room, exercise = self._classroom(), found.exercise
            labellers = (*found.labellers, room.model(exercise, evaluation, column, name=_model_name))
            beside = replace(found.beside, verdicts=room.verdicts(exercise, evaluation, column))
            return _Class(exercise, labellers, room.compare(exercise, labellers), beside)

        self._page.parts.tasks.run(self, read, self._discuss, self._page.show_error)

    def _ask_save(self) -> None:
        title, name = translate("Classroom", "Save all labels"), proposed_name(translate("Classroom", "labels"), "csv")
        self._save_file(title, name, f"CSV (*.csv);;{_JSON}", self.save)

    def save(self, file: Path) -> None:
        """Writes everybody's labels to one file."""
        found = self._class
        if found is not None:
            self._page.parts.tasks.run(
                self,
                lambda: self._classroom().write_labels(found.exercise, found.labellers, file),
                lambda _: self._page.say(
                    translate("Classroom", "Everybody's labels are in {file}.").format(file=file.name)
                ),
                self._page.show_error,
            )

    # Files

    def _read(self, file: Path, done: Callable[[Exercise], None]) -> None:
        self._page.parts.tasks.run(self, lambda: self._classroom().read_exercise(file), done, self._page.show_error)

    def _open_files(self, title: str, chosen: Callable[[Sequence[Path]], object], *, several: bool = False) -> None:
        """The exercise that was worked on last is chosen at first."""
        chooser = QFileDialog(self._page, title, "", f"{_JSON};;CSV (*.csv)" if several else _JSON)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        if self._file is not None and self._file.exists():
            chooser.selectFile(str(self._file))
        chooser.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
        chooser.open()

    def _save_file(self, title: str, name: str, filters: str, chosen: Callable[[Path], object]) -> None:
        chooser = QFileDialog(self._page, title, "", filters)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda file: chosen(Path(file)))
        chooser.open()
