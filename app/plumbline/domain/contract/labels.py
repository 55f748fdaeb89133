"""Finding which label a text is: compared whole, tolerant of what surrounds it, never by guessing.

A text is one label or none. Letters' case, blanks, quotes, emphasis, a full stop, an introduction ("Answer:") and the label's own
title ("SP4 - Fraud") don't matter; any other word does. "VALID" is never found inside "INVALID".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from plumbline.domain.contract.terms import Label
from plumbline.domain.meanings import decision_in

_MOST_TITLE_CHARS: Final = 100
_MOST_CHARS: Final = 4_000
"""Longer than any label with its title and what may surround it."""
_INTRODUCTION: Final = re.compile(
    r"(?:final )?(?:answer|output|label|decision|verdict|classification|category|result)\s*[:=]\s*", re.IGNORECASE
)
_BLANKS: Final = re.compile(r"\s+")
_HYPHENS: Final = re.compile(r"[‐‑–—]")
_PLUS: Final = re.compile(r" ?\+ ?")
_WRAPPERS: Final = (
    ("**", "**"), ("*", "*"), ("`", "`"), ('"', '"'), ("'", "'"), ("“", "”"), ("„", "“"), ("«", "»"),
)  # fmt: skip
_SEPARATOR: Final = re.compile(r"\s*(?:[-:](?=\s)\s*|\((?=.*\)\Z))")
_TITLE: Final = re.compile(r"[^\W\d_][\w'’/&,.()-]*(?: [\w'’/&,.()-]+){0,11}")


def find_label(labels: Iterable[Label], text: str) -> Label | None:
    """The one label that the text is, alone or with its title after it; None when it is none, or could be two."""
    known = tuple(labels)
    text = text.strip()
    if len(text) > _MOST_CHARS:
        return None
    bare = _peeled(text)
    return _same(known, text) or _same(known, bare) or _titled(known, bare)


def labels_named(labels: Iterable[Label], text: str) -> set[str]:
    """The labels that stand anywhere in the text as whole words; of two that overlap, the longer one."""
    by_plain = {_plain(label.text).casefold(): label.text for label in labels}
    longest_first = sorted(by_plain, key=len, reverse=True)
    if not longest_first:
        return set()
    pattern = rf"(?<![\w.])(?<!\w-)(?:{'|'.join(map(re.escape, longest_first))})(?!\w|\.\w)"
    return {by_plain[match.group()] for match in re.finditer(pattern, _plain(text).casefold())}


def _peeled(text: str) -> str:
    bare = text.strip()
    while True:
        before = bare
        introduction = _INTRODUCTION.match(bare)
        if introduction:
            bare = bare[introduction.end() :]
        for opening, closing in _WRAPPERS:
            inner = bare[len(opening) : len(bare) - len(closing)]
            if inner.strip() and bare.startswith(opening) and bare.endswith(closing) and opening not in inner:
                bare = inner
                break
        bare = bare.strip()
        if len(bare) > 1 and bare.endswith((".", "。")):
            bare = bare[:-1].rstrip()
        if bare == before:
            return bare


def _plain(text: str) -> str:
    """The text for comparison: composed, blanks collapsed, none around plus signs, one kind of hyphen."""
    composed = _HYPHENS.sub("-", unicodedata.normalize("NFC", text))
    return _PLUS.sub("+", _BLANKS.sub(" ", composed)).strip()


def _same(labels: tuple[Label, ...], text: str) -> Label | None:
    """The label spelled like the text; if none is spelled exactly so, in any case, as long as one label alone fits."""
    plain = _plain(text)
    exact = [label for label in labels if _plain(label.text) == plain]
    if exact:
        return exact[0] if len(exact) == 1 else None
    folded = [label for label in labels if _plain(label.text).casefold() == plain.casefold()]
    return folded[0] if len(folded) == 1 else None


def _titled(labels: tuple[Label, ...], text: str) -> Label | None:
    """The label that the text begins with, where its title follows: its own meaning or, after a code, a few words."""
    if "\n" in text.strip():
        return None
    found = [
        label
        for label in labels
        if _is_title(label, _title_after(label, text), [other for other in labels if other is not label])
    ]
    return found[0] if len(found) == 1 else None


def _title_after(label: Label, text: str) -> str:
    plain, head = _plain(text), _plain(label.text)
    if plain[: len(head)].casefold() != head.casefold():
        return ""
    separator = _SEPARATOR.match(plain, len(head))
    if separator is None:
        return ""
    title = plain[separator.end() :]
    return title[:-1] if separator.group().endswith("(") else title


def _is_title(label: Label, title: str, others: list[Label]) -> bool:
    if not title:
        return False
    if label.meaning and title.casefold() == _plain(label.meaning).casefold():
        return True
    if len(title.split()) <= 2 and decision_in(title) is label.decision:
        return True  # "1 (VIOLATES)"
    is_code = any(char.isdigit() for char in label.text) and any(char.isalpha() for char in label.text)
    return (
        is_code
        and len(title) <= _MOST_TITLE_CHARS
        and title[0].isupper()
        and _TITLE.fullmatch(title) is not None
        and not labels_named(others, title)
    )
