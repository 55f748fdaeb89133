"""`plumbline classroom show`: who is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.cli import main
from plumbline.domain.classroom import Labeller, TextLabel
from plumbline.evaluation.classroom_files import labels_text, read_exercise


def test_names_with_commas_are_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "exercise.json"
    new = ["classroom", "new", "--policy", "spam", "--items", "1", "--title", "Two people", "--output", str(file)]
    assert main.run(new) == 0
    exercise = read_exercise(file.read_text("utf-8"), file.name)
    label = TextLabel(exercise.digests[0], exercise.choices[0].decision, exercise.choices[0].label)
    labels = tmp_path / "labels.json"
    labels.write_text(labels_text(exercise, [Labeller("Ada, the elder", (label,)), Labeller("Ben", (label,))]), "utf-8")
    capsys.readouterr()
    assert main.run(["classroom", "show", str(file), str(labels)]) == 0
    assert capsys.readouterr().out.startswith("Two people: Ada, the elder; Ben\n")
