"""What libraries need, read from real ones."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from installers.linux import elf

pytestmark = pytest.mark.skipif(
    not (shutil.which("objdump") and shutil.which("cc")),
    reason="needs a compiler and objdump, as building a package does",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """used.so needs below.so; idle.so, that nothing needs, needs further.so; and outside.so lies elsewhere."""
    root = tmp_path_factory.mktemp("elf")
    inside, elsewhere = root / "inside", root / "elsewhere"
    (inside / "programs").mkdir(parents=True)
    elsewhere.mkdir()

    def build(target: Path, *linked: Path) -> Path:
        soname = [f"-Wl,-soname,{target.name}", "-shared"] if target.suffix == ".so" else []
        source = root / "source.c"
        source.write_text("int main(void) { return 0; }\n", "ascii")
        subprocess.run(["cc", "-fPIC", *soname, "-o", target, source, "-Wl,--no-as-needed", *linked], check=True)
        return target

    outside = build(elsewhere / "outside.so")
    used = build(inside / "used.so", build(inside / "below.so"), outside)
    build(inside / "idle.so", build(inside / "further.so"))
    build(inside / "programs" / "program", used, inside / "below.so")
    return inside


def test_what_the_system_must_have(folder: Path) -> None:
    needs = elf.needs(folder, elf.read(folder))
    assert needs.libraries["outside.so"] == ["used.so"]
    assert "libc.so.6" in needs.libraries
    assert "used.so" not in needs.libraries
    assert needs.versions["GLIBC"] >= (2, 2)


def test_libraries_that_nothing_needs_are_found_with_what_only_they_need(folder: Path) -> None:
    assert [file.name for file in elf.unused(folder, elf.read(folder))] == ["further.so", "idle.so"]
