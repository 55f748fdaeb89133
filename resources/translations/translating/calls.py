"""Finds the texts to be translated: `translate` and `mark` in the window, `Message` in the core. Each must be a literal.

lupdate reads Python itself, but passes over a call whose number is more than a name (`len(items)`, `n=5`), in some versions over
every plural, and knows nothing of `Message`. So it is given a file in the language that it knows best, C++, with every text in it.
"""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.desktop.shell.messages import CONTEXT

_CATALOGUE_TEXTS: Final = frozenset(("summary", "good_for", "source"))
_PLACES: Final = ("context", "text", "comment", "n")
_NOT_CORE: Final = ("cli", "desktop")
_DEFINITION: Final = "domain/messages.py"


@dataclass(frozen=True, slots=True, order=True)
class Call:
    """A text as a call names it.

    Attributes:
        one: the English singular that a message of the core states; "" elsewhere.
    """

    context: str
    text: str
    comment: str = ""
    plural: bool = False
    one: str = ""


class NotLiteralError(Exception):
    """A text that is made when the program runs can't be translated."""


class MisplacedError(Exception):
    """A template and its values don't belong together."""


def window_calls(folder: Path) -> list[Call]:
    """Every text of the window, in order of context and text.

    Raises:
        NotLiteralError: a text is an f-string or a sum.
    """
    return _united(call for file in sorted(folder.rglob("*.py")) for call in _in_window(file))


def core_calls(package: Path) -> list[Call]:
    """Every message of the core, in order.

    Args:
        package: the folder of the package `plumbline`.

    Raises:
        NotLiteralError: a template is an f-string, a sum or a name.
        MisplacedError: a template and its values don't belong together, or one template has two singulars.
    """
    files = [file for file in sorted(package.rglob("*.py")) if file.relative_to(package).parts[0] not in _NOT_CORE]
    calls = sorted(
        {call for file in files if file.relative_to(package).as_posix() != _DEFINITION for call in _in_core(file)}
    )
    texts = [call.text for call in calls]
    if twice := {text for text in texts if texts.count(text) > 1}:
        raise MisplacedError(f"counted in two ways: {twice}")
    return calls


def catalogue_calls(catalogue: Path) -> list[Call]:
    """What the shipped catalogue says of models, licences and variants; the core makes messages of these texts."""
    found: set[str] = set()
    rest: list[object] = [tomllib.loads(catalogue.read_text("utf-8"))]
    while rest:
        here = rest.pop()
        if isinstance(here, dict):
            found |= {text for key, text in here.items() if key in _CATALOGUE_TEXTS and isinstance(text, str)}
            rest += here.values()
        elif isinstance(here, list):
            rest += here
    return [Call(CONTEXT, text) for text in sorted(found)]


def written(calls: list[Call]) -> str:
    """The file for lupdate."""
    lines = (
        f"QCoreApplication::translate({quoted(call.context)}, {quoted(call.text)}, "
        f"{quoted(call.comment)}{', n' if call.plural else ''});"
        for call in calls
    )
    return "\n".join(("void texts(int n)", "{", *lines, "}", ""))


def quoted(text: str) -> str:
    """A text as a C++ literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _united(calls: Iterable[Call]) -> list[Call]:
    """Each text once; one that is counted somewhere is counted everywhere."""
    found = set(calls)
    plural = {(call.context, call.text, call.comment) for call in found if call.plural}
    return sorted(call for call in found if call.plural or (call.context, call.text, call.comment) not in plural)


def _in_window(file: Path) -> Iterator[Call]:
    for node in _calls(file, {"translate", "mark"}):
        given: dict[str, ast.expr] = dict(zip(_PLACES, node.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        if any(isinstance(one, ast.JoinedStr | ast.BinOp) for name, one in given.items() if name != "n"):
            raise NotLiteralError(f"{file}:{node.lineno}")
        texts = [one.value for name in _PLACES[:2] if isinstance(one := given.get(name), ast.Constant)]
        comment = given.get("comment")
        if len(texts) == 2:  # else the text comes from a table, where it is marked
            yield Call(*map(str, texts), str(comment.value) if isinstance(comment, ast.Constant) else "", "n" in given)


def _in_core(file: Path) -> Iterator[Call]:
    for node in _calls(file, {"Message"}):
        values = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        one = values.pop("one", ast.Constant(""))
        text, singular = (_literal(part) for part in (*node.args, one))
        if text is None or singular is None:
            raise NotLiteralError(f"{file}:{node.lineno}")
        _compare(text, singular, values, f"{file}:{node.lineno}")
        yield Call(CONTEXT, text, "", bool(singular), singular)


def _compare(template: str, one: str, values: Mapping[str, ast.expr], where: str) -> None:
    """Every place has a value, every value a place, and none a format of its own."""
    try:
        fields = [field for text in (template, one) for field in string.Formatter().parse(text) if field[1] is not None]
    except ValueError as error:
        raise MisplacedError(f"{where}: {error}") from error
    if any(form or conversion or not str(name).isidentifier() for _, name, form, conversion in fields):
        raise MisplacedError(f"{where}: a place has a name and nothing else")
    named = {str(name) for _, name, _, _ in fields}
    if named - values.keys() or values.keys() - named - {"n"}:
        raise MisplacedError(f"{where}: places {sorted(named)}, values {sorted(values)}")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _calls(file: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node
