"""Where the entries of a list begin: numbers of every kind, in every script, and bullets.

A number counts where it belongs to a run: 1, 2, 3 of the same kind. "1987." at the beginning of a wrapped line belongs to none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.patterns import WordPattern
from plumbline.domain.rule_words import NUMBERED, RULES

GAP: Final = "[ \t\u3000\u00a0]"
_SYMBOL: Final = "(?!🔟)[\u2190-\u245f\u2500-\u2775\u2794-\u2bff\U0001f000-\U0001faff]"
_EMOJI: Final = f"(?:{_SYMBOL}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]{{0,3}}){{1,6}}"
_LEAD: Final = re.compile(
    rf"(?P<indent>{GAP}*+)(?:>{GAP}?)?(?:#{{1,6}}{GAP}++)?[*_~]{{0,3}}(?:{_EMOJI}{GAP}*+)?[*_~]{{0,3}}"
)
_KANJI: Final = "一二三四五六七八九十"
_CIRCLED: Final = "①-⑳❶-❿➀-➓⓵-⓾"
_ARABIC_LETTERS: Final = ("أبجدهوزحطي", "أبتثجحخدذر")
_KANA: Final = ("アイウエオカキクケコ", "イロハニホヘトチリヌ")
_ORDINALS: Final = (
    ("أولا", "الأولى", "الأول"), ("ثانيا", "الثانية", "الثاني"), ("ثالثا", "الثالثة", "الثالث"), ("رابعا", "الرابعة", "الرابع"),
    ("خامسا", "الخامسة", "الخامس"), ("سادسا", "السادسة", "السادس"), ("سابعا", "السابعة", "السابع"), ("ثامنا", "الثامنة", "الثامن"),
    ("تاسعا", "التاسعة", "التاسع"), ("عاشرا", "العاشرة", "العاشر"),
)  # fmt: skip
_ORDINAL: Final = {word: place for place, words in enumerate(_ORDINALS, 1) for word in words}
_ORDINAL_WORDS: Final = "|".join(sorted(_ORDINAL, key=len, reverse=True))
_WORDS: Final = rf"(?:§|(?:{NUMBERED.words})(?![^\W\d_])|{NUMBERED.anywhere})"
_SIGN: Final = rf"(?:[#№]|n[°ºo]\.?|nr\.?|núm\.?|رقم){GAP}?"
_TEXT_FOLLOWS: Final = rf"[*_~]{{0,3}}(?:{GAP}++|(?=[^\s\w.,:;)])|(?=[^\W\d_])|\Z)"
_BREAK: Final = rf"[*_~]{{0,3}}(?:{GAP}++|\Z)"


def _compiled(number: str, ending: str = _BREAK) -> WordPattern:
    return WordPattern(number + ending)


_KINDS: Final = {
    "word": _compiled(
        rf"{_WORDS}\.?{GAP}?(?:{_SIGN})?(?P<n>\d{{1,3}}(?:\.\d{{1,2}}){{0,2}}|[IVX]{{1,5}}(?!\w)|[{_KANJI}]{{1,3}}|{_ORDINAL_WORDS})"
        rf"(?!\d)(?:[ºª°]|er(?!\w))?(?:{GAP}?[.:：)\]–—-]){{0,2}}",
        _TEXT_FOLLOWS,
    ),
    "article": _compiled(rf"第(?P<n>\d{{1,3}}|[{_KANJI}]{{1,3}})[条項則][.:：、]?", _TEXT_FOLLOWS),
    "brackets": _compiled(rf"[(（\[](?P<n>\d{{1,3}}|[{_KANJI}]{{1,3}})[)）\]]", _TEXT_FOLLOWS),
    "sign": _compiled(rf"{_SIGN}(?P<n>\d{{1,3}})(?:{GAP}?[.:：)–—-])?"),
    "dotted": _compiled(r"(?P<n>\d{1,2}(?:\.\d{1,2}){1,2})[.):：]?"),
    "point": _compiled(rf"(?P<n>\d{{1,3}}|[{_KANJI}]{{1,3}})[ºª°]?[.．、](?![\d)])[-–—]?", _TEXT_FOLLOWS),
    "bracket": _compiled(rf"(?P<n>\d{{1,3}}|[{_KANJI}]{{1,3}})[ºª°]?\.?[)）]", _TEXT_FOLLOWS),
    "dash": _compiled(rf"(?P<n>\d{{1,3}})(?:[°º]|{GAP}?[-–—:：/])", rf"[*_~]{{0,3}}{GAP}++"),
    "key": _compiled(r"(?P<n>\d\ufe0f?\u20e3|🔟)", _TEXT_FOLLOWS),
    "circle": _compiled(rf"(?P<n>[{_CIRCLED}])[.:：]?", _TEXT_FOLLOWS),
    "roman": _compiled(r"(?P<n>[IVX]{1,5})[.):]"),
    "roman in brackets": _compiled(r"\((?P<n>[IVX]{1,5})\)"),
    "letter": _compiled(r"(?P<n>[a-z])[.):]"),
    "letter in brackets": _compiled(r"\((?P<n>[a-z])\)"),
    "arabic letter": _compiled(rf"\(?(?P<n>[{_ARABIC_LETTERS[0]}{_ARABIC_LETTERS[1]}])ـ?[.):\-–]"),
    "kana": _compiled(rf"[(（]?(?P<n>[{_KANA[0]}{_KANA[1]}])[.．、)）]", _TEXT_FOLLOWS),
    "ordinal": _compiled(rf"(?P<n>{_ORDINAL_WORDS})ً?[:،.\-–]"),
    "bare": _compiled(r"(?P<n>\d{1,3})", rf"{GAP}++(?=[^\W\d_])"),
}
_ONLY_IN_RUNS: Final = ("letter", "roman", "kana", "arabic", "bare")
"""Beginnings of kinds that one entry alone is none of."""
_ROMANS: Final = dict(zip("ivx", (1, 5, 10), strict=True))
_BULLET: Final = re.compile(
    rf"(?P<indent>{GAP}*+)(?:>{GAP}?)?(?:[-+](?![-+\d])|\*(?=[ \t]|\*\*)|[•–—‣▪▫●○◦◆◇■□★☆►➤→»›⁃∙·・※✓✗✘✔✖]\ufe0f?|o\t){GAP}*+"
    r"(?:\[[ xX]\][ \t]+)?(?P<text>(?:\*\*|__)?[^\s*-].*)"
)
_SYMBOL_FIRST: Final = re.compile(rf"(?P<indent>{GAP}*+)[*_]{{0,2}}{_EMOJI}{GAP}*+[*_]{{0,2}}(?P<text>[^\W_].*)")
_TICK: Final = re.compile(rf"{GAP}*+(?:[-*•]{GAP})?(?:(?P<yes>[✅✔☑✓👍🟢])|[❌✖✗✘🚫⛔👎🔴])")
_BOLD_FIRST: Final = re.compile(
    r"(?P<indent>[ \t]*+)(?P<text>(?:\*\*|__)[^*_\s][^*_]{1,118}(?:\*\*|__)[.:!]?[ \t]++[^\s*_].*)"
)
_ENDED: Final = re.compile(r"[.!?:;。！？：؟]\W{0,4}\Z")
_RULES: Final = RULES.pattern()
_MOST_SKIPPED: Final = 3

Number = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """The beginning of an entry.

    Attributes:
        line: the index of its line.
        indent: in columns.
        text: what follows in the line.
        start: the column at which it begins, for one of several in a line.
        next: the index of the line on which its run goes on, or 0.
    """

    line: int
    indent: int
    kind: str
    number: Number
    text: str
    start: int = 0
    next: int = 0


def numbered_marks(lines: list[str]) -> dict[int, Mark]:
    """The numbered entries that begin a line, by its index; of two ways to read one, the one in the longer run."""
    by_kind: dict[tuple[str, int, int], list[Mark]] = {}
    for index, line in enumerate(lines):
        for mark in _numbers(index, line):
            by_kind.setdefault((mark.kind, mark.indent // 3, len(mark.number)), []).append(mark)
    best: dict[int, tuple[int, Mark]] = {}
    for marks in by_kind.values():
        for run in _runs(marks):
            if len(run) == 1 and _is_wrapped(lines, run[0].line):
                continue
            for mark, after in zip(run, [*run[1:], None], strict=True):
                if mark.line not in best or best[mark.line][0] < len(run):
                    best[mark.line] = (len(run), replace(mark, next=after.line if after else 0))
    return {index: mark for index, (_, mark) in sorted(best.items())}


def _is_wrapped(lines: list[str], index: int) -> bool:
    """True where the line goes on with the sentence of the line before it."""
    before = lines[index - 1].strip() if index else ""
    return not (not before or before[0] in "#*_|" or _ENDED.search(before[-10:]) or _RULES.search(before[:80]))


def bullet(index: int, line: str) -> Mark | None:
    """The line as an entry of a bulleted list."""
    match = _BULLET.match(line)
    return None if match is None else Mark(index, _width(match.group("indent")), "bullet", (), match.group("text"))


def opened_by_symbol(index: int, line: str) -> Mark | None:
    """The line as an entry that an emoji opens."""
    match = _SYMBOL_FIRST.match(line)
    return None if match is None else Mark(index, _width(match.group("indent")), "symbol", (), match.group("text"))


def opened_by_tick(line: str) -> bool | None:
    """True for a line that a tick opens, False for one that a cross opens, None for any other."""
    match = _TICK.match(line)
    return None if match is None else match.group("yes") is not None


def opened_in_bold(index: int, line: str) -> Mark | None:
    """The line as an entry whose first words are in bold."""
    match = _BOLD_FIRST.match(line)
    return None if match is None else Mark(index, _width(match.group("indent")), "bold", (), match.group("text"))


def inline_marks(index: int, line: str, first: int = 1) -> list[Mark]:
    """Entries that stand one after the other in one line ("1. Be kind. 2. No ads."), numbered from `first` on."""
    best: list[Mark] = []
    for kind, pattern in _INLINE.items():
        found: list[re.Match[str]] = []
        for match in pattern.finditer(line):
            if _value(kind, match.group("n")) == (first + len(found),):
                found.append(match)
        if len(found) > max(1, len(best)) and _may_begin(line[: found[0].start()]):
            best = list(_parts(index, line, found, first))
    return best


def inline_bullets(index: int, line: str) -> list[Mark]:
    """Entries behind bullets that stand one after the other in one line: "• Be kind • No ads"."""
    found = list(_INLINE_BULLET.finditer(line))
    return list(_parts(index, line, found, 1)) if len(found) > 1 and _may_begin(line[: found[0].start()]) else []


def _parts(index: int, line: str, found: list[re.Match[str]], first: int) -> Iterator[Mark]:
    ends = [*(match.start() for match in found[1:]), len(line)]
    for number, (match, end) in enumerate(zip(found, ends, strict=True), first):
        yield Mark(index, 0, "inline", (number,), line[match.end() : end].strip(" \t,;"), start=match.start())


_INLINE: Final = {
    "point": re.compile(r"(?<!\S)(?P<n>\d{1,2})[.．、](?=\s)"),
    "bracket": re.compile(r"(?<![\w(])(?P<n>\d{1,2})[)）]"),
    "brackets": re.compile(r"[(（\[](?P<n>\d{1,2})[)）\]]"),
    "circle": re.compile(rf"(?P<n>[{_CIRCLED}])"),
    "key": re.compile(r"(?P<n>\d\ufe0f?\u20e3)"),
    "sign": re.compile(r"(?<!\S)#(?P<n>\d{1,2})[.:)]?(?=\s)"),
    "letter": re.compile(r"(?<![\w(])(?P<n>[a-zA-Z])\)(?=\s)"),
    "letter in brackets": re.compile(r"\((?P<n>[a-z])\)"),
    "roman": re.compile(r"(?<!\S)(?P<n>[IVX]{1,5})[.)](?=\s)"),
    "word": re.compile(rf"(?<!\w){_WORDS}\.?{GAP}?#?(?P<n>\d{{1,2}})(?!\d)[.:：)]?", re.IGNORECASE),
}
_INLINE_BULLET: Final = re.compile(r"(?<!\S)[•●▪‣◦](?=\s)")
_BEFORE_FIRST: Final = re.compile(r"[:：.!?。;–—-]\s*\Z|\A[\s*_#>]*\Z")


def _may_begin(before: str) -> bool:
    """True where a list can begin behind this: at the beginning of a line, or behind a colon or a sentence."""
    return _BEFORE_FIRST.search(before[-40:] if before.strip(" \t*_#>") else "") is not None


def _numbers(index: int, line: str) -> Iterator[Mark]:
    lead = _LEAD.match(line)
    at = lead.end() if lead else 0
    indent = _width(lead.group("indent")) if lead else 0
    for kind, pattern in _KINDS.items():
        match = pattern.match(line, at)
        if match is None:
            continue
        number = match.group("n")
        kinds = [kind]
        if kind in ("arabic letter", "kana"):
            kinds = [f"{kind} {order}" for order in (0, 1)]
        elif kind.startswith(("letter", "roman")) and number.isupper():
            kinds = [f"{kind}, capital"]
        elif kind == "word":
            kinds = ["word " + match.group()[: match.start("n") - match.start()].strip(" .#№").casefold()]
        for one in kinds:
            value = _value(one, number)
            if value:
                yield Mark(index, indent, one, value, line[match.end() :])


def _value(kind: str, written: str) -> Number:
    """What is written as a number; empty where it is none of this kind."""
    if kind.startswith("roman"):
        return _roman(written.casefold())
    if kind.startswith("letter"):
        return (ord(written.casefold()) - ord("a") + 1,)
    for name, orders in (("arabic letter", _ARABIC_LETTERS), ("kana", _KANA)):
        if kind.startswith(name):
            return (orders[int(kind[-1])].find(written) + 1,)
    if written in _ORDINAL:
        return (_ORDINAL[written],)
    if written == "🔟":
        return (10,)
    if written[0] in _KANJI:
        return _kanji(written)
    if written[0].isascii() and written[0].isalpha():
        return _roman(written.casefold())
    if written[0].isdecimal():
        return tuple(int(part) for part in written.rstrip("\ufe0f\u20e3").split("."))
    first = next(start for start in "①❶➀⓵" if start <= written and ord(written) < ord(start) + 20)
    return (ord(written) - ord(first) + 1,)


def _roman(written: str) -> Number:
    values = [_ROMANS.get(letter, 0) for letter in written]
    if 0 in values:
        return ()
    total = sum(-value if after > value else value for value, after in zip(values, [*values[1:], 0], strict=True))
    return (total,)


def _kanji(written: str) -> Number:
    tens, ten, units = written.partition("十")
    if ten:
        return ((_KANJI.find(tens) + 1 if tens else 1) * 10 + (_KANJI.find(units) + 1 if units else 0),)
    return (_KANJI.find(written) + 1,) if len(written) == 1 else ()


def _runs(marks: Iterable[Mark]) -> Iterator[list[Mark]]:
    """The marks of one kind in runs that count on; what doesn't belong to one is left out.

    A run begins with 1 or 0. Where none does, one of two or more may begin with another number: a part of a list was pasted.
    """
    runs: list[list[Mark]] = []
    others: list[list[Mark]] = []
    for mark in marks:
        if runs and _follows(runs[-1][-1].number, mark.number):
            runs[-1].append(mark)
        elif mark.number[-1] <= 1:
            runs.append([mark])
        elif others and _follows(others[-1][-1].number, mark.number):
            others[-1].append(mark)
        else:
            others.append([mark])
    runs = [run for run in runs if len(run) > 1 or not run[0].kind.startswith(_ONLY_IN_RUNS)]
    yield from runs or [run for run in others if len(run) > 1 and not run[0].kind.startswith(_ONLY_IN_RUNS)]


def _follows(before: Number, number: Number) -> bool:
    if number[:-1] == before[:-1]:
        return 0 <= number[-1] - before[-1] <= _MOST_SKIPPED
    if number[-1] > 1 or len(number) < 2 or number[:-2] != before[:-2]:
        return False
    return 0 < number[-2] - before[-2] <= _MOST_SKIPPED


def _width(indent: str) -> int:
    return len(indent.expandtabs(4))
