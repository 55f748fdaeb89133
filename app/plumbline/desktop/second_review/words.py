"""Two reviewers in words: who they are, and how far they agree."""

from __future__ import annotations

from collections.abc import Sequence

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import decimal_text, left_to_right, number_text
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.second_review import TwoReviewers


def who(reviewer: str) -> str:
    """A reviewer's name."""
    return steady(reviewer) or translate("SecondReview", "Without a name")


def agreement_lines(pairs: Sequence[TwoReviewers]) -> list[str]:
    """For each two people on how many items they agree, and Cohen's kappa with its range."""
    return [_line(pair) for pair in pairs]


def _line(pair: TwoReviewers) -> str:
    same, kappa = pair.agreement.unanimous, pair.agreement.kappa
    words = translate("SecondReview", "{first} and {second}: agree on {hits} of {of}").format(
        first=who(pair.first), second=who(pair.second), hits=number_text(same.hits), of=number_text(same.of)
    )
    if kappa is None:
        figure = translate("SecondReview", "no kappa, since both always decided the same way")
        return f"{words} · {figure}"
    value = _kappa(kappa)
    figure = translate("SecondReview", "Cohen's kappa {kappa}").format(kappa=value)
    if pair.interval is not None:
        figure = translate("SecondReview", "Cohen's kappa {kappa} ({low} to {high})").format(
            kappa=value, low=_kappa(pair.interval.low), high=_kappa(pair.interval.high)
        )
    return f"{words} · {figure}"


def _kappa(value: float) -> str:
    return left_to_right(decimal_text(round(value, 2) + 0.0, 2))  # no "-0.00"
