"""Nothing but a download contacts anybody: every command, as the system sees it."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import click
import pytest

from e2e.conftest import Program, end_group, hear_ctrl_c
from plumbline.cli.main import plumbline
from plumbline.system.environment import BATCH_PASSPHRASE
from support.counting import Count

DOCUMENT = Path(__file__).parents[1] / "data" / "documents" / "libreoffice.pdf"
PRACTICE: Final = Path(__file__).parents[2] / "resources" / "practice-model"
MARKET: Final = PRACTICE / "samples" / "flea-market"
_NETWORK = re.compile(r"AF_INET|AF_PACKET|AF_NETLINK|AF_VSOCK|AF_BLUETOOTH")
_TRACE: Final = "trace=socket,connect,bind,listen,sendto,sendmsg"

ELSEWHERE: Final = {
    "models get": "downloads",
    "update": "asks for a newer version",
    "benchmark": "needs a data set that is not ours to ship; it judges as an evaluation does",
    "history time-stamp add": "reads a file that a person got from a time-stamping service",
    "team-server use": "asks a team's server, in tests of its own",
    "team-server test": "asks a team's server, in tests of its own",
    "serve": "listens on this computer, in a test of its own below",
}
"""Commands that no group below runs, and why."""

JUDGING: Final[tuple[tuple[str | Path, ...], ...]] = (
    ("demo",),
    ("read", DOCUMENT),
    ("check", "--policy", MARKET, "--model", "practice", "--text", "Two lamps for sale.", "--parallel", "1"),
    ("check", "--policy", MARKET, "--model", "practice", "{many}", "--parallel", "1"),
    ("resume", "2"),
    ("rejudge", "2"),
    ("watch", "{folder}", "--policy", MARKET, "--to", "{home}/out", "--once", "--settled", "0", "--model", "practice"),
    ("prompt", "--policy", MARKET, "--text", "Two lamps for sale."),
    ("runs",),
    ("show", "1", "--item", "1"),
    ("search", "lamps", "--save-as", "Lamps"),
    ("search", "--saved", "lamps"),
    ("saved-search", "list"),
    ("saved-search", "rename", "lamps", "Two lamps"),
    ("saved-search", "delete", "two lamps"),
    ("similar", "1", "1"),
    ("review", "1", "1", "--agree"),
    ("export", "--all", "--format", "jsonl"),
    ("report", "run", "1", "--output", "{home}/run.json"),
    ("report", "search", "lamps", "--output", "{home}/search.html"),
    ("report", "verify", "{home}/run.json"),
    ("queue", "make", "Lamps", "--run", "1", "--audit", "1"),
    ("queue", "list"),
    ("queue", "show", "1"),
    ("queue", "next", "1"),
    ("queue", "decide", "1", "1", "--agree"),
    ("second-review", "hand-out", "1", "{home}/monday.review"),
    ("second-review", "label", "{home}/monday.review", "--name", "Ada"),
    ("second-review", "merge", "1", "{home}/monday.Ada.decisions"),
    ("second-review", "conflicts", "1"),
    ("statement", "show", "1", "1"),
    ("appeal", "open", "1", "1", "--words", "They are lamps."),
    ("appeal", "list"),
    ("appeal", "show", "1"),
    ("appeal", "decide", "1", "--overturn", "escalate", "--reason", "Look again.", "--yes"),
    ("appeal", "reply", "1"),
    ("appeal", "open", "1", "1", "--words", "They are two lamps."),
    ("appeal", "withdraw", "2"),
    ("appeal", "figures"),
    ("statement", "template", "de"),
    ("queue", "undo", "1", "1"),
    ("queue", "figures", "1"),
    ("queue", "remove", "1", "--yes"),
    ("case", "add", "lamps", "1", "1"),
    ("case", "list"),
    ("case", "show", "lamps"),
    ("case", "note", "lamps", "--text", "Seen."),
    ("case", "rename", "lamps", "two lamps"),
    ("case", "export", "two lamps", "--output", "{home}/case.zip"),
    ("case", "import", "{home}/case.zip", "--name", "again"),
    ("report", "case", "two lamps", "--output", "{home}/case.html"),
    ("case", "remove", "two lamps", "1", "1"),
    ("case", "delete", "two lamps", "--yes"),
)
POLICIES: Final[tuple[tuple[str | Path, ...], ...]] = (
    ("policy", "import", MARKET),
    ("policy", "list"),
    ("policy", "lint", MARKET),
    ("policy", "show", "flea-market"),
    ("policy", "versions", "flea-market"),
    ("policy", "diff", "flea-market", "spam"),
    ("policy", "export", "flea-market", "--to", "{home}/policies.zip"),
    ("golden", "import", MARKET / "examples.csv", "--policy", "flea-market", "--yes"),
    ("golden", "list"),
    ("golden", "check", "flea-market/examples"),
    ("golden", "show", "flea-market/examples"),
    (
        "evaluate",
        "--policy",
        "flea-market",
        "--golden",
        "flea-market/examples",
        "--model",
        "practice",
        "--parallel",
        "1",
    ),
    ("evaluations", "list"),
    ("evaluations", "show", "1"),
    ("compare", "1", "1"),
    ("calibrate", "1"),
    ("golden", "add-reviews", "--policy", "flea-market"),
    ("golden", "add", "flea-market/examples", "--expected", "allowed", "--text", "Two lamps for sale."),
    ("golden", "edit", "flea-market/examples", "1", "--note", "plain"),
    ("golden", "remove", "flea-market/examples", "1"),
    (
        "classroom",
        "new",
        "--policy",
        "flea-market",
        "--golden",
        "flea-market/examples",
        "--title",
        "A",
        "--output",
        "{home}/exercise",
    ),
    ("golden", "rename", "flea-market/examples", "more"),
    ("golden", "delete", "flea-market/more", "--yes"),
    ("policy", "archive", "flea-market"),
)
MODELS: Final[tuple[tuple[str | Path, ...], ...]] = (
    ("models", "list"),
    ("models", "find"),
    ("models", "import", "{model}", "--copy", "--yes", "--name", "small"),
    ("models", "fit", "small"),
    ("models", "verify", "small"),
    ("models", "doctor", "small"),
    ("models", "remove", "small", "--yes"),
    ("models", "contacts"),
    ("models", "token", "--forget"),
    ("team-server", "key", "--forget"),
    ("team-server", "leave"),
    ("settings", "list"),
    ("settings", "set", "effort", "low"),
    ("settings", "reset", "effort"),
    ("licences",),
    ("doctor", "--model", "practice"),
)
HISTORY: Final[tuple[tuple[str | Path, ...], ...]] = (
    ("check", "--policy", MARKET, "--model", "practice", "--text", "Two lamps for sale.", "--parallel", "1"),
    ("history", "check"),
    ("history", "encrypt", "--passphrase"),
    ("history", "rekey", "--passphrase"),
    ("history", "rebuild-search"),
    ("history", "time-stamp", "request", "--output", "{home}/request.tsq"),
    ("history", "time-stamp", "list"),
    ("history", "salvage", "{home}/salvaged.db"),
    ("history", "decrypt", "--yes"),
    ("history", "delete", "--run", "1", "--yes"),
)
GROUPS: Final = {"judging": JUDGING, "policies": POLICIES, "models": MODELS, "history": HISTORY}
_ANY_END: Final = frozenset(
    {
        ("calibrate", "1"),
        ("golden", "add-reviews"),
        ("golden", "check"),
        ("models", "token"),
        ("second-review", "label"),
        ("second-review", "merge"),
        ("statement", "show"),
        ("team-server", "key"),
        ("team-server", "leave"),
        ("models", "doctor"),
        ("resume", "2"),
        ("rejudge", "2"),
    }
)
"""Commands that have nothing to do here, and say so: what they contact counts all the same."""


def commands(group: click.Group = plumbline, before: str = "") -> Iterator[str]:
    """Every command by its words."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


