"""Published data sets: a policy for each, written for this project, and what others have reported on it.

The data is the person's own copy; nothing is downloaded. A published figure is shown beside a measured one together with what
differs in method, because results on the same data have differed by 15 points between studies.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.golden import GoldenItem
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.work import Work
from plumbline.evaluation.report.contents import Published, PublishedFigure
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.policies.library import load_policy

STATEMENT: Final = "benchmark.toml"


class Benchmarks:
    """The published data sets that are known, one folder each: `benchmark.toml` beside a policy."""

    def __init__(self, folder: Path, sets: GoldenSets) -> None:
        self._folder = folder
        self._sets = sets

    def names(self) -> list[str]:
        return sorted(path.parent.name for path in self._folder.glob(f"*/{STATEMENT}"))

    def published(self, name: str) -> Published | None:
        """None for "", and for a data set that this version of the program does not know."""
        file = self._folder / name / STATEMENT
        if not name or name not in self.names():
            return None
        data = tomllib.loads(file.read_text("utf-8"))
        return Published(
            name=name,
            title=data["title"],
            about=data["about"],
            source=data["source"],
            figures=tuple(PublishedFigure(one["model"], one["f1"]) for one in data["figures"]),
            differs=tuple(data["differs"]),
            text_column=data.get("text_column", ""),
            label_column=data.get("label_column", ""),
        )

    def policy(self, name: str) -> PolicyVersion:
        """The policy that this project wrote for a data set; `InputError` when there is no such data set."""
        if name not in self.names():
            raise InputError(
                Message("There is no such benchmark"),
                Message("“{name}” is not known.", name=name),
                Message("There are: {names}.", names=Listing(tuple(self.names()))),
            )
        return replace(load_policy(self._folder / name), name=name)

    def keep(self, name: str, file: Path, sample: int | None, work: Work | None = None) -> str:
        """Keeps a person's copy of the data as a golden set; returns its name with its version.

        `sample` keeps only so many texts, the same ones each time. A file that is not the data set is an `InputError`.
        """
        policy = self.policy(name)
        known = self.published(name)
        assert known is not None, "a name with a policy has a statement"  # noqa: S101
        try:
            proposal = self._sets.read_file(file, policy, known.text_column or None, known.label_column or None, work)
        except InputError as error:
            # whose hint is to choose columns, which a published file does not need
            raise InputError(
                Message("This is not that data set's file"),
                error.message,
                Message("{title}: {about}", title=known.title, about=known.about),
            ) from error
        items = proposal.items if sample is None else _sample(proposal.items, sample)
        kept = self._sets.keep(name, "all" if sample is None else f"sample-{sample}", items, work)
        return f"{kept.policy}/{kept.name}@{kept.version}"


def _sample(items: Sequence[GoldenItem], count: int) -> tuple[GoldenItem, ...]:
    """So many texts, chosen by their hash, in the file's order: the same texts whenever the same file is sampled."""
    ranked = sorted({item.sha256 for item in items}, key=lambda digest: sha256(digest.encode()).hexdigest())
    chosen = set(ranked[:count])
    return tuple(item for item in items if item.sha256 in chosen)
