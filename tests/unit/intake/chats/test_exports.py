"""Each export in small, shaped after its public source: what is an item, what goes with it, and what is left out why."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import libipld
import pytest

from plumbline.domain.content import Answered, ContentItem, Context, Skip, SkipReason
from plumbline.intake import IntakeOptions, preview, read_sources

Entries = list[ContentItem | Skip]
Read = Callable[..., Entries]


def items(entries: Entries) -> list[ContentItem]:
    return [entry for entry in entries if isinstance(entry, ContentItem)]


def skips(entries: Entries) -> list[SkipReason]:
    return [entry.reason for entry in entries if isinstance(entry, Skip)]


def notes(item: ContentItem) -> str:
    return " ".join(map(str, item.notes))


def lines(*frames: dict[str, Any]) -> str:
    return "\n".join(map(json.dumps, frames))


SERVICE = {
    "id": 1, "type": "service", "date": "2024-01-01T10:00:00", "date_unixtime": "1704103200", "actor": "Ada",
    "actor_id": "user1", "action": "create_group", "text": "",
}  # fmt: skip
SAID = {
    "id": 2, "type": "message", "date": "2024-01-01T10:01:00", "date_unixtime": "1704103260", "from": "Ada",
    "from_id": "user1", "text": ["win a prize at ", {"type": "link", "text": "https://example.org"}, " today"],
}  # fmt: skip
STICKER = {
    "id": 3, "type": "message", "date": "2024-01-01T10:02:00", "from": "Bob", "from_id": "user2", "text": "",
    "media_type": "sticker",
}  # fmt: skip
POLL = {
    "id": 4, "type": "message", "date": "2024-01-01T10:03:00", "from": "Bob", "from_id": "user2", "text": "",
    "poll": {"question": "Who goes?", "answers": [{"text": "me"}, {"text": "nobody"}]}, "forwarded_from": "Eve",
}  # fmt: skip


def test_telegram_one_chat(read: Read) -> None:
    chat = {"name": "Club", "type": "private_group", "id": 7, "messages": [SERVICE, SAID, STICKER, POLL]}
    entries = read("whatever.json", json.dumps(chat))
    said, poll = items(entries)
    assert said.text == "win a prize at https://example.org today"
    assert (said.origin.author, said.origin.written) == ("Ada", "2024-01-01T10:01:00")
    assert (said.origin.external_id, said.context.channel) == ("2", "Club")
    assert poll.text == "Who goes?\nme\nnobody"
    assert "forwarded" in notes(poll)
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA]


def test_telegram_everything(read: Read) -> None:
    """Contacts stand before the chats; chats that were left are read too, and a chat without a name has its id."""
    contacts = [{"user_id": number, "first_name": f"Contact {number}"} for number in range(5_000)]
    data = {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1},
        "contacts": {"about": "", "list": contacts},
        "chats": {"about": "", "list": [{"type": "saved_messages", "id": 7, "messages": [SAID]}]},
        "left_chats": {"about": "", "list": [{"name": "Old", "type": "public_channel", "id": 8, "messages": [SAID]}]},
    }
    entries = items(read("result.json", json.dumps(data)))
    assert [(item.context.channel, str(item.origin.place)) for item in entries] == [
        ("7", "message 1"),
        ("Old", "message 2"),
    ]


def discord(*messages: dict[str, Any], **changes: Any) -> dict[str, Any]:
    channel = {
        "id": "2",
        "type": "GuildTextChat",
        "categoryId": "1",
        "category": "Talk",
        "name": "general",
        "topic": None,
    }
    whole = [
        {"id": str(number), "type": "Default", "timestamp": "2024-01-01T10:00:00+00:00", "timestampEdited": None,
         "author": {"id": "1", "name": "ada", "nickname": "Ada", "isBot": False}, "content": "", **message}
        for number, message in enumerate(messages, 10)
    ]  # fmt: skip
    return {
        "guild": {"id": "1", "name": "Server"}, "channel": channel, "dateRange": {"after": None, "before": None},
        "exportedAt": "2024-02-01T10:00:00+00:00", "messages": whole, "messageCount": len(whole), **changes,
    }  # fmt: skip


def test_discord(read: Read) -> None:
    embed = {
        "title": "Sale",
        "description": "cheap",
        "fields": [{"name": "price", "value": "1"}],
        "footer": {"text": "now"},
    }
    data = discord(
        {"content": "hey", "embeds": [embed]},
        {"content": "no", "type": "Reply", "reference": {"messageId": "10"}, "timestampEdited": "2024"},
        {"content": "Joined the server.", "type": "GuildMemberJoin"},
        {"forwardedMessage": {"content": "from elsewhere"}, "reference": {"messageId": "99"}},
        {"attachments": [{"url": "x"}]},
    )
    entries = read("a.json", json.dumps(data, indent=2))
    first, reply, forwarded = items(entries)
    assert first.text == "hey\n\nSale\ncheap\nprice: 1\nnow"
    assert (first.origin.author, first.context.channel) == ("Ada", "Server · general")
    assert reply.context.answered == Answered("10", "Ada", first.text)
    assert "edited" in notes(reply)
    assert forwarded.text == "from elsewhere"
    assert forwarded.context.answered is None
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA]


def test_a_discord_thread(read: Read) -> None:
    channel = {"id": "3", "type": "GuildPublicThread", "category": "general", "name": "Plans"}
    (item,) = items(read("a.json", json.dumps(discord({"content": "hi"}, channel=channel))))
    assert (item.context.channel, item.context.thread) == ("Server · general", "Plans")


def test_a_discord_export_that_was_cut_off(read: Read) -> None:
    whole = json.dumps(discord({"content": "one"}, {"content": "two"}), indent=2)
    for end in ('"messageCount"', '"content": "two"'):
        entries = read("a.json", whole[: whole.index(end)])
        assert items(entries)[0].text == "one"
        assert "cut off" in str(entries[-1].detail)  # type: ignore[union-attr]
    data = discord({"content": "one"})
    del data["messageCount"]
    assert "cut off" in str(read("b.json", json.dumps(data))[-1].detail)  # type: ignore[union-attr]
    entries = read("c.json", json.dumps(discord({"content": "one"}, messageCount=9)))
    assert "own count: 9; found: 1" in str(entries[-1].detail)  # type: ignore[union-attr]


def test_discord_csv(read: Read) -> None:
    data = 'AuthorID,Author,Date,Content,Attachments,Reactions\n"1","ada","01/01/2024","hello, ""you""",""," (1)"\n'
    entries = read(
        "a.csv", data + '"1","ada","01/01/2024","","https://x/y.png",""\n"1","bob","d","Joined the server.","",""\n'
    )
    assert items(entries)[0].text == 'hello, "you"'
    assert skips(entries) == [SkipReason.MEDIA, SkipReason.SYSTEM]


