"""The Policies page: the library, the editor with what is found out about the text beside it, and the versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from plumbline.desktop.policies.analysis_marker import AnalysisMarker
from plumbline.desktop.policies.archiving import Archiving
from plumbline.desktop.policies.bar import PolicyBar
from plumbline.desktop.policies.cards import AdviceCard, Cards, LengthCard
from plumbline.desktop.policies.contract_card import ContractCard
from plumbline.desktop.policies.dialogs import PolicyDialogs
from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.policies.editor import PolicyEditor
from plumbline.desktop.policies.import_export import ImportExport
from plumbline.desktop.policies.library import LibraryPanel
from plumbline.desktop.policies.saving import Saving
from plumbline.desktop.policies.trial import Trial
from plumbline.desktop.policies.try_card import TryCard
from plumbline.desktop.policies.versions_view import VersionsView, version_name
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.widgets.split_view import Splitter
from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.lint.linter import Advice
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.judging.trying import Trials
from plumbline.services.policies.editing import OpenPolicy, PolicyEditing, PolicySummary
from plumbline.services.policies.library import PolicyLibrary

_WIDTHS = (210, 560, 370)
_NARROW_LETTERS = 120


class PoliciesPage(Page):
    """The Policies page."""

    def __init__(
        self,
        parts: Parts,
        *,
        editing: Callable[[], PolicyEditing],
        library: Callable[[], PolicyLibrary],
        golden_sets: Callable[[], GoldenSets],
        trials: Callable[[], Trials],
        count: Callable[[str], int],
        marker: Path,
    ) -> None:
        """`count`: counts the tokens of a text; `marker`: the file of the `AnalysisMarker`."""
        super().__init__(parts, translate("Pages", "Policies"))
        self._editing, self._golden_sets = editing, golden_sets
        self.setAcceptDrops(True)
        self._wanted: intents.ShowPolicy | None = None
        self._widths = list(_WIDTHS)
        self._named = False
        """A policy was asked for by its name: where it is not in the library, no other is shown instead."""
        self._opening = ""
        self._rule = ""
        self.library = LibraryPanel()
        self.editor = PolicyEditor(parts.theme, translate("Policies", "The policy's text"))
        self.length, self.advice = LengthCard(parts.theme), AdviceCard(parts.theme)
        self.contract, self.trying = ContractCard(parts.theme), TryCard(parts.theme)
        self.versions = VersionsView(parts.theme)
        self.drafting = Drafting(self, self.editor, AnalysisMarker(marker), editing=editing, count=count)
        self.saving = Saving(self, self.drafting, editing)
        self.trial = Trial(self, self.trying, self.drafting, trials)
        self.import_export = ImportExport(self, editing, library, self.show_policy)
        self.archiving = Archiving(self, self.drafting, editing, self._changed_library)
        self.dialogs = PolicyDialogs(
            self, self.drafting, editing, lambda name: self.library.entry(name) is not None, self._begun
        )
        self.bar = PolicyBar(self.handlers)
        self.body.addWidget(self.bar)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for card in (self.length, self.advice, self.contract, self.trying):
            column.addWidget(card)
        column.addStretch(1)
        self._aside = Cards(cards)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.versions)
        self._stack.setMinimumWidth(160)
        self._splitter = Splitter(Qt.Orientation.Horizontal)
        self._middle = Splitter(Qt.Orientation.Vertical)
        self._middle.addWidget(self._stack)
        self._middle.setChildrenCollapsible(False)
        for part in (self.library, self._middle, self._aside):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(list(_WIDTHS))
        self._splitter.setChildrenCollapsible(False)
        self._show_nothing()
        self.body.addWidget(self._splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window, or with large text, the cards stand below the text instead of beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        if narrow == (self._splitter.count() < len(_WIDTHS)):
            return
        if narrow:
            self._widths = self._splitter.sizes()
            self._middle.addWidget(self._aside)
            self._middle.setSizes([2, 1])
        else:
            self._splitter.addWidget(self._aside)
            self._splitter.setSizes(self._widths)

    def _connect(self) -> None:
        self.bar.part_chosen.connect(self.show_part)
        self.bar.save_wanted.connect(self.saving.save)
        self.bar.check_wanted.connect(lambda: self._emit(intents.CheckWith))
        self.bar.evaluate_wanted.connect(self._evaluate)
        self.library.chosen.connect(self.show_policy)
        self.drafting.analysed.connect(self._show_analysis)
        self.drafting.closed.connect(self._show_nothing)
        self.drafting.marked.connect(self.refresh)
        self.drafting.unsettled.connect(self._ask_how_answers_are_read)
        self.advice.chosen.connect(self._go_to_advice)
        self.contract.change_wanted.connect(self.dialogs.ask_contract)
        self.contract.chosen.connect(self.drafting.state_contract)
        self.trying.rule.connect(self.editor.go_to_rule)
        self.trial.changed.connect(self.abilities_changed)
        self.trial.said.connect(self._aside.bring_up)
        self.versions.restore.connect(self.saving.restore)
        self.saving.saved.connect(self._changed_library)
        self.versions.verdicts.connect(lambda sha256: self.intent.emit(intents.SearchFor(sha256)))

    def handlers(self) -> Handlers:
        can: dict[str, Callable[[], object]] = {
            "policy.new": self.dialogs.ask_new,
            "policy.import": self.import_export.ask_files,
            "policy.import_folder": self.import_export.ask_folder,
            "policy.export_all": lambda: self.import_export.ask_export_archive(self.library.saved_names()),
            "edit.find": self._find,
            "edit.undo": partial(self._in_text, QPlainTextEdit.undo, QLineEdit.undo),
            "edit.redo": partial(self._in_text, QPlainTextEdit.redo, QLineEdit.redo),
        }
        draft = self.drafting.draft
        if draft is None:
            return can
        can |= {"policy.duplicate": self.dialogs.ask_copy, "policy.details": self.dialogs.ask_details}
        if not self.trial.running:
            can |= {"policy.try": self.trial.begin, "run.start": self.trial.begin}
        else:
            can["run.cancel"] = self.trial.stop
        if self.drafting.changed:
            can |= {"policy.save": self.saving.save}
            if self.drafting.base is not None:
                can |= {"policy.discard": self.drafting.discard}
        if self.drafting.base is not None:
            can |= {
                "policy.export": lambda: self.import_export.ask_export_folder([draft.name]),
                "policy.export_zip": lambda: self.import_export.ask_export_archive([draft.name]),
            }
            entry = self.library.entry(draft.name)
            if entry is not None and entry.archived:
                can["policy.unarchive"] = partial(self.archiving.unarchive, draft.name)
            else:
                can["policy.archive"] = self.archiving.archive
        elif self.drafting.opened is not None:
            can["policy.discard"] = self.archiving.drop_new
        return can

    def opened(self) -> None:
        self.refresh()

    def told(self, intent: intents.Intent) -> None:
        if isinstance(intent, intents.ShowPolicy):
            self._wanted, self._named = intent, True
            self.library.search.clear()
            self.show_policy(intent.name)
        elif isinstance(intent, intents.PoliciesChanged | intents.HistoryReplaced):
            self.refresh()
            if self.drafting.opened is not None and not self.drafting.changed:
                self._open(self.drafting.opened.name)
            else:
                self.drafting.keep()

    def holds_work(self) -> bool:
        return self.drafting.unkept or self.trial.running

    def locking(self) -> None:
        self.drafting.keep()

    def closing(self) -> None:
        self.drafting.end()
        self.trial.stop()

    def state(self) -> dict[str, str]:
        name = self.drafting.opened.name if self.drafting.opened else ""
        widths = self._splitter.sizes() if self._splitter.count() == len(_WIDTHS) else self._widths
        return {"widths": " ".join(map(str, widths)), "policy": name}

    def restore(self, state: Mapping[str, str]) -> None:
        widths = [int(part) for part in state.get("widths", "").split() if part.isdecimal()]
        if len(widths) == len(_WIDTHS) and all(widths):
            self._widths = widths
            if self._splitter.count() == len(widths):
                self._splitter.setSizes(widths)
        if state.get("policy"):
            self._wanted = intents.ShowPolicy(state["policy"])

    # Reading

    def refresh(self) -> None:
        editing, golden_sets = self._editing, self._golden_sets

        def count() -> dict[str, int]:
            examples: dict[str, int] = {}
            for one in golden_sets().listed():
                examples[one.policy] = examples.get(one.policy, 0) + one.items
            return examples

        self.parts.tasks.run(self, lambda: editing().listed(), self._fill)

        def show(examples: dict[str, int]) -> None:
            self.library.show_examples(examples)
            self._show_bar()

        self.parts.tasks.run(self, count, show)

    def _fill(self, found: list[PolicySummary]) -> None:
        name = self.drafting.opened.name if self.drafting.opened else ""
        self.library.show_policies(found)
        if not name:
            wanted = self._wanted.name if self._wanted else ""
            names = [one.name for one in found if not one.archived]
            if wanted in names or (names and not self._named):
                self.show_policy(wanted if wanted in names else names[0])
        self.abilities_changed.emit()

    def show_policy(self, name: str) -> None:
        """What was being written is kept first."""
        opened = self.drafting.opened
        if not name or self._opening == name or (opened is not None and opened.name == name and self._wanted is None):
            return
        self.drafting.keep()
        self._open(name)

    def _open(self, name: str) -> None:
        editing = self._editing

        def failed(error: PlumblineError) -> None:
            self._opening = ""
            self.show_error(error)

        self._opening = name
        self.parts.tasks.run(self, lambda: editing().open(name), self._show, failed)

    def _show(self, opened: OpenPolicy) -> None:
        if self._opening not in ("", opened.name):
            return  # another one was asked for meanwhile
        self._opening = ""
        before = self.drafting.opened
        self.drafting.open(opened)
        self._show_nothing()
        self.library.mark(opened.name)
        if before is None or before.name != opened.name:
            self.trying.begin([])
            self.show_part("text")
        if self._wanted is not None and self._wanted.name == opened.name:
            self._show_wanted(self._wanted, opened)
        self._show_bar()

    def _show_wanted(self, wanted: intents.ShowPolicy, opened: OpenPolicy) -> None:
        """Shows the version and the rule that another page asked for; a rule of the text once it was looked at."""
        self._wanted, newest = None, self.drafting.base
        other = next((one for one in opened.versions if one.version.sha256 == wanted.version), None)
        if other is not None and (newest is None or newest.version.sha256 != wanted.version or opened.draft):
            self.show_part("versions")
            self.versions.show_alone(other.number, wanted.rule)
        elif wanted.rule:
            self.show_part("text")
            self._rule = wanted.rule

    def _show_nothing(self) -> None:
        for part in (self.bar, self._stack, self._aside):
            part.setVisible(self.drafting.draft is not None)

    def _show_analysis(self) -> None:
        analysis = self.drafting.analysis
        if analysis is None:
            return
        self.length.show_length(analysis.tokens)
        self.advice.show_advice(analysis.advice, known=not analysis.plain)
        self.contract.show_draft(analysis.draft, analysis.readings, self.drafting.earlier, known=not analysis.plain)
        self._show_bar()
        rule, self._rule = self._rule, ""
        if rule:
            self.editor.go_to_rule(rule)

    def _ask_how_answers_are_read(self) -> None:
        self.say(translate("Policies", "Choose how the answers are read first."))
        self._aside.bring_up(self.contract)

    def _show_bar(self) -> None:
        draft, opened, base = self.drafting.draft, self.drafting.opened, self.drafting.base
        if draft is None or opened is None:
            return
        changed = self.drafting.changed
        if base is None:
            state = translate("Policies", "New, not saved")
        elif changed:
            state = translate("Policies", "{version}, modified").format(version=version_name(base))
        else:
            state = version_name(base)
        self.bar.show_policy(draft.title, state, opened.next_number, changed=changed, saved=base is not None)
        self.bar.show_examples(self.library.examples(draft.name))
        if self._stack.currentWidget() is self.versions:
            self._show_versions()
        self.abilities_changed.emit()

    def _show_versions(self) -> None:
        if self.drafting.opened is not None:
            self.versions.show_versions(self.drafting.opened.versions, self.saving.unsaved_version())

    def show_part(self, part: str) -> None:
        """`part`: "text" or "versions"."""
        self.bar.part.choose(part)
        self._stack.setCurrentWidget(self.versions if part == "versions" else self.editor)
        if part == "versions":
            self._show_versions()

    def _go_to_advice(self, advice: Advice) -> None:
        self.show_part("text")
        self.editor.go_to(advice.line, advice.column, advice.end)

    # Changing

    def _changed_library(self, name: str = "") -> None:
        self.intent.emit(intents.PoliciesChanged())
        if name:
            self._open(name)

    def _begun(self, name: str) -> None:
        self.refresh()
        self.show_policy(name)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _evaluate(self) -> None:
        """A draft is measured beside the saved version; without changes the page asks what to measure."""
        if self.drafting.opened is None or not self.drafting.changed or self.drafting.base is None:
            self._emit(intents.EvaluatePolicy)
        else:
            self.drafting.when_analysed(self._evaluate_draft)

    def _evaluate_draft(self) -> None:
        draft = self.drafting.draft
        if draft is None or not self.drafting.settled():
            return
        try:
            self.intent.emit(intents.EvaluatePolicy(draft.name, draft.version()))
        except InputError as error:
            self.show_error(error)

    def _emit(self, kind: Callable[[str], intents.Intent]) -> None:
        if self.drafting.opened is not None:
            self.intent.emit(kind(self.drafting.opened.name))

    def _find(self) -> None:
        self.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.library.search.selectAll()

    def _in_text(self, long: Callable[[QPlainTextEdit], object], short: Callable[[QLineEdit], object]) -> None:
        """Undoes or redoes where the person is writing, else in the policy's text."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and self.isAncestorOf(focus):
            short(focus)
        elif isinstance(focus, QPlainTextEdit) and self.isAncestorOf(focus) and not focus.isReadOnly():
            long(focus)
        else:
            long(self.editor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        event.acceptProposedAction()
        self.import_export.import_paths(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )
