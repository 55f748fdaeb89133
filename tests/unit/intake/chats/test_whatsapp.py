"""WhatsApp's text files: locales, dates, marks, media, and people who type what looks like a header."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason

Entries = list[ContentItem | Skip]
Read = Callable[..., Entries]

LOCALES = {
    "iOS, English": ("[14/08/2023, 09:15:32] {name}: {text}", "2023-08-14T09:15:32"),
    "iOS, American": ("[8/14/23, 9:15:32\u202fPM] {name}: {text}", "2023-08-14T21:15:32"),
    "iOS, Finnish": ("[14.8.2023 klo 14.08.18] {name}: {text}", "2023-08-14T14:08:18"),
    "iOS, German": ("[14.08.23, 14:08:18] {name}: {text}", "2023-08-14T14:08:18"),
    "Android, British": ("14/08/2023, 14:30 - {name}: {text}", "2023-08-14T14:30"),
    "Android, American": ("8/14/23, 12:30\u202fAM - {name}: {text}", "2023-08-14T00:30"),
    "Android, German": ("14.08.23, 14:30 - {name}: {text}", "2023-08-14T14:30"),
    "Android, Spanish": ("14/8/23 2:30 p. m. - {name}: {text}", "2023-08-14T14:30"),
    "Android, Korean": ("2023년 8월 14일 오후 2:30, {name} : {text}", "2023-08-14T14:30"),
    "Android, Japanese": ("2023/08/14 14:30 - {name}: {text}", "2023-08-14T14:30"),
    "Android, Swedish": ("2023-08-14 14:30 - {name}: {text}", "2023-08-14T14:30"),
    "Android, Chinese": ("2023/8/14 下午2:30 - {name}: {text}", "2023-08-14T14:30"),
    "iOS, Chinese": ("[2023/8/14 下午2:30:05] {name}: {text}", "2023-08-14T14:30:05"),
    "Android, Bulgarian": ("14.08.23 г., 14:30 - {name}: {text}", "2023-08-14T14:30"),
    "Android, Vietnamese": ("14:30, 14/08/2023 - {name}: {text}", "2023-08-14T14:30"),
    "iOS, Vietnamese": ("[14:30:05, 14/08/2023] {name}: {text}", "2023-08-14T14:30:05"),
    "iOS, Thai, in the Buddhist era": ("[14/8/2566 14:30:05] {name}: {text}", "14/8/2566 14:30:05"),
    "Android, Arabic": ("١٤/٨/٢٠٢٣، ٢:٣٠ م - {name}: {text}", "2023-08-14T14:30"),
}


def items(entries: Entries) -> list[ContentItem]:
    return [entry for entry in entries if isinstance(entry, ContentItem)]


def skips(entries: Entries) -> list[SkipReason]:
    return [entry.reason for entry in entries if isinstance(entry, Skip)]


def notes(item: ContentItem) -> str:
    return " ".join(map(str, item.notes))


def test_a_time_before_a_date_in_a_message_stays_as_it_was_typed(read: Read) -> None:
    said = "meet at 21:05, 14/03/2024 - bring cake"
    chat = f"14/08/2023, 14:30 - Ada: {said}\n14/08/2023, 14:31 - Bob: yes\n14/08/2023, 14:32 - Ada: good\n"
    assert items(read("a.txt", chat))[0].text == said


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_gives_author_time_and_text(read: Read, locale: str) -> None:
    header, written = LOCALES[locale]
    lines = (header.format(name="Ada", text="first\nand a second line"), header.format(name="Bob", text="so: yes"))
    first, second = items(read("any name.txt", "\n".join(lines)))
    assert (first.text, first.origin.author, first.origin.written) == ("first\nand a second line", "Ada", written)
    assert (second.text, second.origin.author) == ("so: yes", "Bob")
    assert "whatsapp" in notes(first)
    assert "text" in notes(first)
    assert str(first.origin.place) == "message 1"


def test_the_order_of_day_and_month_is_told_by_the_whole_file(read: Read) -> None:
    lines = ["01/02/2024, 10:00 - Ada: one", "02/02/2024, 10:00 - Ada: two", "25/02/2024, 10:00 - Ada: three"]
    written = [item.origin.written for item in items(read("a.txt", "\n".join(lines)))]
    assert written == ["2024-02-01T10:00", "2024-02-02T10:00", "2024-02-25T10:00"]
    american = [line.replace("25/02", "02/25") for line in lines]
    assert items(read("b.txt", "\n".join(american)))[0].origin.written == "2024-01-02T10:00"


def test_time_goes_forward(read: Read) -> None:
    entries = items(read("a.txt", "12/03/2024, 10:00 - Ada: one\n01/04/2024, 10:00 - Ada: two"))
    assert entries[0].origin.written == "2024-03-12T10:00"
    assert "month, day, year is possible too" in notes(entries[0])


def test_dates_that_nothing_tells_stay_as_they_are_and_can_be_said(read: Read) -> None:
    data = "01/02/2024, 10:00 - Ada: one\n01/02/2024, 11:00 - Ada: two"
    (first, _) = items(read("a.txt", data))
    assert first.origin.written == "01/02/2024, 10:00"
    assert "can't be told" in notes(first)
    (chosen, _) = items(read("a.txt", data, date_order="mdy"))
    assert chosen.origin.written == "2024-01-02T10:00"
    assert "as chosen" in notes(chosen)


def test_what_no_person_wrote_and_media_are_left_out_with_a_reason(read: Read) -> None:
    entries = read(
        "chat.txt",
        "8/14/23, 2:30 PM - Messages and calls are end-to-end encrypted.\n"
        "8/14/23, 2:31 PM - Ada: <Media omitted>\n"
        "8/14/23, 2:32 PM - Ada: This message was deleted\n"
        "8/14/23, 2:33 PM - Ada: IMG-1.jpg (file attached)\nlook at this\n"
        "8/14/23, 2:34 PM - Ada: see you <This message was edited>\n",
    )
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA, SkipReason.DELETED]
    caption, edited = items(entries)
    assert caption.text == "look at this"
    assert "attachment" in notes(caption)
    assert edited.text == "see you"
    assert "edited" in notes(edited)


def test_the_marks_of_an_iphone(read: Read) -> None:
    entries = read(
        "_chat.txt",
        "[14/08/2023, 09:15:32] Club: \u200eMessages and calls are end-to-end encrypted.\n"
        "\u200e[14/08/2023, 09:15:33] Ada: \u200eimage omitted\n"
        "\u200e[14/08/2023, 09:15:34] Ada: at the lake \u200e<attached: 0001-PHOTO.jpg>\n"
        "[14/08/2023, 09:15:35] ~\u202fBob: hello\n",
    )
    assert skips(entries) == [SkipReason.SYSTEM, SkipReason.MEDIA]
    assert [item.text for item in items(entries)] == ["at the lake", "hello"]


def test_nobody_hides_a_message_behind_a_mark_or_brackets(read: Read) -> None:
    entries = read(
        "_chat.txt",
        "[14/08/2023, 09:15:32] Eve: \u200eI will find you\n[14/08/2023, 09:15:33] Eve: <I will find you>\n"
        "[14/08/2023, 09:15:34] Eve: image omitted you fool\n",
    )
    assert [item.text for item in items(entries)] == ["I will find you", "<I will find you>", "image omitted you fool"]
    assert "U+200E" in notes(items(entries)[0])


def test_a_header_inside_a_message(read: Read) -> None:
    """Of another style it is text; of the same style it can't be told apart, and an earlier date is noted."""
    entries = items(
        read(
            "chat.txt",
            "14/08/2023, 14:30 - Ada: he wrote\n[01/02/2020, 10:00:00] Bob: I did it\n"
            "15/08/2023, 14:30 - Ada: and\n01/02/2020, 10:00 - Bob: I did it\n",
        )
    )
    assert [item.text for item in entries] == ["he wrote\n[01/02/2020, 10:00:00] Bob: I did it", "and", "I did it"]
    assert "before that of the message above" in notes(entries[2])


