"""Which encoding a file has, found before the first character is taken from it.

The order: what the person named; a byte-order mark; UTF-16 by the pattern of its zero bytes; strict UTF-8; UTF-8 with a few
broken bytes; charset-normalizer's guess. Every choice is verified over the whole file, in constant memory, before reading
starts. A guess is noted with the item, with the sha256 of the file's bytes, because then the bytes alone say what was there.

Binary data is recognised by its first bytes, or by the share of control characters: more than a tenth in what is valid UTF-8, any
zero byte or more than a fiftieth in what is not. Compressed data has about a tenth, text in old encodings next to none.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import charset_normalizer

from plumbline.domain.content import SkipReason
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.tables import latin

_NOT_FOR_TEXT = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
"""Codecs of Python that are no encodings of a file: escapes, domain names, and whatever this machine happens to use."""

Bytes = Callable[[], Iterable[bytes]]
"""Gives the file's bytes from its beginning, each time it is called."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", Message("It is a PDF document, not text.")),
    (b"PK\x03\x04", Message("It is a ZIP archive or an office document, not text.")),
    (b"\x1f\x8b", Message("It is compressed data, not text.")),
    (b"\x89PNG", Message("It is a picture, not text.")),
    (b"GIF8", Message("It is a picture, not text.")),
    (b"\xff\xd8\xff", Message("It is a picture, not text.")),
    (b"\x7fELF", Message("It is a program, not text.")),
    (b"SQLite format 3\x00", Message("It is a database, not text.")),
    (b"\xd0\xcf\x11\xe0", Message("It is an office document, not text.")),
    (b"{\\rtf", Message("It is an RTF document, not text.")),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x08\x1b")) + b"\x7f"
_NO_CONTROLS = dict.fromkeys(_CONTROLS)
_SAMPLE_BYTES = 64 * 1024
_BEFORE_CUT = re.compile(rb"\A[^\x00-\x2f]*")
_UP_TO_CUT = re.compile(rb"\A.*[\x00-\x2f]", re.DOTALL)
_LIKELY = (
    "cp1252", "cp1250", "cp1251", "cp932", "gb18030", "big5", "cp949", "euc_jp", "koi8_r", "cp1254", "cp1253", "cp1255", "cp1256",
    "cp1257", "cp874", "cp1258", "mac_roman", "cp850", "cp866", "iso8859_2", "iso8859_5", "koi8_u", "big5hkscs",
)  # fmt: skip
"""The encodings that are guessed at, the more widespread first."""

_ESCAPED = (b"\x1b$B", b"\x1b$@")
"""What switches to Japanese characters in ISO-2022-JP, all of whose bytes are ASCII's."""

_HIRAGANA = 0.25
"""Share of hiragana, among what is beyond ASCII, that Japanese sentences reach."""

_GUESSES = 4
_HEAD_BYTES = 1024
_ZEROS = 8
"""Zero bytes that are no accident."""

_DECLARED = re.compile(
    rb"<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9._-]{2,40})", re.IGNORECASE
)
"""How a web page or an XML file says its encoding (HTML standard, "prescan a byte stream", simplified)."""

_MARKUP = re.compile(rb"\s*<[!?a-zA-Z]")
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874", "iso8859-11": "cp874",
    "shift_jis": "cp932", "big5": "big5hkscs", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
}  # fmt: skip
"""Encodings under whose names files are written in a wider one (Encoding standard, "names and labels")."""

_C1 = re.compile("[\x80-\x9f]")
"""Control characters that no text has: where they come out, the wider encoding was meant."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file's bytes become text.

    Attributes:
        name: Python's name of it.
        mark: length of the byte-order mark to leave out, in bytes.
        guessed: no mark, no rule and no person said so.
        lenient: bytes that are not in the encoding become lone surrogates, to be counted later.
    """

    name: str
    mark: int = 0
    guessed: bool = False
    lenient: bool = False

    def decode(self, chunks: Iterable[bytes], *, final: bool = True) -> Iterator[str]:
        """The text, in chunks, or `UnicodeError`; with `final=False` the bytes may end within a character."""
        decoder = codecs.getincrementaldecoder(self.name)("surrogateescape" if self.lenient else "strict")
        left = self.mark
        for chunk in chunks:
            text = decoder.decode(chunk[left:])
            left = max(0, left - len(chunk))
            if text:
                yield text
        if final and (text := decoder.decode(b"", final=True)):
            yield text


@dataclass(frozen=True, slots=True)
class NoText:
    """Why bytes are not read as text."""

    reason: SkipReason
    detail: Message


@dataclass
class _Survey:
    size: int = 0
    head: bytes = b""
    controls: int = 0
    zeros_even: int = 0
    zeros_odd: int = 0
    utf8: bool = True
    escaped: bool = False
    sample: bytes = b""


