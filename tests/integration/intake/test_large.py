"""Large files and folders in memory that does not grow with them, measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ALLOWED = 40
"""Megabytes that reading may add to what the process had after its first item."""

CHILD = """
import json, sys
import psutil
from plumbline.domain.content import ContentItem
from plumbline.intake import IntakeOptions, read_sources
me = psutil.Process()
counts = {}
first = most = 0
for number, entry in enumerate(read_sources([sys.argv[1]], IntakeOptions.from_json(sys.argv[2]))):
    kind = "item" if isinstance(entry, ContentItem) else entry.reason.value
    counts[kind] = counts.get(kind, 0) + 1
    if number % 1000 == 0:
        used = me.memory_info().rss
        first = first or used
        most = max(most, used)
print(json.dumps({"counts": counts, "grown": (max(most, me.memory_info().rss) - first) / 1e6}))
"""


def measured(path: Path, **options: object) -> tuple[dict[str, int], float]:
    """What came out, by kind, and by how many megabytes the process grew."""
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parents[3] / 'app')!r})\n{CHILD}"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), json.dumps(options)], capture_output=True, text=True, check=True
    )
    answer = json.loads(done.stdout)
    return answer["counts"], answer["grown"]


def size_of(request: pytest.FixtureRequest) -> int:
    return (request.config.getoption("--intake-megabytes", default=None) or 24) * 1_000_000


FORMATS = [
    (
        "a.jsonl",
        "",
        '{"id": 1, "author": "ann", "text": "a line of some length, as people write them to each other"}\n',
        "",
    ),
    ("a.csv", "id,author,text\n", '1,ann,"a row of some length, as people write them to each other"\n', ""),
    ("a.json", "[", '{"id": 1, "text": "an element of some length, as people write them to each other"},\n', "null]"),
    ("b.json", '{"n": 1, "messages": [', '{"text": "an element of some length, as people write them"},\n', "null]}"),
    ("a.log", "", "a line of some length, as people write them to each other and to themselves\n", ""),
]


@pytest.mark.parametrize(("name", "head", "row", "tail"), FORMATS, ids=[name for name, *_ in FORMATS])
def test_many_rows(tmp_path: Path, request: pytest.FixtureRequest, name: str, head: str, row: str, tail: str) -> None:
    rows = size_of(request) // len(row)
    with (tmp_path / name).open("w") as file:
        file.write(head)
        for _ in range(rows // 1000):
            file.write(row * 1000)
        file.write(tail)
    counts, grown = measured(tmp_path / name)
    assert counts.pop("item") == rows // 1000 * 1000
    assert sum(counts.values()) == (1 if tail else 0)
    assert grown < ALLOWED


SAID = "a message of some length, as people write them to each other"
_META = '{"id": 7, "type": "message", "date": "2024-01-01T10:00:00", "from": "Ann", "from_id": "user1"'
MESSAGE = _META + ', "text": "' + SAID + '"},\n'
POST = '{"id": "7", "type": "Default", "timestamp": "2024", "content": "' + SAID + '", "author": {"name": "ann"}},\n'
CHATS = '{"about": "", "chats": {"about": "", "list": [{"name": "Club", "type": "private_group", "id": 1, "messages": ['
EXPORTS = [
    ("one chat", ".json", '{"name": "Club", "type": "private_group", "id": 1, "messages": [', MESSAGE, "null]}"),
    ("all chats", ".json", CHATS, MESSAGE, "null]}]}}"),
    (
        "channel",
        ".json",
        '{"guild": {"name": "S"}, "channel": {"name": "c"}, "messages": [',
        POST,
        'null], "messageCount": 1}',
    ),
    ("chat", ".txt", "", f"14/08/2023, 14:30 - Ann: {SAID}\n", ""),
]


@pytest.mark.parametrize(("name", "suffix", "head", "message", "tail"), EXPORTS, ids=[name for name, *_ in EXPORTS])
def test_many_messages(
    tmp_path: Path, request: pytest.FixtureRequest, name: str, suffix: str, head: str, message: str, tail: str
) -> None:
    rows = size_of(request) // len(message) // 1000
    path = (tmp_path / name).with_suffix(suffix)
    with path.open("w") as file:
        file.write(head)
        for _ in range(rows):
            file.write(message * 1000)
        file.write(tail)
    counts, grown = measured(path, readers=3)
    assert counts["item"] == rows * 1000
    assert grown < ALLOWED


@pytest.mark.parametrize(
    ("name", "start", "filling"),
    [
        ("a.jsonl", '{"text": "a"}\n{"text": "', "x"),
        ("a.csv", 'text\na\n"', "x" * 999 + "\n"),
        ("a.json", '["a", "', "x"),
        ("b.json", '["a", ', "[" + "x" * 99),
        ("a.log", "a\n", "x"),
        ("a.txt", "a", "x"),
    ],
)
def test_one_huge_line_or_value(
    tmp_path: Path, request: pytest.FixtureRequest, name: str, start: str, filling: str
) -> None:
    with (tmp_path / name).open("w") as file:
        file.write(start)
        for _ in range(size_of(request) // 1_000_000):
            file.write(filling * (1_000_000 // len(filling)))
    # Caps below the file's size, so that the small file of a quick run is over them as a large one is.
    counts, grown = measured(tmp_path / name, max_item_chars=500_000, max_row_chars=1_000_000)
    assert name == "a.csv" or sum(count for kind, count in counts.items() if kind != "item") >= 1
    assert counts.get("item", 0) >= (name != "a.txt")
    assert grown < ALLOWED


def test_many_files(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    files = request.config.getoption("--intake-files", default=None) or 3_000
    for number in range(files):
        (tmp_path / f"{number:09}.txt").write_text("a short text")
    counts, grown = measured(tmp_path)
    assert counts == {"item": files}
    assert grown < ALLOWED


def test_the_listing_of_many_rows(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    row = "{number},ann,a row of some length as people write them to each other\n"
    rows = max(2_000, size_of(request) // len(row) // 20)
    with (tmp_path / "a.csv").open("w") as file:
        file.write("id,author,text\n")
        file.writelines(row.format(number=number) for number in range(rows))
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[3] / 'app')!r})\n"
        "import psutil\nfrom plumbline.cli.main import run\n"
        "code = run(['read', '--format', 'jsonl', sys.argv[1]])\n"
        "print(psutil.Process().memory_info().rss / 1e6, file=sys.stderr)\nsys.exit(code)"
    )
    sizes = []
    for part in (tmp_path / "few.csv", tmp_path / "a.csv"):
        if not part.exists():
            part.write_text("id,author,text\n1,ann,hello\n")
        done = subprocess.run([sys.executable, "-c", code, str(part)], capture_output=True, text=True, check=True)
        sizes.append(float(done.stderr.split()[-1]))
    assert json.loads(done.stdout.splitlines()[-1])["items"] == rows
    assert sizes[1] - sizes[0] < ALLOWED
