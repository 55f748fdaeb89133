"""One download from the first question to the installed model: what the download process does.

The steps, each of which a kill may end and a later run takes up again:
1. ask the hub what is there, compare it with the catalogue and with what was begun earlier, pin it (`plan.json`);
2. show the plan and wait for the word to go on;
3. fetch each file into its `.part` (fetch.py), compare its hash, mend it if need be (repair.py), give it its name;
4. check the headers as one set, move the files to their place, write the record (install.py), remove what it replaces.

What always holds: everything unfinished lies below `.incoming/NAME`, which nothing loads from; one process works on it at a time.
"""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

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
from plumbline.domain.models.model import FileSpec, Trust
from plumbline.files.hashing import hash_file
from plumbline.gguf.architecture import require_supported
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import parse_header
from plumbline.gguf.split_set import read_set
from plumbline.weights import names
from plumbline.weights.disk import on_disk
from plumbline.weights.download.choose import choose_files
from plumbline.weights.download.contacts import ContactLog
from plumbline.weights.download.errors import (
    DownloadError,
    FileChangedError,
    HashMismatchError,
    NotOnServerError,
    Stopped,
    disk_full,
)
from plumbline.weights.download.fetch import FileFetch
from plumbline.weights.download.hub import HubClient, shop_for
from plumbline.weights.download.journal import Pin, journal_of
from plumbline.weights.download.repair import NoBlocks, mismatch, repair
from plumbline.weights.download.source import ByteSource
from plumbline.weights.download.speed import Speed
from plumbline.weights.download.throttle import Pace
from plumbline.weights.library import unfinished as plans
from plumbline.weights.library.file_facts import FileMemory
from plumbline.weights.library.install import fresh_home, move_durably, settle
from plumbline.weights.library.manifest import Source, read_record

_REPORT_EVERY_S: Final = 0.2
Send = Callable[[DownloadEvent], None]
Go = Callable[[], bool]  # blocks until the person has said yes or no
FileReport = Callable[[Phase, int, str], None]
T = TypeVar("T")


