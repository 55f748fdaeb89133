"""Nothing that a file says is executed or restored: no saved model state, no unpickling, no code from data."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import plumbline
from support.counting import Count

FORBIDDEN: Final = frozenset(
    {
        "pickle",
        "cPickle",
        "dill",
        "shelve",
        "marshal",
        "joblib",
        "diskcache",
        "LlamaDiskCache",
        "LlamaCache",
        "eval",
        "exec",
    }
)
STATE_FILES: Final = ("_load_file", "_save_file", "_session_file")
"""Calls that read or write saved state. What is kept in memory for a shared beginning never leaves its process."""


def names(tree: ast.AST) -> set[str]:
    """Every name that a module uses, imports or asks an object for."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import() | ast.ImportFrom():
                found |= {part for alias in node.names for part in alias.name.split(".")}
                found |= set((getattr(node, "module", "") or "").split("."))
            case ast.Attribute():
                # a method of ours may be called so: `connection.exec` is no builtin
                found |= {node.attr} - {"exec", "eval"}
            case ast.Name():
                found.add(node.id)
    return found


def test_no_state_is_loaded_and_no_data_is_executed(count: Count) -> None:
    files = sorted(Path(plumbline.__path__[0]).rglob("*.py"))
    used = {path: names(ast.parse(path.read_text("utf-8"))) for path in files}
    count("modules searched for saved state and unpickling", len(files))
    assert {path: here & FORBIDDEN for path, here in used.items() if here & FORBIDDEN} == {}
    llama = {name for here in used.values() for name in here if name.startswith("llama_")}
    assert "llama_decode" in llama, "the calls of the binding are seen"
    assert [name for name in llama if any(part in name for part in STATE_FILES)] == []
