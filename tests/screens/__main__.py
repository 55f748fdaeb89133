"""See the package."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
README_LOOKS: Final = ("en-light-1360x860-100", "en-dark-1360x860-100")


def main(arguments: list[str]) -> int:
    """Takes the pictures; returns 1 when something is wrong in one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["PLUMBLINE_HOME"] = home
        os.environ["PYTHON_KEYRING_BACKEND"] = "support.file_keyring.Keyring"
        os.environ["PLUMBLINE_TEST_KEYRING"] = str(Path(home) / "keyring.json")
        return _take(arguments)


def _take(arguments: list[str]) -> int:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from plumbline.system.paths import user_paths
    from screens.camera import LOOKS, photograph, shrunk
    from screens.content import fill
    from screens.scenes import SCENES

    for_readme = "--readme" in arguments
    words = [word for word in arguments if not word.startswith("--")]
    scenes = tuple(
        scene
        for scene in SCENES
        if (scene.readme or not for_readme) and (not words or any(word in scene.name for word in words))
    )
    looks = [look for look in LOOKS if not for_readme or str(look) in README_LOOKS]
    folder = ROOT / "build" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    paths = user_paths()
    paths.create()
    fill(paths)
    application = QApplication(["plumbline"])
    application.setStyle("Fusion")
    wrong = 0
    for look in looks:
        for name, found in photograph(application, paths, look, scenes, folder):
            for trouble in found:
                print(f"{name}-{look}: {trouble}", flush=True)
            wrong += len(found)
            if for_readme:
                target = ROOT / "resources" / "screenshots" / f"{name}-{look.theme}.png"
                target.parent.mkdir(exist_ok=True)
                shrunk(QImage(str(folder / f"{name}-{look}.png"))).save(str(target), "PNG", 0)
    print(f"{len(looks) * len(scenes)} pictures in {folder.relative_to(ROOT)}, {wrong} things wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
