"""The form that states how answers are read: what an answer looks like and what each means, with a field to test an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.policies.contract_source import ContractSource
from plumbline.desktop.policies.contract_tables import ChoiceDelegate, FieldModel, LabelModel, RowsModel, table_view
from plumbline.desktop.policies.sample_answer import SampleAnswer
from plumbline.desktop.policies.words import field_word, kind_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_error
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.dialog_buttons import dialog_buttons
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import ScrollArea
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.terms import BINARY_LABELS, DEFAULT_SEVERITY, ContractKind, Field, FieldKind, Label
from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.rules import defined_rule_ids
from plumbline.domain.verdict import Decision

_USUAL_FIELDS = (
    Field("violation", FieldKind.BINARY),
    Field("policy_category", FieldKind.LABEL, nullable=True),
    Field("rule_ids", FieldKind.RULE_IDS),
    Field("confidence", FieldKind.CHOICE, options=("low", "medium", "high")),
    Field("rationale", FieldKind.TEXT),
)


class ContractForm(QDialog):
    """States how a policy's answers are read."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        draft: PolicyDraft,
        stated: Callable[[OutputContract | None], object],
        *,
        show_text: bool = False,
        readings: Sequence[OutputContract] = (),
        earlier: Sequence[OutputContract] = (),
    ) -> None:
        """
        Args:
            stated: takes the contract; None where it is to be found in the text.
            show_text: for a policy that is not open.
            readings, earlier: as in `ContractSource`.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Policies", "How answers are read: {title}").format(title=draft.title))
        self.resize(640, 640)
        self._rules = defined_rule_ids(draft.text)
        before = draft.contract
        self._cited = before.rule_ids if before is not None else self._rules
        self.contract: OutputContract | None = None
        self.kind = NamedBox()
        self.kind.setAccessibleName(translate("Policies", "Answer format"))
        for kind in ContractKind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.source = ContractSource(draft.text, before, readings, earlier)
        self.labels, self.fields = LabelModel(), FieldModel()
        decisions = [(one.value, word(one)) for one in (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)]
        field_kinds = [(kind.value, field_word(kind)) for kind in FieldKind]
        self._labels_view = table_view(self.labels, translate("Policies", "Answers and their meanings"))
        self._labels_view.setItemDelegateForColumn(1, ChoiceDelegate(decisions, self._labels_view))
        self._fields_view = table_view(self.fields, translate("Policies", "Fields of the answer"))
        self._fields_view.setItemDelegateForColumn(1, ChoiceDelegate(field_kinds, self._fields_view))
        self._problem = label("", wrap=True)
        self._sample = SampleAnswer(theme)
        self._lay_out(draft.text if show_text else "", before)
        reading = readings[0] if readings else None
        self._fill(before or reading or self._guess())
        self.kind.activated.connect(lambda _index: self._on_kind())
        for model in (self.labels, self.fields):
            model.dataChanged.connect(self._update)
            model.rowsInserted.connect(self._update)
            model.rowsRemoved.connect(self._update)
        self.source.chosen.connect(self._on_source)
        self._update()
        self.accepted.connect(lambda: stated(self.contract))

        def find() -> None:
            stated(None)
            self.reject()

        self._find.clicked.connect(find)

    def _lay_out(self, text: str, before: OutputContract | None) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        if text:
            shown = QPlainTextEdit(text)
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(translate("Policies", "The policy's text"))
            shown.setMinimumHeight(160)
            words = translate(
                "Policies",
                "This policy does not clearly say what to answer. Choose what is meant, or define the possible answers and "
                "what each one means.",
            )
            column.addWidget(label(words, wrap=True))
            column.addWidget(shown, 1)
        elif before is not None and before.inferred and not before.standard:
            words = translate("Policies", "Detected in the policy's text. Your changes override it.")
            column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(label(translate("Policies", "Where the form comes from"), "strong"))
        column.addWidget(self.source)
        words = translate(
            "Policies",
            "The decision alone where nothing is broken; else the rule, and one sentence that says why. It is added to the "
            "prompt, and the policy's text stays as it is.",
        )
        self._standard = label(words, "muted", wrap=True)
        self._rules_part = label("", wrap=True)
        column.addWidget(self._standard)
        column.addWidget(self._rules_part)
        self._kind_part = label(translate("Policies", "Answer format"), "strong")
        column.addWidget(self._kind_part)
        column.addWidget(self.kind)
        self._fields_part = self._part(
            translate("Policies", "Fields, in order"),
            self._fields_view,
            _row_buttons(self._fields_view, self.fields, translate("Policies", "Add a field")),
        )
        self._answer_buttons = _row_buttons(self._labels_view, self.labels, translate("Policies", "Add an answer"))
        self._labels_part = self._part(
            translate("Policies", "Meaning of each answer"), self._labels_view, self._answer_buttons
        )
        column.addWidget(self._fields_part, 1)
        column.addWidget(self._labels_part, 1)
        column.addWidget(self._problem)
        column.addWidget(self._sample)
        column.addStretch()
        area = ScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons, self.go = dialog_buttons(self, translate("Policies", "Apply"), translate("Policies", "Cancel"))
        self._find: QPushButton = buttons.addButton(
            translate("Policies", "Detect from text"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self._find.setVisible(not text)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)

    @staticmethod
    def _part(title: str, view: QTableView, buttons: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(title, "strong"))
        view.setMinimumHeight(view.fontMetrics().lineSpacing() * 7)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setStretchLastSection(True)
        column.addWidget(view, 1)
        column.addWidget(buttons)
        return part

    def _on_source(self, contract: OutputContract | None) -> None:
        if contract is not None and not contract.standard:
            self._fill(contract)
        self._update()

    def _guess(self) -> OutputContract:
        """A first guess where nothing is known: a code for each rule, or 0 and 1."""
        if len(self._rules) < 2:
            return OutputContract(ContractKind.BINARY, ())
        labels = tuple(Label(rule, Decision.VIOLATES, DEFAULT_SEVERITY[Decision.VIOLATES]) for rule in self._rules)
        return OutputContract(ContractKind.LABEL, labels)

    def _fill(self, contract: OutputContract) -> None:
        self.kind.setCurrentIndex(self.kind.findData(contract.kind.value))
        self.labels.show(contract.labels, fixed=self._digits(contract.kind, contract.fields))
        self.fields.show(contract.fields)

    @staticmethod
    def _digits(kind: ContractKind, fields: Sequence[Field]) -> bool:
        held = [field.kind for field in fields]
        return kind is ContractKind.BINARY or (
            kind is ContractKind.JSON and FieldKind.BINARY in held and FieldKind.LABEL not in held
        )

    def _on_kind(self) -> None:
        """Keeps the answers where they can be those of the new kind."""
        kind = ContractKind(self.kind.currentData())
        if kind is ContractKind.JSON and not self.fields.rows:
            self.fields.show(_USUAL_FIELDS)
        self._fields_part.setVisible(kind is ContractKind.JSON)
        digits = self._digits(kind, self.fields.rows)
        if digits != self.labels.fixed:
            rules = [Label(rule, Decision.VIOLATES, 1) for rule in self._rules]
            self.labels.show(BINARY_LABELS if digits else rules, fixed=digits)
        self._update()

    def _update(self) -> None:
        kind = ContractKind(self.kind.currentData())
        standard = self.source.contract if self.source.contract and self.source.contract.standard else None
        for part in (self._kind_part, self.kind, self._labels_part):
            part.setVisible(standard is None)
        self._fields_part.setVisible(standard is None and kind is ContractKind.JSON)
        for part in (self._standard, self._rules_part):
            part.setVisible(standard is not None)
        if standard is not None:
            rules = (f"{one.text} {one.meaning}".strip() for one in standard.labels if one.text in standard.rule_ids)
            self._rules_part.setText("\n".join(rules))
            self.contract = standard
            self._problem.hide()
            self.go.setEnabled(True)
            self._sample.show_contract(standard)
            return
        digits = self._digits(kind, self.fields.rows)
        if digits != self.labels.fixed and kind is ContractKind.JSON:
            self._on_kind()
            return
        self._answer_buttons.setEnabled(not self.labels.fixed)
        fields = tuple(self.fields.rows) if kind is ContractKind.JSON else ()
        try:
            self.contract = OutputContract(kind, tuple(self.labels.rows), fields, self._cited)
            self.contract.form()
        except InputError as error:
            self.contract = None
            self._problem.setText(say_error(error))
        self._problem.setVisible(self.contract is None)
        self.go.setEnabled(self.contract is not None)
        self._sample.show_contract(self.contract)


def _row_buttons(view: QTableView, model: RowsModel[Label] | RowsModel[Field], add: str) -> QWidget:
    """What adds rows and removes them."""

    def add_row() -> None:
        index = model.index(model.add(), 0)
        view.setCurrentIndex(index)
        view.edit(index)

    def remove_row() -> None:
        model.remove(view.currentIndex().row())

    return flow(button(add, add_row), button(translate("Policies", "Remove"), remove_row))
