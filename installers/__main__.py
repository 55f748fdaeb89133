"""`make installers`: the packages that this system can make, in dist/.

    python -m installers [--quick] [--reuse] [--windows]

--quick packs fast and larger, for a trial; --reuse packs the bundle that was made last. --windows makes the Windows package,
under wine on Debian, instead of the own system's.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from installers import bundle, environment
from installers.places import BUILD, PACKAGES, ROOT


def main(arguments: list[str]) -> int:
    """Makes the packages and says how large they are."""
    quick, reuse = "--quick" in arguments, "--reuse" in arguments
    if "--windows" in arguments and sys.platform == "linux":
        packages = [_under_wine(quick=quick, reuse=reuse)]
    else:
        interpreter = environment.python()
        assets = _make_assets(interpreter)
        folder = bundle.FOLDER if reuse and bundle.FOLDER.exists() else bundle.make(interpreter)
        bundle.test(folder)
        packages = _packed(folder, assets, quick=quick)
    _note_sums(packages)
    for package in packages:
        print(f"{package.relative_to(ROOT)}  {package.stat().st_size / 1e6:.1f} MB")
    return 0


def _packed(folder: Path, assets: Path, *, quick: bool) -> list[Path]:
    if sys.platform == "win32":
        from installers.windows import setup  # noqa: PLC0415 - as below

        return [setup.make(folder, quick=quick)]
    if sys.platform == "darwin":
        print(f"The application is in {folder.parent}; installers/macos/dmg.sh signs and packs it.")
        return []
    from installers.linux import archive, deb  # noqa: PLC0415 - they need this system's tools

    date = int(bundle.source_date())
    return [make(folder, assets, date, quick=quick) for make in (archive.make, deb.make)]


def _under_wine(*, quick: bool, reuse: bool) -> Path:
    from installers.windows import setup, wine  # noqa: PLC0415 - they need Debian's tools

    _make_assets(Path(sys.executable))
    folder = wine.FOLDER if reuse and wine.FOLDER.exists() else wine.make()
    return setup.make(folder, quick=quick)


def _make_assets(interpreter: Path) -> Path:
    """Icons, desktop entry, manual page and completions, made with the program that is packed."""
    folder = BUILD / "assets"
    command = [str(interpreter), "-m", "installers.assets", str(folder)]
    subprocess.run(command, cwd=ROOT, env=bundle.surroundings(), check=True)
    return folder


def _note_sums(packages: Iterable[Path]) -> None:
    PACKAGES.mkdir(exist_ok=True)
    lines = [f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n" for package in packages]
    (PACKAGES / "SHA256SUMS").write_text("".join(lines), "ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
