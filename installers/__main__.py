"""`make installers`: the packages that this system can make, in dist/.

    python -m installers [--quick] [--reuse]

--quick packs fast and larger, for a trial; --reuse packs the bundle that was made last.
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
    quick, reuse = "--quick" in arguments, "--reuse" in arguments and bundle.FOLDER.exists()
    interpreter = environment.python()
    assets = _make_assets(interpreter)
    folder = bundle.FOLDER if reuse else bundle.make(interpreter)
    bundle.test(folder)
    if sys.platform != "linux":
        print(f"The bundle is in {folder}; what packs it is in the folder of this system.")
        return 0
    from installers.linux import archive, deb  # noqa: PLC0415 - they need this system's tools

    date = int(bundle.source_date())
    packages = [make(folder, assets, date, quick=quick) for make in (archive.make, deb.make)]
    _note_sums(packages)
    for package in packages:
        print(f"{package.relative_to(ROOT)}  {package.stat().st_size / 1e6:.1f} MB")
    return 0


def _make_assets(interpreter: Path) -> Path:
    """Icons, desktop entry, manual page and completions, made with the program that is packed."""
    folder = BUILD / "assets"
    command = [str(interpreter), "-m", "installers.assets", str(folder)]
    subprocess.run(command, cwd=ROOT, env=bundle.surroundings(), check=True)
    return folder


def _note_sums(packages: Iterable[Path]) -> None:
    lines = [f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}\n" for package in packages]
    (PACKAGES / "SHA256SUMS").write_text("".join(lines), "ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
