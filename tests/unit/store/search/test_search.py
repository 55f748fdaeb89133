"""Finding judged items: by words, by parts of words, by filters, page by page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.results.search import EVERYTHING, SearchFilters, SearchOrder
from plumbline.store.search import search as search_module
from support import histories

Judging = Callable[..., list[int]]
VIOLATES, ALLOWED, ESCALATE = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE


def found(history: History, typed: str = "", filters: SearchFilters = EVERYTHING, **options: object) -> list[int]:
    page = history.search.find(typed, filters, **options)  # type: ignore[arg-type]
    return [hit.item.item_id for hit in page.hits]


@pytest.fixture
def items(judged: Judging) -> list[int]:
    return judged(
        ("Buy cheap watches now", histories.verdict(VIOLATES, "Bulk promotion of goods.")),
        ("Ein Über-Angebot für dich", histories.verdict(ALLOWED, "A single offer.", reasoning="Not in bulk, no link.")),
        ("今天的促销活动非常好", histories.verdict(VIOLATES, "Promotes a sale.")),
        ("don't write to me@example.org 😀😀", histories.verdict(ESCALATE, "Asks for contact.")),
        ("ยินดีต้อนรับสู่ร้านของเรา", histories.verdict(ALLOWED)),
    )


@pytest.mark.parametrize(
    ("typed", "which"),
    [
        ("cheap", [0]),
        ("CHEAP buy", [0]),
        ("wat", [0]),
        ("uber angebot", [1]),
        ("für", [1]),
        ("promot", [2, 0]),
        ("bulk", [1, 0]),
        ("watches goods", [0]),  # one word in the content, the other in the rationale
        ("single link", [1]),  # rationale and reasoning
        ('"cheap watches"', [0]),
        ('"watches cheap"', []),
        ('"wat"', []),
        ("don't", [3]),
        ("me@example.org", [3]),
        ("促销活动", [2]),
        ("促销活", [2]),
        ("促销", [2]),
        ("好", [2]),
        ("促销 活动", [2]),
        ("促销 promotes", [2]),
        ("活动 cheap", []),
        ("ต้อนรับ", [4]),
        ("😀", [3]),
        ("😀😀", [3]),
        ("*atche*", [0]),
        ("*ÜBER*", [1]),
        ("atche", [0]),  # nothing begins with it, so it is looked for inside words
        ("chwat", []),
        ("spam", [4, 3, 2, 1, 0]),  # the policy's name
        ("nowhere", []),
    ],
)
def test_words(history: History, items: list[int], typed: str, which: list[int]) -> None:
    assert found(history, typed) == [items[index] for index in which]


def test_nothing_typed_finds_everything_newest_first(history: History, items: list[int]) -> None:
    assert found(history) == items[::-1]


def test_items_without_a_verdict_are_not_found(history: History) -> None:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item("waiting")])
    assert found(history, "waiting") == []
    assert found(history) == []


def test_notes_are_found_together_with_what_they_are_about(history: History, items: list[int]) -> None:
    history.reviews.add(items[0], Review(ALLOWED, note="a quotation from the press, 引用"))
    history.reviews.add(items[0], Review(ALLOWED, note="asked the author"))
    history.reviews.add(items[1], Review(VIOLATES, note="a press release"))
    assert found(history, "press") == [items[1], items[0]]
    assert found(history, "quotation watches") == [items[0]]
    assert found(history, "quotation author") == []  # two notes of two moments
    assert found(history, "引用") == [items[0]]
    assert found(history, "*uotatio*") == [items[0]]
    assert found(history, "watches") == [items[0]]  # once, though its reviews hold the word too
    (hit,) = history.search.find("quotation").hits
    assert [snippet.field for snippet in hit.snippets] == ["note"]


def test_a_hit_shows_where(history: History, items: list[int]) -> None:
    (hit,) = history.search.find("watches promotion").hits
    shown = [(piece.field, [piece.text[start:end] for start, end in piece.marks]) for piece in hit.snippets]
    assert shown == [("content", ["watches"]), ("rationale", ["promotion"])]
    assert (hit.policy_name, hit.policy.title, hit.policy.number, hit.model_name) == (
        "spam",
        "Policy spam",
        1,
        "stand-in",
    )
    assert hit.item.decision is VIOLATES


def test_verdicts_of_evaluations_can_be_left_out(history: History, items: list[int]) -> None:
    evaluated = history.evaluations.get(histories.evaluation(history)).columns[0].run
    (one,) = found(history, "", SearchFilters(run=evaluated))
    assert found(history) == [one, *items[::-1]]
    without = SearchFilters(evaluated=False)
    assert found(history, "", without) == items[::-1]
    assert found(history, "spam", without) == items[::-1]
    assert found(history, "", SearchFilters(runs=(evaluated,), evaluated=False)) == [one]


def test_the_best_comes_first_when_asked_for(history: History, judged: Judging) -> None:
    best, _, weak = judged(
        ("refund refund refund", histories.verdict()),
        ("something else", histories.verdict()),
        ("a long text with many other words in which refund comes up but once", histories.verdict()),
    )
    history.reviews.add(best, Review(VIOLATES, note="seen"))
    assert found(history, "refund") == [weak, best]
    assert found(history, "refund", order=SearchOrder.BEST) == [best, weak]
    first = history.search.find("refund", limit=1, order=SearchOrder.BEST)
    second = history.search.find("refund", limit=1, order=SearchOrder.BEST, cursor=first.cursor)
    assert [hit.item.item_id for hit in (*first.hits, *second.hits)] == [best, weak]
    assert second.cursor == ""


def filters_of_all_kinds(items: list[int], run: int) -> list[tuple[SearchFilters, list[int]]]:
    newest = items[::-1]
    return [
        (SearchFilters(decision=VIOLATES), [items[2], items[0]]),
        (SearchFilters(decision=Decision.UNDETERMINED), []),
        (SearchFilters(run=run), newest),
        (SearchFilters(run=run + 1), []),
        (SearchFilters(policy="spam"), newest),
        (SearchFilters(policy=histories.policy().sha256), newest),
        (SearchFilters(policy="hate"), []),
        (SearchFilters(model="stand-in"), newest),
        (SearchFilters(model="a" * 64), newest),
        (SearchFilters(model="other"), []),
        (SearchFilters(label="SP2"), [items[3], items[2], items[0]]),
        (SearchFilters(label="SP4"), [items[3]]),
        (SearchFilters(label="SP"), []),
        (SearchFilters(reviewed=True), [items[1], items[0]]),
        (SearchFilters(reviewed=False), [items[4], items[3], items[2]]),
        (SearchFilters(disagreed=True), [items[0]]),
        (SearchFilters(disagreed=False), [items[1]]),
        (SearchFilters(decision=VIOLATES, disagreed=True, label="SP2", run=run, policy="spam"), [items[0]]),
        (SearchFilters(decision=ALLOWED, disagreed=True), []),
    ]


@pytest.mark.parametrize("few", [0, 2, 1000])
@pytest.mark.parametrize("typed", ["", "spam", "*spa*", "促", "so"])
def test_filters(history: History, items: list[int], monkeypatch: pytest.MonkeyPatch, few: int, typed: str) -> None:
    """Alike with and without words, and whether a filter is taken for a rare one or not."""
    monkeypatch.setattr("plumbline.store.search.filters.FEW", few)
    history.reviews.add(items[0], Review(ALLOWED, note="so be it"))
    history.reviews.add(items[1], Review(VIOLATES, note="so not"))
    history.reviews.add(items[1], Review(ALLOWED))
    matching = set(found(history, typed))
    assert matching or typed
    run = history.runs.newest()[0].id
    for filters, which in filters_of_all_kinds(items, run):
        assert found(history, typed, filters) == [item for item in which if item in matching], filters


def test_times(history: History, judged: Judging, clock) -> None:
    (first,) = judged(("first", histories.verdict()))
    clock.forward(hours=1)
    (second,) = judged(("second", histories.verdict()))
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=2)))  # 10:00 UTC, when the first was recorded
    assert found(history, "", SearchFilters(since=noon)) == [second, first]
    assert found(history, "", SearchFilters(until=noon)) == []
    assert found(history, "", SearchFilters(until=noon + timedelta(milliseconds=1))) == [first]
    assert found(history, "", SearchFilters(since=noon + timedelta(minutes=1))) == [second]
    with pytest.raises(ValueError, match="time zone"):
        history.search.find("", SearchFilters(since=datetime(2026, 1, 1)))  # noqa: DTZ001
    assert noon.astimezone(UTC).hour == 10


@pytest.mark.parametrize("typed", ["", "offer", "*ffe*", "促", "note"])
@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_join_without_gap_or_repeat(
    history: History, judged: Judging, monkeypatch: pytest.MonkeyPatch, typed: str, limit: int
) -> None:
    monkeypatch.setattr(search_module, "STRETCH", 2)
    items = judged(*[(f"offer {n} 促销", histories.verdict(rationale="a note")) for n in range(7)])
    history.reviews.add(items[2], Review(VIOLATES, note="note on this offer"))
    run = history.runs.newest()[0].id
    history.runs.add_items(run, 7, [histories.item("offer 3 促销")])
    twin = history.runs.record_duplicate(run, 7, items[3]).item_id

    seen: list[int] = []
    cursor = ""
    for _ in range(30):
        page = history.search.find(typed, limit=limit, cursor=cursor)
        assert len(page.hits) <= limit
        seen += [hit.item.item_id for hit in page.hits]
        cursor = page.cursor
        if not cursor:
            break
        judged(
            (f"offer promotion 促 note {len(seen)}", histories.verdict())
        )  # what comes later does not shift the pages
    newest = [twin, *items[::-1]] if not typed else [items[6], items[5], items[4], items[3], twin, *items[2::-1]]
    assert seen == newest


def test_a_common_character_is_looked_for_a_stretch_at_a_time(
    history: History, judged: Judging, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "STRETCH", 2)
    monkeypatch.setattr(search_module, "MOST_BEGINNINGS", 1)
    items = judged(*[(f"{'促销' if n in (0, 4) else '别的'} {n}", histories.verdict()) for n in range(6)])
    history.reviews.add(items[2], Review(VIOLATES, note="促"))
    for typed in ("促", "*促*", "spam 促"):
        seen: list[int] = []
        cursor = ""
        for _ in range(10):
            page = history.search.find(typed, cursor=cursor)
            seen += [hit.item.item_id for hit in page.hits]
            cursor = page.cursor
            if not cursor:
                break
        assert seen == [items[4], items[2], items[0]]


@pytest.mark.parametrize("text", ["促", "末尾促", "促销", "x促"])
def test_a_character_is_found_at_a_text_s_end_too(history: History, judged: Judging, text: str) -> None:
    (item,) = judged((text, histories.verdict()))
    (other,) = judged(("别的", histories.verdict()))
    history.reviews.add(other, Review(VIOLATES, note="结尾促"))
    assert found(history, "促") == [other, item]
    assert found(history, text) == ([other, item] if text == "促" else [item])


@pytest.mark.parametrize("typed", ["*0*", "*beh*", "*behind*", "behind", "😀", "促", "*a促*"])
def test_what_stands_behind_a_nul_is_found(history: History, judged: Judging, typed: str) -> None:
    (item,) = judged(("before\x000\0behind😀\0a促\0", histories.verdict()))
    assert found(history, typed) == [item]


def test_letters_on_both_sides_of_a_nul_are_no_word(history: History, judged: Judging) -> None:
    judged(("促\0销 ab\0cd", histories.verdict()))
    assert found(history, "促销") == []
    assert found(history, "*bc*") == []


def test_a_cursor_is_one_that_a_page_gave(history: History) -> None:
    for wrong in ("x", "words.1.2", "words.a.1.1", "other.1.1.1"):
        with pytest.raises(ValueError, match="cursor"):
            history.search.find("", cursor=wrong)
    with pytest.raises(ValueError, match="at least one"):
        history.search.find("", limit=0)


def test_the_marks_of_a_word_belong_to_it(history: History, judged: Judging) -> None:
    numbers = judged(*((text, histories.verdict(ALLOWED)) for text in ("यह दिन अच्छा है", "यह दान अच्छा है")))
    assert found(history, "दिन") == [numbers[0]]
    assert found(history, "दान") == [numbers[1]]


KIN = {
    "strasse": "In der Straße",
    "duong": "Đường phố",
    "lodz": "Miasto Łódź",
    "voucher": "Ｆｒｅｅ Ｖｏｕｃｈｅｒ",
    "coupons": "cheap cou\u00adpons",
    "casino": "my cas\u200bino",
    "محمد": "قال مُحَمَّد",
    "كتاب": "کــتــاب",
    "שלום": "שָׁלוֹם",
    "μαθημα": "το μάθημα",
    "елка": "новая ёлка",
    "한국": "\u1112\u1161\u11ab\u1100\u116e\u11a8",
    "fish": "\ufb01sh",
    "カタ": "ｶﾀｶﾅ",
}


@pytest.mark.parametrize("typed", KIN)
def test_kin_of_letters_is_found_both_ways_and_marked(history: History, judged: Judging, typed: str) -> None:
    text = KIN[typed]
    one, _ = judged((text, histories.verdict(ALLOWED)), ("something else", histories.verdict(ALLOWED)))
    for query in (typed, typed.upper(), text.split()[-1], f"*{typed}*"):
        (hit,) = history.search.find(query).hits
        assert hit.item.item_id == one
        (snippet,) = hit.snippets
        assert snippet.marks


def test_marks_that_make_another_letter_tell_words_apart(history: History, judged: Judging) -> None:
    numbers = judged(*((text, histories.verdict(ALLOWED)) for text in ("はか", "ばか")))
    assert found(history, "ばか") == [numbers[1]]


def test_folded_texts_that_were_changed_are_found_out_and_rebuilt(history: History, judged: Judging) -> None:
    (number,) = judged(("Die Straße", histories.verdict(ALLOWED)))
    with history._database.write() as connection:
        connection.exec_driver_sql("UPDATE answer_folds SET content = 'hidden'")
    report = history.audit.check()
    assert "The search table answer_folds does not match what it indexes." in map(str, report.problems)
    history.search.rebuild()
    assert history.audit.check().sound
    assert found(history, "strasse") == [number]


def test_what_is_deleted_leaves_no_folded_text(history: History, judged: Judging) -> None:
    (number,) = judged(("Die Straße", histories.verdict(ALLOWED)))
    history.reviews.add(number, Review(ALLOWED, note="Maßlos"))
    histories.delete(history, history.runs.newest()[0].id)
    with history._database.read() as connection:
        for table in ("answer_folds", "review_folds"):
            assert not connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
    assert history.audit.check().sound


def test_the_signs_of_a_term_belong_to_it(history: History, judged: Judging) -> None:
    texts = ("I write C++ at work", "cats and coffee", "only 18+ please", "bus 180 is late", "5€ each, #sale")
    numbers = judged(*((text, histories.verdict(ALLOWED)) for text in texts))
    for typed, place in (("c++", 0), ("18+", 2), ("5€", 4), ("#sale", 4)):
        assert found(history, typed) == [numbers[place]]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=st.text(max_size=60), rank=st.booleans())
@example(typed='"' * 1001, rank=False)
@example(typed="促" * 5000, rank=False)
@example(typed="word " * 2000, rank=True)
@example(typed="a." * 5000, rank=False)
@example(typed="x\udcff AND (", rank=True)
@example(typed="NEAR(a b) ^c {d}: -e + f", rank=True)
def test_any_text_is_a_valid_query(history: History, items: list[int], typed: str, rank: bool) -> None:
    page = history.search.find(typed, order=SearchOrder.BEST if rank else SearchOrder.NEWEST)
    assert len(page.hits) <= len(items)


@pytest.mark.parametrize("text", ["ham\0 bread and butter", "jamón\0 bread and butter", "\0bread\0, ¸,"])
def test_what_stands_behind_a_nul_character_is_found(history: History, judged: Judging, text: str) -> None:
    (item,) = judged((text, histories.verdict()))
    assert found(history, "bread") == found(history, "*rea*") == [item]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(min_size=1, max_size=30), data=st.data())
def test_any_part_of_a_text_finds_it(history: History, judged: Judging, text: str, data: st.DataObject) -> None:
    (item,) = judged((text, histories.verdict()))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    part = text[start:end]
    assume(part.split() == [part] and part.strip("*") == part and '"' not in part and "\0" not in part)
    assert item in found(history, f"*{part}*", limit=1000)
