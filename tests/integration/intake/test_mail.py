"""Saved messages and mailboxes, made by the standard library as mail programs make them."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake import Format, IntakeOptions, read_bytes, read_sources
from plumbline.intake.readers.message_parts import parted
from support import outlook


def made(text: str, html: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ada Müller <ada@example.org>"
    message["Subject"] = "Die Hütte"
    message["Date"] = "Mon, 02 Nov 2026 10:00:00 +0100"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def read(data: bytes, kind: Format = Format.EML) -> list[ContentItem | Skip]:
    return list(read_bytes(data, "mail", IntakeOptions(read_as=kind)))


def texts(entries: list[ContentItem | Skip]) -> list[tuple[str, str]]:
    return [(str(entry.origin.place), entry.text.strip()) for entry in entries if isinstance(entry, ContentItem)]


def test_a_message_has_its_author_time_id_and_subject() -> None:
    (item,) = read(made("Hallo").as_bytes())
    assert isinstance(item, ContentItem)
    assert (item.text, item.context.title) == ("Hallo\n", "Die Hütte")
    origin = item.origin
    assert (origin.author, origin.external_id) == ("Ada Müller <ada@example.org>", "<1@example.org>")
    assert origin.written == "Mon, 02 Nov 2026 10:00:00 +0100"


def test_what_is_quoted_is_an_item_of_its_own() -> None:
    text = "I disagree.\n\nOn Sun, 1 Nov 2026 at 09:00, Bob <bob@example.org> wrote:\n> Burn it.\n> Tonight.\n"
    assert texts(read(made(text, "<p>I disagree.</p>On Sun, 1 Nov 2026 at 09:00, Bob wrote: Burn it. Tonight.").as_bytes()))[0] == (
        "", "I disagree.",
    )  # fmt: skip
    assert texts(read(made(text).as_bytes()))[1][0] == "quoted text"
    assert "Tonight." in texts(read(made(text).as_bytes()))[1][1]
    new, quoted = read(made(text).as_bytes())
    assert (new.origin.author, quoted.origin.author) == ("Ada Müller <ada@example.org>", "")
    assert (quoted.origin.written, quoted.origin.external_id) == ("", new.origin.external_id)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("> old\nnew\n> old", "new"),
        ("new\n-----Original Message-----\nFrom: a@b\nold", "new"),
        ("neu\n\nVon: Ada\nGesendet: heute\nAn: Bob\nBetreff: x\n\nalt", "neu"),
        ("> only this is here", "> only this is here"),
        ("From: nobody\nit says so", "From: nobody\nit says so"),
        ("He wrote:\nnothing is quoted", "He wrote:\nnothing is quoted"),
        ("no quotation at all", "no quotation at all"),
    ],
)
def test_new_text_is_told_from_quoted_text(text: str, new: str) -> None:
    found, quoted = parted(text)
    assert found.strip() == new
    assert bool(quoted) == (new != text)
    assert sorted(f"{found}\n{quoted}".split()) == sorted(text.split())  # nothing is lost


def test_a_message_whose_versions_differ_is_judged_in_both() -> None:
    entries = read(made("See you tomorrow.", "<p>Send money to this account, quickly.</p>").as_bytes())
    assert texts(entries) == [("", "See you tomorrow."), ("other version", "Send money to this account, quickly.")]
    assert all(entry.notes for entry in entries if isinstance(entry, ContentItem))
    assert len(read(made("See you *tomorrow*.", "<p>See you <b>tomorrow</b>.</p>").as_bytes())) == 1


def test_attachments_are_read_as_files_of_their_own() -> None:
    message = made("See below.")
    message.add_attachment("text\nbad\nworse\n", subtype="csv", filename="list.csv")
    inner = made("An older message.")
    message.add_attachment(inner)
    message.add_attachment(b"\0\1", maintype="application", subtype="x-thing", filename="thing.bin")
    entries = read(message.as_bytes())
    assert texts(entries) == [
        ("", "See below."),
        ("attachment “list.csv”, row 1", "bad"),
        ("attachment “list.csv”, row 2", "worse"),
        ("attachment “message.eml”", "An older message."),
    ]
    skip = entries[-1]
    assert isinstance(skip, Skip)
    assert (skip.reason, str(skip.origin.place)) == (SkipReason.UNSUPPORTED, "attachment “thing.bin”")


def test_a_message_that_outlook_saved_is_read_like_the_others() -> None:
    body = "Fish must go.\n\n-----Original Message-----\nFrom: Bob\nSent: today\n\nKeep the fish."
    data = outlook.message("The pond", body, {"list.csv": b"text\nbad\n", "a.bin": b"x" * 10})
    entries = list(read_bytes(data, "mail", IntakeOptions()))
    assert [place for place, _ in texts(entries)] == ["", "quoted text", "attachment “list.csv”, row 1"]
    assert isinstance(entries[0], ContentItem)
    assert (entries[0].text, entries[0].context.title) == ("Fish must go.", "The pond")
    assert isinstance(entries[-1], Skip)
    (damaged,) = read_bytes(data[:1_000], "mail", IntakeOptions())
    assert isinstance(damaged, Skip)
    assert damaged.reason is SkipReason.MALFORMED


def test_a_mailbox_gives_each_message_its_number(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "in.mbox")
    for number in range(3):
        box.add(made(f"Message {number}.\n\nFrom here on it is text.\n"))
    box.close()
    entries = list(read_sources([tmp_path / "in.mbox"], IntakeOptions()))
    assert texts(entries) == [
        (f"message {number + 1}", f"Message {number}.\n\nFrom here on it is text.") for number in range(3)
    ]


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "koi8-r", "no-such-charset", "idna"])
def test_a_message_in_any_encoding_is_read(charset: str) -> None:
    data = f'From: a@b\nContent-Type: text/plain; charset="{charset}"\n\n'.encode() + "Größe".encode("latin-1")
    (item,) = read(data)
    assert isinstance(item, ContentItem)
    assert item.text.startswith("Gr")
    assert ("Größe" in item.text) == (charset != "koi8-r")


def test_what_is_no_message_is_said_to_be_none() -> None:
    (skip,) = read(b"\0\1\2 nothing")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.MALFORMED


@pytest.mark.parametrize("name", ["Inbox", "Sent-1", "archive.sbd", "mail.txt"])
def test_a_mailbox_whose_name_does_not_say_so_is_read_message_by_message(tmp_path: Path, name: str) -> None:
    box = mailbox.mbox(tmp_path / name)
    box.add(made("One."))
    box.add(made("Two."))
    box.close()
    entries = list(read_sources([tmp_path / name], IntakeOptions()))
    assert texts(entries) == [("message 1", "One."), ("message 2", "Two.")]
    assert isinstance(entries[0], ContentItem)
    assert "mbox" in str(entries[0].notes[0])
    assert "“”" not in str(entries[0].notes[0])


def test_a_message_as_a_mail_server_keeps_it_is_read_as_one(tmp_path: Path) -> None:
    head = b"Return-Path: <a@b>\nReceived: from x\n\tby y; Mon, 2 Nov 2026 10:00:00 +0100\n"
    (tmp_path / "1793700000.M1P2.host:2,S").write_bytes(head + made("Hallo").as_bytes())
    assert texts(list(read_sources([tmp_path], IntakeOptions()))) == [("", "Hallo")]


@pytest.mark.parametrize(
    "text",
    ["From here on 10:00 is late.\nDear all: hello\n", "Message-ID: what is it?\n\nSome words.\n", "From 10:00\n"],
)
def test_a_text_that_begins_like_mail_stays_a_text(tmp_path: Path, text: str) -> None:
    (tmp_path / "notes").write_text(text)
    assert [text for _, text in texts(list(read_sources([tmp_path], IntakeOptions())))] == [text.strip()]


PARTS = b"From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nHello, this is"
BASE64 = b"From: a@b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (PARTS, "Hello, this is", "cut off"),
        (PARTS + b" all.\n--x--\n", "Hello, this is all.", ""),
        (BASE64 + b"SGVsbG8gd29ybGQgYW5kIG1v\n", "Hello world and mo", ""),
        (BASE64 + b"SGVsbG8gd29ybGQgYW5kIG1vc\n", "Hello world and mo", "base64"),
        (BASE64 + b"SGVsbG8gd29ybGQgYW5kIG1vcg\n", "Hello world and mor", "base64"),
    ],
)
def test_a_message_of_which_a_part_is_missing_says_so(data: bytes, text: str, note: str) -> None:
    (item,) = read(data)
    assert isinstance(item, ContentItem)
    assert item.text.strip() == text
    assert [note in str(said) for said in item.notes] == [True] * bool(note)


PGP = (
    b"Content-Type: multipart/encrypted; boundary=x\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x\n"
    b"Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--x--\n"
)


@pytest.mark.parametrize(
    "parts",
    [
        PGP,
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIAG\n",
    ],
)
def test_an_encrypted_message_is_said_to_be_one(parts: bytes) -> None:
    (skip,) = read(b"From: a@b\n" + parts)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.PROTECTED


def test_a_report_on_a_delivery_is_not_damaged() -> None:
    data = (
        b"From: a@b\nContent-Type: multipart/report; boundary=x\n\n--x\nContent-Type: text/plain\n\nIt failed.\n--x\n"
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; y\n\nFinal-Recipient: rfc822; c@d\n--x--\n"
    )
    report = "Reporting-MTA: dns; y\n\nFinal-Recipient: rfc822; c@d"
    assert [text.replace("\n\n\n", "\n\n") for _, text in texts(read(data))] == ["It failed.", report]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_headers_that_are_written_as_bytes_are_read(encoding: str) -> None:
    (item,) = read("From: Jörg <a@b>\nSubject: Grüße\n\nHallo".encode(encoding))
    assert isinstance(item, ContentItem)
    assert (item.origin.author, item.context.title) == ("Jörg <a@b>", "Grüße")
