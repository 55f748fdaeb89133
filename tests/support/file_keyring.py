"""A keyring for tests, in a file that `PLUMBLINE_TEST_KEYRING` names."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

from plumbline.files.atomic import write_bytes


class Keyring(KeyringBackend):
    """Keeps secrets in a JSON file. For tests alone."""

    priority = 0  # type: ignore[assignment]  # the base class has a property here

    def _kept(self) -> dict[str, str]:
        path = Path(os.environ["PLUMBLINE_TEST_KEYRING"])
        return json.loads(path.read_text()) if path.exists() else {}

    def _keep(self, kept: dict[str, str]) -> None:
        path = Path(os.environ["PLUMBLINE_TEST_KEYRING"])
        write_bytes(path, json.dumps(kept).encode())  # whole or not at all: another thread may be reading

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._kept(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._keep({name: secret for name, secret in self._kept().items() if name != f"{service}/{username}"})
