"""The figures of the model card, through the product's own engine.

    PYTHONPATH=app:resources/practice-model python -m recipe.evaluate [--model FILE] [--items 2000] [--unseen 500]

Held-out items (a seed and combinations that training never drew), items of words that training never shows, items in
a layout that it never shows, and the edit test run with the grammar that the product uses; a part of the items once
more without it, for the share of answers that are well formed by themselves. Ends with status 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.run import Effort
from plumbline.engine import interface
from plumbline.engine.process.client import InferenceClient
from recipe.figures import Judged, Table, edit_pair, judge_parts, slices
from recipe.world import Item, Scope, draw

MODEL = Path(__file__).resolve().parent.parent / "practice-model.gguf"
SEED = 20_261_124
BARS = {"verdict": 0.97, "rule": 0.95, "worst slice": 0.90, "edit": 0.95, "formed": 0.99}
SMALLEST_SLICE = 20  # items; the share of a smaller slice says little


def contract(item: Item) -> OutputContract:
    """The output contract of an item's answer format."""
    ids = [rule.id for rule in item.outcome.rules]
    rules = [
        {"label": rule.id, "decision": "escalate" if rule.escalates else "violates"} for rule in item.outcome.rules
    ]
    match item.answer:
        case "binary":
            table: dict[str, object] = {"kind": "binary"}
            labels = [{"label": "0", "decision": "allowed"}, {"label": "1", "decision": "violates"}]
        case "valid":
            table = {"kind": "word"}
            labels = [{"label": "VALID", "decision": "allowed"}, {"label": "INVALID", "decision": "violates"}]
        case "label":
            table = {"kind": "label"}
            labels = [{"label": item.safe, "decision": "allowed"}, *rules]
        case _:
            fields: list[dict[str, object]] = [
                {"name": "violation", "type": "binary"},
                {"name": "policy_category", "type": "label", "nullable": True},
            ]
            if item.answer == "json_full":
                fields += [
                    {"name": "rule_ids", "type": "rule_ids"},
                    {"name": "confidence", "type": "choice", "options": ["low", "medium", "high"]},
                    {"name": "rationale", "type": "text", "max_chars": 300},
                ]
            table, labels = {"kind": "json", "fields": fields}, rules
    return OutputContract.from_dict({**table, "labels": labels}, ids)


class Runner:
    """Items, one after another, through an engine of one sequence."""

    def __init__(self, model: Path, threads: int) -> None:
        self._client = InferenceClient()
        self._client.start([model], interface.EngineSettings(sequences=1, context_tokens=4096, threads=threads))
        self._count = 0

    def close(self) -> None:
        """End the inference process."""
        self._client.close()

    def judge(self, item: Item, grammar: bool) -> Judged:
        """The reply to one item, judged; with ``grammar`` the final text is held to the format."""
        self._client.open_prefix(render_prefix(item.policy, Effort(item.effort), item.date))
        self._count += 1
        form = contract(item).form() if grammar else None
        self._client.submit(
            interface.GenerationRequest(self._count, render_suffix(item.content), form, reasoning_budget=700)
        )
        reply = self._completed().reply
        if not reply.ended or reply.final is None:
            return Judged()
        return judge_parts(item, reply.reasoning, reply.final.text)

    def _completed(self) -> interface.Generation:
        while True:
            for event in self._client.poll(300.0):
                if isinstance(event, interface.Completed):
                    return event.generation
                if isinstance(event, interface.Failed):
                    raise event.report.error()
                if isinstance(event, interface.WorkerDied):
                    raise SystemExit(str(event.message))


def measure(runner: Runner, items: Iterable[Item], grammar: bool, name: str | None = None) -> Table:
    """A table over ``items``: by their own slices, or as one slice ``name``."""
    table = Table()
    for at, item in enumerate(items, 1):
        table.add([name] if name else slices(item), runner.judge(item, grammar))
        if at % 100 == 0:
            print(f"  {at} {name or 'items'}", file=sys.stderr, flush=True)
    return table


def drawn(seed: int, count: int, scope: Scope) -> Iterator[Item]:
    """``count`` items of ``scope``."""
    rng = random.Random(seed)
    for _ in range(count):
        yield draw(rng, scope)


def edits(runner: Runner, count: int, scope: Scope) -> Table:
    """The edit test: an item's verdict is right before and after a word is added, and the rule is the edited one."""
    table, rng = Table(), random.Random(SEED + 3)
    for _ in range(count):
        before, after = (runner.judge(item, True) for item in edit_pair(rng, scope))
        table.add(["edit test"], replace(after, verdict=before.verdict and after.verdict))
    return table


def show(table: Table) -> Table:
    """Print a table that has rows."""
    if table.rows:
        print(table.show(), flush=True)
    return table


def missed(main: Table, edit: Table, free: Table) -> list[str]:
    """The bars that the figures do not reach."""
    reached: dict[str, float] = {}
    if main.rows:
        count, verdict, rule, *_ = main.rows["all"]
        large = [row for row in main.rows.values() if row[0] >= SMALLEST_SLICE]
        worst = min((row[1] / row[0] for row in large), default=1.0)
        reached = {"verdict": verdict / count, "rule": rule / count, "worst slice": worst}
    if edit.rows:
        reached["edit"] = edit.rows["edit test"][1] / edit.rows["edit test"][0]
    if free.rows:
        reached["formed"] = free.rows["without grammar"][3] / free.rows["without grammar"][0]
    return [f"{name}: {value:.3f}, wanted {BARS[name]}" for name, value in reached.items() if value < BARS[name]]


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--items", type=int, default=2000)
    parser.add_argument("--unseen", type=int, default=500, help="items of words that training never shows")
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--free", type=int, default=300, help="items without grammar")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--scope", type=json.loads, default={}, help="fields of Scope, as JSON")
    options = parser.parse_args()
    scope = Scope(**options.scope)
    runner = Runner(options.model, options.threads)
    try:
        main_table = show(measure(runner, drawn(SEED, options.items, scope), True))
        words, layout = replace(scope, held_out_words=True), replace(scope, held_out_layout=True)
        show(measure(runner, drawn(SEED + 1, options.unseen, words), True, "unseen words"))
        show(measure(runner, drawn(SEED + 2, options.unseen // 5, layout), True, "unseen layout"))
        edit_table = show(edits(runner, options.edits, scope))
        free = show(measure(runner, drawn(SEED + 4, options.free, scope), False, "without grammar"))
    finally:
        runner.close()
    short = missed(main_table, edit_table, free)
    print("\n".join(["below the bar:", *short]) if short else "all bars are reached")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
