"""The practice model from nothing: both stages of training, then the GGUF. Started again, it goes on where it was.

    PYTHONPATH=resources/practice-model python -m recipe.build [--folder build/practice-model] [--threads 1]

Takes about half an hour on one core, 3 GB of memory and 200 MB of disk. The result is left in the folder: measure it
(``recipe.compare``, ``recipe.evaluate --model``) before it takes the place of the shipped one.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch

from recipe import export
from recipe.train import Trainer
from recipe.world import Scope

SEED = 0
LIMIT = 640  # tokens of the longest item
EVERY = 120.0  # seconds between checkpoints


@dataclass(frozen=True)
class Stage:
    """A stretch of training, up to ``tokens``; the rate falls over its last ``decay``."""

    scope: Scope
    tokens: float
    decay: float
    rate: float
    batch: int


STAGES = (
    Stage(Scope(rules=3, terms=3, fillers=6), 0.3e6, 0.0, 2e-3, 1600),
    Stage(Scope(), 2.8e6, 1.4e6, 1.5e-3, 1800),
)


def train(folder: Path) -> Path:
    """Run the stages that are not done yet and return the last one's checkpoint."""
    final, checkpoint = folder / "final.pt", folder / "checkpoint.pt"
    for stage in STAGES:
        if final.exists():
            break
        trainer = Trainer(stage.scope, stage.rate, SEED, folder)
        if checkpoint.exists():
            trainer.load(checkpoint)
        if trainer.seen < stage.tokens:
            print(f"training from {trainer.seen / 1e6:.2f} to {stage.tokens / 1e6:.2f} million tokens", flush=True)
            trainer.run(stage.tokens, stage.decay, stage.batch, LIMIT, EVERY)
    return final


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path("build/practice-model"))
    parser.add_argument("--threads", type=int, default=1, help="more than the idle cores makes it much slower")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(f"about half an hour on one core; progress in {options.folder / 'log.jsonl'}", flush=True)
    network, tokenizer = export.load(train(options.folder))
    target = options.folder / "practice-model.gguf"
    digest = export.write(network, tokenizer, target)
    target.with_suffix(".gguf.sha256").write_text(f"{digest}  {target.name}\n")
    print(target, target.stat().st_size, digest)


if __name__ == "__main__":
    main()
