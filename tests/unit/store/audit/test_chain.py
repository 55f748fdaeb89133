"""The chain: whatever is changed after it was recorded is found and named, and a deletion is no forgery."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.domain.work import Work
from plumbline.store import chain
from plumbline.store.history import History
from support import histories


@pytest.fixture
def path(history: History) -> Path:
    """A history with two runs."""
    histories.fill(history)
    histories.fill(history, 3)
    return history.path


@pytest.fixture
def full(history: History, path: Path) -> Path:
    """The same with an evaluation, golden sets, a draft, an archived policy, a queue, a case, a saved search, a time stamp and
    appeals."""
    histories.evaluation(history)
    histories.review_queue(history, 2)
    history.golden.save("spam", "more", (GoldenItem("a NUL\x00 and more", Expectation(Decision.VIOLATES)),))
    history.policies.save_draft(PolicyDraft("draft", "Draft", b"No spam.", None))
    history.policies.archive("old")
    histories.case(history)
    histories.saved_search(history)
    histories.appeal(history, 2)
    return path


def tamper(path: Path, *statements: str) -> None:
    """Does what somebody does who can write to the file and knows its tables."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as driver:
        triggers = driver.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            driver.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            driver.execute(statement)
        for _, sql in triggers:
            driver.execute(sql)


def test_what_is_as_it_was_is_in_order(history: History, path: Path) -> None:
    report = history.audit.check()
    assert report.problems == ()
    assert history.audit.holds_seal(report.seal)
    links = report.seal.partition("-")[0]
    assert int(links) == 2 * 2 + 2 * 2 + 2 + 1 + 13 + 4 + 2  # runs, their states, skips, the policy, verdicts, reviews


