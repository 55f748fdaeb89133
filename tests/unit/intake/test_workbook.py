"""Workbooks and compressed files as content."""

from __future__ import annotations

import datetime
import gzip
from pathlib import Path

import openpyxl
import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake import IntakeOptions, Split, preview, read_sources
from support.tables import MAIN, workbook

DOCUMENTS = Path(__file__).parents[2] / "data" / "documents"
ROWS = [["Exported on a Monday"], [], ["id", "author", "message"], ["7", "ann", "Hello"], [], ["8", "", " two\nlines "]]


def read(path: Path, **options: object) -> list[ContentItem | Skip]:
    return list(read_sources([path], IntakeOptions(**options)))  # type: ignore[arg-type]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([], ROWS, [["another"], ["sheet"]]))
    return path


def test_the_rows_of_the_first_sheet_that_holds_anything_are_items(book: Path) -> None:
    title, hello, blank, two, other = read(book)
    assert isinstance(title, Skip)
    assert (title.reason, str(title.origin.place)) == (SkipReason.MALFORMED, "record 1")
    assert isinstance(hello, ContentItem)
    assert (hello.text, hello.origin.author, hello.origin.external_id, hello.encoding) == ("Hello", "ann", "7", "utf-8")
    assert str(hello.origin.place) == "row 1"
    assert isinstance(blank, Skip)
    assert blank.reason is SkipReason.EMPTY
    assert isinstance(two, ContentItem)
    assert (two.text, str(two.origin.place)) == (" two\nlines ", "row 3")
    assert isinstance(other, Skip)
    assert (other.reason, str(other.origin.place)) == (SkipReason.OTHER_PART, "sheet “sheet 3”")


def test_a_column_can_be_named_and_other_splits_are_rows_too(book: Path) -> None:
    for split in Split:
        texts = [
            entry.text for entry in read(book, split=split, text_column="author") if isinstance(entry, ContentItem)
        ]
        assert texts == ["ann"]


def test_a_preview_names_the_columns(book: Path) -> None:
    looked = preview([book], IntakeOptions())
    assert (looked.column, looked.findings[0].columns) == ("message", ("id", "author", "message"))
    assert looked.complete


def test_values_are_shown_as_text(tmp_path: Path) -> None:
    cells = '<c r="A{0}" t="{1}"><v>{2}</v></c>'
    rows = [("str", "text"), ("n", "5"), ("n", "2.5"), ("b", "1"), ("e", "#DIV/0!"), ("str", "words")]
    data = "".join(f'<row r="{n}">{cells.format(n, *row)}</row>' for n, row in enumerate(rows, 1))
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(f"<worksheet {MAIN}><sheetData>{data}</sheetData></worksheet>"))
    texts = [entry.text for entry in read(path) if isinstance(entry, ContentItem)]
    assert texts[:3] == ["5", "2.5", "true"]
    assert texts[-1] == "words"


def test_an_empty_workbook_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([]))
    (skip,) = read(path)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.EMPTY


@pytest.mark.parametrize(
    ("name", "texts"), [("a.log.gz", ["one", "two"]), ("a.txt.gz", ["one\ntwo"]), ("A.TXT.GZ", ["one\ntwo"])]
)
def test_compressed_files_are_read_as_what_is_in_them(tmp_path: Path, name: str, texts: list[str]) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(b"one\ntwo"))
    assert [entry.text for entry in read(path) if isinstance(entry, ContentItem)] == texts


def test_a_damaged_compressed_file_costs_itself_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"text")[:-5])
    (tmp_path / "b.txt.gz").write_bytes(b"no gz")
    (tmp_path / "c.txt").write_text("good")
    cut, wrong, good = read(tmp_path)
    for skip in (cut, wrong):
        assert isinstance(skip, Skip)
        assert skip.reason is SkipReason.MALFORMED
    assert isinstance(good, ContentItem)


def test_a_run_of_an_older_version_is_resumed_with_what_that_version_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("good")
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(b"text"))
    (tmp_path / "c.xlsx").write_bytes(workbook(ROWS))
    stored = IntakeOptions.from_json('{"split": "auto"}')
    item, *skips = read_sources([tmp_path], stored)
    assert isinstance(item, ContentItem)
    assert [skip.reason for skip in skips if isinstance(skip, Skip)] == [SkipReason.UNSUPPORTED] * 2
    now = IntakeOptions.from_json(IntakeOptions().to_json())
    assert sum(isinstance(entry, ContentItem) for entry in read_sources([tmp_path], now)) == 4


