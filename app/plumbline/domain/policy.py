"""Policies: what a person wrote, byte for byte, and how its answers are read.

A `PolicyVersion` is the exact bytes of a policy together with the contract that says how its answers are read. Its sha256 is
of the bytes alone. Nothing here changes a policy's text: it reaches the model as it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.visible import visible

_SHORT: Final = 8
"""Digits of a hash that tell two policies apart for people."""


@dataclass(frozen=True)
class PolicyVersion:
    """One version of a policy.

    Attributes:
        name: short name, unique in a library ("spam"); for a loose file its stem.
        data: the policy's exact bytes, UTF-8.
        language: BCP 47 tag of the language it is written in, or "".
        summary: one sentence that says what it is for, or "".
        sensitive: texts that are judged under it are blurred until somebody asks to read them.
    """

    name: str
    title: str
    data: bytes
    contract: OutputContract
    language: str = ""
    summary: str = ""
    sensitive: bool = False

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def text(self) -> str:
        return policy_text(self.data, self.title)


class NamedVersion(NamedTuple):
    """What tells a version of a policy apart for people.

    Attributes:
        number: from 1, in the order in which versions of the policy's name were first stored; 0 where it is not known.
    """

    title: str
    number: int
    sha256: str

    def words(self, among: Iterable[NamedVersion] = ()) -> Message:
        """Its title and number; with the beginning of its hash where another one `among` them would be called the same."""
        title = visible(self.title)
        named = (
            Message("{title} · version {number}", title=title, number=str(self.number))
            if self.number
            else verbatim(title)
        )
        if all(one.sha256 == self.sha256 or one[:2] != self[:2] for one in among):
            return named
        return Message("{policy} ({hash})", policy=named, hash=self.sha256[:_SHORT])


@dataclass(frozen=True)
class PolicyDraft:
    """A policy's text while it is being written. The contract is None while it is not clear how to answer."""

    name: str
    title: str
    data: bytes
    contract: OutputContract | None
    language: str = ""
    summary: str = ""
    sensitive: bool = False

    @classmethod
    def of(cls, policy: PolicyVersion) -> PolicyDraft:
        return cls(
            policy.name,
            policy.title,
            policy.data,
            policy.contract,
            policy.language,
            policy.summary,
            policy.sensitive,
        )

    @property
    def text(self) -> str:
        return policy_text(self.data, self.title)

    def version(self) -> PolicyVersion:
        """The version that it would be if it were saved now.

        Raises:
            InputError: there is no text, or the form of the answer isn't clear.
        """
        if not self.text.strip():
            raise InputError(
                Message("The policy is empty"),
                Message("“{title}” contains no text.", title=self.title),
                Message("Write down what is not allowed."),
            )
        if self.contract is None:
            raise InputError(
                Message("The form of the answer isn't clear"),
                Message("“{title}” doesn't say clearly enough how to answer.", title=self.title),
                Message("Say so near the top of the policy."),
                Remedy(RemedyKind.STATE_ANSWER_FORM),
            )
        return PolicyVersion(
            self.name, self.title, self.data, self.contract, self.language, self.summary, self.sensitive
        )


def policy_text(data: bytes, title: str) -> str:
    """The bytes as text, nothing taken away: no byte-order mark, no carriage return. `InputError` if they are not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            Message("The policy is not UTF-8 text"),
            Message("Byte {byte} of the policy “{title}” is not UTF-8.", byte=str(error.start + 1), title=title),
            Message("Open it in a text editor, save it as UTF-8, and try again."),
        ) from error