EDITS_OF_THE_REST = {
    "UPDATE verdict_labels SET label = 'H1' WHERE verdict_id = 1": "labels by which item 1 of run 1",
    "DELETE FROM verdict_labels WHERE verdict_id = 3": "labels by which item 2 of run 1",
    "INSERT INTO verdict_labels (label, verdict_id) VALUES ('more', 4)": "labels by which item 3 of run 1",
    "UPDATE skips SET detail = 'Nothing to see.' WHERE id = 1": "a skipped item of run 1",
    "UPDATE skips SET reason = 'empty' WHERE id = 2": "a skipped item of run 2",
    "UPDATE runs SET state = 'finished' WHERE id = 1": "the state of run 1",
    "UPDATE runs SET finished = '2020-01-01T00:00:00.000Z' WHERE id = 1": "the state of run 1",
    "UPDATE runs SET read_whole = 0 WHERE id = 1": "the state of run 1",
    "UPDATE items SET state = 'set_aside' WHERE id = 2": "The state of item 2 of run 1",
    "UPDATE answers SET run_id = 2 WHERE id = 3": "another text or run",
    "UPDATE verdicts SET run_id = 2 WHERE id = 3": "another text or run",
    "UPDATE policy_versions SET saved = '2030-01-01T00:00:00.000Z' WHERE id = 1": "the policy “spam”",
    "UPDATE policy_versions SET listed = 1 WHERE id = 1": "the policy “spam”",
    "UPDATE policy_versions SET title = 'Ham' WHERE id = 3": "the policy",
    "UPDATE policy_drafts SET data = CAST('Anything goes.' AS BLOB)": "the policy “draft”",
    "UPDATE cases SET note = 'About something else.'": "the case “casecanary”",
    "UPDATE case_items SET note = 'Look away.'": "the case “casecanary”",
    "UPDATE case_items SET item_id = 2": "the case “casecanary”",
    "DELETE FROM case_items": "the case “casecanary”",
    "INSERT INTO cases VALUES (7, 'forged', '', '2020-01-01T00:00:00.000Z')": "has no link",
    "UPDATE saved_searches SET filters = '{}'": "the saved search “searchcanary”",
    "UPDATE saved_searches SET last_days = 30": "the saved search “searchcanary”",
    "INSERT INTO saved_searches VALUES (7, 'forged', '', '{}', 0, '2020-01-01T00:00:00.000Z')": "has no link",
    "UPDATE time_stamps SET at = '2020-01-01T00:00:00Z'": "a time stamp",
    "UPDATE time_stamps SET answer = x'3001'": "a time stamp",
    "DELETE FROM time_stamps": "a time stamp",
    "UPDATE archived_policies SET archived = '2020-01-01T00:00:00.000Z'": "the policy “old”",
    "UPDATE archived_policies SET name = 'spam'": "the policy “spam”",
    "INSERT INTO archived_policies VALUES ('spam', '2020-01-01T00:00:00.000Z')": "has no link",
    "UPDATE golden_items SET decision = 'allowed' WHERE id = 1": "the golden set “examples”",
    "UPDATE golden_items SET origin = 'elsewhere' WHERE id = 2": "the golden set “examples”",
    "UPDATE golden_items SET text = CAST(x'61204e554c0020616e64206c657373' AS TEXT) WHERE set_id = 2": "the golden set “more”",
    "DELETE FROM golden_items WHERE id = 3": "the golden set “examples”",
    "INSERT INTO golden_sets VALUES (9, 'spam', 'planted', 1, '2020-01-01T00:00:00.000Z')": "has no link",
    "UPDATE golden_sets SET created = '2020-01-01T00:00:00.000Z' WHERE id = 1": "the golden set “examples”",
    "UPDATE evaluations SET title = 'Other'": "run 3 as part of an evaluation",
    "UPDATE evaluations SET details = '{}'": "run 3 as part of an evaluation",
    "UPDATE evaluation_columns SET repeat = 7 WHERE id = 2": "run 4 as part of an evaluation",
    "UPDATE evaluation_parts SET golden_id = 2 WHERE id = 1": "run 3 as part of an evaluation",
    "DELETE FROM evaluation_parts WHERE id = 3": "run 4 as part of an evaluation",
    "UPDATE review_queues SET rules = replace(rules, 'true', 'false')": "a review queue's items of run 2",
    "UPDATE review_queue_entries SET reviewer = 'Bob' WHERE id = 1": "a review queue's items of run 2",
    "DELETE FROM review_queue_entries WHERE id = 1": "a review queue's items of run 2",
    "UPDATE golden_answers SET decision = 'violates'": "a decision on a golden item",
    "UPDATE golden_answers SET merged = 1": "a decision on a golden item",
    "UPDATE golden_answers SET settles = 1": "a decision on a golden item",
    "UPDATE reviews SET together = NULL WHERE together = 2": "the review of item 2 of run 2",
    "UPDATE reviews SET merged = 1 WHERE together = 2": "the review of item 2 of run 2",
    "UPDATE reviews SET settles = 1 WHERE together = 2": "the review of item 2 of run 2",
    "UPDATE appeals SET words = 'I take it back.' WHERE id = 1": "an appeal on item 2 of run 2",
    "UPDATE appeals SET reviewer = 'Ben' WHERE id = 1": "an appeal on item 2 of run 2",
    "DELETE FROM appeals WHERE id = 2": "an appeal on an item (row 2) of run 2",
    "INSERT INTO appeals SELECT 9, 2, words, '', opened, decision, label, 1, '', at FROM appeals WHERE id = 1": "has no link",
    "UPDATE appeal_rulings SET outcome = 'upheld'": "the outcome of an appeal on item 2 of run 2",
    "UPDATE appeal_rulings SET reason = ''": "the outcome of an appeal on item 2 of run 2",
    "DELETE FROM appeal_rulings": "the outcome of an appeal on an item (row 1) of run 2",
    "INSERT INTO golden_answers SELECT 9, entry_id, 'violates', '', '', 'X', at, NULL, NULL FROM golden_answers": "has no link",
}


@pytest.mark.parametrize("edit", EDITS_OF_THE_REST, ids=list(EDITS_OF_THE_REST))
def test_every_edit_of_what_is_around_verdicts_is_found(history: History, full: Path, edit: str) -> None:
    assert history.audit.check().sound
    tamper(full, edit)
    report = history.audit.check()
    assert any(EDITS_OF_THE_REST[edit] in str(problem) for problem in report.problems), report.problems


