"""Pieces of text around what a query found, with the places of the finds.

The search tables say which items match; where in a text they match is looked for here, in the same way as far as that goes (texts
folded, words from their beginning). Marks are offsets, so nothing in a text can pass for one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from plumbline.store.folding import fold, fold_with_offsets
from plumbline.store.results.search import Snippet
from plumbline.store.search.query import Query, is_word_char

BEFORE = 60  # characters shown before the first find, at most
LENGTH = 240  # characters of a snippet, at most
SEARCHED = 200_000  # characters of a text that are looked through, at most

Pattern = re.Pattern[str]


def pattern_of(query: Query) -> Pattern | None:
    """A pattern over folded text for all terms of a query; None for a query without any."""
    forms = [re.escape(fold(term.text)) for term in query.parts]
    for term in query.words:
        tokens = _tokens(fold(term.text))
        if tokens:
            row = r"[\W_]+".join(re.escape(token) for token in tokens)
            forms.append(rf"(?<![^\W_]){row}" + (r"(?![^\W_])" if term.whole else r"[^\W_]*"))
    return re.compile("|".join(form for form in forms if form)) if any(forms) else None


def snippets(texts: Mapping[str, str], pattern: Pattern | None) -> tuple[Snippet, ...]:
    """A snippet for each of the named texts in which something is found, in their order."""
    if pattern is None:
        return ()
    found = (_snippet(name, text, pattern) for name, text in texts.items())
    return tuple(snippet for snippet in found if snippet is not None)


def _snippet(name: str, text: str, pattern: Pattern) -> Snippet | None:
    folded, offsets = fold_with_offsets(text[:SEARCHED])
    first = pattern.search(folded)
    if first is None:
        return None
    start = _start(text, _source(offsets, first.start()))
    end = min(len(text), start + LENGTH)
    marks = []
    for match in pattern.finditer(folded, first.start()):
        begin = _source(offsets, match.start())
        if begin >= end:
            break
        if match.end() > match.start():
            marks.append((begin - start, min(end, _end(offsets, match.end(), len(text))) - start))
    return Snippet(name, text[start:end], tuple(_apart(marks)), cut_before=start > 0, cut_after=end < len(text))


def _source(offsets: list[int] | None, index: int) -> int:
    return index if offsets is None else offsets[index]


def _end(offsets: list[int] | None, end: int, length: int) -> int:
    """Where a find ends in the source: behind diacritics that stand by themselves and folded to nothing."""
    if offsets is None:
        return end
    behind = offsets[end] if end < len(offsets) else min(length, SEARCHED)
    return max(behind, offsets[end - 1] + 1)


def _start(text: str, find: int) -> int:
    """Where a snippet for a find begins: a little before it, at a word's beginning where there is one."""
    earliest = max(0, find - BEFORE)
    if earliest == 0:
        return 0
    space = text.find(" ", earliest, find)
    return earliest if space < 0 else space + 1


def _apart(marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks that overlap, because a character folded to several, are cut apart."""
    cut = [(a, min(b, following[0])) for (a, b), following in pairwise(marks)] + marks[-1:]
    return [(a, b) for a, b in cut if b > a]


def _tokens(folded: str) -> list[str]:
    return "".join(char if is_word_char(char) else " " for char in folded).split()
