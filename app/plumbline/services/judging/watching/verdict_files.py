"""The verdicts on each watched file, as a file of their own that is complete as soon as it is there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Final

from plumbline.domain.work import Work
from plumbline.services.history.export import FileForm, write_verdicts

_MOST_NAME: Final = 150
"""Bytes of a file's name that go into that of its verdicts; systems take about 255 for all of it."""
_SHA_SHOWN: Final = 12
_UNWANTED: Final = frozenset('<>:"/\\|?*')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""Names that Windows takes for devices, whatever stands behind a dot."""


def name_of(file: str, sha256: str, form: FileForm) -> str:
    """The name of the file with a file's verdicts: the same for the same content under the same name.

    Every system takes it, and it looks like what it is.
    """
    own = PurePosixPath(file).name
    plain = "".join("_" if one in _UNWANTED or not one.isprintable() else one for one in own).strip(". ") or "file"
    if _DEVICES.match(plain):
        plain = f"_{plain}"
    plain = plain.encode()[:_MOST_NAME].decode(errors="ignore")
    return f"{plain}.{sha256[:_SHA_SHOWN]}.{form.ending}"


def write_by_source(
    folder: Path,
    rows: Iterable[Mapping[str, object]],
    names: Mapping[str, str],
    form: FileForm,
    work: Work,
    *,
    reasoning: bool,
    item_type: str,
) -> dict[str, dict[str, int]]:
    """Writes a file for each source that a run's rows come from; returns how often each decision stands in it.

    Args:
        rows: as the history exports a run, in the order of reading.
        names: of the files to write, by the source; what comes from another one is passed over.
    """
    written: dict[str, dict[str, int]] = {}
    for source, group in groupby(rows, key=lambda row: str(row["source"])):
        if source not in names:
            continue
        counts: Counter[str] = Counter()
        rows_of = _counted(group, counts)
        for _ in write_verdicts(folder / names[source], rows_of, form, reasoning=reasoning, item_type=item_type):
            work.check()
        written[source] = dict(counts)
    return written


def _counted(rows: Iterable[Mapping[str, object]], counts: Counter[str]) -> Iterator[Mapping[str, object]]:
    for row in rows:
        counts[str(row["decision"])] += 1
        yield row


def skipped_by_source(skips: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """How often each reason stands for each source, from pairs of them."""
    found: dict[str, Counter[str]] = {}
    for source, reason in skips:
        found.setdefault(source, Counter())[reason] += 1
    return {source: dict(reasons) for source, reasons in found.items()}
