"""Policies from files, from the library in the history, and from those that ship with the program.

A policy in a folder is `policy.md` (or `policy.txt`, or the only text file there) with an optional
`policy.toml` beside it that states its title and how its answers look. Where nothing is stated, the answer's
form is inferred from the policy's own words, but only where that is safe; otherwise the person is asked to
state it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from plumbline.domain.contract import OutputContract
from plumbline.domain.errors import EnvironmentTrouble, InputError
from plumbline.domain.inference import infer_contract
from plumbline.domain.policy import PolicyVersion, policy_text
from plumbline.domain.rules import defined_rule_ids

POLICY_NAMES: Final = ("policy.md", "policy.txt", "policy")
STATEMENT: Final = "policy.toml"
MOST_BYTES: Final = 1_000_000
"""Larger than any policy that fits a model's context."""

_SHORTEST_HASH: Final = 6
"""Digits that are fewer are a version's number, and not the beginning of a hash."""

_TEXT_SUFFIXES: Final = (".md", ".txt", ".markdown", "")
_NOT_POLICIES: Final = ("readme", "license", "licence", "changelog", "notice")


class KeptPolicy(Protocol):
    """A version that is kept."""

    @property
    def id(self) -> int:
        """Its number, in the order in which versions were first kept."""

    @property
    def version(self) -> PolicyVersion:
        """The version."""


class PolicyStore(Protocol):
    """The policies kept in the history."""

    def save_policy(self, policy: PolicyVersion) -> int:
        """Puts a version into the library; the same one again changes nothing."""

    def policy(self, name_or_sha256: str) -> KeptPolicy | None:
        """The newest version of a name in the library, or the version with these bytes; None when there is none."""

    def policies(self) -> Sequence[KeptPolicy]:
        """The newest version of each policy in the library, by name."""

    def policy_versions(self, name: str) -> Sequence[KeptPolicy]:
        """All versions of a name, newest first."""


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

    def __init__(self, starters: Path, store: PolicyStore) -> None:
        self._starters = starters
        self._store = store

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
        kept = self._store.policy(reference)
        if kept is not None:
            return kept.version
        if re.fullmatch(r"[\w-]+", reference) and (self._starters / reference).is_dir():
            return load_policy(self._starters / reference)
        name, at, version = reference.rpartition("@")
        if at and name and version:
            return self._version(name, version)
        names = ", ".join(entry.policy.name for entry in self.entries())
        raise InputError(
            "There is no such policy",
            f"“{reference}” is neither a folder or file here nor a name in the library.",
            f"The library has: {names}.",
        )

    def _version(self, name: str, version: str) -> PolicyVersion:
        """A version by its number, from 1 in the order in which they were first kept, or by the beginning of its sha256.

        Raises:
            InputError: there is none, or more than one.
        """
        kept = [one.version for one in sorted(self._store.policy_versions(name), key=lambda one: one.id)]
        if version.isdecimal() and len(version) < _SHORTEST_HASH:
            found = kept[int(version) - 1 : int(version)] if int(version) else []
        else:
            found = [one for one in kept if one.sha256.startswith(version.lower())]
        if len(found) == 1:
            return found[0]
        listed = ", ".join(f"{name}@{number} ({one.sha256[:12]}…)" for number, one in enumerate(kept, 1))
        raise InputError(
            "There is no such version",
            f"“{name}@{version}” does not name one version of a policy that was kept.",
            f"There are: {listed}." if kept else f"`plumbline policy import` keeps a version of “{name}”.",
        )

    def entries(self) -> list[LibraryEntry]:
        """Everything that can be named, by name. An imported policy hides a starter of the same name."""
        entries = [LibraryEntry(kept.version, starter=False) for kept in self._store.policies()]
        taken = {entry.policy.name for entry in entries}
        entries += [
            LibraryEntry(load_policy(folder), starter=True)
            for folder in self._starters.iterdir()
            if folder.name not in taken and _policy_file(folder) is not None
        ]
        return sorted(entries, key=lambda entry: entry.policy.name)

    def import_from(self, path: Path) -> Iterator[tuple[PolicyVersion, int]]:
        """Takes a policy, or every policy of a pack (a folder of policy folders), into the library.

        Yields:
            Each policy with how many versions of its name there are now.

        Raises:
            InputError: there is none, or one can't be used; those before it are kept.
        """
        if path.is_dir() and _policy_file(path) is None:
            folders = sorted(folder for folder in path.rglob("*") if folder.is_dir() and _policy_file(folder))
            if not folders:
                raise _no_policy(path)
            for folder in folders:
                policy = load_policy(folder)
                yield policy, self._keep(policy)
            return
        policy = load_policy(path)
        yield policy, self._keep(policy)

    def _keep(self, policy: PolicyVersion) -> int:
        """Keeps the policy and counts the versions of its name."""
        self._store.save_policy(policy)
        return len(self._store.policy_versions(policy.name))


