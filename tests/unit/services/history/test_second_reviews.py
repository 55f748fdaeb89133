"""A queue goes out to a second reviewer and comes back: sealed, blind, merged once, with conflicts to settle."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.review_queue import QueueRules
from plumbline.domain.second_review import Opinion
from plumbline.domain.verdict import Decision, Review
from plumbline.files import sealed
from plumbline.files.sealed import seal, unseal
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.appeals import Appeals
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.services.history.second_reviews import SecondReviews
from plumbline.store.history import History
from support import histories

VIOLATES, ALLOWED = Decision.VIOLATES, Decision.ALLOWED
WORDS = "four plain words here"
TEXTS = (
    ("a question about moss", ALLOWED),
    ("you are all idiots", VIOLATES),
    ("cheap followers", VIOLATES),
    ("you are all idiots", VIOLATES),
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """scrypt as cheap as it can be: what is tested is not how slow it is."""
    monkeypatch.setattr(sealed, "_COST", 2)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def queue(history: History, tmp_path: Path) -> int:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _) in enumerate(TEXTS)])
    history.runs.reading_done(run)
    for number, (_, decision) in enumerate(TEXTS):
        history.runs.record(run, number, histories.verdict(decision, "It insults."))
    queues = ReviewQueues(history, GoldenSets(tmp_path, history).named)
    return queues.make("Monday", [run], QueueRules(every=1, similar=False)).queue.id


@pytest.fixture
def reviews(history: History) -> SecondReviews:
    return SecondReviews(history)


def labelled(reviews: SecondReviews, queue: int, folder: Path, decisions: list[Decision], name: str = "Lee") -> Path:
    """The file with the decisions of a second reviewer on the texts of a batch, in its order."""
    reviews.write(reviews.batch(queue), folder / "batch", WORDS)
    batch = reviews.read(folder / "batch", WORDS)
    file = folder / f"{name}.decisions"
    found = reviews.opinions(batch, name, file, WORDS)
    for digest, decision in zip(batch.exercise.digests, decisions, strict=True):
        found = reviews.decided(found, Opinion(digest, decision, "", f"{name} says so.", ""))
    reviews.keep(found, file, WORDS)
    return file


def test_a_blind_batch_has_texts_and_policy_and_nobodys_opinion(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    history.review_queues.decide(queue, [1], Review(ALLOWED, note="noteby kim", reviewer="Kim"))
    reviews.write(reviews.batch(queue), tmp_path / "batch", WORDS)
    assert b"idiots" not in (tmp_path / "batch").read_bytes()
    text = unseal(tmp_path / "batch", WORDS)
    assert "you are all idiots" in text
    assert "It insults" not in text
    assert "noteby" not in text
    batch = reviews.read(tmp_path / "batch", WORDS)
    assert batch.blind
    assert sorted(batch.exercise.texts) == sorted({text for text, _ in TEXTS})
    assert [one.decision for one in batch.exercise.choices][-1] is Decision.ESCALATE


def test_a_batch_with_verdicts_has_the_models_and_still_no_persons(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    history.review_queues.decide(queue, [1], Review(ALLOWED, note="noteby kim", reviewer="Kim"))
    reviews.write(reviews.batch(queue, blind=False), tmp_path / "batch", WORDS)
    assert "noteby" not in unseal(tmp_path / "batch", WORDS)
    batch = reviews.read(tmp_path / "batch", WORDS)
    assert batch.model is not None
    said = batch.model[batch.exercise.digests[batch.exercise.texts.index("you are all idiots")]]
    assert (said.decision, said.rationale) == (VIOLATES, "It insults.")


def test_a_part_of_a_queue_goes_out_and_comes_back(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    reviews.write(reviews.batch(queue, places={0}), tmp_path / "batch", WORDS)
    batch = reviews.read(tmp_path / "batch", WORDS)
    assert len(batch.exercise.texts) == 1
    file = reviews.decisions_file(tmp_path / "batch", "Lee / B.")
    assert file.name == "batch.Lee-B.decisions"
    found = reviews.opinions(batch, "Lee / B.", file, WORDS)
    reviews.keep(reviews.decided(found, Opinion(batch.exercise.digests[0], ALLOWED, "", "", "")), file, WORDS)
    assert reviews.merge(queue, file, WORDS).added == 1
    with pytest.raises(InputError, match="nothing to hand out"):
        reviews.batch(queue, places=())


def test_a_batch_says_that_its_texts_are_to_be_blurred(
    history: History, reviews: SecondReviews, tmp_path: Path
) -> None:
    run = history.runs.create(histories.spec(policy=replace(histories.policy(), sensitive=True)))
    history.runs.add_items(run, 0, [histories.item("one text", 0)])
    history.runs.reading_done(run)
    history.runs.record(run, 0, histories.verdict(VIOLATES))
    queues = ReviewQueues(history, GoldenSets(tmp_path, history).named)
    made = queues.make("Tuesday", [run], QueueRules(violates=True)).queue.id
    reviews.write(reviews.batch(made), tmp_path / "batch", WORDS)
    assert reviews.read(tmp_path / "batch", WORDS).sensitive


def test_decisions_come_back_beside_the_first_ones_once(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    entries = history.review_queues.get(queue).entries
    for entry in entries:
        history.review_queues.decide(queue, [entry.place], Review(entry.decision, reviewer="Kim"))
    file = labelled(reviews, queue, tmp_path, [ALLOWED, ALLOWED, VIOLATES])
    merged = reviews.merge(queue, file, WORDS)
    assert (merged.added, merged.known, merged.missing) == (4, 0, 0)
    again = reviews.merge(queue, file, WORDS)
    assert (again.added, again.known) == (0, 4)
    for entry in history.review_queues.get(queue).entries:
        assert [review.reviewer for review in entry.reviews] == ["Kim", "Lee"]
        assert entry.reviews[1].at < entry.reviews[0].at or entry.reviews[1].note == "Lee says so."
    (pair,) = reviews.agreements(queue)
    assert (pair.first, pair.second, pair.agreement.unanimous.hits, pair.agreement.unanimous.of) == ("Kim", "Lee", 2, 4)
    found = reviews.conflicts(queue)
    assert [history.items.get(one.entry.item_id).content.text for one in found] == ["you are all idiots"] * 2
    history.review_queues.decide(queue, [found[0].entry.place], Review(VIOLATES, note="R1 is clear.", reviewer="Kim"))
    assert len(reviews.conflicts(queue)) == 1
    settled = reviews.conflicts(queue, settled=True)[0].conflict.settled
    assert settled is not None
    assert settled.note == "R1 is clear."
    assert history.audit.check().sound


def test_a_settled_conflict_is_open_again_once_the_second_reviewer_decides_otherwise(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    entries = history.review_queues.get(queue).entries
    history.review_queues.decide(queue, [entry.place for entry in entries], Review(VIOLATES, reviewer="Kim"))
    reviews.merge(queue, labelled(reviews, queue, tmp_path, [VIOLATES, VIOLATES, ALLOWED]), WORDS)
    (found,) = reviews.conflicts(queue)
    history.review_queues.decide(queue, [found.entry.place], Review(VIOLATES, note="R1 is clear.", reviewer="Kim"))
    again = reviews.merge(queue, labelled(reviews, queue, tmp_path, [VIOLATES, VIOLATES, ALLOWED]), WORDS)
    assert (again.added, again.known) == (0, 4), "decided on once more, and the same"
    assert reviews.conflicts(queue) == []
    changed = labelled(reviews, queue, tmp_path, [VIOLATES, VIOLATES, Decision.ESCALATE])
    assert reviews.merge(queue, changed, WORDS).added == 1
    (found,) = reviews.conflicts(queue)
    assert ReviewQueues(history, GoldenSets(tmp_path, history).named).figures(queue).conflicts == 1
    assert found.conflict.reopened
    assert (found.conflict.said[0].note, found.conflict.said[1].decision) == ("R1 is clear.", Decision.ESCALATE)
    assert [review.reviewer for review in found.entry.reviews] == ["Kim", "Lee", "Kim", "Lee"]
    history.review_queues.decide(queue, [found.entry.place], Review(Decision.ESCALATE, reviewer="Kim"))
    assert reviews.merge(queue, changed, WORDS).added == 0
    assert reviews.conflicts(queue) == []
    assert history.audit.check().sound


def test_decisions_on_golden_items_are_known_as_merged_too(
    history: History, reviews: SecondReviews, tmp_path: Path
) -> None:
    queue = histories.review_queue(history, histories.fill(history))
    entries = history.review_queues.get(queue).entries
    (golden,) = [entry for entry in entries if entry.known is not None]
    reviews.write(reviews.batch(queue, places={golden.place}), tmp_path / "batch", WORDS)
    (digest,) = reviews.read(tmp_path / "batch", WORDS).exercise.digests
    found = reviews.opinions(reviews.read(tmp_path / "batch", WORDS), "Lee", tmp_path / "none", WORDS)
    reviews.keep(reviews.decided(found, Opinion(digest, VIOLATES, "", "", "")), tmp_path / "lee", WORDS)
    reviews.merge(queue, tmp_path / "lee", WORDS)
    said = history.review_queues.get(queue).entries[golden.place].reviews
    assert [(review.reviewer, review.merged) for review in said] == [("Ada", False), ("Lee", True)]


def test_a_reviewer_stops_and_goes_on_and_may_change_their_mind(
    reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    reviews.write(reviews.batch(queue), tmp_path / "batch", WORDS)
    batch = reviews.read(tmp_path / "batch", WORDS)
    first, file = batch.exercise.digests[0], tmp_path / "lee.decisions"
    found = reviews.opinions(batch, "Lee", file, WORDS)
    for decision in (ALLOWED, VIOLATES):
        reviews.keep(reviews.decided(found, Opinion(first, decision, "", "", "")), file, WORDS)
        found = reviews.opinions(batch, "Lee", file, WORDS)
    assert [one.decision for one in found.made] == [VIOLATES]
    with pytest.raises(InputError, match="decisions of Lee"):
        reviews.opinions(batch, "Ada", file, WORDS)


def test_another_passphrase_and_a_changed_file_are_refused(reviews: SecondReviews, queue: int, tmp_path: Path) -> None:
    file = labelled(reviews, queue, tmp_path, [ALLOWED, ALLOWED, VIOLATES])
    with pytest.raises(InputError, match="passphrase is wrong"):
        reviews.merge(queue, file, "other words")
    whole = file.read_bytes()
    for place in range(0, len(whole), 37):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(InputError):
            reviews.merge(queue, file, WORDS)
    (tmp_path / "none").write_text("[" * 100_000)
    with pytest.raises(InputError, match="not made by Plumbline"):
        reviews.merge(queue, tmp_path / "none", WORDS)


@pytest.mark.parametrize(
    "changes",
    [
        {"reviewer": ""},
        {"reviewer": 1},
        {"format": 2},
        {"plumbline": "review batch"},
        {
            "decisions": [
                {"sha256": "a", "decision": "undetermined", "label": "", "note": "", "at": "2026-11-30T00:00Z"}
            ]
        },
        {"decisions": [{"sha256": "a", "decision": "allowed", "label": "", "note": "", "at": "yesterday"}]},
        {"decisions": [{"sha256": "a", "decision": "allowed", "label": "", "note": "", "at": "2026-11-30T00:00"}]},
        {"decisions": [[]]},
        {"decisions": {}},
    ],
)
def test_what_holds_no_decisions_is_refused_and_nothing_is_recorded(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path, changes: dict[str, object]
) -> None:
    file = labelled(reviews, queue, tmp_path, [ALLOWED, ALLOWED, VIOLATES])
    data = json.loads(unseal(file, WORDS)) | changes
    seal(json.dumps(data), WORDS, file)
    if changes == {"decisions": {}}:
        assert reviews.merge(queue, file, WORDS).added == 0
    else:
        with pytest.raises(InputError):
            reviews.merge(queue, file, WORDS)
    assert not any(entry.reviews for entry in history.review_queues.get(queue).entries)


def test_what_was_deleted_since_is_left_out_and_the_rest_is_merged(
    history: History, reviews: SecondReviews, tmp_path: Path
) -> None:
    runs = []
    for text in ("one text", "another text"):
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item(text, 0)])
        history.runs.reading_done(run)
        history.runs.record(run, 0, histories.verdict(VIOLATES))
        runs.append(run)
    made = ReviewQueues(history, GoldenSets(tmp_path, history).named).make("Tuesday", runs, QueueRules(violates=True))
    file = labelled(reviews, made.queue.id, tmp_path, [ALLOWED, VIOLATES])
    assert history.deletion.delete_some(runs[0], 10) == 0
    merged = reviews.merge(made.queue.id, file, WORDS)
    assert (merged.added, merged.known, merged.missing) == (1, 0, 1)


def test_one_label_that_the_policy_lacks_refuses_the_whole_file(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    file = labelled(reviews, queue, tmp_path, [ALLOWED, ALLOWED, VIOLATES])
    data = json.loads(unseal(file, WORDS))
    data["decisions"][-1]["label"] = "SP99"
    seal(json.dumps(data), WORDS, file)
    with pytest.raises(InputError, match="SP99"):
        reviews.merge(queue, file, WORDS)
    assert not any(entry.reviews for entry in history.review_queues.get(queue).entries)


def test_decisions_of_another_queue_are_refused(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    file = labelled(reviews, queue, tmp_path, [ALLOWED, ALLOWED, VIOLATES])
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item("another text", 0)])
    history.runs.record(run, 0, histories.verdict(VIOLATES))
    queues = ReviewQueues(history, GoldenSets(tmp_path, history).named)
    other = queues.make("Tuesday", [run], QueueRules(violates=True)).queue.id
    with pytest.raises(InputError, match="another queue"):
        reviews.merge(other, file, WORDS)


def test_a_decision_that_was_overturned_on_appeal_is_no_conflict_to_settle(
    history: History, reviews: SecondReviews, queue: int, tmp_path: Path
) -> None:
    queues = ReviewQueues(history, GoldenSets(tmp_path, history).named)
    queues.decide(queue, 1, Review(VIOLATES, reviewer="Kim"), among=[1])
    appeals = Appeals(history)
    appeal = appeals.open(queues.entries(queue, [1])[0].item_id, "A joke.")
    appeals.overturn(appeal.id, ALLOWED, "", "It was one.", "Mia")
    assert queues.entries(queue, [1])[0].review == Review(
        ALLOWED, "", "It was one.", "Mia", queues.entries(queue, [1])[0].reviews[-1].at, on_appeal=True
    )
    assert reviews.conflicts(queue, settled=True) == []
    assert reviews.agreements(queue) == []
    figures = queues.figures(queue)
    assert figures.conflicts == 0
    assert [(one.reviewer, one.reviewed) for one in figures.reviewers] == [("Kim", 1)]


def test_a_second_reviewers_answers_leave_the_first_ones_queue_open(
    history: History, reviews: SecondReviews, tmp_path: Path
) -> None:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item(text, number) for number, text in enumerate("abcd")])
    history.runs.reading_done(run)
    for number in range(4):
        history.runs.record(run, number, histories.verdict(VIOLATES, "It insults."))
    queues = ReviewQueues(history, GoldenSets(tmp_path, history).named)
    rules = QueueRules(every=1, similar=False, reviewers=("Ann", "Bob"))
    number = queues.make("Monday", [run], rules).queue.id
    queues.decide(number, 0, Review(VIOLATES, reviewer="Ann"))
    bob = labelled(reviews, number, tmp_path, [ALLOWED] * 4, name="Bob")
    reviews.merge(number, bob, WORDS)
    decided = {entry.place: entry.decided("Ann") for entry in queues.queue(number).entries}
    assert {place: one and one.reviewer for place, one in decided.items()} == {0: "Ann", 1: "Bob", 2: None, 3: "Bob"}
    assert [one.reviewed for one in queues.queues("Ann")] == [3]
    assert queues.figures(number, "Ann").reviewed == 3
    assert queues.figures(number, "Bob").reviewed == 4
    queues.decide(number, 2, Review(VIOLATES, reviewer="Ann"))
    assert queues.figures(number, "Ann").reviewed == 4
    (pair,) = reviews.agreements(number)
    assert pair.agreement.unanimous.of == 2
