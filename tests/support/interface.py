"""What scripts rely on: commands with their options, settings, and the columns and keys of everything that is printed or exported.

`recorded` runs the program through its main jobs and lists what it offers. tests/data/interface.json holds the list of an earlier
version; run as a script, this module prints the list of the version that is on the path.
"""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

SAMPLE: Final = Path(__file__).resolve().parents[2] / "resources" / "practice-model" / "samples" / "flea-market"

_COMMANDS: Final = """
import click, json
from plumbline.cli.main import plumbline

def described(command, context):
    if isinstance(command, click.Group):
        names = sorted(command.list_commands(context))
        return {name: described(command.get_command(context, name), context) for name in names} | {"": parameters(command)}
    return parameters(command)

def parameters(command):
    found = {}
    for one in command.params:
        if isinstance(one, click.Option):
            choices = sorted(map(str, one.type.choices)) if isinstance(one.type, click.Choice) else []
            found[" ".join(sorted([*one.opts, *one.secondary_opts]))] = choices
        else:
            found[one.human_readable_name] = []
    return found

print(json.dumps(described(plumbline, click.Context(plumbline))))
"""


def recorded() -> dict[str, Any]:
    """Everything that is offered, as nested dicts and sorted lists."""
    with TemporaryDirectory() as home:
        program = _Program(Path(home))
        return {"commands": json.loads(program.python(_COMMANDS)), **_printed(program, Path(home))}


class _Program:
    def __init__(self, home: Path) -> None:
        self._variables = {**os.environ, "PLUMBLINE_HOME": str(home)}

    def python(self, code: str) -> str:
        return self._run("-c", code)

    def __call__(self, *arguments: str | Path) -> str:
        return self._run("-m", "plumbline", *map(str, arguments))

    def lines(self, *arguments: str | Path) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self(*arguments).splitlines()]

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            capture_output=True,
            text=True,
            env=self._variables,
            check=False,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        return done.stdout


def _printed(program: _Program, home: Path) -> dict[str, Any]:
    jsonl = ("--format", "jsonl")
    texts = home / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("selling my bicycle", "utf-8")
    (texts / "b.bin").write_bytes(bytes(range(256)))
    program("policy", "import", SAMPLE)
    *items, counts = program.lines("check", "--policy", "flea-market", texts, *jsonl)
    *read, read_counts = program.lines("read", texts, *jsonl)
    program("golden", "import", SAMPLE / "examples.csv", "--policy", "flea-market")
    evaluation = json.loads(program("evaluate", "--policy", "flea-market", "--effort", "low", "--format", "json"))
    report = home / "report.json"
    program("report", "run", "1", "--output", report)
    program("case", "add", "Stalls", "1", "1")
    found: dict[str, Any] = {
        "check jsonl": _keys(items),
        "check jsonl counts": _keys([counts]),
        "read jsonl": _keys([row for row in read if "item" in row]),
        "read jsonl skips": _keys([row for row in read if "skipped" in row]),
        "read jsonl counts": _keys([read_counts]),
        "check csv": _header(program("check", "--policy", "flea-market", texts, "--format", "csv")),
        "export jsonl": _keys(program.lines("export", "1")),
        "export csv": _header(program("export", "1", "--format", "csv")),
        "export csv with reasoning": _header(program("export", "1", "--format", "csv", "--reasoning")),
        "runs": _keys(program.lines("runs", *jsonl)),
        "show": _keys(program.lines("show", "1", *jsonl)),
        "show item": _keys(program.lines("show", "1", "--item", "1", *jsonl)),
        "search": _keys(program.lines("search", "bicycle", *jsonl)),
        "queue make": _keys(program.lines("queue", "make", "a", "--run", "1", "--every", "1", *jsonl)),
        "queue decide": _keys(program.lines("queue", "decide", "1", "1", "--decision", "allowed", *jsonl)),
        "queue list": _keys(program.lines("queue", "list", *jsonl)),
        "queue show": _keys(program.lines("queue", "show", "1", *jsonl)),
        "queue figures": _keys(program.lines("queue", "figures", "1", *jsonl)),
        "report json": _shape(json.loads(program("report", "run", "1", "--format", "json"))),
        "report verify": _keys(program.lines("report", "verify", report, *jsonl)),
        "case list": _keys(program.lines("case", "list", *jsonl)),
        "case show": _keys(program.lines("case", "show", "Stalls", *jsonl)),
        "policy list": _keys(program.lines("policy", "list", *jsonl)),
        "policy versions": _keys(program.lines("policy", "versions", "flea-market", *jsonl)),
        "policy show": _keys(program.lines("policy", "show", "flea-market", *jsonl)),
        "golden list": _keys(program.lines("golden", "list", *jsonl)),
        "golden show": _keys(program.lines("golden", "show", "flea-market/examples", *jsonl)),
        "evaluate json": _shape(evaluation),
        "evaluate csv": _header(program("evaluations", "show", "1", "--format", "csv")),
        "evaluations": _keys(program.lines("evaluations", "list", *jsonl)),
        "models list": _keys(program.lines("models", "list", *jsonl)),
        "settings": sorted(row["key"] for row in program.lines("settings", "list", *jsonl)),
        "settings rows": _keys(program.lines("settings", "list", *jsonl)),
        "history check": _keys(program.lines("history", "check", *jsonl)),
    }
    return found


def _keys(rows: Iterable[dict[str, Any]]) -> list[str]:
    return sorted({key for row in rows for key in row})


def _header(text: str) -> list[str]:
    return sorted(next(csv.reader(io.StringIO(text.removeprefix("\ufeff")))))


def _shape(data: object, path: str = "") -> list[str]:
    """The paths of all keys in nested objects and lists."""
    if isinstance(data, dict):
        return sorted(
            {f"{path}.{key}" for key in data} | {one for key in data for one in _shape(data[key], f"{path}.{key}")}
        )
    if isinstance(data, list):
        return sorted({one for entry in data for one in _shape(entry, f"{path}[]")})
    return []


if __name__ == "__main__":
    json.dump(recorded(), sys.stdout, indent=1, sort_keys=True, ensure_ascii=False)
    sys.stdout.write("\n")
