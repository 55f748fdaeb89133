"""Documents that other programs made: their whole text, in reading order, and what is said of what is not in it."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake import IntakeOptions, Split, read_bytes, read_sources
from support.bombs import document, zipped

DOCUMENTS = Path(__file__).parents[2] / "data" / "documents"
WHOLE = (
    "pandoc.docx", "libreoffice.docx", "pandoc.odt", "libreoffice.odt", "pandoc.rtf", "libreoffice.rtf", "libreoffice.pdf",
    "pandoc.epub",
)  # fmt: skip


def read(name: str, **options: object) -> list[ContentItem | Skip]:
    return list(read_sources([DOCUMENTS / name], IntakeOptions(**options)))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", WHOLE)
def test_everything_that_a_document_says_is_read_in_order(name: str) -> None:
    (item,) = (entry for entry in read(name, split=Split.FILE))
    assert isinstance(item, ContentItem)
    parts = (
        "Minutes of the garden club",
        "The fence",
        "Ünïcode — “quotes”.",
        "Bob disagreed.",
        "Ada",
        "yes",
        "The pond",
        "It stays.",
    )
    places = [item.text.find(part) for part in parts[:2]] + [item.text.rfind(part) for part in parts[2:]]
    assert -1 not in places
    assert places == sorted(places)
    assert "She was very angry about it." in item.text


@pytest.mark.parametrize("name", ["pandoc.pptx", "libreoffice.odp"])
def test_a_slide_is_an_item_with_its_notes(name: str) -> None:
    entries = read(name)
    assert [str(entry.origin.place) for entry in entries] == ["slide 1", "slide 2", "slide 3"]
    texts = [entry.text for entry in entries if isinstance(entry, ContentItem)]
    assert "Fish live here." in texts[1]
    assert "Say it slowly." in texts[1]
    assert texts[2].split() == ["Second", "slide", "one", "two"]


def page(*lines: str, notes: str = "") -> ContentItem:
    shown = "".join(f"BT /F 12 Tf 50 {700 - 14 * line} Td ({text}) Tj ET\n" for line, text in enumerate(lines))
    font = "/Resources<</Font<</F 5 0 R>>>>"
    parts = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R{font}/Annots[{notes}]>>",
        f"<</Length {len(shown)}>>stream\n{shown}endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data = "%PDF-1.4\n" + "".join(f"{number} 0 obj{part}endobj\n" for number, part in enumerate(parts, 1))
    (item,) = read_bytes(f"{data}trailer<</Root 1 0 R>>\n%%EOF\n".encode(), "a.pdf", IntakeOptions())
    assert isinstance(item, ContentItem)
    return item


def test_a_word_that_goes_on_in_the_next_line_keeps_its_hyphen() -> None:
    assert page("This is hyphen-", "ated text").text == "This is hyphen-ated text"


@pytest.mark.parametrize("lines", [("The page",), ()])
def test_notes_on_a_page_and_what_was_filled_in_are_read(lines: tuple[str, ...]) -> None:
    notes = (
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(a rude note)>>"
        "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(name)/TU(Your name)/V(Ada)>>"
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(a link)>>"
        "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>"
    )
    assert page(*lines, notes=notes).text == "\n\n".join((*lines, "a rude note", "Ada"))


def test_a_scanned_page_is_named_and_the_others_are_read() -> None:
    text, scanned = read("ghostscript-mixed.pdf")
    assert isinstance(text, ContentItem)
    assert str(text.origin.place) == "page 1"
    assert isinstance(scanned, Skip)
    assert (scanned.reason, str(scanned.origin.place)) == (SkipReason.SCANNED, "page 2")


def test_half_a_document_is_not_judged_as_the_whole() -> None:
    entries = read("ghostscript-mixed.pdf", split=Split.FILE)
    assert [type(entry) for entry in entries] == [Skip, Skip]
    assert "not judged as a whole" in str(entries[1].detail)  # type: ignore[union-attr]


def test_a_password_is_a_reason() -> None:
    (skip,) = read("ghostscript-locked.pdf")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.PROTECTED


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="needs tesseract")
def test_a_scan_is_recognised_where_it_is_wanted_and_marked() -> None:
    (item,) = read("ghostscript-scan.pdf", ocr=True)
    assert isinstance(item, ContentItem)
    assert "Bob disagreed" in item.text
    assert "recognised" in str(item.notes[-1])


def test_without_text_recognition_a_scan_is_a_skip() -> None:
    (skip,) = read("ghostscript-scan.pdf")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.SCANNED


@pytest.mark.parametrize("name", ["pandoc.docx", "libreoffice.pdf", "pandoc.rtf"])
def test_a_document_under_another_name_is_read_as_what_it_is(name: str, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    shutil.copy(DOCUMENTS / name, other)
    (item,) = read_sources([other], IntakeOptions())
    assert isinstance(item, ContentItem)
    assert "The fence" in item.text
    assert "read as one" in str(item.notes[0])


def test_a_document_through_standard_input_is_read() -> None:
    (item,) = read_bytes((DOCUMENTS / "pandoc.odt").read_bytes(), "standard input", IntakeOptions())
    assert isinstance(item, ContentItem)
    assert "The fence" in item.text


def test_a_run_of_an_older_version_leaves_documents_out_as_it_did() -> None:
    (skip,) = read("pandoc.docx", readers=2)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.UNSUPPORTED


def word(body: str) -> list[ContentItem | Skip]:
    data = zipped({"word/document.xml": document(body.encode()), "word/media/a.png": b"x"})
    return list(read_bytes(data, "a", IntakeOptions()))


def test_inserted_text_counts_deleted_text_does_not_and_pictures_are_mentioned() -> None:
    paragraph = (
        "<w:p><w:r><w:t>one </w:t></w:r><w:ins><w:r><w:t>two</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>three</w:delText></w:r></w:del></w:p>"
    )
    (item,) = word(paragraph)
    assert isinstance(item, ContentItem)
    assert item.text == "one two"
    notes = " ".join(map(str, item.notes))
    assert "1 picture" in notes
    assert "deleted" in notes


def test_text_in_boxes_and_content_controls_is_read() -> None:
    box = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
    control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>control</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    (item,) = word(box + control)
    assert isinstance(item, ContentItem)
    assert item.text == "box\ncontrol"


def test_what_is_damaged_costs_itself(tmp_path: Path) -> None:
    data = bytearray((DOCUMENTS / "pandoc.docx").read_bytes())
    (tmp_path / "a.docx").write_bytes(data[: len(data) // 2])
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\nnothing")
    (tmp_path / "c.rtf").write_bytes(b"{\\rtf1 cut off")
    shutil.copy(DOCUMENTS / "pandoc.odt", tmp_path / "d.odt")
    *skips, item = read_sources([tmp_path], IntakeOptions())
    assert {skip.reason for skip in skips if isinstance(skip, Skip)} == {SkipReason.MALFORMED}
    assert len(skips) == 3
    assert isinstance(item, ContentItem)


def test_a_zip_of_documents_is_read_entry_by_entry() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.write(DOCUMENTS / "libreoffice.pdf", "reports/minutes.pdf")
        packed.write(DOCUMENTS / "pandoc.docx", "minutes.docx")
        packed.writestr("__MACOSX/._minutes.docx", b"x")
        packed.writestr("program.exe", b"MZ")
    pdf, docx, system, program = read_bytes(held.getvalue(), "leak.zip", IntakeOptions())
    assert str(pdf.origin) == "leak.zip · reports/minutes.pdf, page 1"
    assert str(docx.origin) == "leak.zip · minutes.docx"
    assert isinstance(system, Skip)
    assert system.reason is SkipReason.HIDDEN
    assert isinstance(program, Skip)
    assert program.reason is SkipReason.UNSUPPORTED
