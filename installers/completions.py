"""Completion for bash, zsh and fish: click's own scripts, which ask the program itself, so that they fit every version.

python -m installers.completions FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from click.shell_completion import get_completion_class

from plumbline.__main__ import COMPLETE
from plumbline.cli.main import plumbline

FILES: Final = {
    "bash": "share/bash-completion/completions/plumbline",
    "zsh": "share/zsh/vendor-completions/_plumbline",
    "fish": "share/fish/vendor_completions.d/plumbline.fish",
}
"""Below /usr, where the shells find them by themselves."""


def completion(shell: str) -> str:
    """The script for a shell of `FILES`."""
    found = get_completion_class(shell)
    assert found is not None, "a shell that click knows"
    script = found(plumbline, {}, "plumbline", COMPLETE)
    return script.source_template % script.source_vars()


def make_completions(folder: Path) -> None:
    """Writes the scripts below `folder` as they lie below /usr."""
    for shell, name in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(completion(shell).lstrip("\n"), "utf-8", newline="\n")


if __name__ == "__main__":
    make_completions(Path(sys.argv[1]))
