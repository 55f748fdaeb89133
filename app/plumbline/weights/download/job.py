"""One download from the first question to the installed model: what the download process does.

The steps, each of which a kill may end and a later run resumes:
1. ask the hub what it has and pin it (`pinning`);
2. send the plan and wait for the answer;
3. download each file into its `.part` (`file_download`), compare its hash, repair it if need be (`repair`), give it its name;
4. check the headers as one set, move the files to their place, write the manifest, delete what it replaces.

Invariants: everything unfinished lies below `.incoming/NAME`, which nothing loads from; one process works on it at a time.
"""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadRequest,
    Phase,
)
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Cancelled, Work
from plumbline.files.contacts import ContactLog
from plumbline.files.hashing import hash_file
from plumbline.gguf.architecture import require_supported
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import parse_header
from plumbline.gguf.split_set import read_set
from plumbline.weights import names
from plumbline.weights.disk import disk_full, on_disk
from plumbline.weights.download.file_download import FileDownload, Report
from plumbline.weights.download.hub import HubClient, hub_for
from plumbline.weights.download.pinning import Pinning, model_name
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.repair import RangesUnsupportedError, mismatch, repair, repaired
from plumbline.weights.download.source import ByteSource
from plumbline.weights.download.speed import Speed
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.installing import install_files, move_durably, new_folder
from plumbline.weights.library.journal import Pin, journal_of
from plumbline.weights.library.manifest import Origin, Source, read_manifest
from plumbline.weights.library.partial_downloads import (
    FILE_NAME,
    PinnedDownload,
    locked,
    partial_folder,
    read_pinned,
    write_pinned,
)

_REPORT_EVERY_S: Final = 0.2
Send = Callable[[DownloadEvent], object]
Ask = Callable[[], bool]  # blocks until the person has said yes or no


