"""What is exported is what is imported, and only what was typed is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import PoliciesChanged
from plumbline.domain.work import Work
from plumbline.services.policies.editing import ImportResult, PolicyEditing
from plumbline.services.policies.export import export_archive
from plumbline.services.policies.library import load_policy
from support.policies_page import WAIT, analysed, save, type_over
from support.widgets import click, open_dialog


def choose(target: Path) -> None:
    """Answers the question for a file or folder."""
    chooser = open_dialog(QFileDialog)
    chooser.filesSelected.emit([str(target)])
    chooser.close()


def test_what_is_exported_is_what_is_imported(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.import_export.export(["flea-market", "spam"], tmp_path / "two.zip", packed=True)
    qtbot.waitUntil(lambda: "2 policies exported" in page.notice.text, timeout=WAIT)
    imported = desktop.core.policy_editing().import_from(tmp_path / "two.zip")
    assert {policy.name for policy in imported.imported} == {"flea-market", "spam"}
    assert len(desktop.core.history().policies.versions("flea-market")) == 1
    page.handlers()["policy.export"]()
    (tmp_path / "out").mkdir()
    choose(tmp_path / "out")
    qtbot.waitUntil((tmp_path / "out" / "flea-market" / "policy.toml").exists, timeout=WAIT)
    assert load_policy(tmp_path / "out" / "flea-market") == desktop.core.library().find("flea-market")


def test_only_what_was_typed_is_saved(page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    before = b"\xef\xbb\xbf# Stall  \r\n\r\nAnswer with 1 if it violates this policy, else with 0.\r\n\r\n- R1 Sale: <goods>\r\n"
    (tmp_path / "stall.md").write_bytes(before)
    page.handlers()["policy.import"]()
    choose(tmp_path / "stall.md")
    analysed(qtbot, page, "stall")
    type_over(page, "Sale", "Sale or swap")
    save(qtbot, page, 2)
    assert desktop.core.library().find("stall").data == before.replace(b"Sale", b"Sale or swap")
    page.handlers()["edit.undo"]()
    assert page.editor.data == before


def test_a_policy_from_outside_shows_up(page: PoliciesPage, desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    first = desktop.core.library().find("flea-market")
    export_archive([first], folder.parent / "one.zip")
    (folder / "policy.md").write_bytes(first.data + b"\nMore.\n")
    desktop.core.policy_editing().import_from(folder)
    desktop.window.on_intent(PoliciesChanged())
    qtbot.waitUntil(lambda: page.editor.toPlainText().endswith("\nMore.\n"), timeout=WAIT)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)


def test_a_long_import_is_stopped(
    page: PoliciesPage, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_editing: PolicyEditing, _path: Path, work: Work) -> ImportResult:
        work.wait(60)
        raise AssertionError("it was to be stopped")

    monkeypatch.setattr(PolicyEditing, "import_from", held)
    page.handlers()["policy.import_folder"]()
    choose(folder)
    qtbot.waitUntil(lambda: "Importing policies…" in page.notice.text, timeout=WAIT)
    click(page.notice, "Stop")
    qtbot.waitUntil(lambda: page.notice.text == "Import stopped. Policies imported so far are kept.", timeout=WAIT)
