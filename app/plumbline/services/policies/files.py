"""Policies as files: from a folder or a file that a person names to a policy, and from a pack to the policies in it.

A policy in a folder is `policy.md` (or `policy.txt`, or `policy`, or the only text file there) with an optional `policy.toml`
beside it that states its title and how its answers look. Where nothing is stated, the answer's form is inferred from the
policy's own words, but only where that is safe; otherwise the person is asked to state it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.infer import infer_contract
from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion, policy_text
from plumbline.domain.rules import defined_rule_ids
from plumbline.files.toml import TomlError, parse_toml

POLICY_NAMES: Final = ("policy.md", "policy.txt", "policy")
STATEMENT: Final = "policy.toml"
MOST_BYTES: Final = 1_000_000
"""Larger than any policy that fits a model's context."""

_STATEMENT_KEYS: Final = ("title", "language", "summary", "answer")
_TEXT_SUFFIXES: Final = (".md", ".txt", ".markdown", "")
_NOT_POLICIES: Final = (
    "readme", "license", "licence", "copying", "changelog", "changes", "notice", "contributing", "code_of_conduct",
    "code-of-conduct", "authors", "contributors", "citation", "makefile", "dockerfile", "codeowners",
)  # fmt: skip


class UnclearAnswerError(InputError):
    """The policy can be read, and how its answers look can't be told."""


class StatementError(InputError):
    """What stands beside a policy is no TOML.

    Attributes:
        line, column: where, from 1; 1, 1 where that is not known.
    """

    def __init__(self, error: TomlError, path: Path) -> None:
        super().__init__(
            Message("The policy.toml can't be read"),
            Message("{file}: {reason}.", file=path, reason=error.reason)
            if error.line is None
            else Message(
                "{file}, line {line}, column {column}: {reason}.",
                file=path,
                line=str(error.line),
                column=str(error.column),
                reason=error.reason,
            ),
            Message("Correct it, or delete the file to have the form of the answer inferred from the policy."),
        )
        self.line = error.line or 1
        self.column = error.column or 1


@dataclass(frozen=True, slots=True)
class Draft:
    """A policy as it is written, whether or not it can be used: what advice is given on.

    Attributes:
        file: the policy's file.
        name, title, language, summary: as in `PolicyVersion`; where what stands beside it can't be read, the name alone.
        data: its bytes.
        text: its text.
        contract: how its answers look, stated or inferred; None where neither could be had.
        statement: the file beside it that states how; it need not exist.
        trouble: what is wrong with that file, or None.
    """

    file: Path
    name: str
    data: bytes
    text: str
    contract: OutputContract | None
    statement: Path
    trouble: InputError | None
    title: str = ""
    language: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class _Statement:
    """What stands beside a policy."""

    path: Path
    title: str = ""
    language: str = ""
    summary: str = ""
    answer: Mapping[str, object] | None = None


def load_policy(path: Path) -> PolicyVersion:
    """Reads a policy from a folder or a file.

    Raises:
        InputError: there is no policy, it is not text, its statement is wrong, or (`UnclearAnswerError`) its answer's form can't
            be told.
        MachineError: a file can't be opened.
    """
    file = _file_of(path)
    data = _bytes(file)
    name = _name(path, file)
    statement = _statement(file)
    title = statement.title or name
    text = policy_text(data, title)
    if not text.strip():
        raise InputError(
            Message("The policy is empty"),
            Message("{file} holds no text.", file=file),
            Message("Write the policy into it and try again."),
        )
    return PolicyVersion(
        name=name,
        title=title,
        data=data,
        contract=_contract(text, file, statement),
        language=statement.language,
        summary=statement.summary,
    )


def read_draft(path: Path) -> Draft:
    """Reads a policy to advise on it: what is wrong with its answer's form is no reason to stop.

    Raises:
        InputError: there is no policy, or it is not text.
        MachineError: a file can't be opened.
    """
    file = _file_of(path)
    name, data = _name(path, file), _bytes(file)
    text = policy_text(data, name)
    place = _statement_path(file)
    beside = _Statement(place)
    try:
        beside = _statement(file)
        contract, trouble = _contract(text, file, beside), None
    except UnclearAnswerError:
        contract, trouble = None, None
    except InputError as error:
        contract, trouble = infer_contract(text), error
    return Draft(
        file, name, data, text, contract, place, trouble, beside.title or name, beside.language, beside.summary
    )


