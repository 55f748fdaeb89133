"""Every figure against scikit-learn, SciPy or statsmodels, on 1,000 random tables, the empty and the one-class ones included."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

import pytest
from scipy.stats import binomtest
from sklearn import metrics as reference
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa
from statsmodels.stats.proportion import proportion_confint

from plumbline.domain.statistics.agreement import Agreement, cohen, cohen_interval, fleiss
from plumbline.domain.statistics.metrics import F1, Confusion, multi_policy_accuracy
from plumbline.domain.statistics.paired import Paired
from plumbline.domain.statistics.rates import Share, wilson

TABLES = 1000
CLASSES = ("violates", "allowed", "escalate", "SP0")
UNREAD = "(undetermined)"  # how the references are told of None

Pairs = list[tuple[str, str | None]]


def tables() -> Iterator[Pairs]:
    """Expected and given; every fifth table is empty, of one class, without undetermined, all undetermined, or long."""
    chance = random.Random(6)
    for number in range(TABLES):
        classes = CLASSES[: 1 if number % 5 == 1 else chance.randint(1, 4)]
        given = {2: (*classes,), 3: (None,)}.get(number % 20, (*classes, None))
        length = 0 if number % 20 == 0 else 300 if number % 50 == 4 else chance.randint(1, 40)
        right = chance.random()
        pairs: Pairs = []
        for _ in range(length):
            expected = chance.choice(classes)
            said = expected if None not in given[:1] and chance.random() < right else chance.choice(given)
            pairs.append((expected, said))
        yield pairs


def same(ours: float | None, theirs: float) -> bool:
    """None is what the references call "not a number"."""
    return math.isnan(theirs) if ours is None else math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-12)


def test_every_class_is_scored_as_scikit_learn_does() -> None:
    for pairs in tables():
        confusion = Confusion(pairs, CLASSES)
        expected = [pair[0] for pair in pairs]
        given = [pair[1] or UNREAD for pair in pairs]
        assert confusion.total == len(pairs)
        assert confusion.undetermined == Share(given.count(UNREAD), len(pairs))
        if not pairs:
            assert confusion.accuracy.value is None
            assert confusion.scores() == ()
            continue
        assert confusion.accuracy.value == pytest.approx(reference.accuracy_score(expected, given))
        labels = [*confusion.classes, UNREAD]
        matrix = reference.confusion_matrix(expected, given, labels=labels)
        precision, recall, f1, support = reference.precision_recall_fscore_support(
            expected, given, labels=labels, zero_division=math.nan
        )
        for row, score in enumerate(confusion.scores()):
            assert score.support == support[row]
            assert same(score.precision.value, precision[row])
            assert same(score.recall.value, recall[row])
            assert same(score.f1.value, f1[row])
            assert score.undetermined == matrix[row][-1]
            for column, name in enumerate([*confusion.classes, None]):
                assert confusion.count(score.name, name) == matrix[row][column]


def test_undetermined_is_never_right_and_never_a_false_alarm() -> None:
    confusion = Confusion([("violates", None), ("violates", "violates"), ("allowed", None), ("allowed", "violates")])
    assert confusion.accuracy == Share(1, 4)
    assert confusion.accuracy_of_determined == Share(1, 2)
    violates = confusion.score("violates")
    assert (violates.precision, violates.recall) == (Share(1, 2), Share(1, 2))
    assert violates.undetermined == 1


def test_classes_are_listed_in_the_order_asked_for_and_others_by_name() -> None:
    confusion = Confusion([("b", "a"), ("z", "b"), ("c", None)], order=("z", "b"))
    assert confusion.classes == ("z", "b", "a", "c")
    assert confusion.expected == ("z", "b", "c")
    assert confusion.given == ("b", "a")
    assert confusion.score("never").f1.value is None


def test_intervals_are_wilsons() -> None:
    chance = random.Random(7)
    cases = [
        (0, 1),
        (1, 1),
        (0, 50),
        (50, 50),
        *((chance.randint(0, of), of) for of in chance.choices(range(1, 900), k=TABLES)),
    ]
    for hits, of in cases:
        ours = Share(hits, of).interval
        assert ours is not None
        theirs = binomtest(hits, of).proportion_ci(0.95, method="wilson")
        assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=1e-12)
        assert 0 <= ours.low <= hits / of <= ours.high <= 1
    assert Share(0, 0).interval is None
    assert wilson(3, 9, 0.8).low == pytest.approx(proportion_confint(3, 9, 0.2, "wilson")[0])


@pytest.mark.parametrize(("hits", "of", "confidence"), [(0, 0, 0.95), (2, 1, 0.95), (-1, 1, 0.95), (1, 2, 1.0)])
def test_there_is_no_interval_for_what_is_no_share(hits: int, of: int, confidence: float) -> None:
    with pytest.raises(ValueError, match="no interval"):
        wilson(hits, of, confidence)


def test_the_interval_of_f1_is_that_of_the_jaccard_index_bent() -> None:
    for pairs in tables():
        for score in Confusion(pairs).scores():
            expected = [pair[0] == score.name for pair in pairs]
            given = [pair[1] == score.name for pair in pairs]
            counted = sum(one or other for one, other in zip(expected, given, strict=True))
            star = reference.jaccard_score(expected, given)
            low, high = proportion_confint(round(star * counted), counted, method="wilson")
            ours = score.f1.interval
            assert ours is not None
            assert (ours.low, ours.high) == pytest.approx((2 * low / (1 + low), 2 * high / (1 + high)), abs=1e-9)
            assert score.f1.value is not None
            assert ours.low - 1e-12 <= score.f1.value <= ours.high + 1e-12
    assert F1(0, 0).interval is None


def test_two_judges_agree_as_cohen_says() -> None:
    for pairs in tables():
        first = [pair[0] for pair in pairs]
        second = [pair[1] for pair in pairs]
        ours = cohen(first, second)
        if not pairs:
            assert ours == Agreement(Share(0, 0), None, None)
            assert ours.kappa is None
        elif len({*first, *second}) == 1:
            assert ours.kappa is None  # there is nothing beyond chance
            assert ours.unanimous.value == 1
        else:
            theirs = reference.cohen_kappa_score(first, [value or UNREAD for value in second])
            assert ours.kappa == pytest.approx(theirs, abs=1e-12)
    with pytest.raises(ValueError, match="shorter"):
        cohen(["a", "b"], ["a"])


def test_kappa_has_no_interval_where_one_of_the_two_always_said_the_same() -> None:
    assert cohen(["a"] * 7, ["a"] * 4 + ["v"] * 3).kappa == 0
    assert cohen_interval(["a"] * 7, ["a"] * 4 + ["v"] * 3) is None


def test_few_items_on_which_two_agree_fully_leave_kappa_uncertain() -> None:
    few = cohen_interval(["a", "v"] * 5, ["a", "v"] * 5)
    many = cohen_interval(["a", "v"] * 500, ["a", "v"] * 500)
    assert few is not None
    assert many is not None
    assert (few.high, many.high) == (1, 1)
    assert few.low == pytest.approx(0.445, abs=1e-3)
    assert many.low > 0.99


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # its z-value, where there is no chance
def test_the_interval_of_kappa_is_that_of_statsmodels() -> None:
    for pairs in tables():
        first = [pair[0] for pair in pairs]
        second = [pair[1] or UNREAD for pair in pairs]
        ours, agreement = cohen_interval(first, second), cohen(first, second)
        if ours is None:
            assert agreement.kappa is None or 1 in (len(set(first)), len(set(second)))
            continue
        classes = sorted({*first, *second})
        table = [
            [sum(pair == (one, two) for pair in zip(first, second, strict=True)) for two in classes] for one in classes
        ]
        half = 1.959963984540054 * math.sqrt(max(cohens_kappa(table).var_kappa, 0))
        assert agreement.kappa is not None
        if half < 1e-6:  # theirs has no width: the two always agree, or never
            assert agreement.unanimous.hits in (0, len(first))
            assert ours.low < agreement.kappa == pytest.approx(1) or ours.high > agreement.kappa
            continue
        assert ours.low == pytest.approx(max(agreement.kappa - half, -1), abs=1e-5)
        assert ours.high == pytest.approx(min(agreement.kappa + half, 1), abs=1e-5)


def test_several_judges_agree_as_fleiss_says() -> None:
    chance = random.Random(8)
    for number in range(TABLES):
        judges, classes = chance.randint(2, 6), (*CLASSES[: chance.randint(1, 4)], None)
        if number % 10 == 0:
            classes = classes[:1]
        rows = [chance.choices(classes, k=judges) for _ in range(chance.randint(1, 30))]
        ours = fleiss(rows)
        if len({value for row in rows for value in row}) == 1:
            assert ours.kappa is None
            continue
        coded = [[classes.index(value) for value in row] for row in rows]
        assert ours.kappa == pytest.approx(fleiss_kappa(aggregate_raters(coded)[0]), abs=1e-12)
        assert ours.unanimous.hits == sum(len(set(row)) == 1 for row in rows)
    assert fleiss([]).kappa is None
    for wrong in ([["a"]], [["a", "b"], ["a", "b", "c"]]):
        with pytest.raises(ValueError, match="same number"):
            fleiss(wrong)


def test_the_paired_test_is_exact_mcnemar() -> None:
    chance = random.Random(9)
    for number in range(TABLES):
        most = 2000 if number % 10 == 0 else 12
        both, first, second, neither = (chance.randint(0, most) for _ in range(4))
        if number % 25 == 1:
            first = second = 0
        ours = Paired(both, first, second, neither)
        theirs = mcnemar([[both, first], [second, neither]], exact=True).pvalue if first + second else 1.0
        assert ours.p == pytest.approx(theirs, rel=1e-9, abs=1e-300)
    assert Paired.count([(True, True), (True, False), (True, False), (False, False)]) == Paired(1, 2, 0, 1)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            Paired(30, 5, 11, 2),
            "v8 is right on 6 more of 48 items; a difference this small is often chance (p = 0.21).",
        ),
        (
            Paired(30, 11, 5, 2),
            "v7 is right on 6 more of 48 items; a difference this small is often chance (p = 0.21).",
        ),
        (
            Paired(30, 0, 16, 2),
            "v8 is right on 16 more of 48 items; a difference this large is seldom chance (p < 0.001).",
        ),
        (
            Paired(30, 1, 9, 0),
            "v8 is right on 8 more of 40 items; a difference this large is seldom chance (p = 0.021).",
        ),
        (Paired(40, 0, 0, 8), "v7 and v8 are right on the same 40 of 48 items: nothing tells them apart here."),
        (
            Paired(40, 3, 3, 2),
            "v7 and v8 are each right on 43 of 48 items, but not on the same ones: 3 go each way. Nothing speaks for either.",
        ),
        (
            Paired(40, 1, 1, 2),
            "v7 and v8 are each right on 41 of 44 items, but not on the same ones: 1 goes each way. Nothing speaks for either.",
        ),
        (Paired(0, 0, 0, 0), "v7 and v8 have no labelled item in common, so they can't be compared."),
    ],
)
def test_the_paired_test_says_what_it_means(table: Paired, sentence: str) -> None:
    assert str(table.sentence("v7", "v8")) == sentence


def test_an_item_counts_only_when_every_policy_is_right() -> None:
    chance = random.Random(10)
    names = ("spam", "hate", "doxxing")
    for _ in range(TABLES):
        rows = [
            {name: chance.random() < 0.8 for name in names if chance.random() < 0.7}
            for _ in range(chance.randint(0, 20))
        ]
        counted = [row for row in rows if row]
        ours = multi_policy_accuracy(rows)
        assert ours.of == len(counted)
        if counted:
            # scikit-learn's accuracy of several labels at once is right only where all of them are
            truth = [[1] * len(names) for _ in counted]
            given = [[int(row.get(name, True)) for name in names] for row in counted]
            assert ours.value == pytest.approx(reference.accuracy_score(truth, given))
