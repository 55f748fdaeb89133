"""A new policy and a copy: what is asked, and what they begin with."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.details_form import DetailsForm
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.contract.terms import ContractKind
from support.policies_page import analysed, open_form, save, type_in
from support.widgets import click, named, offered, visible_text


def test_a_new_policy_begins_with_the_guides_sections(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.handlers()["policy.new"]()
    form = open_form(page, qtbot, DetailsForm)
    assert not offered(form, "OK")
    type_in(form, qtbot, "Title", "Spam")
    assert not offered(form, "OK")  # there is a starter called so
    assert "already exists" in visible_text(form)
    type_in(form, qtbot, "Title", "Our market")
    assert named(form, QLineEdit, "Short name").text() == "our-market"
    click(form, "OK")
    analysed(qtbot, page, "our-market")
    assert page.editor.toPlainText().startswith("# Our market\n\n## Instruction")
    assert "policy.archive" not in page.handlers()
    save(qtbot, page, 1)
    assert desktop.core.library().find("our-market").contract.kind is ContractKind.WORD


def test_a_copy_is_a_policy_of_its_own(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.handlers()["policy.duplicate"]()
    click(open_form(page, qtbot, DetailsForm), "OK")
    analysed(qtbot, page, "flea-market-copy")
    save(qtbot, page, 1)
    copy, first = (desktop.core.library().find(name) for name in ("flea-market-copy", "flea-market"))
    assert (copy.data, copy.contract) == (first.data, first.contract)
