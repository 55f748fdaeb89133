"""What the window writes outside the history."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from plumbline.desktop.shell.preferences import WindowState

OPEN_A_FILE = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from plumbline.desktop.shell.app import leave_no_traces
if "keep" not in sys.argv:
    leave_no_traces()
application = QApplication(["test"])
dialog = QFileDialog(None, "Open", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
dialog.done(1)
del dialog
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's own dialog is used")
@pytest.mark.parametrize("arguments", [["keep"], []])
def test_the_file_dialog_leaves_no_visited_folders(tmp_path: Path, arguments: list[str]) -> None:
    config, secret = tmp_path / "config", tmp_path / "informant"
    secret.mkdir()
    environment = {**os.environ, "XDG_CONFIG_HOME": str(config), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OPEN_A_FILE, str(secret), *arguments]
    subprocess.run(command, env=environment, check=True, timeout=60)
    written = [path.read_text("utf-8") for path in config.rglob("*") if path.is_file()]
    assert any("informant" in text for text in written) is bool(arguments)


def test_names_of_policies_are_not_kept_beside_an_encrypted_history(tmp_path: Path) -> None:
    path, state = tmp_path / "window.ini", {"check": {"policies": "informants", "effort": "high"}}
    WindowState(path).keep(QByteArray(), "check", state)
    assert "informants" in path.read_text("utf-8")
    WindowState(path, lambda: True).keep(QByteArray(), "check", state)
    assert "informants" not in path.read_text("utf-8")
    assert WindowState(path).page("check") == {"effort": "high"}