def test_the_table_is_found_behind_a_sheet_of_instructions(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(workbook([["How to fill this in"], ["One message a row"]], [["id", "text"], ["1", "hello"]]))
    entries = list(read_sources([file], IntakeOptions()))
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["hello"]
    chosen = list(read_sources([file], IntakeOptions(sheet="sheet 1")))
    assert [entry.text for entry in chosen if isinstance(entry, ContentItem)] == [
        "How to fill this in",
        "One message a row",
    ]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A workbook as people keep one: merged cells, dates, hidden rows, a hidden sheet before the table."""
    book = openpyxl.Workbook()
    cover = book.active
    cover.append(["author", "message"])
    cover.append(["bob", "hidden sheet"])
    cover.sheet_state = "hidden"
    sheet = book.create_sheet("posts")
    sheet.append(["Posts of May"])
    sheet.merge_cells("A1:C1")
    sheet.append(["author", "date", "message"])
    for number in range(1, 5):
        sheet.append(["ann", datetime.datetime(2024, 5, number, 10, 30), f"message {number}"])  # noqa: DTZ001
    sheet.merge_cells("A4:A5")
    sheet.row_dimensions[4].hidden = True
    sheet["C6"] = "=CONCATENATE(A3, B3)"
    path = tmp_path / "kept.xlsx"
    book.save(path)
    return path


def test_hidden_rows_are_read_with_a_note(kept: Path) -> None:
    items = [entry for entry in read(kept) if isinstance(entry, ContentItem)]
    assert [item.text for item in items] == ["message 1", "message 2", "message 3"]
    assert [any("hides this row" in str(note) for note in item.notes) for item in items] == [False, True, False]


def test_a_hidden_sheet_is_not_the_table_unless_it_is_chosen(kept: Path) -> None:
    other = next(entry for entry in read(kept) if isinstance(entry, Skip) and entry.reason is SkipReason.OTHER_PART)
    assert str(other.origin.place) == "sheet “Sheet”"
    (item,) = (entry for entry in read(kept, sheet="1") if isinstance(entry, ContentItem))
    assert item.text == "hidden sheet"


def test_dates_are_written_out_and_merged_cells_hold_their_value_once(kept: Path) -> None:
    origins = [entry.origin for entry in read(kept) if isinstance(entry, ContentItem)]
    assert origins[0].written == "2024-05-01 10:30:00"
    assert [origin.author for origin in origins] == ["ann", "ann", ""]


def test_formulas_without_a_value_are_counted(kept: Path) -> None:
    said = [str(entry.detail) for entry in read(kept) if isinstance(entry, Skip)]
    assert sum(detail.startswith("1 formula has no stored value") for detail in said) == 1


def test_formulas_are_read_as_their_values() -> None:
    """The file was saved by LibreOffice."""
    entries = read(Path(__file__).parents[2] / "data" / "tables" / "formulas.xlsx")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["Hello ann", "Hello bob"]
    assert not any("formula" in str(entry.detail) for entry in entries if isinstance(entry, Skip))


LETTER = [
    ["Dear Ms Amsel,"],
    [],
    ["I write because I do not agree with"],
    ["what was decided on Monday."],
    [],
    ["Yours, A. Ott"],
]
FORM = [
    ["Complaint form"],
    [],
    ["Name:", "Anna Ott", "", "Date:", "2024-05-01"],
    ["Place:", "Hall 3"],
    [],
    ["What happened?"],
    ["A man shouted at my son and called him a clown."],
]
SCATTERED = [
    ["Plan"],
    ["", "Monday", "", "see the doctor"],
    ["who", "", "", "", "Anna"],
    ["", "", "buy a lamp"],
    ["call Bob"],
]
LISTS = [
    [["nice hat"], ["you clown"], ["see you at eight"]],
    [["spam", "buy coins"], ["ham", "see you"], ["spam", "free coins"]],
    [["Beitrag", "Urteil"], ["Hallo zusammen", "ok"], ["Du Clown", "weg"]],
    [["a title"], [], ["id", "message"], ["1", "hello"], ["2", "bye"]],
]


@pytest.mark.parametrize("rows", [LETTER, FORM, SCATTERED], ids=["letter", "form", "scattered"])
def test_a_workbook_without_a_table_is_a_document(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(rows, [["A second sheet, with a note on it."]]))
    first, second = read(path)
    assert isinstance(first, ContentItem)
    assert str(first.origin.place) == "sheet “sheet 1”"
    assert first.text.split() == " ".join(cell for row in rows for cell in row).split()
    assert "The workbook holds no table" in str(first.notes[0])
    assert isinstance(second, ContentItem)
    (whole,) = read(path, split=Split.FILE)
    assert isinstance(whole, ContentItem)
    assert whole.text.endswith("with a note on it.")
    (chosen,) = read(path, sheet="2")
    assert isinstance(chosen, ContentItem)
    assert chosen.text == "A second sheet, with a note on it."


def test_a_document_in_a_workbook_can_be_read_as_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(LETTER))
    assert len([entry for entry in read(path, split=Split.ROW) if isinstance(entry, ContentItem)]) == 4
    assert len([entry for entry in read(path, text_column="1") if isinstance(entry, ContentItem)]) == 4
    assert len([entry for entry in read(path, readers=3) if isinstance(entry, ContentItem)]) == 4


@pytest.mark.parametrize("rows", LISTS, ids=["lines", "labels and texts", "unusual names", "below a title"])
def test_what_looks_like_a_table_is_read_by_rows(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(rows))
    assert all(str(entry.origin.place).startswith(("row", "record")) for entry in read(path))


def test_what_a_check_says_of_a_workbook_without_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(FORM))
    said: list[Message] = []
    list(read_sources([path, path], IntakeOptions(), notify=said.append))
    assert [str(message)[:26] for message in said] == ["The workbook holds no tabl"]
    looked = preview([path], IntakeOptions())
    assert (looked.split, looked.findings[0].about) == (Split.PAGE, said[0])


def test_a_spreadsheet_of_libreoffice_is_read_as_a_workbook_is() -> None:
    entries = read(DOCUMENTS / "libreoffice-table.ods")
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["hi there", "you clown", "later"]
    assert "hides this row" in " ".join(
        str(note) for entry in entries[1:2] if isinstance(entry, ContentItem) for note in entry.notes
    )
    (form,) = read(DOCUMENTS / "libreoffice-form.ods")
    assert isinstance(form, ContentItem)
    assert form.text.startswith("Complaint form\n\nName:\tAnna Ott")


def test_a_spreadsheet_is_found_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes((DOCUMENTS / "libreoffice-table.ods").read_bytes())
    (first, *_) = read(path)
    assert isinstance(first, ContentItem)
    assert "of the kind ods" in str(first.notes[0])


def test_an_older_version_of_the_readers_lists_spreadsheets() -> None:
    (skip,) = read(DOCUMENTS / "libreoffice-table.ods", readers=2)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.UNSUPPORTED


@pytest.mark.parametrize("name", ["libreoffice-remark.ods", "libreoffice-remark.xlsx"])
def test_comments_are_listed_beside_a_table_and_read_beside_a_letter(name: str, tmp_path: Path) -> None:
    *_, skip = read(DOCUMENTS / name)
    assert isinstance(skip, Skip)
    assert str(skip.detail) == "The workbook has 1 comment or text box, which is not read."
    book = openpyxl.Workbook()
    book.active.append(["Dear Ms Amsel,"])
    book.active["A3"] = "I do not agree."
    book.active["A3"].comment = openpyxl.comments.Comment("She is rude", "Ann")
    path = tmp_path / "letter.xlsx"
    book.save(path)
    letter, notes = read(path)
    assert isinstance(letter, ContentItem)
    assert isinstance(notes, ContentItem)
    assert (str(notes.origin.place), notes.text) == ("notes", "She is rude")


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods", "a.pptx"])
def test_a_document_that_a_password_protects_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000))
    (skip,) = read(tmp_path / name)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.PROTECTED
