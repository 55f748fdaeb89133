"""What the window tells people to do names what is there."""

from __future__ import annotations

import re

import pytest

from plumbline.desktop.shell.remedies import remedy_text
from plumbline.domain.errors import RemedyKind
from plumbline.system.paths import shipped
from translating.update import all_calls

QUOTED = re.compile("“([^”{}]+)”")


@pytest.mark.usefixtures("qapp")
def test_every_name_in_quotation_marks_is_one_of_the_window_or_the_guide() -> None:
    names = {call.text.replace("&", "") for call in all_calls()}
    for page in (shipped("resources") / "guide").glob("*.md"):
        names |= set(re.findall("^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE))
    wrong = {kind: name for kind in RemedyKind for name in QUOTED.findall(remedy_text(kind)) if name not in names}
    assert wrong == {}
