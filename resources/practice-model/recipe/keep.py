"""A checkpoint for the repository: weights in half precision and the random state, without the optimiser.

    python -m recipe.keep runs/b/checkpoint.pt checkpoint/checkpoint.pt

Training that goes on from it sees new items from where the run stood; its optimiser begins afresh and needs a few hundred
steps to find its pace.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def keep(source: Path, target: Path) -> None:
    """Write what of ``source`` is worth keeping to ``target``."""
    saved = torch.load(source, weights_only=False, map_location="cpu")
    saved.pop("optimiser", None)
    saved["network"] = {name: tensor.half() for name, tensor in saved["network"].items()}
    target.parent.mkdir(parents=True, exist_ok=True)
    torch.save(saved, target)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args()
    keep(options.source, options.target)
    print(options.target, options.target.stat().st_size)


if __name__ == "__main__":
    main()
