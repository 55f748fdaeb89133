"""One item's turn: headers, analysis, answer, from the first token after `<|start|>assistant` to the end.

A guided turn (with an answer form) always ends in an answer: the header is written here and only its channel's name is the model's
choice, between analysis and final; in the analysis every control token but `<|end|>` is masked; an analysis that reaches its budget
is closed and the answer opened; the answer follows its grammar. All that is not the model's choice is handed back as tokens
to be calculated together with the token before, without sampling. A free turn (without a form) does nothing of this and only
follows what the model writes, for measuring the model.

Phases are read off tokens, never off rendered text, which content can make the model imitate.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

import numpy as np

from plumbline.domain.harmony import CLOSE_ANALYSIS, Control, Reply, ReplyParser, Segment, Special, Text
from plumbline.domain.verdict import FinishReason, Usage
from plumbline.engine.decode.answer import Answer, AnswerGuide
from plumbline.engine.decode.sampling import Logits, Sampler
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.interface import Generation, GenerationRequest

MOST_ANALYSES: Final = 4
STRUCTURE_TOKENS: Final = 64
"""Tokens for headers that a free turn gets beside its budgets; a guided one needs `structure_tokens`."""

_OPEN_HEADER: Final = (Special(Control.START), Text("assistant"), Special(Control.CHANNEL))
_OPEN_ANSWER: Final = (Text("final"), Special(Control.MESSAGE))


def structure_tokens(vocabulary: Vocabulary) -> int:
    """Most tokens that a turn needs beside its budgets: headers, and the closing of analyses."""
    analysis = (Special(Control.END), *_OPEN_HEADER, Text("analysis"), Special(Control.MESSAGE))
    guided = MOST_ANALYSES * len(vocabulary.encode(analysis)) + len(vocabulary.encode(CLOSE_ANALYSIS))
    return max(STRUCTURE_TOKENS, guided)


class _Phase(Enum):
    """Where the turn stands before its answer."""

    NAME = auto()
    ANALYSIS = auto()
    FREE = auto()


class TurnDecoder:
    """The model's turn for one request.

    Call `begin` once, then `choose` and `take` in alternation until `finish` is set.
    """

    def __init__(self, request: GenerationRequest, vocabulary: Vocabulary, guide: AnswerGuide | None) -> None:
        self.request: Final = request
        self.finish: FinishReason | None = None
        self.reasoning_tokens = 0
        self.answer_tokens = 0
        self.forced_tokens = 0
        self._vocabulary = vocabulary
        self._guide = guide
        self._sampler = Sampler(request.sampling)
        self._parser = ReplyParser()
        self._answer: Answer | None = None
        self._phase = _Phase.FREE if guide is None else _Phase.NAME
        self._analyses = 0
        self._over_budget = False
        self._tokens = 0
        self._name: list[int] = []
        self._texts: list[tuple[str, str]] = []
        self._end = vocabulary.ids[Control.END]
        self._masked = vocabulary.special_ids[vocabulary.special_ids != self._end]

    def begin(self) -> list[int]:
        """Tokens that follow the prompt without a choice."""
        if self._guide is None:
            return []
        tokens = self._force((Special(Control.CHANNEL),))
        return tokens + self._open_answer() if self.request.reasoning_budget <= 0 else tokens

    def choose(self, row: Logits) -> int:
        """The next token. The row is overwritten where a token had to be masked.

        Raises:
            NonFiniteLogitsError: the logits are not numbers.
            EngineFaultError: no token continues the answer in its form.
        """
        if self._answer is not None:
            return self._answer.choose(row, self._sampler)
        if self._phase is _Phase.NAME:
            return self._sampler.pick_among(row, np.array(sorted({way[0] for way in self._ways()}), dtype=np.int64))
        token = self._sampler.pick(row)
        if self._phase is _Phase.ANALYSIS and self._vocabulary.is_special[token] and token != self._end:
            row[self._masked] = -np.inf
            token = self._sampler.pick(row)
        return token

    def take(self, token: int) -> list[int]:
        """Advances by the chosen token; returns what must be calculated next: this token and those that it forces.

        What is returned when `finish` is set needs no calculation any more.
        """
        self._tokens += 1
        if self._answer is not None:
            return [token, *self._take_answer(self._answer, token)]
        if self._phase is _Phase.NAME:
            return [token, *self._take_name(token)]
        if self._phase is _Phase.ANALYSIS:
            return [token, *self._take_analysis(token)]
        return [token, *self._take_free(token)]

    def texts(self) -> list[tuple[str, str]]:
        """Channel and text of what was written since the last call, neighbours of one channel joined."""
        joined: list[tuple[str, str]] = []
        for channel, text in self._texts:
            if joined and joined[-1][0] == channel:
                joined[-1] = (channel, joined[-1][1] + text)
            elif text:
                joined.append((channel, text))
        self._texts = []
        return joined

    def generation(self, prompt_tokens: int, prefilled_tokens: int, seconds: float) -> Generation:
        """The outcome; `finish` must be set."""
        if self.finish is None:
            raise ValueError("the turn has not ended")
        option, probability = self._answer.decision() if self._answer else ("", None)
        return Generation(
            id=self.request.id,
            reply=self.reply(),
            finish_reason=self.finish,
            probability=probability,
            decision_option=option,
            usage=Usage(prompt_tokens, self.reasoning_tokens, self.answer_tokens, seconds),
            prefilled_tokens=prefilled_tokens,
            forced_tokens=self.forced_tokens,
        )

    def reply(self) -> Reply:
        return self._parser.reply()

    def close(self) -> None:
        if self._answer is not None:
            self._answer.close()

    def _take_name(self, token: int) -> list[int]:
        self._follow(token)
        self._name.append(token)
        ways = self._ways()
        if len(ways) > 1 and all(ways):
            return []
        rest = min(ways, key=len)
        self._name += rest
        for forced in rest:
            self._follow(forced)
        self.forced_tokens += len(rest)
        tokens = [*rest, *self._force((Special(Control.MESSAGE),))]
        if self._parser.answering:
            return tokens + self._enter_answer()
        self._phase = _Phase.ANALYSIS
        self._analyses += 1
        return tokens

    def _take_analysis(self, token: int) -> list[int]:
        self._follow(token)
        if token == self._end:
            tokens = self._force(_OPEN_HEADER)
            if self._analyses >= MOST_ANALYSES:
                return tokens + self._open_answer()
            self._phase = _Phase.NAME
            self._name = []
            return tokens
        self.reasoning_tokens += 1
        if self.reasoning_tokens < self.request.reasoning_budget:
            return []
        self._over_budget = True
        return self._force(CLOSE_ANALYSIS) + self._enter_answer()

    def _take_answer(self, answer: Answer, token: int) -> list[int]:
        self._follow(token)
        if self._parser.ended:
            self._end_properly()
            return []
        answer.take(token)
        self.answer_tokens += 1
        return self._continue_answer(answer)

    def _take_free(self, token: int) -> list[int]:
        answering = self._parser.answering
        in_body = self._parser.channel is not None
        self._follow(token)
        if token not in self._vocabulary.controls:
            self.answer_tokens += answering
            self.reasoning_tokens += in_body and not answering
        if self._parser.ended:
            self._end_properly()
            return []
        other_end = self._vocabulary.is_special[token] and token not in self._vocabulary.controls
        limit = self.request.reasoning_budget + self.request.answer_limit + STRUCTURE_TOKENS
        if other_end or self.answer_tokens >= self.request.answer_limit or self._tokens >= limit:
            self.finish = FinishReason.LENGTH
            return []
        reasoning = in_body and not answering and self._parser.channel is not None
        if reasoning and self.reasoning_tokens == self.request.reasoning_budget:
            self._over_budget = True
            return self._force(CLOSE_ANALYSIS)
        return []

    def _open_answer(self) -> list[int]:
        return self._force(_OPEN_ANSWER) + self._enter_answer()

    def _enter_answer(self) -> list[int]:
        if self._guide is None:
            raise ValueError("a free turn has no guide")
        self._answer = Answer(self._guide, self.request.decisions)
        return self._continue_answer(self._answer)

    def _continue_answer(self, answer: Answer) -> list[int]:
        forced = list(answer.forced())
        for token in forced:
            self._follow(token)
        self.answer_tokens += len(forced)
        self.forced_tokens += len(forced)
        if answer.closed:
            self._follow(self._vocabulary.ids[Control.RETURN])
            self._end_properly()
        elif self.answer_tokens >= self.request.answer_limit:
            self.finish = FinishReason.LENGTH
        return forced

    def _end_properly(self) -> None:
        self.finish = FinishReason.BUDGET if self._over_budget else FinishReason.STOP

    def _ways(self) -> list[list[int]]:
        """What is left of each channel's name that is still open."""
        ways = (self._vocabulary.encode_text(name) for name in ("analysis", "final"))
        done = self._name
        return [way[len(done) :] for way in ways if way[: len(done)] == done]

    def _force(self, segments: Sequence[Segment]) -> list[int]:
        tokens = self._vocabulary.encode(segments)
        for token in tokens:
            self._follow(token)
        self.forced_tokens += len(tokens)
        return tokens

    def _follow(self, token: int) -> None:
        channel = self._parser.channel
        control = self._vocabulary.controls.get(token)
        piece = self._vocabulary.pieces[token]
        text = self._parser.text(piece) if control is None else self._parser.special(control)
        if text and channel is not None and self.request.stream:
            self._texts.append((channel, text))
