"""An evaluation as a page: the grid, the figures with their intervals, the curves, what agrees with what, and the mistakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from plumbline.domain.evaluation import Column
from plumbline.domain.messages import Listing, Message
from plumbline.domain.statistics.curves import precision_recall, reliability
from plumbline.domain.statistics.metrics import Confusion
from plumbline.domain.verdict import Decision, Verdict
from plumbline.evaluation.agreements import Differing
from plumbline.evaluation.report import plots
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.report.figures import NOTHING, count_text, kappa_text, percent, share_text
from plumbline.evaluation.scoring import ColumnScore, Judged, PolicyScore
from plumbline.markup.elements import NOTHING as EMPTY
from plumbline.markup.elements import Child, Html, joined, tag
from plumbline.markup.page import ENGLISH, Wording, page
from plumbline.markup.words import DECISIONS, EFFORTS, decision_word

_MOST_MISTAKES = 200
_DIFFERING = {
    Differing.REPEATS: Message("repeats"),
    Differing.EFFORTS: Message("efforts"),
    Differing.MODELS: Message("models"),
    Differing.LANGUAGES: Message("languages of the policy"),
    Differing.POLICIES: Message("policies"),
}
_READING = Message(
    "Right: of all texts with an expected decision, those with that decision; undetermined ones are never right. "
    "Precision, recall and F1 are of violations. In brackets: where the true figure lies in 95 of 100 cases, if the "
    "examples stand for what will come."
)


def report_page(
    report: EvaluationReport,
    said: Mapping[int, Verdict] | None = None,
    *,
    with_text: bool = True,
    wording: Wording = ENGLISH,
) -> str:
    """The page; with `said`, which has item numbers as keys, the reasoning of each mistake is in it."""
    evaluation = report.evaluation
    number = str(evaluation.id)
    title = evaluation.title or Message("Evaluation {number}", number=number)
    begun = Message(
        "Evaluation {number}, begun {time} UTC.",
        number=number,
        time=evaluation.created[:16].replace("T", " "),
    )
    return page(
        title,
        tag("p", begun, class_="quiet"),
        *(tag("p", notice, class_="notice") for notice in report.notices),
        _section(Message("Figures"), _grid(report), tag("p", _READING, class_="quiet")),
        _section(Message("Accuracy, with 95 % intervals"), *_interval_plots(report)),
        _published(report),
        _agreements(report),
        *(_column(report.names[place], score, said, with_text=with_text) for place, score in enumerate(report.scores)),
        _section(Message("What the verdicts depend on"), _inputs(report)),
        wording=wording,
    )


def _rows(report: EvaluationReport) -> Iterator[tuple[Message, ColumnScore, PolicyScore]]:
    for name, score in zip(report.names, report.scores, strict=True):
        for policy in score.policies:
            apart = Message("{policy} in {column}", policy=policy.policy.name, column=name)
            yield (apart if score.column.together else name), score, policy


def _grid(report: EvaluationReport) -> Html:
    titles = (
        Message("Column"),
        Message("Right"),
        Message("Precision"),
        Message("Recall"),
        "F1",
        Message("Undetermined"),
        Message("Judged"),
        Message("Tokens written"),
        Message("Items a second"),
    )
    rows: list[list[Child]] = []
    for name, score, policy in _rows(report):
        violates, cost = policy.violates, score.cost
        rate = cost.items_a_second
        rows.append(
            [
                _numbered(score.column, name),
                share_text(policy.decisions.accuracy),
                share_text(violates.precision),
                share_text(violates.recall),
                share_text(violates.f1),
                count_text(policy.decisions.undetermined),
                _judged(score.column),
                f"{cost.written:,}",
                NOTHING if rate is None else f"{rate:.2f}",
            ]
        )
    together = [
        tag(
            "p",
            Message(
                "All policies right, column {column} (together): {share}",
                column=str(score.column.number),
                share=share_text(score.all_right),
            ),
        )
        for score in report.scores
        if score.all_right
    ]
    one_by_one = [
        tag(
            "p",
            Message(
                "All policies right, columns {columns} (one by one): {share}",
                columns=Listing(tuple(map(str, one.columns))),
                share=share_text(one.share),
            ),
        )
        for one in report.all_right
    ]
    return joined(_table(titles, rows, "figures"), *together, *one_by_one)


def _interval_plots(report: EvaluationReport) -> list[Html]:
    rows = list(_rows(report))
    f1 = [(name, one.violates.f1.value, one.violates.f1.interval) for name, _, one in rows]
    right = [(name, one.decisions.accuracy.value, one.decisions.accuracy.interval) for name, _, one in rows]
    return [
        tag("h3", Message("Right")),
        plots.intervals(Message("Share of right decisions"), right),
        tag("h3", Message("F1 of violations")),
        plots.intervals(Message("F1 of violations"), f1),
    ]


def _published(report: EvaluationReport) -> Html:
    if report.published is None:
        return EMPTY
    known = report.published
    rows: list[list[Child]] = [
        [Message("{model} (published)", model=one.model), f"{one.f1:.1f} %"] for one in known.figures
    ]
    rows += [
        [Message("{column} (measured here)", column=name), share_text(policy.violates.f1)]
        for name, _, policy in _rows(report)
    ]
    return _section(
        Message("Compared with published figures: {title}", title=known.title),
        tag("p", Message("{about} Figures: {source}", about=known.about, source=known.source)),
        _table((Message("Model"), "F1"), rows),
        tag("p", Message("Differences in method, which limit the comparison:")),
        tag("ul", *(tag("li", sentence) for sentence in known.differs)),
    )


def _agreements(report: EvaluationReport) -> Html:
    if not report.agreements:
        return EMPTY
    rows: list[list[Child]] = [
        [
            _DIFFERING[one.differing],
            Message("{columns}", columns=Listing(tuple(report.name(number) for number in one.columns))),
            count_text(one.agreement.unanimous),
            kappa_text(one.agreement),
            ", ".join(map(str, one.violations)),
            one.remark or "",
        ]
        for one in report.agreements
    ]
    titles = (
        Message("Differing in"),
        Message("Columns"),
        Message("All the same"),
        Message("Fleiss' kappa"),
        Message("Violations in each"),
        "",
    )
    return _section(Message("How far columns agree"), _table(titles, rows))


def _column(name: Message, score: ColumnScore, said: Mapping[int, Verdict] | None, *, with_text: bool) -> Html:
    parts: list[Html] = []
    for policy in score.policies:
        heading = policy.policy.title if len(score.policies) > 1 else Message("Decisions")
        parts += [tag("h3", heading), _confusion(policy.decisions), _classes(policy.decisions)]
        if policy.labels.total:
            parts += [tag("h3", Message("Labels")), _classes(policy.labels)]
        for flag, confusion in policy.flags:
            figures = confusion.score("1")
            line = Message(
                "{flag}: F1 {f1}, precision {precision}, recall {recall}, {raised} raised of {known} known",
                flag=flag,
                f1=share_text(figures.f1),
                precision=share_text(figures.precision),
                recall=share_text(figures.recall),
                raised=figures.support,
                known=confusion.total,
            )
            parts.append(tag("p", line))
        parts += _curves(policy)
        parts += _mistakes(policy, said, with_text=with_text)
    return _section(_numbered(score.column, name), *parts)


def _confusion(confusion: Confusion) -> Html:
    given = (*confusion.given, None)
    titles = (Message("Expected \\ given"), *(decision_word(one or Decision.UNDETERMINED.value) for one in given))
    rows = [[decision_word(one), *(str(confusion.count(one, other)) for other in given)] for one in confusion.expected]
    return _table(titles, rows)


def _classes(confusion: Confusion) -> Html:
    rows = [
        [
            decision_word(one.name),
            str(one.support),
            share_text(one.precision),
            share_text(one.recall),
            share_text(one.f1),
        ]
        for one in confusion.scores()
    ]
    return _table(("", Message("Expected"), Message("Precision"), Message("Recall"), "F1"), rows)


def _curves(policy: PolicyScore) -> list[Html]:
    points = policy.points
    if len({point.positive for point in points}) < 2:
        return []
    return [
        tag("h3", Message("The decision's probability")),
        tag(
            "div",
            plots.precision_recall_curve(Message("Precision over recall"), precision_recall(points)),
            plots.reliability_curve(Message("Share of violations over probability"), reliability(points)),
            class_="plots",
        ),
        tag(
            "p",
            Message("Texts on the curves: {on}. Others: {off}.", on=len(points), off=policy.off_curve),
            class_="quiet",
        ),
    ]


def _mistakes(policy: PolicyScore, said: Mapping[int, Verdict] | None, *, with_text: bool) -> list[Html]:
    wrong = [one for one in policy.judged if one.right is False]
    if not wrong:
        return [tag("p", Message("No decision differs from what was expected."))] if policy.decisions.total else []
    heading = Message(
        "{n} decisions differ from what was expected", one="{n} decision differs from what was expected", n=len(wrong)
    )
    parts = [tag("h3", heading)]
    parts += [_mistake(one, said, with_text=with_text) for one in wrong[:_MOST_MISTAKES]]
    if len(wrong) > _MOST_MISTAKES:
        more = Message(
            "There are {n} more. The CSV and JSON files have them all.",
            one="There is {n} more. The CSV and JSON files have them all.",
            n=len(wrong) - _MOST_MISTAKES,
        )
        parts.append(tag("p", more))
    return parts


def _mistake(one: Judged, said: Mapping[int, Verdict] | None, *, with_text: bool) -> Html:
    expected = one.example.expected.decision
    words = Message(
        "Expected: {expected}. Given: {given}.",
        expected=DECISIONS[expected] if expected else "?",
        given=Listing((DECISIONS[one.decision], *one.labels)),
    )
    parts = [tag("div", words)]
    if one.probability is not None:
        parts.append(tag("div", Message("Probability: {share}", share=percent(one.probability)), class_="quiet"))
    if with_text:
        parts.append(tag("div", one.example.text, class_="text", dir="auto"))
    if one.example.note and with_text:
        parts.append(tag("div", Message("Note: {note}", note=one.example.note), class_="quiet"))
    verdict = said.get(one.item) if said else None
    if verdict is not None:
        parts += [tag("pre", text) for text in (verdict.reading.rationale, verdict.reasoning) if text]
    return tag("div", *parts, class_="flip")


def _inputs(report: EvaluationReport) -> Html:
    rows: list[list[Child]] = []
    for score in report.scores:
        column, spec = score.column, score.column.spec
        sampling = spec.sampling
        rows.append(
            [
                str(column.number),
                str(column.run),
                ", ".join(f"{part.policy.name} {part.policy.sha256[:16]}…" for part in column.parts),
                ", ".join(dict.fromkeys(str(part.golden) for part in column.parts)),
                Message("{model} (practice, not for decisions)", model=spec.model.told_apart(16))
                if spec.model.practice
                else spec.model.told_apart(16),
                EFFORTS[spec.effort],
                spec.date,
                Message(
                    "temperature {temperature}, top p {top_p}, seed {seed}",
                    temperature=f"{sampling.temperature:g}",
                    top_p=f"{sampling.top_p:g}",
                    seed=str(sampling.seed),
                ),
                f"{spec.reasoning_budget} / {spec.answer_limit}",
                Message(
                    "{engine} on {device}, {sequences} at once",
                    engine=spec.engine_config.engine,
                    device=spec.engine_config.device,
                    sequences=spec.engine_config.sequences,
                )
                if spec.engine_config
                else NOTHING,
                spec.app_version,
            ]
        )
    titles = (
        Message("Column"),
        Message("Run"),
        Message("Policy, sha256"),
        Message("Golden set"),
        Message("Weights, sha256"),
        Message("Effort"),
        Message("Date in the prompt"),
        Message("Sampling"),
        Message("Budgets"),
        Message("Engine"),
        "Plumbline",
    )
    return _table(titles, rows)


def _numbered(column: Column, name: Message) -> Message:
    return Message("{number}. {name}", number=str(column.number), name=name)


def _judged(column: Column) -> Message:
    done, every = column.done, len(column.given)
    if column.reused:
        return Message("{done} of {all}, {reused} reused", done=done, all=every, reused=column.reused)
    return Message("{done} of {all}", done=done, all=every)


def _section(title: Child, *content: Html) -> Html:
    return tag("section", tag("h2", title), *content)


def _table(titles: Sequence[Child], rows: Sequence[Sequence[Child]], kind: str | None = None) -> Html:
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
