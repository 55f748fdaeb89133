"""What the run works with: content, policies and models to choose, and a history with something in it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from long_run.texts import PASSPHRASE
from plumbline.bootstrap import Application
from plumbline.services.policies.samples import sample_folders
from plumbline.system.paths import AppPaths, shipped
from support.random_model import write_model

_ITEMS: Final = 400
"""Of the larger file: a run of it can be paused."""


@dataclass(frozen=True, slots=True)
class Stage:
    """`files` and `folders` to choose in dialogs; new files go to `out`."""

    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    out: Path


def prepare(folder: Path, paths: AppPaths, seed: int) -> Stage:
    """Makes the files, and puts the samples' policies and their examples into the history."""
    content, out = folder / "content", folder / "out"
    for made in (content, out):
        made.mkdir()
    for sample in sample_folders():
        shutil.copytree(sample, content / sample.name)
    shutil.copytree(shipped("policies") / "spam", content / "spam")
    sentences = ("I sell my old guitar.", "The casino is open.", "Poker night at mine.", "Honey from our own bees.")
    large = "\n".join(f'{n},"{sentences[n % 4]} Number {n}."' for n in range(_ITEMS))
    (content / "many.csv").write_text(f"id,text\n{large}\n", "utf-8")
    (content / "posts.jsonl").write_text(
        "\n".join(json.dumps({"id": n, "text": sentences[n % 4], "author": "a"}) for n in range(20)), "utf-8"
    )
    (content / "notes.txt").write_text("\n\n".join(sentences), "utf-16")
    (content / "broken.zip").write_bytes(b"PK\x03\x04" + bytes(200))
    (content / "empty.csv").write_bytes(b"")
    (content / "binary.md").write_bytes(Random(seed).randbytes(3_000))
    write_model(content / "random.gguf")
    with Application(paths, lambda _: PASSPHRASE) as app:
        app.settings.set("engine.threads", "1")
        app.settings.set("model", "practice")
        app.settings.set("api.port", str(20_000 + seed % 20_000))
        for sample in sample_folders():
            list(app.library().import_from(sample))
        name = sample_folders()[0].name
        read = app.golden_sets().read_file(content / name / "examples.csv", app.library().find(name))
        app.golden_sets().keep(name, "examples", read.items[:6])
    files = tuple(sorted(path for path in content.rglob("*") if path.is_file()))
    return Stage(files, (content, *sorted(path for path in content.iterdir() if path.is_dir())), out)
