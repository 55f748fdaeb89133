"""Writing an answer in its form: what may come next, what must come next, when it is complete.

`AnswerGuide` holds what one form needs for all items: the grammar, built once, and the tokens of forced text. `Answer` is one
item's answer. Traps of llama.cpp's grammar are kept out here: a token it forbids must never be accepted (the process would abort),
control tokens count as text inside its JSON strings, broken UTF-8 passes its character classes, and it reads a token only up to
a NUL byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.harmony import Control
from plumbline.domain.messages import Message
from plumbline.domain.verdict import DecisionProbability
from plumbline.engine.decode.backend import Backend, Grammar
from plumbline.engine.decode.decision import DecisionMeter
from plumbline.engine.decode.sampling import Ids, Logits, Sampler
from plumbline.engine.decode.vocabulary import Vocabulary, utf8_rest
from plumbline.engine.errors import EngineFaultError

_ANYTHING: Final = ("The", "a", "1", "'")
"""What free text may begin with, for finding out where its first token can begin."""


class AnswerGuide:
    """What all answers of one form share."""

    def __init__(self, form: AnswerForm, backend: Backend) -> None:
        self.form = form
        self.vocabulary: Vocabulary = backend.vocabulary
        self._prototype = backend.grammar(form.grammar())
        self.forced_tokens = lru_cache(maxsize=512)(self._forced_tokens)

    def grammar(self) -> Grammar:
        return self._prototype.fork()

    def close(self) -> None:
        self._prototype.close()

    def _forced_tokens(self, written: str) -> tuple[int, ...]:
        """Tokens of the text that must follow `written`.

        A token may span the border between what is forced and what is open (`[` and `[]`, a quote and the word behind it). So
        only the tokens are forced on which all continuations agree, and the rest is left to be sampled: each way can then be
        written in the tokens that the model was trained with.
        """
        text = self.form.forced(written)
        if not text:
            return ()
        open_ways = self.form.ways(written + text)
        after = [way for way in open_ways if way]
        if "" in open_ways:
            after += _ANYTHING
        if not after or self.form.complete(written + text):
            after.append("")
        ways = [self.vocabulary.encode_text(text + way) for way in after]
        first, last = min(ways), max(ways)
        agreed = next(
            (index for index, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]),
            min(len(first), len(last)),
        )
        return tuple(first[:agreed])


class Answer:
    """One item's answer, token by token."""

    def __init__(self, guide: AnswerGuide, groups: Mapping[str, str]) -> None:
        self._guide = guide
        self._vocabulary = guide.vocabulary
        self._return = guide.vocabulary.ids[Control.RETURN]
        self._grammar = guide.grammar()
        self._pending = b""
        self._meter = DecisionMeter(guide.form, groups, guide.vocabulary)
        self.written = ""

    @property
    def closed(self) -> bool:
        """True when nothing can follow but the end."""
        return not self._pending and self._guide.form.closed(self.written)

    def choose(self, row: Logits, sampler: Sampler) -> int:
        """The next token; `<|return|>` where the answer is complete and may end."""
        token = sampler.pick_allowed(row, self._allows, self._permitted)
        self._meter.see(self.written, row)
        self._meter.chose(token)
        return token

    def take(self, token: int) -> None:
        """Advances by a plain token that is allowed."""
        piece = self._vocabulary.pieces[token]
        self._grammar.accept(token)
        data = self._pending + piece
        rest = utf8_rest(self._pending, piece) or b""
        self._pending = rest
        self.written += data[: len(data) - len(rest)].decode("utf-8")

    def forced(self) -> tuple[int, ...]:
        """Takes the text that must come now; returns its tokens.

        Raises:
            EngineFaultError: the form and its grammar disagree.
        """
        if self._pending:
            return ()
        tokens = self._guide.forced_tokens(self.written)
        for token in tokens:
            if not self._grammar.permits(token):
                raise EngineFaultError(
                    Message("The answer format contradicts itself"),
                    Message("The grammar made from the policy's answer format refuses text that the format requires."),
                    Message("Report this together with the policy's answer format."),
                )
            self.take(token)
        return tokens

    def decision(self) -> tuple[str, DecisionProbability | None]:
        return self._meter.option(self.written), self._meter.result(self.written)

    def close(self) -> None:
        self._grammar.close()

    def _allows(self, token: int) -> bool:
        if self._vocabulary.is_special[token]:
            return token == self._return and not self._pending and self._guide.form.complete(self.written)
        return self._well_formed(token) and self._grammar.permits(token)

    def _permitted(self, ids: Ids) -> npt.NDArray[np.bool_]:
        fitting = (self._vocabulary.continues if self._pending else self._vocabulary.opens)[ids]
        fitting &= ~self._vocabulary.is_special[ids]
        if self._pending:
            for index in np.flatnonzero(fitting):
                fitting[index] = self._well_formed(int(ids[index]))
        allowed = np.zeros(len(ids), dtype=np.bool_)
        allowed[fitting] = self._grammar.permitted(ids[fitting])
        allowed |= (ids == self._return) & self._allows(self._return)
        return allowed

    def _well_formed(self, token: int) -> bool:
        if not self._pending:
            return bool(self._vocabulary.opens[token])
        if not self._vocabulary.continues[token]:
            return False
        return utf8_rest(self._pending, self._vocabulary.pieces[token]) is not None
