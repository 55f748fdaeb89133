"""What exactly is downloaded: the hub is asked, and its answer is compared with the catalogue and with what was begun earlier."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from plumbline.domain.errors import Hint, MachineError, Remedy, RemedyKind
from plumbline.domain.messages import Message, sentences
from plumbline.domain.models.download import DownloadEvent, DownloadProgress, DownloadRequest, Phase
from plumbline.domain.models.model import FileSpec
from plumbline.domain.work import Work
from plumbline.weights import names
from plumbline.weights.download.errors import DownloadError, HashMismatchError, NotOnServerError, waiting
from plumbline.weights.download.hub import HubClient
from plumbline.weights.download.selection import select_files
from plumbline.weights.library.manifest import read_manifest
from plumbline.weights.library.partial_downloads import PinnedDownload, partial_folder, read_pinned

T = TypeVar("T")


class Pinning:
    """Asks the hub; every question that may succeed later is asked again for a while."""

    def __init__(
        self, hub: HubClient, request: DownloadRequest, send: Callable[[DownloadEvent], object], work: Work
    ) -> None:
        self._hub, self._request, self._send, self._work = hub, request, send, work

    def look(self) -> tuple[str, tuple[FileSpec, ...]]:
        """The commit and the files that the hub has for the request."""
        request = self._request
        chosen, commit = request.files, request.revision
        if not chosen:
            commit, listed = self._ask(lambda: self._hub.find(request.repository, request.revision))
            chosen = select_files(listed, request.wanted, request.repository)
        found = []
        for file in chosen:
            names.local_name(file.path)
            commit, there = self._confirm(request.repository, commit, file.path)
            found.append(there)
        return commit, tuple(found)

    def pin(self, begun: PinnedDownload | None, fresh: PinnedDownload) -> tuple[PinnedDownload, list[Hint]]:
        """What to download, with notes: what the hub has now, or what was begun earlier and is still there.

        Another file than the catalogue has confirmed is a `HashMismatchError`.
        """
        fresh, compared = self._compare(fresh)
        notes: list[Hint] = list(compared)
        if begun is None or begun.commit == fresh.commit or begun.repository != fresh.repository:
            return fresh, notes
        return self._newer_revision(begun, fresh, notes)

    def _newer_revision(
        self, begun: PinnedDownload, fresh: PinnedDownload, notes: list[Hint]
    ) -> tuple[PinnedDownload, list[Hint]]:
        repository, old, new = fresh.repository, begun.commit[:12], fresh.commit[:12]
        moved = Message(
            "{repository} has changed from {old} to {new} since this download began.",
            repository=repository,
            old=old,
            new=new,
        )
        if all(file.sha256 for file in fresh.files) and _content(begun) == _content(fresh):
            return fresh, [*notes, moved, Message("The files are the same.")]
        if self._request.restart:
            return fresh, [*notes, moved, Message("The newer revision is downloaded, as requested.")]
        if not self._still_there(begun):
            gone = Message("The older revision no longer exists, so the newer one is downloaded.")
            return fresh, [*notes, moved, gone]
        kept = Message("The older revision is downloaded to its end.")
        return begun, [*notes, moved, kept, Remedy(RemedyKind.RESTART_DOWNLOAD)]

    def _still_there(self, begun: PinnedDownload) -> bool:
        try:
            for file in begun.files:
                _, found = self._confirm(begun.repository, begun.commit, file.path)
                if (found.bytes, found.sha256 or file.sha256) != (file.bytes, file.sha256):
                    return False
        except NotOnServerError:
            return False
        return True

    def _confirm(self, repository: str, revision: str, path: str) -> tuple[str, FileSpec]:
        return self._ask(lambda: self._hub.confirm(repository, revision, path))

    def _ask(self, ask: Callable[[], T]) -> T:
        tuning = self._request.tuning
        pause, until = tuning.first_wait_s, 0.0
        while True:
            try:
                return ask()
            except DownloadError as error:
                until = until or time.monotonic() + min(tuning.patience_s, tuning.ask_patience_s)
                pause = max(pause, error.wait_s)
                if not error.retry or time.monotonic() + pause > until:
                    raise
                self._send(DownloadProgress(Phase.WAITING, "", 0, 0, 0.0, None, waiting(error, pause)))
            self._work.wait(pause)
            pause = min(pause * 2, tuning.last_wait_s)

    def _compare(self, fresh: PinnedDownload) -> tuple[PinnedDownload, list[Message]]:
        """Takes a hash that the hub does not name from the catalogue."""
        notes, files = [], []
        wanted = self._request.files or (None,) * len(fresh.files)
        for expected, found in zip(wanted, fresh.files, strict=True):
            if expected is not None:
                notes += self._differences(expected, found)
            sha256 = found.sha256 or (expected.sha256 if expected else None)
            if sha256 is None:
                notes.append(
                    Message("{file}: no sha256 is known, so the model will be marked as unverified.", file=found.path)
                )
            files.append(replace(found, sha256=sha256))
        return replace(fresh, files=tuple(files)), notes

    def _differences(self, expected: FileSpec, found: FileSpec) -> list[Message]:
        notes = []
        if expected.bytes is not None and found.bytes is not None and expected.bytes != found.bytes:
            notes.append(
                Message(
                    "{file} has {found} bytes at the hub and {expected} in the catalogue.",
                    file=found.path,
                    found=found.bytes,
                    expected=expected.bytes,
                )
            )
        if expected.sha256 is not None and found.sha256 is not None and expected.sha256 != found.sha256:
            notes.append(
                Message(
                    "{file} has the sha256 {found} at the hub and {expected} in the catalogue.",
                    file=found.path,
                    found=found.sha256,
                    expected=expected.sha256,
                )
            )
        if not notes:
            return []
        if self._request.confirmed:
            refused = Message("The catalogue's figures were confirmed, so the file is not downloaded.")
            raise HashMismatchError(
                Message("The hub has another file"),
                sentences(*notes, refused),
                Message("If the publisher has replaced the file, wait for a catalogue that knows it."),
                Remedy(RemedyKind.NAME_REPOSITORY),
            )
        return [*notes, Message("The hub's figures are used.")]


def model_name(folder: Path, request: DownloadRequest, first_file: str) -> str:
    """The model's name: the requested one, else from the file's name; one that another source has taken gets a number."""
    if request.name:
        return request.name
    stem = names.slug(first_file)
    for number in range(1, 100):
        name = stem if number == 1 else f"{stem}-{number}"
        with contextlib.suppress(MachineError):
            manifest = read_manifest(folder / name)
            begun = read_pinned(partial_folder(folder, name))
            owner = manifest.source.repository if manifest else begun.repository if begun else ""
            taken = (folder / name).exists() and manifest is None
            if not taken and owner in {"", request.repository}:
                return name
    return f"{stem}-{request.repository.replace('/', '-').lower()}"


def _content(pinned: PinnedDownload) -> list[tuple[int | None, str | None]]:
    return [(file.bytes, file.sha256) for file in pinned.files]
