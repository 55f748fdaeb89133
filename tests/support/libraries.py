"""A models folder and a USB stick beside it, with real small files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from plumbline.domain.models.model import FileSpec
from plumbline.domain.work import Work
from plumbline.weights.library.candidates import survey
from plumbline.weights.library.catalogue import Catalogue, load_catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.importing import Importer, Mode
from plumbline.weights.library.inventory import Inventory

RESOURCES = Path(__file__).parents[2] / "resources"


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Library:
    def __init__(self, root: Path, catalogue: Catalogue | None = None) -> None:
        self.models, self.stick = root / "models", root / "stick"
        self.stick.mkdir()
        self.cache = FileCache(root / "weights.json")
        self.inventory = Inventory(self.models, catalogue or load_catalogue(RESOURCES), self.cache)
        self.importer = Importer(self.inventory, self.cache)

    def put(self, name: str, data: bytes) -> Path:
        path = self.stick / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def take(self, path: Path, mode: Mode = Mode.COPY, name: str = "") -> str:
        (candidate,) = survey([path])
        return self.importer.import_model(candidate, mode, Work(), name).name

    def files(self) -> set[str]:
        return {path.relative_to(self.models).as_posix() for path in self.models.rglob("*.gguf")}


def knowing(data: bytes, file: str = "known.gguf") -> Catalogue:
    """A catalogue whose first model has this file."""
    catalogue = load_catalogue(RESOURCES)
    spec = catalogue.models[0]
    variant = replace(spec.variants[0], files=(FileSpec(file, len(data), sha(data)),))
    return replace(catalogue, models=(replace(spec, variants=(variant,)), *catalogue.models[1:]))
