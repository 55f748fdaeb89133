"""A policy as people read it: without what it tells a program of the JSON in which to answer.

Only sentences that can be recognised go: a request that names JSON, the object that is shown with it, and what the fields of that
object mean. Where anything is in doubt, it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.contract.answer_shapes import ASKS
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.terms import ContractKind
from plumbline.domain.lines import with_line_feeds
from plumbline.domain.rules import find_rules

_JSON: Final = re.compile(r"\bJSON", re.IGNORECASE)
_HEADING: Final = re.compile(r"(?P<level>#{1,6}) ")
_ENTRY: Final = re.compile(r"\s*(?:[-*•]|\d+[.)])\s")
_OPENS: Final = re.compile(r"\s*`?\{")
_FENCE: Final = re.compile(r"\s*(?:```|~~~)")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


@dataclass(frozen=True)
class _Block:
    """A heading, or lines up to a blank one outside of fences and braces; `first` is the number of the first, from 1."""

    first: int
    lines: tuple[str, ...]

    @property
    def level(self) -> int:
        """The heading's; 0 for anything else."""
        heading = _HEADING.match(self.lines[0])
        return len(heading["level"]) if heading else 0


def without_answer_form(text: str) -> str:
    """The policy's text without what is recognised; the text itself where that is nothing."""
    contract = find_answer_form(text).contract
    if contract is None or contract.standard or contract.kind not in (ContractKind.JSON, ContractKind.FLAGS):
        return text
    # where each category is a field of its own, its name stands in the rules too
    fields = [field.name for field in contract.fields] if contract.kind is ContractKind.JSON else []
    begins = re.compile(rf"\s*(?:[-*•]\s+)?[\"'`*_]*(?:{'|'.join(map(re.escape, fields)) or '(?!)'})(?!\w)")
    rules = {mention.line for mention in find_rules(text) if mention.defined}
    blocks = list(_blocks(with_line_feeds(text).split("\n")))
    kept: list[_Block | None] = []
    asked = False
    for block in blocks:
        left: tuple[str, ...] = block.lines
        if rules.isdisjoint(range(block.first, block.first + len(block.lines))) and not block.level:
            if asked and (_is_object(block) or all(map(begins.match, block.lines))):
                left = ()
            else:
                left = tuple(_without_request(block.lines, begins))
        asked = left != block.lines
        kept.append(_Block(block.first, left) if left else None)
    if all(block == other for block, other in zip(blocks, kept, strict=True)):
        return text
    return "\n\n".join("\n".join(block.lines) for block in _with_content(blocks, kept))


def _blocks(lines: Sequence[str]) -> Iterable[_Block]:
    block: list[str] = []
    fenced, depth = False, 0
    for number, line in enumerate((*lines, ""), 1):
        inside = fenced or depth
        heading = not inside and _HEADING.match(line)
        if heading or not (inside or line.strip()) or number > len(lines):
            if block:
                yield _Block(number - len(block), tuple(block))
            block = []
            if heading:
                yield _Block(number, (line,))
            continue
        fenced ^= _FENCE.match(line) is not None
        depth = _depth(depth, line)
        block.append(line)


def _depth(before: int, line: str) -> int:
    """How many braces are open behind a line."""
    return max(0, before + line.count("{") - line.count("}"))


def _is_object(block: _Block) -> bool:
    inside = block.lines[1:] if _FENCE.match(block.lines[0]) else block.lines
    return bool(inside) and _OPENS.match(inside[0]) is not None


def _without_request(lines: Sequence[str], begins: re.Pattern[str]) -> Iterable[str]:
    """The lines without a request for JSON, and without what follows it of objects and, as `begins` knows, of their fields."""
    asked, depth = False, 0
    for line in lines:
        if depth or (asked and ("{" in line or _FENCE.match(line))):
            depth = _depth(depth, line)
            continue
        if _ENTRY.match(line):
            yield line
            continue
        left = []
        for sentence in _SENTENCE_END.split(line):
            asks = _JSON.search(sentence) is not None and ASKS.search(sentence) is not None
            if not asks and not (asked and ("{" in sentence or begins.match(sentence))):
                left.append(sentence)
            asked = asked or asks
        if asked:
            depth = _depth(0, line)
        if left:
            yield " ".join(left)


def _with_content(blocks: Sequence[_Block], kept: Sequence[_Block | None]) -> Iterable[_Block]:
    """What is kept, without the headings of sections of which nothing is."""
    for place, (before, block) in enumerate(zip(blocks, kept, strict=True)):
        if block is None:
            continue
        end = next(
            (other for other in range(place + 1, len(blocks)) if 0 < blocks[other].level <= before.level), len(blocks)
        )
        emptied = before.level and end > place + 1 and not any(kept[place + 1 : end])
        if not emptied:
            yield block
