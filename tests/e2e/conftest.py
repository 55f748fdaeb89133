"""The program as its user starts it: a process of its own, a folder of its own, the real llama.cpp on a small random model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import pytest

from support.random_model import write_model

REPOSITORY = Path(__file__).resolve().parents[2]

POLICY = """# Market stall

Answer with 1 if the message violates this policy, else with 0.

- R1 Sale: the message offers goods for money.
- R2 Swap: the message offers goods for goods.
"""


def hear_ctrl_c() -> None:
    """In a new process: undoes what a shell does to programs that it starts in the background, which is to ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@dataclass(frozen=True)
class Program:
    """Plumbline with a home folder."""

    home: Path
    model: Path
    environment: dict[str, str] = field(default_factory=dict)
    interpreter: str = sys.executable
    seconds: float = 300

    def command(self, *arguments: str | Path) -> list[str]:
        return [self.interpreter, "-m", "plumbline", *map(str, arguments)]

    @property
    def variables(self) -> dict[str, str]:
        return {
            **os.environ,
            "PYTHONPATH": str(REPOSITORY / "app"),
            "PLUMBLINE_HOME": str(self.home),
            "PYTHONWARNINGS": "error",
            **self.environment,
        }

    def run(self, *arguments: str | Path, stdin: bytes = b"", code: int = 0) -> str:
        """Runs a command to its end; fails on another exit code, or on a traceback."""
        done = subprocess.run(
            self.command(*arguments),
            input=stdin,
            capture_output=True,
            env=self.variables,
            check=False,
            timeout=self.seconds,
        )
        error = done.stderr.decode()
        assert "Traceback" not in error, error
        assert done.returncode == code, f"exit code {done.returncode}: {error}"
        return done.stdout.decode()

    def rows(self, *arguments: str | Path, code: int = 0) -> list[dict[str, Any]]:
        """The JSON lines that a command prints."""
        return [json.loads(line) for line in self.run(*arguments, "--format", "jsonl", code=code).splitlines()]

    def start(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Starts a command; its output can be read while it runs."""
        return subprocess.Popen(
            self.command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.variables,
            start_new_session=True,
            preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - the test has no threads of its own
        )

    def check_arguments(self, policy: Path, *more: str | Path, parallel: int = 1) -> list[str | Path]:
        """Arguments of `check` for a quick run."""
        return [
            "check", "--policy", policy, "--model", self.model, "--parallel", str(parallel), "--reasoning-budget", "24",
            "--date", "2026-11-23", *more,
        ]  # fmt: skip


def worker_of(process: subprocess.Popen[bytes]) -> int | None:
    """The process id of the program's inference process, or None when there is none."""
    for child in psutil.Process(process.pid).children():
        with suppress(psutil.NoSuchProcess):  # it has just ended
            if any("spawn_main" in argument for argument in child.cmdline()):
                return int(child.pid)
    return None


def ended_within(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """True when a process ends in that time."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def end_group(process: subprocess.Popen[bytes]) -> None:
    """kill -9 for the program and whatever it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "random.gguf")[0]


@pytest.fixture
def program(tmp_path: Path, random_model: Path) -> Program:
    program = Program(tmp_path / "home", random_model)
    program.run("settings", "set", "engine.threads", "1")
    return program


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    folder = tmp_path / "market"
    folder.mkdir()
    (folder / "policy.md").write_text(POLICY)
    return folder


def write_messages(path: Path, count: int) -> Path:
    """Items of different lengths; the last one has the text of the fourth."""
    texts = [f"Message {number}: " + "selling a bike, " * (number % 5) + "see you." for number in range(count - 1)]
    texts.append(texts[3])
    path.write_text("".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts)))
    return path


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    """Twenty-four items."""
    return write_messages(tmp_path / "messages.jsonl", 24)


@pytest.fixture
def many_messages(tmp_path: Path) -> Path:
    """So many items that a run over them is still under way when a busy machine's test gets to interrupting it."""
    return write_messages(tmp_path / "many.jsonl", 160)


def described(rows: Sequence[dict[str, Any]]) -> list[tuple[object, ...]]:
    """What must be the same in two runs over the same content."""
    keys = (
        "item",
        "sha256",
        "decision",
        "reason",
        "labels",
        "rule_ids",
        "rationale",
        "raw",
        "reasoning",
        "probability",
    )
    return [tuple(str(row[key]) for key in keys) for row in sorted(rows, key=lambda row: row["item"])]
