"""The record of an installed model: `model.json` in a folder of its own below the models folder.

What always holds: the record is written last, atomically, when its files are whole and durable; so a folder without a record is
nobody's model, and replacing a model is replacing its record. The record keeps what was pinned (where the files came from, which
commit, sizes, hashes), what the header says, and which terms were accepted, so that a verdict's weights can be explained later.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import Trust
from plumbline.files.atomic import write_json

FORMAT: Final = 1
FILE_NAME: Final = "model.json"


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file of the model.

    Attributes:
        path: relative to the record's folder, or absolute for files that stay where they are.
        bytes: its size.
        sha256: hex, as computed here; "" when it was never computed.
        expected: hex, as the publisher or the catalogue says; "" when nobody does.
    """

    path: str
    bytes: int
    sha256: str
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a model came from.

    Attributes:
        kind: "hub", "folder", "copy", "move" or "in place".
        place: the address or the folder, as it was used.
        repository, revision, commit: what was asked for on the hub, and the commit that this meant.
    """

    kind: str
    place: str
    repository: str = ""
    revision: str = ""
    commit: str = ""

    def __str__(self) -> str:
        return f"{self.repository}@{self.commit[:12] or self.revision}" if self.repository else self.place


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is kept of an installed model; `InstalledModel` is made from it.

    A model whose bytes are right and whose header this version of the program does not accept has a `problem` and no
    architecture: a later version may accept it, and nobody wants to fetch it twice.
    """

    name: str
    title: str
    files: tuple[ManifestFile, ...]
    architecture: str
    quantization: str
    context_tokens: int
    trust: Trust
    source: Source
    installed: str
    known_as: str = ""
    terms: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())
    problem: str = ""


def write_manifest(folder: Path, record: Manifest) -> None:
    """Writes the record into its model's folder, atomically and durably.

    Raises:
        MachineError: it can't be written; an old record is untouched.
    """
    try:
        write_json(folder / FILE_NAME, {"format": FORMAT, **asdict(record)})
    except OSError as error:
        raise MachineError(
            Message("The model's record can't be written"),
            Message("{folder}: {reason}.", folder=folder, reason=reason(error)),
            Message("Check the folder's rights and the free space."),
        ) from error


def read_manifest(folder: Path) -> Manifest | None:
    """The record in a folder, or None when there is none.

    Raises:
        MachineError: there is one, and it can't be read.
    """
    path = folder / FILE_NAME
    try:
        data = json.loads(path.read_bytes())
        if data["format"] != FORMAT:
            raise ValueError(f"its format is {data['format']}")
        return Manifest(
            name=str(data["name"]),
            title=str(data["title"]),
            files=tuple(
                ManifestFile(str(part["path"]), int(part["bytes"]), str(part["sha256"]), str(part["expected"]))
                for part in data["files"]
            ),
            architecture=str(data["architecture"]),
            quantization=str(data["quantization"]),
            context_tokens=int(data["context_tokens"]),
            trust=Trust(data["trust"]),
            source=Source(**{key: str(value) for key, value in data["source"].items()}),
            installed=str(data["installed"]),
            known_as=str(data["known_as"]),
            terms=tuple(str(term) for term in data["terms"]),
            notes=tuple(str(note) for note in data["notes"]),
            problem=str(data["problem"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise MachineError(
            Message("A model's record can't be read"),
            Message("{file} is not in order ({name}).", file=path, name=type(error).__name__),
            Message("Delete that file; the weights beside it can be imported again with `plumbline models import`."),
        ) from error
