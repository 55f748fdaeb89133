"""How right verdicts are, compared with what people expected; all figures are counted from one `Confusion`.

`None` stands for UNDETERMINED: it is in the denominators, so it costs accuracy and recall, and it is never right; it is nobody's
false alarm either, so it does not touch precision. What nobody has labelled is not in a table at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.statistics.rates import Interval, Share, wilson


@dataclass(frozen=True, slots=True)
class F1:
    """The harmonic mean of precision and recall of one class.

    Attributes:
        found: expected and given.
        wrong: given or expected, but not both.
    """

    found: int
    wrong: int

    @property
    def value(self) -> float | None:
        """2·TP / (2·TP + FP + FN); None where the class was neither expected nor given.

        Source: C. J. van Rijsbergen, "Information Retrieval", 2nd ed. (1979), chapter 7, with equal weights.
        """
        return 2 * self.found / (2 * self.found + self.wrong) if self.found + self.wrong else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval, by way of F*: TP / (TP + FP + FN) is a proportion, and F1 = 2·F* / (1 + F*) rises with it.

        Source: D. J. Hand, P. Christen, N. Kirielle, "F*: an interpretable transformation of the F-measure", Machine Learning 110
        (2021) 451-456; the proportion's interval is Wilson's.
        """
        if not self.found + self.wrong:
            return None
        star = wilson(self.found, self.found + self.wrong)
        return Interval(2 * star.low / (1 + star.low), 2 * star.high / (1 + star.high))


@dataclass(frozen=True, slots=True)
class ClassScore:
    """One class against all others.

    Attributes:
        support: items for which it was expected.
        precision: of the items for which it was given, those for which it was expected.
        recall: of the items for which it was expected, those for which it was given.
        undetermined: items for which it was expected and no verdict could be read; recall counts them as not found.
    """

    name: str
    support: int
    precision: Share
    recall: Share
    f1: F1
    undetermined: int


class Confusion:
    """How often each class was given where each was expected.

    Attributes:
        expected: the classes that were expected at least once, in the order asked for.
        given: the classes that were given at least once, UNDETERMINED not among them.
    """

    def __init__(self, pairs: Iterable[tuple[str, str | None]], order: Sequence[str] = ()) -> None:
        """Counts (expected, given) pairs; `order` says in which order classes are listed, others follow by name."""
        self._counts = Counter(pairs)
        self._rows: Counter[str] = Counter()
        self._columns: Counter[str | None] = Counter()
        for (expected, given), count in self._counts.items():
            self._rows[expected] += count
            self._columns[given] += count
        places = {name: place for place, name in enumerate(order)}

        def listed(names: Iterable[str]) -> tuple[str, ...]:
            return tuple(sorted(names, key=lambda name: (places.get(name, len(places)), name)))

        self.expected = listed(self._rows)
        self.given = listed(name for name in self._columns if name is not None)
        self.classes = listed(set(self.expected) | set(self.given))

    def count(self, expected: str, given: str | None) -> int:
        """How often `given` (None: UNDETERMINED) was given where `expected` was expected."""
        return self._counts[expected, given]

    @property
    def total(self) -> int:
        return self._rows.total()

    @property
    def undetermined(self) -> Share:
        return Share(self._columns[None], self.total)

    @property
    def accuracy(self) -> Share:
        """Of all items, the undetermined included, those with the verdict that was expected."""
        return Share(sum(self._counts[name, name] for name in self.expected), self.total)

    @property
    def accuracy_of_determined(self) -> Share:
        """Of the items with a verdict, those with the one that was expected. Reported beside `accuracy`, never instead of it."""
        return Share(self.accuracy.hits, self.total - self._columns[None])

    def score(self, name: str) -> ClassScore:
        found = self._counts[name, name]
        support, given = self._rows[name], self._columns[name]
        return ClassScore(
            name=name,
            support=support,
            precision=Share(found, given),
            recall=Share(found, support),
            f1=F1(found, support + given - 2 * found),
            undetermined=self._counts[name, None],
        )

    def scores(self) -> tuple[ClassScore, ...]:
        return tuple(self.score(name) for name in self.classes)


def multi_policy_accuracy(right: Iterable[Mapping[str, bool]]) -> Share:
    """Of the items that are labelled for at least one policy, those on which the verdict on every policy is right.

    Args:
        right: for each item, policy → whether the verdict on it was right; an undetermined one was not. Policies for which the
            item has no expectation are left out of its mapping, and an item without any is not counted.

    Source: OpenAI, "Performance and baseline evaluations of gpt-oss-safeguard-120b and gpt-oss-safeguard-20b" (2025): an input
    counts as right only when the verdicts on all included policies are.
    """
    hits = of = 0
    for item in right:
        if item:
            of += 1
            hits += all(item.values())
    return Share(hits, of)
