"""The probability of a decision, from the logits at the tokens with which it falls.

An option can be written in several tokens, and two options can begin alike. At each token of the deciding choice, every token of
the vocabulary that begins or continues an option is looked up; those after which only one group of options (say, "violates") is
open count for that group, and the step is weighted with the probability of the path that led there. So the sum is over all
tokenizations of every option, as far as the chosen path shows them.

What comes out is conditional on the reasoning that was written before. It is not calibrated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.harmony import Control
from plumbline.domain.verdict import DecisionProbability
from plumbline.engine.decode.sampling import Logits
from plumbline.engine.decode.vocabulary import Vocabulary


class DecisionMeter:
    """Follows one answer. Call `see` with the logits of every token of it, before the token is chosen, then `chose`.

    Args:
        form: the answer's form.
        groups: option → group; options without one form no group and are only part of the mass.
        vocabulary: the model's tokens.
    """

    def __init__(self, form: AnswerForm, groups: Mapping[str, str], vocabulary: Vocabulary) -> None:
        self._form = form
        self._groups = groups
        self._vocabulary = vocabulary
        self._lead: str | None = None
        self._options: tuple[str, ...] = ()
        self._totals: dict[str, float] = {}
        self._elsewhere = 0.0
        self._weight = 1.0
        self._undecided: dict[int, float] = {}
        self._settled = form.decision is None or not groups

    @property
    def settled(self) -> bool:
        """True when no further token matters."""
        return self._settled

    def see(self, written: str, row: Logits) -> None:
        """Takes the logits (length: the vocabulary's) of the token that follows `written`."""
        if self._settled:
            return
        open_options = _with_what_leads_there(self._form, written)
        if not open_options:
            self._settled = self._lead is not None
            return
        if self._lead is None:
            first = next(iter(open_options.items()))
            self._lead = (written + first[1]).removesuffix(first[0])
            self._options = tuple(open_options)
        top = float(row.max())
        scale = 1.0 / float(np.exp((row - top).astype(np.float64)).sum())

        def share(token: int) -> float:
            return float(np.exp(float(row[token]) - top)) * scale * self._weight

        decided, undecided = self._sort_tokens(written, open_options)
        for token, group in decided.items():
            if group:
                self._totals[group] = self._totals.get(group, 0.0) + share(token)
            else:
                self._elsewhere += share(token)
        self._undecided = {token: share(token) for token in undecided}

    def chose(self, token: int) -> None:
        """Takes the token that was chosen after `see`."""
        if self._settled or self._lead is None:
            return
        weight = self._undecided.pop(token, None)
        self._elsewhere += sum(self._undecided.values())
        self._undecided = {}
        if weight is None:
            self._settled = True
        else:
            self._weight = weight

    def option(self, answer: str) -> str:
        """The option that a whole or cut answer holds at the deciding place, or ""."""
        if self._lead is None or not answer.startswith(self._lead):
            return ""
        rest = answer[len(self._lead) :]
        return max((option for option in self._options if rest.startswith(option)), key=len, default="")

    def result(self, answer: str) -> DecisionProbability | None:
        """The probability of the chosen option's group among the groups, and the share of all probability that options held."""
        total = sum(self._totals.values())
        group = self._groups.get(self.option(answer), "")
        if not group or total <= 0.0:
            return None
        return DecisionProbability(min(self._totals.get(group, 0.0) / total, 1.0), min(total + self._elsewhere, 1.0))

    def _sort_tokens(self, written: str, options: Mapping[str, str]) -> tuple[dict[int, str], set[int]]:
        """Tokens that decide, with their group, and tokens after which several groups are still open."""
        found: dict[int, set[str]] = {}
        for option, rest in options.items():
            group = self._groups.get(option, "")
            for token in self._tokens_of(written, rest, options):
                found.setdefault(token, set()).add(group)
        decided = {token: next(iter(groups)) for token, groups in found.items() if len(groups) == 1}
        return decided, {token for token, groups in found.items() if len(groups) > 1}

    def _tokens_of(self, written: str, rest: str, options: Mapping[str, str]) -> Iterator[int]:
        """Every token with which the option whose `rest` is still to be written can continue."""
        after = _after(self._form, written, rest, options)
        data = (rest + after).encode()
        for end in range(1, len(data) + 1):
            yield from self._vocabulary.plain(data[:end])
        if not rest and self._form.complete(written):
            yield self._vocabulary.ids[Control.RETURN]


def _with_what_leads_there(form: AnswerForm, written: str) -> dict[str, str]:
    """The open options with the rest to be written; where forced text comes first, it is part of each rest."""
    options = form.open_decisions(written)
    if options:
        return options
    forced = form.forced(written)
    return {option: forced + rest for option, rest in form.open_decisions(written + forced).items()} if forced else {}


def _after(form: AnswerForm, written: str, rest: str, options: Mapping[str, str]) -> str:
    """Text that must follow the option, as far as the form says: a token may reach into it."""
    forced = form.forced(written + rest)
    if forced or rest:
        return forced if forced and not form.open_decisions(written + rest) else ""
    for longer in options.values():
        follows = form.forced(written + longer) if longer else ""
        if follows and form.possible(written + follows):
            return follows
    return ""
