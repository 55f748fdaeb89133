"""The model of a run: the chosen one with its bytes, or the one that has the run's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from plumbline.domain.errors import MachineError
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.run import ModelIdentity
from plumbline.services.judging.run_models import RunModels
from plumbline.system.settings import Settings
from support import histories

IDENTITY = histories.model()
MODELS = {
    name: InstalledModel(
        name=name,
        title=name,
        files=(Path(f"{name}.gguf"),),
        bytes=1,
        architecture="gpt-oss",
        quantization="none",
        trust=trust,
        context_tokens=4096,
    )
    for name, trust in (("kept", Trust.VERIFIED), ("strange", Trust.UNVERIFIED))
}


@pytest.fixture
def models(tmp_path: Path) -> RunModels:
    def identity(model: InstalledModel, _work: object) -> ModelIdentity:
        return IDENTITY if model.name == "kept" else replace(IDENTITY, name=model.name, sha256="b" * 64)

    def find(wanted: ModelIdentity, _work: object) -> InstalledModel | None:
        return MODELS["kept"] if wanted.sha256 == IDENTITY.sha256 else None

    settings = Settings(tmp_path / "settings.toml")
    settings.set("model", "kept")
    return RunModels(SimpleNamespace(resolve=MODELS.__getitem__, identity=identity, find=find), settings)  # type: ignore[arg-type]


def test_without_a_name_the_model_of_the_settings_is_used(models: RunModels) -> None:
    said: list[object] = []
    assert models.chosen(None, said.append) == (MODELS["kept"], IDENTITY)
    assert said == []


def test_unverified_weights_are_said(models: RunModels) -> None:
    said: list[object] = []
    models.chosen("strange", said.append)
    assert [str(message) for message in said] == [
        "The weights “strange” are unverified: their checksum is not in any catalogue that Plumbline knows."
    ]


def test_a_run_gets_the_model_with_its_bytes_and_no_other(models: RunModels) -> None:
    spec = replace(histories.spec(), model=IDENTITY)
    assert models.same(spec) is MODELS["kept"]
    assert models.same(spec, "kept") is MODELS["kept"]
    with pytest.raises(MachineError, match="These are other weights"):
        models.same(spec, "strange")
    with pytest.raises(MachineError, match="is not installed"):
        models.same(replace(spec, model=replace(IDENTITY, sha256="c" * 64)))