def needs_strace() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")


def traced(program: Program, trace: Path, *arguments: str | Path, well: bool = True) -> str:
    """Runs a command under strace; the calls of all of its processes that have to do with sockets."""
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", _TRACE, "-o", str(trace), *program.command(*arguments)],
        capture_output=True,
        text=True,
        env=program.variables,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=300,
    )
    if "Operation not permitted" in done.stderr:
        pytest.skip("strace may not be used here")
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0 or not well, (arguments, done.stderr)
    return trace.read_text()


def test_every_command_is_traced_or_named() -> None:
    run = {" ".join(map(str, line)) for group in GROUPS.values() for line in group}
    missing = [name for name in commands() if not any(f"{line} ".startswith(f"{name} ") for line in run)]
    assert sorted(missing) == sorted(
        {*ELSEWHERE, "classroom join", "classroom label", "classroom model", "classroom show"}
    )


@pytest.mark.parametrize("group", GROUPS)
def test_no_command_opens_a_socket(program: Program, group: str, tmp_path: Path, count: Count) -> None:
    """In the program, the worker, the process that reads documents, and every other one."""
    needs_strace()
    many, folder = tmp_path / "many.txt", tmp_path / "incoming"
    many.write_text("Two lamps for sale.\n", "utf-8")
    folder.mkdir()
    (folder / "one.txt").write_text("Two lamps for sale.\n", "utf-8")
    keys = {"PLUMBLINE_PASSPHRASE": "four words are better", "PLUMBLINE_NEW_PASSPHRASE": "four words are better"}
    keys |= {BATCH_PASSPHRASE: "four words are better"}
    program = replace(program, environment={"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **keys})
    places = {"home": tmp_path, "many": many, "folder": folder, "model": program.model}
    for number, line in enumerate(GROUPS[group]):
        words = [str(word).format(**places) if isinstance(word, str) else str(word) for word in line]
        well = line[:2] not in _ANY_END
        calls = traced(program, tmp_path / f"trace-{number}", *words, well=well)
        assert not _NETWORK.search(calls), line
        assert "connect(" not in calls, line
    count("commands under a trace of system calls", len(GROUPS[group]))


def test_the_local_api_listens_on_this_computer_alone(program: Program, tmp_path: Path, count: Count) -> None:
    needs_strace()
    trace = tmp_path / "trace"
    served = replace(program, environment={"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"})
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-e", _TRACE, "-o", str(trace), *served.command("serve", "--port", "0")],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=served.variables,
        start_new_session=True,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - the test has no threads of its own
    )
    try:
        assert process.stdout is not None
        said = b""
        while b"Listening at" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
    finally:
        process.send_signal(signal.SIGINT)
        end_group(process)
    calls = trace.read_text("utf-8")
    bound = re.findall(r"bind\(.*AF_INET6?.*", calls)
    assert bound
    assert all("127.0.0.1" in line for line in bound)
    assert "connect(" not in calls
    count("commands under a trace of system calls", 1)
