"""The form of a new evaluation: the policy that goes with the examples, and which one prevails where several share a prompt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.choosable import Choosable
from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.domain.run import Effort
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.golden import Listed
from support.widgets import offered, visible_text

_CHOOSABLE = Choosable(
    (("spam", "Spam"), ("hate@2", "Hate · version 2"), ("hate@1", "Hate · version 1")),
    (Listed("spam", "examples", 0, "", 20), Listed("hate", "examples", 1, "2026-01-01", 30)),
    (("practice", "Practice"),),
    "practice",
    Effort.LOW,
    {"spam": "Spam", "hate": "Hate"},
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What the form stands in front of."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _form(parent: QWidget, policy: str = "", golden: str = "") -> NewEvaluation:
    form = NewEvaluation(parent, _CHOOSABLE, lambda _: None, policy, golden)
    form.show()
    return form


def _choose(form: NewEvaluation, golden: str) -> None:
    form.golden.setCurrentIndex(form.golden.findData(golden))


def test_the_policy_that_examples_were_made_for_is_ticked_and_goes_with_them(parent: QWidget) -> None:
    form = _form(parent)
    assert not offered(form, "Start")
    assert "Select at least one policy." in visible_text(form)
    _choose(form, "hate/examples")
    assert form.request().policies == ["hate@2"], "the newest version"
    assert offered(form, "Start")
    _choose(form, "spam/examples")
    assert form.request().policies == ["spam"]
    _choose(form, "")
    assert form.request().policies == ["spam"]


def test_a_policy_that_a_person_ticked_stays_and_the_form_says_where_examples_belong_to_another(
    parent: QWidget,
) -> None:
    form = _form(parent)
    form.policies.item(2).setCheckState(Qt.CheckState.Checked)
    _choose(form, "hate/examples")
    assert form.request().policies == ["hate@1"]
    assert "were made for" not in visible_text(form)
    _choose(form, "spam/examples")
    assert form.request().policies == ["hate@1"]
    assert "These examples were made for “Spam”" in visible_text(form)
    asked_for = _form(parent, "spam")
    _choose(asked_for, "hate/examples")
    assert asked_for.request().policies == ["spam"]


def test_a_golden_set_in_view_is_chosen_with_its_policy(parent: QWidget) -> None:
    request = _form(parent, golden="hate/examples").request()
    assert (request.golden, request.policies) == ("hate/examples", ["hate@2"])


def test_the_form_says_what_is_missing(parent: QWidget) -> None:
    form = _form(parent, "spam")
    assert "The evaluation will have" in visible_text(form)
    form.efforts[0].setChecked(False)
    assert "Select at least one effort." in visible_text(form)
    form.models.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert "Select at least one model." in visible_text(form)
    assert not offered(form, "Start")


def test_one_of_the_policies_in_a_prompt_can_prevail(parent: QWidget) -> None:
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
        "Each policy has its own verdict",
        "spam decides",
        "hate decides",
    ]
    assert form.request().dominant == ""
    form.dominant.setCurrentIndex(2)
    assert form.request().dominant == "hate"
    form.policies.item(2).setCheckState(Qt.CheckState.Checked)
    assert form.request().dominant == "hate", "another policy changes nothing"
    form.together.setChecked(False)
    assert form.request().dominant == ""
