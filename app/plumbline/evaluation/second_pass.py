"""When an adaptive effort should judge again, learned from a policy's examples that were judged at low, medium and high effort.

What `Effort.AUTO` would have given for a text follows from its three verdicts, so that every pair of bounds can be tried. Of those
that reach the recall a person asks for, the one that judges least again is chosen, on the half of the examples for tuning; the
other half checks it. Where one half has too few violations, all examples choose, and a warning says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from plumbline.domain.adaptive import doubt, violation_probability
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.evaluation import Column, Given
from plumbline.domain.golden import GoldenItem, Half
from plumbline.domain.messages import Message, Percent
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import CAUTIOUS, Bounds, Effort
from plumbline.domain.statistics.rates import Share
from plumbline.domain.verdict import Decision, DecisionProbability, FinishReason, Reading, Verdict

FEW_VIOLATIONS: Final = 20
"""With fewer violations in a half, the bounds are not chosen on one half and checked on the other."""

_MOST_CANDIDATES: Final = 40
_EFFORTS: Final = Effort.AUTO.steps
_ALWAYS: Final = Bounds(0.0, 1.0)  # with these every probability but 0 and 1 leaves a doubt
_NEVER: Final = Bounds(1.0, 0.0)  # with these none does


@dataclass(frozen=True, slots=True)
class Measured:
    """What a way of judging gave on some examples.

    Attributes:
        recall: of the violations, those found; `right`: of all texts, those with the expected decision.
        again: texts judged at medium effort after low; `high`: those of them that went on to high effort.
        tokens, seconds: a text, all of its steps together. Seconds pass for several items at once.
    """

    recall: Share
    precision: Share
    right: Share
    again: Share
    high: Share
    tokens: float
    seconds: float


@dataclass(frozen=True, slots=True)
class SecondPass:
    """What was learned.

    Attributes:
        bounds: None where no bounds reach the recall.
        chosen: with these bounds, on the examples on which they were chosen; without bounds the most that can be reached.
        checked: with them on the other half; None where there is none.
        default: what the default bounds give on all examples.
        fixed: what each effort gives on all examples.
    """

    policy: PolicyVersion
    model_sha256: str
    wanted: float
    bounds: Bounds | None
    chosen: Measured
    checked: Measured | None
    default: Measured
    fixed: Mapping[Effort, Measured]
    warnings: tuple[Message, ...]


class _Step(NamedTuple):
    """A text's verdict at one effort. `always`: it leaves a doubt whatever the bounds are; `never`: it leaves none."""

    decision: Decision
    probability: float
    always: bool
    never: bool
    tokens: int
    seconds: float


class _Text(NamedTuple):
    half: Half
    wanted: Decision
    steps: tuple[_Step, ...]


def by_effort(columns: Iterable[Column]) -> list[dict[Effort, Column]]:
    """The columns at low, medium and high effort of each policy, golden set and model that has all three."""
    found: dict[tuple[object, ...], dict[Effort, Column]] = {}
    for column in columns:
        if not column.together and not column.repeat and column.spec.effort in _EFFORTS:
            part = column.parts[0]
            subject = (part.policy.name, part.policy.sha256, part.golden, column.spec.model.sha256)
            found.setdefault(subject, {})[column.spec.effort] = column
    return [efforts for efforts in found.values() if len(efforts) == len(_EFFORTS)]


def learn(columns: Mapping[Effort, Column], wanted: float, source: str) -> SecondPass:
    """Learns the bounds from columns of one policy, model and golden set at low, medium and high effort.

    `source` says in words where the bounds come from.
    """
    low = columns[Effort.LOW]
    texts = _texts(columns)
    halves = {half: [text for text in texts if text.half is half] for half in Half}
    enough = all(sum(text.wanted is Decision.VIOLATES for text in part) >= FEW_VIOLATIONS for part in halves.values())
    chosen_on = halves[Half.TUNE] if enough else texts
    pair = _least(chosen_on, wanted)
    bounds = Bounds(pair.low, pair.high, source) if pair else None
    return SecondPass(
        policy=low.parts[0].policy,
        model_sha256=low.spec.model.sha256,
        wanted=wanted,
        bounds=bounds,
        chosen=_measured(chosen_on, pair or _ALWAYS),
        checked=_measured(halves[Half.TEST], pair) if pair and enough else None,
        default=_measured(texts, CAUTIOUS),
        fixed={effort: _fixed(texts, place) for place, effort in enumerate(_EFFORTS)},
        warnings=tuple(_warnings(texts, wanted, found=pair is not None, halves=enough)),
    )


def _texts(columns: Mapping[Effort, Column]) -> list[_Text]:
    """The texts of which a decision is expected, and that have a verdict at each effort."""
    given = [{one.sha256: one for one in columns[effort].given if one.decision} for effort in _EFFORTS]
    golden: dict[str, GoldenItem] = columns[Effort.LOW].golden[0]
    contract = columns[Effort.LOW].parts[0].policy.contract
    found = []
    for sha256, example in golden.items():
        if example.expected.decision is not None and all(sha256 in column for column in given):
            steps = (_step(column[sha256], contract, effort) for column, effort in zip(given, _EFFORTS, strict=True))
            found.append(_Text(example.half, example.expected.decision, tuple(steps)))
    return found


