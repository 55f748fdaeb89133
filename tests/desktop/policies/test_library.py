"""The list of policies and its search."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from plumbline.desktop.policies.page import PoliciesPage
from support.policies_page import policies
from support.widgets import named, visible_text


def test_the_search_looks_into_the_texts(page: PoliciesPage) -> None:
    page.handlers()["edit.find"]()
    search = named(page, QLineEdit, "Search policies")
    every = policies(page).names()
    assert {"flea-market", "spam", "leserkommentare"} < set(every)
    search.setText("casino")
    assert policies(page).names() == ["flea-market"]
    search.setText("xylophone")
    assert policies(page).names() == []
    assert "No policies match." in visible_text(page)
    search.clear()
    assert policies(page).name == "flea-market"
    assert policies(page).names() == every
