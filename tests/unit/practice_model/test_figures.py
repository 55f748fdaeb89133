"""How replies are judged: a right one is right in every way, a wrong one is not."""

import random
from dataclasses import replace

import pytest
from recipe.figures import HANDOVER, OPENING, Judged, Table, edit_pair, judge_text, slices
from recipe.policies import FORMATS
from recipe.world import Item, Scope, draw


def items(answer: str, broken: bool) -> list[Item]:
    rng = random.Random(answer)
    found: list[Item] = []
    while len(found) < 10:
        item = draw(rng, Scope(answer=answer))
        if bool(item.outcome.broken) is broken:
            found.append(item)
    return found


@pytest.mark.parametrize("answer", FORMATS)
@pytest.mark.parametrize("broken", [True, False])
def test_the_reference_reply_is_right(answer: str, broken: bool) -> None:
    for item in items(answer, broken):
        assert judge_text(item, item.reply) == Judged(True, True, True, True)


@pytest.mark.parametrize("answer", FORMATS)
def test_the_answer_to_another_content_is_wrong(answer: str) -> None:
    for item, other in zip(items(answer, True), items(answer, False), strict=True):
        final = replace(other, safe=item.safe).reply.split(HANDOVER)[1]
        judged = judge_text(item, item.reply.split(HANDOVER)[0] + HANDOVER + final)
        assert judged.formed
        assert not judged.verdict
        assert not judged.rule
        assert not judged.exact


@pytest.mark.parametrize("reply", ["", "0", OPENING + "R1" + HANDOVER + "0", OPENING + "R1" + HANDOVER + "{<|return|>"])
def test_what_is_cut_or_unreadable_is_not_well_formed(reply: str) -> None:
    for answer in FORMATS:
        assert judge_text(items(answer, True)[0], reply) == Judged()


def test_the_edit_flips_the_truth() -> None:
    rng = random.Random(3)
    for _ in range(30):
        before, after = edit_pair(rng, Scope())
        assert before.content == after.content
        assert before.policy != after.policy
        assert not before.outcome.broken
        assert len(after.outcome.broken) == 1


def test_a_table_counts_by_slice() -> None:
    table = Table()
    item = items("binary", True)[0]
    table.add(slices(item), Judged(True, True, True, True))
    table.add(["all"], Judged())
    assert table.rows["all"] == [2, 1, 1, 1, 1]
    assert "0.500" in table.show()
