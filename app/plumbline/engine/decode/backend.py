"""What the scheduler needs of an inference library, in its own nouns: a prefix, sequences, a batch, logits, a grammar.

Sequence 0 holds the prefix; sequences 1 to `sequences` hold items. A sequence is attached to the prefix, grows by what batches hold
for it, and is detached whole; it is never cut back. The scheduler runs on the scripted backend just as on llama.cpp.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

import numpy as np
import numpy.typing as npt

from plumbline.engine.decode.sampling import Ids, Logits
from plumbline.engine.decode.vocabulary import Vocabulary


class Outcome(Enum):
    """How a decode step ended."""

    DONE = auto()
    FULL = auto()  # no free cells; nothing was changed
    ABORTED = auto()  # stopped; the sequences in the batch are in an unknown state


@dataclass(slots=True)
class Batch:
    """The tokens of one decode step, in the order in which they are calculated."""

    tokens: list[int] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    sequences: list[int] = field(default_factory=list)
    outputs: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tokens)

    def add(self, sequence: int, position: int, tokens: list[int], *, output: bool) -> int:
        """Adds consecutive tokens of a sequence; returns the last one's index. `output`: its logits are wanted."""
        count = len(tokens)
        self.tokens += tokens
        self.positions += range(position, position + count)
        self.sequences += [sequence] * count
        self.outputs += [False] * count
        self.outputs[-1] = output
        return len(self.tokens) - 1


class Grammar(Protocol):
    """A grammar and how far an answer has come in it."""

    def fork(self) -> Grammar: ...
    def permits(self, token: int) -> bool: ...
    def permitted(self, ids: Ids) -> npt.NDArray[np.bool_]: ...

    def accept(self, token: int) -> None:
        """Advances by a token, which must be permitted."""

    def close(self) -> None:
        """Frees it; may be called twice."""


class Backend(Protocol):
    """A loaded model with its KV cache.

    Attributes:
        vocabulary: its tokens.
        sequences: items at once.
        context_tokens: cells of the KV cache.
        trained_context: most tokens of one sequence.
        batch_tokens: most tokens of one batch.
        prefill_tokens: most tokens of new items' prompts in one batch.
    """

    @property
    def vocabulary(self) -> Vocabulary: ...
    @property
    def sequences(self) -> int: ...
    @property
    def context_tokens(self) -> int: ...
    @property
    def trained_context(self) -> int: ...
    @property
    def batch_tokens(self) -> int: ...
    @property
    def prefill_tokens(self) -> int: ...

    def clear(self) -> None:
        """Empties the KV cache; the prefix is gone."""

    def keep_prefix(self, length: int) -> None:
        """Takes what sequence 0 now holds, `length` tokens, as the prefix for `attach`."""

    def attach(self, sequence: int) -> None:
        """Makes a sequence begin with the prefix. Raises EngineFaultError when the cache does not hold what it should."""

    def detach(self, sequence: int) -> None: ...

    def decode(self, batch: Batch) -> Outcome:
        """Calculates a batch. Raises EngineFaultError for anything that is not an `Outcome`."""

    def logits(self, index: int) -> Logits:
        """The logits of the batch's token at `index`: a view, writable, good until the next decode."""

    def grammar(self, text: str) -> Grammar:
        """A grammar from GBNF. Raises AnswerFormError."""