def test_what_can_change_changes_in_order(history: History, full: Path) -> None:
    history.policies.save_draft(PolicyDraft("draft", "Draft", b"No scams.", None))
    history.policies.save_newest(histories.policy("draft", "No scams."))
    history.policies.unarchive("old")
    history.policies.archive("older")
    history.runs.set_state(1, RunState.PAUSED)
    history.runs.set_state(1, RunState.RUNNING)
    while history.deletion.delete_some(2, 2):
        assert history.audit.check().sound
    while history.deletion.delete_some(3, 1):
        assert history.audit.check().sound
    history.deletion.delete_some(4, 100)
    assert history.audit.check().sound
    assert history.evaluations.summaries() == []
    assert history.review_queues.summaries() == []
    assert history.appeals.all() == []


EDITS = {
    "UPDATE answers SET decision = 'allowed' WHERE id = 3": "item 3 of run 1",
    "UPDATE answers SET rationale = 'It was fine.' WHERE id = 3": "item 3 of run 1",
    "UPDATE answers SET reasoning = reasoning || '.' WHERE id = 4": "item 4 of run 1",
    "UPDATE answers SET probability = 0.99 WHERE id = 1": "item 1 of run 1",
    "UPDATE answers SET raw = '' WHERE id = 1": "item 1 of run 1",
    "UPDATE verdicts SET decision = 'allowed' WHERE id = 2": "item 13 of run 1",
    "UPDATE verdicts SET recorded = '2020-01-01T00:00:00.000Z' WHERE id = 2": "item 13 of run 1",
    "UPDATE verdicts SET answer_id = 5 WHERE id = 2": "item 13 of run 1",
    "UPDATE verdicts SET review = 'violates' WHERE id = 1": "human decision",
    "UPDATE verdicts SET review = 'violates' WHERE id = 2": "human decision",
    "UPDATE items SET decision = 'allowed' WHERE id = 2": "item 2 of run 1",
    "UPDATE items SET author = 'somebody else' WHERE id = 2": "item 2 of run 1",
    "UPDATE items SET content_id = 1 WHERE id = 2": "item 2 of run 1",
    """UPDATE items SET context = '{"channel":"elsewhere"}' WHERE id = 2""": "item 2 of run 1",
    "UPDATE items SET source = 'other.csv' WHERE id = 6": "item 6 of run 1",
    "UPDATE contents SET text = 'harmless' WHERE id = 2": "item 2 of run 1",
    "UPDATE reviews SET decision = 'violates' WHERE id = 1": "review of item 1 of run 1",
    "UPDATE reviews SET reviewer = 'Bob' WHERE id = 1": "review of item 1 of run 1",
    "UPDATE runs SET effort = 'high' WHERE id = 1": "run 1",
    "UPDATE runs SET schedule = NULL WHERE id = 1": "run 1",
    "UPDATE runs SET created = '2020-01-01T00:00:00.000Z' WHERE id = 2": "run 2",
    "UPDATE policy_versions SET data = CAST('Anything goes.' AS BLOB)": "policy “spam”",
    "UPDATE policy_versions SET contract = '{}'": "run 1",
    "UPDATE models SET sha256 = 'b'": "run 1",
    "UPDATE chain SET content = x'00' WHERE id = 5": "link 5",
    "UPDATE chain SET salt = NULL WHERE id = 6": "item",
    "UPDATE chain SET at = '2020-01-01T00:00:00.000Z' WHERE id = 7": "link 7",
    "DELETE FROM chain WHERE id = 9": "link 10",
    "DELETE FROM chain WHERE id = 1": "link 2",
    "UPDATE chain SET kind = 'deletion' WHERE id = 2": "link 2",
    "DELETE FROM reviews WHERE id = 1": "Removed",
    "DELETE FROM chain WHERE id > 10": "has no link",
}


@pytest.mark.parametrize("edit", EDITS, ids=list(EDITS))
def test_every_edit_is_found_and_what_it_touches_is_named(history: History, path: Path, edit: str) -> None:
    tamper(path, edit)
    report = history.audit.check()
    assert not report.sound
    assert any(EDITS[edit] in str(problem) for problem in report.problems), report.problems