def policies_in(path: Path) -> list[Path]:
    """Where the policies are that a person means by a file, a policy's folder, or a pack.

    A folder with a file that is called a policy is that policy. Else the folders inside it are looked at: those with such a file,
    and those beside them whose only text file is the policy. A stray text file never stands in the way of a pack; it counts
    where nothing else does. Hidden folders and links are passed by.

    Raises:
        InputError: there is none.
    """
    if not path.is_dir() or _named(path):
        return [path]
    folders = sorted(_folders(path))
    named = [folder for folder in folders if _named(folder)]
    if named:
        beside = {folder.parent for folder in named}
        return [folder for folder in folders if _named(folder) or (folder.parent in beside and policy_file(folder))]
    lone = [folder for folder in (path, *folders) if policy_file(folder)]
    if not lone:
        raise _no_policy(path)
    return lone


def policy_file(folder: Path) -> Path | None:
    """The file that is the policy of a folder, or None."""
    if not folder.is_dir():
        return None
    named = _named(folder)
    if named is not None:
        return named
    texts = _texts(folder)
    return texts[0] if len(texts) == 1 else None


def _named(folder: Path) -> Path | None:
    return next((folder / name for name in POLICY_NAMES if (folder / name).is_file()), None)


def _texts(folder: Path) -> list[Path]:
    """The text files of a folder that may be policies."""
    return [
        entry
        for entry in sorted(folder.iterdir())
        if entry.suffix.lower() in _TEXT_SUFFIXES
        and not entry.name.startswith(".")
        and not entry.stem.lower().startswith(_NOT_POLICIES)
        and entry.is_file()
    ]


def _folders(path: Path) -> Iterator[Path]:
    """All folders below this one."""
    for place, folders, _ in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place) / name for name in folders if not (Path(place) / name).is_symlink())


def _file_of(path: Path) -> Path:
    file = policy_file(path) if path.is_dir() else path
    if file is None or not file.is_file():
        raise _no_policy(path)
    return file


def _name(path: Path, file: Path) -> str:
    if path.is_dir():
        return path.resolve().name
    return file.resolve().parent.name if file.name in POLICY_NAMES else file.stem


def _contract(text: str, file: Path, statement: _Statement) -> OutputContract:
    if statement.answer is not None:
        try:
            return OutputContract.from_dict(statement.answer, defined_rule_ids(text))
        except InputError as error:
            raise InputError(
                error.title, Message("{file}: {message}", file=statement.path, message=error.message), error.hint
            ) from error
    inferred = infer_contract(text)
    if inferred is None:
        raise UnclearAnswerError(
            Message("How the policy is answered is not clear"),
            Message("{file} does not say in a way that can be relied on how an answer looks.", file=file),
            Message(
                "Write into the policy what to answer (for example “Answer with 1 if it violates, else 0”), or state it in {file}; "
                "policies/README.md in the program's folder shows how.",
                file=statement.path,
            ),
        )
    return inferred


def _statement_path(file: Path) -> Path:
    """The TOML beside the policy: `policy.toml` beside `policy.md`, `name.toml` beside `name.md`."""
    if file.name in POLICY_NAMES:
        return file.with_name(STATEMENT)
    own = file.with_name(f"{file.stem}.toml")
    shared = file.with_name(STATEMENT)
    return shared if not own.is_file() and shared.is_file() and _texts(file.parent) == [file] else own


def _statement(file: Path) -> _Statement:
    path = _statement_path(file)
    if not path.is_file():
        return _Statement(path)
    try:
        table = parse_toml(_bytes(path))
    except TomlError as error:
        raise StatementError(error, path) from error
    for key in table:
        if key not in _STATEMENT_KEYS:
            raise _wrong_statement(f"{path} has a key “{key}”, which means nothing here.")
    answer = table.get("answer")
    if not (answer is None or isinstance(answer, Mapping)):
        raise _wrong_statement(f"“answer” in {path} is not a table.")
    texts: dict[str, str] = {}
    for key in _STATEMENT_KEYS[:3]:
        text = table.get(key, "")
        if not isinstance(text, str):
            raise _wrong_statement(f"“{key}” in {path} is not a text.")
        texts[key] = text
    return _Statement(path, **texts, answer=answer)


def _wrong_statement(message: str) -> InputError:
    keys = ", ".join(_STATEMENT_KEYS)
    return InputError(
        Message("The policy's statement is wrong"),
        message,
        Message("The keys are: {keys}. Correct it or take it out.", keys=keys),
    )


def _bytes(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                Message("The policy is too large"),
                Message(
                    "{file} has {size} bytes; a policy has at most {most_bytes}.",
                    file=file,
                    size=size,
                    most_bytes=MOST_BYTES,
                ),
                Message("Is it the right file?"),
            )
        return file.read_bytes()
    except OSError as error:
        raise MachineError(
            Message("A file can't be opened"),
            Message("{file}: {reason}.", file=file, reason=reason(error)),
            Message("Check its rights."),
        ) from error


def _no_policy(path: Path) -> InputError:
    return InputError(
        Message("There is no policy"),
        Message("{file} has no policy.md, policy.txt, or single text file.", file=path),
        Message("Name the file itself, or put the policy into the folder as policy.md."),
    )
