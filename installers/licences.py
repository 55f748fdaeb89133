"""Collects the licences of everything that a package of Plumbline holds, with versions, into the program's own list.

    python -m installers.licences FOLDER

Run it with the environment that is packed. It writes FOLDER/collected.json, which the program reads, and FOLDER/LICENCES.txt, which
people read without it. It fails where something has no licence, or a licence no text.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import asdict, replace
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

import numpy
import sqlcipher3
from cryptography.hazmat.backends.openssl.backend import backend

from plumbline.system.licences import COLLECTED, Component, installed

_HEAD: Final = "Plumbline {version} and the software that it is made of, each with its licence.\n"
_BUILDER: Final = "pyinstaller"
"""Its part that starts the program goes into a package too."""
_VERSION: Final = re.compile(r"\d+(?:\.\d+)+")


class MissingLicenceError(Exception):
    """Something can't be handed on, because its licence isn't known."""


def collected() -> tuple[Component, ...]:
    """The list, complete."""
    found = tuple(_with_version(component) for component in installed("plumbline", *_builder()))
    for component in found:
        if not component.licence or not component.text:
            raise MissingLicenceError(
                f"{component.name} states no {'text of its' if component.licence else ''} licence: "
                "add it to resources/licences/components.toml."
            )
    return found


def write(folder: Path) -> None:
    """Writes both files."""
    found = collected()
    folder.mkdir(parents=True, exist_ok=True)
    rows = [asdict(component) for component in found]
    (folder / COLLECTED).write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")
    (folder / "LICENCES.txt").write_text(as_text(found), "utf-8", newline="\n")


def as_text(found: tuple[Component, ...]) -> str:
    """A text that is the same for several components stands once, below the last of them."""
    listed: dict[str, list[Component]] = {}
    for component in found:
        listed.setdefault(component.text, []).append(component)
    parts = [_HEAD.format(version=found[0].version)]
    for text, those in listed.items():
        heads = (" ".join(filter(None, (one.name, one.version, f"({one.licence})", one.source))) for one in those)
        parts.append("\n".join(("=" * 72, *heads, "", text, "")))
    return "\n".join(parts)


def _builder() -> tuple[str, ...]:
    try:
        return (distribution(_BUILDER).name,)
    except PackageNotFoundError:  # to look at the list, it needn't be there
        return ()


def _with_version(component: Component) -> Component:
    ask = _ASKED.get(component.name)
    return replace(component, version=ask()) if ask and not component.version else component


def _sqlcipher(question: str) -> str:
    connection = sqlcipher3.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'x'")  # without a key its cryptography isn't started
        [(answer,)] = connection.execute(question).fetchall()
    finally:
        connection.close()
    return _first_version(str(answer))


def _openblas() -> str:
    blas = numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return _first_version(f"{blas.get('version', '')} {blas.get('openblas configuration', '')}")


def _cryptography_openssl() -> str:
    return _first_version(backend.openssl_version_text())


def _icu() -> str:
    package = distribution("PySide6_Essentials")
    names = (path.name for path in package.files or () if path.name.startswith("libicuuc.so."))
    return next(names).removeprefix("libicuuc.so.")


def _llama_cpp() -> str:
    return f"as in llama-cpp-python {distribution('llama_cpp_python').version}"


def _first_version(text: str) -> str:
    found = _VERSION.search(text)
    return found.group() if found else ""


_ASKED: Final = {
    "SQLCipher": lambda: _sqlcipher("PRAGMA cipher_version"),
    "SQLite": lambda: _sqlcipher("SELECT sqlite_version()"),
    "OpenSSL": lambda: _sqlcipher("PRAGMA cipher_provider_version"),
    "OpenSSL in cryptography": _cryptography_openssl,
    "OpenBLAS and LAPACK": _openblas,
    "ICU": _icu,
    "llama.cpp and ggml": _llama_cpp,
}


if __name__ == "__main__":
    write(Path(sys.argv[1]))
