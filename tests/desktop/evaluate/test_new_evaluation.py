"""The form of a new evaluation: which policy prevails where several share a prompt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.new_evaluation import Choosable, NewEvaluation
from plumbline.domain.run import Effort
from plumbline.services.evaluation.evaluate import EvaluationRequest


def test_one_of_the_policies_in_a_prompt_can_prevail(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    policies = (("spam", "Spam"), ("hate@2", "Hate"), ("doxxing", "Doxxing"))
    begun: list[EvaluationRequest] = []
    form = NewEvaluation(
        parent, Choosable(policies, (), (("practice", "Practice"),), "practice", Effort.LOW), begun.append, "spam"
    )
    assert not form.dominant.isEnabled()
    form.policies.item(1).setCheckState(Qt.CheckState.Checked)
    form.together.setChecked(True)
    assert form.dominant.isEnabled()
    assert [form.dominant.itemText(index) for index in range(form.dominant.count())] == [
        "No policy prevails",
        "spam prevails",
        "hate prevails",
    ]
    assert form.request().dominant == ""
    form.dominant.setCurrentIndex(2)
    assert form.request().dominant == "hate"
    form.policies.item(2).setCheckState(Qt.CheckState.Checked)
    assert form.request().dominant == "hate", "another policy changes nothing"
    form.together.setChecked(False)
    assert form.request().dominant == ""
