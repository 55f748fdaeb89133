"""How long it takes to make the figures of 100,000 stored verdicts: reading them, every table and curve, a comparison.

    python -m benchmarks.scoring [--texts 10000] [--columns 10]

Processor time of this process. The verdicts are made up; the history is a real one in a temporary folder.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from pathlib import Path

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, ModelIdentity, RunSpec, RunState, Sampling
from plumbline.domain.verdict import Decision, DecisionProbability, Reading, Usage, Verdict
from plumbline.evaluation.calibration import calibrate
from plumbline.services.evaluation.benchmarks import Benchmarks
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.evaluation.results import Evaluated
from plumbline.store.history import History
from plumbline.store.repositories import verdicts

CONTRACT = OutputContract(
    ContractKind.LABEL,
    (Label("OK", Decision.ALLOWED), Label("A1", Decision.VIOLATES, 1), Label("A2", Decision.VIOLATES, 2)),
)


def filled(folder: Path, texts: int, columns: int) -> History:
    history = History.open(folder / "history.db")
    rng = random.Random(1)
    labels = ("OK", "A1", "A2")
    items = [
        GoldenItem(
            f"Text {number} about this and that.",
            Expectation(Decision.VIOLATES if number % 3 else Decision.ALLOWED, labels[number % 3]),
            half=Half.TEST if number % 2 else Half.TUNE,
        )
        for number in range(texts)
    ]
    kept = history.golden.save("policy", "many", items)
    plans = []
    for number in range(columns):
        policy = PolicyVersion("policy", "Policy", f"Version {number}. Answer OK, A1 or A2.".encode(), CONTRACT)
        spec = RunSpec(
            policy, ModelIdentity("m", "0" * 64, ("m.gguf",)), Effort.LOW, "2026-11-23", Sampling(), 512, 64,
            state_format=False, app_version="0", sources=("golden set",),
        )  # fmt: skip
        plans.append(NewColumn((Part(policy, GoldenRef("policy", "many", kept.version)),), spec, 0, kept.items))
    number = history.evaluations.create("", EvaluationDetails(), plans)
    for column in history.evaluations.get(number).columns:
        with history._database.write() as connection:  # noqa: SLF001 - one transaction a run, or filling takes an hour
            for position in range(texts):
                label = rng.choice(labels)
                verdict = Verdict(
                    Reading(Decision.ALLOWED if label == "OK" else Decision.VIOLATES, labels=(label,)),
                    reasoning="Because.",
                    raw=label,
                    probability=DecisionProbability(rng.random()),
                    usage=Usage(prompt_tokens=600, reasoning_tokens=40, answer_tokens=2, seconds=0.1),
                )
                verdicts.record(connection, "2026-11-23T10:00:00.000Z", column.run, position, verdict)
        history.runs.set_state(column.run, RunState.FINISHED)
    return history


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        history = filled(Path(folder), options.texts, options.columns)
        sets = GoldenSets(Path(folder), history)
        evaluated = Evaluated(history, Benchmarks(Path(folder), sets))
        began = time.process_time()
        report = evaluated.read(1)
        read = time.process_time()
        for score in report.scores:
            for policy in score.policies:
                policy.decisions.scores(), policy.labels.scores(), policy.violates
        scored = time.process_time()
        for score in report.scores:
            calibrate(score.policies[0])
        curved = time.process_time()
        history.close()
    count = options.texts * options.columns
    print(f"{count:,} verdicts in {options.columns} columns: {scored - began:.2f} s of processor time")
    print(
        f"  read with what agrees {read - began:.2f} s, tables {scored - read:.2f} s; curves beside that {curved - scored:.2f} s"
    )


if __name__ == "__main__":
    main()
