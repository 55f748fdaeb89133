"""Statements of reasons for items of the history, from the templates that ship or from a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision, standing
from plumbline.files.atomic import save_text
from plumbline.report.parts import titled
from plumbline.report.quoting import quoted_rules
from plumbline.report.statement import (
    StatementFacts,
    StatementTemplate,
    appeal_reply,
    checked,
    read_template,
    statement,
)
from plumbline.services.history.label_meanings import meanings_of
from plumbline.store.refusals import NotInHistoryError

if TYPE_CHECKING:
    from plumbline.store.history import History
    from plumbline.store.results.items import ItemRecord

_DATE: Final = "%Y-%m-%d"


class Statements:
    """`shipped` has a template for each language, `own` those that a person changed."""

    def __init__(self, history: History, shipped: Path, own: Path) -> None:
        self._history = history
        self._shipped, self._own = shipped, own

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that there is a template in."""
        return tuple(sorted(file.stem for file in self._shipped.glob("*.toml")))

    def template(self, language: str) -> StatementTemplate:
        """A person's own, else the one that ships; `InputError` where there is none, or the own one was spoiled."""
        self._known(language)
        shipped = read_template((self._shipped / f"{language}.toml").read_text("utf-8", "replace"))
        own = self._own / f"{language}.toml"
        return read_template(own.read_text("utf-8", "replace"), shipped) if own.is_file() else shipped

    def is_own(self, language: str) -> bool:
        return (self._own / f"{language}.toml").is_file()

    def save(self, language: str, template: StatementTemplate) -> None:
        """Raises `InputError` where it is no template, and `MachineError` where it can't be written."""
        self._known(language)
        checked(template)
        self._own.mkdir(parents=True, exist_ok=True)
        save_text(self._own / f"{language}.toml", template.text())

    def reset(self, language: str) -> None:
        """Back to the template that ships."""
        self._known(language)
        (self._own / f"{language}.toml").unlink(missing_ok=True)

    def of(self, item_id: int, language: str, *, date: str = "") -> str:
        """The statement on an item, by the decision that stands.

        Args:
            date: the day of the decision as it is to be written; "" for year, month and day.

        Raises:
            InputError: the item has no verdict yet, or there is no template in this language.
        """
        item = self._history.items.get(item_id)
        facts = _facts(item, date)
        return statement(self.template(language), facts)

    def reply(self, appeal: int, language: str, *, date: str = "") -> str:
        """The reply to an appeal that was decided; `date` as in `of`.

        Raises:
            InputError: there is no such appeal, it was not decided, or there is no template in this language.
        """
        entry = self._history.appeals.get(appeal)
        ruling = entry.appeal.ruling
        if ruling is None or ruling.decision is None:
            raise InputError(
                Message("There is nothing to reply yet"),
                Message("Appeal {appeal} was not decided.", appeal=str(appeal)),
                Message("Decide it first."),
            )
        facts = _facts_of_ruling(self._history.items.get(entry.item.item_id), ruling, ruling.decision, date)
        return appeal_reply(self.template(language), facts, overturned=ruling.outcome is Outcome.OVERTURNED)

    def _known(self, language: str) -> None:
        if language not in self.languages:
            raise InputError(
                Message("There is no template in this language"),
                Message("There are templates in: {languages}.", languages=Listing(self.languages)),
            )


def decided_at(item: ItemRecord) -> str:
    """When the decision that stands was made, as the history writes it."""
    made = standing(item.reviews)
    return made[-1].at if made else item.recorded


def _facts(item: ItemRecord, date: str) -> StatementFacts:
    if item.verdict is None:
        raise NotInHistoryError.verdict(item.run, item.position)
    made = standing(item.reviews)
    review = made[-1] if made else None
    decision = review.decision if review and review.decision else item.verdict.decision
    cited: tuple[str, ...] = (review.label,) if review and review.label else ()
    if not cited and decision is item.verdict.decision:
        cited = _cited(item)
    day = date or _day(decided_at(item))
    return StatementFacts(
        policy=item.spec.policy.title,
        decision=decision,
        rules=_said(item.spec.policy, cited) if decision is not Decision.ALLOWED else (),
        note=review.note if review else "",
        date=day,
        by_person=review is not None,
    )


def _facts_of_ruling(item: ItemRecord, ruling: Ruling, decision: Decision, date: str) -> StatementFacts:
    cited: tuple[str, ...] = (ruling.label,)
    if item.verdict is not None and item.verdict.decision is decision:
        cited = tuple(dict.fromkeys((*_cited(item), ruling.label)))
    return StatementFacts(
        policy=item.spec.policy.title,
        decision=decision,
        rules=_said(item.spec.policy, cited) if decision is not Decision.ALLOWED else (),
        note=ruling.reason,
        date=date or _day(ruling.at),
        by_person=True,
    )


def _cited(item: ItemRecord) -> tuple[str, ...]:
    """The rules that the verdict cites; of an answer that cites none, its labels."""
    reading = item.verdict.reading if item.verdict is not None else None
    return (reading.rule_ids or reading.labels) if reading is not None else ()


def _said(policy: PolicyVersion, cited: Sequence[str]) -> tuple[str, ...]:
    """Rules in the policy's words; an answer, or a rule that the policy's text does not set out, by what it means."""
    quoted, meanings = quoted_rules(policy, cited), meanings_of(policy)
    found = ((rule, quoted.get(rule, ""), meanings.get(rule)) for rule in cited)
    words = (
        text or (titled(rule, known.title) if known.is_rule else known.title) for rule, text, known in found if known
    )
    return tuple(filter(None, words))


def _day(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime(_DATE)
