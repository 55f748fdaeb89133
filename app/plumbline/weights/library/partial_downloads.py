"""The plan of an unfinished download: what was pinned, kept beside the `.part` files so that a later run goes on with it."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import filelock

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.download import DownloadRequest
from plumbline.domain.models.model import FileSpec
from plumbline.files.atomic import write_json
from plumbline.weights import names
from plumbline.weights.disk import on_disk
from plumbline.weights.library.journal import Pin, bytes_done
from plumbline.weights.library.manifest import read_manifest

FORMAT: Final = 1
INCOMING: Final = ".incoming"
PLAN: Final = "plan.json"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is being fetched.

    Attributes:
        name: the model's name here.
        endpoint, repository, revision: what was asked for.
        commit: which commit that is.
        files: path, size and hash of each, as the hub says.
    """

    name: str
    endpoint: str
    repository: str
    revision: str
    commit: str
    files: tuple[FileSpec, ...]

    @property
    def bytes(self) -> int:
        """Size of all files."""
        return sum(file.bytes or 0 for file in self.files)

    def pin(self, file: FileSpec) -> Pin:
        """What exactly is fetched for one of the files."""
        return Pin(self.endpoint, self.repository, self.commit, file.path, file.bytes or 0, file.sha256 or "")


def incoming(folder: Path, name: str) -> Path:
    """Where a model's unfinished download lies."""
    return folder / INCOMING / name


def write(home: Path, plan: Plan) -> None:
    """Keeps the plan. Raises OSError."""
    write_json(home / PLAN, {"format": FORMAT, **asdict(plan)})


def read(home: Path) -> Plan | None:
    """The plan that was kept, or None when there is none that can be read."""
    try:
        data = json.loads((home / PLAN).read_bytes())
        if data.pop("format") != FORMAT:
            return None
        data["files"] = tuple(FileSpec(**file) for file in data["files"])
        return Plan(**data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def bytes_here(home: Path, plan: Plan) -> int:
    """How much of a plan's files is here for certain."""
    done = 0
    for file in plan.files:
        whole = home / file.name
        if whole.is_file() and whole.stat().st_size == file.bytes:
            done += file.bytes
        else:
            done += bytes_done(home / f"{file.name}.part", plan.pin(file))
    return done


def model_name(folder: Path, request: DownloadRequest, first_file: str) -> str:
    """The model's name: what the request says, else from the file's name; one that another source has taken gets a number."""
    if request.name:
        return request.name
    stem = names.slug(first_file)
    for number in range(1, 100):
        name = stem if number == 1 else f"{stem}-{number}"
        with contextlib.suppress(MachineError):
            record = read_manifest(folder / name)
            begun = read(incoming(folder, name))
            owner = record.source.repository if record else begun.repository if begun else ""
            taken = (folder / name).exists() and record is None
            if not taken and owner in {"", request.repository}:
                return name
    return f"{stem}-{request.repository.replace('/', '-').lower()}"


def recover(folder: Path, name: str) -> None:
    """Takes back files that were moved to their place by a process that was killed before it wrote their record."""
    base, home = folder / name, incoming(folder, name)
    with contextlib.suppress(MachineError, OSError):
        record = read_manifest(base)
        named = {Path(file.path).parts[0] for file in record.files} if record else set()
        for plan in base.glob(f"*/{PLAN}"):
            if plan.parent.name in named:
                plan.unlink()
            elif not home.exists():
                home.parent.mkdir(parents=True, exist_ok=True)
                plan.parent.rename(home)


def discard(folder: Path, name: str) -> bool:
    """Deletes an unfinished download; True when there was one.

    Raises:
        InputError: it is under way.
    """
    home = incoming(folder, name)
    if not home.is_dir():
        return False
    with working_on(folder, name):
        shutil.rmtree(home, ignore_errors=True)
    return True


@contextlib.contextmanager
def working_on(folder: Path, name: str) -> Iterator[None]:
    """Holds a model's unfinished download for this process alone.

    Raises:
        InputError: another process holds it.
    """
    home = incoming(folder, name)
    with on_disk(folder, 0):
        home.parent.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(f"{home}.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise InputError(
            Message("This download is under way"),
            Message("Another process is fetching “{name}” right now.", name=name),
            Message("Let it end, or stop it, and try again."),
        ) from error
    try:
        yield
    finally:
        lock.release()
