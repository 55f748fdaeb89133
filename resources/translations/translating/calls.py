"""Finds the window's texts: every `translate` and `mark` with literal texts in the sources of the window.

lupdate reads Python itself, but passes over a call whose number is more than a name (`len(items)`, `n=5`), and in some versions
over every plural, without a word. So it is given a file in the language that it knows best, C++, with every call in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PLACES: Final = ("context", "text", "comment", "n")


@dataclass(frozen=True, slots=True, order=True)
class Call:
    """A text as a call names it."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


class NotLiteralError(Exception):
    """A text that is made when the program runs can't be translated."""


def window_calls(folder: Path) -> list[Call]:
    """Every text of the window, in order of context and text.

    Raises:
        NotLiteralError: a text is an f-string or a sum.
    """
    found = {call for file in sorted(folder.rglob("*.py")) for call in _in_file(file)}
    plural = {(call.context, call.text, call.comment) for call in found if call.plural}
    return sorted(call for call in found if call.plural or (call.context, call.text, call.comment) not in plural)


def written(calls: list[Call]) -> str:
    """The file for lupdate."""
    lines = (
        f"QCoreApplication::translate({quoted(call.context)}, {quoted(call.text)}, "
        f"{quoted(call.comment)}{', n' if call.plural else ''});"
        for call in calls
    )
    return "\n".join(("void texts(int n)", "{", *lines, "}", ""))


def quoted(text: str) -> str:
    """A text as a literal in double quotes, which C++ and Python read alike."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _in_file(file: Path) -> Iterator[Call]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if (
            not isinstance(node, ast.Call)
            or not isinstance(node.func, ast.Name)
            or node.func.id not in {"translate", "mark"}
        ):
            continue
        given: dict[str, ast.expr] = dict(zip(_PLACES, node.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        if any(isinstance(one, ast.JoinedStr | ast.BinOp) for name, one in given.items() if name != "n"):
            raise NotLiteralError(f"{file}:{node.lineno}")
        texts = [one.value for name in _PLACES[:2] if isinstance(one := given.get(name), ast.Constant)]
        comment = given.get("comment")
        if len(texts) == 2:  # else the text comes from a table, where it is marked
            yield Call(*map(str, texts), str(comment.value) if isinstance(comment, ast.Constant) else "", "n" in given)