def test_a_verdict_that_is_taken_out_whole_is_missed(history: History, path: Path) -> None:
    tamper(
        path,
        "DELETE FROM verdict_labels WHERE verdict_id = 2",
        "DELETE FROM verdicts WHERE id = 2",
        "UPDATE items SET state = 'queued', decision = NULL WHERE id = 2",
        "UPDATE runs SET done = done - 1, violates = violates - 1 WHERE id = 1",
    )
    assert any("Removed" in problem and "run 1" in problem for problem in histories.problems(history))


def test_a_verdict_that_is_put_in_is_in_no_link(history: History, path: Path) -> None:
    tamper(
        path,
        "INSERT INTO reviews (item_id, decision, label, note, reviewer, at) "
        "SELECT item_id, 'violates', '', '', 'X', at FROM reviews",
        "UPDATE verdicts SET review = 'violates' WHERE item_id IN (SELECT item_id FROM reviews)",
    )
    assert any("reviews has no link" in problem for problem in histories.problems(history))


def test_a_run_can_be_deleted_and_the_chain_says_so(history: History, path: Path) -> None:
    seal = history.audit.check().seal
    histories.delete(history, 1)
    report = history.audit.check()
    assert report.problems == ()
    assert history.audit.holds_seal(seal)
    assert [(deletion.run, deletion.link) for deletion in report.deletions] == [(1, int(seal.partition("-")[0]) + 1)]
    with closing(dbapi2.connect(str(path))) as driver:
        assert driver.execute("SELECT count(*) FROM chain WHERE run_id = 1 AND salt IS NOT NULL").fetchone() == (0,)
        assert driver.execute("SELECT kind, run_id FROM chain ORDER BY id DESC LIMIT 1").fetchone() == ("deletion", 1)
    tamper(path, "UPDATE chain SET kind = 'verdict' WHERE kind = 'deletion'")
    assert not history.audit.check().sound


def test_a_number_that_an_older_version_gave_again_after_a_deletion_starts_afresh(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "last_deleted", lambda _: 0)
    histories.delete(history, 2)
    assert histories.fill(history, 3) == 2
    assert histories.problems(history) == []
    tamper(
        path,
        "UPDATE answers SET rationale = 'x' WHERE run_id = 2 AND id = (SELECT min(id) FROM answers WHERE run_id = 2)",
    )
    assert any("item 1 of run 2" in problem for problem in histories.problems(history))


def test_a_run_that_was_removed_by_other_means_is_missed(history: History, path: Path) -> None:
    histories.delete(history, 2)
    tamper(path, "UPDATE chain SET run_id = 1, row_id = 1 WHERE kind = 'deletion'")
    assert not history.audit.check().sound


def test_a_kept_seal_shows_that_the_end_was_cut_off(history: History, path: Path) -> None:
    (item, *_) = history.items.page(1)
    kept = history.audit.check().seal
    history.reviews.add(item.item_id, Review(Decision.VIOLATES, reviewer="Bob"))
    newer = history.audit.check().seal
    tamper(
        path,
        "DELETE FROM reviews WHERE reviewer = 'Bob'",
        f"UPDATE verdicts SET review = 'allowed' WHERE item_id = {item.item_id}",
        "DELETE FROM chain WHERE id = (SELECT max(id) FROM chain)",
        "INSERT INTO review_words(review_words) VALUES ('rebuild')",
        "INSERT INTO review_grams(review_grams) VALUES ('rebuild')",
    )
    assert history.audit.check().sound  # whoever can write the file can cut the chain's end off
    assert history.audit.holds_seal(kept)
    assert not history.audit.holds_seal(newer)


def test_beginning_a_chain_again_adds_nothing(history: History, path: Path) -> None:
    seal = history.audit.check().seal
    with history._database.write() as connection:
        chain.begin(connection, "2026-11-27T00:00:00.000Z", "0003", Work())
    assert history.audit.check().seal == seal


@pytest.mark.parametrize("seal", ["", "x", "1", "1-", "-", "99999999999999999999-ab", "1-" + "0" * 64, "²-ab"])
def test_what_is_no_seal_of_this_history_is_not_held(history: History, path: Path, seal: str) -> None:
    assert not history.audit.holds_seal(seal)