class DownloadJob:
    """A download, in the process that may open a socket."""

    def __init__(
        self,
        request: DownloadRequest,
        send: Send,
        ask: Ask,
        limiter: RateLimiter,
        work: Work,
        leave: Callable[[], object] = lambda: None,
    ) -> None:
        """`leave` ends the process; it is called on the cancelling thread while the hub is asked, which can't be interrupted."""
        self._request, self._send, self._ask = request, send, ask
        self._limiter, self._work, self._leave = limiter, work, leave
        self._tuning = request.tuning
        self._folder = Path(request.folder)
        self._cache = FileCache(Path(request.facts))
        self._speed = Speed()
        self._reported = 0.0
        self._phase: Phase | None = None

    def run(self) -> None:
        """Ends with `DownloadDone`; after `Cancelled`, as after every error, what came is kept."""
        request = self._request
        contacts = ContactLog(Path(request.contacts))
        hub = hub_for(request.endpoint, request.token, contacts, self._tuning.timeout_s, self._tuning.connections)
        with contextlib.closing(hub):
            pinning = Pinning(hub, request, self._send, self._work)
            with self._work.on_cancel(self._leave):
                commit, files = pinning.look()
            name = model_name(self._folder, request, files[0].name)
            home = partial_folder(self._folder, name)
            with locked(self._folder, name):
                self._recover(name)
                with on_disk(self._folder, 0):
                    home.mkdir(exist_ok=True)
                fresh = PinnedDownload(name, request.endpoint, request.repository, request.revision, commit, files)
                self._download(hub, pinning, home, fresh)

    def _download(self, hub: HubClient, pinning: Pinning, home: Path, fresh: PinnedDownload) -> None:
        with self._work.on_cancel(self._leave):
            pinned, notes = pinning.pin(read_pinned(home), fresh)
        if self._installed(pinned):
            shutil.rmtree(home, ignore_errors=True)
            self._send(DownloadDone(pinned.name, already=True))
            return
        with on_disk(home, 0):
            write_pinned(home, pinned)
        done = pinned.bytes_here(home)
        free = shutil.disk_usage(home).free
        needed = pinned.bytes - done + self._tuning.reserve_bytes
        if done < pinned.bytes and needed > free:
            raise disk_full(needed, free, self._folder)
        plan = DownloadPlan(
            pinned.name, pinned.repository, pinned.revision, pinned.commit, pinned.files, done, free, tuple(notes)
        )
        self._send(plan)
        go = self._ask()
        if not go or self._work.cancelled:
            if not done:
                shutil.rmtree(home, ignore_errors=True)
            raise Cancelled
        digests = [self._file(hub, home, pinned, place) for place in range(len(pinned.files))]
        self._install(home, pinned, digests)

    def _recover(self, name: str) -> None:
        """Moves back the files of a process that was killed before it wrote their manifest."""
        base, home = self._folder / name, partial_folder(self._folder, name)
        with contextlib.suppress(MachineError, OSError):
            manifest = read_manifest(base)
            named = {Path(file.path).parts[0] for file in manifest.files} if manifest else set()
            for pinned in base.glob(f"*/{FILE_NAME}"):
                if pinned.parent.name in named:
                    pinned.unlink()
                elif not home.exists():
                    home.parent.mkdir(parents=True, exist_ok=True)
                    pinned.parent.rename(home)

    def _installed(self, pinned: PinnedDownload) -> bool:
        """True when exactly these files are installed and unchanged since they were verified."""
        manifest = read_manifest(self._folder / pinned.name)
        if manifest is None or manifest.trust is not Trust.VERIFIED or len(manifest.files) != len(pinned.files):
            return False
        return all(
            file.sha256 is not None and self._cache.known_hash(self._folder / pinned.name / kept.path) == file.sha256
            for kept, file in zip(manifest.files, pinned.files, strict=True)
        )

    # 3. Each file.

    def _file(self, hub: HubClient, home: Path, pinned: PinnedDownload, place: int) -> str:
        """Returns the file's sha256."""
        file = pinned.files[place]
        final = home / names.local_name(file.path)
        pin = pinned.pin(file)
        before = sum(other.bytes or 0 for other in pinned.files[:place])

        def report(phase: Phase, here: int, detail: Message | None) -> None:
            self._report(phase, final.name, before + here, pinned.bytes, detail)

        if final.is_file() and final.stat().st_size == pin.bytes:  # completed earlier
            digest = self._cache.known_hash(final) or self._hash(final, report)
            if digest == (pin.sha256 or digest):
                return digest
        part = final.with_name(final.name + ".part")
        source = hub.source(pinned.repository, pinned.commit, file)

        def check_head(path: Path, here: int) -> None:
            _check_head(path, here, pin.bytes, final.name)

        def download() -> str:
            return FileDownload(source, pin, part, self._tuning, self._limiter, self._work, report, check_head).run()

        digest = download()
        if digest != (pin.sha256 or digest):
            self._send(
                DownloadNote(
                    Message(
                        "{file} has the sha256 {digest} instead of {expected}: it is downloaded again in blocks.",
                        file=final.name,
                        digest=digest,
                        expected=pin.sha256,
                    )
                )
            )
            digest = self._repair(source, pin, part, digest, report, download)
        with on_disk(home, 0):
            move_durably(part, final)
            journal_of(part).unlink(missing_ok=True)
        self._cache.remember_hash(final, digest)
        return digest

    def _hash(self, path: Path, report: Report) -> str:
        hashing = Work(lambda _stage, done, _total: report(Phase.CHECKING, done, None))
        with self._work.on_cancel(hashing.cancel):
            return hash_file(path, hashing)

    def _repair(
        self, source: ByteSource, pin: Pin, part: Path, got: str, report: Report, download: Callable[[], str]
    ) -> str:
        try:
            for block in repair(source, pin, part, got, self._tuning, self._limiter, self._work, report):
                self._send(DownloadNote(repaired(block)))
        except RangesUnsupportedError:
            journal_of(part).unlink(missing_ok=True)
            again = download()
            if again != pin.sha256:
                raise mismatch(pin, got, again, ()) from None
        return pin.sha256

    # 4. Into its place.

    def _install(self, home: Path, pinned: PinnedDownload, digests: list[str]) -> None:
        kept = [home / file.name for file in pinned.files]
        header, problem = None, None
        try:
            header = read_set(kept)
        except DamagedModelError as error:
            if not all(file.sha256 for file in pinned.files):
                raise  # no hash is known, so these bytes may be anything
            problem = error.message
        if header is not None:
            require_supported(header.architecture, pinned.repository)
        with on_disk(self._folder, 0):
            target = new_folder(self._folder, pinned.name, names.slug(pinned.commit[:12] or "files"))
            target.rmdir()
            move_durably(home, target)
        expected = [file.sha256 or "" for file in pinned.files]
        install_files(
            self._folder,
            pinned.name,
            self._request.title or pinned.name,
            [
                (target / file.name, digest, hoped)
                for file, digest, hoped in zip(pinned.files, digests, expected, strict=True)
            ],
            header,
            Trust.VERIFIED if all(expected) else Trust.UNVERIFIED,
            Source(Origin.HUB, pinned.endpoint, pinned.repository, pinned.revision, pinned.commit),
            self._cache,
            known_as=self._request.known_as,
            terms=self._request.terms,
            problem=problem,
        )
        (target / FILE_NAME).unlink(missing_ok=True)
        self._send(DownloadDone(pinned.name, problem=problem))

    # How far it is.

    def _report(self, phase: Phase, file: str, done: int, total: int, detail: Message | None) -> None:
        now = time.monotonic()
        if now - self._reported < _REPORT_EVERY_S and done < total and phase is self._phase:
            return
        self._reported, self._phase = now, phase
        if phase in {Phase.PAUSED, Phase.WAITING}:
            self._speed.rest()
            rate = 0.0
        else:
            rate = self._speed.see(now, done)
        left_s = (total - done) / rate if rate > 0 and phase is Phase.DOWNLOADING else None
        self._send(DownloadProgress(phase, file, done, total, rate, left_s, detail))


def _check_head(path: Path, here: int, size: int, name: str) -> None:
    """Looks at a file's architecture early, so that nobody waits for 12 GB of what can't be used."""
    with path.open("rb") as file:
        try:
            header = parse_header(file, size, name)
        except DamagedModelError:
            return  # it may go on beyond what is here, or bytes may have been altered: the hash and the last check decide
    if header.header_bytes <= here and header.split_no == 0:
        require_supported(header.architecture, name)
