"""llama.cpp for Windows, compiled by mingw-w64 on Debian: for trying the package under wine.

A released package takes what MSVC makes on Windows (installers/llama.py): with all processors' variants and Vulkan, which mingw's
headers and wine lack.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from installers.llama import VERSION, source
from installers.windows import debian

_COMPILER: Final = "x86_64-w64-mingw32"
_TOOLCHAIN: Final = f"""\
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER {_COMPILER}-gcc-posix)
set(CMAKE_CXX_COMPILER {_COMPILER}-g++-posix)
set(CMAKE_RC_COMPILER {_COMPILER}-windres)
set(CMAKE_FIND_ROOT_PATH /usr/{_COMPILER})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
"""
_OPTIONS: Final = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_OPENMP=OFF",
    "-DGGML_CCACHE=OFF",
    "-DLLAMA_OPENSSL=OFF",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER", "APP")),
    "-DCMAKE_C_FLAGS=-D_WIN32_WINNT=0x0A00",
    "-DCMAKE_CXX_FLAGS=-D_WIN32_WINNT=0x0A00",
)
_RUNTIME: Final = ("libstdc++-6.dll", "libgcc_s_seh-1.dll", "libwinpthread-1.dll")
"""What mingw's programs need beside them."""


def libraries() -> Path:
    """The folder of the DLLs. Builds what is missing."""
    built, finished = debian.WORK / "llama", debian.WORK / f"llama-{VERSION}"
    if (finished / ".ready").exists():
        return finished
    toolchain = debian.WORK / "mingw.cmake"
    toolchain.write_text(_TOOLCHAIN, "ascii")
    llama = source() / "vendor" / "llama.cpp"
    with_compiler = f"-DCMAKE_TOOLCHAIN_FILE={toolchain}"
    debian.run("cmake", "-S", llama, "-B", built, "-G", "Ninja", with_compiler, *_OPTIONS)
    debian.run("cmake", "--build", built, "--target", "llama", "ggml", "ggml-cpu")
    shutil.rmtree(finished, ignore_errors=True)
    finished.mkdir()
    for file in (built / "bin").glob("*.dll"):
        shutil.copy2(file, finished)
    for name in _RUNTIME:
        asked = debian.run(f"{_COMPILER}-g++-posix", f"-print-file-name={name}").stdout.strip()
        found = asked if asked.startswith("/") else f"/usr/{_COMPILER}/lib/{name}"
        shutil.copy2(debian.root() / Path(found).relative_to("/"), finished)
    debian.run(f"{_COMPILER}-strip", "--strip-unneeded", *sorted(finished.glob("*.dll")))
    (finished / ".ready").touch()
    return finished
