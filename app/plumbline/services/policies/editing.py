"""What a person does with policies over time: drafts, new versions, restoring an old one, archiving.

Saving never changes a version that is there. A starter that is saved with changes becomes version 1 of its name as it was, so that
what was changed can be seen. Nothing is deleted: runs refer to versions, and an archived policy is only out of the lists.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyDraft, PolicyVersion
from plumbline.domain.work import Stage, Work
from plumbline.services.policies.drafting import checked_name
from plumbline.services.policies.files import UnclearAnswerError, read_source
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.packs import policies_in
from plumbline.services.policies.zip_pack import unpacked

if TYPE_CHECKING:
    from plumbline.store.repositories.policies import PolicyRepository
    from plumbline.store.results.library import PolicyUse


@dataclass(frozen=True, slots=True)
class PolicySummary:
    """A policy as a list shows it.

    Attributes:
        name, title, summary, language: as in its draft, or else in its newest version.
        text: its text, for a search.
        versions: how many there are; 0 for a new one, and for a starter as it ships.
        starter: it ships with the program, and was not changed.
        sample: so it is, and it is one for the practice model.
        draft: there are changes that were not saved as a version.
        archived: when it was archived, or "".
    """

    name: str
    title: str
    summary: str
    language: str
    text: str
    versions: int
    starter: bool
    draft: bool
    archived: str
    sample: bool = False


@dataclass(frozen=True, slots=True)
class NumberedVersion:
    """A version with its number.

    Attributes:
        number: from 1, in the order in which versions of the name were first stored: `spam@2`. 0: a starter as it ships.
        saved: when it was last made the newest, UTC; "" for a starter.
        listed: a person saved it; else only a run used it.
        uses: with which models it was used.
    """

    number: int
    version: PolicyVersion
    saved: str
    newest: bool
    listed: bool = True
    uses: tuple[PolicyUse, ...] = ()

    @property
    def runs(self) -> int:
        return sum(use.runs for use in self.uses)


@dataclass(frozen=True)
class OpenPolicy:
    """A policy that is being edited: its versions, the newest first, none for a new policy; and its unsaved changes."""

    name: str
    versions: tuple[NumberedVersion, ...]
    draft: PolicyDraft | None

    @property
    def newest(self) -> NumberedVersion | None:
        return next((one for one in self.versions if one.newest), None)

    @property
    def next_number(self) -> int:
        """The number that a new version would get: a starter's own text becomes version 1 before it."""
        return 2 if self.versions and not self.versions[0].number else len(self.versions) + 1


@dataclass(frozen=True, slots=True)
class SkippedPolicy:
    """What an import skipped, and why. It has a draft where only the form of the answer isn't clear, so that it can be stated."""

    place: Path
    error: InputError
    draft: PolicyDraft | None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    imported: tuple[PolicyVersion, ...]
    skipped: tuple[SkippedPolicy, ...]


