"""Drafts of policies: how their answers are read while the text changes, their names, and the template of a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import escalates, standard_contract
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.rules import defined_rule_ids

TEMPLATE: Final = """\
# Name of the policy

## Instruction
You judge one post in a community. Decide whether it breaks this policy.
Answer with one word and nothing else: VIOLATES, SAFE or ESCALATE.

## Definitions
- Post: the text of one message, with its links.
- Promotion: a text whose purpose is that somebody buys, follows or signs up.

## VIOLATES
- R1 Promotion: the post promotes a product or a service, and nobody in the conversation asked for it.
- R2 Repetition: the post says the same as an earlier one by the same person.

## ESCALATE
- R3 Money at risk: the post asks for a password, a code or a payment. A person decides.

## SAFE
- R0 Everything else, such as questions, tips without a link, and news about the topic.

Where R3 applies, it wins over all others. Where two others apply, the first one decides. In doubt, answer ESCALATE.

## Examples
Answer with one word: VIOLATES, SAFE or ESCALATE.
- "Cheap followers, ask me how" → VIOLATES
- "Which bike shop do you go to?" → SAFE
- "I bought mine at the shop by the station and am happy with it" → SAFE
- "Send me the code that you just got, then I can unlock your account" → ESCALATE
"""
"""The four sections of the guide in policies/README.md, to be adapted."""

_NOT_WORDS: Final = re.compile(r"\W+")
_NAME: Final = re.compile(r"[^\W_][\w .+-]{0,59}")


def template_text(title: str) -> bytes:
    """The template of a new policy, under its title."""
    _, _, rest = TEMPLATE.partition("\n")
    return f"# {title}\n{rest}".encode()


def revised(draft: PolicyDraft, data: bytes, before: Sequence[OutputContract] = ()) -> PolicyDraft:
    """The draft with another text. What was found in the old text is found again; what was stated or chosen stays.

    The rules that an answer may cite follow the text if they were those that the old text defines. `before` are the contracts of
    the saved versions, the newest first, in which rules without ids of their own have theirs.
    """
    after = replace(draft, data=data)
    contract = draft.contract
    if contract is None or contract.inferred:
        return replace(after, contract=find_answer_form(after.text, before).contract)
    if contract.standard:
        escalate = escalates(contract)
        chosen = standard_contract(after.text, escalate=escalate, before=before, inferred=False)
        return replace(after, contract=chosen)
    if contract.rule_ids == defined_rule_ids(draft.text):
        return replace(after, contract=replace(contract, rule_ids=defined_rule_ids(after.text)))
    return after


def with_contract(
    draft: PolicyDraft, contract: OutputContract | None, before: Sequence[OutputContract] = ()
) -> PolicyDraft:
    """The draft with a stated contract; None finds it in the text."""
    return replace(draft, contract=find_answer_form(draft.text, before).contract if contract is None else contract)


def checked_name(name: str) -> str:
    """The name, if a policy can have it: names are typed, and become the names of folders.

    Raises:
        InputError: it can't.
    """
    if not _NAME.fullmatch(name) or name != name.strip() or name.endswith("."):
        raise InputError(
            Message("This can't be the name of a policy"),
            Message("“{name}” has characters that a name can't have.", name=name[:60]),
            Message("Use letters, digits and hyphens only, such as community-spam."),
        )
    return name


def name_from(title: str) -> str:
    """A name made from a title: "Community spam" → "community-spam"."""
    return _NOT_WORDS.sub("-", title.casefold()).strip("-")[:40].strip("-")
