"""A run that is cut off loses nothing and does nothing twice: Ctrl+C, kill -9 of program or engine, a full disk."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from e2e.conftest import Program, described, end_group, ended_within, worker_of
from support.counting import Count


def uninterrupted(program: Program, policy: Path, messages: Path) -> list[tuple[object, ...]]:
    return described(program.rows(*program.check_arguments(policy, messages))[:-1])


def finish(program: Program, run: int) -> None:
    """Resumes until the run is finished; the state before says that nobody works on it."""
    (row,) = [row for row in program.rows("runs") if row["run"] == run]
    if row["state"] != "finished":
        assert row["state"] in ("paused", "cut off")
        program.run("resume", str(run))
    (row,) = [row for row in program.rows("runs") if row["run"] == run]
    assert (row["state"], row["done"]) == ("finished", row["total"])


def test_ctrl_c_stops_at_once_and_resume_goes_on(program: Program, policy: Path, many_messages: Path) -> None:
    expected = uninterrupted(program, policy, many_messages)
    process = program.start(*program.check_arguments(policy, many_messages, "--format", "jsonl"))
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to every process of the group
    rest, error = process.communicate(timeout=60)
    assert process.returncode == 130, error
    assert b"Traceback" not in error
    assert f"plumbline resume {first['run']}".encode() in error
    last = json.loads(rest.splitlines()[-1])
    assert last["state"] == "paused"
    assert 1 <= last["done"] < last["total"] == 160
    finish(program, first["run"])
    assert described(program.rows("export", str(first["run"]))) == expected


def test_ctrl_c_while_the_model_loads_is_a_sentence(program: Program, policy: Path, messages: Path) -> None:
    for again in range(2):
        process = program.start(*program.check_arguments(policy, messages))
        while worker_of(process) is None:
            assert process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        _, error = process.communicate(timeout=60)
        assert process.returncode == 130, error
        assert b"Traceback" not in error
        assert error.splitlines()[-1].startswith(b"Stopped before anything was judged;"), again
    assert program.rows("runs") == []


SAYS_WHEN_IT_BEGINS = """
import pathlib, sys

def tell(event, arguments):
    if event == "import" and arguments[0] == "plumbline.processes.memory_dumps":
        pathlib.Path({begun!r}).touch()

sys.addaudithook(tell)
"""
"""A `sitecustomize` that makes a file at the first import after which the program answers Ctrl+C; before, the interpreter does."""


def test_ctrl_c_at_any_moment_is_a_line_and_no_traceback(
    program: Program, policy: Path, messages: Path, tmp_path: Path
) -> None:
    """From the first import of the program's own to its end, at shares of the time that the whole run takes."""
    telling, begun = tmp_path / "telling", tmp_path / "begun"
    telling.mkdir()
    (telling / "sitecustomize.py").write_text(SAYS_WHEN_IT_BEGINS.format(begun=str(begun)))
    paths = os.pathsep.join((str(telling), program.variables["PYTHONPATH"]))
    told = replace(program, environment={"PYTHONPATH": paths})
    began = time.monotonic()
    told.run(*told.check_arguments(policy, messages))
    whole = time.monotonic() - began
    for share in (0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95):
        begun.unlink()
        process = told.start(*told.check_arguments(policy, messages))
        while not begun.exists():
            assert not ended_within(process, 0.001)
        ended_within(process, share * whole)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        out, error = process.communicate(timeout=60)
        assert b"Traceback" not in error
        if process.returncode == 130:
            assert error.splitlines()[-1].startswith(b"Stopped"), error
        else:  # it had printed everything; an interpreter that is on its way out has no handler any more
            assert process.returncode in (0, -signal.SIGINT), error
            assert b"24 of 24 items judged" in out, (share, error)


def test_a_reader_that_goes_stops_the_run_and_it_can_be_taken_up(
    program: Program, policy: Path, many_messages: Path
) -> None:
    with program.start(*program.check_arguments(policy, many_messages, "--format", "jsonl")) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        error = process.stderr.read()
        assert process.wait(timeout=60) == 130, error
    assert b"Traceback" not in error
    assert b"plumbline resume 1" in error
    finish(program, 1)


def test_a_run_is_resumed_with_weights_that_were_moved_and_renamed(
    program: Program, policy: Path, many_messages: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old-name.gguf"
    shutil.copy(program.model, old)
    moved = Program(program.home, old)
    process = moved.start(*moved.check_arguments(policy, many_messages, "--format", "jsonl"))
    assert process.stdout is not None
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=60)
    new = tmp_path / "elsewhere" / "new-name.gguf"
    new.parent.mkdir()
    old.rename(new)
    other = tmp_path / "other.gguf"
    other.write_bytes(program.model.read_bytes() + bytes(64))
    program.run("resume", "1", code=1)
    program.run("resume", "1", "--model", other, code=1)
    program.run("resume", "1", "--model", new)
    (row,) = program.rows("runs")
    assert (row["state"], row["done"]) == ("finished", 160)


