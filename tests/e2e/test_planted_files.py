"""Nothing is loaded or imported from the folder in which the program is started: a person may look through a stranger's files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from e2e.conftest import Program

CONSOLE_SCRIPT = """import sys
from plumbline.__main__ import main
if __name__ == "__main__":
    sys.exit(main())
"""
LIBRARY = """#include <stdio.h>
__attribute__((constructor)) static void run(void) {{
    FILE *file = fopen("{marker}", "a");
    if (file) {{ fputs("library\\n", file); fclose(file); }}
}}
int ggml_backend_score(void) {{ run(); return 1000; }}
"""
NAMES = ("blas", "cpu", "vulkan", "cuda", "rpc", "metal", "hip", "sycl", "opencl")
MODULES = ("plumbline", "json", "multiprocessing", "pickle", "struct", "numpy", "llama_cpp", "sitecustomize", "click")


@dataclass(frozen=True)
class InstalledProgram(Program):
    """The program as `pip` installs it: a script in a folder of its own."""

    script: Path = Path()

    def command(self, *arguments: str | Path) -> list[str]:
        return [sys.executable, str(self.script), *map(str, arguments)]


@pytest.fixture
def installed(tmp_path: Path, random_model: Path) -> InstalledProgram:
    script = tmp_path / "bin" / "plumbline"
    script.parent.mkdir()
    script.write_text(CONSOLE_SCRIPT)
    return InstalledProgram(tmp_path / "home", random_model, script=script)


def test_a_check_runs_nothing_from_the_working_folder(
    installed: InstalledProgram, policy: Path, messages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marker = tmp_path / "ran"
    here = tmp_path / "unpacked"
    here.mkdir()
    for name in MODULES:
        (here / f"{name}.py").write_text(f"open({str(marker)!r}, 'a').write('{name}\\n')\n")
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler and sys.platform == "linux":
        source = tmp_path / "library.c"
        source.write_text(LIBRARY.format(marker=marker))
        library = here / "libggml-blas.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True)
        for name in NAMES:
            shutil.copy(library, here / f"libggml-{name}-x.so")
            if name != "blas":
                shutil.copy(library, here / f"libggml-{name}.so")
    shutil.copy(messages, here / "messages.jsonl")
    monkeypatch.chdir(here)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    installed.run(*installed.check_arguments(policy, "messages.jsonl"))
    installed.run("doctor", "--model", installed.model)
    assert not marker.exists(), marker.read_text()


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("gcc") is None, reason="needs a compiler")
def test_the_planted_library_would_run_where_it_is_loaded(tmp_path: Path) -> None:
    """The library of the test above does what it should."""
    source, marker = tmp_path / "library.c", tmp_path / "ran"
    source.write_text(LIBRARY.format(marker=marker))
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", tmp_path / "library.so", source], check=True)
    code = f"import ctypes; ctypes.CDLL({os.fspath(tmp_path / 'library.so')!r})"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert marker.exists()
