"""From a generation to a verdict: the contract reads the final channel, and what can't be read says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import defined_rule_ids
from plumbline.domain.splitting import worst
from plumbline.domain.verdict import (
    Decision,
    FinishReason,
    PartVerdict,
    Reading,
    UndeterminedReason,
    Usage,
    Verdict,
)
from plumbline.engine.interface import Generation


class VerdictReader:
    """Reads generations under one policy version."""

    def __init__(self, policy: PolicyVersion) -> None:
        self._contract = policy.contract
        stated = policy.contract.rule_ids
        labels = [label.text for label in policy.contract.labels]
        self._known = frozenset((*stated, *labels, *defined_rule_ids(policy.text)))

    def read(self, generation: Generation) -> Verdict:
        final = generation.reply.final
        reading = self._reading(generation)
        return Verdict(
            reading,
            unknown_rule_ids=tuple(rule for rule in reading.rule_ids if rule not in self._known),
            reasoning=generation.reply.reasoning,
            raw=final.text if final else "",
            finish_reason=generation.finish_reason,
            probability=generation.probability if reading.decision is not Decision.UNDETERMINED else None,
            usage=generation.usage,
        )

    def _reading(self, generation: Generation) -> Reading:
        final = generation.reply.final
        if final is None:
            ran_out = generation.finish_reason in (FinishReason.LENGTH, FinishReason.BUDGET)
            reason = UndeterminedReason.BUDGET if ran_out else UndeterminedReason.NO_ANSWER
            return Reading(Decision.UNDETERMINED, reason)
        return self._contract.read(final.text, complete=final.complete)

    def whole(self, parts: Sequence[tuple[int, int]], verdicts: Sequence[Verdict]) -> Verdict:
        """The verdict of an item from those of its parts: the worst part decides, and the record names them all."""
        if len(verdicts) == 1:
            return verdicts[0]
        records = tuple(_part(start, end, verdict) for (start, end), verdict in zip(parts, verdicts, strict=True))
        deciding = verdicts[worst([verdict.reading for verdict in verdicts])]
        return replace(deciding, usage=Usage.total([verdict.usage for verdict in verdicts]), parts=records)


def _part(start: int, end: int, verdict: Verdict) -> PartVerdict:
    return PartVerdict(
        start,
        end,
        verdict.reading,
        reasoning=verdict.reasoning,
        raw=verdict.raw,
        probability=verdict.probability.value if verdict.probability else None,
        finish_reason=verdict.finish_reason,
    )
