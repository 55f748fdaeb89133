"""Queues in words: why an item is in one, what its rules are, how far it is, what came out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.amounts import left_to_right, moment_alone, number_text, percent_text
from plumbline.domain.review_queue import QueueRules, Why
from plumbline.domain.statistics.rates import Share
from plumbline.services.history.queue_figures import QueueFigures, ReviewerFigures
from plumbline.store.results.review_queues import QueueSummary

_WHY: Final = {
    Why.VIOLATES: mark("Review", "Violates"),
    Why.ESCALATED: mark("Review", "Escalated"),
    Why.UNDETERMINED: mark("Review", "Undetermined"),
    Why.BETWEEN: mark("Review", "Probability"),
    Why.AUDIT: mark("Review", "Audit"),
    Why.EVERY: mark("Review", "Every Nth"),
}


def why_words(why: tuple[Why, ...]) -> str:
    """Why an item is in its queue, in a cell."""
    return ", ".join(translate("Review", _WHY[one]) for one in why)


def told_apart(queues: Sequence[QueueSummary]) -> dict[int, str]:
    """By number what tells a queue from others of the same title: why items are in it, else when it was made; "" for the rest.

    Those of one minute are counted.
    """
    of_title = Counter(queue.title for queue in queues)
    of_rules = Counter((queue.title, queue.rules.why) for queue in queues)
    of_minute = Counter[tuple[str, str]]()
    found = dict.fromkeys((queue.id for queue in queues), "")
    for queue in sorted(queues, key=lambda one: one.id):
        if of_title[queue.title] == 1:
            continue
        if of_rules[queue.title, queue.rules.why] == 1:
            found[queue.id] = why_words(queue.rules.why)
            continue
        made = moment_alone(queue.created)
        of_minute[queue.title, made] += 1
        number = of_minute[queue.title, made]
        found[queue.id] = f"{made} ({number_text(number)})" if number > 1 else made
    return found


def rule_lines(rules: QueueRules, titles: Mapping[str, str]) -> list[str]:
    """What a queue was made from, a rule a line; `titles` are those of policies, by name."""
    lines = []
    if rules.violates:
        lines.append(translate("Review", "Everything that violates"))
    if rules.escalated:
        lines.append(translate("Review", "Everything that was escalated"))
    if rules.undetermined:
        lines.append(translate("Review", "Everything undetermined"))
    if rules.between is not None:
        low, high = (percent_text(bound) for bound in rules.between)
        lines.append(translate("Review", "Probability from {low} to {high}").format(low=low, high=high))
    if rules.audit:
        words = translate("Review", "{share} of what was allowed, drawn at random (seed {seed})")
        lines.append(words.format(share=_finely(rules.audit), seed=left_to_right(rules.seed)))
    if rules.every:
        lines.append(translate("Review", "One verdict in {n}").format(n=number_text(rules.every)))
    if rules.golden is not None:
        words = translate("Review", "Golden items hidden among them, from {policy} · {name}")
        lines.append(words.format(policy=titles.get(rules.golden.policy, rules.golden.policy), name=rules.golden.name))
    if rules.reviewers:
        lines.append(translate("Review", "Reviewers: {names}").format(names=", ".join(rules.reviewers)))
    return lines


def progress_words(reviewed: int, total: int) -> str:
    """How far a queue is."""
    words = translate("Review", "{done} of {total} reviewed")
    return words.format(done=number_text(reviewed), total=number_text(total))


def figure_lines(figures: QueueFigures) -> list[str]:
    """What came out of a queue so far, but for single persons."""
    lines = []
    if figures.disagreed.of:
        lines.append(
            translate("Review", "Decided differently from the model: {share}").format(share=_share(figures.disagreed))
        )
    if figures.audit.of:
        words = translate("Review", "Violations that the audit found in what was allowed: {share}")
        lines.append(words.format(share=_share(figures.audit)))
    if figures.on_appeal:
        lines.append(translate("Review", "{n} items decided on appeal alone", "", figures.on_appeal))
    if figures.conflicts:
        lines.append(translate("SecondReview", "{n} conflicts to settle", "", figures.conflicts))
    return lines


def reviewer_line(figures: ReviewerFigures, *, own: bool) -> str:
    """What one person did."""
    who = figures.reviewer or translate("Review", "Without a name")
    if own and not figures.reviewer:
        who = translate("Review", "You")
    line = translate("Review", "{who}: {n} reviewed", "", figures.reviewed).format(who=who)
    if figures.golden.of:
        right = translate("Review", "right on golden items: {share}").format(share=_share(figures.golden))
        line = f"{line} · {right}"
    return line


def _share(share: Share) -> str:
    if share.value is None or share.interval is None:
        return ""
    words = translate("Review", "{hits} of {of}, {percent} ({low} to {high})")
    return words.format(
        hits=number_text(share.hits),
        of=number_text(share.of),
        percent=left_to_right(percent_text(share.value)),
        low=left_to_right(percent_text(share.interval.low)),
        high=left_to_right(percent_text(share.interval.high)),
    )


def _finely(share: float) -> str:
    return percent_text(share, 0 if round(share * 100) == share * 100 else 1)