class PolicyEditing:
    """The library and its drafts."""

    def __init__(self, library: PolicyLibrary, policies: PolicyRepository) -> None:
        self._library = library
        self._policies = policies

    def listed(self) -> list[PolicySummary]:
        """All policies by title, samples last."""
        drafts = {draft.name: draft for draft in self._policies.drafts()}
        archived = self._policies.archived()
        entries = {entry.policy.name: entry for entry in self._library.entries(archived=True)}
        shown = {name: entry.policy for name, entry in entries.items()} | drafts
        starters = {name for name, entry in entries.items() if entry.starter}
        samples = {name for name, entry in entries.items() if entry.sample}
        found = [
            PolicySummary(
                name=name,
                title=one.title,
                summary=one.summary,
                language=one.language,
                text=one.text,
                versions=0 if name in starters or name not in entries else len(self._policies.versions(name)),
                starter=name in starters,
                draft=name in drafts,
                archived=archived.get(name, ""),
                sample=name in samples,
            )
            for name, one in shown.items()
        ]
        return sorted(found, key=lambda one: (one.sample, one.title.casefold(), one.name))

    def open(self, name: str) -> OpenPolicy:
        """Raises `InputError` where there is no policy of this name."""
        draft = next((one for one in self._policies.drafts() if one.name == name), None)
        versions = self.versions(name)
        if not versions and draft is None:
            raise self._library.unknown(name)
        return OpenPolicy(name, versions, draft)

    def versions(self, name: str) -> tuple[NumberedVersion, ...]:
        """All versions of a name: the current one first, then by number; a starter's own where none is stored."""
        kept = self._policies.versions(name)
        starter = self._library.starter(name)
        newest = next((one for one in kept if one.listed), None)
        uses: dict[int, list[PolicyUse]] = {}
        for use in self._policies.use(name):
            uses.setdefault(use.policy_id, []).append(use)
        numbered = [
            NumberedVersion(number, one.version, one.saved, one is newest, one.listed, tuple(uses.get(one.id, ())))
            for number, one in enumerate(sorted(kept, key=lambda one: one.id), 1)
        ]
        if newest is None and starter is not None:
            numbered.append(NumberedVersion(0, starter, "", newest=True))
        return tuple(sorted(numbered, key=lambda one: (not one.newest, -one.number)))

    def save(self, draft: PolicyDraft) -> NumberedVersion:
        """Makes a draft the newest version of its name.

        Raises:
            InputError: it can't be used as it is.
        """
        checked_name(draft.name)
        version = draft.version()
        starter = self._library.starter(draft.name)
        if starter is not None and not any(one.listed for one in self._policies.versions(draft.name)):
            self._policies.save(starter)
        self._policies.save_newest(version)
        return self.versions(draft.name)[0]

    def restore(self, name: str, number: int) -> NumberedVersion:
        """Makes an old version the newest again.

        Raises:
            InputError: there is no such version.
        """
        self._policies.save_newest(self._library.named(f"{name}@{number}"))
        return self.versions(name)[0]

    def keep_draft(self, draft: PolicyDraft) -> None:
        """Keeps a draft; one that is the same as the newest version is deleted."""
        newest = next((one for one in self.versions(draft.name) if one.newest), None)
        if newest is not None and PolicyDraft.of(newest.version) == draft:
            self._policies.delete_draft(draft.name)
        else:
            self._policies.save_draft(draft)

    def drop_draft(self, name: str) -> None:
        self._policies.delete_draft(name)

    def archive(self, name: str) -> None:
        """Hides a policy from the lists. Its versions stay: runs refer to them.

        Raises:
            InputError: there is none of this name.
        """
        self.open(name)
        self._policies.archive(name)

    def unarchive(self, name: str) -> None:
        self._policies.unarchive(name)

    def free_name(self, wished: str) -> str:
        """The name, with a number after it where it is taken."""
        taken = {one.name for one in self.listed()}
        numbered = (f"{wished}-{number}" for number in count(2))
        return next(name for name in chain((wished,), numbered) if name not in taken)

    def import_from(self, path: Path, work: Work | None = None) -> ImportResult:
        """Imports a policy, or every policy of a folder or a zip file; what can't be used is skipped.

        Raises:
            Cancelled: the work was cancelled; what is imported by then stays.
            InputError: there is nothing that may be a policy.
        """
        work = work or Work()
        skipped: list[SkippedPolicy] = []
        imported: list[PolicyVersion] = []

        def skip(place: Path, error: InputError) -> None:
            draft = read_source(place).draft if isinstance(error, UnclearAnswerError) else None
            skipped.append(SkippedPolicy(place, error, draft))

        with unpacked(path) as place:
            try:
                for version, _ in self._library.import_from(place, skip):
                    imported.append(version)
                    work.report(Stage.IMPORTING, len(imported))
            except UnclearAnswerError as error:
                skip(policies_in(place)[0], error)
            except InputError:
                if not skipped:
                    raise
        return ImportResult(tuple(imported), tuple(skipped))
