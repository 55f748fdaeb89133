"""Labels that say as much as they have room for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.labels import FoldingLabel

WORDS = "Practice model · effort: Medium · messages-of-march-2026.csv · Monday"


def test_a_folded_label_has_one_line_and_tells_the_rest(qtbot: QtBot) -> None:
    label = FoldingLabel("muted")
    qtbot.addWidget(label)
    label.setText(WORDS)
    wide = label.fontMetrics().horizontalAdvance(WORDS)
    label.resize(wide // 2, 100)
    label.show()
    assert label.heightForWidth(wide // 2) >= 2 * label.fontMetrics().height()
    assert (label.shown_text(), label.toolTip()) == (WORDS, "")
    label.fold(True)
    assert label.sizeHint().height() < 2 * label.fontMetrics().height()
    assert label.minimumSizeHint().width() < wide // 2
    assert label.shown_text().startswith("Practice")
    assert label.shown_text().endswith("Monday")
    assert label.fontMetrics().horizontalAdvance(label.shown_text()) <= wide // 2
    assert (label.text(), label.toolTip()) == (WORDS, WORDS)
    label.setText("Other words")
    assert (label.shown_text(), label.toolTip()) == ("Other words", "Other words")
