"""Training: from nothing, or on from a checkpoint, to a checkpoint.

    python -m recipe.train --out runs/a --tokens 30e6
    python -m recipe.train --out runs/a --resume runs/a/checkpoint.pt --tokens 60e6 --decay 5e6

The learning rate warms up, stays, and falls only in the last ``--decay`` tokens, so that any later run can go on
from a checkpoint written before the fall. Everything is calculated in float32: bfloat16 is no faster on a processor, and
blurs the few points by which the made heads tell two places apart. A checkpoint holds the network, the optimiser, the
random states and the number of tokens; a run that goes on sees the items that an unbroken run would have seen.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from recipe import tokenizer as tokenizer_module
from recipe.language import ID_PREFIXES
from recipe.lexicon import Lexicon
from recipe.network import Network, Shape
from recipe.start import FIRST_FREE, learnable, start_shape
from recipe.world import Item, Scope, draw

MARKS = (
    " absent",
    " found",
    " broken",
    " clear",
    " nothing",
    "VALID",
    "INVALID",
    "0",
    "1",
    "SAFE",
    "ALLOWED",
    "OK",
    *(f" {prefix}" for prefix in ID_PREFIXES),  # an answer names the rule in a sentence
)
BRIEF = 0.9  # share of items whose system message is cut to the effort: its other lines are always the same
EXAMINE = 300  # steps between two looks at held-out items
POOL = 96  # items drawn together and sorted by length, so that little is padding


@dataclass(frozen=True)
class Example:
    """Token ids of one item and where its reply begins."""

    ids: list[int]
    start: int


def encode(tokenizer: Tokenizer, item: Item, brief: bool = False) -> Example:
    """Tokenize as the product does: the content apart from what stands around it.

    ``brief`` leaves the constant lines of the system message out, which saves training a fifth of its time.
    """
    before, content, behind = item.prompt
    if brief:
        _, line, rest = before.partition("Reasoning: ")
        effort, _, after = rest.partition("<|end|>")
        before = f"<|start|>system<|message|>{line}{effort.split()[0]}\n\n<|end|>{after}"
    prompt = [*tokenizer.encode(before).ids, *tokenizer.encode(content).ids, *tokenizer.encode(behind).ids]
    return Example([*prompt, *tokenizer.encode(item.reply).ids], len(prompt))


def pool(rng: random.Random, tokenizer: Tokenizer, scope: Scope, tokens: int, limit: int) -> list[list[Example]]:
    """Batches of at most ``tokens`` tokens, padding included, from one pool of items of similar lengths."""
    examples: list[Example] = []
    while len(examples) < POOL:
        narrow = rng.random() < 0.3
        item_scope = replace(scope, rules=min(2, scope.rules), fillers=4) if narrow else scope
        example = encode(tokenizer, draw(rng, item_scope), brief=rng.random() < BRIEF)
        if len(example.ids) <= limit:
            examples.append(example)
    examples.sort(key=lambda example: len(example.ids))
    groups: list[list[Example]] = [[]]
    for example in examples:
        if groups[-1] and (len(groups[-1]) + 1) * len(example.ids) > tokens:
            groups.append([])
        groups[-1].append(example)
    rng.shuffle(groups)
    return groups


def rivals(lexicon: Lexicon, batch: list[Example], likely: Tensor, rng: random.Random) -> Tensor:
    """The tokens that the loss compares: all that carry grammar, those of the batch, those that the network takes to be
    likeliest, and some others.

    Words differ only by their frozen codes, so leaving most of them out of a step changes little but its price. The
    likeliest must be in: with others alone, learning finds ways to write that make some word win that is never asked for.
    """
    wanted = {token for example in batch for token in example.ids} | set(lexicon.grammar) | set(likely.tolist())
    wanted.update(rng.sample(range(len(lexicon.tokens)), 300))
    return torch.tensor(sorted(wanted))


def forward(network: Network, batch: list[Example]) -> tuple[Tensor, Tensor, list[int], int]:
    """Hidden states and targets at the replies' positions, the replies' lengths, and the number of tokens."""
    length = max(len(example.ids) for example in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    where, targets, sizes = [], [], []
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        where += [row * length + k for k in range(example.start - 1, len(example.ids) - 1)]
        targets += example.ids[example.start :]
        sizes.append(len(example.ids) - example.start)
    hidden = network.hidden(ids).flatten(0, 1)[torch.tensor(where)]
    return hidden, torch.tensor(targets), sizes, ids.numel()


def scores(network: Network, hidden: Tensor, among: Tensor | None = None) -> Tensor:
    """Logits of all tokens, or of the tokens ``among``."""
    return functional.linear(hidden, network.output_matrix(among))


def parameter_groups(network: Network, rate: float) -> list[dict[str, object]]:
    """AdamW groups: matrices of the blocks; rows of the token classes; norms, biases and sinks."""
    matrices, rows, rest = [], [], []
    for name, parameter in network.named_parameters():
        if name in ("embed", "unembed"):
            rows.append(parameter)
        elif parameter.ndim >= 2 and "bias" not in name:
            matrices.append(parameter)
        else:
            rest.append(parameter)
    return [
        {"params": matrices, "base": rate, "weight_decay": 0.0},
        {"params": rows, "base": rate * 3, "weight_decay": 0.0},
        {"params": rest, "base": rate * 2, "weight_decay": 0.0},
    ]


@torch.no_grad()
def exactness(network: Network, tokenizer: Tokenizer, items: list[Item]) -> tuple[float, dict[str, int]]:
    """Share of items whose whole reply is right, and the wanted tokens at the first mistakes.

    The greedy reply equals the reference exactly when each of its tokens is the likeliest one after the ones before
    it, so this needs no sampling and flatters nothing.
    """
    right, mistakes = 0, dict[str, int]()
    examples = sorted((encode(tokenizer, item) for item in items), key=lambda example: len(example.ids))
    for at in range(0, len(examples), 12):
        hidden, targets, sizes, _ = forward(network, examples[at : at + 12])
        guesses, position = scores(network, hidden).argmax(-1), 0
        for size in sizes:
            guess, target = guesses[position : position + size], targets[position : position + size]
            position += size
            wrong = (guess != target).nonzero()
            if len(wrong):
                first = int(wrong[0])
                pair = f"{tokenizer.id_to_token(int(target[first]))}>{tokenizer.id_to_token(int(guess[first]))}"
                mistakes[pair] = mistakes.get(pair, 0) + 1
            else:
                right += 1
    return right / len(items), dict(sorted(mistakes.items(), key=lambda pair: -pair[1])[:10])


class Trainer:
    """A network in training: its optimiser, its random state, and how far it has come."""

    def __init__(self, scope: Scope, rate: float, seed: int, folder: Path) -> None:
        self.scope, self.folder = scope, folder
        self.tokenizer = tokenizer_module.load()
        self.lexicon = Lexicon(self.tokenizer)
        torch.manual_seed(seed)
        self.network = Network(Shape(self.tokenizer.get_vocab_size()), self.lexicon)
        start_shape(self.network, self.lexicon)
        self.masks = learnable(self.network)
        self.network.frozen = FIRST_FREE
        groups = parameter_groups(self.network, rate)
        self.rates = [float(str(group["base"])) for group in groups]
        self.optimiser = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-8)
        self.rng = random.Random(seed)
        self.seen = self.step = 0
        held_out = random.Random(991)
        self.items = [draw(held_out, scope) for _ in range(120)]
        self.new_words = [draw(held_out, replace(scope, held_out_words=True)) for _ in range(60)]
        self.weight = torch.ones(self.tokenizer.get_vocab_size())
        for mark in MARKS:
            self.weight[self.tokenizer.encode(mark).ids[-1]] = 3.0
        folder.mkdir(parents=True, exist_ok=True)
        self._begun, self._first = time.monotonic(), 0

    def load(self, checkpoint: Path) -> None:
        """Go on where ``checkpoint`` was written; without an optimiser's state in it, with a fresh optimiser."""
        saved = torch.load(checkpoint, weights_only=False)
        self.network.load_state_dict({name: tensor.float() for name, tensor in saved["network"].items()})
        if "optimiser" in saved:
            self.optimiser.load_state_dict(saved["optimiser"])
        self.rng.setstate(saved["random"])
        self.seen, self.step = saved["seen"], saved["step"]
        self._first = self.seen

    def save(self, name: str) -> None:
        """Write a checkpoint; one that was there before stays whole until the new one is."""
        state = {
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "random": self.rng.getstate(),
            "seen": self.seen,
            "step": self.step,
            "shape": self.network.shape.as_dict(),
        }
        torch.save(state, self.folder / "new.pt")
        (self.folder / "new.pt").rename(self.folder / name)

    def report(self, **fields: object) -> None:
        """One line of the log."""
        minutes = (time.monotonic() - self._begun) / 60
        line = {"seen": self.seen, "step": self.step, "minutes": round(minutes, 1), **fields}
        with (self.folder / "log.jsonl").open("a") as log:
            log.write(json.dumps(line) + "\n")

    def learn(self, batch: list[Example], factor: float) -> tuple[float, float]:
        """One step at ``factor`` times the learning rate; returns the mean loss and the share of right tokens."""
        for group, rate in zip(self.optimiser.param_groups, self.rates, strict=True):
            group["lr"] = rate * factor
        hidden, wanted, _, count = forward(self.network, batch)
        with torch.no_grad():
            likely = scores(self.network, hidden).argmax(-1)
        among = rivals(self.lexicon, batch, likely, self.rng)
        logits, targets = scores(self.network, hidden, among), torch.searchsorted(among, wanted)
        weights = self.weight[wanted]
        loss = functional.cross_entropy(logits, targets, reduction="none")
        focus = weights * (0.2 + 1 - torch.exp(-loss.detach()))
        balance = torch.stack([block.balance for block in self.network.layers()[FIRST_FREE:]]).mean()
        ((loss * focus).sum() / weights.sum() + 0.003 * balance).backward()
        for name, parameter in self.network.named_parameters():
            if name in self.masks and parameter.grad is not None:
                parameter.grad *= self.masks[name]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        self.seen += count
        self.step += 1
        return float(loss.detach().mean()), float((likely == wanted).float().mean())

    def examine(self) -> None:
        """Log the share of exact replies to held-out items, and to items made of words that training never shows."""
        share, mistakes = exactness(self.network, self.tokenizer, self.items)
        unseen, _ = exactness(self.network, self.tokenizer, self.new_words)
        self.report(exact=round(share, 3), exact_new_words=round(unseen, 3), mistakes=mistakes)

    def run(self, tokens: float, decay: float, size: int, limit: int, every: float) -> None:
        """Train until ``tokens`` have been seen. Checkpoints fall between pools, so that a run goes on exactly."""
        saved, recent = time.monotonic(), list[tuple[float, float]]()
        while self.seen < tokens:
            for batch in pool(self.rng, self.tokenizer, self.scope, size, limit):
                fall = min(1.0, max(0.0, tokens - self.seen) / decay) if decay else 1.0
                recent.append(self.learn(batch, min(1.0, (self.step + 1) / 60) * max(fall, 0.02)))
                if self.step % 25 == 0:
                    loss, right = (sum(column) / len(recent) for column in zip(*recent, strict=True))
                    speed = (self.seen - self._first) / (time.monotonic() - self._begun)
                    self.report(loss=round(loss, 5), accuracy=round(right, 5), speed=round(speed))
                    recent.clear()
                if self.step % EXAMINE == 0:
                    self.examine()
            if time.monotonic() - saved > every:
                self.save("checkpoint.pt")
                saved = time.monotonic()
        self.save("final.pt" if decay else "checkpoint.pt")
        self.examine()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt and log.jsonl")
    parser.add_argument("--resume", type=Path, help="checkpoint to go on from")
    parser.add_argument("--tokens", type=float, default=30e6, help="stop after so many tokens")
    parser.add_argument("--decay", type=float, default=0.0, help="tokens over which the rate falls at the end")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate of the matrices")
    parser.add_argument("--batch", type=int, default=4000, help="tokens of a step")
    parser.add_argument("--limit", type=int, default=640, help="longest item, in tokens")
    parser.add_argument("--scope", type=json.loads, default={}, help="fields of Scope, as JSON")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--every", type=float, default=300.0, help="seconds between checkpoints")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    trainer = Trainer(Scope(**options.scope), options.rate, options.seed, options.out)
    if options.resume:
        trainer.load(options.resume)
    trainer.run(options.tokens, options.decay, options.batch, options.limit, options.every)


if __name__ == "__main__":
    main()
