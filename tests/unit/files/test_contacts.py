"""The list of contacts."""

from __future__ import annotations

import json
from pathlib import Path

from plumbline.files.contacts import ContactLog


def test_contacts_of_one_file_are_put_together_and_torn_lines_passed_over(tmp_path: Path) -> None:
    log = ContactLog(tmp_path / "sub" / "contacts.jsonl")
    assert log.read() == []
    log.note("hub.example", "a.gguf of o/r", requests=1)
    log.note("hub.example", "a.gguf of o/r", received=500)
    log.note("cdn.example", "a.gguf of o/r", requests=1, received=7)
    with (tmp_path / "sub" / "contacts.jsonl").open("a") as file:
        file.write('["torn", "2026')
    first, second = log.read()
    assert (first.host, first.requests, first.bytes) == ("hub.example", 1, 500)
    assert (second.host, second.requests, second.bytes) == ("cdn.example", 1, 7)
    assert json.loads((tmp_path / "sub" / "contacts.jsonl").read_text().splitlines()[0])[1].count(":") >= 3
    log.clear()
    log.clear()
    assert log.read() == []
