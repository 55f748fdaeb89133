"""Evaluations, comparisons and calibrations as tables on a terminal."""

from __future__ import annotations

from collections.abc import Mapping

import click

from plumbline.cli.remedies import hint_text
from plumbline.cli.render import Columns, visible
from plumbline.domain.messages import Message
from plumbline.domain.statistics.metrics import Confusion
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.calibration import Calibration
from plumbline.evaluation.comparison import Comparison, Flip
from plumbline.evaluation.report.contents import ComparedColumns, EvaluationReport
from plumbline.evaluation.report.figures import count_text, kappa_text, percent, share_text
from plumbline.evaluation.scoring import Cost, PolicyScore
from plumbline.evaluation.second_pass import Measured, SecondPass

_MOST_FLIPS = 50


def print_report(report: EvaluationReport) -> None:
    """The grid, what agrees, and what others have published."""
    evaluation = report.evaluation
    title = f" · {visible(evaluation.title)}" if evaluation.title else ""
    click.secho(f"Evaluation {evaluation.id}{title}", bold=True)
    columns = Columns(("", "Right", "F1", "Precision", "Recall", "Undet.", "Column"), (4, 17, 17, 9, 9, 8))
    columns.head()
    for name, score in zip(map(str, report.names), report.scores, strict=True):
        for policy in score.policies:
            violates = policy.violates
            columns.row(
                (
                    str(score.column.number),
                    share_text(policy.decisions.accuracy),
                    share_text(violates.f1),
                    percent(violates.precision.value),
                    percent(violates.recall.value),
                    str(count_text(policy.decisions.undetermined)),
                    f"{policy.policy.name} in {name}" if score.column.together else name,
                )
            )
    click.echo(
        "Right: of all texts with an expected decision. F1, precision and recall: of violations. In brackets: 95 % intervals."
    )
    _print_all_right(report)
    for policy in [one for score in report.scores for one in score.policies if len(report.scores) == 1]:
        _print_policy(policy)
    _print_cost(report)
    _print_agreements(report)
    _print_published(report)
    for notice in report.notices:
        click.echo(str(notice))
    for remedy in report.remedies:
        click.echo(hint_text(remedy))


def _print_all_right(report: EvaluationReport) -> None:
    for score in report.scores:
        if score.all_right:
            click.echo(
                f"All policies right in one prompt (column {score.column.number}): {share_text(score.all_right)}"
            )
    for one in report.all_right:
        numbers = ", ".join(map(str, one.columns))
        click.echo(f"All policies right one by one (columns {numbers}): {share_text(one.share)}")


def _print_policy(policy: PolicyScore) -> None:
    if policy.labels.total:
        _print_classes("Labels", policy.labels)
    for flag, confusion in policy.flags:
        figures = confusion.score("1")
        click.echo(
            f"  {visible(flag)}: F1 {share_text(figures.f1)}, {figures.support} raised of {confusion.total} known"
        )


def _print_classes(title: str, confusion: Confusion) -> None:
    columns = Columns((title, "Expected", "Precision", "Recall", "F1"), (18, 9, 20, 20))
    columns.head()
    for one in confusion.scores():
        columns.row((one.name, str(one.support), share_text(one.precision), share_text(one.recall), share_text(one.f1)))


def _print_cost(report: EvaluationReport) -> None:
    for score in report.scores:
        cost = score.cost
        reused = f"; {score.column.reused} reused" if score.column.reused else ""
        if cost.items:
            rate = f", about {cost.items_a_second:.2f} items a second" if cost.items_a_second else ""
            click.echo(
                f"Column {score.column.number}: {cost.items} judged, {cost.reasoning:,} tokens of reasoning and {cost.answer:,} of "
                f"answers: {cost.written / cost.items:.0f} tokens and {cost.seconds / cost.items:.2f} seconds an item{rate}"
                f"{_again(cost)}{reused}"
            )
        elif reused:
            click.echo(f"Column {score.column.number}: {reused.removeprefix('; ')}, nothing judged")


def _again(cost: Cost) -> str:
    return f"; judged again: {cost.again} at medium effort, {cost.high} at high" if cost.adaptive else ""


def _print_agreements(report: EvaluationReport) -> None:
    for one in report.agreements:
        numbers = ", ".join(map(str, one.columns))
        violations = ", ".join(map(str, one.violations))
        click.echo(
            f"Columns {numbers} ({one.differing.value}): the same on {count_text(one.agreement.unanimous)}, "
            f"kappa {kappa_text(one.agreement)}; violations {violations}"
        )
        if one.remark:
            click.echo(f"  {one.remark}")


def _print_published(report: EvaluationReport) -> None:
    if report.published is None:
        return
    click.secho(f"\nPublished F1 on {report.published.title}", bold=True)
    for one in report.published.figures:
        click.echo(f"  {one.f1:5.1f} %  {one.model}")
    click.echo(f"  {report.published.source}")
    click.echo("Differences in method:")
    for sentence in report.published.differs:
        click.echo(f"- {sentence}")


def print_comparison(compared: ComparedColumns, *, reasoning: bool, with_text: bool) -> None:
    """What changed, what it means, and the items that flipped."""
    for place, one in enumerate(compared.comparisons):
        if place:
            click.echo("")
        _print_pair(one, compared.said if reasoning else {}, with_text=with_text)
    for column in compared.unmatched:
        click.echo(f"Column {column} has no counterpart.")
    for notice in compared.notices:
        click.echo(str(notice))