def load_policy(path: Path) -> PolicyVersion:
    """Reads a policy from a folder or a file.

    Raises:
        InputError: there is no policy, it is not text, its statement is wrong, or its answer's form can't be told.
        EnvironmentTrouble: a file can't be opened.
    """
    file = _policy_file(path) if path.is_dir() else path
    if file is None or not file.is_file():
        raise _no_policy(path)
    data = _bytes(file)
    name = path.resolve().name if path.is_dir() else file.stem
    if file.name in POLICY_NAMES and not path.is_dir():
        name = file.resolve().parent.name
    statement, statement_path = _statement(file)
    title = statement.get("title", name)
    answer = statement.get("answer")
    text = policy_text(data, str(title))
    if not text.strip():
        raise InputError("The policy is empty", f"{file} holds no text.", "Write the policy into it and try again.")
    return PolicyVersion(
        name=name,
        title=str(title),
        data=data,
        contract=_contract(text, answer, file, statement_path),
        language=str(statement.get("language", "")),
        summary=str(statement.get("summary", "")),
    )


def _contract(text: str, answer: object, file: Path, statement: Path) -> OutputContract:
    if answer is not None:
        if not isinstance(answer, Mapping):
            raise InputError("The policy's statement is wrong", f"“answer” in {statement} is not a table.")
        try:
            return OutputContract.from_dict(answer, defined_rule_ids(text))
        except InputError as error:
            raise InputError(error.title, f"{statement}: {error.message}", error.hint) from error
    inferred = infer_contract(text)
    if inferred is None:
        raise InputError(
            "How the policy is answered is not clear",
            f"{file} does not say in a way that can be relied on how an answer looks.",
            f"Write into the policy what to answer (for example “Answer with 1 if it violates, else 0”), or state it in "
            f"{statement}; policies/README.md in the program's folder shows how.",
        )
    return inferred


def _policy_file(folder: Path) -> Path | None:
    if not folder.is_dir():
        return None
    for name in POLICY_NAMES:
        if (folder / name).is_file():
            return folder / name
    texts = [
        entry
        for entry in sorted(folder.iterdir())
        if entry.is_file() and entry.suffix.lower() in _TEXT_SUFFIXES and not entry.name.startswith(".")
    ]
    texts = [entry for entry in texts if not entry.stem.lower().startswith(_NOT_POLICIES)]
    return texts[0] if len(texts) == 1 else None


def _statement(file: Path) -> tuple[Mapping[str, object], Path]:
    """The TOML beside the policy: `policy.toml` beside `policy.md`, `name.toml` beside `name.md`."""
    path = file.with_name(STATEMENT) if file.name in POLICY_NAMES else file.with_name(f"{file.stem}.toml")
    if file.name not in POLICY_NAMES and not path.is_file():
        siblings = [
            entry for entry in file.parent.iterdir() if entry.suffix.lower() in _TEXT_SUFFIXES and entry.is_file()
        ]
        if len(siblings) == 1 and file.with_name(STATEMENT).is_file():
            path = file.with_name(STATEMENT)
    if not path.is_file():
        return {}, path
    try:
        return tomllib.loads(_bytes(path).decode("utf-8")), path
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(
            "The policy's statement can't be read",
            f"{path} does not follow the TOML format: {error}.",
            "Mend that line, or take the file away to have the answer's form inferred.",
        ) from error


def _bytes(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                "The policy is too large",
                f"{file} has {size:,} bytes; a policy has at most {MOST_BYTES:,}.",
                "Is it the right file?",
            )
        return file.read_bytes()
    except OSError as error:
        raise EnvironmentTrouble("A file can't be opened", f"{file}: {error.strerror}.", "Check its rights.") from error


def _no_policy(path: Path) -> InputError:
    return InputError(
        "There is no policy",
        f"{path} has no policy.md, policy.txt, or single text file.",
        "Name the file itself, or put the policy into the folder as policy.md.",
    )