class DownloadJob:
    """A download, in the process that may open a socket."""

    def __init__(self, request: DownloadRequest, send: Send, go: Go, pace: Pace) -> None:
        """Contacts nobody yet.

        Args:
            request: what is asked for.
            send: takes what happens.
            go: asks whether to go on with the plan that was just sent.
            pace: limit, pause and stop.
        """
        self._request, self._send, self._go, self._pace = request, send, go, pace
        self._tuning = request.tuning
        self._folder = Path(request.folder)
        self._memory = FileMemory(Path(request.facts))
        self._speed = Speed()
        self._reported = 0.0

    def run(self) -> None:
        """Does all of it; `DownloadDone` is sent at the end.

        Raises:
            PlumblineError: it can't go on; what was fetched is kept.
            Stopped: the person stopped it.
        """
        request = self._request
        contacts = ContactLog(Path(request.contacts))
        shop = shop_for(request.endpoint, request.token, contacts, self._tuning.timeout_s, self._tuning.connections)
        with contextlib.closing(shop):
            self._fetch_from(shop)

    def _fetch_from(self, shop: HubClient) -> None:
        request = self._request
        commit, files = self._look(shop)
        name = plans.model_name(self._folder, request, files[0].name)
        home = plans.incoming(self._folder, name)
        with plans.working_on(self._folder, name):
            plans.recover(self._folder, name)
            with on_disk(self._folder, 0):
                home.mkdir(exist_ok=True)
            self._locked(
                shop, home, plans.Plan(name, request.endpoint, request.repository, request.revision, commit, files)
            )

    def _locked(self, shop: HubClient, home: Path, fresh: plans.Plan) -> None:
        plan, notes = self._join(shop, home, fresh)
        if self._installed(plan):
            shutil.rmtree(home, ignore_errors=True)
            self._send(DownloadDone(plan.name, already=True))
            return
        with on_disk(home, 0):
            plans.write(home, plan)
        done = plans.bytes_here(home, plan)
        free = shutil.disk_usage(home).free
        needed = plan.bytes - done + self._tuning.reserve_bytes
        if done < plan.bytes and needed > free:
            raise disk_full(needed, free, str(self._folder))
        shown = DownloadPlan(
            plan.name, plan.repository, plan.revision, plan.commit, plan.files, done, free, tuple(notes)
        )
        self._send(shown)
        if not self._go():
            if not done:
                shutil.rmtree(home, ignore_errors=True)
            raise Stopped
        digests = [self._file(shop, home, plan, place) for place in range(len(plan.files))]
        self._install(home, plan, digests)

    # 1. What is there.

    def _look(self, shop: HubClient) -> tuple[str, tuple[FileSpec, ...]]:
        """The commit and the files that the hub has for the request."""
        request = self._request
        chosen, commit = request.files, request.revision
        if not chosen:
            commit, listed = self._ask(lambda: shop.find(request.repository, request.revision))
            chosen = choose_files(listed, request.wanted, request.repository)
        found = []
        for file in chosen:
            names.local_name(file.path)
            revision = commit
            commit, there = self._ask(lambda: shop.confirm(request.repository, revision, file.path))  # noqa: B023 - called at once
            found.append(there)
        return commit, tuple(found)

    def _ask(self, ask: Callable[[], T]) -> T:
        """Asks again when the trouble may pass."""
        pause, until = self._tuning.first_wait_s, 0.0
        while True:
            try:
                return ask()
            except DownloadError as trouble:
                until = until or time.monotonic() + min(self._tuning.patience_s, self._tuning.ask_patience_s)
                pause = max(pause, trouble.wait_s)
                if not trouble.retry or time.monotonic() + pause > until:
                    raise
                self._send(DownloadProgress(Phase.WAITING, "", 0, 0, 0.0, None, str(trouble.message)))
            self._pace.hold(pause)
            pause = min(pause * 2, self._tuning.last_wait_s)

    def _join(self, shop: HubClient, home: Path, fresh: plans.Plan) -> tuple[plans.Plan, list[str]]:
        """Brings together what the hub says, what the catalogue says and what was begun earlier."""
        fresh, notes = self._compare(fresh)
        begun = plans.read(home)
        if begun is None or begun.commit == fresh.commit or begun.repository != fresh.repository:
            return fresh, notes
        moved = (
            f"{fresh.repository} has moved on from {begun.commit[:12]} to {fresh.commit[:12]} since this download began"
        )
        if all(file.sha256 for file in fresh.files) and _content(begun) == _content(fresh):
            return fresh, [*notes, f"{moved}; its files are the same."]
        if self._request.restart:
            return fresh, [*notes, f"{moved}; the newer one is fetched, as asked for."]
        try:
            for file in begun.files:
                _, found = self._ask(lambda: shop.confirm(begun.repository, begun.commit, file.path))  # noqa: B023 - called at once
                if (found.bytes, found.sha256 or file.sha256) != (file.bytes, file.sha256):
                    raise FileChangedError(
                        Message("The file has changed"), Message("{file} is not what it was.", file=file.path)
                    )
        except (NotOnServerError, FileChangedError):
            return fresh, [*notes, f"{moved}, and what was begun is not there any more: the newer one is fetched."]
        return begun, [*notes, f"{moved}; what was begun is fetched to its end (--restart takes the newer one)."]

    def _compare(self, plan: plans.Plan) -> tuple[plans.Plan, list[str]]:
        """What the hub says against what the request expects; a hash that the hub does not name is taken from there."""
        notes, files = [], []
        wanted = self._request.files or (None,) * len(plan.files)
        for expected, found in zip(wanted, plan.files, strict=True):
            if expected is not None:
                notes += self._differences(expected, found)
            sha256 = found.sha256 or (expected.sha256 if expected else None)
            if sha256 is None:
                notes.append(f"{found.path}: nobody names its sha256, so it will be marked as unverified.")
            files.append(replace(found, sha256=sha256))
        return replace(plan, files=tuple(files)), notes

    def _differences(self, expected: FileSpec, found: FileSpec) -> list[str]:
        pairs = (("size", expected.bytes, found.bytes), ("sha256", expected.sha256, found.sha256))
        notes = [
            f"{found.path}: its {what} is {now} at the hub and {was} in the catalogue"
            for what, was, now in pairs
            if was is not None and now is not None and was != now
        ]
        if notes and self._request.confirmed:
            raise HashMismatchError(
                Message("The hub has another file"),
                Message(
                    "{notes}. The catalogue's figures were confirmed, so this is not fetched.", notes=". ".join(notes)
                ),
                Message(
                    "If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository itself: `plumbline models get ORGANISATION/NAME`."
                ),
            )
        return [f"{note}; the hub's figure counts." for note in notes]

    def _installed(self, plan: plans.Plan) -> bool:
        """True when exactly these files are installed and untouched since they were verified."""
        record = read_record(self._folder / plan.name)
        if record is None or record.trust is not Trust.VERIFIED or len(record.files) != len(plan.files):
            return False
        return all(
            file.sha256 is not None and self._memory.known_hash(self._folder / plan.name / kept.path) == file.sha256
            for kept, file in zip(record.files, plan.files, strict=True)
        )

    # 3. Each file.

    def _file(self, shop: HubClient, home: Path, plan: plans.Plan, place: int) -> str:
        """Fetches one file, checks it and gives it its name.

        Returns:
            Its sha256.
        """
        file = plan.files[place]
        final = home / names.local_name(file.path)
        pin = plan.pin(file)
        before = sum(other.bytes or 0 for other in plan.files[:place])

        def report(phase: Phase, here: int, detail: str) -> None:
            self._report(phase, final.name, before + here, plan.bytes, detail)

        if final.is_file() and final.stat().st_size == pin.bytes:  # ended earlier
            digest = self._memory.known_hash(final) or hash_file(
                final, lambda done, _: report(Phase.CHECKING, done, "")
            )
            if digest == (pin.sha256 or digest):
                return digest
        part = final.with_name(final.name + ".part")
        source = shop.source(plan.repository, plan.commit, file)

        def check(path: Path, here: int) -> None:
            _check_head(path, here, pin)

        def fetch() -> str:
            return FileFetch(source, pin, part, self._tuning, self._pace, report, check).run()

        digest = fetch()
        if digest != (pin.sha256 or digest):
            self._send(
                DownloadNote(f"{final.name} has the sha256 {digest}, not {pin.sha256}: it is fetched again in blocks.")
            )
            digest = self._mend(source, pin, part, digest, report, fetch)
        with on_disk(home, 0):
            move_durably(part, final)
            journal_of(part).unlink(missing_ok=True)
        self._memory.remember_hash(final, digest)
        return digest

    def _mend(
        self, source: ByteSource, pin: Pin, part: Path, got: str, report: FileReport, fetch: Callable[[], str]
    ) -> str:
        try:
            for block in repair(source, pin, part, got, self._tuning, self._pace, report):
                place = f"{block.start:,} to {block.end - 1:,}"
                self._send(
                    DownloadNote(f"Mended: the bytes {place} had the sha256 {block.first} and have {block.second}.")
                )
        except NoBlocks:
            journal_of(part).unlink(missing_ok=True)
            again = fetch()
            if again != pin.sha256:
                raise mismatch(pin, got, again, ()) from None
        return pin.sha256

    # 4. Into its place.

    def _install(self, home: Path, plan: plans.Plan, digests: list[str]) -> None:
        kept = [home / file.name for file in plan.files]
        header, problem = None, ""
        try:
            header = read_set(kept)
        except DamagedModelError as error:
            if not all(file.sha256 for file in plan.files):
                raise  # nobody vouches for these bytes: they may be anything
            problem = str(error.message)
        if header is not None:
            require_supported(header.architecture, plan.repository)
        with on_disk(self._folder, 0):
            target = fresh_home(self._folder, plan.name, names.slug(plan.commit[:12] or "files"))
            target.rmdir()
            move_durably(home, target)
        expected = [file.sha256 or "" for file in plan.files]
        settle(
            self._folder,
            plan.name,
            self._request.title or plan.name,
            [
                (target / file.name, digest, hoped)
                for file, digest, hoped in zip(plan.files, digests, expected, strict=True)
            ],
            header,
            Trust.VERIFIED if all(expected) else Trust.UNVERIFIED,
            Source("hub", plan.endpoint, plan.repository, plan.revision, plan.commit),
            self._memory,
            known_as=self._request.known_as,
            terms=self._request.terms,
            problem=problem,
        )
        (target / plans.PLAN).unlink(missing_ok=True)
        self._send(DownloadDone(plan.name, problem=problem))

    # How far it is.

    def _report(self, phase: Phase, file: str, done: int, total: int, detail: str) -> None:
        now = time.monotonic()
        if now - self._reported < _REPORT_EVERY_S and done < total:
            return
        self._reported = now
        if phase in {Phase.PAUSED, Phase.WAITING}:
            self._speed.rest()
            rate = 0.0
        else:
            rate = self._speed.see(now, done)
        left_s = (total - done) / rate if rate > 0 and phase is Phase.FETCHING else None
        self._send(DownloadProgress(phase, file, done, total, rate, left_s, detail))


def _content(plan: plans.Plan) -> list[tuple[int | None, str | None]]:
    return [(file.bytes, file.sha256) for file in plan.files]


def _check_head(path: Path, here: int, pin: Pin) -> None:
    """Looks at a file's beginning early, so that nobody waits for 12 GB of what can't be used.

    Raises:
        InputError: it is of another architecture.
    """
    with path.open("rb") as file:
        try:
            header = parse_header(file, pin.bytes, path.name.removesuffix(".part"))
        except DamagedModelError:
            return  # it may go on beyond what is here, or bytes may have been altered: the hash and the last check decide
    if header.header_bytes <= here and header.split_no == 0:
        require_supported(header.architecture, path.name.removesuffix(".part"))
