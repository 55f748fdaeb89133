"""One item's turn on a server: the reasoning in pieces, then the answer in its form.

It does what `engine.decode.turn` does, in a few requests instead of token by token. The first ones go on from
`<|start|>assistant<|channel|>` until the reasoning ends; the last one goes on from all of it with the answer's grammar, and says
how likely each token was where the decision falls. What a server has read already it finds again in its cache. Requests for
pieces bound what a cancel leaves undone, and end before a proxy between here and there loses its patience.

What no request can hold the model to is put right here: a name of a channel that is neither analysis nor final, and a control
token in the middle of the reasoning. What was written behind it is then thrown away, and control tokens are banned from there
on. After its reasoning the model answers: it can't begin a second analysis, as it can here.

Phases are read off tokens, never off rendered text.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.harmony import CLOSE_ANALYSIS, Control, Reply, ReplyParser, Segment, Special, Text
from plumbline.domain.messages import Message
from plumbline.domain.verdict import DecisionProbability, FinishReason, Usage
from plumbline.engine.decode.decision import DecisionMeter
from plumbline.engine.decode.sampling import Logits
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import ServerFaultError
from plumbline.engine.interface import Generation, GenerationRequest
from plumbline.engine.remote.server import Ask, Likeliest, Written

PIECE: Final = 256
"""Most tokens of one request for reasoning."""
SHOWN_PIECE: Final = 24
"""The same, where a person watches."""

_NAME: Final = 8
"""Tokens that a channel's name and what follows it may take."""
_LEAST: Final = 1e-12
_CLOSE_AND_ANSWER: Final = (
    Special(Control.START),
    Text("assistant"),
    Special(Control.CHANNEL),
    Text("final"),
    Special(Control.MESSAGE),
)

Complete = Callable[[Ask], Written]


