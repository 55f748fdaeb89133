"""Policies from files, from the library in the history, and those that ship with the program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from plumbline.domain.contract.standard import EarlierContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.services.policies.answer_choice import chosen_before, chosen_contract
from plumbline.services.policies.files import PolicySource, UnclearAnswerError, load_policy, read_source
from plumbline.services.policies.packs import POLICY_NAMES, file_of, no_policy, passed_over, policies_in, policy_file

if TYPE_CHECKING:
    from plumbline.store.repositories.policies import PolicyRepository

__all__ = ["LibraryEntry", "PolicyLibrary", "load_policy"]

_SHORTEST_HASH: Final = 6
"""Fewer digits are the number of a version, not the beginning of a hash."""
_STARTER_NAME: Final = re.compile(r"[\w-]{1,60}")


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A policy that can be named, with its newest version.

    Attributes:
        starter: it ships with the program and was not imported.
        sample: so it is, and it is one for the practice model.
    """

    policy: PolicyVersion
    starter: bool
    sample: bool = False


class PolicyLibrary:
    """All policies that can be named, and the way from a reference to a policy."""

    def __init__(self, starters: Path, policies: PolicyRepository, samples: Path | None = None) -> None:
        """`starters`, `samples`: folders of the policies that ship: to begin with, and for the practice model."""
        self._shipped = (starters,) if samples is None else (starters, samples)
        self._samples = samples
        self._policies = policies

    def find(self, reference: str, choice: str = "") -> PolicyVersion:
        """The policy that `reference` means: a path to a folder or a file, or a name in the library.

        A name can be followed by a version: `spam@2` is the second version of the name, `spam@1f2e…` the one whose sha256 begins
        so.

        Raises:
            InputError: there is none, or it can't be used.
        """
        return self.chosen(existing_path(reference) or reference, choice)

    def chosen(self, policy: str | Path, choice: str = "") -> PolicyVersion:
        """The policy at a path; a text is a name and never a path.

        Args:
            choice: how its answers are read, as in `chosen_contract`; "" as before.

        Raises:
            InputError: there is none, or it can't be used.
        """
        if isinstance(policy, Path):
            return self._loaded(policy, choice)
        named = self.named(policy)
        if not choice:
            return named
        return replace(named, contract=chosen_contract(named.text, choice, self._earlier(named.name)))

    def _loaded(self, path: Path, choice: str = "") -> PolicyVersion:
        """A policy from a file. What a person chose for it stays while the text can still be read so, and so does the wish for
        escalations.
        """
        try:
            loaded = load_policy(path, self._earlier, choice)
        except UnclearAnswerError as error:
            draft = read_source(path).draft
            versions = [one.version for one in self._policies.versions(draft.name)]
            if same := next((version for version in versions if version.data == draft.data), None):
                return same
            again = chosen_before(versions[0].contract, error.readings) if versions else ""
            if not again:
                raise
            return load_policy(path, self._earlier, again)
        newest = next(iter(self._earlier(loaded.name)), None)
        if choice or newest is None or newest.inferred or not (newest.standard and loaded.contract.inferred):
            return loaded
        if not loaded.contract.standard:
            return loaded
        wished = chosen_before(newest, ())
        return replace(loaded, contract=chosen_contract(loaded.text, wished, self._earlier(loaded.name)))

    def _of_pack(self, place: Path, choice: str) -> PolicyVersion:
        """A policy of a pack. A text that isn't called a policy and says nothing of an answer may be none."""
        try:
            loaded = self._loaded(place)
        except UnclearAnswerError:
            if not choice:
                raise
        else:
            if not (loaded.contract.standard and loaded.contract.inferred):
                return loaded
            if not choice and (file := file_of(place)).name not in POLICY_NAMES:
                raise UnclearAnswerError(file, ())
        return self._loaded(place, choice)

    def _earlier(self, name: str) -> list[EarlierContract]:
        versions = (one.version for one in self._policies.versions(name))
        return [EarlierContract.of(version.contract, version.text) for version in versions]

    def named(self, reference: str) -> PolicyVersion:
        """The policy of a name in the library, which can be followed by a version as in `find`.

        Raises:
            InputError: there is none.
        """
        stored = self._policies.find(reference)
        if stored is not None:
            return stored.version
        starter = self.starter(reference)
        if starter is not None:
            return starter
        name, at, version = reference.rpartition("@")
        if at and name and version:
            return self._version(name, version)
        raise self.unknown(reference)

    def unknown(self, name: str) -> InputError:
        if used := len(self._policies.versions(name)):
            return InputError(
                Message("There is no such policy"),
                Message("“{policy}” was used from a folder or a file, and is not in the library.", policy=name),
                Message(
                    "Name that folder or file, or {version} for the version that was used last.",
                    version=f"{name}@{used}",
                ),
            )
        return InputError(
            Message("There is no such policy"),
            Message("“{policy}” is neither a file or folder nor a name in the library.", policy=name),
            Message("The library has: {names}.", names=Listing(tuple(entry.policy.name for entry in self.entries()))),
        )

    def read(self, reference: str) -> PolicySource:
        """The policy that `reference` means, as it is written: it need not be clear how it is answered.

        Raises:
            InputError: there is none, or it is not text.
        """
        path = existing_path(reference)
        return read_source(path) if path is not None else PolicySource.of(self.named(reference))

    def _version(self, name: str, version: str) -> PolicyVersion:
        """A version by its number, from 1 in the order in which they were first stored, or by the beginning of its sha256.

        Raises:
            InputError: there is none, or more than one.
        """
        stored = [one.version for one in sorted(self._policies.versions(name), key=lambda one: one.id)]
        if version.isdecimal() and len(version) < _SHORTEST_HASH:
            found = stored[int(version) - 1 : int(version)] if int(version) else []
        else:
            found = [one for one in stored if one.sha256.startswith(version.lower())]
        if len(found) == 1:
            return found[0]
        listed = tuple(f"{name}@{number} ({one.sha256[:12]}…)" for number, one in enumerate(stored, 1))
        raise InputError(
            Message("There is no such version"),
            Message("“{reference}” names no version, or more than one.", reference=f"{name}@{version}"),
            Message("The versions are {versions}.", versions=Listing(listed))
            if listed
            else Remedy(RemedyKind.SAVE_POLICY, policy=name),
        )

    def starter(self, name: str) -> PolicyVersion | None:
        if not _STARTER_NAME.fullmatch(name):
            return None
        places = (place / name for place in self._shipped)
        return next((load_policy(folder) for folder in places if policy_file(folder) is not None), None)

    def entries(self, *, archived: bool = False) -> list[LibraryEntry]:
        """Everything that can be named, by name, samples last. An imported policy hides a starter of the same name.

        Archived policies can be named too, but are included only when asked for.
        """
        entries = [LibraryEntry(stored.version, starter=False) for stored in self._policies.library(archived=archived)]
        taken = {entry.policy.name for entry in entries} | (set() if archived else set(self._policies.archived()))
        entries += [
            LibraryEntry(load_policy(folder), starter=True, sample=place == self._samples)
            for place in self._shipped
            for folder in place.iterdir()
            if folder.name not in taken and policy_file(folder) is not None
        ]
        return sorted(entries, key=lambda entry: (entry.sample, entry.policy.name))

    def by_title(self) -> list[LibraryEntry]:
        """What can be chosen, by title, samples last."""
        return sorted(
            self.entries(), key=lambda entry: (entry.sample, entry.policy.title.casefold(), entry.policy.name)
        )

    def titles(self) -> dict[str, str]:
        """The titles of all policies by their names, archived ones included."""
        return {entry.policy.name: entry.policy.title for entry in self.entries(archived=True)}

    def import_from(
        self, path: Path, on_skip: Callable[[Path, InputError], None] | None = None, choice: str = ""
    ) -> Iterator[tuple[PolicyVersion, int]]:
        """Imports a policy, or every policy of a pack, and yields each with how many versions of its name there are now.

        `choice` is how answers are read, as in `chosen_contract`; in a pack, of those policies alone whose text leaves it open.
        `on_skip` is called with what of a pack can't be used, and why; the others are imported.

        Raises:
            InputError: none can be used, or (without `on_skip`) one can't be; those before it stay imported.
        """
        places = policies_in(path)
        imported = 0
        if on_skip is not None:
            for folder in passed_over(path, places):
                on_skip(folder, no_policy(folder))
        for place in places:
            try:
                policy = self._of_pack(place, choice) if len(places) > 1 else self._loaded(place, choice)
            except InputError as error:
                if on_skip is None or len(places) == 1:
                    raise
                on_skip(place, error)
                continue
            imported += 1
            self._policies.save(policy)
            yield policy, len(self._policies.versions(policy.name))
        if not imported:
            raise InputError(
                Message("No policy can be used"),
                Message("None of the {n} texts in {file} can be used as a policy.", n=len(places), file=path),
                Remedy(RemedyKind.CHECK_POLICY),
            )


def existing_path(reference: str) -> Path | None:
    """The file or folder at this path; None where there is none, or where it can't be a path ("~nobody")."""
    try:
        path = Path(reference).expanduser()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):
        return None
