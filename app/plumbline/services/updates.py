"""Newer versions of the program: how to get one, and whether there is one. Nobody is asked unless a person does it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.releases import NewestRelease, ReleaseRequest, is_newer
from plumbline.domain.work import Work
from plumbline.weights.download.client import Downloader

BEFORE: Final = Message(
    "Close Plumbline first. Your history, settings and models stay where they are. A newer version may change the history's "
    "format, and an older one refuses it then: to be able to go back, make a copy of the history first."
)
"""What holds however it was installed."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest release, and whether it is newer than this copy."""

    newest: NewestRelease
    newer: bool

    @property
    def message(self) -> Message:
        if self.newer:
            return Message(
                "Plumbline {version} is available: {page}", version=self.newest.version, page=self.newest.page
            )
        return Message("This is the newest version. {version} is published.", version=self.newest.version)


class Updates:
    """What Help says about updates.

    `page` is the address of the releases, or "" where this copy doesn't know it; `how` says how this copy is updated.
    """

    def __init__(self, version: str, page: str, how: Message, contacts: Path, downloads: Downloader) -> None:
        self.version, self.page, self.how = version, page, how
        self._contacts, self._downloads = contacts, downloads

    @property
    def host(self) -> str:
        """Who would be asked, or "" where nobody can be."""
        return self.page.partition("://")[2].partition("/")[0]

    def ask(self, work: Work) -> Standing:
        """One request to the page of releases, noted among the contacts.

        Raises:
            InputError: this copy doesn't know its page.
            MachineError: the network is forbidden, or there was no answer.
        """
        if not self.page:
            raise InputError(
                Message("Plumbline can't check for a newer version"),
                Message("This copy of Plumbline doesn't know where newer versions are published."),
                Message("Check where you got it from."),
            )
        newest = self._downloads.newest_release(ReleaseRequest(self.page, str(self._contacts)), work)
        return Standing(newest, is_newer(newest.version, self.version))
