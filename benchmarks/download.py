"""Our download against huggingface-hub's own, from the same local server, in one run; and verifying against the disk and the hash.

    python -m benchmarks.download [--megabytes 2000] [--rounds 3] [--line 20 --line 100] [--folder DIR]

Each download runs in a process of its own; its processor time is what the system says it took. Without a limit the server sends
as fast as the loopback goes, which is faster than any hub; each `--line` also runs all with each connection held to that many
megabytes a second, as servers far away do, on a file that one such connection needs `LINE_S` seconds for. Order alternates
between rounds; ratios are medians of the rounds' own ratios, so that a busy minute hits both sides.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MB = 1_000_000
BLOCK = 8 << 20
LINE_S = 15

SERVE = """
import sys
from support.fake_hub import FakeHub, Sparse
from support.gguf_bytes import model

class Repeated(Sparse):
    def read(self, start, count):
        # a view, so that the server costs little beside what is measured
        count = min(count, self.size - start)
        place = start % len(BLOCK)
        piece = memoryview(TWICE)[place : place + count]
        head = HEAD[start : start + count]
        return head + piece[len(head) :] if head else piece

import random
BLOCK, HEAD = random.Random(1).randbytes(8 << 20), model()
TWICE = BLOCK + BLOCK
with FakeHub() as hub:
    content = Repeated(int(sys.argv[1]))
    hub.repository("org/repo", {"a.gguf": content})
    content.sha256
    hub.bad.bytes_a_second = float(sys.argv[2])
    print(hub.endpoint, flush=True)
    sys.stdin.read()
"""
OURS = """
import sys
from plumbline.domain.models.download import DownloadRequest, Tuning
from plumbline.domain.models.model import FileSpec
from plumbline.domain.work import Work
from plumbline.weights.download.job import DownloadJob
from plumbline.weights.download.rate_limiter import RateLimiter
endpoint, folder = sys.argv[1:]
request = DownloadRequest(
    name="a", title="a", endpoint=endpoint, repository="org/repo", revision="main", files=(FileSpec("a.gguf"),), wanted="",
    confirmed=False, known_as="", terms=(), token="", folder=folder + "/models", contacts=folder + "/contacts",
    facts=folder + "/facts", tuning=Tuning(connections=int(__import__("os").environ.get("CONNECTIONS", "4"))),
)
work = Work()
DownloadJob(request, lambda event: None, lambda: True, RateLimiter(work), work).run()
"""
THEIRS = """
import sys
from huggingface_hub import hf_hub_download
endpoint, folder = sys.argv[1:]
hf_hub_download("org/repo", "a.gguf", local_dir=folder, endpoint=endpoint, token=False)
"""


def timed(code: str, *arguments: str, folder: Path, **variables: str) -> tuple[float, float]:
    """Runs code in a process of its own in an emptied folder; seconds by the clock, and seconds of processor time."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    quiet = {
        f"HF_HUB_DISABLE_{name}": "1"
        for name in ("TELEMETRY", "XET", "PROGRESS_BARS", "IMPLICIT_TOKEN", "UPDATE_CHECK")
    }
    environment = {
        **os.environ,
        **quiet,
        "PYTHONPATH": f"{ROOT / 'app'}:{ROOT / 'tests'}",
        "HF_HOME": str(folder / "home"),
        **variables,
    }
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments, str(folder)], env=environment, check=True)
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def compare(size: int, speed: float, rounds: int, folder: Path) -> dict[str, float]:
    """Medians over alternating rounds at one speed of the server; 0 is as fast as it goes."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'app'}:{ROOT / 'tests'}"}
    server = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(size), str(speed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert server.stdout is not None
    endpoint = server.stdout.readline().strip()
    results: dict[str, list[tuple[float, float]]] = {"ours": [], "ours_one": [], "hub": []}
    variants = [("hub", THEIRS, {}), ("ours", OURS, {}), ("ours_one", OURS, {"CONNECTIONS": "1"})]
    try:
        for number in range(rounds):
            for name, code, variables in variants if number % 2 else variants[::-1]:
                results[name].append(timed(code, endpoint, folder=folder / name, **variables))
                shutil.rmtree(folder / name)
    finally:
        server.kill()
        server.wait()
    row = {}
    for name, runs in results.items():
        row[f"{name}_seconds"] = statistics.median(run[0] for run in runs)
        row[f"{name}_processor"] = statistics.median(run[1] for run in runs)
    for name in ("ours", "ours_one"):
        pairs = list(zip(results[name], results["hub"], strict=True))
        ratios = [hub[0] / ours[0] for ours, hub in pairs]
        row[f"{name}_throughput_ratio"] = statistics.median(ratios)
        row[f"{name}_throughput_ratio_lowest"] = min(ratios)
        row[f"{name}_processor_ratio"] = statistics.median(ours[1] / hub[1] for ours, hub in pairs)
        row[f"{name}_processor_above_hub_in_its_time"] = statistics.median(
            (ours[1] - hub[1]) / hub[0] for ours, hub in pairs
        )
    return row


def verifying(size: int, folder: Path) -> dict[str, float]:
    """Hashing a file that is in the page cache, against the hash alone and against reading alone."""
    sys.path.insert(0, str(ROOT / "app"))
    from plumbline.domain.work import Work
    from plumbline.files.hashing import hash_file

    path = folder / "file"
    block = os.urandom(BLOCK)
    with path.open("wb") as file:
        for _ in range(size // BLOCK):
            file.write(block)
    began = time.perf_counter()
    with path.open("rb", buffering=0) as file:
        buffer = bytearray(BLOCK)
        while file.readinto(buffer):
            pass
    read = time.perf_counter() - began
    began = time.perf_counter()
    digest = hashlib.sha256()
    for _ in range(size // BLOCK):
        digest.update(block)
    alone = time.perf_counter() - began
    began = time.perf_counter()
    hash_file(path, Work())
    ours = time.perf_counter() - began
    path.unlink()
    return {
        "read_seconds": read,
        "hash_seconds": alone,
        "verify_seconds": ours,
        "of_the_slower": max(read, alone) / ours,
    }


def listing() -> dict[str, float]:
    """Processor time of `models list` in a fresh home."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "app"), "PLUMBLINE_HOME": home}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "plumbline", "models", "list"],
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {"list_processor_seconds": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--line", type=float, action="append", default=[], help="megabytes a second of one connection; may be repeated"
    )
    parser.add_argument("--folder", type=Path, help="where files are written; default: a temporary folder")
    chosen = parser.parse_args()
    size = chosen.megabytes * MB
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = Path(name)
        report = {"as_fast_as_it_goes": compare(size, 0, chosen.rounds, folder)}
        for line in chosen.line:
            report[f"{line:g}_megabytes_a_second_and_connection"] = compare(
                int(line * MB * LINE_S), line * MB, chosen.rounds, folder
            )
        report["verifying"] = verifying(size, folder)
        report["listing"] = listing()
        report["load"] = dict(zip(("1_min", "5_min", "15_min"), os.getloadavg(), strict=True))
    print(
        json.dumps(
            {part: {key: round(value, 3) for key, value in row.items()} for part, row in report.items()}, indent=2
        )
    )


if __name__ == "__main__":
    main()
