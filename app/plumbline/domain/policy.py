"""Policies: what a person wrote, byte for byte, and what can be found in it.

A `PolicyVersion` is the exact bytes of a policy together with the contract that says how its answers are read. Its sha256 is
of the bytes alone. Nothing here changes a policy's text: it reaches the model as it is.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message


@dataclass(frozen=True)
class PolicyVersion:
    """One version of a policy.

    Attributes:
        name: short name, unique in a library ("spam"); for a loose file its stem.
        title: the name that people read.
        data: the policy's exact bytes, UTF-8.
        contract: how its answers look.
        language: BCP 47 tag of the language it is written in, or "".
        summary: one sentence that says what it is for, or "".
    """

    name: str
    title: str
    data: bytes
    contract: OutputContract
    language: str = ""
    summary: str = ""

    @cached_property
    def sha256(self) -> str:
        """Hex sha256 of the exact bytes."""
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def text(self) -> str:
        """The policy's text; see `policy_text`."""
        return policy_text(self.data, self.title)


@dataclass(frozen=True)
class PolicyDraft:
    """A policy's text while it is being written: what becomes its next version.

    Attributes:
        name, title, data, language, summary: as in `PolicyVersion`.
        contract: how its answers look; None while that is not clear.
    """

    name: str
    title: str
    data: bytes
    contract: OutputContract | None
    language: str = ""
    summary: str = ""

    @classmethod
    def of(cls, policy: PolicyVersion) -> PolicyDraft:
        """A version as the draft of the next one."""
        return cls(policy.name, policy.title, policy.data, policy.contract, policy.language, policy.summary)

    @property
    def text(self) -> str:
        """The policy's text; see `policy_text`."""
        return policy_text(self.data, self.title)

    def version(self) -> PolicyVersion:
        """The version that it would be if it were saved now.

        Raises:
            InputError: there is no text, or how it is answered is not clear.
        """
        if not self.text.strip():
            raise InputError(
                Message("The policy is empty"),
                Message("“{title}” holds no text.", title=self.title),
                Message("Write down what is not allowed."),
            )
        if self.contract is None:
            raise InputError(
                Message("How the policy is answered is not clear"),
                Message("“{title}” does not say in a way that can be relied on how an answer looks.", title=self.title),
                Message("Say near its top what to answer, or state beside it how answers are read."),
            )
        return PolicyVersion(self.name, self.title, self.data, self.contract, self.language, self.summary)


def policy_text(data: bytes, title: str) -> str:
    """The text of a policy's bytes, with nothing taken away: not a byte-order mark, not a carriage return.

    Raises:
        InputError: the bytes are not UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            Message("The policy is not UTF-8 text"),
            Message("Byte {start} of the policy “{title}” can't be read as UTF-8.", start=error.start + 1, title=title),
            Message("Open it in a text editor, save it as UTF-8, and try again."),
        ) from error
