"""Evaluations as their user runs them: the practice model's figures, and an evaluation that is killed at random moments."""

from __future__ import annotations

import csv
import importlib
import json
import random
import sys
import time
from pathlib import Path
from typing import Any

from e2e.conftest import REPOSITORY, Program, end_group, ended_within
from plumbline.domain.contract.contract import OutputContract

RECIPE = REPOSITORY / "resources" / "practice-model"
HELD_OUT = 12


def held_out(folder: Path, count: int) -> list[Path]:
    """Policies with one example each, drawn as the model card's held-out items are: training never saw them."""
    sys.path.insert(0, str(RECIPE))
    try:
        evaluate, world = (importlib.import_module(f"recipe.{name}") for name in ("evaluate", "world"))
    finally:
        sys.path.remove(str(RECIPE))
    rng = random.Random(evaluate.SEED)
    scope = world.Scope(effort="low")
    made = []
    for number in range(count):
        item = world.draw(rng, scope)
        place = folder / f"held-out-{number}"
        place.mkdir()
        (place / "policy.md").write_bytes(item.policy.encode())
        (place / "policy.toml").write_text(statement(evaluate.contract(item)), "utf-8")
        with (place / "examples.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("text", "expected"), (item.content, expected(item))])
        made.append(place)
    return made


def expected(item: Any) -> str:
    """The decision for an item: where the answer names the rule that decides, one that escalates goes to a person."""
    if not item.outcome.broken:
        return "allowed"
    (rule,) = [rule for rule in item.outcome.rules if rule.id == item.outcome.broken[0]]
    return "escalate" if rule.escalates and item.answer not in ("binary", "valid") else "violates"


def statement(contract: OutputContract) -> str:
    """The contract as a policy.toml."""
    import tomli_w

    return tomli_w.dumps({"answer": contract.to_dict()})


def test_the_practice_models_own_figures(program: Program, tmp_path: Path) -> None:
    """The model card says 0.992 of held-out items; of this dozen, all are right."""
    policies = [part for folder in held_out(tmp_path, HELD_OUT) for part in ("--policy", folder)]
    data = json.loads(
        program.run(
            "evaluate", *policies, "--model", "practice", "--effort", "low", "--date", "2026-11-23", "--format", "json"
        )
    )  # fmt: skip
    tables = [column["policies"][0]["decisions"] for column in data["columns"]]
    assert sum(table["items"] for table in tables) == HELD_OUT
    assert sum(table["accuracy"]["hits"] for table in tables) == HELD_OUT
    assert {item["expected"] for item in data["items"]} == {"allowed", "violates", "escalate"}


def figures(data: dict[str, Any]) -> list[object]:
    """What must be the same however often an evaluation was cut off."""
    kept = ("name", "texts", "done", "policies", "effort", "all_policies_right")
    columns = [[column[name] for name in kept] for column in data["columns"]]
    items = [[item[name] for name in ("column", "sha256", "decision", "probability")] for item in data["items"]]
    return [columns, items]


def test_kill_9_at_random_moments_leaves_the_same_table(program: Program, tmp_path: Path, thorough: bool) -> None:
    policies = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "policy.md").write_text(
            f"Answer with 1 if it violates, else with 0.\n\n- R1 Sale: {name} for money.\n"
        )
        rows = "".join(f"Message {n} sells {name},{'violates' if n % 2 else 'allowed'}\n" for n in range(12))
        (folder / "examples.csv").write_text("text,expected\n" + rows)
        policies += ["--policy", folder]
    options = ["--model", program.model, "--parallel", "1", "--reasoning-budget", "24", "--date", "2026-11-23"]
    began = time.monotonic()
    expected = figures(json.loads(program.run("evaluate", *policies, *options, "--format", "json")))
    whole = time.monotonic() - began
    rng = random.Random(29)
    kills = 50 if thorough else 3
    seed = 0
    while kills:
        seed += 1  # at temperature 0 it changes no verdict, and none is taken over
        command: list[str | Path] = ["evaluate", *policies, *options, "--seed", str(seed), "--format", "json"]
        number = None
        while True:
            process = program.start(*command)
            if not ended_within(process, rng.uniform(0.05, 1.0) * whole if kills else 240):
                kills -= 1
                end_group(process)
            else:
                assert process.stdout is not None
                assert process.returncode == 0
                data = json.loads(process.stdout.read())
                process.communicate()
                break
            begun = program.rows("evaluations")
            if len(begun) > seed:  # the first one was whole
                number = begun[0]["evaluation"]
                command = ["evaluate", "--resume", str(number), "--format", "json"]
        assert number in (None, data["evaluation"])
        assert figures(data) == expected
    assert "is intact" in program.run("history", "check")
