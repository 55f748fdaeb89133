"""The manifest of an installed model: `model.json` in a folder of its own below the models folder.

Invariants: it is written last, atomically, once its files are complete and durable; so a folder without one is not a model, and
replacing a model is replacing its manifest. It keeps where the files came from, what the header says, and the terms
accepted, so that a verdict's weights can be explained later.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from plumbline.domain.errors import MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message, from_data, to_data, verbatim
from plumbline.domain.models.model import Trust
from plumbline.files.atomic import write_json

FORMAT: Final = 1
FILE_NAME: Final = "model.json"


class Origin(StrEnum):
    """How a model came here. Values are stored."""

    HUB = "hub"
    FOLDER = "folder"
    COPY = "copy"
    MOVE = "move"
    IN_PLACE = "in place"  # its files stay where they are


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file of the model.

    Attributes:
        path: relative to the manifest's folder, or absolute for files that stay where they are.
        sha256: hex, as computed here; "" when it was never computed.
        expected: hex, as the publisher or the catalogue says; "" when neither does.
    """

    path: str
    bytes: int
    sha256: str
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a model came from: the address or the folder, and on the hub the revision asked for and its commit."""

    kind: Origin
    place: str
    repository: str = ""
    revision: str = ""
    commit: str = ""

    def __str__(self) -> str:
        return f"{self.repository}@{self.commit[:12] or self.revision}" if self.repository else self.place


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is kept of an installed model; `InstalledModel` is made from it.

    A model with the right bytes whose header this version of the program does not accept has a `problem` and no architecture: a
    later version may accept it without another download.
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
    notes: tuple[Message, ...] = ()
    problem: Message | None = None

    @property
    def in_place(self) -> bool:
        return self.source.kind is Origin.IN_PLACE


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Atomic and durable; after a `MachineError` an old manifest is untouched."""
    data = {
        "format": FORMAT,
        **asdict(manifest),
        "notes": [to_data(note) for note in manifest.notes],
        "problem": to_data(manifest.problem) if manifest.problem else "",
    }
    try:
        write_json(folder / FILE_NAME, data)
    except OSError as error:
        raise MachineError(
            Message("The model's manifest can't be written"),
            Message("{folder}: {reason}.", folder=folder, reason=reason(error)),
            Message("Check the folder's permissions and the free space."),
        ) from error


def read_manifest(folder: Path) -> Manifest | None:
    """None when the folder has no manifest; `MachineError` when it can't be read."""
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
            source=_source(data["source"]),
            installed=str(data["installed"]),
            known_as=str(data["known_as"]),
            terms=tuple(str(term) for term in data["terms"]),
            notes=tuple(_message(note) for note in data["notes"]),
            problem=_message(data["problem"]) if data["problem"] else None,
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise MachineError(
            Message("A model's manifest can't be read"),
            Message("{file} is damaged ({name}).", file=path, name=type(error).__name__),
            Message("Delete that file; the weights beside it can be imported again."),
            Remedy(RemedyKind.IMPORT_MODEL),
        ) from error


def _source(data: dict[str, object]) -> Source:
    fields = {key: str(value) for key, value in data.items()}
    return Source(Origin(fields.pop("kind")), **fields)


def _message(data: object) -> Message:
    """An older version wrote plain text."""
    return verbatim(data) if isinstance(data, str) else from_data(data)