def test_kill_9_of_the_program_at_random_moments(
    program: Program, policy: Path, messages: Path, thorough: bool, count: Count
) -> None:
    """With one sequence at a time, a run that was killed and resumed ends with the same verdicts, byte for byte.

    Every other kill strikes at a random share of the time that the whole run takes, start-up included; the others strike when a
    random number of verdicts has been printed.
    """
    began = time.monotonic()
    expected = uninterrupted(program, policy, messages)
    whole = time.monotonic() - began
    rng = random.Random(17)
    kills = 200 if thorough else 4
    count("kills of the program", kills)
    run = 1
    while kills:
        run += 1
        command: list[str | Path] = [*program.check_arguments(policy, messages)]
        finished = False
        while not finished and kills:
            process = program.start(*command, "--format", "jsonl")
            if kills % 2:
                finished = ended_within(process, rng.uniform(0.05, 1.0) * whole)
            else:
                finished = printed_fewer(process, rng.randrange(1, len(expected)))
            kills -= not finished
            end_group(process)
            known = {row["run"]: row for row in program.rows("runs")}
            if run in known:
                assert known[run]["done"] == len(program.rows("export", str(run)))
                command = ["resume", str(run)]
                finished = finished or known[run]["state"] == "finished"
        if run in {row["run"] for row in program.rows("runs")}:
            finish(program, run)
            assert described(program.rows("export", str(run))) == expected
        else:
            run -= 1
    assert "is intact" in program.run("history", "check")


def printed_fewer(process: subprocess.Popen[bytes], lines: int) -> bool:
    """Waits until a process has printed so many lines; True when it ends before that."""
    assert process.stdout is not None
    return any(not process.stdout.readline() for _ in range(lines))


def test_kill_9_of_the_engine_is_an_event_and_the_run_goes_on(
    program: Program, policy: Path, many_messages: Path, thorough: bool, count: Count
) -> None:
    expected = uninterrupted(program, policy, many_messages)
    rng = random.Random(5)
    runs = 100 if thorough else 2
    count("kills of the inference process in a run", 2 * runs)
    for run in range(2, 2 + runs):
        process = program.start(*program.check_arguments(policy, many_messages, "--format", "jsonl"))
        assert process.stdout is not None
        lines, killed = [], 0
        wanted = sorted(rng.sample(range(1, 50), 2))
        for line in process.stdout:
            lines.append(json.loads(line))
            if killed < len(wanted) and len(lines) >= wanted[killed] and (worker := worker_of(process)):
                os.kill(worker, signal.SIGKILL)
                killed += 1
        _, error = process.communicate(timeout=120)
        assert process.returncode == 0, error
        assert killed == 2
        assert b"was restarted" in error
        assert lines[-1]["done"] == 160
        assert described(program.rows("export", str(run))) == expected


def test_kill_9_of_the_engines_replacement_while_it_loads_is_no_end_either(
    program: Program, policy: Path, messages: Path
) -> None:
    expected = uninterrupted(program, policy, messages)
    process = program.start(*program.check_arguments(policy, messages, "--format", "jsonl"))
    assert process.stdout is not None
    process.stdout.readline()
    killed = set[int]()
    while len(killed) < 2:
        assert process.poll() is None
        worker = worker_of(process)
        if worker is not None and worker not in killed:
            os.kill(worker, signal.SIGKILL)
            killed.add(worker)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    assert described(program.rows("export", "2")) == expected


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB."""
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this system does not let a test mount a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_in_the_middle_of_a_run(small_disk: Path, random_model: Path, policy: Path, tmp_path: Path) -> None:
    program = Program(small_disk / "home", random_model)
    program.run("settings", "set", "engine.threads", "1")
    content = tmp_path / "content.jsonl"
    content.write_text(
        "".join(json.dumps({"text": f"Stall {number} sells {number} hats."}) + "\n" for number in range(40))
    )
    process = program.start(*program.check_arguments(policy, content, "--format", "jsonl"))
    assert process.stdout is not None
    process.stdout.readline()
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(65536))
    _, error = process.communicate(timeout=120)
    assert process.returncode == 1
    assert b"The disk is full" in error
    assert b"Traceback" not in error
    filler.unlink()
    (row,) = program.rows("runs")
    assert 0 < row["done"] < 40
    assert len(program.rows("export", "1")) == row["done"]
    finish(program, 1)
    assert sorted(row["item"] for row in program.rows("export", "1")) == list(range(1, 41))
    assert "is intact" in program.run("history", "check")
