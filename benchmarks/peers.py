"""Builds what the engine is compared with: llama.cpp's own server and batched benchmark.

They come from the sources inside the source distribution of the installed llama-cpp-python, so that both sides run the same
llama.cpp. About six minutes on two cores, once; needs cmake, a C++ compiler and pip.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

TARGETS = ("llama-server", "llama-batched-bench")
OFF = ("LLAMA_CURL", "LLAMA_OPENSSL", "LLAMA_BUILD_UI", "LLAMA_USE_PREBUILT_UI", "LLAMA_BUILD_WEBUI", "LLAMA_BUILD_TESTS",
       "LLAMA_BUILD_EXAMPLES")  # fmt: skip


def build(cache: Path) -> Path:
    """The folder with the peers' programs; builds them there if they are not there yet."""
    version = importlib.metadata.version("llama-cpp-python")
    folder = cache / f"peers-{version}"
    programs = folder / "bin"
    if all((programs / name).exists() for name in TARGETS):
        return programs
    if shutil.which("cmake") is None:
        raise SystemExit("The peers can't be built: cmake is not installed.")
    print(f"building llama.cpp's peers in {folder}, once", file=sys.stderr)
    sources = folder / "src"
    sources.mkdir(parents=True, exist_ok=True)
    download = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "llama-cpp-python"]
    subprocess.run([*download, "-d", str(sources), f"llama-cpp-python=={version}"], check=True)
    with tarfile.open(sources / f"llama_cpp_python-{version}.tar.gz") as archive:
        archive.extractall(sources, filter="data")
    options = [f"-D{name}=OFF" for name in OFF] + ["-DLLAMA_BUILD_SERVER=ON", "-DCMAKE_BUILD_TYPE=Release"]
    vendor = sources / f"llama_cpp_python-{version}" / "vendor" / "llama.cpp"
    with (folder / "build.log").open("w") as log:
        subprocess.run(["cmake", "-S", str(vendor), "-B", str(folder), *options], check=True, stdout=log, stderr=log)
        jobs = ["-j", str(os.cpu_count() or 1)]
        subprocess.run(
            ["cmake", "--build", str(folder), *jobs, "--target", *TARGETS], check=True, stdout=log, stderr=log
        )
    return programs
