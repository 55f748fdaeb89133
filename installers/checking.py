"""`installers/check`: hands a package to what tries that kind."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from installers.places import HERE

_VULKAN: Final = "--vulkan"


def main(arguments: list[str]) -> int:
    """Tries a package; the words after it name the systems to try it in."""
    if not arguments or not Path(arguments[0]).is_file():
        print(f"Usage: installers/check PACKAGE [{_VULKAN}] [SYSTEM...]")
        return 2
    package = Path(arguments[0]).resolve()
    if package.suffix == ".exe":
        from installers.windows.trial import try_setup  # noqa: PLC0415 - it needs Debian's tools

        print(f"{package.name} under wine", flush=True)
        try_setup(package)
        print("Everything holds.")
        return 0
    from installers.linux import roots, trial, vulkan  # noqa: PLC0415 - they need this system's tools

    words = [word for word in arguments[1:] if word != _VULKAN]
    if _VULKAN in arguments:
        attempt = vulkan.try_vulkan
    elif package.suffix == ".deb":
        attempt = trial.try_deb
    elif package.name.endswith(".tar.xz"):
        attempt = trial.try_archive
    else:
        print(f"There is no trial for {package.suffix} packages.")
        return 2
    roots.take_private_mounts([sys.executable, str(HERE / "check"), str(package), *arguments[1:]])
    for suite in words or roots.SUITES:
        print(f"{package.name} on {roots.SUITES[suite]}", flush=True)
        attempt(package, suite)
    print("Everything holds.")
    return 0
