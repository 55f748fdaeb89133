"""What a report is made of, before it is a table, a page or a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plumbline.domain.errors import Remedy
from plumbline.domain.evaluation import Evaluation
from plumbline.domain.messages import Message
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.agreements import ColumnAgreement
from plumbline.evaluation.comparison import Comparison
from plumbline.evaluation.scoring import AllRight, ColumnScore


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """What somebody reported. `f1` is in percent."""

    model: str
    f1: float


@dataclass(frozen=True, slots=True)
class Published:
    """A published data set.

    Attributes:
        name: what the command calls it.
        title: what people call it.
        about: a sentence on what it is, and where a copy comes from.
        source: where the figures were published.
        figures: the figures.
        differs: sentences on what differs in method.
        text_column, label_column: how the file is read; "" where it is found out.
    """

    name: str
    title: str
    about: str
    source: str
    figures: tuple[PublishedFigure, ...]
    differs: tuple[str, ...]
    text_column: str
    label_column: str


@dataclass(frozen=True)
class EvaluationReport:
    """An evaluation with its figures.

    Attributes:
        evaluation: what was asked and given.
        names: a short name for each column.
        scores: each column's figures, in the same order.
        all_right: multi-policy accuracy of columns that judged one policy at a time, for beside that of a joined prompt.
        agreements: columns that differ in one thing alone.
        published: figures of others on the same data, and what differs in method; None for data of one's own.
        reused_from: for each column: the run that verdicts were reused from → how many.
        notices: sentences that belong beside the figures.
    """

    evaluation: Evaluation
    names: tuple[str, ...]
    scores: tuple[ColumnScore, ...]
    all_right: tuple[AllRight, ...]
    agreements: tuple[ColumnAgreement, ...]
    published: Published | None
    reused_from: tuple[Mapping[int, int], ...]
    notices: tuple[Message, ...]
    remedies: tuple[Remedy, ...] = ()

    def name(self, number: int) -> str:
        """The short name of the column with this number."""
        return self.names[[column.number for column in self.evaluation.columns].index(number)]


@dataclass(frozen=True)
class ComparedColumns:
    """Comparisons, with what the model said of each flipped item.

    Attributes:
        comparisons: one for each pair of columns and each policy that both have.
        said: item's number in the history → what was said of it; of the items that flipped or were relabelled.
        unmatched: names of columns that have no counterpart.
        notices: sentences that belong beside the figures.
    """

    comparisons: tuple[Comparison, ...]
    said: Mapping[int, Verdict] = field(default_factory=dict)
    unmatched: tuple[str, ...] = ()
    notices: tuple[Message, ...] = ()