class RemoteTurn:
    """The model's turn for one request.

    Args:
        prompt: the whole prompt's tokens, up to and with `<|start|>assistant`.
        complete: asks the server.
        say: is told each text as it comes, with its channel.
    """

    def __init__(
        self,
        request: GenerationRequest,
        prompt: Sequence[int],
        vocabulary: Vocabulary,
        complete: Complete,
        say: Callable[[str, str], None] = lambda _channel, _text: None,
    ) -> None:
        self._request = request
        self._vocabulary = vocabulary
        self._complete = complete
        self._say = say
        self._prompt = list(prompt)
        self._tokens: list[int] = []
        self._parser = ReplyParser()
        self._finish = FinishReason.CANCELLED
        self._over_budget = False
        self._banned = False
        self._reasoning_tokens = 0
        self._answer_tokens = 0
        self._forced_tokens = 0
        self._option = ""
        self._probability: DecisionProbability | None = None
        self._analyses = [vocabulary.encode_text(name) for name in ("analysis", "final")]

    def run(self) -> None:
        """Runs the turn to its end.

        Raises:
            UnansweredError, RefusedError, ServerFaultError
        """
        if self._request.form is None:
            self._run_free()
            return
        self._force((Special(Control.CHANNEL),))
        if self._request.reasoning_budget > 0:
            self._reason()
        else:
            self._force((Text("final"), Special(Control.MESSAGE)))
        self._answer()

    def generation(self, seconds: float) -> Generation:
        """The outcome as far as it came: cancelled, unless `run` has ended."""
        return Generation(
            id=self._request.id,
            reply=self.reply(),
            finish_reason=self._finish,
            probability=self._probability,
            decision_option=self._option,
            usage=Usage(len(self._prompt), self._reasoning_tokens, self._answer_tokens, seconds),
            prefilled_tokens=len(self._prompt),
            forced_tokens=self._forced_tokens,
        )

    def reply(self) -> Reply:
        return self._parser.reply()

    # Reasoning

    def _reason(self) -> None:
        """Writes the channel's name and the reasoning; leaves off where the answer begins."""
        name: list[int] = []
        while not self._parser.answering:
            in_body = self._parser.channel is not None
            left = self._request.reasoning_budget - self._reasoning_tokens + (0 if in_body else _NAME)
            before = len(self._tokens), self._banned
            written = self._ask(min(left, self._piece), stop=self._vocabulary.ids[Control.END])
            went_on = True
            for token in written.tokens:
                went_on = self._take_reasoning(token) if self._parser.channel is not None else self._name(token, name)
                if not went_on:
                    break
            if went_on and written.ended:  # the end itself need not be among the tokens
                self._banned = True
            if before == (len(self._tokens), self._banned):
                raise _silent()

    def _name(self, token: int, name: list[int]) -> bool:
        """A token of the header; False where what follows it must be asked for again."""
        ways = [way for way in self._analyses if way[: len(name)] == name]
        whole = [way for way in ways if len(way) == len(name)]
        if whole:
            self._follow(self._vocabulary.ids[Control.MESSAGE])
            return token == self._vocabulary.ids[Control.MESSAGE] and not self._parser.answering
        going_on = [way for way in ways if way[len(name)] == token]
        if going_on:
            self._follow(token)
            name.append(token)
            return True
        for forced in self._analyses[0][len(name) :]:
            self._follow(forced)
        self._follow(self._vocabulary.ids[Control.MESSAGE])
        return False

    def _take_reasoning(self, token: int) -> bool:
        """A token of the reasoning; False where what follows it does not count."""
        if token == self._vocabulary.ids[Control.END]:
            self._follow(token)
            self._force(_CLOSE_AND_ANSWER)
            return False
        if self._is_special(token):
            self._banned = True
            return False
        self._follow(token)
        self._reasoning_tokens += 1
        if self._reasoning_tokens < self._request.reasoning_budget:
            return True
        self._over_budget = True
        self._force(CLOSE_ANALYSIS)
        return False

    # The answer

    def _answer(self) -> None:
        """Writes the answer, whole: a second time where a control token came into it."""
        form = self._request.form
        assert form is not None, "a free turn has no answer of its own"  # noqa: S101
        for banned in (self._banned, True):
            self._banned = banned
            written = self._ask(self._request.answer_limit, grammar=form.grammar(), likeliest=True)
            if self._take_answer(form, written):
                return
        raise _formless()

    def _take_answer(self, form: AnswerForm, written: Written) -> bool:
        """Takes an answer; False where a control token stands in it."""
        end = self._vocabulary.ids[Control.RETURN]
        tokens = list(written.tokens)
        ended = written.ended or tokens[-1:] == [end]
        if tokens[-1:] == [end]:
            tokens.pop()
        meter = DecisionMeter(form, self._request.decisions, self._vocabulary)
        decoder = codecs.getincrementaldecoder("utf-8")("strict")
        answer = ""
        for place, token in enumerate([*tokens, end]):
            if not meter.settled and place < len(written.tokens):
                meter.see(answer, self._row(written.likeliest(place)))
                meter.chose(token)
            if token == end:
                break
            if self._is_special(token):
                return False
            try:
                answer += decoder.decode(self._vocabulary.pieces[token])
            except UnicodeDecodeError:
                raise _formless() from None
        if not (form.complete(answer) if ended else form.possible(answer)):
            raise _formless()
        if not ended and len(tokens) < self._request.answer_limit:
            raise _silent()
        self._answer_tokens = len(tokens)
        for token in [*tokens, end] if ended or form.closed(answer) else tokens:
            self._follow(token)
        self._option, self._probability = meter.option(answer), meter.result(answer)
        stopped = FinishReason.BUDGET if self._over_budget else FinishReason.STOP
        self._finish = stopped if self._parser.ended else FinishReason.LENGTH
        return True

    def _row(self, likeliest: Likeliest) -> Logits:
        """Logits of the whole vocabulary, as far as they are known; what the rest has together counts for a control token."""
        row = np.full(len(self._vocabulary), -np.inf, dtype=np.float32)
        known = {token: logprob for token, logprob in likeliest.items() if token < len(row)}
        row[list(known)] = list(known.values())
        rest = 1.0 - float(np.exp(list(known.values())).sum())
        row[self._vocabulary.ids[Control.START]] = np.log(max(rest, _LEAST))
        return row

    # A free turn

    def _run_free(self) -> None:
        request = self._request
        limit = request.reasoning_budget + request.answer_limit
        going_on = True
        while going_on:
            written = self._ask(min(limit - len(self._tokens), self._piece))
            if not written.tokens and not written.ended:
                raise _silent()
            for token in written.tokens:
                answering, in_body = self._parser.answering, self._parser.channel is not None
                self._follow(token)
                if not self._is_special(token):
                    self._answer_tokens += answering
                    self._reasoning_tokens += in_body and not answering
                if self._parser.ended:
                    break
            going_on = not self._parser.ended and not written.ended and len(self._tokens) < limit
        self._finish = FinishReason.STOP if self._parser.ended else FinishReason.LENGTH

    # What all of it uses

    @property
    def _piece(self) -> int:
        return SHOWN_PIECE if self._request.stream else PIECE

    def _ask(self, limit: int, *, stop: int | None = None, grammar: str = "", likeliest: bool = False) -> Written:
        vocabulary, sampling = self._vocabulary, self._request.sampling
        kept = {vocabulary.ids[Control.RETURN] if grammar else vocabulary.ids[Control.END]}
        ask = Ask(
            prompt=[*self._prompt, *self._tokens],
            limit=max(limit, 1),
            sampling=replace(sampling, seed=sampling.seed + len(self._tokens)),
            stop=stop,
            grammar=grammar,
            banned=[int(token) for token in vocabulary.special_ids if token not in kept] if self._banned else (),
            likeliest=likeliest,
        )
        written = self._complete(ask)
        if written.prompt_tokens != len(ask.prompt):
            raise ServerFaultError(
                Message("The server read another prompt"),
                Message(
                    "It was given {sent} tokens and counted {counted}, so that the model did not read what was meant.",
                    sent=len(ask.prompt),
                    counted=written.prompt_tokens,
                ),
                Message("Check that nothing between this machine and the server changes requests."),
            )
        return written

    def _is_special(self, token: int) -> bool:
        if token >= len(self._vocabulary):
            raise ServerFaultError(
                Message("The server's answer can't be read"),
                Message("It wrote a token that its model's vocabulary does not have."),
            )
        return bool(self._vocabulary.is_special[token])

    def _force(self, segments: Sequence[Segment]) -> None:
        tokens = self._vocabulary.encode(segments)
        for token in tokens:
            self._follow(token)
        self._forced_tokens += len(tokens)

    def _follow(self, token: int) -> None:
        self._tokens.append(token)
        channel = self._parser.channel
        control = self._vocabulary.controls.get(token)
        if control is None:
            said = self._parser.text(b"" if self._is_special(token) else self._vocabulary.pieces[token])
        else:
            said = self._parser.special(control)
        if said and channel is not None and self._request.stream:
            self._say(channel, said)


def _formless() -> ServerFaultError:
    return ServerFaultError(
        Message("The server does not hold answers to their form"),
        Message("It wrote something else than the policy's answer format allows, although it was asked not to."),
        Message("Check that the server is started with support for grammars, and that its version is not too old."),
    )


def _silent() -> ServerFaultError:
    return ServerFaultError(
        Message("The server stopped writing too early"),
        Message("It ended a request before the model's turn was over."),
        Message("Check whether the server limits how much a request may write."),
    )
