"""Policies from files, from the library in the history, and from those that ship with the program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.services.policies.files import load_policy, policies_in, policy_file

if TYPE_CHECKING:
    from plumbline.store.repositories.policies import PolicyRepository

__all__ = ["LibraryEntry", "PolicyLibrary", "load_policy"]

_SHORTEST_HASH: Final = 6
"""Digits that are fewer are a version's number, and not the beginning of a hash."""


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A policy that can be named.

    Attributes:
        policy: its newest version.
        starter: it ships with the program and was not imported.
    """

    policy: PolicyVersion
    starter: bool


class PolicyLibrary:
    """All policies that can be named, and the way from what a person typed to a policy."""

    def __init__(self, starters: Path, policies: PolicyRepository) -> None:
        self._starters = starters
        self._policies = policies

    def find(self, reference: str) -> PolicyVersion:
        """The policy that `reference` means: a path to a folder or a file, or a name in the library.

        A name can be followed by a version: `spam@2` is the second that was kept under the name, `spam@1f2e…` the one whose sha256
        begins so.

        Raises:
            InputError: there is none, or it can't be used.
        """
        path = Path(reference).expanduser()
        if path.exists():
            return load_policy(path)
        kept = self._policies.find(reference)
        if kept is not None:
            return kept.version
        starter = self.starter(reference)
        if starter is not None:
            return starter
        name, at, version = reference.rpartition("@")
        if at and name and version:
            return self._version(name, version)
        if kept_once := len(self._policies.versions(reference)):
            raise InputError(
                Message("There is no such policy"),
                Message(
                    "“{reference}” was read from a folder or a file, and is not in the library.", reference=reference
                ),
                Message(
                    "Name that folder or file, or {reference}@{kept_once} for its latest version that was kept.",
                    reference=reference,
                    kept_once=kept_once,
                ),
            )
        names = ", ".join(entry.policy.name for entry in self.entries())
        raise InputError(
            Message("There is no such policy"),
            Message("“{reference}” is neither a folder or file here nor a name in the library.", reference=reference),
            Message("The library has: {names}.", names=names),
        )

    def _version(self, name: str, version: str) -> PolicyVersion:
        """A version by its number, from 1 in the order in which they were first kept, or by the beginning of its sha256.

        Raises:
            InputError: there is none, or more than one.
        """
        kept = [one.version for one in sorted(self._policies.versions(name), key=lambda one: one.id)]
        if version.isdecimal() and len(version) < _SHORTEST_HASH:
            found = kept[int(version) - 1 : int(version)] if int(version) else []
        else:
            found = [one for one in kept if one.sha256.startswith(version.lower())]
        if len(found) == 1:
            return found[0]
        listed = ", ".join(f"{name}@{number} ({one.sha256[:12]}…)" for number, one in enumerate(kept, 1))
        raise InputError(
            Message("There is no such version"),
            Message(
                "“{name}@{version}” does not name one version of a policy that was kept.", name=name, version=version
            ),
            Message("There are: {listed}.", listed=listed)
            if kept
            else Message("`plumbline policy import` keeps a version of “{name}”.", name=name),
        )

    def starter(self, name: str) -> PolicyVersion | None:
        """The policy of this name that ships with the program, or None."""
        folder = self._starters / name
        return load_policy(folder) if re.fullmatch(r"[\w-]+", name) and policy_file(folder) is not None else None

    def entries(self, *, archived: bool = False) -> list[LibraryEntry]:
        """Everything that can be named, by name. An imported policy hides a starter of the same name.

        Policies that were archived can be named too, and are among them only when asked for.
        """
        entries = [LibraryEntry(kept.version, starter=False) for kept in self._policies.library(archived=archived)]
        taken = {entry.policy.name for entry in entries} | (set() if archived else set(self._policies.archived()))
        entries += [
            LibraryEntry(load_policy(folder), starter=True)
            for folder in self._starters.iterdir()
            if folder.name not in taken and policy_file(folder) is not None
        ]
        return sorted(entries, key=lambda entry: entry.policy.name)

    def import_from(
        self, path: Path, left_out: Callable[[Path, InputError], None] | None = None
    ) -> Iterator[tuple[PolicyVersion, int]]:
        """Takes a policy, or every policy of a pack (a folder of policy folders), into the library.

        Args:
            path: a file, a policy's folder, or a pack.
            left_out: takes what of a pack can't be used, with the reason; the others are taken in.

        Yields:
            Each policy with how many versions of its name there are now.

        Raises:
            InputError: there is none that can be used, or (without `left_out`) one can't be; those before it are kept.
        """
        places = policies_in(path)
        taken = 0
        for place in places:
            try:
                policy = load_policy(place)
            except InputError as error:
                if left_out is None or len(places) == 1:
                    raise
                left_out(place, error)
                continue
            taken += 1
            yield policy, self._keep(policy)
        if not taken:
            raise InputError(
                Message("There is no policy that can be used"),
                Message(
                    "Of the {places} texts in {file} that may be policies none can be used.",
                    places=len(places),
                    file=path,
                ),
                Message("The reasons are above. `plumbline policy lint` says more of each."),
            )

    def _keep(self, policy: PolicyVersion) -> int:
        """Keeps the policy and counts the versions of its name."""
        self._policies.save(policy)
        return len(self._policies.versions(policy.name))
