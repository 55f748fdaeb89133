"""How much of the text column of polluted CSV files is recovered, without a hint: this reader, DuckDB's sniffer and CleverCSV.

    python -m benchmarks.tables [--seeds 3] [--worst]

Needs `pip install duckdb clevercsv`. All three read the same files in one run. A cell counts when its text is among those that the
file holds, quotation marks at its ends and the kind of its line ends aside; the column is named to the two others (by its name, or
its number where there is no header), while this reader finds it.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.polluted import NAMES, TEXT, Polluted, files

Reader = Callable[[Path], list[str]]


def ours(file: Path) -> list[str]:
    """The texts of the items."""
    from plumbline.domain.content import ContentItem
    from plumbline.intake import IntakeOptions, read_sources

    return [entry.text for entry in read_sources([file], IntakeOptions()) if isinstance(entry, ContentItem)]


def duck(file: Path) -> list[str]:
    """The text column as DuckDB's sniffer reads it, with errors passed over."""
    import duckdb

    try:
        table = duckdb.sql(f"select * from read_csv('{file}', ignore_errors=true, all_varchar=true)")
        return _column(table.columns, table.fetchall())
    except duckdb.Error:
        return []


def clever(file: Path) -> list[str]:
    """The text column as CleverCSV reads it."""
    import clevercsv

    try:
        records = list(clevercsv.stream_table(str(file)))
    except (clevercsv.exceptions.NoDetectionResult, UnicodeError, clevercsv.Error):
        return []
    header = next((at for at, record in enumerate(records[:20]) if "text" in map(str.lower, record)), None)
    return _column(
        records[header] if header is not None else [], records[header + 1 :] if header is not None else records
    )


def _column(names: Iterable[str], records: Iterable[Iterable[object]]) -> list[str]:
    """By its name, else by its number."""
    lower = [name.strip().lower() for name in names]
    place = lower.index("text") if "text" in lower else TEXT
    rows = [list(record) for record in records]
    return [str(row[place]) for row in rows if place < len(row) and row[place]]


def recovered(found: list[str], expected: Iterable[str]) -> tuple[int, int]:
    """How many of the expected texts were found, and how many there are."""
    have, want = Counter(map(_plain, found)), Counter(map(_plain, expected))
    return sum(min(have[text], count) for text, count in want.items()), want.total()


def _plain(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text).strip().strip("\"'")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=int, default=3)
    options.add_argument("--worst", action="store_true", help="list the kinds that lose cells")
    chosen = options.parse_args()
    readers: dict[str, Reader] = {"Plumbline": ours, "DuckDB": duck, "CleverCSV": clever}
    shares: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in readers}
    number = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(1, chosen.seeds + 1):
            for polluted in files(seed):
                number += 1
                _measure(polluted, Path(folder) / f"{number}.csv", readers, shares)
    print(f"{number} files, {len(NAMES)} columns each; share of the text column's cells recovered:")
    for name, kinds in shares.items():
        all_files = [share for found in kinds.values() for share in found]
        by_kind = [sum(found) / len(found) for found in kinds.values()]
        print(
            f"  {name:10} {sum(all_files) / len(all_files):.4f} over files, {sum(by_kind) / len(by_kind):.4f} over kinds"
        )
        if chosen.worst:
            for kind, found in sorted(kinds.items(), key=lambda item: sum(item[1]) / len(item[1])):
                if (share := sum(found) / len(found)) < 0.999:
                    print(f"    {share:.3f} {kind}")


def _measure(
    polluted: Polluted, file: Path, readers: dict[str, Reader], shares: dict[str, dict[str, list[float]]]
) -> None:
    file.write_bytes(polluted.data)
    for name, reader in readers.items():
        right, all_cells = recovered(reader(file), polluted.texts)
        shares[name][polluted.kind].append(right / all_cells)


if __name__ == "__main__":
    main()
