"""What a person asks of a history that it doesn't hold, or doesn't do."""

from __future__ import annotations

from typing import Self

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.verdict import Decision
from plumbline.markup.words import DECISIONS


class NotInHistoryError(InputError):
    """The history does not hold what was asked for."""

    @classmethod
    def run(cls, run: int) -> Self:
        return cls(
            Message("There is no run {run}", run=str(run)),
            Message("The history holds no run {run}.", run=str(run)),
            Remedy(RemedyKind.LIST_RUNS),
        )

    @classmethod
    def item(cls, item_id: int) -> Self:
        return cls(
            Message("There is no item {item}", item=str(item_id)),
            Message("The history holds no item {item}.", item=str(item_id)),
            Remedy(RemedyKind.LIST_RUNS),
        )

    @classmethod
    def verdict(cls, run: int, position: int) -> Self:
        return cls(
            Message("There is no verdict on item {item} of run {run}", item=str(position + 1), run=str(run)),
            Message("The history holds no verdict on item {item} of run {run}.", item=str(position + 1), run=str(run)),
            Remedy(RemedyKind.SHOW_RUN, run=str(run)),
        )

    @classmethod
    def queue(cls, queue: int) -> Self:
        return cls(
            Message("There is no such queue"),
            Message("The history holds no queue {queue}.", queue=str(queue)),
            Remedy(RemedyKind.LIST_QUEUES),
        )

    @classmethod
    def queue_entry(cls, queue: int, place: int) -> Self:
        return cls(
            Message("There is no such item"),
            Message("Queue {queue} has no item {item}.", queue=str(queue), item=str(place + 1)),
            Remedy(RemedyKind.SHOW_QUEUE, queue=str(queue)),
        )

    @classmethod
    def appeal(cls, number: int) -> Self:
        return cls(
            Message("There is no such appeal"),
            Message("The history holds no appeal {appeal}.", appeal=str(number)),
            Remedy(RemedyKind.LIST_APPEALS),
        )

    @classmethod
    def evaluation(cls, number: int) -> Self:
        return cls(
            Message("There is no such evaluation"),
            Message("The history holds no evaluation {evaluation}.", evaluation=str(number)),
            Remedy(RemedyKind.LIST_EVALUATIONS),
        )

    @classmethod
    def case(cls, name: str) -> Self:
        return cls(
            Message("There is no such case"),
            Message("The history holds no case “{name}”.", name=name),
            Remedy(RemedyKind.LIST_CASES),
        )

    @classmethod
    def saved_search(cls, name: str) -> Self:
        return cls(
            Message("There is no such saved search"),
            Message("The history holds no search “{name}”.", name=name),
            Remedy(RemedyKind.LIST_SEARCHES),
        )

    @classmethod
    def golden_set(cls, name: str, version: int) -> Self:
        return cls(
            Message("There is no such golden set"),
            Message("The history holds no version {version} of golden set “{name}”.", version=str(version), name=name),
            Remedy(RemedyKind.CHOOSE_GOLDEN_SET),
        )


class CaseNameError(InputError):
    """A case can't have this name."""

    @classmethod
    def of(cls, name: str) -> Self:
        return cls(
            Message("There is a case of this name already"),
            Message("The history holds a case “{name}”.", name=name),
            Message("Choose another name."),
        )

    @classmethod
    def unnamed(cls) -> Self:
        return cls(Message("The case has no name"), Message("A case needs a name."), Message("Give it one."))


class AppealError(InputError):
    """An appeal can't be opened, or can't have this outcome."""

    @classmethod
    def already_open(cls, number: int) -> Self:
        return cls(
            Message("There is an open appeal on this item"),
            Message("Appeal {appeal} was not decided yet.", appeal=str(number)),
            Message("Decide it, or withdraw it, before another one is opened."),
        )

    @classmethod
    def nothing_decided(cls) -> Self:
        return cls(
            Message("There is no decision to appeal against"),
            Message("The model gave no decision on this item, and nobody has decided on it."),
            Message("Decide on the item first."),
        )

    @classmethod
    def ended(cls, number: int) -> Self:
        return cls(
            Message("The appeal is closed"),
            Message("Appeal {appeal} was decided or withdrawn, and that is never changed.", appeal=str(number)),
            Message("Open another appeal on the item."),
        )

    @classmethod
    def decided_since(cls, against: Decision, now: Decision | None) -> Self:
        said = (
            Message(
                "The appeal is against “{decision}”, and that decision was taken back.", decision=DECISIONS[against]
            )
            if now is None
            else Message(
                "The appeal is against “{decision}”, and since then somebody has decided “{other}”.",
                decision=DECISIONS[against],
                other=DECISIONS[now],
            )
        )
        return cls(
            Message("Another decision counts by now"),
            said,
            Message(
                "Overturn it with the decision that is to count, or decide on the item as before and then uphold it."
            ),
        )

    @classmethod
    def settled(cls) -> Self:
        return cls(
            Message("This decision was made on an appeal"),
            Message("What was decided on an appeal is not taken back: the appellant may know of it."),
            Message("Record another decision, or open another appeal on the item."),
        )

    @classmethod
    def same(cls, decision: Decision) -> Self:
        return cls(
            Message("This is the decision that the appeal is against"),
            Message("“{decision}” overturns nothing.", decision=DECISIONS[decision]),
            Message("Uphold it, or choose another decision."),
        )


class SourceChangedError(InputError):
    """A run's items were read again and are not what they were; `position` is the first whose text differs."""

    def __init__(self, run: int, position: int, source: str) -> None:
        super().__init__(
            Message("The sources have changed"),
            Message(
                "Item {item} of run {run}, from {source}, is not the text that was read before.",
                item=str(position + 1),
                run=str(run),
                source=source,
            ),
            Message("Start a new run. The old one keeps what it has."),
        )
        self.position = position
