"""A small export of each chat and each network, for the bundle's test: the shape by which it is recognised, and one message."""

from __future__ import annotations

import json
from typing import Any, Final

from installers.bundled.samples import TEXT

_DATE: Final = "2025-11-01T10:00:00"
_SECONDS: Final = 1761991200


def _json(found: Any) -> str:
    return json.dumps(found)


def _lines(*found: dict[str, Any]) -> str:
    return "".join(json.dumps(line) + "\n" for line in found)


def _telegram() -> str:
    said = {
        "id": 1,
        "type": "message",
        "date": _DATE,
        "date_unixtime": str(_SECONDS),
        "from": "Ada",
        "from_id": "user1",
    }
    return _json({"name": "Club", "type": "private_group", "id": 7, "messages": [{**said, "text": TEXT}]})


def _discord() -> str:
    said = {"id": "10", "type": "Default", "timestamp": _DATE, "author": {"id": "1", "name": "ada"}, "content": TEXT}
    head = {"guild": {"id": "1", "name": "Server"}, "channel": {"id": "2", "name": "general"}, "dateRange": {}}
    return _json({**head, "messages": [said], "messageCount": 1})


def _signal() -> str:
    said = {"chatId": "5", "authorId": "1", "dateSent": f"{_SECONDS}000", "incoming": {}}
    return _lines(
        {"version": "1", "backupTimeMs": f"{_SECONDS}000"},
        {"recipient": {"id": "1", "contact": {"profileGivenName": "Ada"}}},
        {"chat": {"id": "5", "recipientId": "1"}},
        {"chatItem": {**said, "standardMessage": {"text": {"body": TEXT}}}},
    )


def _mastodon() -> str:
    note = {"id": "https://m.example/1", "type": "Note", "published": f"{_DATE}Z", "content": f"<p>{TEXT}</p>"}
    created = {"id": "https://m.example/1/activity", "type": "Create", "actor": "https://m.example/a", "object": note}
    return _json({"type": "OrderedCollection", "orderedItems": [created]})


def _discourse() -> str:
    post = {
        "id": 1,
        "username": "ada",
        "created_at": _DATE,
        "cooked": TEXT,
        "raw": TEXT,
        "post_number": 1,
        "post_type": 1,
    }
    return _json({"post_stream": {"posts": [post]}, "title": "Tea"})


CHATS: Final[dict[str, tuple[str, str]]] = {
    "whatsapp": ("_chat.txt", f"[01/11/2025, 10:00:00] Ada: {TEXT}\n"),
    "telegram": ("result.json", _telegram()),
    "discord": ("general.json", _discord()),
    "slack": ("2025-11-01.json", _json([{"type": "message", "user": "U1", "ts": f"{_SECONDS}.000100", "text": TEXT}])),
    "signal": ("main.jsonl", _signal()),
    "mastodon": ("outbox.json", _mastodon()),
    "bluesky": ("posts.json", _json([{"$type": "app.bsky.feed.post", "text": TEXT, "createdAt": f"{_DATE}Z"}])),
    "reddit": (
        "comments.jsonl",
        _lines({"id": "c1", "author": "ada", "created_utc": _SECONDS, "subreddit": "tea", "body": TEXT}),
    ),
    "facebook": (
        "message_1.json",
        _json(
            {"messages": [{"sender_name": "Ada", "timestamp_ms": _SECONDS * 1000, "content": TEXT}], "title": "Club"}
        ),
    ),
    "youtube": (
        "comments.csv",
        f"Comment ID,Channel ID,Comment Create Timestamp,Video ID,Comment Text\nC2,UC1,{_DATE}Z,video,{TEXT}\n",
    ),
    "discourse": ("1.json", _discourse()),
}
"""By the format's name: how the export's file is called, and what is in it; each gives one item with `TEXT` in it."""
