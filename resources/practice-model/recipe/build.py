"""The whole way from nothing to the GGUF, in stages that go on where they were cut off.

    PYTHONPATH=resources/practice-model python -m recipe.build [--work build/practice-model] [--threads 1]

Takes about half an hour on one core and 4 GB of memory. The stages are those that the model card names. What comes out is
written to the work folder; copying it over the model that ships is left to a person who has looked at its figures.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

STAGES = (
    ("first", "--batch 2000 --rate 1.5e-3 --tokens 0.9e6", '{"rules":3,"terms":3,"fillers":6}'),
    ("second", "--batch 2400 --rate 1.5e-3 --tokens 2.9e6 --decay 0.9e6", "{}"),
)


def step(*arguments: object) -> None:
    """Runs one module of the recipe; ends the build when it fails."""
    print("recipe." + " ".join(map(str, arguments)), flush=True)
    module, *rest = map(str, arguments)
    subprocess.run([sys.executable, "-m", f"recipe.{module}", *rest], check=True)


def train(work: Path, threads: int) -> Path:
    """Trains stage by stage; returns the last stage's final checkpoint."""
    before: Path | None = None
    for name, options, scope in STAGES:
        folder = work / name
        own = folder / "checkpoint.pt"
        start = own if own.is_file() else before
        done = folder / "done"
        if not done.is_file():
            resume = ["--resume", start] if start else []
            step("train", "--out", folder, *resume, *options.split(), "--scope", scope, "--threads", threads)
            done.touch()
        before = own
    return folder / "final.pt"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/practice-model"))
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    final = train(options.work, options.threads)
    model = options.work / "practice-model.gguf"
    step("export", final, model)
    step("compare", final, model)
    print(f"{model} is there; `python -m recipe.evaluate --model {model}` gives its figures.")


if __name__ == "__main__":
    main()
