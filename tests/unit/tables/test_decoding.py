from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.content import SkipReason
from plumbline.tables.decoding import Encoding, NoText, find_encoding

LONG = "Die Würde des Menschen ist unantastbar – それは守られる。 Привет!\n"


def found(data: bytes, named: str | None = None, size: int = 7) -> Encoding | NoText:
    return find_encoding(lambda: (data[at : at + size] for at in range(0, len(data), size)), named)


def decoded(data: bytes, named: str | None = None, size: int = 7) -> str:
    encoding = found(data, named, size)
    assert isinstance(encoding, Encoding)
    return "".join(encoding.decode(data[at : at + size] for at in range(0, len(data), size)))


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1), st.integers(1, 9))
def test_utf8_is_read_as_it_is(text: str, size: int) -> None:
    data = text.encode()
    if not data.startswith((b"%PDF-", b"GIF8", b"PK", b"{\\rtf")):
        assert decoded(data, size=size) == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_marks_decide_and_are_not_text(mark: bytes, encoding: str, size: int) -> None:
    data = mark + LONG.encode(encoding)
    choice = found(data, size=size)
    assert isinstance(choice, Encoding)
    assert (choice.name, choice.guessed, choice.lenient) == (encoding, False, False)
    assert decoded(data, size=size) == LONG


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["Hello there, plain text", "Это сообщение, в котором есть пробелы, и не один"])
@pytest.mark.parametrize("size", [2, 5, 1000])
def test_utf16_without_a_mark_is_seen_by_its_zero_bytes(encoding: str, text: str, size: int) -> None:
    choice = found(text.encode(encoding), size=size)
    assert isinstance(choice, Encoding)
    assert (choice.name, choice.guessed) == (encoding, True)


def test_a_mark_that_the_rest_does_not_follow() -> None:
    choice = found(codecs.BOM_UTF16_LE + b"\x00\xd8a\x00")
    assert isinstance(choice, NoText)
    assert choice.reason is SkipReason.UNDECODABLE


def test_broken_utf8_stays_utf8_with_the_bytes_counted() -> None:
    data = LONG.encode() + b"\xff\xfe end"
    choice = found(data)
    assert choice == Encoding("utf-8", lenient=True)
    assert decoded(data) == LONG + "\udcff\udcfe end"


