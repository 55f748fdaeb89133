"""Finds the sentences that the core says to people: titles, messages and hints of its errors, settings, advice, notices.

The core speaks English and knows nothing of languages, so that its sentences are found in its source. A sentence with values in it
becomes a template: f"The file {name} is empty." is "The file {0} is empty.". The window finds the template that a finished sentence
was made from, and fills the translated one (`plumbline.desktop.core_texts`).

Found are, in every module but those that speak to the model: what stands in a call that makes an error, advice or a setting, and
every other literal that reads as a sentence. In a few modules that name things in short words, every literal of several words.
From the window come only the names of the work that has the engine (`claim`), which the core puts into its sentences.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_NOT_SHOWN: Final = ("desktop", "cli", "store/migrations")
_WORK: Final = {"claim"}
_TO_THE_MODEL: Final = (
    "domain/harmony.py",
    "domain/contract_form.py",
    "domain/joined_prompt.py",
    "engine/scripted.py",
    "engine/scripted_backend.py",
)
_SHORT_WORDS: Final = ("domain/content.py", "domain/fit.py", "domain/paired.py", "services/doctor.py")
_SAYING: Final = {"Advice", "Finding", "Setting", "at"}
_SENTENCE: Final = re.compile(r"[A-Z“{`].*[\w}”`)]{2}[.:?]\Z", re.DOTALL)
_WORDS: Final = re.compile(r"[A-Za-z]{2,}")
_SHOUTED: Final = re.compile(r"[A-Z]{3,} ")
_TO_PROGRAMMERS: Final = {"compile", "ValueError", "TypeError", "RuntimeError"}
_SAMPLES: Final = {"POLICY", "ITEMS"}


def core_sentences(package: Path) -> list[str]:
    """Every template, in the order of the alphabet.

    Args:
        package: the folder of the package `plumbline`.
    """
    trees = {
        file.relative_to(package).as_posix(): ast.parse(file.read_text("utf-8"))
        for file in sorted(package.rglob("*.py"))
    }
    saying = _SAYING | _errors(trees.values())
    found: set[str] = set()
    for name, tree in trees.items():
        if name.startswith(_NOT_SHOWN):
            found |= set(_said(tree, _WORK))
        elif name not in _TO_THE_MODEL:
            found |= set(_in_module(tree, saying, everything=name in _SHORT_WORDS))
    return sorted(found)


def catalogue_sentences(catalogue: Path) -> set[str]:
    """What the catalogue of models says of them and of their licences."""
    found: set[str] = set()
    rest: list[object] = [tomllib.loads(catalogue.read_text("utf-8"))]
    while rest:
        here = rest.pop()
        if isinstance(here, dict):
            found |= {text for key, text in here.items() if key == "summary" and isinstance(text, str)}
            rest += here.values()
        elif isinstance(here, list):
            rest += here
    return found


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all classes of known trouble."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    errors = {"PlumblineError"}
    while more := {name for name, above in bases.items() if above & errors} - errors:
        errors |= more
    return errors


def _in_module(tree: ast.Module, saying: set[str], *, everything: bool) -> Iterator[str]:
    no_text, said = _not_texts(tree), set(_arguments(tree, saying))
    for node in ast.walk(tree):
        if isinstance(node, ast.AugAssign) and everything:
            yield from (f"{{0}}{text}" for part in ast.walk(node.value) if (text := _template(part)) and " " in text)
        text = None if node in no_text else _template(node)
        if text is None or not _WORDS.search(re.sub(r"{\d}", "", text)):
            continue
        sentence = bool(_SENTENCE.match(text)) and " " in text
        titled = node in said and (" " in text or text[0].isupper())
        named = everything and " " in text and text[0] not in ",;"
        if (sentence or titled or named) and not _SHOUTED.match(text):
            yield text.strip()


def _said(tree: ast.Module, calls: set[str]) -> Iterator[str]:
    return (
        part.value for part in _arguments(tree, calls) if isinstance(part, ast.Constant) and isinstance(part.value, str)
    )


def _arguments(tree: ast.Module, calls: set[str]) -> Iterator[ast.AST]:
    """Everything that stands in the arguments of calls of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in calls:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from ast.walk(argument)


def _not_texts(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, patterns, samples for the model, what an assertion says, and the pieces of f-strings, which are one text."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            found |= {part for part in node.values if isinstance(part, ast.Constant)}
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            found.add(node.format_spec)
        elif isinstance(node, ast.Expr):
            found.add(node.value)
        elif (
            isinstance(node, ast.Assert)
            or (isinstance(node, ast.AnnAssign) and _name(node.target) in _SAMPLES)
            or (isinstance(node, ast.Call) and _name(node.func) in _TO_PROGRAMMERS)
        ):
            found |= set(ast.walk(node))
    return found


def _template(node: ast.AST) -> str | None:
    """The text of a literal, with numbered places for values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "{" not in node.value:
        return node.value or None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, values = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{values}}}")
            values += 1
    return "".join(parts)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
