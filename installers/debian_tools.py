"""Debian 13's shader compiler and Vulkan headers, unpacked in a folder, for a build on Debian 12.

llama.cpp's Vulkan module is to run on Debian 12, so it is compiled there; but Debian 12's glslc is too old for the shaders with
cooperative matrices, without which many graphics cards are slow. Only the compiler of the shaders comes from Debian 13: what it
makes doesn't depend on the system. It runs with Debian 13's own C library and needs no root rights.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from installers.places import BUILD

_PACKAGES: Final = (
    "glslc",
    "libc6",
    "libgcc-s1",
    "libshaderc1",
    "libstdc++6",
    "libvulkan1",
    "libvulkan-dev",
    "spirv-headers",
)
_SUITE: Final = "trixie"


def vulkan_options() -> tuple[str, ...]:
    """CMake's options for the unpacked compiler and headers, which are fetched if they aren't there yet."""
    root = BUILD / "debian-13-vulkan"
    if not (root / ".ready").exists():
        _unpack(root)
    libraries = root / "usr/lib/x86_64-linux-gnu"
    return (
        f"-DVulkan_GLSLC_EXECUTABLE={root / 'glslc'}",
        f"-DVulkan_INCLUDE_DIR={root / 'usr/include'}",
        f"-DVulkan_LIBRARY={libraries / 'libvulkan.so'}",
        f"-DSPIRV-Headers_DIR={root / 'usr/share/cmake/SPIRV-Headers'}",
    )


def _unpack(root: Path) -> None:
    apt = root / "apt"
    for folder in ("lists/partial", "archives/partial", "packages"):
        (apt / folder).mkdir(parents=True, exist_ok=True)
    (apt / "status").touch()
    (apt / "sources.list").write_text(f"deb {_mirror()} {_SUITE} main\n", "utf-8")
    options = [
        f"-oDir::Etc::SourceList={apt / 'sources.list'}",
        "-oDir::Etc::SourceParts=/dev/null",
        f"-oDir::State::Lists={apt / 'lists'}",
        f"-oDir::State::status={apt / 'status'}",
        f"-oDir::Cache={apt}",
        "-oAPT::Sandbox::User=root",
    ]
    subprocess.run(["apt-get", "-q", *options, "update"], check=True)
    subprocess.run(["apt-get", "-q", *options, "download", *_PACKAGES], cwd=apt / "packages", check=True)
    for package in sorted((apt / "packages").glob("*.deb")):
        subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
    libraries = root / "usr/lib/x86_64-linux-gnu"
    wrapper = root / "glslc"
    loader = libraries / "ld-linux-x86-64.so.2"
    wrapper.write_text(f'#!/bin/sh\nexec {loader} --library-path {libraries} {root}/usr/bin/glslc "$@"\n', "utf-8")
    wrapper.chmod(0o755)
    subprocess.run([wrapper, "--version"], check=True)
    (root / ".ready").touch()


def _mirror() -> str:
    """The mirror that this system takes Debian's packages from."""
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)"], capture_output=True, text=True, check=True
    ).stdout.split()
    return next(address for address in listed if address.rstrip("/").endswith("/debian"))
