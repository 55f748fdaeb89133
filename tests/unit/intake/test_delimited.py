from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake import Format, IntakeOptions, read_bytes

Read = Callable[..., list[ContentItem | Skip]]
Texts = Callable[..., list[str]]


def test_a_table_of_one_column_keeps_its_lines_whole(texts: Texts) -> None:
    assert texts("a.csv", 'text\nhello, world; yes\n"two\nlines, one cell"\n') == [
        "hello, world; yes",
        "two\nlines, one cell",
    ]


def test_lines_without_any_table_are_rows_of_one_column(texts: Texts) -> None:
    assert texts("a.csv", "just words here\nand more words\n") == ["just words here", "and more words"]


def test_ids_authors_times_and_rows_are_kept(read: Read) -> None:
    entries = read("a.csv", "ID,Author,Created_At,Text\n17,ann,2024-01-02,hello\n18,bob,2024-01-03,there\n")
    assert all(isinstance(entry, ContentItem) for entry in entries)
    origin = entries[1].origin
    assert (str(origin.place), origin.external_id, origin.author, origin.written) == (
        "row 2",
        "18",
        "bob",
        "2024-01-03",
    )
    assert origin.source.endswith("a.csv")


def test_a_disclaimer_before_the_header_is_listed_and_the_table_read(read: Read) -> None:
    first, second, *items = read(
        "a.csv", "Confidential. For internal use, only.\nExport\nid,text,author\n1,hello,ann\n2,there,bob\n"
    )
    assert [entry.reason for entry in (first, second) if isinstance(entry, Skip)] == [SkipReason.MALFORMED] * 2
    assert [entry.text for entry in items if isinstance(entry, ContentItem)] == ["hello", "there"]
    assert [str(entry.origin.place) for entry in items] == ["row 1", "row 2"]


def test_pairs_before_the_header_are_not_taken_for_it(read: Read) -> None:
    entries = read("a.csv", "Date,2024-01-01\nAuthor,ann\nid,text,author,date\n1,hello,ann,x\n2,there,bob,y\n")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["hello", "there"]


def test_the_spreadsheet_line_that_names_the_delimiter(read: Read) -> None:
    entries = read("a.csv", "sep=;\r\nid;text\r\n1;a, b\r\n")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["a, b"]
    assert len(entries) == 2


def test_cells_over_several_lines_crlf_and_quotes(texts: Texts) -> None:
    data = 'id,text\r\n1,"one\r\ntwo\r\n\r\nthree"\r\n2,"say ""hi"", ok"\r\n3,last'
    assert texts("a.csv", data) == ["one\r\ntwo\r\n\r\nthree", 'say "hi", ok', "last"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(texts: Texts, end: str) -> None:
    assert texts("a.csv", end.join(["id,text", "1,a", "2,b"])) == ["a", "b"]


def test_a_mark_before_the_header_is_no_part_of_a_name(texts: Texts) -> None:
    assert texts("a.csv", b"\xef\xbb\xbftext,id\nhello,1\n") == ["hello"]
    assert texts("b.csv", "text,id\nhello,1\n".encode("utf-16")) == ["hello"]


def test_a_table_without_a_header(texts: Texts) -> None:
    assert texts("a.csv", "1,good morning to you,5\n2,and a good night,6\n") == [
        "good morning to you",
        "and a good night",
    ]


def test_unknown_names_make_a_header_too(texts: Texts) -> None:
    assert texts("a.csv", "kolumna,zdanie\n1,dzien dobry wszystkim\n2,dobranoc i do jutra\n") == [
        "dzien dobry wszystkim",
        "dobranoc i do jutra",
    ]


def test_the_named_column(read: Read, texts: Texts) -> None:
    data = "text,reply\nhello,there\n"
    assert texts("a.csv", data, text_column="reply") == ["there"]
    (skip,) = read("a.csv", data, text_column="answer")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.NO_TEXT_COLUMN
    assert "“text” and “reply”" in str(skip.detail)


def test_ragged_rows_are_kept_where_the_text_is_whole(read: Read) -> None:
    short, long, torn = read("a.csv", "id,author,text\n1,ann,hello,,\n2,bob,one, two\n3,cid\n")
    assert isinstance(short, ContentItem)
    assert short.text == "hello"
    assert isinstance(long, ContentItem)
    assert long.text == "one, two"
    assert any("joined" in str(note) for note in long.notes)
    assert isinstance(torn, Skip)
    assert str(torn.origin.place) == "row 3"


def test_a_torn_text_is_never_judged_in_part(read: Read) -> None:
    torn, whole = read("a.csv", 'text,author\none, two,ann\n"three, four",bob\n')
    assert isinstance(torn, Skip)
    assert torn.reason is SkipReason.MALFORMED
    assert "3 cells for 2 columns" in str(torn.detail)
    assert isinstance(whole, ContentItem)
    assert whole.text == "three, four"


def test_blank_rows_and_empty_cells_are_counted(read: Read) -> None:
    entries = read("a.csv", "id,text\n1,a\n\n2,\n3, \n4,b\n")
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.EMPTY] * 3
    assert [str(entry.origin.place) for entry in entries] == [f"row {n}" for n in range(1, 6)]