LEGACY = [
    ("cp1252", "Grüße"),
    ("cp1252", "Jörg sagt: schöne Grüße aus Köln"),
    ("cp1252", "Ça va? Très bien, merci à tous les élèves"),
    ("cp1252", "¿Qué tal? Mañana será otro día"),
    ("cp1252", "Não é possível, você está enganado"),
    ("cp1252", "Jag är på väg hem från skolan och är trött"),
    ("cp1252", "“Smart quotes” and it’s 5 € – ok"),
    ("cp1250", "Zażółć gęślą jaźń"),
    ("cp1250", "Příliš žluťoučký kůň úpěl"),
    ("cp1250", "Nie wiem, dlaczego to się stało, ale proszę o pomoc"),
    ("cp1250", "Árvíztűrő tükörfúrógép"),
    ("cp1251", "Привет, как дела?"),
    ("cp1251", "Это сообщение нарушает правила сообщества"),
    ("koi8-r", "Это сообщение нарушает правила сообщества"),
    ("shift_jis", "こんにちは、世界"),
    ("shift_jis", "このメッセージは規則に違反しています"),
    ("gb18030", "这条消息违反了社区规则，请注意"),
    ("big5", "這條消息違反了社區規則"),
    ("euc_kr", "안녕하세요 여러분, 반갑습니다"),
    ("cp1256", "هذه الرسالة تخالف القواعد"),
    ("cp1253", "Καλημέρα σε όλους"),
    ("mac-roman", "Viele Grüße aus Köln, schöne Straßen"),
    ("cp1254", "Kapıyı kapat ve git"),
    ("cp1254", "Neden mesajımı sildiniz? Ayıp değil mi bu? İyi günler"),
    ("cp1257", "Kodėl ištrynėte mano žinutę? Prašau grąžinti ją šiandien."),
    ("cp1257", "Labdien, kā jums šodien klājas"),
    ("cp1250", "Vă rog să puneţi mesajul înapoi, de ce l-aţi şters?"),
    ("cp1250", "Zakaj ste izbrisali moje sporočilo? Že včeraj sem čakal."),
    ("cp1250", "Jó reggelt, hogy vagy ma? Nagyon szép idő van."),
    ("cp1250", "Dlaczego usunęliście moją wiadomość?"),
    ("iso8859_15", "L'élève a payé 5 € pour le cœur d'artichaut"),
    ("cp1252", "Lägg tillbaka det på en gång, snälla"),
    ("cp1252", "Palauttakaa se tänään, se on hyvä asia"),
    ("cp1252", "1ª irmã não vê, nº 3"),
    ("cp1252", "það er gott að vera hér"),
    ("mac_roman", "Schöne Grüße aus Köln, mein Täubchen"),
    ("cp850", "Schöne Grüße aus Köln, mein Täubchen"),
    ("euc_jp", "今日はとても暑いですね。みなさん気をつけてください。"),
    ("euc_jp", "なぜ私のメッセージを消したのですか"),
    ("gb18030", "你们为什么删除了我的留言？请今天恢复它。"),
    ("cp1254", "Şu köşe yaz köşesi, öğretmen çok iyi"),
]
TOO_SHORT_TO_TELL = [
    ("gb18030", "你好，世界"),
    ("cp1255", "שלום לכולם וברוכים הבאים"),
]


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_old_encodings_are_guessed_right(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    choice = found(data, size=10_000)
    assert isinstance(choice, Encoding)
    assert choice.guessed
    assert decoded(data, size=10_000) == text


@pytest.mark.parametrize(("encoding", "text"), TOO_SHORT_TO_TELL)
def test_what_can_not_be_told_apart_is_said_to_be_a_guess_and_can_be_named(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    choice = found(data, size=10_000)
    assert isinstance(choice, Encoding)
    assert choice.guessed
    assert decoded(data, codecs.lookup(encoding).name, size=10_000) == text


@pytest.mark.parametrize("size", [1, 2, 5, 1000])
def test_japanese_that_is_written_with_escapes_is_read(size: int) -> None:
    text = "今日はとても暑いですね。"
    assert found(text.encode("iso2022_jp"), size=size) == Encoding("iso2022_jp", guessed=True)
    assert decoded(text.encode("iso2022_jp"), size=size) == text


def test_the_colours_of_a_terminal_are_no_japanese() -> None:
    assert found(b"\x1b[31mred\x1b[0m $B\n") == Encoding("utf-8")


def test_a_guess_holds_for_the_whole_file() -> None:
    """The telling bytes come late, after more ASCII than the sample holds."""
    text = "plain words\n" * 100_000 + "Příliš žluťoučký kůň úpěl ďábelské ódy\n" * 3
    assert decoded(text.encode("cp1250"), size=65_536) == text


def test_a_page_says_its_encoding() -> None:
    page = "<html><head><meta charset='iso-8859-7'></head>Α"
    choice = found(page.encode("iso-8859-7"), size=10_000)
    assert isinstance(choice, Encoding)
    assert choice.name == "iso8859-7"


def test_a_page_that_names_nonsense_is_guessed() -> None:
    choice = found("<meta charset=base64> Grüße aus Köln".encode("cp1252"), size=10_000)
    assert isinstance(choice, Encoding)
    assert choice.name == "cp1252"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 text that looks harmless",
        b"PK\x03\x04" + b"a" * 100,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"\x7fELF" + bytes(200),
        bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 50,
        b"\xff\x00\xfe\x80\x00\x81\x00" * 40,
        b"SQLite format 3\x00" + b"a" * 100,
    ],
)
def test_binary_data_is_not_text(data: bytes) -> None:
    choice = found(data, size=64)
    assert isinstance(choice, NoText)
    assert choice.reason is SkipReason.BINARY


def test_one_zero_byte_does_not_make_text_binary() -> None:
    assert found(b"a perfectly harmless text\x00 with a zero byte in it") == Encoding("utf-8")


def test_a_named_encoding_is_taken_and_verified() -> None:
    assert decoded("Grüße".encode("cp437"), "cp437") == "Grüße"
    assert decoded(codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "utf-16") == "é"
    assert decoded(codecs.BOM_UTF8 + b"x", "utf-8") == "x"
    assert decoded(b"gr\xfc\xdfe", "utf-8") == "gr\udcfc\udcdfe"
    refused = found(b"ab\xff", "cp1253")
    assert isinstance(refused, NoText)
    assert refused.reason is SkipReason.UNDECODABLE
    assert isinstance(found(b"\x00\x01" * 50, "latin-1"), NoText)


def test_a_page_that_says_latin_1_is_read_as_windows_1252_as_browsers_do() -> None:
    page = b'<html><head><meta charset="iso-8859-1"></head><body>\x93hi\x94 \x96 3 \x80</body></html>'
    assert "“hi” – 3 €" in decoded(page)
    assert decoded(b"\x93hi\x94", "latin-1") == "“hi”"
    assert decoded(b"\x81\x93", "latin-1") == "\x81\x93"  # is in no wider encoding
    assert decoded("①㈱".encode("cp932"), "shift_jis") == "①㈱"
    assert decoded(b"gr\xfc\xdfe", "ascii") == "grüße"


def test_a_message_does_not_choose_the_encoding_of_its_file() -> None:
    assert "И" not in decoded("Tip: put charset=koi8-r into the header. Déjà vu, nice café".encode("cp1252"))
    assert "И" not in decoded("<br> <meta name=x> charset=koi8-r. Déjà vu, nice café".encode("cp1252"))
