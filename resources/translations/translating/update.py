"""Brings the .ts files up to date with the source: texts that are new go in, texts that are gone go out, translations stay."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from plumbline.desktop.window_words import WINDOW_WORDS
from translating.calls import quoted, window_calls, written
from translating.qt import LANGUAGES, ROOT, ToolError, run_tool, source_file
from translating.release import release
from translating.sentences import catalogue_sentences, core_sentences

PACKAGE: Final = ROOT / "app" / "plumbline"
TABLE: Final = PACKAGE / "desktop" / "core_sentences.py"


def table_of_sentences() -> str:
    """The module that marks the core's sentences, and in which the window finds their templates.

    Those for which it has words of its own are not among them.
    """
    lines = [
        '"""The sentences of the core that the window says as they are, made by `make translations`. {0} and so on are values."""',
        "",
        "from typing import Final",
        "",
        "from plumbline.desktop.shell.i18n import mark",
        "",
        "SENTENCES: Final = (",
        *(f'    mark("Core", {quoted(text)}),' for text in _sentences()),
        ")",
        "",
    ]
    return _formatted("\n".join(lines))


def update(folder: Path | None = None) -> None:
    """Updates the .ts files, or copies of them in `folder`.

    Raises:
        ToolError: lupdate can't run.
        NotLiteralError: a text of the window can't be translated.
    """
    with tempfile.TemporaryDirectory() as name:
        calls = Path(name) / "calls.cpp"
        calls.write_text(written(window_calls(PACKAGE / "desktop")), "utf-8")
        for language in ("en", *LANGUAGES):
            file = source_file(language)
            run_tool(
                "lupdate",
                *("-silent", calls),
                *("-locations", "none"),
                "-no-obsolete",
                *("-disable-heuristic", "similartext"),
                *("-source-language", "en"),
                *("-target-language", language),
                *(("-pluralonly",) if language == "en" else ()),
                *("-ts", folder / file.name if folder else file),
            )


def _sentences() -> list[str]:
    every = {*core_sentences(PACKAGE), *catalogue_sentences(ROOT / "resources" / "catalogue.toml")}
    return sorted(every - WINDOW_WORDS.keys())


def _formatted(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(TABLE), "-"]
    return subprocess.run(command, input=source, cwd=ROOT, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    try:
        TABLE.write_text(table_of_sentences(), "utf-8")
        update()
        release()
    except ToolError as trouble:
        sys.exit(str(trouble))