def test_cells_beyond_the_csv_modules_own_limit(texts: Texts) -> None:
    long = "word " * 60_000
    assert texts("a.csv", f"id,text\n1,{long}\n2,b\n") == [long, "b"]


@pytest.mark.parametrize("cap", [200, 8_000_000])
def test_a_quote_that_is_never_closed_is_part_of_its_text(read: Read, cap: int) -> None:
    data = 'id,text\n1,a\n2,"open\n' + "3,line\n" * 100
    entries = read("a.csv", data, max_row_chars=cap)
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["a", '"open', *["line"] * 100]
    assert "quotation marks" in "".join(map(str, entries[1].notes if isinstance(entries[1], ContentItem) else ()))


def test_a_row_over_the_cap_costs_itself_alone(read: Read) -> None:
    entries = read("a.csv", "id,text\n1,a\n2," + "x" * 500 + "\n3,b\n", max_row_chars=200)
    assert [type(entry) for entry in entries] == [ContentItem, Skip, ContentItem]


def test_nul_bytes_stay(read: Read) -> None:
    (item,) = read("a.csv", b"id,text\n1,a cell with a zero \x00 byte in it\n")
    assert isinstance(item, ContentItem)
    assert item.text == "a cell with a zero \0 byte in it"
    assert any("NUL" in str(note) for note in item.notes)


def test_a_header_alone_is_said(read: Read) -> None:
    (skip,) = read("a.csv", "id,text\n")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.EMPTY


def test_tabs_in_tsv_whatever_else_is_there(texts: Texts) -> None:
    assert texts("a.tsv", "id\ttext\n1\ta, b, c; d\n2\te, f, g; h\n") == ["a, b, c; d", "e, f, g; h"]


def test_a_table_can_be_read_as_text(texts: Texts) -> None:
    data = "id,text\n1,a\n"
    assert texts("a.csv", data, split="file") == [data]
    assert texts("a.csv", data, split="line") == ["id,text", "1,a"]


CELLS = st.text(alphabet=st.sampled_from('ab ,;|\t"\n\r\u00e4'), min_size=1, max_size=12).filter(
    lambda cell: bool(cell.strip())
)


@settings(deadline=None)
@given(st.lists(CELLS, min_size=1, max_size=300), st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]))
def test_what_the_csv_module_writes_is_read_back(cells: list[str], delimiter: str, end: str) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text", "author"])
    writer.writerows([str(number), cell, "ann"] for number, cell in enumerate(cells))
    entries = read_bytes(written.getvalue().encode(), "a.csv", IntakeOptions(read_as=Format.CSV))
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == cells


