"""What is said of a check counts by the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from plumbline.desktop.check.wording import outcome
from plumbline.domain.run import RunCounts

_SINGULARS = {
    "{n} violate": "{n} violates",
    "{done} of {n} items judged": "{done} of {n} item judged",
    "{n} items judged": "{n} item judged",
}


class Singulars(QTranslator):
    """A language with another form for one."""

    def translate(self, _context: str, text: str, _comment: str | None = None, n: int = -1) -> str | None:
        return _SINGULARS.get(text) if n == 1 else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def singulars(qapp: QApplication) -> Iterator[None]:
    translator = Singulars()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("singulars")
@pytest.mark.parametrize(
    ("counts", "policies", "said"),
    [
        (RunCounts(total=3, done=3, violates=1, allowed=2), 1, "3 of 3 items judged: 1 violates, 2 allowed."),
        (RunCounts(total=3, done=3, violates=2, allowed=1), 1, "3 of 3 items judged: 2 violate, 1 allowed."),
        (RunCounts(total=1, done=1, allowed=1), 1, "1 of 1 item judged: 0 violate, 1 allowed."),
        (RunCounts(total=1, done=1, allowed=1), 2, "1 item judged under 2 policies."),
    ],
)
def test_each_number_has_the_form_of_its_own_count(counts: RunCounts, policies: int, said: str) -> None:
    assert outcome(counts, policies, whole=True) == said
