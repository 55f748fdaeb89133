"""The editor gives back the bytes that it was given; headings are bold and rules coloured."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.analysis import analyse
from plumbline.desktop.policies.editor import PolicyEditor
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.policy import PolicyDraft
from support.policies_page import SAMPLE

TEXTS = [
    b"",
    b"plain",
    b"a\nb\n",
    b"a\r\nb\r\n\r\n",
    b"old\rmac\r",
    b"\xef\xbb\xbf# Title  \r\n\ttab\r\n<VIOLATES>\r\n  trailing   ",
    b"one\r\ntwo\nthree\r\n\nfour",
    "nbsp\u00a0 line\u2028sep emoji 😀 e\u0301 \u200bzero\n".encode(),
    "&amp; **not** <b>markup</b> — “quotes” ```\n".encode(),
]


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot) -> PolicyEditor:
    theme = Theme(qapp)
    made = PolicyEditor(theme, "Text")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("data", TEXTS)
def test_the_editor_gives_back_the_bytes_that_it_was_given(data: bytes, editor: PolicyEditor) -> None:
    assert editor.load(data)
    assert editor.data == data
    editor.insertPlainText("New ")
    assert editor.data == (b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b"") + b"New " + data.removeprefix(
        b"\xef\xbb\xbf"
    )
    editor.undo()
    assert editor.data == data


def test_what_the_editor_can_not_hold_is_only_shown(editor: PolicyEditor) -> None:
    data = "a\u2029b".encode()
    assert not editor.load(data)
    assert editor.isReadOnly()
    assert editor.data == data
    assert editor.load(b"a")
    assert not editor.isReadOnly()


def test_headings_are_bold_and_rules_coloured(editor: PolicyEditor) -> None:
    data = (SAMPLE / "policy.md").read_bytes()
    editor.load(data)
    editor.show_analysis(analyse(PolicyDraft("flea-market", "Flea market", data, None), data, len))

    def formats(line: int) -> list[tuple[int, int, bool]]:
        layout = editor.document().findBlockByNumber(line).layout()
        return [(one.start, one.length, one.format.fontWeight() > 500) for one in layout.formats()]  # type: ignore[attr-defined]

    assert formats(0) == [(0, len("# Content policy"), True)]
    assert (2, 2, True) in formats(4)
