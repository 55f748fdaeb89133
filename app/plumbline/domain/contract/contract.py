"""The output contract: how a policy's answers look, and what each of them means.

One contract gives the form that the model is held to, the JSON schema for the prompt, and the tolerant parser of answers. Every
text of the form is read to a decision; what can't be read is UNDETERMINED with a reason, never a verdict.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.form import build_decisions, build_form
from plumbline.domain.contract.reading import read_answer
from plumbline.domain.contract.schema import build_schema
from plumbline.domain.contract.table import terms_from_table, terms_to_table
from plumbline.domain.contract.terms import ContractKind, ContractTerms, Field, FieldKind, Label
from plumbline.domain.verdict import Decision, Reading

__all__ = ["ContractKind", "Field", "FieldKind", "Label", "OutputContract"]


@dataclass(frozen=True)
class OutputContract(ContractTerms):
    """How a policy's answers look; its attributes are those of `ContractTerms`, which checks them."""

    def form(self) -> AnswerForm:
        return build_form(self)

    def decisions(self) -> Mapping[str, Decision]:
        """What each option of the form's deciding choice means by itself, for the probability of the decision.

        A later field can still turn a violation into an escalation. Empty where no single choice decides.
        """
        return build_decisions(self)

    def schema(self) -> dict[str, object]:
        """The answer as JSON schema, with "title" and "description", for the prompt's `# Response Formats`."""
        return build_schema(self)

    def read(self, text: str, *, complete: bool = True) -> Reading:
        """Reads the final channel's text, tolerantly and without guessing; UNDETERMINED says why.

        `complete` is False when a limit was reached before the model ended its answer.
        """
        return read_answer(self, text, complete=complete)

    def to_dict(self) -> dict[str, object]:
        return terms_to_table(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, object], rule_ids: Sequence[str] = ()) -> OutputContract:
        """The contract that an `[answer]` table states, or an `InputError`; `rule_ids` are for a table that states none."""
        return cls(**terms_from_table(data, rule_ids))
