"""Every text that lacks a translation, in one plain file to be filled in, and back.

    python -m translating.missing          writes build/missing.toml
    python -m translating.missing take     takes what is filled in there into the .ts files

An entry has the English text and a line for each language that lacks it; a text with a number in it has a list, one form for each
plural form of the language (Arabic: zero, one, two, few, many, other). {name} stays as it is, and so does %n.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Final

from translating.qt import LANGUAGES, ROOT, source_file
from translating.texts import Key, Text, read_texts, write_texts
from translating.update import update

FILE: Final = ROOT / "build" / "missing.toml"
PLACES: Final = re.compile(r"{[^{}]*}|%n|%L?\d")
"""What stands for a value in a text."""


def missing() -> dict[Key, dict[str, Text]]:
    """Text → the languages that lack it. English lacks plural forms alone."""
    found: dict[Key, dict[str, Text]] = {}
    for language in ("en", *LANGUAGES):
        for text in read_texts(source_file(language)):
            if not text.finished:
                found.setdefault(text.key, {})[language] = text
    return found


def written(entries: dict[Key, dict[str, Text]]) -> str:
    """The file to be filled in."""
    blocks = []
    for (context, source, comment), languages in sorted(entries.items()):
        lines = ["[[text]]", f"context = {_quoted(context)}", f"source = {_quoted(source)}"]
        if comment:
            lines.append(f"comment = {_quoted(comment)}")
        for language, text in languages.items():
            empty = "[" + ", ".join('""' for _ in text.translation) + "]" if text.plural else '""'
            lines.append(f"{language} = {empty}")
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def take(text: str) -> dict[str, dict[Key, tuple[str, ...]]]:
    """What a filled-in file says: language → text → forms.

    Raises:
        ValueError: a translation has other places for values than its English text.
    """
    found: dict[str, dict[Key, tuple[str, ...]]] = {}
    for entry in tomllib.loads(text).get("text", []):
        key = (entry["context"], entry["source"], entry.get("comment", ""))
        for language in ("en", *LANGUAGES):
            value = entry.get(language)
            forms = (value,) if isinstance(value, str) else tuple(value or ())
            if not forms or not all(forms):
                continue
            if trouble := misplaced(key[1], forms):
                raise ValueError(f"{language}: {key[1]!r}: {trouble}")
            found.setdefault(language, {})[key] = forms
    return found


def misplaced(source: str, forms: tuple[str, ...]) -> str:
    """What is wrong with the places for values in a translation; "" when nothing is. A plural form may leave out its number."""
    wanted = sorted(PLACES.findall(source))
    for form in forms:
        got = sorted(PLACES.findall(form))
        if got != wanted and not (len(forms) > 1 and any(sorted([*got, count]) == wanted for count in ("%n", "{n}"))):
            return f"has {', '.join(got) or 'no places'} instead of {', '.join(wanted) or 'none'}"
    return ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """Writes the file, or takes it back."""
    if arguments == ["take"]:
        for language, translations in take(FILE.read_text("utf-8")).items():
            print(f"{language}: {write_texts(source_file(language), translations)} taken")
        update()
        return 0
    FILE.parent.mkdir(exist_ok=True)
    entries = missing()
    FILE.write_text(written(entries), "utf-8")
    print(f"{len(entries)} texts lack a translation: {Path(FILE).relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