def test_slack(read: Read) -> None:
    day = [
        {"type": "message", "user": "U1", "ts": "1704103200.000100", "text": "see <https://a.example|this> &amp; <@U2>",
         "user_profile": {"real_name": "Ada L", "display_name": "ada"}},
        {"type": "message", "subtype": "channel_join", "user": "U2", "ts": "1704103201.000", "text": "<@U2> has joined"},
        {"type": "message", "user": "U2", "ts": "1704103202.000", "thread_ts": "1704103200.000100", "text": "no",
         "edited": {"user": "U2", "ts": "1"}},
        {"type": "message", "subtype": "tombstone", "user": "U2", "ts": "1704103203.000", "text": "This was deleted."},
        {"type": "message", "user": "U2", "ts": "1704103204.000", "text": "", "files": [{"name": "a.png"}]},
    ]  # fmt: skip
    entries = read("2024-01-01.json", json.dumps(day))
    first, reply = items(entries)
    assert first.text == "see this (https://a.example) & @U2"
    assert (first.origin.author, first.origin.written) == ("ada", "2024-01-01T10:00:00Z")
    assert reply.context.answered == Answered("1704103200.000100", "ada", first.text)
    assert reply.context.thread == "1704103200.000100"
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.DELETED, SkipReason.MEDIA]


