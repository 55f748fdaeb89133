"""A statement of reasons: a short text for the person whose content was decided on, from a template that can be edited.

It says what the Digital Services Act asks hosts to say (Regulation (EU) 2022/2065, article 17): what was decided, by which rule
and in whose words, whether a machine took part, and how to object.

A template is TOML with a text for each part; {policy}, {note} and {date} stand for what is put in.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final

import tomli_w

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message
from plumbline.domain.verdict import Decision

MOST_CHARS: Final = 20_000
_AS_THEY_ARE: Final = Message("Change the texts alone, and leave the names before the “=” as they are.")
_PLACES: Final = ("{policy}", "{note}", "{date}")
_PLACE: Final = re.compile("|".join(map(re.escape, _PLACES)))
_ANY_PLACE: Final = re.compile(r"\{[^{}\n]{1,40}\}")


@dataclass(frozen=True, slots=True)
class StatementTemplate:
    """The parts; an empty one is left out.

    Attributes:
        violates, allowed, escalate: the first sentence, by what was decided.
        rules: stands above the rules that are quoted.
        note: gives the person's reason.
        person, machine_and_person, machine: who decided.
        closing: how to object.
        appeal_upheld, appeal_overturned: the first sentences of the reply to an appeal.
        appeal_closing: stands at the end of that reply.
    """

    violates: str
    allowed: str
    escalate: str
    rules: str
    note: str
    person: str
    machine_and_person: str
    machine: str
    closing: str
    appeal_upheld: str
    appeal_overturned: str
    appeal_closing: str

    def text(self) -> str:
        """The template as TOML."""
        return tomli_w.dumps({field.name: getattr(self, field.name) for field in fields(self)})


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """What is said in a statement.

    Attributes:
        rules: in the policy's own words.
        by_person: a person decided; `by_machine`: the model had judged it before.
        date: written as the language does.
    """

    policy: str
    decision: Decision
    rules: Sequence[str]
    note: str
    date: str
    by_person: bool
    by_machine: bool = True


_APPEAL: Final = ("appeal_upheld", "appeal_overturned", "appeal_closing")


def read_template(text: str, base: StatementTemplate | None = None) -> StatementTemplate:
    """Raises `InputError` where the text is no template.

    Args:
        base: has the texts about appeals that a template from before there were any lacks.
    """
    names = tuple(field.name for field in fields(StatementTemplate))
    try:
        data = tomllib.loads(text) if len(text) <= MOST_CHARS else {}
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise _unusable(Message("It is not TOML: {reason}.", reason=str(error))) from error
    if base is not None:
        data = {name: getattr(base, name) for name in _APPEAL} | data
    missing = [name for name in names if not isinstance(data.get(name), str)]
    unknown = [name for name in data if name not in names]
    if missing:
        raise _unusable(Message("It lacks texts: {names}.", names=Listing(tuple(missing))))
    if unknown:
        raise _unusable(Message("It has parts that are not known: {names}.", names=Listing(tuple(unknown))))
    return checked(StatementTemplate(**data))


def checked(template: StatementTemplate) -> StatementTemplate:
    """The template; `InputError` where something stands in braces for which nothing can be put in."""
    texts = [getattr(template, field.name) for field in fields(template)]
    unknown = [place for text in texts for place in _ANY_PLACE.findall(text) if place not in _PLACES]
    if unknown:
        raise _unusable(
            Message(
                "Nothing can be put in for {places}. There are {known}.",
                places=Listing(tuple(dict.fromkeys(unknown))),
                known=Listing(_PLACES),
            ),
            Message("Use one of these, or leave out the braces."),
        )
    return template


def statement(template: StatementTemplate, facts: StatementFacts) -> str:
    """The statement as plain text, parts in paragraphs."""
    who = (
        template.machine
        if not facts.by_person
        else template.machine_and_person
        if facts.by_machine
        else template.person
    )
    return _joined(*_decided(template, facts), _filled(who, facts), _filled(template.closing, facts))


def appeal_reply(template: StatementTemplate, facts: StatementFacts, *, overturned: bool) -> str:
    """The reply to an appeal as plain text: what was decided the second time, always by a person."""
    first = template.appeal_overturned if overturned else template.appeal_upheld
    return _joined(_filled(first, facts), *_decided(template, facts), _filled(template.appeal_closing, facts))


def _decided(template: StatementTemplate, facts: StatementFacts) -> tuple[str, str, str]:
    """What was decided, by which rules, and why."""
    first = {
        Decision.VIOLATES: template.violates,
        Decision.ALLOWED: template.allowed,
        Decision.ESCALATE: template.escalate,
    }.get(facts.decision, template.escalate)
    quoted = [template.rules, *facts.rules] if facts.rules and template.rules else list(facts.rules)
    return _filled(first, facts), "\n".join(quoted), _filled(template.note, facts) if facts.note else ""


def _joined(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _filled(part: str, facts: StatementFacts) -> str:
    """All places at once, so that a value that looks like a place stays as it is."""
    values = {"{policy}": facts.policy, "{note}": facts.note, "{date}": facts.date}
    return _PLACE.sub(lambda place: values[place[0]], part)


def _unusable(why: Message, hint: Message = _AS_THEY_ARE) -> InputError:
    return InputError(Message("This template can't be used"), why, hint)
