"""The list of who asked: every request counted, none described."""

from __future__ import annotations

from pathlib import Path

from plumbline.api.asked_log import ANSWERED, REFUSED, AskedLog


def test_requests_are_counted_by_program_and_minute(tmp_path: Path) -> None:
    now = 60.0
    log = AskedLog(tmp_path / "asked.jsonl", lambda: now)
    for who, accepted in (("bot", True), ("bot", True), ("bot", False), ("forum", True)):
        log.note(who, accepted)
    now = 200.0
    log.note("bot", True)
    log.note("bot", True)
    log.close()
    log.close()
    assert [(one.host, one.what, one.requests) for one in AskedLog(tmp_path / "asked.jsonl").read()] == [
        ("bot", ANSWERED, 2),
        ("bot", REFUSED, 1),
        ("forum", ANSWERED, 1),
        ("bot", ANSWERED, 2),
    ]
    log.clear()
    assert log.read() == []
    log.note("bot", True)
    assert [one.requests for one in log.read()] == [1]