def test_users_of_slack_are_not_content(read: Read) -> None:
    users = [
        {"id": "U1", "team_id": "T1", "name": "ada", "profile": {"real_name": "Ada", "title": "I know everything"}}
    ]
    channels = [
        {"id": "C1", "name": "general", "created": 1, "creator": "U1", "members": ["U1"], "topic": {"value": "x"}}
    ]
    for data in (users, channels):
        assert skips(read("a.json", json.dumps(data))) == [SkipReason.SYSTEM]


SLACK = {
    "channels.json": [{"id": "C1", "name": "general", "created": 1, "creator": "U1", "members": ["U1"]}],
    "general/2024-01-01.json": [{"type": "message", "user": "U1", "ts": "1704103200.000", "text": "hi <@U2>"}],
    "users.json": [
        {"id": "U1", "team_id": "T1", "name": "ada", "profile": {"real_name": "Ada L"}},
        {"id": "U2", "team_id": "T1", "name": "bob", "profile": {"display_name": "Bob"}},
    ],
}


def test_the_people_of_slack_are_named(read: Read, tmp_path: Path) -> None:
    """In a folder and in a zip, although the list of people stands behind the messages."""
    folder = tmp_path / "export"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in SLACK.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(json.dumps(data), "utf-8")
            archive.writestr(name, json.dumps(data))
    for entries in (list(read_sources([folder], IntakeOptions())), read("export.zip", packed.getvalue())):
        (item,) = items(entries)
        assert (item.text, item.origin.author, item.context.channel) == ("hi @Bob", "Ada L", "general")
        assert skips(entries) == [SkipReason.SYSTEM, SkipReason.SYSTEM]


def test_a_thread_of_slack_over_several_days(read: Read, tmp_path: Path) -> None:
    first = {"type": "message", "user": "U1", "ts": "1704103200.000", "text": "who comes?"}
    later = {"type": "message", "user": "U2", "ts": "1704189600.000", "thread_ts": first["ts"], "text": "me"}
    (tmp_path / "general").mkdir()
    for day, message in (("2024-01-01", first), ("2024-01-02", later)):
        (tmp_path / "general" / f"{day}.json").write_text(json.dumps([message]), "utf-8")
    _, reply = items(list(read_sources([tmp_path], IntakeOptions())))
    assert reply.context.answered == Answered("1704103200.000", "U1", "who comes?")


def test_a_chat_in_a_zip(read: Read) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("_chat.txt", "[14/08/2023, 09:15:32] Ada: one\n[14/08/2023, 09:15:33] Bob: two\n")
    (one, two) = items(read("WhatsApp Chat.zip", packed.getvalue()))
    assert (one.text, one.origin.author, two.text) == ("one", "Ada", "two")
    assert str(one.origin.place) == "_chat.txt, message 1"


def signal_export() -> str:
    def item(**frame: Any) -> dict[str, Any]:
        return {"chatItem": {"chatId": "5", "authorId": "1", "dateSent": "1704103200000", "incoming": {}, **frame}}

    quote = {"targetSentTimestamp": "1", "authorId": "1", "text": {"body": "before"}}
    return lines(
        {"version": "1", "backupTimeMs": "1704103200000"},
        {"account": {"givenName": "Me"}},
        {"recipient": {"id": "1", "contact": {"profileGivenName": "Ada", "profileFamilyName": "L"}}},
        {"recipient": {"id": "2", "group": {"snapshot": {"title": {"title": "Club"}}}}},
        {"chat": {"id": "5", "recipientId": "2"}},
        item(standardMessage={"text": {"body": "hello"}, "quote": quote}),
        item(updateMessage={"groupChange": {}}),
        item(stickerMessage={}),
        item(remoteDeletedMessage={}),
    )


def test_signal(read: Read) -> None:
    entries = read("main.jsonl", signal_export())
    (hello,) = items(entries)
    assert (hello.text, hello.origin.author, hello.context.channel) == ("hello", "Ada L", "Club")
    assert hello.origin.written == "2024-01-01T10:00:00Z"
    assert hello.context.answered == Answered("1", "Ada L", "before")
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA, SkipReason.DELETED]


