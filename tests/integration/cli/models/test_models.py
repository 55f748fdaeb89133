"""`plumbline models` as a person and a script use it, against the local hub; and what the system sees of it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from support.downloads import REPOSITORY, weights
from support.fake_hub import FakeHub

APP = Path(__file__).parents[4] / "app"
MB = 1 << 20


class Plumbline:
    """The program with a home of its own."""

    def __init__(self, home: Path, hub: FakeHub) -> None:
        self.home = home
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(APP),
            "PLUMBLINE_HOME": str(home),
            "HF_ENDPOINT": hub.endpoint,
            "HOME": str(home / "person"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONWARNINGS": "error",
        }

    def __call__(
        self, *arguments: str, before: tuple[str, ...] = (), stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        command = [*before, sys.executable, "-m", "plumbline", *arguments]
        return subprocess.run(
            command, input=stdin, env=self.environment, capture_output=True, text=True, timeout=120, check=False
        )

    def rows(self) -> dict[str, dict[str, object]]:
        lines = self("models", "list", "--format", "jsonl").stdout.splitlines()
        return {row["name"]: row for row in map(json.loads, lines)}


@pytest.fixture
def program(tmp_path: Path, hub: FakeHub) -> Plumbline:
    return Plumbline(tmp_path / "home", hub)


def test_the_list_names_what_there_is_and_contacts_nobody(program: Plumbline, hub: FakeHub) -> None:
    done = program("models", "list")
    assert done.returncode == 0
    for name in ("safeguard-20b", "safeguard-120b", "gpt-oss-20b", "gpt-oss-120b"):
        assert name in done.stdout
    assert "The size is approximate; it is confirmed before downloading." in done.stdout
    rows = program.rows()
    assert rows["safeguard-120b"]["state"] == "can be fetched"
    assert rows["safeguard-120b"]["fit"] in {"runs well", "runs slowly", "does not fit"}
    assert str(rows["safeguard-120b"]["fit_reason"]).startswith(("Needs", "The experts"))
    assert program("models").stdout == done.stdout
    assert hub.requests == []


def test_licence_and_usage_policy_come_before_any_contact(program: Plumbline, hub: FakeHub) -> None:
    done = program("models", "get", "safeguard-20b", stdin="n\n")
    assert done.returncode == 130
    assert "Apache License 2.0" in done.stdout
    assert "usage policy" in done.stdout
    assert "Do you accept these terms?" in done.stderr
    assert hub.requests == []


def test_a_model_of_the_catalogue_is_fetched_listed_verified_and_removed(program: Plumbline, hub: FakeHub) -> None:
    data = weights(3 * MB)
    hub.repository("lmstudio-community/gpt-oss-safeguard-20b-GGUF", {"gpt-oss-safeguard-20b-MXFP4.gguf": data})
    done = program("models", "get", "safeguard-20b", "--yes")
    assert done.returncode == 1  # llama.cpp can't load the stand-in
    assert "is installed, verified, and can't be loaded" in done.stdout
    row = program.rows()["safeguard-20b"]
    assert (row["state"], row["trust"], row["bytes"]) == ("installed", "verified", len(data))
    again = program("models", "get", "safeguard-20b", "--yes")
    assert "was installed already" in again.stdout
    proof = program("models", "verify", "safeguard-20b")
    assert (proof.returncode, "verified" in proof.stdout) == (0, True)
    contacts = [json.loads(line) for line in program("models", "contacts", "--format", "jsonl").stdout.splitlines()]
    assert sum(contact["bytes"] for contact in contacts) == len(data)
    assert program("models", "remove", "safeguard-20b", "--yes").returncode == 0
    assert program.rows()["safeguard-20b"]["state"] == "can be fetched"
    assert not list((program.home / "models").rglob("*.gguf"))


def test_any_repository_can_be_named_after_a_warning(program: Plumbline, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"m-Q8_0.gguf": weights(), "m-F16.gguf": weights(seed=2)})
    asked = program("models", "get", f"{REPOSITORY}:q8_0", stdin="n\n")
    assert "not in Plumbline's catalogue" in asked.stdout
    assert hub.requests == []
    done = program("models", "get", f"{REPOSITORY}:q8_0", "--yes")
    assert done.returncode == 1  # llama.cpp can't load the stand-in
    assert program.rows()["m-q8-0"]["state"] == "installed"


def test_trouble_is_a_sentence_and_exit_code_1(program: Plumbline, hub: FakeHub) -> None:
    for arguments in (
        ("get", "nobody/nothing", "--yes"),
        ("get", "no-such-name", "--yes"),
        ("get", "practice", "--yes"),
        ("verify", "nothing"),
        ("remove", "nothing", "--yes"),
        ("import", "/nowhere/at/all.gguf"),
    ):
        done = program("models", *arguments)
        assert done.returncode == 1, arguments
        assert done.stderr.startswith("plumbline: "), done.stderr
        assert "Traceback" not in done.stderr


def test_trouble_at_the_hub_is_told_before_a_script_grows_old(program: Plumbline, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    page = [("Content-Type", "text/html")]
    for answer, says in (
        ((429, [("Retry-After", "900")], b""), "wait 15 minutes"),
        ((200, page, b"<html>"), "an HTML page of 6 bytes"),
        ((503, [("Retry-After", "60")], b""), "error 503"),
    ):
        hub.bad.hub_answers = [answer] * 100
        done = program("models", "get", REPOSITORY, "--yes", "--patience", "1")
        assert done.returncode == 1
        assert says in done.stderr


def test_a_stick_is_imported(program: Plumbline, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "Guard.gguf").write_bytes(weights())
    (stick / "broken.gguf").write_bytes(weights()[:-2])
    done = program("models", "import", str(stick), "--yes")
    assert done.returncode == 1  # one of the two can't be used
    assert "needs at least" in done.stdout
    assert "marked as unverified" in done.stdout
    assert program.rows()["guard"]["trust"] == "unverified"


def test_other_programs_weights_are_found(program: Plumbline) -> None:
    studio = program.home / "person" / ".lmstudio" / "models" / "org" / "repo"
    studio.mkdir(parents=True)
    (studio / "m.gguf").write_bytes(weights())
    (found,) = [json.loads(line) for line in program("models", "find", "--format", "jsonl").stdout.splitlines()]
    assert (found["program"], found["files"], found["problem"]) == ("LM Studio", [str(studio / "m.gguf")], "")
    assert "models import --in-place" in program("models", "find").stdout


def hear_ctrl_c() -> None:
    """In a new process: undoes what a shell does to programs that it starts in the background, which is to ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_stops_at_once_and_the_same_command_resumes(program: Plumbline, hub: FakeHub) -> None:
    data = weights(64 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.bytes_a_second = 16 * MB
    fetching = threading.Event()
    hub.bad.on_piece = lambda sent: fetching.set() if sent > 4 * MB else None
    command = [sys.executable, "-m", "plumbline", "models", "get", REPOSITORY, "--yes"]
    with subprocess.Popen(
        command,
        env=program.environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - nothing but a signal is set
    ) as running:
        assert fetching.wait(60)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert said.strip().splitlines()[-1].startswith("Stopped. What was downloaded is kept: run the same command again")
    assert "Traceback" not in said
    hub.bad.bytes_a_second = 0
    done = program("models", "get", REPOSITORY, "--yes")
    assert done.returncode == 1  # llama.cpp can't load the stand-in
    assert "of it downloaded already" in done.stdout
    assert next((program.home / "models").rglob("*.gguf")).read_bytes() == data


def test_ctrl_c_while_the_download_process_starts_prints_one_line(program: Plumbline, hub: FakeHub) -> None:
    """A terminal sends it to both processes; the child is still importing what it needs."""
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    asked = threading.Event()
    hub.bad.hold = asked  # the hub does not answer before the test has ended
    command = [sys.executable, "-m", "plumbline", "models", "get", REPOSITORY, "--yes"]
    with subprocess.Popen(
        command,
        env=program.environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - nothing but a signal is set
    ) as running:
        started = False
        while not started:
            assert running.poll() is None
            children = psutil.Process(running.pid).children(recursive=True)
            started = any("spawn_main" in " ".join(child.cmdline()) for child in children if child.is_running())
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=60)
    asked.set()
    assert running.returncode == 130
    assert len(said.splitlines()) == 1
    assert said.startswith("Stopped.")


def traced(program: Plumbline, trace: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], str]:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    before = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(trace))
    done = program(*arguments, before=before)
    if "Operation not permitted" in done.stderr:
        pytest.skip("strace may not be used here")
    return done, trace.read_text()


def test_with_the_gate_shut_get_opens_no_socket(program: Plumbline, hub: FakeHub, tmp_path: Path) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    assert program("settings", "set", "network.allowed", "no").returncode == 0
    done, calls = traced(program, tmp_path / "trace", "models", "get", REPOSITORY, "--yes")
    assert done.returncode == 1
    assert "The network is forbidden" in done.stderr
    assert "socket(" not in calls
    assert "connect(" not in calls
    assert hub.requests == []
    assert program("settings", "set", "network.allowed", "yes").returncode == 0
    done, calls = traced(program, tmp_path / "trace", "models", "get", REPOSITORY, "--yes")
    assert done.returncode == 1  # llama.cpp can't load the stand-in
    assert "AF_INET" in calls  # so the trace sees what it should


def test_listing_opens_no_socket(program: Plumbline, tmp_path: Path) -> None:
    done, calls = traced(program, tmp_path / "trace", "models", "list")
    assert done.returncode == 0
    assert "AF_INET" not in calls
