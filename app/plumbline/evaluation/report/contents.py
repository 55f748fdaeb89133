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
from plumbline.evaluation.second_pass import by_effort


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """What somebody reported; `f1` in percent."""

    model: str
    f1: float


@dataclass(frozen=True, slots=True)
class Published:
    """A published data set; a column is "" where it is found out.

    Attributes:
        name: what the command calls it.
        title: what people call it.
        source: where the figures were published.
        differs: sentences on what differs in method.
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
        names, scores: of each column, in the same order.
        policies: of each column what it was judged under, where model and effort are told beside it.
        all_right: multi-policy accuracy of columns that judged one policy at a time, for beside that of a joined prompt.
        published: figures of others on the same data, and what differs in method; None for data of one's own.
        reused_from: for each column: the run that verdicts were reused from → how many.
    """

    evaluation: Evaluation
    names: tuple[Message, ...]
    policies: tuple[Message, ...]
    scores: tuple[ColumnScore, ...]
    all_right: tuple[AllRight, ...]
    agreements: tuple[ColumnAgreement, ...]
    published: Published | None
    reused_from: tuple[Mapping[int, int], ...]
    notices: tuple[Message, ...]
    remedies: tuple[Remedy, ...] = ()

    @property
    def has_all_efforts(self) -> bool:
        """True where it can be learned when an effort that adapts should judge again."""
        return self.evaluation.finished and bool(by_effort(self.evaluation.columns))

    def name(self, number: int) -> Message:
        return self.names[[column.number for column in self.evaluation.columns].index(number)]


@dataclass(frozen=True)
class ComparedColumns:
    """Comparisons, one for each pair of columns and each policy that both have.

    Attributes:
        said: item's number in the history → what was said of it; of the items that flipped or were relabelled.
        unmatched: names of columns that have no counterpart.
    """

    comparisons: tuple[Comparison, ...]
    said: Mapping[int, Verdict] = field(default_factory=dict)
    unmatched: tuple[str, ...] = ()
    notices: tuple[Message, ...] = ()
