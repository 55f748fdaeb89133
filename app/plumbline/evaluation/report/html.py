"""An evaluation as a page: the grid, the figures with their intervals, the curves, what agrees with what, and the mistakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from plumbline.domain.statistics.curves import precision_recall, reliability
from plumbline.domain.statistics.metrics import Confusion
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.report import plots
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.report.figures import NOTHING, count_text, kappa_text, percent, share_text
from plumbline.evaluation.report.markup import Html, joined, tag
from plumbline.evaluation.report.page import page
from plumbline.evaluation.scoring import ColumnScore, Judged, PolicyScore

_MOST_MISTAKES = 200
_READING = (
    "Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. "
    "Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the "
    "examples stand for what will come."
)


def report_page(report: EvaluationReport, said: Mapping[int, Verdict] | None = None, *, with_text: bool = True) -> str:
    """The page; with `said`, which has item numbers as keys, the reasoning of each mistake is in it."""
    evaluation = report.evaluation
    title = evaluation.title or f"Evaluation {evaluation.id}"
    return page(
        title,
        tag("p", f"Evaluation {evaluation.id}, begun {evaluation.created[:16].replace('T', ' ')} UTC.", class_="quiet"),
        *(tag("p", str(notice), class_="notice") for notice in report.notices),
        _section("Figures", _grid(report), tag("p", _READING, class_="quiet")),
        _section("Accuracy, with 95 % intervals", *_interval_plots(report)),
        _published(report),
        _agreements(report),
        *(
            _column(str(report.names[place]), score, said, with_text=with_text)
            for place, score in enumerate(report.scores)
        ),
        _section("What the verdicts depend on", _inputs(report)),
    )


def _rows(report: EvaluationReport) -> Iterator[tuple[str, ColumnScore, PolicyScore]]:
    for name, score in zip(report.names, report.scores, strict=True):
        for policy in score.policies:
            yield (f"{policy.policy.name} in {name}" if score.column.together else str(name)), score, policy


def _grid(report: EvaluationReport) -> Html:
    titles = (
        "Column",
        "Right",
        "Precision",
        "Recall",
        "F1",
        "Undetermined",
        "Judged",
        "Tokens written",
        "Items a second",
    )
    rows = []
    for name, score, policy in _rows(report):
        violates, cost = policy.violates, score.cost
        rate = cost.items_a_second
        reused = f", {score.column.reused} reused" if score.column.reused else ""
        rows.append(
            [
                f"{score.column.number}. {name}",
                share_text(policy.decisions.accuracy),
                share_text(violates.precision),
                share_text(violates.recall),
                share_text(violates.f1),
                count_text(policy.decisions.undetermined),
                f"{score.column.done} of {len(score.column.given)}{reused}",
                f"{cost.written:,}",
                NOTHING if rate is None else f"{rate:.2f}",
            ]
        )
    together = [
        tag("p", f"All policies right, column {score.column.number} (together): {share_text(score.all_right)}")
        for score in report.scores
        if score.all_right
    ]
    one_by_one = [
        tag(
            "p", f"All policies right, columns {', '.join(map(str, one.columns))} (one by one): {share_text(one.share)}"
        )
        for one in report.all_right
    ]
    return joined(_table(titles, rows, "figures"), *together, *one_by_one)


def _interval_plots(report: EvaluationReport) -> list[Html]:
    rows = list(_rows(report))
    f1 = [(name, one.violates.f1.value, one.violates.f1.interval) for name, _, one in rows]
    right = [(name, one.decisions.accuracy.value, one.decisions.accuracy.interval) for name, _, one in rows]
    return [
        tag("h3", "Right"),
        plots.intervals("Share of right decisions", right),
        tag("h3", "F1 of violations"),
        plots.intervals("F1 of violations", f1),
    ]


def _published(report: EvaluationReport) -> Html:
    if report.published is None:
        return Html("")
    known = report.published
    rows = [[f"{one.model} (published)", f"{one.f1:.1f} %"] for one in known.figures]
    rows += [[f"{name} (measured here)", share_text(policy.violates.f1)] for name, _, policy in _rows(report)]
    return _section(
        f"Beside what others have published: {known.title}",
        tag("p", f"{known.about} Figures: {known.source}"),
        _table(("Model", "F1"), rows),
        tag("p", "What differs in method, so that the two can't be compared to the last point:"),
        tag("ul", *(tag("li", sentence) for sentence in known.differs)),
    )


def _agreements(report: EvaluationReport) -> Html:
    if not report.agreements:
        return Html("")
    rows = [
        [
            one.differing.value,
            "; ".join(str(report.name(number)) for number in one.columns),
            count_text(one.agreement.unanimous),
            kappa_text(one.agreement),
            ", ".join(map(str, one.violations)),
            str(one.remark or ""),
        ]
        for one in report.agreements
    ]
    titles = ("Differing in", "Columns", "All the same", "Fleiss' kappa", "Violations in each", "")
    return _section("How far columns agree", _table(titles, rows))


def _column(name: str, score: ColumnScore, said: Mapping[int, Verdict] | None, *, with_text: bool) -> Html:
    parts: list[Html] = []
    for policy in score.policies:
        heading = policy.policy.title if len(score.policies) > 1 else "Decisions"
        parts += [tag("h3", heading), _confusion(policy.decisions), _classes(policy.decisions)]
        if policy.labels.total:
            parts += [tag("h3", "Labels"), _classes(policy.labels)]
        for flag, confusion in policy.flags:
            figures = confusion.score("1")
            line = f"{flag}: F1 {share_text(figures.f1)}, precision {share_text(figures.precision)}, "
            line += f"recall {share_text(figures.recall)}, {figures.support} raised of {confusion.total} known"
            parts.append(tag("p", line))
        parts += _curves(policy)
        parts += _mistakes(policy, said, with_text=with_text)
    return _section(f"{score.column.number}. {name}", *parts)


def _confusion(confusion: Confusion) -> Html:
    given = (*confusion.given, None)
    titles = ("Expected \\ given", *(one or "undetermined" for one in given))
    return _table(titles, [[one, *(str(confusion.count(one, other)) for other in given)] for one in confusion.expected])


def _classes(confusion: Confusion) -> Html:
    rows = [
        [one.name, str(one.support), share_text(one.precision), share_text(one.recall), share_text(one.f1)]
        for one in confusion.scores()
    ]
    return _table(("", "Expected", "Precision", "Recall", "F1"), rows)


def _curves(policy: PolicyScore) -> list[Html]:
    points = policy.points
    if len({point.positive for point in points}) < 2:
        return []
    return [
        tag("h3", "The decision's probability"),
        tag(
            "div",
            plots.precision_recall_curve("Precision over recall", precision_recall(points)),
            plots.reliability_curve("Share of violations over probability", reliability(points)),
            class_="plots",
        ),
        tag("p", f"{len(points)} texts are on the curves, {policy.off_curve} are not.", class_="quiet"),
    ]


def _mistakes(policy: PolicyScore, said: Mapping[int, Verdict] | None, *, with_text: bool) -> list[Html]:
    wrong = [one for one in policy.judged if one.right is False]
    if not wrong:
        return [tag("p", "No decision differs from what was expected.")] if policy.decisions.total else []
    parts = [tag("h3", f"{len(wrong)} decisions differ from what was expected")]
    parts += [_mistake(one, said, with_text=with_text) for one in wrong[:_MOST_MISTAKES]]
    if len(wrong) > _MOST_MISTAKES:
        parts.append(tag("p", f"and {len(wrong) - _MOST_MISTAKES} more; the CSV and JSON files have them all."))
    return parts


def _mistake(one: Judged, said: Mapping[int, Verdict] | None, *, with_text: bool) -> Html:
    expected = one.example.expected.decision
    words = f"expected {expected.value if expected else '?'}, given {one.decision.value} {' '.join(one.labels)}".strip()
    if one.probability is not None:
        words += f", probability {percent(one.probability)}"
    parts = [tag("div", words)]
    if with_text:
        parts.append(tag("div", one.example.text, class_="text", dir="auto"))
    if one.example.note and with_text:
        parts.append(tag("div", f"Note: {one.example.note}", class_="quiet"))
    verdict = said.get(one.item) if said else None
    if verdict is not None:
        parts += [tag("pre", text) for text in (verdict.reading.rationale, verdict.reasoning) if text]
    return tag("div", *parts, class_="flip")


def _inputs(report: EvaluationReport) -> Html:
    rows = []
    for score in report.scores:
        column, spec = score.column, score.column.spec
        sampling = spec.sampling
        rows.append(
            [
                str(column.number),
                str(column.run),
                ", ".join(f"{part.policy.name} {part.policy.sha256[:16]}…" for part in column.parts),
                ", ".join(dict.fromkeys(str(part.golden) for part in column.parts)),
                f"{spec.model.name} {spec.model.sha256[:16]}…"
                + (" (practice, not for decisions)" if spec.model.practice else ""),
                spec.effort.value,
                spec.date,
                f"temperature {sampling.temperature:g}, top p {sampling.top_p:g}, seed {sampling.seed}",
                f"{spec.reasoning_budget} / {spec.answer_limit}",
                f"{spec.engine_config.engine} on {spec.engine_config.device}, {spec.engine_config.sequences} at once"
                if spec.engine_config
                else NOTHING,
                spec.app_version,
            ]
        )
    titles = (
        "Column",
        "Run",
        "Policy, sha256",
        "Golden set",
        "Weights, sha256",
        "Effort",
        "Date in the prompt",
        "Sampling",
        "Budgets",
        "Engine",
        "Plumbline",
    )
    return _table(titles, rows)


def _section(title: str, *content: Html) -> Html:
    return tag("section", tag("h2", title), *content)


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], kind: str | None = None) -> Html:
    head = tag("thead", tag("tr", *(tag("th", title) for title in titles)))
    body = tag("tbody", *(tag("tr", *(tag("td", cell) for cell in row)) for row in rows))
    return tag("div", tag("table", head, body, class_=kind), class_="wide")


def wrong_items(report: EvaluationReport) -> list[int]:
    """The numbers of the items whose reasoning the page would show."""
    return [
        one.item
        for score in report.scores
        for policy in score.policies
        for one in [judged for judged in policy.judged if judged.right is False][:_MOST_MISTAKES]
    ]
