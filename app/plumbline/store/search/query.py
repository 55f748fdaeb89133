"""What a person types into the search box, and what it asks of the search tables. Any text is a valid query.

- Terms stand between spaces; all of them must be found, in any of an item's texts.
- A term is the beginning of a word, as `folding` compares texts: `refun` finds "Refund", `uber` "Über", `strasse` "Straße". A term
  with punctuation inside, `don't` or `a@example.org`, is its words in a row.
- `"in quotes"` is those words in a row, whole. A single letter from a to z is a whole word as well: nearly everything begins
  with it. Where nothing is found so, terms that are not in quotes are looked for inside words too.
- A term in a script without spaces between words (Chinese, Japanese, Thai, …) or with vowel signs beside its letters (Hindi,
  Bengali, …), or without letters and digits (😀, !!!), is found anywhere, inside words too. So is a term between asterisks,
  `*count*` finds "discount", and one that begins or ends with a sign that belongs to it: `c++` does not find "cats".

Nothing that is typed is syntax of the database: terms are quoted for it. Only the first `MOST_TERMS` terms count, and of each the
first `MOST_CHARS` characters.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from plumbline.store.folding import fold
from plumbline.store.rows import storable

MOST_TERMS = 32
MOST_CHARS = 200
MOST_GRAMS = 24  # of a part, that are looked up before it is confirmed
GRAM = 3  # characters in an entry of the trigram tables

_SIGNED = re.compile(r"[#@$€£¥+]+\w.*|.*\w(?:[#+%$€£¥°]+|\*\*+)")
"""A term to which its signs belong: `c++`, `C#`, `18+`, `$5`, `100%`, `#tag`, `@name`, `f***`. One asterisk at the end does not."""

_TERM = re.compile(r'"([^"]*)"?|(\S+)')

# Scripts that put no spaces between words: first and last code point of their blocks, from the Unicode block list
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x0F00, 0x0FFF),  # Tibetan
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # CJK radicals
    (0x3005, 0x3007),  # ideographic marks
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x31F0, 0x31FF),  # Katakana extensions
    (0x3400, 0x4DBF),  # CJK extension A
    (0x4E00, 0x9FFF),  # CJK
    (0xA9E0, 0xA9FF),  # Myanmar extension
    (0xAA60, 0xAA7F),  # Myanmar extension
    (0xF900, 0xFAFF),  # CJK compatibility
    (0xFF66, 0xFF9F),  # half-width Katakana
    (0x20000, 0x323AF),  # CJK extensions B to H
)


@dataclass(frozen=True, slots=True)
class WordTerm:
    """Words in a row; the last one may go on unless it is `whole`."""

    text: str
    whole: bool


@dataclass(frozen=True, slots=True)
class PartTerm:
    """A text found anywhere."""

    text: str

    @property
    def folded(self) -> str:
        return fold(self.text) or self.text.casefold()

    @property
    def grams(self) -> tuple[str, ...]:
        """The runs of three characters that a text with this part holds, at most `MOST_GRAMS`; none for a shorter part."""
        text = fold(self.text)
        starts = range(min(len(text) - GRAM + 1, MOST_GRAMS))
        return tuple(dict.fromkeys(text[start : start + GRAM] for start in starts))

    @property
    def caseless(self) -> bool:
        """True when no character of it has letter case or is a digit: then it begins few runs of three."""
        text = fold(self.text)
        return bool(text) and text.lower() == text.upper() and not any(char.isdecimal() for char in text)


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. Without any term everything matches."""

    words: tuple[WordTerm, ...] = ()
    parts: tuple[PartTerm, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.parts)

    def words_match(self, *, notes: bool = False, within: str = "") -> str:
        """The word terms as an FTS5 expression, or ""; with `notes`, where there are no parts, one of them must be in the note.

        `within`: the column that must hold all of them.
        """
        terms = [quoted(fold(term.text)) + ("" if term.whole else "*") for term in self.words]
        if within and terms:
            return f"{within} : ({' AND '.join(terms)})"
        if notes and terms and not self.parts:
            return f"({' AND '.join(terms)}) AND note : ({' OR '.join(terms)})"
        return " AND ".join(terms)

    def as_parts(self) -> Query:
        """The same terms, to be found inside words too; words in quotes stay what they are."""
        whole = tuple(term for term in self.words if term.whole)
        return Query(whole, tuple(PartTerm(term.text) for term in self.words if not term.whole) + self.parts)


def parse(typed: str) -> Query:
    """Reads what was typed."""
    words: list[WordTerm] = []
    parts: list[PartTerm] = []
    # NUL ends a text for the search tables' parser
    for match in list(_TERM.finditer(storable(typed).replace("\0", " ")))[:MOST_TERMS]:
        in_quotes, bare = match.group(1), match.group(2)
        text = (bare if in_quotes is None else in_quotes).strip()[:MOST_CHARS]
        if in_quotes is None and len(text) > 2 and text.startswith("*") and text.endswith("*"):
            parts.append(PartTerm(text.strip("*") or text))
        elif not text:
            continue
        elif in_quotes is None and _SIGNED.fullmatch(fold(text)):
            parts.append(PartTerm(text))
        elif _has_words(fold(text)) and not _has_marks(fold(text)):
            one_letter = len(text) == 1 and text.isascii()
            words.append(WordTerm(text, whole=in_quotes is not None or one_letter))
        else:
            parts.append(PartTerm(text))
    return Query(tuple(words), tuple(parts))


def is_word_char(char: str) -> bool:
    """True for what the word tables count as part of a word: letters, numbers and private use (FTS5's unicode61)."""
    return unicodedata.category(char)[0] in "LN" or unicodedata.category(char) == "Co"


def _has_words(text: str) -> bool:
    if any(first <= ord(char) <= last for char in text for first, last in _UNSPACED):
        return False
    return any(is_word_char(char) for char in text)


def _has_marks(text: str) -> bool:
    """True for marks that are part of their letter: the word tables cut words at them."""
    return any(unicodedata.category(char)[0] == "M" for char in text)


def quoted(text: str) -> str:
    """A string of an FTS5 expression."""
    return '"' + text.replace('"', '""') + '"'