def salvage(history: History, number: int | None = None, whole: bool = False) -> None:
    with history._database.write() as connection:
        chain.note_salvage(connection, "2026-11-27T00:00:00.000Z", number, whole)


def test_a_salvage_that_lost_nothing_is_said_and_is_no_problem(history: History, path: Path) -> None:
    before = history.audit.check()
    salvage(history, whole=True)
    report = history.audit.check()
    assert report.problems == ()
    assert [(made.links, made.whole) for made in report.salvages] == [(int(before.seal.partition("-")[0]), True)]
    assert history.audit.holds_seal(before.seal)
    assert report.deletions == ()


def test_links_that_were_lost_are_a_gap_and_the_chain_goes_on_after_it(history: History, path: Path) -> None:
    tamper(path, "DELETE FROM chain WHERE id IN (6, 7, 8, 12)")
    salvage(history)
    problems = histories.problems(history)
    assert "Links 6 to 8 are missing" in problems[0]
    assert "Link 12 is missing" in problems[1]
    assert all("one of those that are missing" in problem for problem in problems[2:])
    assert len(problems) == 2 + 4
    tamper(path, "UPDATE chain SET at = '2020-01-01T00:00:00.000Z' WHERE id = 15")
    assert any("broken at link 15" in problem for problem in histories.problems(history))


def test_an_end_that_was_lost_is_a_gap_too(history: History, path: Path) -> None:
    seal = history.audit.check().seal
    last = int(seal.partition("-")[0])
    tamper(path, f"DELETE FROM chain WHERE id = {last}")
    salvage(history, last + 1)
    problems = histories.problems(history)
    assert problems[0].startswith(f"Link {last} is missing")
    assert not any("broken" in problem for problem in problems)
    assert not history.audit.holds_seal(seal)


def test_what_is_taken_out_after_a_salvage_is_no_damage(history: History, path: Path) -> None:
    tamper(path, "DELETE FROM chain WHERE id = 5")
    salvage(history)
    assert not any("from before the salvage" in problem for problem in histories.problems(history))
    tamper(path, "DELETE FROM chain WHERE id = 8")
    assert any("from before the salvage" in problem for problem in histories.problems(history))


def test_rows_that_were_lost_are_named_as_lost(history: History, path: Path) -> None:
    tamper(path, "DELETE FROM reviews WHERE id = 1", "UPDATE verdicts SET review = NULL WHERE id = 1")
    history.search.rebuild()
    salvage(history)
    (problem,) = histories.problems(history)
    assert "Lost in the damage or removed" in problem
    assert "the review of an item (row 1) of run 1" in problem


def test_where_links_are_missing_no_run_is_taken_for_one_whose_deletion_was_cut_off(
    history: History, path: Path
) -> None:
    """Its number may have been given again, and the links that say so be lost."""
    histories.delete(history, 2)
    histories.fill(history, 3)
    (deletion,) = history.audit.check().deletions
    assert history.deletion.unfinished() == []
    last = int(history.audit.check().seal.partition("-")[0])
    tamper(path, f"DELETE FROM chain WHERE id > {deletion.link}")
    salvage(history, last + 1)
    assert history.deletion.unfinished() == []


def test_on_the_word_of_a_damaged_link_no_run_is_taken_for_deleted(history: History, path: Path) -> None:
    histories.delete(history, 2)
    assert history.deletion.unfinished() == []
    tamper(path, "UPDATE chain SET run_id = 1 WHERE kind = 'deletion'")
    assert history.deletion.unfinished() == []


def test_links_can_not_be_changed_by_accident(history: History, path: Path) -> None:
    for statement in (
        "UPDATE chain SET content = x'00'",
        "UPDATE chain SET salt = x'00'",
        "UPDATE chain SET at = ''",
        "DELETE FROM chain",
    ):
        with closing(dbapi2.connect(str(path))) as driver, pytest.raises(dbapi2.IntegrityError, match="chain"):
            driver.execute(statement)


def test_an_empty_history_has_no_seal(history: History) -> None:
    report = history.audit.check()
    assert (report.sound, report.seal) == (True, "")
