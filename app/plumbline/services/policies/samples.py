"""Samples that ship with the program: a policy with content for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plumbline.system.paths import shipped


@dataclass(frozen=True, slots=True)
class Sample:
    """A policy's folder, and a file of content to judge under it."""

    policy: Path
    content: Path


def samples() -> Path:
    """The folder of the policies that the practice model can follow."""
    return shipped("resources") / "practice-model" / "samples"


def sample_folders() -> list[Path]:
    """The folders of these policies, by name."""
    return sorted(folder for folder in samples().iterdir() if folder.is_dir())


def practice_sample() -> Sample:
    """The sample that the practice model was trained for."""
    folder = samples() / "flea-market"
    return Sample(folder, folder / "examples.csv")


def starter_sample() -> Sample:
    """A starter policy with its examples, for any other model."""
    folder = shipped("policies") / "spam"
    return Sample(folder, folder / "examples.csv")
