"""Golden sets: importing what people have labelled, writing single examples, and adding people's decisions in the history.

A set is named by its policy and its name. The examples that ship with a starter policy are a set too, called "examples"; it is
read from its file until something is added to it, and then kept in the history like any other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Expectation, GoldenItem, GoldenSet, Half
from plumbline.domain.messages import Listing, Message
from plumbline.domain.near_duplicates import halves
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Review, standing
from plumbline.domain.work import Work
from plumbline.evaluation.golden_import import Proposal, propose
from plumbline.evaluation.golden_writing import Written, changed_item, new_item, refuse_text
from plumbline.services.evaluation.example_tables import read_own_table, read_table
from plumbline.services.policies.library import load_policy
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters
from plumbline.store.rows import stamp
from plumbline.tables.reading import Chosen

EXAMPLES: Final = "examples"
"""The name of the set that ships with a starter policy."""

_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Listed:
    """A set that can be named. `version` is 0, and `created` empty, for one that ships with the program."""

    policy: str
    name: str
    version: int
    created: str
    items: int


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A text that a person decided on in the history, under some version of a policy."""

    text: str
    review: Review
    origin: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What a set has and is needed for.

    Attributes:
        versions: how many it has.
        evaluations: how many were measured on one of them.
        shipped: without it, the examples that ship with the policy are there again.
    """

    versions: int
    evaluations: int
    shipped: bool


class GoldenSets:
    """All golden sets; `starters` is the folder of the starter policies."""

    def __init__(self, starters: Path, history: History) -> None:
        self._starters = starters
        self._history = history

    def read_file(
        self,
        file: Path,
        policy: PolicyVersion,
        text_column: str | None = None,
        label_column: str | None = None,
        work: Work | None = None,
        table: Chosen | None = None,
    ) -> Proposal:
        """What importing a file would store, without storing it; `UnclearError` where a column has to be named."""
        return propose(
            read_table(file, work, [name for name in (text_column, label_column) if name], table),
            policy.contract,
            file.name,
            text_column,
            label_column,
            work,
        )

    def keep(self, policy: str, name: str, items: Sequence[GoldenItem], work: Work | None = None) -> GoldenSet:
        """Keeps items as a set's next version. Texts that the newest version has keep their half; others get one without a leak."""
        newest = self.find(policy, name)
        known = {item.sha256: item.half for item in newest.items} if newest else {}
        return self._keep(policy, name, items, [known.get(item.sha256) for item in items], work)

    def _keep(
        self,
        policy: str,
        name: str,
        items: Sequence[GoldenItem],
        known: Sequence[Half | None],
        work: Work | None = None,
    ) -> GoldenSet:
        if self.find(policy, name) is None:
            _refuse_name(name)
        chosen = halves([item.text for item in items], known, work=work)
        split = [replace(item, half=half) for item, half in zip(items, chosen, strict=True)]
        return self._history.golden.save(policy, name, split)

    def add_example(self, policy: PolicyVersion, name: str, written: Written, by: str = "") -> GoldenSet:
        """Keeps a set with one more example, the last, as its next version; begins a set where there is none of this name."""
        newest = self.find(policy.name, name)
        before = newest.items if newest else ()
        added = new_item(written, policy.contract, by, stamp(datetime.now(UTC)))
        refuse_text(added.text, before)
        return self._keep(policy.name, name, (*before, added), [*(item.half for item in before), None])

    def change_example(
        self, policy: PolicyVersion, golden: GoldenSet, place: int, written: Written, by: str = ""
    ) -> GoldenSet:
        """Keeps a set with one example changed, as its next version; it stays in its half, also with another text.

        `golden` is the version in which the person saw the example at `place`, from 0.
        """
        self._refuse_old(golden, place)
        items = list(golden.items)
        items[place] = changed_item(items[place], written, policy.contract, by, stamp(datetime.now(UTC)))
        if items[place].text != golden.items[place].text:
            refuse_text(items[place].text, items, place)
        return self._keep(golden.policy, golden.name, items, [item.half for item in items])

    def remove_example(self, golden: GoldenSet, place: int) -> GoldenSet:
        """Keeps a set without one example, as its next version; `golden` and `place` as for `change_example`."""
        self._refuse_old(golden, place)
        rest = (*golden.items[:place], *golden.items[place + 1 :])
        if not rest:
            raise InputError(
                Message("It is the only example"),
                Message("A golden set has at least one example."),
                Message("Add another one first."),
            )
        return self._keep(golden.policy, golden.name, rest, [item.half for item in rest])

    def usage(self, policy: str, name: str) -> Usage:
        """What would be renamed or deleted; `InputError` where there is no such set, or it ships with the program."""
        if self.get(policy, name).version == 0:
            raise InputError(
                Message("These examples come with Plumbline"),
                Message("They can't be renamed or deleted."),
            )
        versions, evaluations = self._history.golden.usage(policy, name)
        return Usage(versions, evaluations, name == EXAMPLES and self._shipped(policy) is not None)

    def rename(self, policy: str, name: str, new: str) -> GoldenSet:
        """Gives a set another name, in all of its versions. Evaluations that were measured on it keep the old one.

        Raises:
            InputError: there is no such set, it ships with the program, or the name can't be used.
        """
        self.usage(policy, name)
        new = " ".join(new.split())
        _refuse_name(new)
        if new != name:
            if self.find(policy, new) is not None:
                raise InputError(
                    Message("There is a golden set of this name already"),
                    Message("The policy has a golden set “{name}”.", name=new),
                    Message("Choose another name."),
                )
            self._history.golden.rename(policy, name, new)
        return self.get(policy, new)

    def delete(self, policy: str, name: str) -> None:
        """Deletes a set in all of its versions; evaluations that were measured on it keep the examples that they need.

        Raises:
            InputError: there is no such set, or it ships with the program.
        """
        self.usage(policy, name)
        self._history.golden.remove(policy, name)

    def _refuse_old(self, golden: GoldenSet, place: int) -> None:
        """`InputError` where the place means nothing, or may mean another example by now."""
        newest = self.get(golden.policy, golden.name)
        if newest.version != golden.version:
            raise InputError(
                Message("The golden set has changed"),
                Message(
                    "You saw version {seen}; the newest is version {newest}.",
                    seen=str(golden.version),
                    newest=str(newest.version),
                ),
                Message("Look at the newest version, and try again."),
            )
        if not 0 <= place < len(golden.items):
            raise InputError(
                Message("There is no such example"),
                Message(
                    "The golden set has {n} examples; there is no example {number}.",
                    one="The golden set has {n} example; there is no example {number}.",
                    n=len(golden.items),
                    number=str(place + 1),
                ),
            )

    def add_reviews(self, policy: PolicyVersion, name: str, reviewed: Sequence[Reviewed]) -> tuple[GoldenSet, int]:
        """Adds people's decisions to a set, as its next version; returns it with how many texts are new or decided otherwise.

        A text that the set has already gets the person's newer decision. Of several decisions on one text the last given counts.
        """
        newest = self.find(policy.name, name)
        items = {item.sha256: item for item in newest.items} if newest else {}
        latest = {item.sha256: item for item in (_from_review(one, policy.contract) for one in reviewed)}
        changed = {
            sha256: item for sha256, item in latest.items() if sha256 not in items or _differs(items[sha256], item)
        }
        items |= changed
        if not items:
            raise InputError(
                Message("There are no decisions to add"),
                Message("Nobody has decided on an item that was judged under “{policy}”.", policy=policy.title),
                Message("Review items first; each decision can then become an example."),
            )
        return self.keep(policy.name, name, tuple(items.values())), len(changed)

    def reviewed(self, policy: str) -> list[Reviewed]:
        """What people decided on items that were judged under any version of a policy; of each item the latest, oldest first."""
        found: list[Reviewed] = []
        cursor = ""
        while True:
            page = self._history.search.find(
                "", SearchFilters(policy=policy, reviewed=True), limit=_PAGE, cursor=cursor
            )
            found += [self._reviewed(hit.item.item_id) for hit in page.hits]
            cursor = page.cursor
            if not cursor:
                return sorted(found, key=lambda one: one.review.at)

    def add_items(self, run: int, positions: Sequence[int]) -> tuple[GoldenSet, int]:
        """Adds people's decisions on these items to the policy's examples, as `add_reviews` does."""
        policy = self._history.runs.spec(run).policy
        decided = [item.item_id for item in self._history.items.at(run, positions) if item.review is not None]
        return self.add_reviews(policy, EXAMPLES, [self._reviewed(item) for item in decided])

    def _reviewed(self, number: int) -> Reviewed:
        item = self._history.items.get(number)
        return Reviewed(item.content.text, standing(item.reviews)[-1], f"run {item.run}, item {item.position + 1}")

    def find(self, policy: str, name: str, version: int | None = None) -> GoldenSet | None:
        """A set, or None: kept in the history, or shipped with a starter policy."""
        kept = self._history.golden.find(policy, name, version)
        if kept is None and name == EXAMPLES and version in (None, 0):
            return self._shipped(policy)
        return kept

    def get(self, policy: str, name: str, version: int | None = None) -> GoldenSet:
        """As `find`; `InputError` when there is none."""
        found = self.find(policy, name, version)
        if found is None:
            names = tuple(f"{one.policy}/{one.name}" for one in self.listed())
            wanted = f"{policy}/{name}" + (f"@{version}" if version is not None else "")
            raise InputError(
                Message("There is no such golden set"),
                Message("“{golden}” was not found.", golden=wanted),
                *((Message("There are: {names}.", names=Listing(names)),) if names else ()),
            )
        return found

    def named(self, policy: str, reference: str) -> GoldenSet:
        """The set that `[POLICY/]NAME[@VERSION]` means; without a policy in it, that of `policy`."""
        owner, _, rest = reference.rpartition("/")
        name, at, version = rest.rpartition("@")
        if at and not version.isdecimal():
            raise InputError(
                Message("No such version"),
                Message("“{version}” is not the number of a version.", version=version),
                Message("Write NAME@2."),
            )
        return self.get(owner or policy, name if at else rest, int(version) if at else None)

    def listed(self) -> list[Listed]:
        found = {
            (one.policy, one.name): Listed(one.policy, one.name, one.version, one.created, one.items)
            for one in self._history.golden.summaries()
        }
        for folder in self._starters.iterdir():
            shipped = None if (folder.name, EXAMPLES) in found else self._shipped(folder.name)
            if shipped is not None:
                found[folder.name, EXAMPLES] = Listed(folder.name, EXAMPLES, 0, "", len(shipped.items))
        return [found[key] for key in sorted(found)]

    def answers(self, policy: str, hashes: Collection[str]) -> dict[str, tuple[GoldenItem, ...]]:
        """What a policy's golden sets expect of texts: text's sha256 → an example for each different answer."""
        names = dict.fromkeys(
            [*(one.name for one in self._history.golden.summaries() if one.policy == policy), EXAMPLES]
        )
        found: dict[str, dict[Expectation, GoldenItem]] = {}
        for name in names:
            golden = self.find(policy, name)
            for item in golden.items if golden else ():
                if item.sha256 in hashes:
                    found.setdefault(item.sha256, {}).setdefault(item.expected, item)
        return {sha256: tuple(items.values()) for sha256, items in found.items()}

    def _shipped(self, policy: str) -> GoldenSet | None:
        folder = self._starters / policy
        file = folder / f"{EXAMPLES}.csv"
        if folder.parent != self._starters or not file.is_file():
            return None
        version = load_policy(folder)
        items = propose(read_own_table(file), version.contract, file.name).items
        items = tuple(replace(item, language=item.language or version.language) for item in items)
        chosen = halves([item.text for item in items], [None] * len(items))
        split = tuple(replace(item, half=half) for item, half in zip(items, chosen, strict=True))
        return GoldenSet(EXAMPLES, policy, split)


