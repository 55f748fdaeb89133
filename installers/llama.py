"""llama.cpp for a package: for every processor, with its devices as modules that are loaded where they work.

Built from the sources that llama-cpp-python brings, in the version that pyproject.toml pins. The libraries have no version in
their names: a wheel and a bundle turn symbolic links into copies, and two copies of libggml are two lists of devices.

    python -m installers.llama          builds it, or says where it lies
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Final

from installers import debian_tools
from installers.places import BUILD, pinned

VERSION: Final = pinned("llama-cpp-python")
_NAME: Final = f"llama_cpp_python-{VERSION}"
_COMMON: Final = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DGGML_CCACHE=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER", "APP")),
)


def source() -> Path:
    """The unpacked source package of llama-cpp-python, with llama.cpp in vendor/."""
    folder = BUILD / "sources" / _NAME
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "llama-cpp-python"]
        subprocess.run([*download, "--dest", folder.parent, f"llama-cpp-python=={VERSION}"], check=True)
        with tarfile.open(folder.parent / f"{_NAME}.tar.gz") as archive:
            archive.extractall(folder.parent, filter="data")
    return folder


def libraries() -> Path:
    """The folder of the built libraries and modules, stripped. Builds what is missing."""
    built, finished = BUILD / "llama" / VERSION, BUILD / "llama" / f"{VERSION}-libraries"
    if (finished / ".ready").exists():
        return finished
    llama = source() / "vendor" / "llama.cpp"
    subprocess.run(["cmake", "-S", llama, "-B", built, "-G", "Ninja", *_COMMON, *_system_options()], check=True)
    subprocess.run(["cmake", "--build", built, "--parallel", str(os.cpu_count() or 1)], check=True)
    shutil.rmtree(finished, ignore_errors=True)
    finished.mkdir()
    for file in _made(built / "bin"):
        shutil.copy2(file, finished)
    if sys.platform == "linux":
        subprocess.run(["strip", "--strip-unneeded", *_made(finished)], check=True)
    (finished / ".ready").touch()
    return finished


def _system_options() -> tuple[str, ...]:
    if sys.platform == "win32":
        return ("-DGGML_VULKAN=ON", "-DGGML_OPENMP=OFF")
    if sys.platform == "darwin":
        return ("-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON", "-DCMAKE_INSTALL_RPATH=@loader_path")
    return (
        "-DGGML_VULKAN=ON",
        "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
        "-DCMAKE_INSTALL_RPATH=$ORIGIN:$ORIGIN/../..",  # beside it, and where a bundle keeps libgomp
        *(debian_tools.vulkan_options() if _is_debian_12() else ()),
    )


def _is_debian_12() -> bool:
    version = Path("/etc/debian_version")
    return version.exists() and version.read_text("ascii").startswith("12")


def _made(folder: Path) -> list[Path]:
    return sorted(file for pattern in ("*.so", "*.dylib", "*.dll") for file in folder.glob(pattern))


if __name__ == "__main__":
    print(libraries())
