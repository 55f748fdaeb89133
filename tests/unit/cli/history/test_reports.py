"""`plumbline report`, `plumbline case` and `plumbline history time-stamp`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.cli import main
from plumbline.domain.errors import InputError
from plumbline.report.masking import MASK
from plumbline.report.time_stamps import request
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support import reports
from support.time_stamping import MISSING, Authority

Plumb = Callable[..., Result]


@pytest.fixture
def filled() -> None:
    paths = user_paths()
    paths.create()
    with History.open(paths.history) as history:
        reports.filled(history)


pytestmark = pytest.mark.usefixtures("filled")


def test_a_report_is_written_and_checked(plumb: Plumb, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    said = plumb("report", "run", 1, "--by", "Ada", "--output", file)
    assert "Fingerprint: " in said.stdout
    fingerprint = said.stdout.split("Fingerprint: ")[1].strip()
    found = plumb("report", "verify", file, "--fingerprint", fingerprint)
    assert "4 of its items were compared" in found.stdout
    assert fingerprint in plumb("report", "verify", file, "--alone").stdout
    assert "fingerprint does not match" in plumb("report", "verify", file, "--fingerprint", "0" * 64).stdout
    assert main.run(["report", "verify", str(file)]) == 0
    assert main.run(["report", "verify", str(file), "--fingerprint", "0" * 64]) == 1
    file.write_text(file.read_text("utf-8").replace("plain", "plane"), "utf-8")
    wrong = plumb("report", "verify", file)
    assert main.run(["report", "verify", str(file)]) == 1
    assert "Changed since the report was made: item 2 of run 1." in wrong.stdout
    row = json.loads(plumb("report", "verify", file, "--alone", "--format", "jsonl").stdout)
    assert (row["sound"], row["compared_with_history"], len(row["problems"])) == (False, False, 2)


def test_another_computers_history_is_not_asked(plumb: Plumb, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    plumb("report", "run", 1, "--output", file)
    user_paths().history.unlink()
    said = plumb("report", "verify", file)
    assert "It was not compared with the history" in said.stdout
    assert not user_paths().history.exists()


def test_persons_are_masked(plumb: Plumb, tmp_path: Path) -> None:
    words = tmp_path / "names.txt"
    words.write_text("Maria Huber\n\nHuber\nmaria\n", "utf-8")
    page = plumb("report", "run", 1, "--mask", "all", "--mask-words", words, "--reasoning").stdout
    assert MASK in page
    assert not [one for one in reports.CANARIES if one in page]
    typed = plumb("report", "run", 1, "--items", "1", "--mask-words", "-", "--format", "json", typed="Maria Huber\n")
    assert "Maria Huber" not in typed.stdout
    assert "0171 5551234" in typed.stdout


def test_some_items_a_search_and_a_case(plumb: Plumb) -> None:
    some = json.loads(plumb("report", "run", 1, "--items", "1,3-4", "--format", "json", "--hide-text").stdout)
    assert [item["item"] for item in some["items"]] == [1, 3, 4]
    assert "text" not in some["items"][0]
    found = json.loads(plumb("report", "search", "elsewhere", "--run", 2, "--format", "json").stdout)
    assert [item["run"] for item in found["items"]] == [2]
    plumb("case", "add", "Harbour", 1, "1-2", "--note", "look")
    plumb("case", "add", "Harbour", 2, "1")
    case = json.loads(plumb("report", "case", "Harbour", "--format", "json", "--no-policy-text").stdout)
    assert [(item["run"], item["item"], item["case_note"]) for item in case["items"]] == [
        (1, 1, "look"),
        (1, 2, "look"),
        (2, 1, ""),
    ]
    assert "text" not in case["runs"][0]["policy"]


@pytest.mark.parametrize("items", ["", "x", "3-1", "0", "1-", "1-999999999", "--", "1,,2"])
def test_numbers_that_are_none_are_refused(plumb: Plumb, items: str) -> None:
    with pytest.raises(InputError):
        plumb("case", "add", "--", "Harbour", "1", items)


def test_a_case_from_its_first_item_to_its_end(plumb: Plumb, tmp_path: Path) -> None:
    assert "no case yet" in plumb("case").stdout
    assert plumb("case", "add", "Harbour", 1, "1,2").stdout == "2 items added.\n"
    assert plumb("case", "add", "Harbour", 1, "2").stdout == "0 items added.\n"
    plumb("case", "note", "Harbour", "--text", "About the stalls.")
    plumb("case", "note", "Harbour", 1, 2, "--text", "this one")
    plumb("case", "rename", "Harbour", "Harbour street")
    (row,) = map(json.loads, plumb("case", "list", "--format", "jsonl").stdout.splitlines())
    assert (row["case"], row["note"], row["items"], row["runs"]) == ("Harbour street", "About the stalls.", 2, 1)
    shown = [
        json.loads(line) for line in plumb("case", "show", "Harbour street", "--format", "jsonl").stdout.splitlines()
    ]
    assert [one["note"] for one in shown] == ["", "this one"]
    assert "this one" in plumb("case", "show", "Harbour street").stdout
    assert "plain" not in plumb("case", "show", "Harbour street", "--hide-text").stdout
    file = tmp_path / "case.json"
    plumb("case", "export", "Harbour street", "--output", file)
    assert "plain" not in file.read_text("utf-8")
    data = json.loads(file.read_text("utf-8"))
    data["items"].append({"run": 9, "item": 1, "sha256": "0" * 64, "note": ""})
    data["items"].append({"run": 9, "item": 2, "sha256": shown[0]["sha256"], "note": "by its hash"})
    file.write_text(json.dumps(data), "utf-8")
    said = plumb("case", "import", file, "--name", "Again").stdout
    assert "“Again” was made, with 2 items" in said
    assert "item 1 of run 9" in said
    assert plumb("case", "remove", "Harbour street", 1, "1-2").stdout == "2 items removed from the case.\n"
    plumb("case", "delete", "Harbour street", "--yes")
    assert "Harbour street" not in plumb("case").stdout


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"plumbline_case": 1, "name": "x", "items": [{"run": true}]}'])
def test_a_file_that_is_no_case_is_refused(plumb: Plumb, tmp_path: Path, text: str) -> None:
    file = tmp_path / "case.json"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError):
        plumb("case", "import", file)


@pytest.mark.skipif(MISSING, reason="OpenSSL is not installed")
def test_a_time_stamp_is_asked_for_put_in_and_reported(plumb: Plumb, tmp_path: Path) -> None:
    authority = Authority(tmp_path / "tsa")
    asked, answer = tmp_path / "seal.tsq", tmp_path / "seal.tsr"
    seal = plumb("history", "time-stamp", "request", "--output", asked).stdout.split("Seal: ")[1].split()[0]
    answer.write_bytes(authority.answer(asked.read_bytes()))
    plumb("review", 1, 2, "--agree")  # the chain goes on meanwhile
    said = plumb("history", "time-stamp", "add", answer)
    assert "Test Authority" in said.stdout
    assert "was not checked" in " ".join(said.stdout.split())
    assert seal in said.stdout
    again = plumb("history", "time-stamp", "add", answer, "--certificate", authority.root)
    assert "issued under the one that you gave" in again.stdout
    rows = [json.loads(line) for line in plumb("history", "time-stamp", "--format", "jsonl").stdout.splitlines()]
    assert [(row["seal"], row["signature"]) for row in rows] == [(seal, "valid")]
    assert "Test Authority" in plumb("history", "time-stamp").stdout
    file = tmp_path / "report.json"
    plumb("report", "run", 1, "--output", file)
    assert "as it was made" in plumb("report", "verify", file).stdout
    document = json.loads(file.read_text("utf-8"))
    assert document["chain"]["time_stamps"][0]["seal"] == seal
    other = Authority(tmp_path / "other")

    answer.write_bytes(other.answer(request("1-" + "0" * 64)))
    with pytest.raises(InputError, match="no seal that this history"):
        plumb("history", "time-stamp", "add", answer)


def test_a_page_and_the_json_beside_it_have_one_fingerprint(plumb: Plumb, tmp_path: Path) -> None:
    page, checkable = tmp_path / "report.html", tmp_path / "report.json"
    said = plumb("report", "run", 1, "--output", page, "--json", checkable).stdout
    fingerprint = said.split("Fingerprint: ")[1].strip()
    assert said.startswith(f"{page} and {checkable} were written.")
    assert fingerprint in page.read_text("utf-8")
    assert plumb("report", "verify", checkable, "--fingerprint", fingerprint).exit_code == 0
    with pytest.raises(InputError, match="exists"):
        plumb("report", "run", 1, "--output", tmp_path / "other.html", "--json", checkable)
    assert plumb("report", "run", 1, "--output", page, "--json", checkable, "--force").exit_code == 0