def known_encoding(name: str) -> str:
    """Python's own spelling of a text encoding's name ("latin1" -> "iso8859-1"); `InputError` when there is none."""
    try:
        info = codecs.lookup(name)
        b"text".decode(info.name, "replace")  # refuses codecs that do not make text
        if info.name.replace("-", "_") in _NOT_FOR_TEXT or info.incrementaldecoder is None:
            raise LookupError(name)
    except (LookupError, ValueError, UnicodeError) as error:
        shown = ascii(name)[1:-1][:40]
        raise InputError(
            Message("Unknown encoding"),
            Message("“{shown}” is not the name of a text encoding.", shown=shown),
            Message("Names such as utf-8, utf-16, windows-1252, iso-8859-2, shift_jis or gb18030 are known."),
        ) from error
    return info.name


def find_encoding(read: Bytes, named: str | None, *, complete: bool = True) -> Encoding | NoText:
    """The encoding of the bytes, verified over all that `read` gives; without `complete` that is only the beginning of the file."""
    survey = _survey(read(), complete=complete)
    for signature, detail in _SIGNATURES:
        if survey.head.startswith(signature):
            return NoText(SkipReason.BINARY, detail)
    if named is not None:
        return _as_named(read, survey, named, complete)
    for mark, name in _MARKS:
        if survey.head.startswith(mark):
            return _as_marked(read, survey, Encoding(name, len(mark)), complete)
    if wide := _wide(survey):
        return wide if _reads_as_text(read, wide, complete) else _BINARY
    if survey.controls > survey.size / 10:
        return _BINARY
    if survey.utf8:
        escaped = Encoding("iso2022_jp", guessed=True)
        return escaped if survey.escaped and _decodes(read, escaped, complete) else Encoding("utf-8")
    if _mostly_utf8(read):
        return Encoding("utf-8", lenient=True)
    if survey.zeros_even or survey.zeros_odd or survey.controls > survey.size / 50:
        return _BINARY
    return _guess(read, survey, complete)


_BINARY = NoText(SkipReason.BINARY, Message("It contains data that is not text."))


def _survey(chunks: Iterable[bytes], *, complete: bool) -> _Survey:
    seen = _Survey()
    decoder = codecs.getincrementaldecoder("utf-8")()
    end = b""
    for chunk in chunks:
        if seen.size < _HEAD_BYTES:
            seen.head += chunk[:_HEAD_BYTES]
        seen.controls += len(chunk) - len(chunk.translate(None, _CONTROLS))
        if b"\0" in chunk:
            shift = seen.size % 2
            seen.zeros_even += chunk[shift::2].count(0)
            seen.zeros_odd += chunk[1 - shift :: 2].count(0)
        if len(seen.sample) < _SAMPLE_BYTES and not chunk.isascii():
            seen.sample += _telling(chunk, _SAMPLE_BYTES - len(seen.sample), first=not seen.size)
        if not seen.escaped and (b"\x1b" in chunk or b"\x1b" in end):
            seen.escaped = any(mark in end + chunk for mark in _ESCAPED)
        end = (end + chunk[-2:])[-2:]
        seen.size += len(chunk)
        if seen.utf8:
            seen.utf8 = _still_decodes(decoder, chunk, final=False)
    if seen.utf8 and complete:
        seen.utf8 = _still_decodes(decoder, b"", final=True)
    return seen


def _telling(chunk: bytes, most: int, *, first: bool) -> bytes:
    """A part of the chunk for guessing, cut where no character of several bytes can be cut: at bytes below 0x30."""
    if not first:
        chunk = _BEFORE_CUT.sub(b"", chunk, count=1)
    if len(chunk) > most:
        cut = _UP_TO_CUT.match(chunk[:most])
        chunk = cut[0] if cut else chunk[:most]
    return chunk


def _still_decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _decodes(read: Bytes, encoding: Encoding, complete: bool) -> bool:
    try:
        for _ in encoding.decode(read(), final=complete):
            pass
    except UnicodeError:
        return False
    return True


def _as_named(read: Bytes, survey: _Survey, named: str, complete: bool) -> Encoding | NoText:
    mark = next((len(mark) for mark, name in _MARKS if survey.head.startswith(mark) and named == name), 0)
    wide = named.startswith(("utf-16", "utf-32"))
    if not wide and survey.controls > survey.size / 10:
        return _BINARY
    if not wide and (meant := _meant(read, named, complete)):
        return meant
    # In UTF-8 alone a broken byte spoils nothing around it; elsewhere it means that the name was wrong.
    chosen = Encoding(named, mark, lenient=named == "utf-8" and not survey.utf8)
    if _decodes(read, chosen, complete):
        return chosen
    return NoText(
        SkipReason.UNDECODABLE, Message("Its bytes are not in the chosen encoding, {encoding}.", encoding=named)
    )


