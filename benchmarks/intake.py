"""How fast content is read and in how much memory, beside the obvious alternative in the same run.

    python -m benchmarks.intake [--rows 300000] [--files 10000] [--gigabytes 10] [--big 10] [--folder DIR]

Rows of csv and jsonl a second beside the bare csv and json modules; many small files beside opening and reading each; a sparse
jsonl file of many gigabytes, which is looked through and is no text; pages of a pdf beside the bare library; messages of an mbox
beside the standard library's. With --big nothing but a jsonl file of so many gigabytes, all of them rows of about a kilobyte, each
of which comes out as an item: it takes minutes, and as much room in the folder.

Where an item came from, and its hash, are made when they are asked for: the rows that ask for all of it stand beside a bare module
that hashes each text as well. Every measurement runs in a process of its own: rows, files and pages per second of processor time of
that process and its children, and the most memory that the process itself held.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import mailbox
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
GOAL: Final = 0.5
MEGABYTES: Final = 200
TEXT: Final = "this is message {}, and it goes on for a little so that it has the usual length of one in a chat"


def ours(path: Path) -> int:
    """How many items and skips come out."""
    from plumbline.intake import IntakeOptions, read_sources

    return sum(1 for _ in read_sources([path], IntakeOptions()))


def items(path: Path) -> int:
    """How many items come out."""
    from plumbline.domain.content import ContentItem
    from plumbline.intake import IntakeOptions, read_sources

    return sum(isinstance(entry, ContentItem) for entry in read_sources([path], IntakeOptions()))


def whole(path: Path) -> int:
    """How many items and skips come out, each with all that is known of it."""
    from plumbline.domain.content import ContentItem
    from plumbline.intake import IntakeOptions, read_sources

    count = 0
    for entry in read_sources([path], IntakeOptions()):
        count += 1
        if isinstance(entry, ContentItem):
            _ = entry.origin, entry.context, entry.sha256
    return count


def bare_csv(path: Path) -> int:
    """Rows as lists."""
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.reader(file))


def named_csv(path: Path) -> int:
    """Rows with the names of the columns."""
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.DictReader(file))


def hashed_csv(path: Path) -> int:
    """Rows with the names of the columns, and the hash of each text."""
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for row in csv.DictReader(file) if _hash(row["text"]))


def hashed_json(path: Path) -> int:
    """Lines as objects, and the hash of each text."""
    with path.open(encoding="utf-8") as file:
        return sum(1 for line in file if _hash(json.loads(line)["text"]))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def bare_json(path: Path) -> int:
    """Lines as objects."""
    with path.open(encoding="utf-8") as file:
        return sum(1 for line in file if json.loads(line))


def bare_files(path: Path) -> int:
    """Files, each opened and decoded."""
    return sum(1 for file in sorted(path.iterdir()) if file.read_bytes().decode("utf-8"))


def bare_pdf(path: Path) -> int:
    """Pages, each as text."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return sum(1 for page in document if page.get_textpage().get_text_range())


def bare_mail(path: Path) -> int:
    """Messages, with the text of each."""
    return sum(1 for message in mailbox.mbox(path) if message.get_payload(decode=True))


READERS: Final[dict[str, Callable[[Path], int]]] = {
    one.__name__: one
    for one in (
        ours,
        items,
        whole,
        bare_csv,
        named_csv,
        hashed_csv,
        bare_json,
        hashed_json,
        bare_files,
        bare_pdf,
        bare_mail,
    )
}


