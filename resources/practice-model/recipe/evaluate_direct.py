"""Evaluation on llama.cpp itself, without grammar: verdicts, rules, form, the edit test, and equality with PyTorch.

    python -m recipe.evaluate_direct practice-model.gguf --items 500 --edits 100

Every figure comes from replies that the model wrote freely, greedily, from the prompt alone.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from llama_cpp import Llama

from recipe import policies
from recipe.answers import final, judge
from recipe.world import Item, Scope, draw

HANDOVER = "<|end|><|start|>assistant<|channel|>final<|message|>"
LIMIT = 700


@dataclass(frozen=True)
class Judged:
    """What became of one reply: well formed, right verdict, right deciding rule, right in full."""

    formed: bool
    verdict: bool
    rule: bool
    exact: bool


class Free:
    """Greedy replies from a GGUF."""

    def __init__(self, model: Path, threads: int = 1) -> None:
        self.llama = Llama(str(model), n_ctx=2048, n_threads=threads, n_threads_batch=threads, verbose=False)
        self._end = self.llama.tokenize(b"<|return|>", add_bos=False, special=True)[0]

    def reply(self, item: Item) -> str:
        """The reply's text, special tokens included; cut at LIMIT tokens."""
        return self.llama.detokenize(self.reply_ids(item), special=True).decode("utf-8", "replace")

    def reply_ids(self, item: Item) -> list[int]:
        """The reply's tokens."""
        before, content, behind = (part.encode() for part in item.prompt)
        ids = self.llama.tokenize(before, add_bos=False, special=True)
        ids += self.llama.tokenize(content, add_bos=False, special=False) if content else []
        ids += self.llama.tokenize(behind, add_bos=False, special=True)
        self.llama.reset()
        out: list[int] = []
        for token in self.llama.generate(ids, temp=0.0, top_k=1, repeat_penalty=1.0):
            out.append(token)
            if token == self._end or len(out) >= LIMIT:
                break
        return out


def judge_reply(item: Item, reply: str) -> Judged:
    """Compare a reply with the truth; what can't be read is wrong."""
    exact = reply == item.reply
    if HANDOVER not in reply or not reply.endswith("<|return|>"):
        return Judged(False, False, False, exact)
    text = reply.split(HANDOVER, 1)[1].removesuffix("<|return|>")
    broken = item.outcome.broken
    wanted = final(item.outcome, item.answer, item.safe)
    if item.answer in ("json", "json_full"):
        try:
            got, want = json.loads(text), json.loads(wanted)
        except json.JSONDecodeError:
            return Judged(False, False, False, exact)
        formed = isinstance(got, dict) and list(got) == list(want)
        verdict = formed and got["violation"] == want["violation"]
        return Judged(formed, verdict, verdict and got["policy_category"] == want["policy_category"], exact)
    if item.answer == "label":
        ids = {rule.id for rule in item.outcome.rules}
        formed = text in ids | {item.safe}
        verdict = formed and (text in ids) == bool(broken)
        return Judged(formed, verdict, text == wanted, exact)
    formed = text in ("0", "1", "VALID", "INVALID") and text.isalpha() == wanted.isalpha()
    right = text == wanted
    analysis = reply.split(HANDOVER, 1)[0]
    result = analysis.rpartition("Result: ")[2]
    named = result.split(",")[0].split(" broken")[0]
    return Judged(formed, right, right and (not broken or named == broken[0]), exact)


def slices(item: Item) -> Iterable[str]:
    """The names of the slices that an item belongs to."""
    terms = sum(len(rule.terms) for rule in item.outcome.rules)
    words = len(item.content.split())
    yield "all"
    yield f"effort {item.effort}"
    yield f"answer {item.answer}"
    yield f"rules {len(item.outcome.rules)}"
    yield f"layout {item.layout}"
    yield f"terms {'1-3' if terms < 4 else '4-8' if terms < 9 else '9-16' if terms < 17 else '17+'}"
    yield f"words {'0-9' if words < 10 else '10-29' if words < 30 else '30-59' if words < 60 else '60+'}"
    yield "broken" if item.outcome.broken else "clear"
    if any(" " in term for rule in item.outcome.rules for term in rule.terms):
        yield "phrases"
    if any(" " in term for found in item.outcome.found for term in found):
        yield "phrase found"


def edit_pair(rng: random.Random, scope: Scope) -> tuple[Item, Item]:
    """The same content under a policy that does not list any of its words, and after one was added to a rule."""
    state = rng.getstate()
    while True:
        item = draw(rng, replace(scope, strange=0.0))
        words = [word for word in item.content.split() if word.isalpha() and word.islower() and len(word) > 3]
        if not item.outcome.broken and words:
            break
        state = rng.getstate()
    del state
    word = rng.choice(words)
    rules = list(item.outcome.rules)
    at = rng.randrange(len(rules))
    terms = list(rules[at].terms)
    terms.insert(rng.randint(0, len(terms)), word)
    rules[at] = replace(rules[at], terms=tuple(terms))
    layout, answer = rng.randrange(policies.LAYOUTS - 1), rng.choice(("json", "label", "json_full"))
    seed = rng.random()
    before = policies.write(random.Random(seed), list(item.outcome.rules), layout, answer, item.safe, [])
    after = policies.write(random.Random(seed), rules, layout, answer, item.safe, [])
    first = replace(item, policy=before, answer=answer, layout=layout)
    return first, replace(first, policy=after, outcome=judge(rules, item.content))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--items", type=int, default=300)
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--seed", type=int, default=777001)
    parser.add_argument("--scope", type=json.loads, default={})
    parser.add_argument("--show", type=int, default=3, help="wrong replies to print")
    options = parser.parse_args()
    free = Free(options.model)
    scope = Scope(**options.scope)
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
    rng = random.Random(options.seed)
    shown = 0
    for _ in range(options.items):
        item = draw(rng, scope)
        reply = free.reply(item)
        judged = judge_reply(item, reply)
        for name in slices(item):
            row = counts[name]
            row[0] += 1
            for at, value in enumerate((judged.verdict, judged.rule, judged.formed, judged.exact), 1):
                row[at] += value
        if not judged.rule and shown < options.show:
            shown += 1
            print("---- wrong\n" + item.policy + "\n>>> " + item.content + "\ngot  " + reply + "\nwant " + item.reply)
    print(f"{'slice':18s} {'items':>5s} {'verdict':>8s} {'rule':>8s} {'formed':>8s} {'exact':>8s}")
    for name, row in sorted(counts.items()):
        print(f"{name:18s} {row[0]:5d} " + " ".join(f"{value / row[0]:8.3f}" for value in row[1:]))
    flips = [0, 0, 0]
    for _ in range(options.edits):
        before, after = edit_pair(rng, scope)
        a, b = judge_reply(before, free.reply(before)), judge_reply(after, free.reply(after))
        flips[0] += a.verdict
        flips[1] += b.verdict
        flips[2] += a.verdict and b.rule
    if options.edits:
        before_ok, after_ok, both = (count / options.edits for count in flips)
        print(f"edit test: before {before_ok:.3f} after {after_ok:.3f} both {both:.3f}")


if __name__ == "__main__":
    main()