def test_a_signal_export_that_was_cut_off(read: Read) -> None:
    entries = read("main.jsonl", signal_export()[:-10])
    assert items(entries)[0].text == "hello"
    assert skips(entries)[-1] is SkipReason.MALFORMED


def test_mastodon(read: Read) -> None:
    note = {
        "id": "https://m.example/1", "type": "Note", "summary": "food", "inReplyTo": "https://m.example/0",
        "published": "2024-01-01T10:00:00Z", "attributedTo": "https://m.example/users/ada",
        "content": "<p>Hello <b>you</b></p><p>two</p>", "attachment": [{"type": "Document", "name": "a cat"}],
    }  # fmt: skip
    outbox = {
        "@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", "type": "OrderedCollection",
        "orderedItems": [
            {"id": "1", "type": "Create", "actor": "https://m.example/users/ada", "object": note},
            {"id": "2", "type": "Announce", "actor": "https://m.example/users/ada", "object": "https://other.example/9"},
        ],
    }  # fmt: skip
    entries = read("outbox.json", json.dumps(outbox))
    (post,) = items(entries)
    assert post.text == "Hello you\n\ntwo\n\na cat"
    assert post.context == Context(title="food", answered=Answered("https://m.example/0"))
    assert skips(entries) == [SkipReason.SHARED]


def test_reddit(read: Read) -> None:
    common = {"author": "ada", "created_utc": 1704103200, "subreddit": "cats"}
    entries = read(
        "RC_2024-01.jsonl",
        lines(
            {**common, "id": "x", "title": "Look", "selftext": "a cat"},
            {**common, "id": "c1", "body": "&gt; a cat\n\n&lt;3 &amp;amp; no", "link_id": "t3_x", "parent_id": "t3_x"},
            {**common, "id": "c2", "body": "[removed]", "link_id": "t3_x", "parent_id": "t1_c1"},
            {**common, "id": "y", "title": "Only this", "selftext": "[deleted]"},
        ),
    )
    post, comment, rest = items(entries)
    assert (post.text, post.context.channel, post.origin.written) == ("Look\n\na cat", "r/cats", "2024-01-01T10:00:00Z")
    assert comment.context.answered == Answered("t3_x", "ada", post.text)
    assert comment.text == "> a cat\n\n<3 &amp; no"
    assert comment.context.thread == "t3_x"
    assert rest.text == "Only this"
    assert "removed" in notes(rest)
    assert skips(entries) == [SkipReason.DELETED]


def twice(text: str) -> str:
    return text.encode().decode("latin-1")


def test_facebook_and_instagram_conversations(read: Read) -> None:
    data = {
        "participants": [{"name": twice("José")}],
        "messages": [
            {"sender_name": twice("José"), "timestamp_ms": 1704103200000, "content": twice("café 😀")},
            {"sender_name": "Bob", "timestamp_ms": 1, "photos": [{"uri": "x"}]},
            {"sender_name": "Bob", "timestamp_ms": 1, "is_unsent": True},
            {"sender_name": "Bob", "timestamp_ms": 1, "content": "Bob called you.", "call_duration": 3},
            {"sender_name": "Bob", "timestamp_ms": 1, "content": "Liked a message"},
            {"sender_name": "Bob", "timestamp_ms": 1, "content": twice("Reacted 😍 to your message ")},
        ],
        "title": twice("Café"),
        "thread_path": "inbox/cafe",
    }
    entries = read("message_1.json", json.dumps(data))
    (item,) = items(entries)
    assert (item.text, item.origin.author, item.context.channel) == ("café 😀", "José", "Café")
    assert "put together" in notes(item)
    assert skips(entries) == [SkipReason.MEDIA, SkipReason.DELETED, *[SkipReason.SYSTEM] * 3]


