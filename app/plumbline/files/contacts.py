"""The list of every contact that was ever made with the network, for the person to read and to clear.

A line is appended, in one write, before a contact is made, and again when bytes have come, so that a kill hides none. It has the
time, the host, the repository or file, and the bytes: never a token, an address's query, or anything about content.
"""

from __future__ import annotations

import datetime
import json
import os
import secrets
from pathlib import Path

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.download import Contact


class ContactLog:
    """The list, in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._session = secrets.token_hex(4)

    def note(self, host: str, what: str, *, requests: int = 0, received: int = 0) -> None:
        """`what`: a repository, a file of one, the program's newest version, the team's server.

        After an `OSError` no contact may be made.
        """
        now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        line = json.dumps([self._session, now, host, what, requests, received], ensure_ascii=True) + "\n"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line.encode("ascii"))
        finally:
            os.close(handle)

    def read(self) -> list[Contact]:
        """Oldest first; the lines of one file's download are one contact."""
        found: dict[tuple[str, str, str], Contact] = {}
        try:
            with self._path.open(encoding="ascii", errors="replace") as file:
                for line in file:
                    try:
                        session, when, host, what, requests, received = json.loads(line)
                        key = (str(session), str(host), str(what))
                        old = found.get(key, Contact(str(when), str(host), str(what), 0, 0))
                        found[key] = Contact(
                            old.when, old.host, old.what, old.requests + int(requests), old.bytes + int(received)
                        )
                    except (ValueError, TypeError):
                        continue  # a line that a full disk cut
        except FileNotFoundError:
            return []
        except OSError as error:
            raise MachineError(
                Message("The list of contacts can't be read"),
                Message("{file}: {reason}.", file=self._path, reason=reason(error)),
            ) from error
        return list(found.values())

    def clear(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise MachineError(
                Message("The list of contacts can't be cleared"),
                Message("{file}: {reason}.", file=self._path, reason=reason(error)),
            ) from error
