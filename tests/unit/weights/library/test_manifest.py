"""The manifest of an installed model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import Trust
from plumbline.weights.library.manifest import (
    Manifest,
    ManifestFile,
    Origin,
    Source,
    read_manifest,
    write_manifest,
)

MANIFEST = Manifest(
    name="guard",
    title="Guard",
    files=(ManifestFile("c0ffee/a.gguf", 3, "a" * 64, "b" * 64),),
    architecture="gpt-oss",
    quantization="MXFP4",
    context_tokens=4096,
    trust=Trust.VERIFIED,
    source=Source(Origin.HUB, "https://hub.example", "org/repo", "main", "c" * 40),
    installed="2026-11-23T10:00:00+00:00",
    terms=("Apache License 2.0",),
    notes=(Message("Its experts are {quantization}.", quantization="Q4_K"),),
    problem=Message("{n} parts are missing.", one="{n} part is missing.", n=1),
)


def test_manifests_survive_the_round_trip(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    assert read_manifest(tmp_path) == MANIFEST
    assert read_manifest(tmp_path / "nowhere") is None


def test_a_manifest_of_an_older_version_keeps_its_texts(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    data = json.loads((tmp_path / "model.json").read_bytes())
    data |= {"notes": ["It lacks {harmony}."], "problem": "", "source": {**data["source"], "kind": "in place"}}
    (tmp_path / "model.json").write_text(json.dumps(data))
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert [str(note) for note in manifest.notes] == ["It lacks {harmony}."]
    assert manifest.problem is None
    assert manifest.in_place


@pytest.mark.parametrize("change", [{"format": 2}, {"trust": "maybe"}, {"notes": [3]}, {"source": {"kind": "moon"}}])
def test_a_damaged_manifest_is_an_error(tmp_path: Path, change: dict[str, object]) -> None:
    write_manifest(tmp_path, MANIFEST)
    data = json.loads((tmp_path / "model.json").read_bytes())
    (tmp_path / "model.json").write_text(json.dumps(data | change))
    with pytest.raises(MachineError, match="is damaged"):
        read_manifest(tmp_path)
