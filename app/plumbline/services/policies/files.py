"""Policies as files: `policy.md`, or the only text file of a folder, with an optional `policy.toml` that states how answers look.

Where nothing is stated, the form of the answer is inferred from the policy's own words, but only where that is safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import STANDARD, standard_from_table
from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Listing, Message, Size
from plumbline.domain.policy import PolicyDraft, PolicyVersion, policy_text
from plumbline.domain.rules import defined_rule_ids
from plumbline.files.toml import TomlError, parse_toml
from plumbline.services.policies.answer_choice import chosen_contract, reading_words
from plumbline.services.policies.packs import file_of, is_own, name_of, statement_path

MOST_BYTES: Final = 1_000_000
"""Larger than any policy that fits a model's context."""

_TEXT_KEYS: Final = ("title", "language", "summary")
_SENSITIVE: Final = "sensitive"
_STATEMENT_KEYS: Final = (*_TEXT_KEYS, _SENSITIVE, "answer")


class UnclearAnswerError(InputError):
    """The policy can be read, but the form of its answer can't be told.

    Attributes:
        readings: what its text can be read as, the likeliest first; may be empty.
    """

    def __init__(self, file: Path, readings: tuple[OutputContract, ...]) -> None:
        super().__init__(
            Message("The form of the answer isn't clear"),
            _unclear(file, len(readings)),
            *(
                Message("Reading {number}: {reading}.", number=str(number), reading=reading_words(reading))
                for number, reading in enumerate(readings, 1)
            ),
            Remedy(RemedyKind.CHOOSE_ANSWER_FORM if readings else RemedyKind.USE_STANDARD_FORM),
            Message("Say so in the policy, for example “Answer with 1 if it violates this policy, else with 0”."),
            Remedy(RemedyKind.STATE_ANSWER_FORM),
        )
        self.readings = readings


def _unclear(file: Path, readings: int) -> Message:
    if readings > 1:
        return Message("{file} can be read in more than one way.", file=file)
    if readings:
        return Message("{file} may ask the model for this answer, but doesn't say so clearly.", file=file)
    return Message("{file} doesn't say clearly enough how to answer.", file=file)


class StatementError(InputError):
    """The file beside a policy is not TOML.

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
class PolicySource:
    """A policy as it is written, whether or not it can be used: what advice is given on.

    Attributes:
        file: the policy's file.
        statement: the file beside it that states its title and how its answers look; it need not exist.
        draft: what they say; where the statement can't be read, the title is the name, and the contract is inferred.
        problem: what is wrong with the statement, or None.
    """

    file: Path
    statement: Path
    draft: PolicyDraft
    problem: InputError | None = None

    @classmethod
    def of(cls, policy: PolicyVersion) -> PolicySource:
        """A version of the library; its name stands for its file."""
        return cls(Path(policy.name), Path(policy.name), PolicyDraft.of(policy))


@dataclass(frozen=True, slots=True)
class _Statement:
    path: Path
    title: str = ""
    language: str = ""
    summary: str = ""
    sensitive: bool = False
    answer: Mapping[str, object] | None = None


Earlier = Callable[[str], Sequence[OutputContract]]
"""The contracts of the earlier versions of a policy's name, the newest first."""


def load_policy(path: Path, earlier: Earlier = lambda _: (), choice: str = "") -> PolicyVersion:
    """Reads a policy from a folder or a file.

    Args:
        earlier: its rules keep the ids that they have there.
        choice: how its answers are read, as in `chosen_contract`; "" as it states or as its text says.

    Raises:
        InputError: there is no policy, it is not text, its statement is wrong, or (`UnclearAnswerError`) the form of its answer
            can't be told.
        MachineError: a file can't be opened.
    """
    file = file_of(path)
    data = _bytes(file)
    name = name_of(path, file)
    statement = _statement(file)
    title = statement.title or name
    text = policy_text(data, title)
    if not text.strip():
        raise InputError(
            Message("The policy is empty"),
            Message("{file} contains no text.", file=file),
            Message("Write the policy into it and try again."),
        )
    contract = (
        chosen_contract(text, choice, earlier(name)) if choice else _contract(text, file, statement, earlier(name))
    )
    return PolicyVersion(name, title, data, contract, statement.language, statement.summary, statement.sensitive)


def read_source(path: Path) -> PolicySource:
    """Reads a policy to advise on it: a mistake in the form of its answer is no reason to stop.

    Raises:
        InputError: there is no policy, or it is not text.
        MachineError: a file can't be opened.
    """
    file = file_of(path)
    name, data = name_of(path, file), _bytes(file)
    text = policy_text(data, name)
    place = statement_path(file)
    statement = _Statement(place)
    problem: InputError | None = None
    try:
        statement = _statement(file)
        contract: OutputContract | None = _contract(text, file, statement)
    except UnclearAnswerError:
        contract = None
    except InputError as error:
        contract, problem = find_answer_form(text).contract, error
    draft = PolicyDraft(
        name, statement.title or name, data, contract, statement.language, statement.summary, statement.sensitive
    )
    return PolicySource(file, place, draft, problem)


def _contract(text: str, file: Path, statement: _Statement, before: Sequence[OutputContract] = ()) -> OutputContract:
    if statement.answer is not None:
        try:
            if statement.answer.get("kind") == STANDARD:
                return standard_from_table(statement.answer, text, before)
            return OutputContract.from_dict(statement.answer, defined_rule_ids(text))
        except InputError as error:
            raise InputError(
                error.title, Message("{file}: {message}", file=statement.path, message=error.message), *error.hints
            ) from error
    found = find_answer_form(text, before)
    if found.contract is None:
        raise UnclearAnswerError(file, found.readings)
    return found.contract


def _statement(file: Path) -> _Statement:
    path = statement_path(file)
    if not is_own(path):
        return _Statement(path)
    try:
        table = parse_toml(_bytes(path))
    except TomlError as error:
        raise StatementError(error, path) from error
    for key in table:
        if key not in _STATEMENT_KEYS:
            raise _wrong_statement(Message("There is no key “{key}” in {file}.", key=key, file=path))
    answer = table.get("answer")
    if not (answer is None or isinstance(answer, Mapping)):
        raise _wrong_statement(Message("“{key}” in {file} has to be a table.", key="answer", file=path))
    texts: dict[str, str] = {}
    for key in _TEXT_KEYS:
        text = table.get(key, "")
        if not isinstance(text, str):
            raise _wrong_statement(Message("“{key}” in {file} has to be text.", key=key, file=path))
        texts[key] = text
    sensitive = table.get(_SENSITIVE, False)
    if not isinstance(sensitive, bool):
        raise _wrong_statement(Message("“{key}” in {file} has to be true or false.", key=_SENSITIVE, file=path))
    return _Statement(path, **texts, sensitive=sensitive, answer=answer)


def _wrong_statement(message: Message) -> InputError:
    return InputError(
        Message("The policy.toml has an error"),
        message,
        Message("The keys are {keys}. Correct it or remove it.", keys=Listing(_STATEMENT_KEYS)),
    )


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
        size = file.stat().st_size
    except OSError as error:
        raise MachineError(
            Message("A file can't be opened"),
            Message("{file}: {reason}.", file=file, reason=reason(error)),
            Message("Check its permissions."),
        ) from error
    if len(data) > MOST_BYTES:
        raise InputError(
            Message("The policy is too large"),
            Message(
                "{file} has {size}; a policy has at most {limit}.", file=file, size=Size(size), limit=Size(MOST_BYTES)
            ),
            Message("Is it the right file?"),
        )
    return data
