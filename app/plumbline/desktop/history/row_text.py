"""The words of a row. Hidden content stays hidden in a snippet too; a snippet of something else is shown instead, if any."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from plumbline.desktop.detail.concealment import BLURRED, HIDDEN, SHOWN, concealed
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.sources import location
from plumbline.desktop.widgets.strange_text import beside
from plumbline.desktop.widgets.verdict_words import limit_sentence, signed
from plumbline.store.results.search import Hit, Snippet

_FIELDS: Final = {
    "rationale": mark("History", "Reason"),
    "reasoning": mark("History", "Reasoning"),
    "policy": mark("History", "Policy"),
    "note": mark("History", "Note"),
}
_QUOTING: Final = frozenset({"content", "rationale", "reasoning"})
_BEFORE: Final = 24  # characters in a row before the match, at most
_SPACE: Final = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class RowText:
    """A row in words.

    Attributes:
        field: where the text is from, "" for the content.
        blurred: the text is drawn blurred.
        marks: offsets of matches in `text`.
        below: labels, policy, model, day, where it is from.
        spoken: all of it, for screen readers.
    """

    field: str
    text: str
    blurred: bool
    marks: tuple[tuple[int, int], ...]
    review: str
    below: str
    spoken: str


def row_text(hit: Hit, cover: str) -> RowText:
    """The words of a row; `cover`: how its texts are shown."""
    item = hit.item
    field, text, blurred, marks = _piece(hit, cover)
    review = ""
    if item.review is not None:
        review = translate("History", "Reviewed: {decision}").format(decision=signed(item.review))
    rules = dict.fromkeys((*item.labels, *item.rule_ids))
    names = beside((", ".join(rules), say(hit.policy.words()), model_word(hit.model_name, practice=hit.practice)))
    limit = limit_sentence() if item.at_limit else ""
    below = " · ".join(filter(None, (names, limit, moment_text(item.recorded), beside((location(item.origin),)))))
    decision = signed(item.decision) if item.decision else ""
    words = f"{field}: {text}" if field else text
    return RowText(
        field, text, blurred, marks, review, below, " · ".join(filter(None, (decision, words, review, below)))
    )


def _piece(hit: Hit, cover: str) -> tuple[str, str, bool, tuple[tuple[int, int], ...]]:
    # reasoning and rationale quote the text: what is hidden is hidden there too
    shown = [piece for piece in hit.snippets if cover == SHOWN or piece.field not in _QUOTING]
    best = next((piece for piece in shown if piece.field != "policy"), None)
    if best is not None:
        return _snippet(best, best.text, blurred=False)
    covered = next((piece for piece in hit.snippets if piece.field in _QUOTING), None)
    if covered is not None:
        if cover == HIDDEN:
            return "", translate("History", "Match in hidden content"), False, ()
        return _snippet(covered, concealed(covered.text, cover), blurred=cover == BLURRED)
    if cover == HIDDEN:
        return "", translate("History", "Content hidden"), False, ()
    return "", _line(concealed(hit.item.excerpt, cover)), cover == BLURRED, ()


def _snippet(piece: Snippet, text: str, *, blurred: bool) -> tuple[str, str, bool, tuple[tuple[int, int], ...]]:
    field = translate("History", _FIELDS[piece.field]) if piece.field in _FIELDS else ""
    begin = _begin(text, piece.marks[0][0] if piece.marks else 0)
    before = "…" if piece.cut_before or begin else ""
    shift = len(before) - begin
    marks = tuple((start + shift, end + shift) for start, end in piece.marks)
    return field, before + _line(text[begin:]) + ("…" if piece.cut_after else ""), blurred, marks


def _begin(text: str, match: int) -> int:
    """Where a piece begins so that the match stands near the start of the row, at a word boundary if possible."""
    if match <= _BEFORE:
        return 0
    space = text.find(" ", match - _BEFORE, match)
    return match - _BEFORE if space < 0 else space + 1


def _line(text: str) -> str:
    return _SPACE.sub(" ", text)
