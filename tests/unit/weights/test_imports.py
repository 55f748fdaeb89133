"""The program itself never loads a library that knows the network: only the download process does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

APP = Path(__file__).parents[3] / "app"


def test_the_faces_and_services_load_no_network_library() -> None:
    code = (
        "import sys, plumbline.cli.models.models, plumbline.services.models.weights\n"
        "import plumbline.weights.download.client, plumbline.weights.library.verifying\n"
        "network = ('huggingface_hub', 'httpx2', 'urllib3', 'ssl', 'http.client', 'llama_cpp')\n"
        "print([name for name in network if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(APP)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_one_module_talks_to_the_hub_two_to_its_network_one_to_a_teams_server_and_one_listens() -> None:
    users: dict[str, set[str]] = {"huggingface_hub": set(), "httpx2": set(), "urllib3": set(), "import socket": set()}
    for path in APP.rglob("*.py"):
        text = path.read_text("utf-8")
        for word, found in users.items():
            if f"import {word}" in text or f"from {word}" in text or (word.startswith("import") and word in text):
                found.add(path.relative_to(APP / "plumbline").as_posix())
    assert users == {
        "huggingface_hub": {"weights/download/hub.py"},
        "httpx2": {"weights/download/hub.py", "weights/download/web.py"},
        "urllib3": {"weights/download/source.py", "weights/download/web.py"},
        "import socket": {"api/server.py", "engine/remote/web.py"},
    }
