"""Twenty secrets, each in another place of a session over an encrypted history: none is readable anywhere, then or afterwards."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from e2e.conftest import Program, end_group, worker_of, write_messages
from support.counting import Count

PLACES = (
    "policy title", "policy summary", "policy heading", "rule", "label meaning", "text", "later text", "author", "id",
    "second author", "second id", "item title", "review note", "second note", "reviewer", "golden text", "golden note",
    "passphrase", "new passphrase", "search",
)  # fmt: skip
CANARY = {place: f"Zugvogel{number:02}kanarie" for number, place in enumerate(PLACES)}
POLICY = f"""# {CANARY["policy heading"]}

Answer with 1 if the message violates this policy, else with 0.

- R1 Sale: the message offers {CANARY["rule"]} for money.
"""
STATEMENT = f"""title = "{CANARY["policy title"]}"
summary = "{CANARY["policy summary"]}"

[answer]
kind = "binary"

[[answer.labels]]
label = "0"
decision = "allowed"

[[answer.labels]]
label = "1"
decision = "violates"
severity = 1
meaning = "{CANARY["label meaning"]}"
"""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """What the person has: a policy, content and examples."""
    folder = tmp_path / "given"
    (folder / "market").mkdir(parents=True)
    (folder / "market" / "policy.md").write_text(POLICY, "utf-8")
    (folder / "market" / "policy.toml").write_text(STATEMENT, "utf-8")
    fields = ("text", "author", "id")
    row = {field: f"{CANARY[field]} and so on" for field in fields} | {"title": CANARY["item title"]}
    second = {"text": CANARY["later text"], "author": CANARY["second author"], "id": CANARY["second id"]}
    rows = [row, second]
    (folder / "content.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows), "utf-8")
    (folder / "examples.csv").write_text(
        f"text,expected,note\n{CANARY['golden text']} here,violates,{CANARY['golden note']}\n", "utf-8"
    )
    return folder


@pytest.fixture
def secret(program: Program, tmp_path: Path) -> Program:
    """The program with an encrypted history, and a person's folders of its own."""
    places = {"HOME": "user", "TMPDIR": "temporary", "XDG_CONFIG_HOME": "user/config", "XDG_DATA_HOME": "user/share"}
    for folder in places.values():
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    own = {name: str(tmp_path / folder) for name, folder in places.items()}
    own |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "PYTHONDONTWRITEBYTECODE": "1"}
    new = replace(program, environment={**own, "PLUMBLINE_NEW_PASSPHRASE": CANARY["passphrase"]})
    new.run("history", "encrypt", "--passphrase")
    return replace(program, environment={**own, "PLUMBLINE_PASSPHRASE": CANARY["passphrase"]})


def leaks(data: bytes) -> list[str]:
    return [place for place, canary in CANARY.items() if canary.encode() in data]


def test_no_file_says_any_of_them(secret: Program, given: Path, tmp_path: Path, count: Count) -> None:
    secret.run("policy", "import", given / "market")
    secret.run(*secret.check_arguments(given / "market", given / "content.jsonl"))
    secret.run("review", "1", "1", "--agree", "--note", CANARY["review note"], "--reviewer", CANARY["reviewer"])
    secret.run("review", "1", "2", "--decision", "allowed", "--note", CANARY["second note"])
    secret.run("golden", "import", given / "examples.csv", "--policy", "market", "--yes")
    secret.run("search", CANARY["search"])
    secret.run("show", "1", "--item", "1")
    (given / "broken.jsonl").write_text('{"text": "' + CANARY["text"], "utf-8")
    secret.run(
        "check", "--policy", given / "market", "--model", tmp_path / "missing.gguf", given / "content.jsonl", code=1
    )
    secret.run("read", given / "broken.jsonl", code=1)
    changing = {**secret.environment, "PLUMBLINE_NEW_PASSPHRASE": CANARY["new passphrase"]}
    replace(secret, environment=changing).run("history", "rekey", "--passphrase")
    last = replace(secret, environment={**secret.environment, "PLUMBLINE_PASSPHRASE": CANARY["new passphrase"]})
    kept = json.dumps(
        [*last.rows("export", "--all"), *last.rows("golden", "show", "market/examples")], ensure_ascii=False
    )
    kept += last.run("policy", "show", "market")
    entered = [place for place in PLACES if place not in ("passphrase", "new passphrase", "search")]
    assert [place for place in entered if CANARY[place] not in kept] == [], "all of them are in the history"
    found = {
        str(path): leaks(path.read_bytes())
        for path in tmp_path.rglob("*")
        if path.is_file() and not path.is_relative_to(given)
    }
    assert {path: places for path, places in found.items() if places} == {}
    count("canaries in files, logs and temporary folders", len(CANARY))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_list_of_processes_and_no_environment_says_any_of_them(
    secret: Program, given: Path, tmp_path: Path, count: Count
) -> None:
    many = write_messages(tmp_path / "many.jsonl", 160)
    with many.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"text": CANARY["text"]}) + "\n")
    checking = secret.start(*secret.check_arguments(given / "market", many, "--format", "jsonl"))
    try:
        assert checking.stdout is not None
        assert checking.stdout.readline()
        processes = [checking.pid, *(child.pid for child in psutil.Process(checking.pid).children(recursive=True))]
        assert worker_of(checking) in processes
        for process in processes:
            for name in ("cmdline", "environ"):
                assert leaks(Path(f"/proc/{process}/{name}").read_bytes()) == [], (process, name)
        count("processes whose arguments and environment were read", len(processes))
    finally:
        end_group(checking)