def by_title(listed: Sequence[Listed], titles: Mapping[str, str]) -> list[Listed]:
    """Sets in the order in which they are offered: by their policies' titles, or names where they have none."""
    return sorted(listed, key=lambda one: (titles.get(one.policy, one.policy).casefold(), one.policy, one.name))


def _refuse_name(name: str) -> None:
    if not name.strip():
        raise InputError(
            Message("The golden set has no name"), Message("A golden set needs a name."), Message("Give it one.")
        )
    if {"/", "@"} & set(name):
        raise InputError(
            Message("A golden set can't have this name"),
            Message("“{name}” contains / or @, which stand between policy, name and version.", name=name),
            Message("Choose another name."),
        )


def _differs(before: GoldenItem, after: GoldenItem) -> bool:
    """A decision without a label leaves the label open."""
    old, new = before.expected, after.expected
    return old.decision is not new.decision or bool(new.label and new.label != old.label)


def _from_review(reviewed: Reviewed, contract: OutputContract) -> GoldenItem:
    review = reviewed.review
    known = {label.text: label.decision for label in contract.labels}
    label = review.label if known.get(review.label, review.decision) is review.decision else ""
    return GoldenItem(
        text=reviewed.text,
        expected=Expectation(review.decision, label),
        note=review.note,
        said_by=review.reviewer,
        said_at=review.at,
        origin=reviewed.origin,
    )
