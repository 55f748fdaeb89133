"""What a verdict depends on and what it cost, in lines of words."""

from __future__ import annotations

from collections.abc import Sequence

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_origin
from plumbline.desktop.widgets.amounts import decimal_text, moment_text, number_text, percent_text
from plumbline.desktop.widgets.model_words import model_word, practice_mark
from plumbline.desktop.widgets.strange_text import readable, steady
from plumbline.desktop.widgets.verdict_words import doubt_words, effort_word, signed
from plumbline.domain.adaptive import Step
from plumbline.domain.run import Bounds, ModelIdentity
from plumbline.domain.verdict import PartVerdict, Review, Usage, Verdict
from plumbline.store.results.items import ItemRecord


def probability_text(verdict: Verdict, *, practice: bool) -> str:
    """How sure the model was at the word where it decided; "" where there was no such word. The practice model's says nothing."""
    if practice:
        return practice_mark()
    if verdict.probability is None:
        return ""
    return translate("Detail", "Model certainty {value}").format(value=percent_text(verdict.probability.value))


def probability_help() -> str:
    """What the probability is not."""
    return translate(
        "Detail",
        "How certain the model was at the word where it decided, given the reasoning it had just written. "
        "This is not a measured accuracy: Evaluate measures that on your own examples.",
    )


def cost_text(verdict: Verdict, steps: Sequence[Step] = ()) -> str:
    """Time and tokens of a verdict, with those of the steps before it."""
    usage = Usage.total([*(step.verdict.usage for step in steps), verdict.usage])
    return translate("Detail", "{seconds} s · {tokens} tokens").format(
        seconds=decimal_text(usage.seconds),
        tokens=number_text(usage.reasoning_tokens + usage.answer_tokens),
    )


def dependence_lines(item: ItemRecord) -> list[str]:
    """Everything that the verdict depends on, so that it can be explained a year later."""
    spec = item.spec
    engine_config = spec.engine_config
    lines = [
        translate("Detail", "Policy: {title}, sha256 {hash}").format(
            title=steady(say(item.policy.words())), hash=spec.policy.sha256
        ),
        _model_line(spec.model),
        translate("Detail", "Effort: {effort} · date in the prompt: {date}").format(
            effort=effort_word(spec.effort), date=spec.date
        ),
        *bounds_lines(spec.bounds),
        translate("Detail", "Temperature {temperature} · top-p {top_p} · seed {seed}").format(
            temperature=decimal_text(spec.sampling.temperature, 2),
            top_p=decimal_text(spec.sampling.top_p, 2),
            seed=spec.sampling.seed,
        ),
        translate("Detail", "Reasoning budget {budget} · answer limit {limit} tokens").format(
            budget=number_text(spec.reasoning_budget), limit=number_text(spec.answer_limit)
        ),
    ]
    if engine_config is not None:
        lines.append(
            translate("Detail", "{engine} on {device}, {count} at once").format(
                engine=engine_config.engine, device=engine_config.device, count=engine_config.sequences
            )
        )
    lines.append(
        translate("Detail", "Run {run}, item {item} · Plumbline {version} · recorded {when}").format(
            run=item.run, item=item.position + 1, version=spec.app_version, when=moment_text(item.recorded)
        )
    )
    lines.append(translate("Detail", "Source: {origin}").format(origin=readable(say_origin(item.content.origin))))
    origin = item.content.origin
    if origin.external_id:
        lines.append(translate("Detail", "ID in the source: {id}").format(id=readable(origin.external_id)))
    if origin.written:
        lines.append(translate("Detail", "Date in the source: {date}").format(date=readable(origin.written)))
    lines.append(translate("Detail", "Text: sha256 {hash}").format(hash=item.content.sha256))
    if item.same_as is not None:
        lines.append(
            translate(
                "Detail",
                "This text occurs more than once in the run. It was judged once, and each copy has the verdict.",
            )
        )
    return lines


def _model_line(model: ModelIdentity) -> str:
    name = steady(model_word(model.name, practice=model.practice))
    if model.server:
        return translate(
            "Detail", "Model: {name}, on the team's server {address}; its weights are not known here"
        ).format(name=name, address=model.server)
    return translate("Detail", "Model: {name}, sha256 {hash}").format(name=name, hash=model.sha256)


def bounds_lines(bounds: Bounds | None) -> list[str]:
    """When the adaptive effort judged again, and who says so."""
    if bounds is None:
        return []
    source = steady(bounds.learned) or translate("Detail", "the cautious default")
    words = translate(
        "Detail", "Judged again where the probability of a violation is between {low} and {high} ({source})"
    )
    return [words.format(low=percent_text(bounds.low, 2), high=percent_text(bounds.high, 2), source=source)]


def step_lines(item: ItemRecord, verdict: Verdict) -> list[str]:
    """The steps of an effort that adapted, the one that counts last."""
    practice = item.spec.model.practice
    lines = [
        translate("Detail", "{number}. {effort}: {verdict}. Judged again because {doubt}.").format(
            number=number,
            effort=effort_word(step.effort),
            verdict=_step_words(step.verdict, practice=practice),
            doubt=doubt_words(step.doubt),
        )
        for number, step in enumerate(item.steps, 1)
    ]
    lines.append(
        translate("Detail", "{number}. {effort}: {verdict}. This one counts.").format(
            number=len(item.steps) + 1, effort=effort_word(item.effort), verdict=_step_words(verdict, practice=practice)
        )
    )
    return lines


def _step_words(verdict: Verdict, *, practice: bool) -> str:
    certain = "" if practice else probability_text(verdict, practice=False)
    return " · ".join(filter(None, (signed(verdict.decision), steady(", ".join(verdict.reading.labels)), certain)))


def again_line(item: ItemRecord) -> str:
    """Where the item was judged again without limits; "" where it was not."""
    if item.again is None:
        return ""
    return translate("Detail", "Judged again without limits: {verdict}, in run {run}, item {item}.").format(
        verdict=signed(item.again.decision), run=item.again.run, item=item.again.position + 1
    )


def part_line(part: PartVerdict, number: int) -> str:
    """What was said of one part of an item that did not fit at once."""
    said = translate("Detail", "Part {number}, characters {start} to {end}: {verdict}").format(
        number=number,
        start=number_text(part.start + 1),
        end=number_text(part.end),
        verdict=signed(part.decision),
    )
    return " · ".join(filter(None, (said, ", ".join(part.reading.rule_ids), part.reading.rationale)))


def review_line(review: Review) -> str:
    """A person's decision."""
    who = steady(review.reviewer) or translate("Detail", "Unnamed reviewer")
    if review.withdraws or review.decision is None:
        return translate("Detail", "{who}, {when}: decision undone").format(who=who, when=moment_text(review.at))
    said = translate("Detail", "{who}, {when}: {verdict}").format(
        who=who, when=moment_text(review.at), verdict=signed(review.decision)
    )
    together = translate("Detail", "decided on {n} items at once", "", review.together) if review.together else ""
    return " · ".join(filter(None, (said, readable(review.label), together, readable(review.note))))
