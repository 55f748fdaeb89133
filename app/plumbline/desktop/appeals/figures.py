"""How many decisions were overturned, by version of a policy and by rule, so that a bad rule shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import left_to_right, number_text, percent_text
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.appeals import FEW, AppealFigures
from plumbline.domain.policy import NamedVersion
from plumbline.report.parts import titled
from plumbline.services.history.appeals import PolicyFigures


class AppealFiguresDialog(Sheet):
    """The figures of every version of a policy that was appealed against."""

    def __init__(self, parent: QWidget, found: Sequence[PolicyFigures]) -> None:
        super().__init__(parent, translate("Appeals", "Appeals by rule"))
        words = (
            translate(
                "Appeals",
                "An appeal counts for each rule that the decision cites. A rule that is overturned often may be unclear, or "
                "the model may misread it.",
            )
            if found
            else translate("Appeals", "There are no appeals yet.")
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        for one in found:
            self.body.addWidget(_card(one, [other.policy for other in found]))
        if any(one.figures.few or any(rule.figures.few for rule in one.rules) for one in found):
            few = translate("Appeals", "A share of fewer than {n} appeals says little.", "", FEW)
            self.body.addWidget(label(few, "muted", wrap=True))
        self.buttons.addButton(translate("Appeals", "Close"), QDialogButtonBox.ButtonRole.RejectRole)


def _card(found: PolicyFigures, shown: Sequence[NamedVersion]) -> Card:
    card = Card(steady(say(found.policy.words(shown))))
    for one in found.rules:
        name = titled(one.rule, one.title) or translate("Appeals", "No rule")
        card.body.addWidget(label(steady(name), "strong", wrap=True))
        card.body.addWidget(label(figures_line(one.figures), wrap=True))
    total = translate("Appeals", "All: {figures}").format(figures=figures_line(found.figures))
    card.body.addWidget(label(total, wrap=True))
    return card


def figures_line(figures: AppealFigures) -> str:
    """How many appeals there are, and what became of them."""
    counts = [translate("Appeals", "{n} appeals", "", figures.total)]
    if figures.open:
        counts.append(translate("Appeals", "{n} open", "", figures.open))
    if figures.withdrawn:
        counts.append(translate("Appeals", "{n} withdrawn", "", figures.withdrawn))
    share = figures.overturned_share
    if share.value is not None and share.interval is not None:
        low, high = (left_to_right(percent_text(bound)) for bound in (share.interval.low, share.interval.high))
        words = translate("Appeals", "{hits} of {of} overturned, {percent} ({low} to {high})")
        hits, of = number_text(share.hits), number_text(share.of)
        counts.append(
            words.format(hits=hits, of=of, percent=left_to_right(percent_text(share.value)), low=low, high=high)
        )
    return " · ".join(counts)
