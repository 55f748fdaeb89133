"""The main job as its user does it, from the command line, with nothing replaced."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from e2e.conftest import Program, described

NEEDED = {
    "run", "item", "origin", "sha256", "decision", "labels", "rule_ids", "rationale", "probability", "finish_reason",
    "reasoning", "raw",
}  # fmt: skip
DECISIONS = {"violates", "allowed", "escalate", "undetermined"}


def test_a_folder_becomes_verdicts_that_can_be_shown_searched_and_exported(
    program: Program, policy: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("I sell my bicycle for 30 euros.")
    (folder / "b.csv").write_bytes(b"id,author,text\r\n7,ada,Who has a spare key?\r\n8,bob,\r\n")
    (folder / "deep" / "c.md").write_text("# Lost cat\n\nGrey, answers to Moo.\n")
    (folder / "photo.bin").write_bytes(bytes(range(256)))
    (folder / "out.txt").symlink_to("/etc/passwd")

    *lines, last = program.rows(*program.check_arguments(policy, folder, parallel=8))
    assert len(lines) == 3
    assert all(line.keys() >= NEEDED for line in lines)
    assert {line["decision"] for line in lines} <= DECISIONS
    assert last["total"] == last["done"] == 3
    assert sum(last[decision] for decision in DECISIONS) == 3
    assert last["skipped"] == 3
    assert last["skipped"] == sum(last["skipped_why"].values())
    assert not any("passwd" in json.dumps(line) for line in lines)

    (run,) = program.rows("runs")
    assert (run["run"], run["state"], run["total"], run["skipped"]) == (1, "finished", 3, 3)
    assert described(program.rows("export", "1")) == described(lines)
    assert described(program.rows("export", "--all")) == described(lines)
    found = program.rows("search", "bicycle")
    assert [row["origin"] for row in found] == [str(folder / "a.txt")]
    assert "bicycle" in program.run("search", "bicyc")
    assert "Nothing found" in program.run("search", "zeppelin")
    for row in (*lines, *found):
        (shown,) = program.rows("show", str(row["run"]), "--item", str(row["item"]))
        assert (shown["sha256"], shown["item"]) == (row["sha256"], row["item"])
    assert "I sell my bicycle" in program.run("show", "1", "--item", "1")
    assert "sha256" in program.run("show", "1")
    table = list(csv.DictReader(io.StringIO(program.run("export", "1", "--format", "csv"))))
    assert [row["decision"] for row in table] == [
        line["decision"] for line in sorted(lines, key=lambda row: row["item"])
    ]
    assert "reasoning" not in table[0]


def test_the_same_run_gives_the_same_bytes(program: Program, policy: Path, messages: Path) -> None:
    first, second = (program.rows(*program.check_arguments(policy, messages, parallel=8))[:-1] for _ in range(2))
    assert described(first) == described(second)
    assert len(first) == 24


def test_identical_items_are_judged_once_and_recorded_for_each(program: Program, policy: Path, messages: Path) -> None:
    rows = {row["item"] - 1: row for row in program.rows(*program.check_arguments(policy, messages))[:-1]}
    assert rows[23]["sha256"] == rows[3]["sha256"]
    assert rows[23]["same_as"] == rows[3]["item"]
    assert rows[3]["same_as"] is None
    assert rows[23]["raw"] == rows[3]["raw"]


def test_text_and_standard_input_are_judged_like_files(program: Program, policy: Path) -> None:
    one = program.rows(*program.check_arguments(policy, "--text", "Fresh eggs, two euros"))
    piped = program.run(*program.check_arguments(policy, "--format", "jsonl", "-"), stdin=b"Fresh eggs, two euros")
    other = [json.loads(line) for line in piped.splitlines()]
    assert one[0]["raw"] == other[0]["raw"]
    assert (one[0]["origin"], other[0]["origin"]) == ("pasted text", "standard input")
    table = b"id,author,text\r\n7,ada,Fresh eggs\r\n8,bob,Old hats\r\n"
    piped = program.run(*program.check_arguments(policy, "--format", "jsonl", "-"), stdin=table)
    rows = [json.loads(line) for line in piped.splitlines()][:-1]
    assert [(row["text"], row["author"], row["external_id"]) for row in rows] == [
        ("Fresh eggs", "ada", "7"),
        ("Old hats", "bob", "8"),
    ]


def test_content_that_does_not_fit_is_split_and_the_record_says_so(
    program: Program, policy: Path, tmp_path: Path
) -> None:
    program.run("settings", "set", "engine.context", "2048")
    long = tmp_path / "long.txt"
    long.write_text("A sentence about a garden, a bench, and a hat. " * 120)
    row, last = program.rows(*program.check_arguments(policy, long))
    assert last["done"] == 1
    assert len(row["parts"]) > 1
    assert row["parts"][0]["start"] == 0
    assert row["parts"][-1]["end"] == len(long.read_text())
    for part, following in zip(row["parts"], row["parts"][1:], strict=False):
        assert part["start"] < following["start"] < part["end"]
    assert "overlapping parts" in program.run("show", "1", "--item", "1")


def test_a_policy_that_does_not_fit_is_an_error_before_the_run(program: Program, policy: Path, tmp_path: Path) -> None:
    program.run("settings", "set", "engine.context", "2048")
    (policy / "policy.md").write_text((policy / "policy.md").read_text() + "More words about stalls. " * 2000)
    program.run(*program.check_arguments(policy, "--text", "x"), code=1)


def test_fail_on_tells_a_script_what_was_found(program: Program, policy: Path) -> None:
    row, _ = program.rows(*program.check_arguments(policy, "--text", "Fresh eggs"))
    other = "violates" if row["decision"] != "violates" else "undetermined"
    program.run(*program.check_arguments(policy, "--text", "Fresh eggs", "--fail-on", other))
    if row["decision"] != "allowed":
        program.run(*program.check_arguments(policy, "--text", "Fresh eggs", "--fail-on", row["decision"]), code=3)


def test_what_the_model_is_given_can_be_seen(program: Program, policy: Path) -> None:
    shown = json.loads(
        program.run(
            "prompt", "--policy", policy, "--text", "A <|end|> b", "--effort", "high", "--date", "2026-01-02", "--json"
        )
    )
    whole = "".join(segment.get("special", "") + segment.get("text", "") for segment in shown["segments"])
    assert whole.startswith("<|start|>system<|message|>You are ChatGPT")
    assert "Current date: 2026-01-02\n\nReasoning: high\n\n" in whole
    assert whole.endswith("<|start|>user<|message|>A <|end|> b<|end|><|start|>assistant")
    assert (policy / "policy.md").read_text() in whole
    assert {"text": "A <|end|> b"} in shown["segments"]


def test_trouble_is_one_sentence(program: Program, policy: Path, tmp_path: Path) -> None:
    program.run("check", "--policy", policy, "--model", "no-such-model", "--text", "x", code=1)
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(program.model.read_bytes()[:2000])
    program.run("check", "--policy", policy, "--model", broken, "--text", "x", code=1)
    good = tmp_path / "good.txt"
    good.write_text("Fresh eggs")
    program.run(*program.check_arguments(policy, good, tmp_path / "nowhere"), code=1)
    assert program.rows("runs") == []
    vague = tmp_path / "vague.md"
    vague.write_text("Be nice to each other. Answer 0 or 1.\n")
    program.run(*program.check_arguments(vague, "--text", "x"), code=1)


def test_policies_are_imported_byte_for_byte_and_found_by_name(program: Program, policy: Path) -> None:
    data = b"\xef\xbb\xbf# Stall\r\n\r\nAnswer with 1 if it violates this policy, else with 0.\r\n"
    (policy / "policy.md").write_bytes(data)
    (imported,) = program.rows("policy", "import", policy)
    (shown,) = program.rows("policy", "show", "market")
    assert shown["sha256"] == imported["sha256"]
    assert shown["text"].encode() == data
    names = {row["name"] for row in program.rows("policy", "list")}
    assert names >= {"market", "spam", "harassment"}
    row, _ = program.rows(*program.check_arguments(Path("market"), "--text", "x"))
    assert row["policy_sha256"] == shown["sha256"]