def _as_marked(read: Bytes, survey: _Survey, marked: Encoding, complete: bool) -> Encoding | NoText:
    if marked.name == "utf-8":
        if survey.controls > survey.size / 10:
            return _BINARY
        return marked if survey.utf8 else Encoding("utf-8", marked.mark, lenient=True)
    if _decodes(read, marked, complete):
        return marked
    return NoText(
        SkipReason.UNDECODABLE,
        Message("Its byte-order mark says {encoding}, but its bytes are not in that encoding.", encoding=marked.name),
    )


def _wide(survey: _Survey) -> Encoding | None:
    """UTF-16 without a mark: many zero bytes at odd places (little end first) or at even ones, hardly any at the others.

    A tenth is what spaces and line ends give a text whose letters have no zero bytes, such as Russian.
    """
    pairs = survey.size // 2
    if survey.size < 4 or survey.size % 2:
        return None
    for zeros, others, name in (
        (survey.zeros_odd, survey.zeros_even, "utf-16-le"),
        (survey.zeros_even, survey.zeros_odd, "utf-16-be"),
    ):
        if others <= 0.01 * pairs and (zeros >= 0.4 * pairs or (zeros >= 0.1 * pairs and zeros >= _ZEROS)):
            return Encoding(name, guessed=True)
    return None


def _reads_as_text(read: Bytes, encoding: Encoding, complete: bool) -> bool:
    """True when the bytes decode and at most a fiftieth of the characters are controls."""
    chars = controls = 0
    try:
        for text in encoding.decode(read(), final=complete):
            chars += len(text)
            controls += len(text) - len(text.translate(_NO_CONTROLS))
    except UnicodeError:
        return False
    return controls <= chars / 50


def _mostly_utf8(read: Bytes) -> bool:
    """True when at least half of what is beyond ASCII is valid UTF-8.

    In other encodings such sequences are rare: of two-byte Chinese every seventh character by chance, elsewhere hardly any.
    """
    right = broken = 0
    for text in Encoding("utf-8", lenient=True).decode(read()):
        if text.isascii():
            continue
        bad = len(text) - len(text.encode("utf-8", "ignore").decode("utf-8"))
        broken += bad
        right += len(text) - len(text.encode("ascii", "ignore")) - bad
    return right >= broken


def _guess(read: Bytes, survey: _Survey, complete: bool) -> Encoding | NoText:
    """What the file says of itself, else charset-normalizer's best match that decodes all of it; of equal ones the more widespread.

    On short texts many matches are equal, and its own order among them is the alphabet's. Between encodings of Latin letters
    `latin` decides: of 57 short texts in 17 legacy encodings 35 came back right without it and 55 with it.
    """
    matches = charset_normalizer.from_bytes(survey.sample, cp_isolation=list(_LIKELY))
    ranked = sorted(
        (round(match.chaos, 2), -round(match.coherence, 1), _LIKELY.index(name))
        for match in matches
        for name in match.could_be_from_charset
        if name in _LIKELY
    )
    guesses = [_LIKELY[place] for _, _, place in ranked]
    if _is_japanese(survey.sample):
        guesses.insert(0, "euc_jp")
    elif not guesses or guesses[0] in latin.ENCODINGS:
        guesses = latin.ranked(survey.sample)
    for name in (*_declared(survey.head), *guesses[:_GUESSES]):
        if meant := _meant(read, name, complete):
            return replace(meant, guessed=True)
        guess = Encoding(codecs.lookup(name).name, guessed=True)
        if _decodes(read, guess, complete):
            return guess
    detail = Message("Its encoding was not recognised. Choose the encoding in which it was written.")
    return NoText(SkipReason.UNDECODABLE, detail)


def _is_japanese(sample: bytes) -> bool:
    """True where it is EUC-JP by its hiragana: Chinese encodings have the same bytes, and Chinese no such letters."""
    try:
        text = sample.decode("euc_jp")
    except UnicodeDecodeError:
        return False
    beyond = [char for char in text if not char.isascii()]
    return sum("ぁ" <= char <= "ゖ" for char in beyond) >= _HIRAGANA * len(beyond) > 0


def _meant(read: Bytes, name: str, complete: bool) -> Encoding | None:
    """The wider encoding that a name stands for, where the bytes are not in the narrower one, or give control characters in it."""
    wider = _MEANT.get(codecs.lookup(name).name)
    if wider is None:
        return None
    try:
        if not any(_C1.search(text) for text in Encoding(name).decode(read(), final=complete)):
            return None
    except UnicodeError:
        pass
    meant = Encoding(wider)
    return meant if _decodes(read, meant, complete) else None


def _declared(head: bytes) -> list[str]:
    """What a page or an XML file says of itself; anywhere else such words are somebody's message."""
    found = _DECLARED.search(head) if _MARKUP.match(head) else None
    if found is None:
        return []
    try:
        return [known_encoding(found[1].decode("ascii"))]
    except InputError:
        return []
