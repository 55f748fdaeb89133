"""Importing the client is quick: neither llama.cpp nor numpy comes with it."""

from __future__ import annotations

import subprocess
import sys


def test_the_client_brings_neither_llama_cpp_nor_numpy() -> None:
    code = (
        "import sys, plumbline.engine.process.client, plumbline.engine.scripted.engine, plumbline.engine.interface\n"
        "print([name for name in ('llama_cpp', 'numpy', 'psutil', 'ctypes.util') if name in sys.modules])"
    )
    path = [entry for entry in sys.path if entry]
    found = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"
