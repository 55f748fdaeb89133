"""Labelling together: several people decide on the same texts, each blind, and then compare their decisions and the model's.

An `Exercise` holds the policy and the texts, and nobody's opinion on them. Texts are named by their sha256, so that files from
different machines fit together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import rule_titles
from plumbline.domain.statistics.agreement import Agreement, cohen, fleiss
from plumbline.domain.verdict import Decision


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: a label of the policy, or with "" a bare decision."""

    label: str
    decision: Decision
    meaning: str = ""


@dataclass(frozen=True)
class Exercise:
    """What everybody gets; each text is in it once, in the order in which they are shown.

    Attributes:
        sensitive: the policy asks for texts to be blurred.
    """

    title: str
    policy_name: str
    policy_title: str
    policy_text: str
    choices: tuple[Choice, ...]
    texts: tuple[str, ...]
    sensitive: bool = False

    @cached_property
    def digests(self) -> tuple[str, ...]:
        return tuple(hashlib.sha256(text.encode("utf-8")).hexdigest() for text in self.texts)

    @cached_property
    def id(self) -> str:
        """Hex sha256 of the policy's text and the texts' digests: the same exercise has the same one everywhere."""
        policy = hashlib.sha256(self.policy_text.encode("utf-8")).hexdigest()
        return hashlib.sha256("\n".join((policy, *self.digests)).encode("ascii")).hexdigest()


def choices_of(policy: PolicyVersion) -> tuple[Choice, ...]:
    """The policy's labels where they say more than 0 and 1; and always a plain "allowed"."""
    titles = rule_titles(policy.text)
    labels = [
        Choice(label.text, label.decision, titles.get(label.text) or label.meaning)
        for label in policy.contract.labels
        if label.text not in ("0", "1")
    ]
    if not labels:
        return (Choice("", Decision.VIOLATES), Choice("", Decision.ALLOWED))
    if all(label.decision is not Decision.ALLOWED for label in labels):
        labels.append(Choice("", Decision.ALLOWED))
    return tuple(labels)


@dataclass(frozen=True, slots=True)
class TextLabel:
    """What one labeller says of one text."""

    sha256: str
    decision: Decision
    label: str = ""
    note: str = ""


@dataclass(frozen=True)
class Labeller:
    """One person, or a model, with what was decided of each text. Names are unique among those who are put together."""

    name: str
    labels: tuple[TextLabel, ...]
    model: bool = False

    @cached_property
    def by_text(self) -> dict[str, TextLabel]:
        return {one.sha256: one for one in self.labels}

    def missing(self, exercise: Exercise) -> int:
        return sum(digest not in self.by_text for digest in exercise.digests)


@dataclass(frozen=True, slots=True)
class LabellerPair:
    """How far two labellers agree; `agreement` has Cohen's kappa."""

    first: str
    second: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A text with what each labeller says of it, in their order; `share` of the pairs of people agree on it."""

    text: str
    labels: tuple[TextLabel, ...]
    share: float

    @property
    def sha256(self) -> str:
        return self.labels[0].sha256


@dataclass(frozen=True)
class LabelComparison:
    """What came out.

    Attributes:
        labellers: people first, then models.
        people: how far all people agree (Fleiss); None with fewer than two.
        pairs: any two labellers.
        texts: every text, the most divided first; people count, and where they are one, whether the model is with them.
    """

    labellers: tuple[Labeller, ...]
    people: Agreement | None
    pairs: tuple[LabellerPair, ...]
    texts: tuple[LabelledText, ...]

    @property
    def disagreements(self) -> tuple[LabelledText, ...]:
        return tuple(one for one in self.texts if len({label.decision for label in one.labels}) > 1)


def compare_labels(exercise: Exercise, labellers: Sequence[Labeller]) -> LabelComparison:
    """Raises `InputError` until everybody has labelled every text: whoever sees the others' decisions first is not blind."""
    blind = Message(
        "Decisions are shown when everybody has decided on every text, so that nobody is led by the others."
    )
    if not labellers:
        raise InputError(
            Message("Nobody has labelled anything"),
            Message("A labels file of at least one person is needed."),
            blind,
        )
    unfinished = tuple(
        Message("{person}: {n} texts left", one="{person}: {n} text left", person=one.name, n=left)
        for one in labellers
        if (left := one.missing(exercise))
    )
    if unfinished:
        raise InputError(
            Message("Not everybody has finished"), Message("{unfinished}.", unfinished=Listing(unfinished)), blind
        )
    ranked = sorted(labellers, key=lambda one: one.model)
    rows = [tuple(one.by_text[digest] for one in ranked) for digest in exercise.digests]
    people = [place for place, one in enumerate(ranked) if not one.model]
    of_people = [[row[place].decision.value for place in people] for row in rows]
    pairs = tuple(
        LabellerPair(
            ranked[one].name,
            ranked[two].name,
            cohen([row[one].decision.value for row in rows], [row[two].decision.value for row in rows]),
        )
        for one, two in combinations(range(len(ranked)), 2)
    )
    texts = [
        LabelledText(text, row, _agreeing(decided))
        for text, row, decided in zip(exercise.texts, rows, of_people, strict=True)
    ]
    return LabelComparison(
        labellers=tuple(ranked),
        people=fleiss(of_people) if len(people) > 1 else None,
        pairs=pairs,
        texts=tuple(sorted(texts, key=lambda one: (one.share, len({label.decision for label in one.labels}) == 1))),
    )


def merge_labellers(exercise: Exercise, labellers: Sequence[Labeller]) -> tuple[Labeller, ...]:
    """Labellers from several files as one list; what one has in several files is put together.

    Raises:
        InputError: somebody says different things of a text in two files, or a text is not in the exercise.
    """
    known = set(exercise.digests)
    found: dict[str, Labeller] = {}
    for one in labellers:
        strange = sum(digest not in known for digest in one.by_text)
        if strange:
            raise InputError(
                Message("These labels are of other texts"),
                Message(
                    "{n} of the labels of {person} are of texts that are not in the exercise.",
                    one="{n} of the labels of {person} is of a text that is not in the exercise.",
                    n=strange,
                    person=one.name,
                ),
                Message("Use the exercise that they were made with."),
            )
        before = found.get(one.name)
        if before is None:
            found[one.name] = one
            continue
        both = before.by_text.keys() & one.by_text.keys()
        if before.model != one.model or any(before.by_text[digest] != one.by_text[digest] for digest in both):
            raise InputError(
                Message("Two files say different things"),
                Message(
                    "{person} is in two files with different decisions. Are they two people with the same name?",
                    person=one.name,
                ),
                Remedy(RemedyKind.NAME_LABELLER),
            )
        new = (label for label in one.labels if label.sha256 not in both)
        found[one.name] = Labeller(one.name, (*before.labels, *new), one.model)
    return tuple(found.values())


def _agreeing(decided: Sequence[str]) -> float:
    pairs = list(combinations(decided, 2))
    return sum(one == two for one, two in pairs) / len(pairs) if pairs else 1.0
