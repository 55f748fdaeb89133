"""Brings the .ts files up to date with the source: texts that are new go in, texts that are gone go out, translations stay."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from translating.qt import LANGUAGES, ROOT, ToolTrouble, run_tool, source_file
from translating.release import release
from translating.sentences import core_sentences

PACKAGE: Final = ROOT / "app" / "plumbline"
TABLE: Final = PACKAGE / "desktop" / "core_sentences.py"


def table_of_sentences() -> str:
    """The module in which lupdate finds the core's sentences, and the window their templates."""
    lines = [
        '"""The sentences of the core, made by `make translations`. {0} and so on stand for values."""',
        "",
        "from typing import Final",
        "",
        "from plumbline.desktop.i18n import mark",
        "",
        "SENTENCES: Final = (",
        *(f'    mark("Core", {_quoted(text)}),' for text in core_sentences(PACKAGE)),
        ")",
        "",
    ]
    return _formatted("\n".join(lines))


def update(folder: Path | None = None) -> None:
    """Updates the .ts files, or copies of them in `folder`.

    Raises:
        ToolTrouble: lupdate can't run.
    """
    for language in ("en", *LANGUAGES):
        file = source_file(language)
        run_tool(
            "lupdate",
            "-silent",
            "-extensions",
            "py",
            PACKAGE.relative_to(ROOT) / "desktop",
            "-tr-function-alias",
            "translate+=mark",
            "-locations",
            "none",
            "-no-obsolete",
            "-disable-heuristic",
            "similartext",
            "-source-language",
            "en",
            "-target-language",
            language,
            *(("-pluralonly",) if language == "en" else ()),
            "-ts",
            folder / file.name if folder else file,
        )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _formatted(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(TABLE), "-"]
    return subprocess.run(command, input=source, cwd=ROOT, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    try:
        TABLE.write_text(table_of_sentences(), "utf-8")
        update()
        release()
    except ToolTrouble as trouble:
        sys.exit(str(trouble))
