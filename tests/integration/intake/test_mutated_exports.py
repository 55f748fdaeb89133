"""Exports with some bytes or values changed: nothing raises, something is said of each, all of it can be stored."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from plumbline.domain.content import ContentItem
from plumbline.intake import IntakeOptions, read_bytes

CASES = 150
SAID = {"id": 1, "type": "message", "date": "2024", "from": "A", "from_id": "user1", "text": ["a", {"text": "b"}]}
NOTE = {"id": "1", "type": "Note", "content": "<p>a</p>", "summary": "b", "attachment": [{"name": "c"}]}
EXPORTS: dict[str, Any] = {
    "telegram": {"name": "C", "type": "x", "id": 7, "messages": [SAID, {**SAID, "poll": {"question": "a", "answers": []}}]},
    "telegram, all": {"chats": {"list": [{"name": "C", "type": "x", "id": 7, "messages": [SAID]}]}},
    "discord": {
        "guild": {"name": "S"}, "channel": {"name": "c", "type": "x"}, "dateRange": {}, "messageCount": 1,
        "messages": [{"id": "1", "type": "Reply", "content": "a", "author": {"name": "b"}, "embeds": [{"fields": [{}]}],
                      "reference": {"messageId": "1"}, "forwardedMessage": {"content": "c"}}],
    },
    "slack": [{"type": "message", "user": "U1", "ts": "1.0", "text": "a <@U2>", "attachments": [{"text": "b"}]}],
    "mastodon": {"type": "OrderedCollection", "orderedItems": [{"type": "Create", "object": NOTE}, {"type": "Announce"}]},
    "bluesky": {"feed": [{"post": {"uri": "a", "record": {"$type": "app.bsky.feed.post", "text": "b", "reply": {"parent": {}}}}}]},
    "facebook": {"messages": [{"sender_name": "a", "timestamp_ms": 1, "content": "Ã©", "share": {}}], "title": "b"},
    "comments": {"comments_v2": [{"timestamp": 1, "data": [{"comment": {"comment": "a", "author": "b"}}]}]},
    "discourse": {"post_stream": {"posts": [{"username": "a", "post_number": 1, "cooked": "<p>b</p>"}]}, "title": "c"},
    "signal": {"chatItem": {"chatId": "1", "dateSent": "1", "standardMessage": {"text": {"body": "a"}, "quote": {}}}},
    "reddit": {"subreddit": "a", "author": "b", "created_utc": 1, "id": "c", "body": "d", "parent_id": "t3_e"},
}  # fmt: skip
VALUES = (
    b"null",
    b"[]",
    b"{}",
    b"1e999",
    b'"x"',
    b"true",
    b"-1",
    b"\xff",
    b'"',
    b"}",
    b"]",
    b",",
    b"\\ud800",
    b"[1, 2]",
)


def changed(data: bytes, chance: random.Random) -> bytes:
    """With a few bytes or values changed, or the end cut off."""
    found = bytearray(data)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(found))
        start = found.find(b": ", at)
        if chance.random() < 0.5 and start > 0:
            ends = [end for end in (found.find(b",", start), found.find(b"}", start)) if end > 0]
            found[start + 2 : min(ends, default=len(found))] = chance.choice(VALUES)
        elif chance.random() < 0.2:
            found = found[: at + 1]
        else:
            found[at : at + 1] = chance.choice(VALUES)
    return bytes(found)


@pytest.mark.parametrize("name", EXPORTS)
def test_a_changed_export_is_read_or_refused(name: str) -> None:
    data = json.dumps(EXPORTS[name]).encode()
    for number in range(CASES):
        chance = random.Random(number)
        options = IntakeOptions(messages_before=chance.choice([0, 2]), max_item_chars=chance.choice([2_000_000, 2]))
        entries = list(read_bytes(changed(data, chance), "a case", options))
        assert entries, number
        for entry in entries:
            origin = entry.origin
            said = entry.text + repr(entry.context) if isinstance(entry, ContentItem) else str(entry.detail)
            "".join((said, origin.author, origin.written, origin.external_id)).encode()
