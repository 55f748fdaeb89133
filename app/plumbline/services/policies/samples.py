"""Samples that ship with the program: a policy with content for it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
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


def copy_to(place: Path, sample: Sample) -> Sample:
    """Copies a sample's folder, for a person to change; `place` is made.

    Raises:
        InputError: the folder exists already; nothing was written.
        MachineError: it can't be written.
    """
    try:
        place.mkdir(parents=True)
        for file in sorted(sample.policy.iterdir()):
            shutil.copyfile(file, place / file.name)
    except FileExistsError as error:
        raise InputError(
            Message("The folder already exists"),
            Message("{folder} would be overwritten. Nothing was copied.", folder=place),
            Message("Choose another folder, or move that one."),
        ) from error
    except OSError as error:
        raise MachineError(
            Message("The sample could not be copied"),
            Message("{folder}: {reason}.", folder=place, reason=reason(error)),
            Message("Choose another place, or free some space there."),
        ) from error
    return Sample(place, place / sample.content.name)
