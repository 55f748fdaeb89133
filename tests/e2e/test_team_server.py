"""A team's server as a person uses it: agreed to, judging, listed, forbidden, left; and what of it leaves the machine."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

from e2e.conftest import Program
from e2e.test_no_network import traced
from support.stand_in_server import StandIn, serving

CANARY = "Zugvogel7391"
KEY = "keycanary4455"
_CONNECTED = re.compile(r"^(\d+) .*connect\(.*AF_INET6?.*?sin6?_port=htons\((\d+)\)", re.MULTILINE)
_INTERNET = re.compile(r"^(\d+) .*socket\(AF_INET", re.MULTILINE)


def test_one_process_contacts_the_server_and_nobody_else(program: Program, policy: Path, tmp_path: Path) -> None:
    program = replace(program, environment={"PLUMBLINE_SERVER_KEY": KEY})
    assert "Texts stay on this machine." in program.run("team-server")
    with serving(StandIn("vllm", key=KEY)) as server:
        said = program.run("team-server", "use", server.address, "--yes")
        assert f"Texts go to a server on this machine, {server.address}." in said
        assert "gpt-oss-safeguard-120b@127.0.0.1: vLLM 0.28.0" in said
        check = ["check", "--policy", policy, "--text", f"{CANARY} and a casino", "--date", "2026-11-23"]
        calls = traced(program, tmp_path / "trace", *check)
        connected = _CONNECTED.findall(calls)
        assert {port for _, port in connected} == {server.address.rpartition(":")[2]}
        others = set(_INTERNET.findall(calls)) - {pid for pid, _ in connected}
        assert len({pid for pid, _ in connected}) <= 4, "the question before the run, its process, and its lanes"
        assert others == set()
        assert CANARY not in json.dumps(server.asked)
        (row,) = [json.loads(line) for line in program.run("export", "--all", "--format", "jsonl").splitlines()]
        assert (row["decision"], row["server"]) == ("violates", server.address)
        assert row["probability"] > 0.5
        program.run("settings", "set", "network.allowed", "no")
        asked = len(server.paths)
        program.run(*check, code=1)
        program.run("team-server", "test", code=1)
        assert len(server.paths) == asked
    program.run("settings", "set", "network.allowed", "yes")
    program.run("team-server", "leave")
    assert "Texts stay on this machine." in program.run("team-server")
    listed = program.run("models", "contacts")
    assert "team's server" in listed
    for file in program.home.rglob("*"):
        if file.is_file() and file.suffix not in {".db", ".db-wal"}:
            kept = file.read_bytes()
            assert CANARY.encode() not in kept, file
            assert KEY.encode() not in kept, file


def test_columns_of_both_machines(program: Program, tmp_path: Path) -> None:
    with serving(StandIn("llama")) as server:
        program.run("team-server", "use", server.address, "--yes")
        grid = ["--model", "practice", "--model", "team-server", "--effort", "low", "--date", "2026-11-23"]
        folder = tmp_path / "casino"
        folder.mkdir()
        (folder / "policy.md").write_text(
            "# Stalls\n\nAnswer with 1 if the message violates this policy, else with 0.\n\n- R1 (Gambling): casino, lottery.\n"
        )
        (folder / "examples.csv").write_text(
            "text,expected\nThe casino is open.,violates\nBread and honey.,allowed\nA bicycle for my sister.,allowed\n"
        )
        program.run("evaluate", "--policy", folder, *grid)
        shown = program.run("evaluations", "show", "1", "--format", "json")
    columns = json.loads(shown)["columns"]
    assert [row["model"] for row in columns] == ["practice", "gpt-oss-safeguard-120b@127.0.0.1"]
    assert columns[1]["server"] == server.address


def test_a_person_is_asked_before_anything_is_sent(program: Program) -> None:
    with serving(StandIn("vllm")) as server:
        said = program.run("team-server", "use", server.address, stdin=b"n\n", code=130)
        assert "Use this server? [y/N]" in said
        assert not server.paths
    program.run("settings", "set", "engine.server", "gpu.example", code=1)
    assert (
        program.run("settings", "set", "engine.server", "HTTPS://GPU.example").strip().endswith("'https://gpu.example'")
    )
