"""Appeals in words: what one is against, and what became of it."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.strange_text import readable, steady
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.appeals import Appeal, Outcome

_OUTCOMES: Final = {
    Outcome.UPHELD: mark("Appeals", "Decision upheld"),
    Outcome.OVERTURNED: mark("Appeals", "Decision overturned"),
    Outcome.WITHDRAWN: mark("Appeals", "Withdrawn"),
}


def outcome_word(outcome: Outcome | None) -> str:
    """What became of an appeal, in a word; None for an open one."""
    return translate("Appeals", "Open") if outcome is None else translate("Appeals", _OUTCOMES[outcome])


def decider(appeal: Appeal) -> str:
    """Who made the decision that an appeal is against."""
    if not appeal.against.by_person:
        return translate("Appeals", "the model")
    return steady(appeal.against.reviewer) or translate("Appeals", "a person without a name")


def against_line(appeal: Appeal) -> str:
    """The decision that an appeal is against."""
    against = appeal.against
    decision = " ".join(filter(None, (signed(against.decision), steady(against.label))))
    return translate("Appeals", "Against: {decision} · {who} · {when}").format(
        decision=decision, who=decider(appeal), when=moment_text(against.at)
    )


def opened_line(appeal: Appeal) -> str:
    """When an appeal was opened, and by whom it was recorded."""
    when = moment_text(appeal.opened)
    if appeal.opened_by:
        words = translate("Appeals", "Opened {when}, recorded by {who}")
        return words.format(when=when, who=steady(appeal.opened_by))
    return translate("Appeals", "Opened {when}").format(when=when)


def outcome_line(appeal: Appeal) -> str:
    """What became of an appeal, by whom, and why."""
    ruling = appeal.ruling
    if ruling is None:
        return outcome_word(None)
    decision = ""
    if ruling.outcome is Outcome.OVERTURNED and ruling.decision is not None:
        decision = " ".join(filter(None, (signed(ruling.decision), steady(ruling.label))))
    who, reason = steady(ruling.reviewer), readable(ruling.reason)
    return " · ".join(filter(None, (outcome_word(ruling.outcome), decision, who, moment_text(ruling.at), reason)))
