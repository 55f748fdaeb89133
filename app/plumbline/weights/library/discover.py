"""Models that other programs have put on this disk.

Only the usual folders of LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama are searched; a link that leads out of them is
named and not followed, only headers are read, and nothing is changed. Sources: the documentation of each program.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.gguf.architecture import RELATED
from plumbline.gguf.split_set import gguf_sets
from plumbline.weights import names
from plumbline.weights.library.candidates import Candidate, examine, is_inside, not_followed

_DEPTH: Final = 5
_MOST_FILES: Final = 2_000
_MOST_MANIFEST: Final = 1024 * 1024
_BLOB: Final = re.compile(r"^sha256:([0-9a-f]{64})$")
_OLLAMA_MODEL: Final = "application/vnd.ollama.image.model"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a program keeps its models. `manifests`: as Ollama does, named by manifests and stored as blobs."""

    program: str
    folder: Path
    manifests: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A model of another program; `title` is that program's name for it."""

    program: str
    title: str
    candidate: Candidate


def usual_places(
    system: str = "", home: Path | None = None, environment: Mapping[str, str] | None = None
) -> list[Place]:
    """Where to look; some variables of the environment move a program's folder. `system` is named as in `sys.platform`."""
    system, home = system or sys.platform, home or Path.home()
    variables = os.environ if environment is None else environment

    def named(variable: str, *default: str) -> Path:
        value = variables.get(variable, "")
        return Path(value) if value else home.joinpath(*default)

    hub = named("HF_HUB_CACHE") if variables.get("HF_HUB_CACHE") else named("HF_HOME", ".cache", "huggingface") / "hub"
    common = [
        Place("LM Studio", home / ".lmstudio" / "models"),
        Place("LM Studio", home / ".cache" / "lm-studio" / "models"),
        Place("Hugging Face", hub),
        Place("Ollama", named("OLLAMA_MODELS", ".ollama", "models"), manifests=True),
        Place("Jan", home / "jan"),
    ]
    if system == "win32":
        local, roaming = named("LOCALAPPDATA", "AppData", "Local"), named("APPDATA", "AppData", "Roaming")
        own = [
            Place("llama.cpp", named("LLAMA_CACHE") if variables.get("LLAMA_CACHE") else local / "llama.cpp"),
            Place("Jan", roaming / "Jan" / "data"),
            Place("GPT4All", local / "nomic.ai" / "GPT4All"),
        ]
    elif system == "darwin":
        support = home / "Library" / "Application Support"
        own = [
            Place("llama.cpp", named("LLAMA_CACHE", "Library", "Caches", "llama.cpp")),
            Place("Jan", support / "Jan" / "data"),
            Place("GPT4All", support / "nomic.ai" / "GPT4All"),
        ]
    else:
        own = [
            Place("llama.cpp", named("LLAMA_CACHE", ".cache", "llama.cpp")),
            Place("Jan", named("XDG_CONFIG_HOME", ".config") / "Jan" / "data"),
            Place("Jan", named("XDG_DATA_HOME", ".local", "share") / "Jan" / "data"),
            Place("GPT4All", named("XDG_DATA_HOME", ".local", "share") / "nomic.ai" / "GPT4All"),
            Place("Ollama", Path("/usr/share/ollama/.ollama/models"), manifests=True),
        ]
    return common + own


def find(places: list[Place]) -> Iterator[Found]:
    """The gpt-oss models in these places, and damaged files that may be some; other models are passed over."""
    seen: set[Path] = set()
    for place in places:
        try:
            found = list(_manifests(place) if place.manifests else _files(place))
        except OSError:
            continue  # a folder that can't be read is as if it were not there
        for title, files, followed in found:
            first = files[0].resolve()
            if first in seen:
                continue
            seen.add(first)
            candidate = examine(files) if followed else not_followed(files[0])
            if candidate.header is None or candidate.header.architecture in RELATED:
                yield Found(place.program, title, candidate)


def _files(place: Place) -> Iterator[tuple[str, tuple[Path, ...], bool]]:
    """Titles and files; False for a link that leads out of the place, to weights or to a folder."""
    root = place.folder.resolve()
    if not root.is_dir():
        return
    found: list[Path] = []
    links: list[Path] = []
    for folder, folders, entries in os.walk(place.folder):
        depth = len(Path(folder).relative_to(place.folder).parts)
        links += [path for name in sorted(folders) if _leads_out(path := Path(folder) / name, root)]
        folders[:] = [] if depth >= _DEPTH else sorted(folders)
        for name in sorted(entries):
            path = Path(folder) / name
            if name.lower().endswith(".gguf") and "mmproj" not in name.lower() and path.is_file():
                (links if _leads_out(path, root) else found).append(path)
        if len(found) >= _MOST_FILES:
            break
    for files in gguf_sets(found):
        yield names.telling(files[0]), files, True
    for link in links:
        yield names.telling(link), (link,), False


def _leads_out(path: Path, root: Path) -> bool:
    return path.is_symlink() and path.exists() and not is_inside(path, root)


def _manifests(place: Place) -> Iterator[tuple[str, tuple[Path, ...], bool]]:
    """Ollama's models: a manifest names the blob that holds the weights."""
    root = place.folder.resolve()
    for manifest in sorted((place.folder / "manifests").glob("*/*/*/*"))[:_MOST_FILES]:
        if not _inside(manifest, root) or manifest.stat().st_size > _MOST_MANIFEST:
            continue
        try:
            layers = json.loads(manifest.read_bytes())["layers"]
            blobs = [_BLOB.match(str(layer["digest"])) for layer in layers if layer["mediaType"] == _OLLAMA_MODEL]
        except (ValueError, TypeError, KeyError):
            continue
        files = tuple(place.folder / "blobs" / f"sha256-{blob[1]}" for blob in blobs if blob)
        if files and all(_inside(path, root) for path in files):
            yield f"{manifest.parent.name}:{manifest.name}", files, True


def _inside(path: Path, root: Path) -> bool:
    return path.is_file() and is_inside(path, root)
