"""Brings the .ts files up to date with the source: texts that are new go in, texts that are gone go out, translations stay."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Final

from translating.calls import Call, MisplacedError, NotLiteralError, catalogue_calls, core_calls, window_calls, written
from translating.qt import LANGUAGES, ROOT, ToolError, run_tool, source_file
from translating.release import release
from translating.texts import write_texts

PACKAGE: Final = ROOT / "app" / "plumbline"
CATALOGUE_FILE: Final = ROOT / "resources" / "catalogue.toml"


def all_calls() -> list[Call]:
    """Every text that is translated.

    Raises:
        NotLiteralError, MisplacedError: as `window_calls` and `core_calls`.
    """
    return [*window_calls(PACKAGE / "desktop"), *core_calls(PACKAGE), *catalogue_calls(CATALOGUE_FILE)]


def update(folder: Path | None = None) -> None:
    """Updates the .ts files, or copies of them in `folder`. The English plurals of the core's messages are filled in.

    Raises:
        ToolError: lupdate can't run.
        NotLiteralError, MisplacedError: a text can't be translated.
    """
    calls = all_calls()
    for language in ("en", *LANGUAGES):
        file = source_file(language)
        _update(calls, language, folder / file.name if folder else file)


def _update(calls: list[Call], language: str, file: Path) -> None:
    _run_lupdate(calls, language, file)
    if language == "en":
        write_texts(
            file, {(call.context, call.text, call.comment): (call.one, call.text) for call in calls if call.one}
        )
        _run_lupdate(calls, language, file)  # writes the file as Qt does


def _run_lupdate(calls: list[Call], language: str, file: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "calls.cpp"
        source.write_text(written(calls), "utf-8")
        run_tool(
            "lupdate",
            *("-silent", source),
            *("-locations", "none"),
            "-no-obsolete",
            *("-disable-heuristic", "similartext"),
            *("-source-language", "en"),
            *("-target-language", language),
            *(("-pluralonly",) if language == "en" else ()),
            *("-ts", file),
        )


if __name__ == "__main__":
    try:
        update()
        release()
    except (ToolError, NotLiteralError, MisplacedError) as error:
        sys.exit(str(error))
