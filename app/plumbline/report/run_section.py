"""A run of a report as a part of its page: what was judged with what, and what was skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from plumbline.domain.content import SkipReason
from plumbline.domain.contract.terms import ContractKind
from plumbline.domain.messages import Message
from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort
from plumbline.domain.sources import run_name
from plumbline.domain.verdict import Decision
from plumbline.markup.elements import Child, Html, joined, tag
from plumbline.markup.words import ANSWERS, DECISIONS, EFFORTS, SKIPS, again_without_limit
from plumbline.report.document import Data
from plumbline.report.parts import digest, facts, minute, origin_words, section, table, text, titled

_MOST_SKIPPED: Final = 200
"""What a run skipped is listed on the page up to here."""


def run_section(run: Data) -> Html:
    """What the verdicts of a run depend on, and what it skipped."""
    policy, model, chosen, counts = run["policy"], run["model"], run["settings"], run["counts"]
    practice = Message("{model} (practice, not for decisions)", model=model["name"])
    rows: list[tuple[Message, Child]] = [
        (Message("Begun"), minute(run["created"])),
        (Message("Finished"), minute(run["finished"]) if run["finished"] else Message("not finished")),
        (
            Message("Sources"),
            joined(*(tag("div", text(source)) for source in run["sources"])) if run["sources"] else "",
        ),
        (Message("Judged again"), again_without_limit(chosen["repeats"]) if chosen.get("repeats") else ""),
        (Message("Shadow version"), _shadow(chosen["shadow_of"]) if chosen.get("shadow_of") else ""),
        (Message("Policy"), joined(text(named_version(policy).words()), tag("br"), digest(policy["sha256"]))),
        (Message("How answers are read"), _answers(policy, stated=chosen["state_format"])),
        (
            Message("Model"),
            joined(practice if model["practice"] else model["name"], tag("br"), digest(model["sha256"])),
        ),
        (Message("Judged by the server"), model.get("server", "")),
        (Message("Effort"), EFFORTS[Effort(chosen["effort"])]),
        (Message("Date in the prompt"), chosen["date"]),
        (
            Message("Sampling"),
            Message(
                "temperature {temperature}, top p {top_p}, seed {seed}",
                temperature=f"{chosen['temperature']:g}",
                top_p=f"{chosen['top_p']:g}",
                seed=str(chosen["seed"]),
            ),
        ),
        (
            Message("Limits"),
            Message(
                "{reasoning} tokens of reasoning, {answer} of the answer",
                reasoning=chosen["reasoning_budget"],
                answer=chosen["answer_limit"],
            ),
        ),
    ]
    engine = chosen["engine"]
    if engine is not None:
        rows.append(
            (
                Message("Engine"),
                Message(
                    "{engine} on {device}, {sequences} at once",
                    engine=engine["engine"],
                    device=engine["device"],
                    sequences=engine["sequences"],
                ),
            )
        )
    rows += [
        (Message("Plumbline"), chosen["app_version"]),
        (
            Message("Items of the run"),
            Message(
                "{total}, of them judged {done}; skipped: {skipped}",
                total=counts["total"],
                done=counts["done"],
                skipped=counts["skipped"],
            ),
        ),
    ]
    return section(run_title(run), facts(rows), *_skipped(run.get("skipped", [])), anchor=f"run-{run['run']}")


def named_version(policy: Data) -> NamedVersion:
    """The version of a policy in a report; those of older reports have no number."""
    return NamedVersion(policy["title"], policy.get("version", 0), policy["sha256"])


def run_title(run: Data) -> Message:
    """The heading of a run's section."""
    return Message("Run {run}: {name}", run=str(run["run"]), name=name_of(run))


def run_of(document: Data, number: int) -> Data:
    """The run of this number in a report."""
    return next(run for run in document["runs"] if run["run"] == number)


def name_of(run: Data) -> Message:
    """What a run of a report is called."""
    name = run_name(run["sources"], run["policy"]["title"], run["created"])
    return name._replace(began=minute(run["created"])).message()


def _skipped(skipped: Sequence[Data]) -> Iterator[Html]:
    if not skipped:
        return
    listed = skipped[:_MOST_SKIPPED]
    rows = [[text(origin_words(one)), SKIPS[SkipReason(one["reason"])], text(one["detail"])] for one in listed]
    yield tag("h3", Message("What was skipped"))
    yield table((Message("Where"), Message("Reason"), ""), rows)
    if more := len(skipped) - len(listed):
        rest = Message(
            "And {n} more. The JSON file of this report lists all of them.",
            one="And {n} more. The JSON file of this report lists all of them.",
            n=more,
        )
        yield tag("p", rest)


def _shadow(run: int) -> Message:
    return Message("Judged in the shadow of run {run}. It doesn't affect the result.", run=str(run))


def _answers(policy: Data, *, stated: bool) -> Child:
    """The form of an answer, what each answer means, and whether the prompt says it."""
    lines: list[Child] = []
    form = policy.get("answer_form", {})
    if form:
        lines.append(_form(form))
    for decision, word in DECISIONS.items():
        labels = [
            titled(one["label"], one["meaning"]) for one in policy["labels"] if Decision(one["decision"]) is decision
        ]
        if labels:
            lines.append(joined(word, ": ", tag("bdi", text("; ".join(labels)))))
    if stated:
        lines.append(Message("The answer form is added to the prompt."))
    return joined(*(tag("div", line) for line in lines))


def _form(form: Data) -> Message:
    if form["standard"]:
        return Message("Standard form: the decision, then the rule and why.")
    kind = ANSWERS[ContractKind(form["kind"])]
    if form["inferred"]:
        return Message("{kind}. Detected in the policy's text.", kind=kind)
    return Message("{kind}. Set explicitly.", kind=kind)