FACEBOOK = {
    "posts": [{"timestamp": 1704103200, "data": [{"post": "my post"}], "title": "Ada wrote"}],
    "comments": {
        "comments_v2": [{"timestamp": 1704103200, "data": [{"comment": {"comment": "my post", "author": "Ada"}}]}]
    },
    "Instagram's comments": [{"string_map_data": {"Comment": {"value": "my post"}, "Time": {"timestamp": 1704103200}}}],
    "Instagram's posts": [{"media": [{"uri": "x", "creation_timestamp": 1704103200, "title": "my post"}]}],
}


@pytest.mark.parametrize("kind", FACEBOOK)
def test_facebook_and_instagram_posts(read: Read, kind: str) -> None:
    (item,) = items(read("a.json", json.dumps(FACEBOOK[kind])))
    assert (item.text, item.origin.written) == ("my post", "2024-01-01T10:00:00Z")
    assert "facebook" in notes(item)


YOUTUBE = {
    "plain": "great video",
    "text": '"{""text"":""great ""},{""text"":""video""}"',
    "segments": '"{""takeoutSegments"":[{""text"":""great video""}]}"',
}


@pytest.mark.parametrize("shape", YOUTUBE)
def test_youtube(read: Read, shape: str) -> None:
    header = "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\n"
    (item,) = items(read("comments.csv", f"{header}C2,UC1,2024-01-01T10:00:00Z,0,C1,video,{YOUTUBE[shape]}\n"))
    assert (item.text, item.origin.external_id) == ("great video", "C2")
    assert item.context == Context("video", "C1", answered=Answered("C1"))


def test_youtube_in_another_language(read: Read) -> None:
    header = "Kommentar-ID,Kanal-ID,Zeitstempel,Preis,Video-ID,Kommentartext\n"
    (item,) = items(read("kommentare.csv", f"{header}C1,UC1,2024,0,video,{YOUTUBE['text']}\n"))
    assert item.text == "great video"


def test_discourse(read: Read) -> None:
    header = "topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at\n"
    (item,) = items(
        read("user_archive.csv", f"{header}Cats,Pets|Small,No,**raw**,<p>raw</p>,0,0,https://f.example/t/1/2,2024\n")
    )
    assert item.text == "**raw**"
    assert (item.context.channel, item.context.thread) == ("Pets|Small", "Cats")


def test_a_topic_of_discourse(read: Read) -> None:
    posts = [
        {"id": 1, "username": "ada", "created_at": "2024", "cooked": "<p>Hi <b>all</b></p>", "post_number": 1, "post_type": 1},
        {"id": 2, "username": "bob", "created_at": "2024", "cooked": "<p>x</p>", "raw": "no", "post_number": 2, "post_type": 1,
         "reply_to_post_number": 1},
        {"id": 3, "username": "system", "created_at": "2024", "cooked": "", "post_number": 3, "post_type": 3},
    ]  # fmt: skip
    entries = read("1.json", json.dumps({"post_stream": {"posts": posts}, "title": "Cats"}))
    first, reply = items(entries)
    assert (first.text, first.context.thread) == ("Hi all", "Cats")
    assert "web page" in notes(first)
    assert reply.text == "no"
    assert reply.context.answered == Answered("1", "ada", "Hi all")
    assert skips(entries) == [SkipReason.SYSTEM]


def test_a_topic_of_which_the_file_has_the_first_posts_only(read: Read) -> None:
    post = {"id": 7, "username": "ada", "created_at": "2024", "cooked": "<p>Hi</p>", "post_number": 1}
    for stream, left_out in (([7], []), ([7, 8, 9], ["The file holds 1 of the topic's 3 posts."])):
        topic = {"post_stream": {"posts": [post], "stream": stream}, "title": "Cats"}
        entries = read("1.json", json.dumps(topic))
        assert [item.text for item in items(entries)] == ["Hi"]
        assert [str(entry.detail) for entry in entries if isinstance(entry, Skip)] == left_out


RECORD = {
    "$type": "app.bsky.feed.post", "text": "sky", "createdAt": "2024-01-01T10:00:00Z",
    "reply": {"root": {"uri": "at://r"}, "parent": {"uri": "at://p"}},
    "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": "a cloud"}]},
}  # fmt: skip


