"""`plumbline evaluate` and what reads its results, with an engine that answers from a script."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.cli import main
from plumbline.domain.run import ModelIdentity
from plumbline.domain.verdict import FinishReason
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.evaluation.evaluate import EvaluationRequest, today
from plumbline.services.models.engine_host import EngineHost

Printed = Callable[..., str]
PRACTICE = ("-m", "practice", "--practice-anyway")


def script(content: str, request: GenerationRequest) -> ScriptedReply:
    """Finds what is sold; of a policy of flags, S is raised in what is sold."""
    sold = "1" if "sell" in content else "0"
    if request.form is not None and '"S"' in request.form.grammar().replace("\\", ""):
        flags = {name: int(sold) if name == "S" else 0 for name in ("S", "H", "V", "HR", "SH", "S3", "H2", "V2")}
        return ScriptedReply(json.dumps(flags))
    return ScriptedReply(sold, f"I read {content}", FinishReason.STOP, probability=0.9, decision_option=sold)


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Printed:
    host = EngineHost(lambda: ScriptedEngine(script, context_tokens=20_000))
    monkeypatch.setattr(Application, "engine_host", host)

    def run(*arguments: str | Path, code: int = 0) -> str:
        assert main.run([str(argument) for argument in arguments]) == code, capsys.readouterr().err
        return capsys.readouterr().out

    return run


@pytest.fixture
def market(tmp_path: Path) -> Path:
    return written(tmp_path, "market", "goods for money")


def written(tmp_path: Path, name: str, rule: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "policy.md").write_text(f"Answer with 1 if it violates, else with 0.\n\n- R1 Sale: {rule}.\n")
    rows = [
        ("I sell a bike", "violates"),
        ("Hello", "allowed"),
        ("They sell eggs", "allowed"),
        ("Buy my hat", "violates"),
    ]
    lines = ["text,expected", *(f"{text},{expected}" for text, expected in rows)]
    (folder / "examples.csv").write_text("\n".join(lines) + "\n")
    return folder


def test_an_evaluation_is_measured_listed_and_shown(printed: Printed, market: Path, tmp_path: Path) -> None:
    shown = printed("evaluate", "-p", market, *PRACTICE, "--title", "first try", "--date", "2026-11-23")
    assert "Evaluation 1 · first try" in shown
    assert "50.0 %" in shown
    assert "not for decisions" in shown
    (row,) = [json.loads(line) for line in printed("evaluations", "--format", "jsonl").splitlines()]
    assert (row["evaluation"], row["columns"], row["done"], row["policies"]) == (1, 1, 4, ["market"])
    assert "first try" in printed("evaluations")
    data = json.loads(printed("evaluations", "show", "1", "--format", "json"))
    assert data["columns"][0]["policies"][0]["decisions"]["accuracy"]["hits"] == 2
    assert data["columns"][0]["date"] == "2026-11-23"
    rows = list(csv.DictReader(io.StringIO(printed("evaluations", "show", "1", "--format", "csv"))))
    assert [row["right"] for row in rows] == ["True", "True", "False", "False"]
    assert "reasoning" not in rows[0]
    page = tmp_path / "report.html"
    assert printed("evaluations", "show", "1", "--format", "html", "--output", page, "--reasoning") == ""
    assert "I read They sell eggs" in page.read_text("utf-8")
    printed("evaluations", "show", "1", "--format", "html", "--output", tmp_path / "no" / "report.html", code=1)


def test_a_file_that_exists_is_overwritten_only_by_force(
    printed: Printed, market: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed("evaluate", "-p", market, *PRACTICE)
    file = tmp_path / "report"
    file.write_text("mine")
    for command in (
        ("evaluations", "show", "1", "--format", "html"),
        ("evaluate", "-p", market, *PRACTICE, "--format", "json"),
        ("compare", "1", "--format", "json"),
        ("classroom", "new", "-p", market),
        ("classroom", "model", file, "1"),
        ("classroom", "join", file, file),
    ):
        printed(*command, "--output", file, code=1)
    assert file.read_text() == "mine"
    assert len(printed("evaluations", "--format", "jsonl").splitlines()) == 1  # refused before anything was judged
    assert main.run(["classroom", "new", "-p", str(market), "--output", str(file)]) == 1
    assert "--force" in capsys.readouterr().err
    printed("evaluations", "show", "1", "--format", "json", "--output", file, "--force")
    assert json.loads(file.read_text("utf-8"))["columns"]
    printed("classroom", "new", "--force", "-p", market, "--output", file)
    assert "items" in json.loads(file.read_text("utf-8"))


def test_an_evaluation_can_be_resumed_and_repeated(
    printed: Printed, market: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed("evaluate", "-p", market, *PRACTICE)
    assert "Evaluation 1" in printed("evaluate", "--resume", "1")
    assert main.run(["evaluate", "-p", str(market), *PRACTICE]) == 0
    said = capsys.readouterr()
    assert "4 verdicts reused from run 1: the same inputs" in said.err
    assert "4 reused, nothing judged" in said.out
    printed("evaluate", "--resume", "9", code=1)
    printed("evaluate", code=2)
    printed("evaluate", "--resume", "1", "--output", market / "report.txt", code=2)
    printed("evaluate", "-p", market, "--resume", "1", code=2)


def test_a_column_is_a_run_like_any_other(printed: Printed, market: Path) -> None:
    with Application() as app:
        request = EvaluationRequest([market], models=("practice",), title="begun elsewhere", practice_anyway=True)
        assert app.evaluations().create(request, print) == 1
    assert "Not finished: 4 verdicts are missing" in printed("evaluations", "show", "1")
    printed("resume", "1")
    assert "Not finished" not in printed("evaluations", "show", "1")
    printed("evaluate", "-p", market, *PRACTICE, "--date", today())
    assert "made in run 1" in printed("show", "2", "--item", "1")


def test_what_flipped_is_shown_with_both_reasonings(printed: Printed, market: Path, tmp_path: Path) -> None:
    (tmp_path / "calm").mkdir()
    calm = written(tmp_path / "calm", "market", "goods, gifts aside")
    printed("evaluate", "-p", market, *PRACTICE)
    printed("evaluate", "-p", calm, *PRACTICE, "--effort", "high")
    same = printed("compare", "1", "2")
    assert "Nothing flipped, of 4." in same
    assert "+- R1 Sale: goods, gifts aside." in same
    assert "Changed: effort: medium → high" in same
    data = json.loads(printed("compare", "1", "2", "--format", "json"))
    assert data["comparisons"][0]["mcnemar_p"] == 1.0
    page = printed("compare", "1", "2", "--format", "html")
    assert "<html" in page
    for said in (same, page, data["notices"][0]):
        assert "not for decisions" in said
    printed("compare", "1", code=1)
    printed("compare", "1", "x", code=1)


def test_the_practice_models_probability_is_not_measured(printed: Printed, market: Path) -> None:
    printed("evaluate", "-p", market, *PRACTICE)
    assert "No verdict here has a probability" in printed("calibrate", "1")
    rows = list(csv.DictReader(io.StringIO(printed("evaluations", "show", "1", "--format", "csv"))))
    assert {(row["probability"], row["practice_model"]) for row in rows} == {("", "True")}


def test_a_calibration_warns_of_small_samples(printed: Printed, market: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = lambda name, sha256, files, _practice: ModelIdentity(name, sha256, files)  # noqa: E731
    monkeypatch.setattr("plumbline.weights.library.inventory.ModelIdentity", real)
    printed("evaluate", "-p", market, *PRACTICE)
    shown = printed("calibrate", "1", "--precision", "0.5", "--recall", "0.9")
    assert "Only 4 examples" in shown
    assert "For a precision of 50%" in shown
    (row,) = json.loads(printed("calibrate", "1:1", "--recall", "0.9", "--format", "json"))["calibrations"]
    assert row["on_curves"] == 4
    assert row["thresholds"][0]["wanted"] == "recall"


def test_several_policies_in_one_prompt(printed: Printed, market: Path, tmp_path: Path) -> None:
    written(tmp_path, "other", "goods for goods")
    data = json.loads(
        printed(
            "evaluate", "-p", market, "-p", tmp_path / "other", *PRACTICE, "--prompt-together", "--format", "json"
        )
    )  # fmt: skip
    assert [column["together"] for column in data["columns"]] == [False, False, True]
    assert data["columns"][2]["all_policies_right"]["of"] == 4
    assert data["all_policies_right_one_by_one"][0]["hits"] == 2


def test_openais_moderation_set_as_it_is(printed: Printed, tmp_path: Path) -> None:
    """A flag that is absent is unknown: the second text is in the figures of H alone, and not in those of the decision."""
    rows = [
        {"prompt": "I sell myself", "S": 1, "H": 0, "V": 0},
        {"prompt": "Hello", "H": 0},
        {"prompt": "Hello all", "S": 0, "H": 0, "V": 0, "HR": 0, "SH": 0, "S3": 0, "H2": 0, "V2": 0},
    ]
    file = tmp_path / "samples-1680.jsonl.gz"
    file.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    data = json.loads(printed("benchmark", "openai-moderation-2022", file, *PRACTICE, "--format", "json"))
    (policy,) = data["columns"][0]["policies"]
    assert policy["decisions"]["items"] == 2
    assert policy["decisions"]["accuracy"]["hits"] == 2
    assert {name: table["items"] for name, table in policy["flags"].items()} == {
        "S": 2, "H": 3, "V": 2, "HR": 1, "SH": 1, "S3": 1, "H2": 1, "V2": 1,
    }  # fmt: skip
    assert {one["model"]: one["f1_percent"] for one in data["published"]}["gpt-oss-safeguard-20b"] == 82.9
    assert len(data["method_differs"]) >= 4
    assert "82.9 %" in printed("evaluations", "show", "1")


@pytest.mark.parametrize(
    "arguments", [("evaluate", "-p", "{market}"), ("benchmark", "toxicchat", "{market}/examples.csv")]
)
def test_the_practice_model_measures_no_policy_that_it_cannot_follow(
    printed: Printed, market: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    command = [argument.format(market=market) for argument in arguments]
    assert main.run([*command, "-m", "practice"]) == 1
    said = capsys.readouterr().err
    for words in ("can't follow this policy", "flea-market", "plumbline models get", "--practice-anyway"):
        assert words in said
    assert printed("evaluations", "--format", "jsonl") == ""


def test_toxicchat_as_it_is(printed: Printed, tmp_path: Path) -> None:
    head = "conv_id,user_input,model_output,human_annotation,toxicity,jailbreaking,openai_moderation"
    lines = [f'c{n},"Do you, sell {n}?\nI do",Fine.,True,{n % 2},0,"[[""sexual"", 0.0]]"' for n in range(10)]
    file = tmp_path / "toxic-chat_annotation_test.csv"
    file.write_text("\n".join([head, *lines]) + "\n")
    data = json.loads(
        printed("benchmark", "toxicchat", file, *PRACTICE, "--sample", "4", "--format", "json", "--hide-text")
    )
    assert data["columns"][0]["texts"] == 4
    assert "text" not in data["items"][0]
    again = json.loads(printed("benchmark", "toxicchat", file, *PRACTICE, "--sample", "4", "--format", "json"))
    assert again["columns"][0]["taken_over"] == 4  # the same texts each time
    assert {one["model"]: one["f1_percent"] for one in again["published"]}["gpt-oss-20b"] == 75.9
    printed("benchmark", "another", file, code=1)


def test_another_file_than_the_data_set_is_refused_without_talk_of_columns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n")
    assert main.run(["benchmark", "toxicchat", str(file), "--practice-anyway"]) == 1
    said = capsys.readouterr().err
    assert "toxic-chat_annotation_test.csv" in said
    assert "--text-column" not in said


def answers(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_a_class_labels_blind_and_then_sees_where_it_disagrees(
    printed: Printed, market: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed("evaluate", "-p", market, *PRACTICE)
    exercise = tmp_path / "exercise.json"
    assert "4 texts" in printed("classroom", "new", "-p", market, "--output", exercise)
    assert "violates" not in json.dumps(json.loads(exercise.read_text())["items"])
    answers(monkeypatch, "1\nbecause\n1\n\nq\n")
    printed("classroom", "label", exercise, "--name", "Ada", code=130)
    ada, ben, model = (tmp_path / name for name in ("exercise.Ada.labels.json", "ben.json", "model.json"))
    answers(monkeypatch, "2\n\n" * 4)
    assert "All 4 texts" in printed("classroom", "label", exercise, "--name", "Ben", "--output", ben)
    printed("classroom", "show", exercise, ada, ben, code=1)  # Ada has not finished
    answers(monkeypatch, "2\n\n2\n\n")
    printed("classroom", "label", exercise, "--name", "Ada")
    assert "4 verdicts of practice" in printed("classroom", "model", exercise, "1", "--output", model)
    shown = printed("classroom", "show", exercise, ada, ben, model)
    assert "Fleiss' kappa" in shown
    assert "because" in shown
    joined = tmp_path / "all.csv"
    printed("classroom", "join", exercise, ada, ben, model, "--output", joined)
    rows = [
        json.loads(line) for line in printed("classroom", "show", exercise, joined, "--format", "jsonl").splitlines()
    ]
    assert [one["name"] for one in rows[0]["labellers"]] == ["Ada", "Ben", "practice, medium"]
    assert len(rows) == 5
    assert [rows[1]["agreeing"], rows[-1]["agreeing"]] == [0.0, 1.0]
    printed("classroom", "label", exercise, "--name", "Ada", "--output", ben, code=1)
