"""The form of an answer as a sequence of parts, which is all that the engine sees of a contract.

Its grammar, the text that it forces, and the decisions that are open describe the same language, and the contract's parser reads
every text in it; tests hold them against each other. Branches are multiplied out into a few sequences of plain parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from plumbline.domain.contract.gbnf import grammar_of
from plumbline.domain.contract.matching import common, lead, open_points
from plumbline.domain.contract.parts import Branch, Choice, Listing, Part, Plain, part_from_list, part_to_list


@dataclass(frozen=True)
class AnswerForm:
    """A sequence of parts.

    Attributes:
        parts: in order. A `JsonText` is followed by a `Literal` that begins with a quote.
        decision: index of the `Choice` in which the decision falls, or of a `Branch` whose alternatives each begin with such a
            choice (no branch stands before it); None when no single part decides.
    """

    parts: tuple[Part, ...]
    decision: int | None = None

    def grammar(self) -> str:
        """The form as GBNF, root rule "root"."""
        return grammar_of(self._lines)

    def forced(self, written: str) -> str:
        """The text that must follow `written`, as far as there is only one continuation; "" where there is a choice.

        Text outside the form, and text that completes it, give "".
        """
        return "" if self.complete(written) else common(list(self.ways(written)))

    def ways(self, written: str) -> tuple[str, ...]:
        """The texts with which an answer can continue after `written`, each as far as it is certain; "" stands for anything.

        Empty outside the form and where nothing can follow.
        """
        found: dict[str, None] = {}
        for line in self._lines:
            for index, _, rests in open_points(line, written):
                after = "" if index == len(line) or isinstance(line[index], Listing) else lead(line, index + 1)
                found.update(dict.fromkeys(rest if rest == "" else rest + after for rest in rests))
        return tuple(found)

    def complete(self, written: str) -> bool:
        return any(index == len(line) for line in self._lines for index, *_ in open_points(line, written))

    def closed(self, written: str) -> bool:
        """True when `written` is a whole answer and no longer one begins with it: it is finished."""
        ends = [index == len(line) for line in self._lines for index, *_ in open_points(line, written)]
        return bool(ends) and all(ends)

    def possible(self, written: str) -> bool:
        return any(True for line in self._lines for _ in open_points(line, written))

    def open_decisions(self, written: str) -> dict[str, str]:
        """Each option of the decision that is open after `written`, with the rest of it that is still to come.

        Empty unless `written` ends at the beginning of the deciding choice, or inside it. An option that is complete, while a
        longer one is still open, has the rest "".
        """
        found: dict[str, str] = {}
        if self.decision is None:
            return found
        for line in self._lines:
            part = line[self.decision]
            for index, start, _ in open_points(line[: self.decision + 1], written):
                if index == self.decision and isinstance(part, Choice):
                    tail = written[start:]
                    found.update((o, o[len(tail) :]) for o in part.options if o.startswith(tail))
        return found

    def to_dict(self) -> dict[str, object]:
        return {"parts": [part_to_list(part) for part in self.parts], "decision": self.decision}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> AnswerForm:
        """Raises `ValueError` for data that `to_dict` did not write."""
        parts, decision = data.get("parts"), data.get("decision")
        if not isinstance(parts, list) or not (decision is None or isinstance(decision, int)):
            raise ValueError("not an answer form")
        return cls(tuple(part_from_list(part) for part in parts), decision)

    @cached_property
    def _lines(self) -> tuple[tuple[Plain, ...], ...]:
        return tuple(_multiplied(self.parts))


def _multiplied(parts: tuple[Part, ...]) -> Iterator[tuple[Plain, ...]]:
    ways: list[list[tuple[Plain, ...]]] = []
    for part in parts:
        if isinstance(part, Branch):
            ways.append([line for alternative in part.alternatives for line in _multiplied(alternative)])
        else:
            ways.append([(part,)])
    for way in product(*ways):
        yield tuple(part for piece in way for part in piece)