@pytest.mark.parametrize("wrap", [lambda r: r, lambda r: [r], lambda r: {"feed": [{"post": {"uri": "", "record": r}}]}])
def test_bluesky(read: Read, wrap: Callable[[Any], Any]) -> None:
    (item,) = items(read("a.json", json.dumps(wrap(RECORD))))
    assert (item.text, item.origin.written) == ("sky\n\na cloud", "2024-01-01T10:00:00Z")
    assert item.context == Context(thread="at://r", answered=Answered("at://p"))


TELEGRAM_PAGE = """<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="content">
<div class="text bold">Club</div></div></div><div class="history">
<div class="message service" id="message-1"><div class="body details">1 January 2024</div></div>
<div class="message default clearfix" id="message2"><div class="body">
<div class="pull_right date details" title="01.01.2024 10:00:00 UTC+01:00">10:00</div><div class="from_name">Ada</div>
<div class="text">hello<br>you</div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body">
<div class="pull_right date details" title="01.01.2024 10:01:00 UTC+01:00">10:01</div>
<div class="reply_to details">In reply to <a href="#go_to_message2">this message</a></div><div class="text">again</div></div></div>
<div class="message default clearfix" id="message4"><div class="body"><div class="from_name">Bob</div>
<div class="media_wrap clearfix"><a class="sticker_wrap"></a></div></div></div></div></div></body></html>"""


def test_telegram_pages(read: Read) -> None:
    entries = read("messages.html", TELEGRAM_PAGE)
    first, second = items(entries)
    assert (first.text, first.origin.author, first.context.channel) == ("hello\nyou", "Ada", "Club")
    assert first.origin.written == "01.01.2024 10:00:00 UTC+01:00"
    assert (second.text, second.origin.author) == ("again", "Ada")
    assert second.context.answered == Answered("2", "Ada", "hello\nyou")
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA]


DISCORD_PAGE = """<!DOCTYPE html><html><body><div class="preamble"><div class="preamble__entry">Server</div>
<div class="preamble__entry">general</div></div><div class="chatlog"><div class="chatlog__message-group">
<div class="chatlog__message-container" data-message-id="10"><div class="chatlog__message"><div class="chatlog__header">
<span class="chatlog__author" title="ada">Ada</span><span class="chatlog__timestamp" title="Monday"><a>x</a></span></div>
<div class="chatlog__content chatlog__markdown"><span class="chatlog__markdown-preserve">hello <strong>you</strong></span></div>
</div></div><div class="chatlog__message-container" data-message-id="11"><div class="chatlog__message">
<span class="chatlog__system-notification-content">joined the server.</span></div></div></div></div>
<div class="postamble"></div></body></html>"""


def test_discord_pages(read: Read) -> None:
    entries = read("a.html", DISCORD_PAGE)
    (item,) = items(entries)
    assert (item.text, item.origin.author, item.origin.external_id) == ("hello you", "Ada", "10")
    assert item.context.channel == "Server · general"
    assert skips(entries) == [SkipReason.SYSTEM]
    assert SkipReason.MALFORMED in skips(read("b.html", DISCORD_PAGE.replace('<div class="postamble"></div>', "")))


