"""Several policies in one prompt, answered by one JSON object with a field for each policy, the rules broken and a reason.

The joined policy is a policy version like any other, with a contract of flags: a field says 0 or 1, and a policy that can escalate
has a second field for that. Each policy's own words on how to answer are set aside. One policy can be said to prevail.

Source of the method: OpenAI, "Performance and baseline evaluations of gpt-oss-safeguard-120b and gpt-oss-safeguard-20b" (2025).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.joint.prompt import JoinedPolicy, joined_text
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision

MOST: Final = 20
"""More policies than this in one prompt are refused."""

_ESCALATE: Final = "_escalate"


def join(policies: Sequence[PolicyVersion], dominant: str = "") -> PolicyVersion:
    """The policies as one; `InputError` if there are fewer than two, too many, or two with the same name.

    `dominant` is the name of the one that prevails where they contradict each other, or "".
    """
    names = [policy.name for policy in policies]
    if dominant and dominant not in names:
        raise InputError(
            Message("There is no such policy among them"),
            Message(
                "“{policy}” is meant to prevail, but is not among the policies: {names}.",
                policy=dominant,
                names=Listing(tuple(names)),
            ),
            Message("Name one of them."),
        )
    if not 2 <= len(policies) <= MOST or len(set(names)) < len(names):
        raise InputError(
            Message("These policies can't be put into one prompt"),
            Message(
                "Two to {most} policies with different names can be put together; these are {names}.",
                most=MOST,
                names=Listing(tuple(names)),
            ),
            Remedy(RemedyKind.MEASURE_APART),
        )
    rules = _rules(policies)
    fields = (Field("rule_ids", FieldKind.RULE_IDS), Field("rationale", FieldKind.TEXT))
    texts = [JoinedPolicy(policy, _escalate(policy), rules[policy.name]) for policy in policies]
    languages = {policy.language for policy in policies}
    return PolicyVersion(
        name=" + ".join(names),
        title=" + ".join(policy.title for policy in policies),
        data=joined_text(texts, dominant).encode("utf-8"),
        contract=OutputContract(
            ContractKind.FLAGS,
            tuple(_labels(policies)),
            fields,
            tuple(cited for named in rules.values() for cited in named.values()),
        ),
        language=languages.pop() if len(languages) == 1 else "",
        summary=f"{len(policies)} policies in one prompt.",
        sensitive=any(policy.sensitive for policy in policies),
    )


def decision_under(policy: PolicyVersion, decision: Decision, labels: Sequence[str]) -> Decision:
    """What an answer under the joined policy, a decision and labels, says of one of the policies."""
    if decision is Decision.UNDETERMINED:
        return decision
    if policy.name + _ESCALATE in labels:
        return Decision.ESCALATE
    return Decision.VIOLATES if policy.name in labels else Decision.ALLOWED


def _rules(policies: Sequence[PolicyVersion]) -> dict[str, dict[str, str]]:
    """How each policy's rules are cited: by their ids, with the policy's name before those that more than one policy has."""
    counted = Counter(rule for policy in policies for rule in dict.fromkeys(policy.contract.rule_ids))
    return {
        policy.name: {
            rule: rule if counted[rule] == 1 else f"{policy.name}: {rule}" for rule in policy.contract.rule_ids
        }
        for policy in policies
    }


def _escalate(policy: PolicyVersion) -> str:
    """The field that says that a person decides; "" for a policy that does not know of it."""
    knows = any(label.decision is Decision.ESCALATE for label in policy.contract.labels)
    return policy.name + _ESCALATE if knows else ""


def _labels(policies: Sequence[PolicyVersion]) -> list[Label]:
    labels = []
    for policy in policies:
        labels.append(Label(policy.name, Decision.VIOLATES, 1, f"violates “{policy.title}”"))
        if escalate := _escalate(policy):
            labels.append(Label(escalate, Decision.ESCALATE, 2, f"“{policy.title}”: a person decides"))
    return labels