def _print_pair(one: Comparison, said: Mapping[int, Verdict], *, with_text: bool) -> None:
    first, second = one.scores
    click.secho(f"{visible(str(one.names[0]))}  →  {visible(str(one.names[1]))}", bold=True)
    click.echo(visible(str(one.sentence)))
    click.echo(f"Right: {share_text(first.decisions.accuracy)} → {share_text(second.decisions.accuracy)}")
    click.echo(f"F1:    {share_text(first.violates.f1)} → {share_text(second.violates.f1)}")
    for change in one.changes:
        click.echo(f"Changed: {change.what}: {visible(str(change.first))} → {visible(str(change.second))}")
    if one.by_place:
        click.echo("The golden sets have no text in common and were paired by place, as translations.")
    for line in one.policy_diff:
        colour = {"+": "green", "-": "red"}.get(line[:1])
        click.secho(f"  {visible(line, one_line=False)}", fg=colour)
    click.echo(f"{len(one.flips)} of {one.common} flipped." if one.flips else f"Nothing flipped, of {one.common}.")
    for flip in one.flips[:_MOST_FLIPS]:
        _print_flip(flip, one.names, said, with_text=with_text)
    if len(one.flips) > _MOST_FLIPS:
        click.echo(f"… and {len(one.flips) - _MOST_FLIPS} more; --format json has them all.")
    if one.relabelled:
        click.echo(f"{len(one.relabelled)} have the same decision and other labels.")


def _print_flip(flip: Flip, names: tuple[Message, Message], said: Mapping[int, Verdict], *, with_text: bool) -> None:
    word = {1: "now right", -1: "now wrong", 0: "neither is right" if flip.first.right is False else "not labelled"}
    text = visible(flip.first.example.text) if with_text else flip.first.example.sha256[:12]
    click.echo(f"\n  {text}")
    click.echo(
        f"  expected {visible(str(flip.first.example.expected))}: {flip.first.decision.value} → {flip.second.decision.value}, "
        f"{word[flip.gain]}"
    )
    for name, side in zip(map(str, names), (flip.first, flip.second), strict=True):
        verdict = said.get(side.item)
        if verdict is not None:
            click.echo(
                f"    {visible(name)}: {visible(verdict.reasoning or verdict.reading.rationale, one_line=False)}"
            )


def print_calibration(name: str, found: Calibration) -> None:
    """What the probability is worth."""
    click.secho(visible(name), bold=True)
    click.echo(f"{found.positives.of} texts on the curves, {found.positives.hits} of them violations.")
    if found.brier is not None and found.brier_constant is not None:
        click.echo(
            f"Brier score {found.brier:.3f}; always saying the share of violations would give {found.brier_constant:.3f}."
        )
    if found.error is not None:
        click.echo(
            f"Expected calibration error {found.error:.3f}. Average precision {percent(found.average_precision)}."
        )
    columns = Columns(("Probability", "Texts", "Mean", "Violations"), (14, 6, 9))
    columns.head()
    for one in found.bins:
        columns.row(
            (f"{one.low:.1f} to {one.high:.1f}", str(one.positive.of), percent(one.mean), share_text(one.positive))
        )
    for wish in found.thresholds:
        if wish.chosen is None:
            continue
        click.echo(
            f"For a {wish.wanted} of {wish.least:.0%}: take for a violation what has at least {wish.chosen.threshold:.4f}; "
            f"precision {share_text(wish.chosen.precision)}, recall {share_text(wish.chosen.recall)}."
        )
        if wish.checked is not None:
            click.echo(
                f"  On the half that was kept apart: precision {share_text(wish.checked.precision)}, "
                f"recall {share_text(wish.checked.recall)}."
            )
    for warning in found.warnings:
        click.echo(f"- {warning}")


def print_second_pass(found: SecondPass, *, kept: bool) -> None:
    """When an adaptive effort should judge again, and what that gives beside the fixed efforts."""
    click.secho(f"{visible(found.policy.name)}, effort auto, for a recall of {found.wanted:.0%}", bold=True)
    if found.bounds is not None:
        click.echo(
            f"Judged again: texts allowed with more than {found.bounds.low:.4g} probability of a violation, and violations with "
            f"less than {found.bounds.high:.4g}; also what is undetermined, escalated or severe."
        )
    columns = Columns(("Effort", "Recall", "Right", "At medium", "At high", "Tokens", "Seconds"), (16, 17, 17, 9, 7, 6))
    columns.head()
    for effort, one in found.fixed.items():
        columns.row((effort.value, *_measured_cells(one, adaptive=False)))
    columns.row(("auto, default", *_measured_cells(found.default, adaptive=True)))
    columns.row(("auto, learned" if found.bounds else "auto, at most", *_measured_cells(found.chosen, adaptive=True)))
    if found.checked is not None:
        columns.row(("  the other half", *_measured_cells(found.checked, adaptive=True)))
    click.echo("In brackets: 95 % intervals. Tokens and seconds: of an item, all of its steps together.")
    for warning in found.warnings:
        click.echo(f"- {warning}")
    if found.bounds is not None:
        click.echo(
            "Kept: --effort auto judges again by this from now on, with this version of the policy and this model."
            if kept
            else "To let --effort auto judge by this, add --keep."
        )


def _measured_cells(one: Measured, *, adaptive: bool) -> tuple[str, ...]:
    again = (percent(one.again.value), percent(one.high.value)) if adaptive else ("", "")
    return share_text(one.recall), share_text(one.right), *again, f"{one.tokens:.0f}", f"{one.seconds:.2f}"