def measure(reader: Callable[[Path], int], path: Path) -> dict[str, float]:
    """In a process of its own: how many, in how much processor time, with how much memory in the process itself."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.intake", "--measure", reader.__name__, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT}"},
        check=True,
        capture_output=True,
        text=True,
    )
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _measured(name: str, path: Path) -> None:
    READERS[name](path.parent / "warm" / path.name)  # what is imported and compiled once is no part of it
    before = time.process_time() + _of_children()
    count = READERS[name](path)
    seconds = time.process_time() + _of_children() - before
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"count": count, "seconds": seconds, "megabytes": most}))


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def make(folder: Path, rows: int, files: int, gigabytes: float) -> None:
    """The inputs."""
    (folder / "small").mkdir(parents=True)
    with (folder / "rows.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "author", "created_at", "text", "likes"])
        writer.writerows([n, f"user{n % 999}", "2024-05-01T10:00:00Z", TEXT.format(n), n % 17] for n in range(rows))
    with (folder / "rows.jsonl").open("w", encoding="utf-8") as file:
        for n in range(rows):
            row = {"id": n, "author": f"user{n % 999}", "created_at": "2024-05-01T10:00:00Z", "text": TEXT.format(n)}
            file.write(json.dumps(row) + "\n")
    for n in range(files):
        (folder / "small" / f"{n:06}.txt").write_text(TEXT.format(n))
    with (folder / "mail.mbox").open("w", encoding="utf-8") as file:
        for n in range(rows // 60):
            file.write(
                f"From ann@example.org Thu May  2 10:00:00 2024\nFrom: ann@example.org\nSubject: {n}\n\n{TEXT.format(n)}\n\n"
            )
    _pdf(folder / "pages.pdf", max(1, rows // 600))
    if gigabytes:
        line = json.dumps({"text": TEXT}).encode() + b"\n"
        with (folder / "huge.jsonl").open("wb") as file:
            file.write(line * 1000 + b'{"text": "')
            file.truncate(int(gigabytes * 1e9))  # a hole: zero bytes that take no room on the disk
            file.seek(0, os.SEEK_END)
            file.write(b'"}\n' + line * 1000)


def make_big(path: Path, gigabytes: float) -> int:
    """A jsonl file of rows of about a kilobyte; how many."""
    written = rows = 0
    with path.open("wb") as file:
        while written < gigabytes * 1e9:
            block = b"".join(
                json.dumps({"id": n, "author": f"user{n % 999}", "text": " ".join([TEXT.format(n)] * 9)}).encode()
                + b"\n"
                for n in range(rows, rows + 2000)
            )
            for _ in range(20):  # the same rows some times over, which are made faster
                written += file.write(block)
                rows += 2000
    return rows


def _big(folder: Path, gigabytes: float) -> None:
    (folder / "warm").mkdir()
    (folder / "warm" / "big.jsonl").write_text('{"text": "a"}\n')
    path = folder / "big.jsonl"
    rows = make_big(path, gigabytes)
    read = measure(items, path)
    size = path.stat().st_size
    print(
        f"{size / 1e9:.1f} GB jsonl: {read['count']:,.0f} items of {rows:,} rows, {size / rows:,.0f} bytes a row, "
        f"in {read['seconds']:.0f} s of processor time, {read['megabytes']:.0f} MB"
    )


def _pdf(path: Path, pages: int) -> None:
    """A document of plain pages, written by hand (ISO 32000-1, 7.5)."""
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for _ in range(pages):
        stream = "BT /F1 11 Tf 60 760 Td 14 TL " + " ".join(f"({TEXT.format(n)}) Tj T*" for n in range(30)) + " ET"
        kids.append(f"{len(parts) + 1} 0 R")
        parts.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(parts) + 2} 0 R >>"
        )
        parts.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    parts[1] = f"<< /Type /Pages /Count {pages} /Kids [{' '.join(kids)}] >>"
    written = "%PDF-1.4\n"
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    written += (
        f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(parts) + 1} /Root 1 0 R >>\n"
    )
    written += f"startxref\n{written.index('xref' + chr(10) + '0 ')}\n%%EOF\n"
    path.write_text(written, encoding="latin-1")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=300_000)
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--gigabytes", type=float, default=10)
    options.add_argument("--big", type=float, default=0)
    options.add_argument("--folder", type=Path)
    options.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.measure:
        _measured(chosen.measure[0], Path(chosen.measure[1]))
        return
    with tempfile.TemporaryDirectory(dir=chosen.folder) as made:
        folder = Path(made)
        if chosen.big:
            _big(folder, chosen.big)
            return
        make(folder, chosen.rows, chosen.files, chosen.gigabytes)
        make(folder / "warm", 600, 3, 0)
        (folder / "warm" / "huge.jsonl").write_text('{"text": "a"}\n')
        print(
            f"{'':36}{'a second':>12}{'beside it':>12}{'ratio':>8}{'memory':>10}   goal: {GOAL}, under {MEGABYTES} MB"
        )
        for what, file, reader, beside in (
            ("csv rows, beside csv.reader", "rows.csv", ours, bare_csv),
            ("csv rows, beside csv.DictReader", "rows.csv", ours, named_csv),
            ("  all of each, beside it and a hash", "rows.csv", whole, hashed_csv),
            ("jsonl rows, beside json.loads", "rows.jsonl", ours, bare_json),
            ("  all of each, beside it and a hash", "rows.jsonl", whole, hashed_json),
            ("small files, beside read_bytes", "small", ours, bare_files),
            ("pdf pages, beside pypdfium2", "pages.pdf", ours, bare_pdf),
            ("messages, beside mailbox", "mail.mbox", ours, bare_mail),
        ):
            here, there = measure(reader, folder / file), measure(beside, folder / file)
            rate, other = here["count"] / here["seconds"], there["count"] / there["seconds"]
            print(f"{what:36}{rate:12,.0f}{other:12,.0f}{rate / other:8.2f}{here['megabytes']:7.0f} MB", flush=True)
        if chosen.gigabytes:
            huge = measure(ours, folder / "huge.jsonl")
            print(f"{chosen.gigabytes:g} GB jsonl{'':26}{huge['seconds']:11.0f} s{'':20}{huge['megabytes']:7.0f} MB")


if __name__ == "__main__":
    main()
