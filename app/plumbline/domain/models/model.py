"""Models: those that the catalogue knows, and those that are on this disk.

Every large model is split, and a split set is one model everywhere. What the catalogue says of a model (`ModelSpec`) and what lies
on the disk (`InstalledModel`) are kept apart; the file's hash joins them, never a name that somebody wrote into a file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint
from plumbline.domain.messages import Message
from plumbline.domain.models.server import ServedModel

PRACTICE: Final = "practice"


class Trust(StrEnum):
    """Whether a model's files are the right ones. Values are stored and printed."""

    VERIFIED = "verified"  # each file's sha256 is the one that its publisher or the catalogue names
    UNVERIFIED = "unverified"  # complete by its header, but no known sha256, or it was not compared
    DAMAGED = "damaged"  # another sha256 than the expected one: never loaded


class Purpose(StrEnum):
    """What a model of the catalogue is for."""

    MODERATION = "moderation"
    BASELINE = "baseline"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class FileSpec:
    """A file that a repository should have. Its size and hex sha256 are None when nobody told."""

    path: str
    bytes: int | None = None
    sha256: str | None = None

    @property
    def name(self) -> str:
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Terms:
    """A text that a person accepts before a download: a licence, a usage policy. `url` says where it can be read."""

    name: str
    url: str = ""
    summary: Message | None = None


@dataclass(frozen=True, slots=True)
class MemoryNeed:
    """What llama.cpp allocates for a model, in bytes.

    Measured with its own dry allocation: the weights are listed, the key-value cache and the buffers are created, nothing is read.

    Attributes:
        experts: the share of `weights` that belongs to the experts, which can stay in main memory.
        kv: the key-value cache at `context_tokens` and `sequences`.
        compute: the buffers of one decode step.
        context_tokens: cells of the key-value cache.
    """

    weights: int
    experts: int
    kv: int
    compute: int
    context_tokens: int
    sequences: int

    @property
    def total(self) -> int:
        return self.weights + self.kv + self.compute


@dataclass(frozen=True, slots=True)
class VariantSpec:
    """One way to get a model: a repository's files in one quantization.

    Attributes:
        name: short, unique in its model ("mxfp4").
        repository: `organisation/name` on the hub.
        revision: branch, tag or commit that is asked for.
        files: in the order of the split set.
        confirmed: True when sizes and hashes were read from the hub itself; False: second-hand figures, read again before
            the first byte.
        memory: llama.cpp's dry allocation, measured beforehand, or None.
        source: where second-hand figures come from.
    """

    name: str
    repository: str
    revision: str
    files: tuple[FileSpec, ...]
    quantization: str
    confirmed: bool = False
    memory: MemoryNeed | None = None
    good_for: Message | None = None
    source: Message | None = None

    @property
    def bytes(self) -> int | None:
        sizes = [file.bytes for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model of the catalogue.

    Attributes:
        name: what a person types ("safeguard-20b").
        architecture: llama.cpp's name of it.
        context_tokens: what it was trained for.
        licence, usage_policy: accepted before a download; usage_policy may be None.
        variants: the first one is what `get` takes.
    """

    name: str
    title: str
    purpose: Purpose
    summary: Message
    architecture: str
    context_tokens: int
    licence: Terms
    usage_policy: Terms | None
    variants: tuple[VariantSpec, ...]


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model whose files are here.

    Attributes:
        name: what a person types to use it; unique among the installed.
        files: absolute paths, in the order of the split set.
        architecture: as the header says.
        quantization: in words, from the header.
        context_tokens: what it was trained for, as the header says.
        practice: the practice model or a random stand-in: for learning and for tests, not for decisions.
        known_as: `NAME:VARIANT` of the catalogue whose files these are, or "".
        in_place: its files lie where another program or the person keeps them; removing the model leaves them there.
        notes: what to know about it ("The experts are not in MXFP4.").
        server: the team's server that has it: then there are no files here.
        promptable: its tokenizer has the special tokens without which it can't be prompted.
    """

    name: str
    title: str
    files: tuple[Path, ...]
    bytes: int
    architecture: str
    quantization: str
    context_tokens: int
    practice: bool = False
    trust: Trust = Trust.UNVERIFIED
    source: Message | None = None
    in_place: bool = False
    known_as: str = ""
    notes: tuple[Hint, ...] = field(default=())
    server: ServedModel | None = None
    promptable: bool = True


@dataclass(frozen=True, slots=True)
class PartialDownload:
    """A download that was begun and not finished: `done` of `bytes` are on the disk."""

    name: str
    source: str
    done: int
    bytes: int


def set_digest(digests: Sequence[str]) -> str:
    """The sha256 that names a model, from the hex sha256 of each file in the order of the split set.

    A single file's is its own; else it is the sha256 of the digests joined by newlines.
    """
    if len(digests) == 1:
        return digests[0]
    return hashlib.sha256("\n".join(digests).encode("ascii")).hexdigest()
