"""The window with a million verdicts: its start, its search, its memory, its pauses, and what it costs a run.

    python -m benchmarks.window [--verdicts 1000000] [--items 120]

Every measurement runs in a process of its own. On a machine that is shared, compare processor time; the clock is given beside it.
The history is made once (about ten minutes for a million) and kept in .benchmarks/.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.big_history import CACHE, MILLION, ROOT, history_home

STARTS = 5
GOALS = {
    "start": "≤ 1.0 s",
    "search": "≤ 50 ms",
    "memory": "< 250 MB",
    "pause": "≤ 50 ms",
    "run": "≤ 1.03",
}


def measure(part: str, home: Path, *arguments: str) -> dict[str, float]:
    """One part in a process of its own."""
    environment = {
        **os.environ,
        "PLUMBLINE_HOME": str(home),
        "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT / 'tests'}",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(CACHE / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.window_parts", part, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def empty_home() -> Path:
    """A folder without a history."""
    home = CACHE / "home-new"
    shutil.rmtree(home, ignore_errors=True)
    return home


def starts(home: Path) -> dict[str, float]:
    """Medians of several starts, the first of which warms the caches and does not count."""
    measure("start", home)
    runs = [measure("start", home) for _ in range(STARTS)]
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=int, default=MILLION)
    parser.add_argument("--items", type=int, default=120, help="items of the run")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of the run, alone and with the window in turn")
    chosen = parser.parse_args()
    big = history_home(chosen.verdicts)
    print(f"{chosen.verdicts:,} verdicts, {(big / 'data' / 'history.db').stat().st_size / 1e9:.2f} GB")
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores\n")

    print("| measurement | goal | processor time | clock |\n|---|---|---|---|")
    measure("start", empty_home())  # its bytecode is there afterwards, as an installed program's is
    first = measure("start", empty_home())
    row("first start of all: painted", "", f"{first['painted_cpu']:.2f} s", f"{first['painted']:.2f} s")
    row("first start of all: history made and open", "", f"{first['ready_cpu']:.2f} s", f"{first['ready']:.2f} s")
    for name, home in (("empty", CACHE / "home-new"), (f"{chosen.verdicts:,}", big)):
        median = starts(home)
        row(
            f"start, {name}: painted, takes input",
            GOALS["start"],
            f"{median['painted_cpu']:.2f} s",
            f"{median['painted']:.2f} s",
        )
        row(
            f"start, {name}: history open too",
            GOALS["start"],
            f"{median['ready_cpu']:.2f} s",
            f"{median['ready']:.2f} s",
        )
    found = measure("search", big)
    for name in ("p50", "p95"):
        goal = GOALS["search"] if name == "p95" else ""
        row(
            f"search, first page, {name} of {found['queries']:.0f}",
            goal,
            f"{found[f'{name}_cpu']:.0f} ms",
            f"{found[name]:.0f} ms",
        )
    row("search, slowest", "", f"{found['max_cpu']:.0f} ms", f"{found['max']:.0f} ms")
    paused = measure("pauses", big)
    row(
        "longest pause while searching as one types, without waiting for a processor",
        GOALS["pause"],
        f"{paused['typing_own']:.0f} ms",
        f"{paused['typing']:.0f} ms",
    )
    row(
        "longest pause while scrolling, without waiting for a processor",
        GOALS["pause"],
        f"{paused['scrolling_own']:.0f} ms",
        f"{paused['scrolling']:.0f} ms",
    )
    row("all rows known after", "", "", f"{paused['reached']:.1f} s")
    print(
        "\nMemory of the window's process with it: "
        f"USS {paused['uss']:.0f} MB, RSS {paused['rss']:.0f} MB (goal {GOALS['memory']})\n"
    )

    alone, beside = [], []
    for _ in range(chosen.rounds):
        alone.append(measure("run_alone", empty_home(), str(chosen.items)))
        beside.append(measure("run_with_window", empty_home(), str(chosen.items)))
    slower = [two["seconds"] / one["seconds"] for one, two in zip(alone, beside, strict=True)]
    dearer = [two["cpu"] / one["cpu"] for one, two in zip(alone, beside, strict=True)]
    print("| the same run | alone | with the window | ratio of medians | ratios |\n|---|---|---|---|---|")
    for name, key, ratios in (("seconds", "seconds", slower), ("processor seconds, engine included", "cpu", dearer)):
        medians = [statistics.median(run[key] for run in runs) for runs in (alone, beside)]
        each = ", ".join(f"{ratio:.3f}" for ratio in ratios)
        print(
            f"| {name} (goal {GOALS['run']}) | {medians[0]:.2f} | {medians[1]:.2f} | {medians[1] / medians[0]:.3f} | {each} |"
        )
    share = statistics.median(run["window"] / run["cpu"] for run in beside)
    print(f"\nThe window's own thread took {100 * share:.1f} % of the run's processor time.")
    watched = measure("run_with_window", empty_home(), str(chosen.items), "watched")
    pause, own = watched["pause"], watched["pause_own"]
    print(
        f"\nLongest pause during the run: {own:.0f} ms without waiting for a processor, {pause:.0f} ms by the clock "
        f"(goal {GOALS['pause']})"
    )


def row(*cells: str) -> None:
    print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