def test_names_that_look_like_headers_and_turn_the_writing(read: Read) -> None:
    entries = items(
        read(
            "chat.txt",
            "14/08/2023, 14:30 - 14/08/2023, 14:30 - X: one\n14/08/2023, 14:31 - \u202eevE: two\0three\n"
            "14/08/2023, 14:32 - Ada: " + "w" * 1_000_000 + "\n",
        )
    )
    assert [item.origin.author for item in entries] == ["14/08/2023, 14:30 - X", "\u202eevE", "Ada"]
    assert entries[1].text == "two\0three"
    assert len(entries[2].text) == 1_000_000


def test_a_message_over_the_cap_costs_itself(read: Read) -> None:
    entries = read(
        "chat.txt", f"14/08/2023, 14:30 - Ada: {'w' * 500}\n14/08/2023, 14:31 - Ada: short\n", max_item_chars=200
    )
    assert skips(entries) == [SkipReason.TOO_LARGE]
    assert [item.text for item in items(entries)] == ["short"]


def test_lines_above_the_first_message_are_judged(read: Read) -> None:
    entries = items(read("chat.txt", "rest of a message\n14/08/2023, 14:30 - Ada: one\n14/08/2023, 14:31 - Ada: two\n"))
    assert [item.text for item in entries] == ["rest of a message", "one", "two"]
    assert not entries[0].origin.author


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\n\nthe meeting is on 14/08/2023, 09:15 - please come: all of you.\n",
        "2023-08-14 10:00 - started\n2023-08-14 10:01 - stopped\n",
        "[section]\nkey: value\n",
    ],
)
def test_other_texts_stay_texts(read: Read, text: str) -> None:
    (item,) = items(read("note.txt", text))
    assert item.text == text


def test_as_text_where_that_was_chosen(read: Read) -> None:
    data = "14/08/2023, 14:30 - Ada: one\n14/08/2023, 14:31 - Ada: two"
    assert len(read("chat.txt", data, read_as="text")) == 1
    assert items(read("chat.txt", data, split="line"))[0].text == "14/08/2023, 14:30 - Ada: one"
    assert len(read("chat.txt", data, readers=2)) == 1


def test_a_notice_with_a_colon_in_a_name_is_nobodys_message(read: Read) -> None:
    chat = (
        "14/08/2023, 21:05 - Ada: hello\n"
        '14/08/2023, 21:06 - Bob changed the group name from "Tea" to "Tea: the club"\n'
        '14/08/2023, 21:07 - Carl "CJ" Jones: it said "no: never"\n'
    )
    entries = read("a.txt", chat)
    assert [(item.origin.author, item.text) for item in items(entries)] == [
        ("Ada", "hello"),
        ('Carl "CJ" Jones', 'it said "no: never"'),
    ]
    assert skips(entries) == [SkipReason.SYSTEM]
