"""How many items a queue will have; and where it would have none, why, and what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plumbline.desktop.new_queue.words import count_words
from plumbline.domain.review_queue import GoldenShare, QueueRules
from plumbline.services.history.review_queues import QueueCount

_RULES = QueueRules(violates=True)
_NONE = QueueCount(items=0, golden=0, verdicts=8, allowed=3, reviewed=0, waiting=0)


@pytest.mark.parametrize(
    ("count", "rules", "words"),
    [
        (_NONE, QueueRules(), "Select at least one rule for what has to be reviewed."),
        (
            replace(_NONE, verdicts=0, waiting=8),
            _RULES,
            "The 8 items of this check have no verdict yet. Wait until it ends, or resume it.",
        ),
        (replace(_NONE, verdicts=0), _RULES, "This check has no verdicts. Select another one."),
        (replace(_NONE, reviewed=5), _RULES, "Nothing is left: 5 items that these rules choose are reviewed already."),
        (
            replace(_NONE, allowed=8),
            _RULES,
            "Nothing to review: all 8 verdicts are “Allowed”. To look at some of them, tick the random share.",
        ),
        (_NONE, _RULES, "These rules choose none of the 8 verdicts. Select other rules."),
        (
            replace(_NONE, waiting=2),
            _RULES,
            "These rules choose none of the 8 verdicts. Select other rules. 2 items have no verdict yet and are left out.",
        ),
    ],
)
def test_an_empty_queue_says_why_and_what_to_do(count: QueueCount, rules: QueueRules, words: str) -> None:
    assert count_words(count, rules) == words


def test_what_is_left_out_is_said_beside_the_number() -> None:
    count = QueueCount(items=6, golden=2, verdicts=9, allowed=4, reviewed=3, waiting=7)
    rules = replace(_RULES, golden=GoldenShare("spam", "examples", 1, 0.5))
    assert count_words(count, rules) == (
        "6 items will be in the queue. 2 of them are golden items. 3 items are reviewed already and are left out. "
        "7 items have no verdict yet and are left out."
    )


@pytest.mark.parametrize(
    ("there", "judged", "words"),
    [
        (0, 0, "No golden item fits. Evaluate the golden set first, so that its items have verdicts."),
        (4, 0, "No golden item can be added: the golden set's texts are in the queue already."),
        (1, 3, "No golden item fits: these rules match none of their verdicts."),
    ],
)
def test_without_golden_items_the_true_reason_is_said(there: int, judged: int, words: str) -> None:
    count = replace(_NONE, items=6, golden_there=there, golden_judged=judged)
    rules = replace(_RULES, golden=GoldenShare("spam", "examples", 1, 0.5))
    assert count_words(count, rules) == f"6 items will be in the queue. {words}"
