"""What is sensitive stays where it belongs: in the history, encrypted if wanted, and nowhere else."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from e2e.conftest import REPOSITORY, Program, described, end_group, worker_of

CANARY = "Zugvogel-7391-Kanarienvogel"
FAILING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def files_with(folder: Path, text: str) -> list[Path]:
    needle = text.encode()
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and needle in path.read_bytes()]


@pytest.fixture
def judged(program: Program, policy: Path, tmp_path: Path) -> Program:
    """A program with one run over content that holds the canary, and temporary folders of its own."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    program = replace(program, environment={"TMPDIR": str(temporary)})
    content = tmp_path / "content.txt"
    content.write_text(f"Call {CANARY} about the hats.")
    program.run(*program.check_arguments(policy, content))
    return program


def test_content_is_in_the_history_and_in_no_other_file(judged: Program, policy: Path, tmp_path: Path) -> None:
    judged.run("search", CANARY)
    judged.run("show", "1", "--item", "1")
    judged.run("check", "--policy", policy, "--model", tmp_path / "missing.gguf", "--text", CANARY, code=1)
    assert {path.name for path in files_with(judged.home, CANARY)} <= {"history.db", "history.db-wal"}
    assert not files_with(tmp_path / "temporary", CANARY)


def test_an_encrypted_history_shows_nothing_without_its_passphrase(
    judged: Program, policy: Path, tmp_path: Path
) -> None:
    before = judged.rows("export", "--all")
    secret = replace(judged, environment={**FAILING, "PLUMBLINE_NEW_PASSPHRASE": "four words are better"})
    secret.run("history", "encrypt", "--passphrase")
    assert not files_with(judged.home, CANARY)
    opened = replace(judged, environment={**FAILING, "PLUMBLINE_PASSPHRASE": "four words are better"})
    assert opened.rows("export", "--all") == before
    opened.run(*opened.check_arguments(policy, "--text", f"{CANARY} again"))
    assert not files_with(judged.home, CANARY)
    wrong = replace(judged, environment={**FAILING, "PLUMBLINE_PASSPHRASE": "four words are bitter"})
    wrong.run("runs", code=1)
    asked = replace(judged, environment={**FAILING, "PYTHONWARNINGS": "default"}).start(
        "runs"
    )  # of a session without a terminal
    _, said = asked.communicate()
    assert asked.returncode == 1
    assert said.decode().startswith("plumbline: The history needs its passphrase.")
    changed = replace(judged, environment={**opened.environment, "PLUMBLINE_NEW_PASSPHRASE": "another long one"})
    changed.run("history", "rekey", "--passphrase")
    opened.run("runs", code=1)
    last = replace(judged, environment={**FAILING, "PLUMBLINE_PASSPHRASE": "another long one"})
    last.run("history", "decrypt", "--yes")
    assert described(judged.rows("export", "1")) == described(before)


@pytest.mark.skipif(sys.platform == "win32", reason="starts a session without a terminal")
def test_a_new_passphrase_is_not_asked_for_where_it_would_be_seen(program: Program) -> None:
    asked = replace(program, environment=FAILING).start("history", "encrypt", "--passphrase")
    _, said = asked.communicate()
    assert asked.returncode == 1
    assert said.decode().startswith("plumbline: A passphrase is needed.")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_the_recovery_code_is_tested_from_paper(program: Program, tmp_path: Path) -> None:
    ring = {
        "PYTHON_KEYRING_BACKEND": "support.file_keyring.Keyring",
        "PLUMBLINE_TEST_KEYRING": str(tmp_path / "keyring.json"),
        "PYTHONPATH": f"{REPOSITORY / 'app'}:{REPOSITORY / 'tests'}",
    }
    ours, theirs = os.openpty()
    encrypting = subprocess.Popen(
        program.command("history", "encrypt"),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**program.variables, **ring},
    )
    os.close(theirs)
    said = heard(ours, r"type groups \d+, \d+ and \d+ from your paper")
    (code,) = (line.strip() for line in said.splitlines() if line.count("-") > 10)
    places = [int(place) for place in re.findall(r"\d+", said[said.index("As a test") :])]
    groups = [code.split("-")[place - 1] for place in places]
    os.write(ours, (" ".join(reversed(groups)) + "\n").encode())
    heard(ours, "does not match.*from your paper")
    os.write(ours, (" ".join(groups).lower() + "\n").encode())
    heard(ours, "It matches")
    assert encrypting.wait(60) == 0
    os.close(ours)


def heard(terminal: int, pattern: str) -> str:
    """What a program has said on a terminal, up to this."""
    said = ""
    while not re.search(pattern, said, re.DOTALL):
        said += os.read(terminal, 4096).decode()
    return said


def test_a_key_in_the_keyring_opens_the_history_and_the_recovery_code_does_when_it_is_gone(
    judged: Program, tmp_path: Path
) -> None:
    before = judged.rows("export", "--all")
    kept = tmp_path / "keyring.json"
    paths = f"{REPOSITORY / 'app'}:{REPOSITORY / 'tests'}"
    ring = {
        "PYTHON_KEYRING_BACKEND": "support.file_keyring.Keyring",
        "PLUMBLINE_TEST_KEYRING": str(kept),
        "PYTHONPATH": paths,
    }
    program = replace(judged, environment=ring)
    said = program.run("history", "encrypt")
    code = next(line.strip() for line in said.splitlines() if line.count("-") > 10)
    (key,) = json.loads(kept.read_text()).values()
    assert key not in said
    assert not files_with(judged.home, CANARY)
    assert not files_with(judged.home, key)
    assert program.rows("export", "--all") == before
    kept.unlink()
    rescued = replace(program, environment={**ring, "PLUMBLINE_PASSPHRASE": code})
    assert rescued.rows("export", "--all") == before
    rescued.run("history", "rekey")
    assert program.rows("export", "--all") == before


def test_without_a_keyring_nothing_is_kept_elsewhere_silently(judged: Program) -> None:
    program = replace(judged, environment=FAILING)
    program.run("history", "encrypt", code=1)
    assert judged.rows("export", "--all")
    assert files_with(judged.home, CANARY), "the history is still plain"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_crash_writes_no_memory_to_disk_and_no_child_knows_the_passphrase(
    program: Program, policy: Path, many_messages: Path
) -> None:
    passphrase = "four words are better"
    replace(program, environment={**FAILING, "PLUMBLINE_NEW_PASSPHRASE": passphrase}).run(
        "history", "encrypt", "--passphrase"
    )
    opened = replace(program, environment={**FAILING, "PLUMBLINE_PASSPHRASE": passphrase})
    checking = opened.start(*opened.check_arguments(policy, many_messages), "--format", "jsonl")
    try:
        assert checking.stdout is not None
        assert checking.stdout.readline()
        worker = worker_of(checking)
        for process in (checking.pid, worker):
            limits = Path(f"/proc/{process}/limits").read_text("utf-8")
            assert re.search(r"Max core file size +0 +0 ", limits)
            assert passphrase.encode() not in Path(f"/proc/{process}/environ").read_bytes()
    finally:
        end_group(checking)
