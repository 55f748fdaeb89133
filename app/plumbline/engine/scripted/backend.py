"""A backend without a model: logits from a function, a tiny vocabulary, and a KV cache that only counts.

For tests of everything above the backend, and a check of its users: it refuses what llama.cpp would answer with a crash or with
silent nonsense (positions with gaps, a sequence that was not attached, logits that were not asked for, a forbidden token).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.harmony import Control
from plumbline.domain.messages import Message
from plumbline.engine.decode.backend import Batch, Outcome
from plumbline.engine.decode.sampling import Ids, Logits
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.errors import AnswerFormError

Script = Callable[[Sequence[int]], Mapping[int, float]]
"""From a sequence's own tokens (without the prefix) to the logits of some tokens; all others get −50."""

_LOW: Final = -50.0
_WORDS: Final = (b"analysis", b"final", b"assistant", b'": ', b'{"', b"violation", b"SP", b"VALID", b"IN", b" +")
_RESERVED: Final = (b"<|reserved|>", b"<|endoftext|>")


def scripted_vocabulary(words: Sequence[bytes] = _WORDS) -> Vocabulary:
    """256 single bytes, some words, and the control tokens; the longest piece that fits is taken first."""
    plain = [bytes([byte]) for byte in range(256)] + list(words)
    controls = [control.value.encode() for control in Control] + list(_RESERVED)
    by_length = sorted(range(len(plain)), key=lambda token: -len(plain[token]))

    def tokenize(data: bytes) -> list[int]:
        tokens, at = [], 0
        while at < len(data):
            token = next(token for token in by_length if data.startswith(plain[token], at))
            tokens.append(token)
            at += len(plain[token])
        return tokens

    return Vocabulary(plain + controls, range(len(plain), len(plain) + len(controls)), tokenize)


class ScriptedBackend:
    """A `Backend` that follows a script. `forms`: those whose grammars can be asked for."""

    def __init__(
        self,
        script: Script,
        forms: Sequence[AnswerForm] = (),
        *,
        vocabulary: Vocabulary | None = None,
        sequences: int = 2,
        context_tokens: int = 4096,
        trained_context: int = 4096,
        batch_tokens: int = 64,
        prefill_tokens: int = 32,
    ) -> None:
        self.vocabulary: Final = vocabulary or scripted_vocabulary()
        self.sequences: Final = sequences
        self.context_tokens: Final = context_tokens
        self.trained_context: Final = trained_context
        self.batch_tokens: Final = batch_tokens
        self.prefill_tokens: Final = prefill_tokens
        self.batches: list[Batch] = []
        self.outcomes: list[Outcome] = []
        """Outcomes of the next decode steps; DONE once they are used up."""
        self._script = script
        self._forms = {form.grammar(): form for form in forms}
        self._held: dict[int, list[int]] = {}
        self._prefix: list[int] | None = None
        self._rows: dict[int, list[int]] = {}

    @property
    def prefix(self) -> list[int]:
        return list(self._prefix or ())

    @property
    def cells(self) -> int:
        prefix = len(self._prefix or ())
        return prefix + sum(len(tokens) - prefix for sequence, tokens in self._held.items() if sequence)

    def clear(self) -> None:
        self._held, self._prefix = {0: []}, None

    def keep_prefix(self, length: int) -> None:
        if len(self._held.get(0, ())) != length:
            raise ValueError("the prefix has another length")
        self._prefix = list(self._held[0])

    def attach(self, sequence: int) -> None:
        if self._prefix is None or sequence in self._held or not 1 <= sequence <= self.sequences:
            raise ValueError(f"sequence {sequence} can't be attached")
        self._held[sequence] = list(self._prefix)

    def detach(self, sequence: int) -> None:
        del self._held[sequence]

    def decode(self, batch: Batch) -> Outcome:
        if not 0 < len(batch) <= self.batch_tokens:
            raise ValueError(f"a batch of {len(batch)} tokens")
        outcome = self.outcomes.pop(0) if self.outcomes else Outcome.DONE
        if outcome is not Outcome.DONE:
            return outcome
        if self.cells + len(batch) > self.context_tokens:
            return Outcome.FULL
        self.batches.append(batch)
        self._rows = {}
        rows = zip(batch.tokens, batch.positions, batch.sequences, batch.outputs, strict=True)
        for index, (token, position, sequence, output) in enumerate(rows):
            held = self._held[sequence]
            if position != len(held):
                raise ValueError(f"sequence {sequence} has {len(held)} tokens, not {position}")
            held.append(token)
            if output:
                self._rows[index] = held[len(self._prefix or ()) :]
        return Outcome.DONE

    def logits(self, index: int) -> Logits:
        row = np.full(len(self.vocabulary), _LOW, dtype=np.float32)
        for token, logit in self._script(self._rows[index]).items():
            row[token] = logit
        return row

    def grammar(self, text: str) -> ScriptedGrammar:
        if text not in self._forms:
            raise AnswerFormError(
                Message("The answer format can't be used"),
                Message("The script does not know it."),
            )
        return ScriptedGrammar(self._forms[text], self.vocabulary)


class ScriptedGrammar:
    """A `Grammar` that asks the form itself."""

    def __init__(self, form: AnswerForm, vocabulary: Vocabulary, written: bytes = b"") -> None:
        self._form = form
        self._vocabulary = vocabulary
        self._written = written

    def fork(self) -> ScriptedGrammar:
        return ScriptedGrammar(self._form, self._vocabulary, self._written)

    def permits(self, token: int) -> bool:
        """Whether the form allows this next; half a character counts as one that is not there yet."""
        return self._form.possible((self._written + self._vocabulary.pieces[token]).decode("utf-8", "ignore"))

    def permitted(self, ids: Ids) -> npt.NDArray[np.bool_]:
        return np.array([self.permits(int(token)) for token in ids], dtype=np.bool_)

    def accept(self, token: int) -> None:
        if not self.permits(token):
            raise ValueError(f"token {token} is forbidden")
        self._written += self._vocabulary.pieces[token]

    def close(self) -> None:
        """Has nothing to free."""
