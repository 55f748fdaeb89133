"""Evaluation on llama.cpp alone, as quick as it goes: for looking at checkpoints while training.

    python -m recipe.evaluate_direct practice-model.gguf --items 200 --edits 40

Every reply is written freely and greedily from the prompt alone, without a grammar.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from llama_cpp import Llama

from recipe.figures import Table, edit_pair, judge_text, slices
from recipe.world import Item, Scope, draw

LIMIT = 700


class Free:
    """Greedy replies from a GGUF."""

    def __init__(self, model: Path, threads: int = 1) -> None:
        self.llama = Llama(str(model), n_ctx=2048, n_threads=threads, n_threads_batch=threads, verbose=False)
        self._end = self.llama.tokenize(b"<|return|>", add_bos=False, special=True)[0]

    def prompt_ids(self, item: Item) -> list[int]:
        """The prompt's tokens, the content's without special ones."""
        before, content, behind = (part.encode() for part in item.prompt)
        ids = self.llama.tokenize(before, add_bos=False, special=True)
        ids += self.llama.tokenize(content, add_bos=False, special=False) if content else []
        return ids + self.llama.tokenize(behind, add_bos=False, special=True)

    def reply_ids(self, item: Item) -> list[int]:
        """The reply's tokens; at most LIMIT."""
        self.llama.reset()
        out: list[int] = []
        for token in self.llama.generate(self.prompt_ids(item), temp=0.0, top_k=1, repeat_penalty=1.0):
            out.append(token)
            if token == self._end or len(out) >= LIMIT:
                break
        return out

    def reply(self, item: Item) -> str:
        """The reply's text, special tokens included."""
        return self.llama.detokenize(self.reply_ids(item), special=True).decode("utf-8", "replace")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--items", type=int, default=200)
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--seed", type=int, default=777001)
    parser.add_argument("--scope", type=json.loads, default={})
    parser.add_argument("--show", type=int, default=3, help="wrong replies to print")
    options = parser.parse_args()
    free, scope, table = Free(options.model), Scope(**options.scope), Table()
    rng = random.Random(options.seed)
    shown = 0
    for _ in range(options.items):
        item = draw(rng, scope)
        reply = free.reply(item)
        judged = judge_text(item, reply)
        table.add(slices(item), judged)
        if not judged.rule and shown < options.show:
            shown += 1
            print(f"---- wrong\n{item.policy}\n>>> {item.content}\ngot  {reply}\nwant {item.reply}")
    print(table.show())
    edits = Table()
    for _ in range(options.edits):
        before, after = edit_pair(rng, scope)
        first, second = judge_text(before, free.reply(before)), judge_text(after, free.reply(after))
        edits.add(["edit: before"], first)
        edits.add(["edit: after"], second)
        edits.add(["edit: flips"], second if first.verdict else first)
    print(edits.show())


if __name__ == "__main__":
    main()
