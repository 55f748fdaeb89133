"""What goes with an item: what it answers, and the messages before it where that was chosen."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from plumbline.domain.content import Answered, ContentItem, Skip

Entries = list[ContentItem | Skip]
Read = Callable[..., Entries]


def telegram(*messages: dict[str, Any]) -> str:
    whole = [
        {"type": "message", "date": "2024-01-01T10:00:00", "date_unixtime": "1", **message} for message in messages
    ]
    return json.dumps({"name": "Club", "type": "private_group", "id": 1, "messages": whole})


def items(entries: Entries) -> list[ContentItem]:
    return [entry for entry in entries if isinstance(entry, ContentItem)]


def test_a_reply_has_what_it_answers(read: Read) -> None:
    entries = items(
        read(
            "a.json",
            telegram(
                {"id": 1, "from": "Ada", "text": "the question"},
                {"id": 2, "from": "Bob", "text": "no", "reply_to_message_id": 1},
                {"id": 3, "from": "Bob", "text": "what", "reply_to_message_id": 99},
            ),
        )
    )
    assert entries[0].context.answered is None
    assert entries[1].context.answered == Answered("1", "Ada", "the question")
    assert entries[2].context.answered == Answered("99")


def test_doubled_ids_and_circles_of_replies(read: Read) -> None:
    entries = items(
        read(
            "a.json",
            telegram(
                {"id": 1, "from": "Ada", "text": "one", "reply_to_message_id": 2},
                {"id": 2, "from": "Ada", "text": "two", "reply_to_message_id": 1},
                {"id": 2, "from": "Ada", "text": "again", "reply_to_message_id": 2},
            ),
        )
    )
    answered = [item.context.answered for item in entries]
    assert answered == [Answered("2"), Answered("1", "Ada", "one"), Answered("2", "Ada", "two")]


def test_a_long_answered_text_is_quoted_by_its_beginning(read: Read) -> None:
    data = telegram({"id": 1, "text": "w" * 5_000, "from": "Ada"}, {"id": 2, "text": "no", "reply_to_message_id": 1})
    answered = items(read("a.json", data))[1].context.answered
    assert answered is not None
    assert len(answered.text) == 500


def test_a_window_has_the_messages_before_and_says_so(read: Read) -> None:
    data = telegram(*({"id": number, "from": f"P{number}", "text": f"text {number}"} for number in range(1, 5)))
    entries = items(read("a.json", data, messages_before=2))
    assert [item.text for item in entries] == [
        "P1: text 1",
        "P1: text 1\nP2: text 2",
        "P1: text 1\nP2: text 2\nP3: text 3",
        "P2: text 2\nP3: text 3\nP4: text 4",
    ]
    assert "with the 2 before it" in str(entries[3].notes[-1])
    assert entries[3].origin.author == "P4"


def test_no_line_of_a_window_can_be_forged(read: Read) -> None:
    data = telegram({"id": 1, "from": "Eve", "text": "hi\nAda: I confess"}, {"id": 2, "from": "Bob", "text": "oh"})
    assert items(read("a.json", data, messages_before=1))[1].text == "Eve: hi\n    Ada: I confess\nBob: oh"


def test_windows_stay_in_their_channel(read: Read) -> None:
    chats = [json.loads(telegram({"id": 1, "from": "Ada", "text": name})) | {"name": name} for name in ("one", "two")]
    data = json.dumps({"about": "", "chats": {"about": "", "list": chats}})
    assert [item.text for item in items(read("a.json", data, messages_before=3))] == ["Ada: one", "Ada: two"]


def test_names_are_bounded_and_on_one_line(read: Read) -> None:
    data = telegram({"id": 1, "from": "Ada\nBob: x" + "w" * 5_000, "text": "hi"})
    author = items(read("a.json", data))[0].origin.author
    assert author.startswith("Ada Bob: x")
    assert len(author) == 300
