"""A queue before it is made, in words: where hard items stand, how many items there will be, and why there are none."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.domain.review_queue import HardItems, QueueRules
from plumbline.services.history.review_queues import QueueCount

_HARD: Final = {
    HardItems.AS_THEY_COME: mark("Review", "As they come"),
    HardItems.SPREAD: mark("Review", "Spread"),
    HardItems.LAST: mark("Review", "Last"),
}


def hard_word(order: HardItems) -> str:
    """Where hard items stand."""
    return translate("Review", _HARD[order])


def count_words(count: QueueCount, rules: QueueRules) -> str:
    """How many items the queue will have; where it would have none, why, and what to do."""
    if not count.items:
        return _why_none(count, rules)
    said = [translate("Review", "{n} items will be in the queue.", "", count.items)]
    if count.golden:
        said.append(translate("Review", "{n} of them are golden items.", "", count.golden))
    elif rules.golden is not None:
        said.append(_no_golden(count))
    if count.reviewed:
        said.append(translate("Review", "{n} items are reviewed already and are left out.", "", count.reviewed))
    if count.waiting:
        said.append(translate("Review", "{n} items have no verdict yet and are left out.", "", count.waiting))
    return " ".join(said)


def _no_golden(count: QueueCount) -> str:
    if count.golden_judged:
        return translate("Review", "No golden item fits: these rules match none of their verdicts.")
    if count.golden_there:
        return translate("Review", "No golden item can be added: the golden set's texts are in the queue already.")
    return translate("Review", "No golden item fits. Evaluate the golden set first, so that its items have verdicts.")


def _why_none(count: QueueCount, rules: QueueRules) -> str:
    if not rules.chooses:
        return translate("Review", "Select at least one rule for what has to be reviewed.")
    if not count.verdicts and count.waiting:
        words = translate(
            "Review",
            "The {n} items of this check have no verdict yet. Wait until it ends, or resume it.",
            "",
            count.waiting,
        )
    elif not count.verdicts:
        words = translate("Review", "This check has no verdicts. Select another one.")
    elif count.reviewed:
        words = translate(
            "Review", "Nothing is left: {n} items that these rules choose are reviewed already.", "", count.reviewed
        )
    elif count.allowed == count.verdicts:
        words = translate(
            "Review",
            "Nothing to review: all {n} verdicts are “Allowed”. To look at some of them, tick the random share.",
            "",
            count.verdicts,
        )
    else:
        words = translate(
            "Review", "These rules choose none of the {n} verdicts. Select other rules.", "", count.verdicts
        )
    if count.verdicts and count.waiting:
        more = translate("Review", "{n} items have no verdict yet and are left out.", "", count.waiting)
        words = f"{words} {more}"
    return words
