"""Another program asks the program as its user starts it, with the practice model on the real llama.cpp."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest
from openai import OpenAI

from e2e.conftest import Program, end_group, ended_within

LISTENING = re.compile(r"Listening at (\S+),")
KEY = re.compile(r"PLUMBLINE_API_KEY=(\S+)")


@pytest.fixture
def served(tmp_path: Path) -> Program:
    environment = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return Program(tmp_path / "home", tmp_path / "none", environment)


def test_a_program_asks_and_its_requests_are_in_the_history(served: Program) -> None:
    process = served.start("serve", "--port", "0")
    try:
        assert process.stdout is not None
        said = ""
        while not LISTENING.search(said):
            line = process.stdout.readline().decode()
            assert line, (process.stderr or process.stdout).read().decode()
            said += line
        found, key = LISTENING.search(said), KEY.search(said)
        assert found is not None
        assert key is not None
        with OpenAI(base_url=found[1].rstrip(","), api_key=key[1], max_retries=0) as client:
            answer = client.responses.create(model="plumbline/flea-market", input="Poker night at my place")
            assert answer.metadata is not None
            assert {name: answer.metadata[name] for name in ("decision", "rules", "practice", "run", "item")} == {
                "decision": "violates", "rules": "R1", "practice": "true", "run": "1", "item": "1",
            }  # fmt: skip
            assert "probability" not in answer.metadata
            with client.responses.stream(
                model="plumbline/flea-market", input="I sell my guitar", store=False
            ) as stream:
                written = "".join(event.delta for event in stream if event.type == "response.reasoning_text.delta")
                final = stream.get_final_response()
            assert written
            assert final.metadata is not None
            assert (final.metadata["decision"], final.metadata["stored"]) == ("allowed", "false")
        process.send_signal(signal.SIGINT)
        assert ended_within(process, 60)
        assert process.returncode == 0
    finally:
        end_group(process)
    (row,) = [row for row in served.rows("show", "1") if "text" in row]
    assert (row["text"], row["decision"]) == ("Poker night at my place", "violates")
    logged = b"".join(path.read_bytes() for path in served.home.rglob("*") if path.suffix in (".log", ".jsonl"))
    assert b"Poker" not in logged
    assert b"guitar" not in logged
    assert b"OpenAI" in logged