def test_the_text_in_json_in_a_cell_is_judged(read: Read) -> None:
    data = (
        'id,text\n1,"{""text"": ""great video""}"\n2,"{""text"": ""you are ""},{""text"": ""a liar""}"\n3,"plain {1}"\n'
    )
    entries = read("a.csv", data)
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == [
        "great video",
        "you are a liar",
        "plain {1}",
    ]
    assert "JSON" in str(entries[0].notes[-1] if isinstance(entries[0], ContentItem) else "")


def test_json_that_somebody_wrote_stays_as_it_is(texts: Texts) -> None:
    assert texts("a.csv", 'id,text\n1,"{""text"": ""x""}"\n2,look at this\n3,and this\n') == [
        '{"text": "x"}',
        "look at this",
        "and this",
    ]


@pytest.mark.parametrize(
    "written",
    [
        'I love this\nYou are an idiot, really\nSee you "tomorrow"\n',
        "Hi, there\nYou are an idiot, really\nok\nwell, I think so, too\nfine, then\n",
        "no header\nyes, dear\nno, dear\n",
    ],
)
def test_sentences_with_commas_are_not_torn_into_cells(written: str, texts: Texts) -> None:
    assert texts("a.csv", written) == written.splitlines()


@pytest.mark.parametrize("title", ["Survey 2024,,\n", "Survey 2024,,\n,,\n", '"Survey, spring",,\nAll answers,,\n'])
def test_a_title_padded_to_the_width_of_the_table_is_not_its_header(title: str, read: Read) -> None:
    entries = read("a.csv", f"{title}id,answer,score\n1,I did not like the food,2\n2,Everything was wonderful,5\n")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == [
        "I did not like the food",
        "Everything was wonderful",
    ]
    assert all(entry.reason is SkipReason.MALFORMED for entry in entries if isinstance(entry, Skip))


SURVEY = "StartDate,ResponseId,Q1\n"
ANSWERS = '2024-03-01,R_1,"It is lovely, really"\n2024-03-02,R_2,Dirty streets\n'


@pytest.mark.parametrize(
    "below",
    [
        'Start Date,Response ID,What do you think?\n"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}"\n',
        '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}"\n',
        ",,Open-Ended Response\n",
        "",
    ],
)
def test_what_a_survey_writes_below_the_header_is_no_answer(below: str, read: Read) -> None:
    entries = read("a.csv", SURVEY + below + ANSWERS)
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == [
        "It is lovely, really",
        "Dirty streets",
    ]
    assert sum(isinstance(entry, Skip) for entry in entries) == below.count("\n")


def test_a_header_in_the_middle_of_joined_tables_is_left_out(read: Read) -> None:
    entries = read("a.csv", "id,text\n1,hello\nid,text\n2,text\n")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["hello", "text"]
    (skip,) = (entry for entry in entries if isinstance(entry, Skip))
    assert (str(skip.origin.place), str(skip.detail)) == ("row 2", "The row repeats the names of the columns.")


@pytest.mark.parametrize(
    "written",
    [
        '"id,text"\n"1,hello you"\n"2,""bye, now"""\n',
        '"id;""text"""\r\n"1;""hello you"""\r\n"2;""bye, now"""\r\n',
        'id,text\n1,hello you\n2,"bye, now"\n',
    ],
)
def test_rows_that_were_quoted_as_a_whole_are_rows_all_the_same(written: str, read: Read) -> None:
    items = [entry for entry in read("a.csv", written) if isinstance(entry, ContentItem)]
    assert [(item.origin.external_id, item.text) for item in items] == [("1", "hello you"), ("2", "bye, now")]


def test_sentences_in_quotes_stay_whole(texts: Texts) -> None:
    assert texts("a.csv", '"Hello, you there"\n"Bye, now"\n') == ["Hello, you there", "Bye, now"]


def test_a_first_row_that_is_taken_for_names_without_a_known_one_is_said(read: Read) -> None:
    for data, said in (("ann,Hello\nbob,Go away at once\ncy,No\n", True), ("user,text\nbob,Go away at once\n", False)):
        item = next(entry for entry in read("a.csv", data) if isinstance(entry, ContentItem))
        assert ("is taken for the names" in " ".join(map(str, item.notes))) == said