OTHERS = {
    "a list of texts": ("a.json", [{"id": 1, "text": "one"}]),
    "messages of another program": ("a.json", {"messages": [{"id": 1, "text": "one"}]}),
    "a guild that is no chat": ("a.json", {"guild": {"name": "x"}, "items": [{"text": "one"}]}),
    "rows with a time": ("a.json", [{"ts": 1, "type": "x", "text": "one"}]),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_json_stays_json(read: Read, name: str) -> None:
    file, data = OTHERS[name]
    (item,) = items(read(file, json.dumps(data)))
    assert item.text == "one"
    assert "export" not in notes(item)


def test_a_chosen_way_of_reading_counts(read: Read) -> None:
    data = json.dumps({"name": "Club", "type": "private_group", "id": 7, "messages": [SAID]})
    assert "telegram" in notes(items(read("a.json", data))[0])
    assert "export" not in str(read("a.json", data, read_as="json"))
    assert "export" not in str(read("a.json", data, text_column="text"))
    (item,) = items(read("a.txt", data, read_as="telegram"))
    assert item.text == "win a prize at https://example.org today"
    entries = read("b.json", '{"text": "one"}', read_as="discord")
    assert not items(entries)
    assert "No message was found" in str(entries[-1].detail)  # type: ignore[union-attr]


def test_the_preview_says_what_was_found(read: Read, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("export") / "a.json"
    file.write_text(
        json.dumps({"name": "Club", "type": "private_group", "id": 7, "messages": [SAID, STICKER]}), "utf-8"
    )
    shown = preview([file], IntakeOptions())
    assert [(found.kind, found.instead) for found in shown.findings] == [("telegram", "json")]
    assert shown.reasons == {SkipReason.MEDIA: 1}


def test_a_broken_message_costs_itself(read: Read) -> None:
    whole = json.dumps({"name": "Club", "type": "private_group", "id": 7, "messages": [SAID, SAID, SAID]})
    middle = whole.index('"id": 2', whole.index('"id": 2') + 1)
    entries = read("a.json", whole[:middle] + '"id": tru' + whole[middle + 7 :])
    assert len(items(entries)) == 2
    assert skips(entries) == [SkipReason.MALFORMED]


def car(*records: dict[str, Any]) -> bytes:
    """A CAR file as the AT Protocol's specification has it: a header, then blocks with their CIDs."""

    def varint(number: int) -> bytes:
        out = bytearray()
        while number > 127:
            out.append(number & 127 | 128)
            number >>= 7
        return bytes([*out, number])

    blocks = b""
    for record in records:
        block = libipld.encode_dag_cbor(record)
        cid = b"\x01\x71\x12\x20" + hashlib.sha256(block).digest()
        blocks += varint(len(cid) + len(block)) + cid + block
    root = b"\x01\x71\x12\x20" + hashlib.sha256(b"").digest()
    header = b"\xa2\x65roots\x81\xd8\x2a\x58\x25\x00" + root + b"\x67version\x01"
    return varint(len(header)) + header + blocks


def test_a_repository_of_bluesky(read: Read) -> None:
    data = car(
        {"$type": "app.bsky.feed.like", "createdAt": "2024"},
        {**RECORD, "text": "later"},
        RECORD | {"createdAt": "2023"},
    )
    entries = read("repo.car", data)
    assert [item.text for item in items(entries)] == ["sky\n\na cloud", "later\n\na cloud"]
    assert skips(entries) == [SkipReason.SYSTEM]
    assert skips(read("cut.car", data[:-5])) == [SkipReason.MALFORMED]


HOSTILE = {
    "NUL, marks and half a pair": "one\0two \u202edrow \ud83d",
    "a header line": "[14/08/2023, 09:15:32] Bob: I did it",
    "a megabyte": "w" * 1_000_000,
    "markup": "<script>alert(1)</script> &lt;b&gt;",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_texts_and_names_are_kept(read: Read, kind: str) -> None:
    """What a person wrote stays, but for what can't be stored; a name is one line."""
    text = HOSTILE[kind]
    message = {**SAID, "text": text, "from": f"Ada\n[{text[:40]}"}
    (item,) = items(read("a.json", json.dumps({"name": "Club", "type": "x", "id": 7, "messages": [message]})))
    assert item.text == text.replace("\ud83d", "�")
    assert "\n" not in item.origin.author
    assert "\0" not in item.origin.author


def test_what_is_nested_without_end_costs_itself(read: Read) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    chat = json.dumps({"name": "Club", "type": "x", "id": 7, "messages": [SAID, SAID]})
    entries = read("a.json", chat.replace('"text_link"', "").replace("]}]}", "]}, " + deep + "]}", 1))
    assert len(items(entries)) == 2
    assert skips(entries) == [SkipReason.MALFORMED]


@pytest.mark.parametrize("suffix", [".crypt15", ".backup"])
def test_encrypted_backups_are_named_as_such(read: Read, suffix: str) -> None:
    (skip,) = read(f"msgstore.db{suffix}", bytes(range(256)) * 4)
    assert isinstance(skip, Skip)
    assert "encrypted backup" in str(skip.detail)