def _step(given: Given, contract: OutputContract, effort: Effort) -> _Step:
    severities = {label.text: label.severity for label in contract.labels}
    decision = given.decision or Decision.UNDETERMINED
    severity = max((severities.get(label, 0) for label in given.labels), default=0)
    measured = None if given.probability is None else DecisionProbability(given.probability)
    finish = FinishReason.BUDGET if given.at_limit else FinishReason.STOP
    verdict = Verdict(Reading(decision, severity=severity), finish_reason=finish, probability=measured)
    probability = violation_probability(verdict)
    return _Step(
        decision,
        probability or 0.0,
        always=doubt(verdict, contract, effort, _NEVER) is not None,
        never=probability is None or effort is Effort.HIGH,
        tokens=given.reasoning_tokens + given.answer_tokens,
        seconds=given.seconds,
    )


def _taken(text: _Text, bounds: Bounds) -> int:
    """How many steps the text takes, the one that counts included."""
    for place, step in enumerate(text.steps):
        if step.always:
            continue
        if step.never:
            return place + 1
        certain = (
            step.probability >= bounds.high if step.decision is Decision.VIOLATES else step.probability <= bounds.low
        )
        if certain:
            return place + 1
    return len(text.steps)


def _least(texts: Sequence[_Text], wanted: float) -> Bounds | None:
    """The bounds that judge least again among those that reach the recall; of equal ones, those with most texts right."""
    violations = sum(text.wanted is Decision.VIOLATES for text in texts)
    if not violations:
        return None
    lows, highs = _candidates(texts, Decision.ALLOWED), _candidates(texts, Decision.VIOLATES)
    best: tuple[tuple[int, int, float], Bounds] | None = None
    for low in lows:
        for high in highs:
            bounds = Bounds(low, high)
            extra = right = found = 0
            for text in texts:
                taken = _taken(text, bounds)
                decision = text.steps[taken - 1].decision
                extra += taken - 1
                right += decision is text.wanted
                found += decision is Decision.VIOLATES and text.wanted is Decision.VIOLATES
            if found >= wanted * violations:
                key = (extra, -right, high - low)
                best = min(best, (key, bounds), key=lambda one: one[0]) if best else (key, bounds)
    return best[1] if best else None


def _candidates(texts: Sequence[_Text], decision: Decision) -> list[float]:
    """Bounds half way between two neighbours of the probabilities that occur, and one beyond each end.

    The one towards 0.5 leaves no doubt about any of these texts, and a doubt about less certain ones that may come.
    """
    values = sorted(
        {step.probability for text in texts for step in text.steps if step.decision is decision and not step.never}
    )
    between = [(first + second) / 2 for first, second in pairwise(values)]
    if len(between) > _MOST_CANDIDATES:
        between = [between[place * len(between) // _MOST_CANDIDATES] for place in range(_MOST_CANDIDATES)]
    if decision is Decision.ALLOWED:
        last = values[-1] if values else 0.0
        return [0.0, *between, (last + 0.5) / 2 if last < 0.5 else 1.0]
    first = values[0] if values else 1.0
    return [(first + 0.5) / 2 if first > 0.5 else 0.0, *between, 1.0]


def _measured(texts: Sequence[_Text], bounds: Bounds) -> Measured:
    taken = [_taken(text, bounds) for text in texts]
    used = [text.steps[:count] for text, count in zip(texts, taken, strict=True)]
    return _figures(texts, [steps[-1].decision for steps in used], taken, used)


def _fixed(texts: Sequence[_Text], place: int) -> Measured:
    return _figures(
        texts,
        [text.steps[place].decision for text in texts],
        [1] * len(texts),
        [(text.steps[place],) for text in texts],
    )


def _figures(
    texts: Sequence[_Text], decisions: Sequence[Decision], taken: Sequence[int], used: Iterable[Sequence[_Step]]
) -> Measured:
    pairs = [(text.wanted, decision) for text, decision in zip(texts, decisions, strict=True)]
    hits = sum(wanted is decision is Decision.VIOLATES for wanted, decision in pairs)
    steps = [step for some in used for step in some]
    count = max(1, len(texts))
    return Measured(
        recall=Share(hits, sum(wanted is Decision.VIOLATES for wanted, _ in pairs)),
        precision=Share(hits, sum(decision is Decision.VIOLATES for _, decision in pairs)),
        right=Share(sum(wanted is decision for wanted, decision in pairs), len(texts)),
        again=Share(sum(one > 1 for one in taken), len(texts)),
        high=Share(sum(one > 2 for one in taken), len(texts)),
        tokens=sum(step.tokens for step in steps) / count,
        seconds=sum(step.seconds for step in steps) / count,
    )


def _warnings(texts: Sequence[_Text], wanted: float, *, found: bool, halves: bool) -> list[Message]:
    said: list[Message] = []
    if not found:
        said.append(Message("No bounds reach a recall of {recall} on these examples.", recall=Percent(wanted)))
    if found and not halves:
        said.append(
            Message(
                "The bounds were chosen and measured on the same examples, which flatters them. To check them, each half needs "
                "at least {few} violations.",
                few=FEW_VIOLATIONS,
            )
        )
    judged = (Decision.VIOLATES, Decision.ALLOWED)
    unmeasured = sum(text.steps[0].never and text.steps[0].decision in judged for text in texts)
    if unmeasured:
        said.append(
            Message(
                "At low effort {n} texts have no measured probability. Such texts are always judged again at medium effort.",
                one="At low effort {n} text has no measured probability. Such texts are always judged again at medium effort.",
                n=unmeasured,
            )
        )
    return said
