"""Content and golden sets are read by the same reader: what one of them reads, the other reads, with the same texts."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from pathlib import Path

import pytest
from backports import zstd

from plumbline.domain.content import ContentItem
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.verdict import Decision
from plumbline.evaluation.golden_import import propose
from plumbline.intake import IntakeOptions, read_sources
from plumbline.services.evaluation.example_tables import read_table
from support.tables import sheet_xml, workbook

CONTRACT = OutputContract(
    ContractKind.LABEL, (Label("allowed", Decision.ALLOWED), Label("violates", Decision.VIOLATES, 1))
)
TEXTS = ["Grüße, wie geht es?", "Kauf jetzt; billig", "He said “no”\nand left"]
LABELS = ["allowed", "violates", "allowed"]
ROWS = [["text", "label"], *([text, label] for text, label in zip(TEXTS, LABELS, strict=True))]
OBJECTS = [{"text": text, "label": label} for text, label in zip(TEXTS, LABELS, strict=True)]


def delimited(delimiter: str, end: str = "\n") -> str:
    return "".join(delimiter.join(f'"{cell}"' for cell in row) + end for row in ROWS)


LINES = "".join(json.dumps(entry) + "\n" for entry in OBJECTS)

FILES: dict[str, bytes] = {
    **{f"delimited-{ord(delimiter)}.csv": delimited(delimiter).encode() for delimiter in ",;\t|"},
    "crlf.csv": delimited(",", "\r\n").encode(),
    "cr.csv": delimited(",", "\r").encode(),
    "mark.csv": b"\xef\xbb\xbf" + delimited(",").encode(),
    "utf-16.csv": delimited(";").encode("utf-16"),
    "utf-16-be.tsv": delimited("\t").encode("utf-16-be"),
    "cp1252.csv": delimited(",").encode("cp1252"),
    "declared.csv": b"sep=;\n" + delimited(";").encode(),
    "preamble.csv": b"Made for tests\n\n" + delimited(",").encode(),
    "blank-rows.csv": delimited(",").replace("\n", "\n\n", 2).encode(),
    "tabs.tsv": delimited("\t").encode(),
    "tabs.tab": delimited("\t").encode(),
    "CAPITALS.CSV": delimited(",").encode(),
    "packed.csv.gz": gzip.compress(delimited(",").encode()),
    "packed.jsonl.gz": gzip.compress(LINES.encode()),
    "lines.jsonl": LINES.encode(),
    "lines.ndjson": LINES.replace("\n", "\r\n").encode(),
    "broken-line.jsonl": b"{not json\n\n" + LINES.encode(),
    "list.json": json.dumps(OBJECTS, ensure_ascii=False, indent=2).encode("utf-8-sig"),
    "lines.json": LINES.encode(),
    "inside.json": json.dumps({"name": "set", "data": OBJECTS}).encode(),
    "one-after-the-other.json": " ".join(map(json.dumps, OBJECTS)).encode(),
    "cut-off.json": json.dumps(OBJECTS).removesuffix("]").encode(),
    "nested.json": json.dumps([{"content": {"text": e["text"]}, "label": e["label"]} for e in OBJECTS]).encode(),
    "book.xlsx": workbook(ROWS),
    "title.xlsx": workbook([["Made for tests"], [], *ROWS]),
    "empty-first-sheet.xlsx": workbook([], ROWS, [["another", "sheet"]]),
    "cells-without-places.xlsx": workbook(sheet_xml(ROWS).replace(' r="A', ' x="A').replace(' r="B', ' x="B')),
    "packed.csv.bz2": bz2.compress(delimited(",").encode()),
    "packed.csv.xz": lzma.compress(delimited(";").encode()),
    "packed.jsonl.zst": zstd.compress(LINES.encode()),
    "PACKED.JSON.XZ": lzma.compress(json.dumps(OBJECTS).encode()),
    "another-packing.csv.gz": bz2.compress(delimited(",").encode()),
    "packed.xlsx.gz": gzip.compress(workbook(ROWS)),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_one_of_them_reads_the_other_reads(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(FILES[name])
    content = [entry.text for entry in read_sources([file], IntakeOptions()) if isinstance(entry, ContentItem)]
    proposal = propose(read_table(file), CONTRACT, name)
    assert [text.replace("\r\n", "\n").replace("\r", "\n") for text in content] == TEXTS
    assert [item.text for item in proposal.items] == content
    assert [item.expected.label for item in proposal.items] == LABELS
